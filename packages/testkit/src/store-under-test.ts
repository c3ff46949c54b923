import type { CaseStoreShape, StoredEvent } from "@danchu/engine"

/** What a store really holds, read past its own methods. */
export interface RawRows {
  readonly events: readonly {
    readonly tenant: string
    readonly caseId: string
    readonly sequence: number
    readonly commandId: string
  }[]
  readonly commands: readonly {
    readonly tenant: string
    readonly commandId: string
    readonly caseId: string
  }[]
  /** All messages, those delivered included. */
  readonly messages: readonly { readonly tenant: string; readonly caseId: string; readonly key: string }[]
  readonly deadlines: readonly { readonly tenant: string; readonly caseId: string; readonly key: string }[]
}

export interface OpenOptions {
  /** To be called before every step that changes the medium, and after the last; when it throws, the step must not happen. */
  readonly tick: () => void
}

/** A store that was left by an older release. */
export interface OldData {
  readonly events: readonly StoredEvent[]
}

/** What an adapter claims beyond the first ten laws. */
export interface StoreClaims {
  /** S11, and races of S3 between processes: the command line of one that calls `storeProcess` with its last words. */
  readonly process?: (namespace: string) => { readonly command: string; readonly args: readonly string[] }
  /** S13: a handle, and a way to take its medium away. */
  readonly lost?: (namespace: string) => Promise<{
    readonly store: CaseStoreShape
    readonly lose: () => Promise<void>
  }>
  /** S13: a handle on a medium with little room, and a way to make more. */
  readonly full?: (namespace: string) => Promise<{
    readonly store: CaseStoreShape
    readonly makeRoom: () => Promise<void>
  }>
  /** S16: puts data of an older release there, and tells what was in it. */
  readonly old?: (namespace: string) => Promise<OldData>
}

export interface StoreUnderTest {
  /** A handle of its own on the data of that name: the same name gives the same data. Letters, digits and "_". */
  readonly open: (namespace: string, options: OpenOptions) => Promise<CaseStoreShape>
  /** The rows as they lie there, through the back door. */
  readonly peek: (namespace: string) => Promise<RawRows>
  /** Clears away what a law left; called once for each namespace. */
  readonly drop?: (namespace: string) => Promise<void>
  readonly claims?: StoreClaims
}
