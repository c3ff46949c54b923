export type { Governance, OpenDeadline, Refusal } from "@danchu/procedures"
export { answering } from "./answering.js"
export {
  AuditBroken,
  type AuditEntry,
  type AuditHead,
  auditLines,
  entriesAfter,
  genesisOf
} from "./audit.js"
export { compareAudit, extendAudit } from "./audit-file.js"
export { type AuditFault, type AuditFinding, type AuditVerdict, verifyAudit } from "./audit-verify.js"
export { CaseBench, type CaseBenchShape } from "./bench.js"
export { cursorOf, keyAfter, numberAfter, pageFrom, pageOfRecord } from "./cursor.js"
export * from "./delivery/index.js"
export {
  type EncodedCommit,
  type EncodedDeadline,
  type EncodedMessage,
  encodeCommit,
  encodeDeadlines,
  encodeMessages
} from "./encoding.js"
export {
  ClockBehind,
  CommandIdReused,
  DecisionFailed,
  EventTooLarge,
  InvalidCursor,
  NotAuthorised,
  NotJson,
  OtherProcedure,
  SchemaTooNew,
  StoreCorrupt,
  type StoreFailure,
  StoreUnavailable,
  UnknownCase,
  UnknownTenant,
  VersionConflict,
  type WhyUnavailable
} from "./faults.js"
export { fingerprintOf } from "./fingerprint.js"
export {
  type CaseView,
  handleCommand,
  type Order,
  type OrderFault,
  openCase,
  type Receipt,
  readCase
} from "./handle.js"
export {
  type CaseId,
  type CaseKey,
  type CommandId,
  caseId,
  commandId,
  type TenantId,
  tenantId
} from "./ids.js"
export { civilDayOf, civilTimeOf, type Instant, instantOf, now, timeZone, today } from "./instant.js"
export { canonicalJson, type Json, type JsonObject, largestEvent, toJsonText } from "./json.js"
export { MemoryDisk } from "./memory/disk.js"
export { MemoryStore, type MemoryStoreOptions, makeMemoryStore } from "./memory/memory-store.js"
export { makeMemoryVaultRows } from "./memory/vault-rows.js"
export {
  digestOfCase,
  type MovableStoreShape,
  MoveBroken,
  type MovedCase,
  type MovedMessage
} from "./moving.js"
export { exportTenant, importTenant, type MoveManifest } from "./moving-file.js"
export { makeFileNotifier } from "./notifiers/file-notifier.js"
export { type MemoryNotifier, makeMemoryNotifier } from "./notifiers/memory-notifier.js"
export { messageKey, Outgoing, type OutgoingShape } from "./outgoing.js"
export { exportPerson, type PersonFile } from "./person-export.js"
export {
  type Act,
  type Actor,
  Authorisation,
  type AuthorisationShape,
  byRoles,
  type RoleTable
} from "./ports/authorisation.js"
export {
  CaseStore,
  type CaseStoreShape,
  type DueDeadline,
  type LeaseRequest,
  watchDay
} from "./ports/case-store.js"
export type {
  CaseSummary,
  Commit,
  Committed,
  CommittedCommand,
  NewEvent,
  StoredEvent
} from "./ports/commit.js"
export type { Lease, LeasedMessage, NewMessage, ParkedMessage } from "./ports/message.js"
export {
  DeliveryFailed,
  DeliveryRefused,
  type Notification,
  Notifier,
  type NotifierShape,
  notifierByChannel
} from "./ports/notifier.js"
export {
  type Cursor,
  type EveryTenant,
  everyTenant,
  type Page,
  type PageOf,
  type Whose
} from "./ports/page.js"
export {
  type Grant,
  type GrantId,
  type NewVaultEntry,
  type SealedRecord,
  type VaultCounts,
  type VaultEntry,
  type VaultReference,
  VaultRows,
  type VaultRowsShape
} from "./ports/vault.js"
export { type AsOf, type CaseAsOf, caseAsOf, refreshDeadlines } from "./recompute.js"
export {
  type AreaMark,
  digestOf,
  hidden,
  type Redaction,
  redactionOf,
  redactionOfExhibit,
  redactText,
  type TextMark
} from "./redaction.js"
export { patientRelay, type RelayOptions, type RelayReport, relayAll, relayOnce, runRelay } from "./relay.js"
export { carryOutRetention, type RetentionLine, type RetentionReport } from "./retention.js"
export {
  type GrantRequest,
  type Identity,
  makeVault,
  type ReadRequest,
  Vault,
  type VaultShape
} from "./vault.js"
export {
  AccessDenied,
  IdentityDestroyed,
  KeyMissing,
  SealBroken,
  UnknownReference,
  VaultTooLarge,
  type WhyDenied
} from "./vault-faults.js"
export { type KeyRing, keyRing, largestIdentity } from "./vault-seal.js"
export { nextSending, type Rung, type WatchOptions, type WatchReport, watchDeadlines } from "./watch.js"
