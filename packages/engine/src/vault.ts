import { Fault, InvalidText } from "@danchu/law"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { NotJson, StoreFailure } from "./faults.js"
import type { TenantId } from "./ids.js"
import { type Instant, now } from "./instant.js"
import type { JsonObject } from "./json.js"
import type { Page, PageOf } from "./ports/page.js"
import {
  type Grant,
  type GrantId,
  type NewVaultEntry,
  type VaultCounts,
  type VaultEntry,
  type VaultReference,
  VaultRows
} from "./ports/vault.js"
import {
  AccessDenied,
  IdentityDestroyed,
  type KeyMissing,
  type SealBroken,
  UnknownReference,
  type VaultTooLarge,
  type WhyDenied
} from "./vault-faults.js"
import { type KeyRing, openRecord, rewrapRecord, sealRecord } from "./vault-seal.js"

/** An identity on its way: what prints or logs it shows nothing; `Redacted.value` opens it. */
export type Identity = Redacted.Redacted<JsonObject>

export interface GrantRequest {
  readonly tenant: TenantId
  readonly ref: VaultReference
  /** Who may read, by an opaque reference. */
  readonly to: string
  /** Who allows it: somebody else. */
  readonly by: string
  /** A kebab-case word, as "verify-denouncer". */
  readonly purpose: string
  readonly until: Instant
}

export interface ReadRequest {
  readonly tenant: TenantId
  readonly ref: VaultReference
  readonly grant: GrantId
  readonly by: string
  readonly purpose: string
}

export interface VaultShape {
  /** Keeps an identity under a new reference that says nothing of it; the same identity twice gives two strangers. */
  readonly keep: (
    tenant: TenantId,
    identity: Identity,
    by: string
  ) => Effect.Effect<VaultReference, NotJson | VaultTooLarge | StoreFailure>
  /** Lets one person read one record for one purpose until an instant. */
  readonly grant: (
    request: GrantRequest
  ) => Effect.Effect<Grant, AccessDenied | UnknownReference | InvalidText | StoreFailure>
  readonly revoke: (
    tenant: TenantId,
    grant: GrantId,
    by: string
  ) => Effect.Effect<void, AccessDenied | StoreFailure>
  /** Opens a record for the holder of a grant; the reading is on record before the identity is handed out. */
  readonly read: (
    request: ReadRequest
  ) => Effect.Effect<
    Identity,
    AccessDenied | UnknownReference | IdentityDestroyed | KeyMissing | SealBroken | StoreFailure
  >
  /** Destroys the key of a record for ever: it still counts, and nobody reads it again. `false` when that was done before. */
  readonly destroy: (
    tenant: TenantId,
    ref: VaultReference,
    by: string,
    reason: string
  ) => Effect.Effect<boolean, UnknownReference | InvalidText | StoreFailure>
  /** Wraps every record's key under the newest key of the ring; stopped half-way it goes on the next time. Answers how many. */
  readonly rotate: (by: string) => Effect.Effect<number, KeyMissing | SealBroken | StoreFailure>
  readonly record: (tenant: TenantId, page: Page) => Effect.Effect<PageOf<VaultEntry>, StoreFailure>
  readonly counts: (tenant: TenantId) => Effect.Effect<VaultCounts, StoreFailure>
}

const sealing = <A, E>(work: () => Promise<A>): Effect.Effect<A, E> =>
  Effect.tryPromise({ try: work, catch: error => error }).pipe(
    Effect.catch(error => (error instanceof Fault ? Effect.fail(error as E) : Effect.die(error)))
  )

const newUuid = Effect.sync(() => globalThis.crypto.randomUUID())

/** Words of the record are codes, so that nobody writes a name into them. */
const code = (text: string, what: string): Effect.Effect<string, InvalidText> =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60
    ? Effect.succeed(text)
    : Effect.fail(new InvalidText("this is no code", what, "Give lower-case words joined by hyphens."))

const whyNot = (grant: Grant | null, request: ReadRequest, at: Instant): WhyDenied | null => {
  if (grant === null || grant.ref !== request.ref) return "no-such-grant"
  if (grant.revoked) return "revoked"
  if (at < grant.from) return "not-yet-valid"
  if (at >= grant.until) return "expired"
  if (grant.to !== request.by) return "other-person"
  return grant.purpose === request.purpose ? null : "other-purpose"
}

const atOnce = 100

const entryOf = (entry: Omit<NewVaultEntry, "at" | "grant"> & { readonly grant?: GrantId }) =>
  Effect.map(now, (at): NewVaultEntry => ({ grant: null, ...entry, at }))

