import {
  type CaseBench,
  type CaseStore,
  carryOutRetention,
  exportPerson,
  type GrantId,
  type Identity,
  type Instant,
  type JsonObject,
  type PersonFile,
  type ReadRequest,
  type RetentionReport,
  type TenantId,
  type Vault,
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
import { linesOf, type RetentionSchedule } from "./retention-schedule.js"

/** An identity that was read: printed, logged or written as JSON it shows nothing. */
export interface OpenedIdentity {
  readonly open: () => JsonObject
}

/** Who reads which record, by which grant and for which purpose. */
export interface Reading {
  readonly ref: string
  readonly grant: string
  readonly by: string
  /** That of the grant. */
  readonly purpose: string
}

/** What an office holds of one person under one reference; printed or logged it does not show who that is. */
export interface PersonCopy extends Omit<PersonFile, "identity"> {
  readonly identity: OpenedIdentity
}

const opened = (identity: Identity): OpenedIdentity => ({ open: () => Redacted.value(identity) })

/**
 * Who the protected people of an office are, apart from its cases; opened only with a grant, each reading on record.
 * @example
 * ```ts
 * const vault = { store: "memory:", keys: keyRing("2026", { "2026": new Uint8Array(32).fill(7) }) }
 * await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", vault })
 * const ref = await danchu.vault.keep({ name: "…" }, "clerk-7")
 * const own = { ref, purpose: "own-data" }
 * const { id: grant } = await danchu.vault.grant({ ...own, to: "clerk-7", by: "chair-1", until: Date.now() + 60_000 })
 * ;(await danchu.vault.exportPerson({ ...own, grant, by: "clerk-7" })).identity.open().name // "…"
 * const schedule = [{ of: "filed-paper", procedures: ["petition-intake"], rule: "petition.retention" }]
 * ;(await danchu.vault.carryOutRetention(schedule, "archivist-1"))[0].destroyed // 0
 * ```
 */
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
  readonly read: (reading: Reading) => Promise<OpenedIdentity>
  /** Destroys the key of a record for ever; it still counts. `reason` is a kebab-case word. `false` when that was done before. */
  readonly destroy: (ref: string, by: string, reason: string) => Promise<boolean>
  /** Everything that was done or tried with the vault, the earliest first. */
  readonly record: () => AsyncIterable<VaultEntry>
  readonly counts: () => Promise<VaultCounts>
  /**
   * Destroys, by a schedule, the keys of what ended cases refer to once their term of keeping is over; cases and counts stay.
   * Stopped half-way it goes on the next time. What no text gives a term for is left alone and told as `unknown`.
   */
  readonly carryOutRetention: (schedule: RetentionSchedule, by: string) => Promise<readonly RetentionReport[]>
  /** One person's own data, for them: the identity, read with a grant, the cases that hold the reference, and who looked. */
  readonly exportPerson: (reading: Reading) => Promise<PersonCopy>
}

const requestOf = (tenant: TenantId, { ref, grant, by, purpose }: Reading): ReadRequest => ({
  tenant,
  ref: ref as VaultReference,
  grant: grant as GrantId,
  by,
  purpose
})

export const officeVault = (
  vault: VaultShape,
  tenant: TenantId,
  run: <A, F>(work: Effect.Effect<A, F, CaseStore | CaseBench | Vault>) => Promise<A>
): OfficeVault => ({
  keep: (identity, by) => run(vault.keep(tenant, Redacted.make(identity), by)),
  grant: ({ ref, ...rest }) => run(vault.grant({ ...rest, tenant, ref: ref as VaultReference })),
  revoke: (grant, by) => run(vault.revoke(tenant, grant as GrantId, by)),
  read: async reading => opened(await run(vault.read(requestOf(tenant, reading)))),
  destroy: (ref, by, reason) => run(vault.destroy(tenant, ref as VaultReference, by, reason)),
  record: () => Stream.toAsyncIterable(everyPage(page => vault.record(tenant, wanted(page)))),
  counts: () => run(vault.counts(tenant)),
  carryOutRetention: async (schedule, by) => run(carryOutRetention(tenant, linesOf(schedule), by)),
  exportPerson: async reading => {
    const { identity, ...file } = await run(exportPerson(requestOf(tenant, reading)))
    return { ...file, identity: opened(identity) }
  }
})
