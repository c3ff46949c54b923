import assert from "node:assert/strict"
import type { CaseStoreShape, LeasedMessage } from "@danchu/engine"
import * as Effect from "effect/Effect"
import type fc from "fast-check"
import { run } from "../probe.js"

/** The store in memory, and what a caller would remember. */
export interface Model {
  readonly store: CaseStoreShape
  now: number
  commands: number
  readonly leases: LeasedMessage[]
}

/** The store under test, which may be closed and opened again between two steps. */
export interface Real {
  store: CaseStoreShape
  readonly reopen: () => Promise<CaseStoreShape>
}

export type Step = fc.AsyncCommand<Model, Real>

/** Success with its value, or the tag of the fault: that is what two stores must agree on. */
const outcomeOf = <A>(effect: Effect.Effect<A, { readonly _tag: string }>): Promise<unknown> =>
  run(
    Effect.match(effect, {
      onSuccess: (value): unknown => ({ value }),
      onFailure: ({ _tag }): unknown => ({ fault: _tag })
    })
  )

/** Asks both stores the same and holds the answers against each other. */
export const agree = async <A>(
  what: string,
  model: Model,
  real: Real,
  ask: (store: CaseStoreShape) => Effect.Effect<A, { readonly _tag: string }>
): Promise<void> => {
  const expected = await outcomeOf(ask(model.store))
  assert.deepEqual(await outcomeOf(ask(real.store)), expected, what)
}

/** One step of a story; the name and the values are what a failing run prints. */
export const step = (
  name: string,
  values: unknown,
  take: (model: Model, real: Real) => Promise<void>
): Step => ({
  check: () => true,
  run: take,
  toString: () => `${name}(${JSON.stringify(values)})`
})
