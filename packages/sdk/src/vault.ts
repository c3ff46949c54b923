import {
  type GrantId,
  type Instant,
  type JsonObject,
  type TenantId,
  type VaultCounts,
  type VaultEntry,
  type Grant as VaultGrant,
  type VaultReference,
  type VaultShape
} from "@danchu/engine"
import type * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { everyPage, wanted } from "./pages.js"

/** An identity that was read: printed, logged or written as JSON it shows nothing. */
export interface OpenedIdentity {
  readonly open: () => JsonObject
}

/** Who the protected people of an office are, apart from its cases; opened only with a grant, each reading on record. */
export interface OfficeVault {
  /** Keeps an identity under a new reference that says nothing of it; the case holds the reference. */
  readonly keep: (identity: JsonObject, by: string) => Promise<string>
  /** Lets one person read one record for one purpose until an instant (milliseconds since 1970); nobody grants to themselves. */
  readonly grant: (grant: {
    readonly ref: string
    readonly to: string
    readonly by: string
    /** A kebab-case word, as "verify-denouncer". */
    readonly purpose: string
    readonly until: Instant
  }) => Promise<VaultGrant>
  readonly revoke: (grant: string, by: string) => Promise<void>
  /** Opens a record for the holder of a grant; `AccessDenied` says why not, and is on record as well. */
  readonly read: (reading: {
    readonly ref: string
    readonly grant: string
    readonly by: string
    readonly purpose: string
  }) => Promise<OpenedIdentity>
  /** Destroys the key of a record for ever; it still counts. `reason` is a kebab-case word. `false` when that was done before. */
  readonly destroy: (ref: string, by: string, reason: string) => Promise<boolean>
  /** Everything that was done or tried with the vault, the earliest first. */
  readonly record: () => AsyncIterable<VaultEntry>
  readonly counts: () => Promise<VaultCounts>
}

export const officeVault = (
  vault: VaultShape,
  tenant: TenantId,
  run: <A, F>(work: Effect.Effect<A, F>) => Promise<A>
): OfficeVault => ({
  keep: (identity, by) => run(vault.keep(tenant, Redacted.make(identity), by)),
  grant: ({ ref, ...rest }) => run(vault.grant({ ...rest, tenant, ref: ref as VaultReference })),
  revoke: (grant, by) => run(vault.revoke(tenant, grant as GrantId, by)),
  read: async ({ ref, grant, by, purpose }) => {
    const request = { tenant, ref: ref as VaultReference, grant: grant as GrantId, by, purpose }
    const identity = await run(vault.read(request))
    return { open: () => Redacted.value(identity) }
  },
  destroy: (ref, by, reason) => run(vault.destroy(tenant, ref as VaultReference, by, reason)),
  record: () => Stream.toAsyncIterable(everyPage(page => vault.record(tenant, wanted(page)))),
  counts: () => run(vault.counts(tenant))
})
