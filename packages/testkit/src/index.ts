export {
  type CaseStoreSuite,
  caseStoreSuite,
  judgeStore,
  type StoreLaw,
  storeLaws
} from "./case-store-suite.js"
export type { Law, Verdict } from "./law.js"
export { findLeaks } from "./leaks.js"
export { type NotifierLaw, type NotifierTrial, notifierLaws } from "./notifier-laws.js"
export { judgeNotifier, type NotifierSuite, notifierSuite } from "./notifier-suite.js"
export type { Arrival, NotifierClaims, NotifierPlace, NotifierUnderTest } from "./notifier-under-test.js"
export { proofsLaws } from "./proofs-laws.js"
export { judgeProofs, type ProofsSuite, proofsSuite } from "./proofs-suite.js"
export type { ProofsUnderTest } from "./proofs-under-test.js"
export type { Runner } from "./runner.js"
export { storeProcess } from "./store-process.js"
export type { StoreTrial } from "./store-trial.js"
export type { OldData, OpenOptions, RawRows, StoreClaims, StoreUnderTest } from "./store-under-test.js"
export { vaultLaws } from "./vault-laws.js"
export { judgeVault, type VaultSuite, vaultSuite } from "./vault-suite.js"
export type { VaultUnderTest } from "./vault-under-test.js"
