import assert from "node:assert/strict"
import { type DueDeadline, everyTenant, watchDay } from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { gather } from "../probe.js"
import { otherTenant, someTenant } from "../sample.js"
import { agree, type Step, step } from "./step.js"
import { someDate, someKey } from "./writing.js"

const line = ({ tenant, caseId, deadline }: DueDeadline): string =>
  `${watchDay(deadline)} ${tenant} ${caseId} ${deadline.key} ${deadline.due} ${deadline.safeDue}`

export const dues: fc.Arbitrary<Step> = fc
  .record({
    before: someDate,
    limit: fc.integer({ min: 1, max: 4 }),
    tenant: fc.constantFrom(someTenant, otherTenant, everyTenant)
  })
  .map(drawn =>
    step("due", drawn, async (model, real) => {
      const { tenant, before, limit } = drawn
      const expected = await gather(page => model.store.due(tenant, before, page), 1000)
      const found = await gather(page => real.store.due(tenant, before, page), limit)
      assert.deepEqual(found.map(line).sort(), expected.map(line).sort(), "other deadlines are due")
      for (const whose of [someTenant, otherTenant]) {
        const days = found.filter(({ tenant }) => tenant === whose).map(({ deadline }) => watchDay(deadline))
        assert.deepEqual(days, days.toSorted(), "the earliest deadline of a tenant does not come first")
      }
    })
  )

export const openDeadlines: fc.Arbitrary<Step> = someKey.map(key =>
  step("deadlines", key, async (model, real) => {
    await agree("the number of open deadlines differs", model, real, store =>
      Effect.map(store.deadlines(key), open => open.map(({ key }) => key).sort())
    )
  })
)