/** Makes a vault on rows that somebody keeps; its clock is Effect's. */
export const makeVault = (ring: KeyRing): Effect.Effect<VaultShape, never, VaultRows> =>
  Effect.map(VaultRows, rows => {
    const found = (tenant: TenantId, ref: VaultReference) =>
      Effect.flatMap(rows.find(tenant, ref), record =>
        record ? Effect.succeed(record) : Effect.fail(new UnknownReference(ref))
      )
    return {
      keep: Effect.fn("danchu.vault.keep")(function* (tenant, identity, by) {
        const ref = (yield* newUuid) as string as VaultReference
        const record = yield* sealing<Awaited<ReturnType<typeof sealRecord>>, NotJson | VaultTooLarge>(() =>
          sealRecord(ring, tenant, ref, Redacted.value(identity))
        )
        yield* rows.insert(record, yield* entryOf({ tenant, by, act: "kept", ref, word: "" }))
        return ref
      }),
      grant: Effect.fn("danchu.vault.grant")(function* ({ tenant, ref, to, by, purpose, until }) {
        const word = yield* code(purpose, "purpose")
        yield* found(tenant, ref)
        if (to === by) {
          yield* rows.note(yield* entryOf({ tenant, by, act: "denied", ref, word: "own-grant" }))
          return yield* Effect.fail(new AccessDenied("own-grant", ref))
        }
        const from = yield* now
        const id = (yield* newUuid) as string as GrantId
        const grant: Grant = { id, tenant, ref, to, purpose: word, from, until, revoked: false }
        yield* rows.grant(grant, yield* entryOf({ tenant, by, act: "granted", ref, word, grant: id }))
        return grant
      }),
      revoke: Effect.fn("danchu.vault.revoke")(function* (tenant, id, by) {
        const grant = yield* rows.findGrant(tenant, id)
        if (grant === null) return yield* Effect.fail(new AccessDenied("no-such-grant", id))
        const { ref, purpose: word } = grant
        yield* rows.revoke(tenant, id, yield* entryOf({ tenant, by, act: "revoked", ref, word, grant: id }))
      }),
      read: Effect.fn("danchu.vault.read")(function* (request) {
        const { tenant, ref, grant: id, by, purpose } = request
        const record = yield* found(tenant, ref)
        const denied = whyNot(yield* rows.findGrant(tenant, id), request, yield* now)
        if (denied !== null) {
          yield* rows.note(yield* entryOf({ tenant, by, act: "denied", ref, word: denied }))
          return yield* Effect.fail(new AccessDenied(denied, ref))
        }
        const { wrappedKey } = record
        if (wrappedKey === null) {
          yield* rows.note(yield* entryOf({ tenant, by, act: "denied", ref, word: "destroyed", grant: id }))
          return yield* Effect.fail(new IdentityDestroyed(ref))
        }
        yield* rows.note(yield* entryOf({ tenant, by, act: "read", ref, word: purpose, grant: id }))
        const identity = yield* sealing<JsonObject, KeyMissing | SealBroken>(() =>
          openRecord(ring, record, wrappedKey)
        )
        return Redacted.make(identity, { label: "identity" })
      }),
      destroy: Effect.fn("danchu.vault.destroy")(function* (tenant, ref, by, reason) {
        const word = yield* code(reason, "reason")
        yield* found(tenant, ref)
        return yield* rows.destroy(tenant, ref, yield* entryOf({ tenant, by, act: "destroyed", ref, word }))
      }),
      rotate: Effect.fn("danchu.vault.rotate")(function* (by) {
        let wrapped = 0
        for (;;) {
          const records = yield* rows.notUnder(ring.newest, atOnce)
          if (records.length === 0) return wrapped
          for (const record of records) {
            const { wrappedKey, tenant, ref } = record
            if (wrappedKey === null) continue
            const after = yield* sealing<Awaited<ReturnType<typeof rewrapRecord>>, KeyMissing | SealBroken>(
              () => rewrapRecord(ring, record, wrappedKey)
            )
            const entry = yield* entryOf({ tenant, by, act: "rewrapped", ref, word: "" })
            if (yield* rows.rewrap(record, after, entry)) wrapped++
          }
        }
      }),
      record: (tenant, page) => rows.entries(tenant, page),
      counts: tenant => rows.counts(tenant)
    }
  })

/** Who the protected people are: apart from the cases, opened only with a grant. */
export class Vault extends Context.Service<Vault, VaultShape>()("@danchu/engine/Vault") {
  static layer(ring: KeyRing): Layer.Layer<Vault, never, VaultRows> {
    return Layer.effect(Vault, makeVault(ring))
  }
}
