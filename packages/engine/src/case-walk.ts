import * as Effect from "effect/Effect"
import type { StoreFailure } from "./faults.js"
import type { TenantId } from "./ids.js"
import type { CaseStoreShape } from "./ports/case-store.js"
import type { CaseSummary, StoredEvent } from "./ports/commit.js"
import type { VaultReference } from "./ports/vault.js"

const pageSize = 200

/** Does something with each case of a tenant, one after the other, in the order of their ids. */
export const eachCase = Effect.fnUntraced(function* <E, R>(
  store: CaseStoreShape,
  tenant: TenantId,
  work: (summary: CaseSummary) => Effect.Effect<void, E, R>
): Effect.fn.Return<void, E | StoreFailure, R> {
  let after: string | null | undefined
  while (after !== null) {
    const page = yield* store.cases(tenant, { limit: pageSize, ...(after !== undefined && { after }) })
    yield* Effect.forEach(page.items, work, { discard: true })
    after = page.next
  }
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Everything in what happened that may be a reference to a vault: whole texts that are random UUIDs. */
export const referencesIn = (events: readonly StoredEvent[]): ReadonlySet<VaultReference> => {
  const found = new Set<VaultReference>()
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (uuid.test(value)) found.add(value as VaultReference)
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(look)
  }
  for (const { payload } of events) look(payload)
  return found
}
