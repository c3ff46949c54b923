import assert from "node:assert/strict"
import type { CaseKey, CaseStoreShape, Committed, LeasedMessage, PageOf, Whose } from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { someInstant } from "./sample.js"

export const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(effect)

/** Whether it succeeded, and with what; failures, defects and interruptions are all "no". */
export const attempt = async <A, E>(effect: Effect.Effect<A, E>): Promise<A | null> => {
  const exit = await Effect.runPromiseExit(effect)
  return Exit.isSuccess(exit) ? exit.value : null
}

/** The fault of an effect that must fail. */
export const faultOf = async <A, E>(what: string, effect: Effect.Effect<A, E>): Promise<E> => {
  const outcome = await run(
    Effect.match(effect, {
      onSuccess: (): { readonly fault: E } | null => null,
      onFailure: fault => ({ fault })
    })
  )
  assert.ok(outcome, `${what}: this must fail, and it succeeded`)
  return outcome.fault
}

/** Asserts that it fails with a fault of that tag which says what, where and what to do. */
export const fails = async <A, E>(what: string, tag: string, effect: Effect.Effect<A, E>): Promise<E> => {
  const fault = await faultOf(what, effect)
  assert.ok(
    typeof fault === "object" && fault !== null && "_tag" in fault && fault._tag === tag,
    `${what}: the fault must be ${tag}, not ${String(fault)}`
  )
  for (const part of ["message", "at", "remedy"] as const) {
    const said = (fault as Readonly<Record<string, unknown>>)[part]
    assert.ok(typeof said === "string" && said.length > 0, `${what}: the fault has no ${part}`)
  }
  return fault
}

/** All items of all pages. */
export const gather = async <T, E>(
  read: (page: { readonly limit: number; readonly after?: string }) => Effect.Effect<PageOf<T>, E>,
  limit: number
): Promise<readonly T[]> => {
  const items: T[] = []
  let after: string | null | undefined
  while (after !== null) {
    const page = await run(read({ limit, ...(after !== undefined && { after }) }))
    assert.ok(page.items.length <= limit, `a page of at most ${limit} items has ${page.items.length}`)
    items.push(...page.items)
    after = page.next
    assert.ok(items.length < 100_000, "the pages do not end")
  }
  return items
}

/** Takes everything that may be sent at `someInstant`, until a minute later. */
export const leaseAll = (
  store: CaseStoreShape,
  tenant: Whose,
  now = someInstant,
  until = now + 60_000
): Promise<readonly LeasedMessage[]> => run(store.lease({ tenant, now, until, limit: 1000 }))

export const loaded = async (store: CaseStoreShape, key: CaseKey): Promise<readonly object[]> =>
  (await run(store.load(key))).map(({ payload }) => payload)

export const receipts = (answers: readonly (Committed | null)[]): readonly Committed[] =>
  answers.filter(answer => answer !== null)
