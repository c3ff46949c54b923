import type { CaseStoreShape, VaultRowsShape } from "@danchu/engine"

export interface VaultUnderTest {
  /** A handle of its own on the vault of that name. Letters, digits and "_". */
  readonly open: (namespace: string) => Promise<VaultRowsShape>
  /** A store of cases beside it. */
  readonly openStore: (namespace: string) => Promise<CaseStoreShape>
  /** Everything that lies on the medium of the vault and of the store, through the back door. */
  readonly bytes: (namespace: string) => Promise<readonly (string | Uint8Array)[]>
  readonly drop?: (namespace: string) => Promise<void>
}

/** What a law of vaults is given. */
export interface VaultTrial extends VaultUnderTest {
  readonly namespace: () => string
  readonly end: () => Promise<void>
}
