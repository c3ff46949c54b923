import type { CaseStoreShape } from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import type { RawRows, StoreClaims, StoreUnderTest } from "./store-under-test.js"

/** What a law of stores is given: handles, the back door, and lots drawn from the seed. */
export interface StoreTrial {
  readonly seed: number
  readonly effort: number
  readonly claims: StoreClaims
  /** A name under which nothing is stored yet. */
  readonly namespace: () => string
  readonly open: (namespace: string, tick?: () => void) => Promise<CaseStoreShape>
  readonly peek: (namespace: string) => Promise<RawRows>
  /** Closed with the trial. */
  readonly keep: (store: CaseStoreShape) => CaseStoreShape
  readonly end: () => Promise<void>
}

let names = 0

export const beginTrial = (
  subject: StoreUnderTest,
  { seed, effort }: { readonly seed: number; readonly effort: number }
): StoreTrial => {
  const handles: CaseStoreShape[] = []
  const namespaces: string[] = []
  const keep = (store: CaseStoreShape): CaseStoreShape => {
    handles.push(store)
    return store
  }
  return {
    seed,
    effort,
    claims: subject.claims ?? {},
    namespace: () => {
      const name = `trial_${seed.toString(36)}_${process.pid.toString(36)}_${++names}`
      namespaces.push(name)
      return name
    },
    open: async (namespace, tick = () => {}) => keep(await subject.open(namespace, { tick })),
    peek: subject.peek,
    keep,
    end: async () => {
      for (const handle of handles) await Effect.runPromise(handle.close)
      for (const namespace of namespaces) await subject.drop?.(namespace)
    }
  }
}

/** Draws values and tries each; the smallest that fails is in the error. */
export const draw = <T>(
  { seed, effort }: StoreTrial,
  runs: number,
  values: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>
): Promise<void> =>
  fc.assert(fc.asyncProperty(values, check), {
    seed,
    numRuns: Math.ceil(runs * effort),
    endOnFailure: false
  })
