import * as Effect from "effect/Effect"
import { eachCase, referencesIn } from "./case-walk.js"
import type { StoreFailure } from "./faults.js"
import { CaseStore } from "./ports/case-store.js"
import type { CaseSummary, StoredEvent } from "./ports/commit.js"
import type { VaultEntry, VaultReference } from "./ports/vault.js"
import { type Identity, type ReadRequest, Vault } from "./vault.js"
import type {
  AccessDenied,
  IdentityDestroyed,
  KeyMissing,
  SealBroken,
  UnknownReference
} from "./vault-faults.js"

/** What an office holds of one person under one reference. */
export interface PersonFile {
  readonly ref: VaultReference
  readonly identity: Identity
  /** The cases that hold the reference, with what happened in them. */
  readonly cases: readonly { readonly summary: CaseSummary; readonly events: readonly StoredEvent[] }[]
  /** What was done with the identity: who read it, when and for which purpose. */
  readonly record: readonly VaultEntry[]
}

const pageSize = 200

/**
 * Gathers one person's own data for them: the identity, which is read with a grant like any other reading, the cases that
 * hold the reference, and who looked. Others stay references; words in the events are looked through before they are handed out.
 */
export const exportPerson = Effect.fn("danchu.export-person")(function* (
  request: ReadRequest
): Effect.fn.Return<
  PersonFile,
  AccessDenied | UnknownReference | IdentityDestroyed | KeyMissing | SealBroken | StoreFailure,
  CaseStore | Vault
> {
  const { tenant, ref } = request
  const store = yield* CaseStore
  const vault = yield* Vault
  const identity = yield* vault.read(request)
  const cases: PersonFile["cases"][number][] = []
  yield* eachCase(store, tenant, summary =>
    Effect.map(store.load(summary), events => {
      if (referencesIn(events).has(ref)) cases.push({ summary, events })
    })
  )
  const record: VaultEntry[] = []
  let after: string | null | undefined
  while (after !== null) {
    const page = yield* vault.record(tenant, { limit: pageSize, ...(after !== undefined && { after }) })
    record.push(...page.items.filter(entry => entry.ref === ref))
    after = page.next
  }
  return { ref, identity, cases, record }
})
