import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { StoreFailure } from "../faults.js"
import type { TenantId } from "../ids.js"
import type { Instant } from "../instant.js"
import type { Page, PageOf } from "./page.js"

declare const referred: unique symbol
declare const granted: unique symbol

/** What a case holds in place of a person: a random UUID that says nothing and leads from one case to no other. */
export type VaultReference = string & { readonly [referred]: "VaultReference" }

/** One permission to read one record; a random UUID. */
export type GrantId = string & { readonly [granted]: "GrantId" }

/** An identity as it lies there: without the key ring it is noise. */
export interface SealedRecord {
  readonly tenant: TenantId
  readonly ref: VaultReference
  /** The identity under the record's own key, in base64; all records of about one size have one length. */
  readonly sealed: string
  /** The record's own key under a key of the ring, in base64; `null` once it was destroyed. */
  readonly wrappedKey: string | null
  /** Which key of the ring that was. */
  readonly keyId: string
}

/** Who may read what, for which purpose, and until when. */
export interface Grant {
  readonly id: GrantId
  readonly tenant: TenantId
  readonly ref: VaultReference
  /** The reader, by an opaque reference. */
  readonly to: string
  /** A kebab-case word, as "verify-denouncer". */
  readonly purpose: string
  readonly from: Instant
  /** From this instant on it is void. */
  readonly until: Instant
  readonly revoked: boolean
}

/** What was done with a record, or tried; it holds no identity and is never changed. */
export interface VaultEntry {
  readonly tenant: TenantId
  /** 1, 2, 3 … within the tenant, without holes. */
  readonly sequence: number
  readonly at: Instant
  /** Who did it, by an opaque reference. */
  readonly by: string
  readonly act: "kept" | "granted" | "revoked" | "read" | "denied" | "destroyed" | "rewrapped"
  readonly ref: VaultReference
  readonly grant: GrantId | null
  /** The purpose of the grant, why it was denied, or why it was destroyed: a kebab-case word. */
  readonly word: string
}

export type NewVaultEntry = Omit<VaultEntry, "sequence">

/** How many records there are; a destroyed one still counts. */
export interface VaultCounts {
  readonly kept: number
  readonly destroyed: number
}

/** What an adapter implements: rows and their record, in one atomic step. It never sees a key or an identity. */
export interface VaultRowsShape {
  readonly insert: (record: SealedRecord, entry: NewVaultEntry) => Effect.Effect<void, StoreFailure>
  readonly find: (tenant: TenantId, ref: VaultReference) => Effect.Effect<SealedRecord | null, StoreFailure>
  readonly grant: (grant: Grant, entry: NewVaultEntry) => Effect.Effect<void, StoreFailure>
  readonly findGrant: (tenant: TenantId, id: GrantId) => Effect.Effect<Grant | null, StoreFailure>
  /** `false` when there is no such grant. */
  readonly revoke: (
    tenant: TenantId,
    id: GrantId,
    entry: NewVaultEntry
  ) => Effect.Effect<boolean, StoreFailure>
  readonly note: (entry: NewVaultEntry) => Effect.Effect<void, StoreFailure>
  /** Overwrites the wrapped key with nothing. `false` when that was done before. */
  readonly destroy: (
    tenant: TenantId,
    ref: VaultReference,
    entry: NewVaultEntry
  ) => Effect.Effect<boolean, StoreFailure>
  /** Replaces the wrapped key unless somebody destroyed or replaced it meanwhile; then `false`. */
  readonly rewrap: (
    before: SealedRecord,
    after: SealedRecord,
    entry: NewVaultEntry
  ) => Effect.Effect<boolean, StoreFailure>
  /** Records of all tenants that are wrapped under another key than this one; destroyed ones are none of them. */
  readonly notUnder: (keyId: string, limit: number) => Effect.Effect<readonly SealedRecord[], StoreFailure>
  readonly entries: (tenant: TenantId, page: Page) => Effect.Effect<PageOf<VaultEntry>, StoreFailure>
  readonly counts: (tenant: TenantId) => Effect.Effect<VaultCounts, StoreFailure>
  readonly close: Effect.Effect<void>
}

/** Where sealed identities lie: apart from the cases, best on another machine with another operator. */
export class VaultRows extends Context.Service<VaultRows, VaultRowsShape>()("@danchu/engine/VaultRows") {}
