import assert from "node:assert/strict"
import type { LeasedMessage } from "@danchu/engine"
import { everyTenant } from "@danchu/engine"
import * as fc from "fast-check"
import { gather, run } from "../probe.js"
import { message, otherTenant, someTenant } from "../sample.js"
import { agree, type Step, step } from "./step.js"
import { someKey } from "./writing.js"

const byCase = (held: readonly LeasedMessage[]): readonly LeasedMessage[] =>
  held.toSorted((a, b) => (`${a.tenant} ${a.caseId}` < `${b.tenant} ${b.caseId}` ? -1 : 1))

/** Positions may have holes, and different stores leave different ones. */
const seen = (held: readonly LeasedMessage[]) =>
  byCase(held).map(({ tenant, caseId, attempt, leasedUntil, message }) => ({
    tenant,
    caseId,
    attempt,
    leasedUntil,
    message
  }))

export const posts: fc.Arbitrary<Step> = fc
  .record({ key: someKey, names: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }) })
  .map(drawn =>
    step("post", drawn, (model, real) =>
      agree("the answers to post differ", model, real, store =>
        store.post(
          drawn.key,
          drawn.names.map(name => message(`posted-${drawn.key.tenant}-${drawn.key.caseId}-${name}`))
        )
      )
    )
  )

export const leases: fc.Arbitrary<Step> = fc
  .record({
    advance: fc.integer({ min: 0, max: 4000 }),
    length: fc.integer({ min: 1, max: 4000 }),
    tenant: fc.constantFrom(someTenant, otherTenant, everyTenant)
  })
  .map(drawn =>
    step("lease", drawn, async (model, real) => {
      model.now += drawn.advance
      const request = { tenant: drawn.tenant, now: model.now, until: model.now + drawn.length, limit: 1000 }
      const expected = await run(model.store.lease(request))
      const found = await run(real.store.lease(request))
      assert.deepEqual(seen(found), seen(expected), "other messages are handed out")
      model.leases.push(...byCase(expected))
    })
  )

const heldBy = (held: readonly LeasedMessage[], pick: number): LeasedMessage | undefined =>
  held[pick % Math.max(held.length, 1)]

export const answers: fc.Arbitrary<Step> = fc
  .record({
    pick: fc.nat(50),
    how: fc.constantFrom("settle", "settle", "wait", "park"),
    wait: fc.integer({ min: 0, max: 5000 })
  })
  .map(drawn =>
    step("answer", drawn, async (model, real) => {
      const held = heldBy(model.leases, drawn.pick)
      if (!held) return
      const lease = { tenant: held.tenant, key: held.message.key, attempt: held.attempt }
      await agree("the answers to a lease differ", model, real, store =>
        drawn.how === "settle"
          ? store.settle(lease)
          : store.fail(
              lease,
              drawn.how === "park" ? { park: "drawn" } : { notBefore: model.now + drawn.wait }
            )
      )
    })
  )

export const unparks: fc.Arbitrary<Step> = fc
  .record({ pick: fc.nat(50), how: fc.constantFrom("retry" as const, "skip" as const) })
  .map(drawn =>
    step("unpark", drawn, async (model, real) => {
      const held = heldBy(model.leases, drawn.pick)
      if (!held) return
      await agree("the answers to unpark differ", model, real, store =>
        store.unpark(held.tenant, held.message.key, drawn.how)
      )
      const expected = await gather(page => model.store.parked(everyTenant, page), 50)
      const found = await gather(page => real.store.parked(everyTenant, page), 2)
      const keys = (parked: typeof found) => parked.map(({ message }) => message.key).sort()
      assert.deepEqual(keys(found), keys(expected), "other messages are parked")
    })
  )
