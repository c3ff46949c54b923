import assert from "node:assert/strict"
import type { Law } from "../law.js"
import { leaseAll, run } from "../probe.js"
import { commit, key, message, someTenant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

const year = (number: number): number => Date.UTC(number, 0, 1)
const hour = 3_600_000

export const noOwnClock: Law<StoreTrial> = {
  id: "S14",
  sentence: "the store has no clock of its own: every instant is the one it was given",
  harm: "a server with a wrong clock dates petitions wrongly and sends by night",
  check: async trial => {
    for (const then of [year(1991), year(2999)]) {
      const store = await trial.open(trial.namespace())
      const sent = commit(key("1"), 0, "begin", {
        recordedAt: then,
        messages: [message("m", { notBefore: then })]
      })
      assert.equal((await run(store.commit(sent))).recordedAt, then, "the receipt is dated by another clock")
      assert.equal(
        (await run(store.load(key("1"))))[0]?.recordedAt,
        then,
        "the event is dated by another clock"
      )
      const { items } = await run(store.cases(someTenant, { limit: 1 }))
      assert.deepEqual(
        [items[0]?.openedAt, items[0]?.changedAt],
        [then, then],
        "the case is dated by another clock"
      )
      assert.deepEqual(await leaseAll(store, someTenant, then - 1), [], "a message came before its time")
      const [held] = await leaseAll(store, someTenant, then, then + hour)
      assert.equal(held?.message.key, "m", "a message did not come at its time")
      assert.deepEqual(
        await leaseAll(store, someTenant, then + hour - 1),
        [],
        "a lease ended by another clock"
      )
      const [again] = await leaseAll(store, someTenant, then + hour, then + 2 * hour)
      assert.equal(again?.attempt, 2, "a lease did not end by the clock that was given")
      const lease = { tenant: someTenant, key: "m", attempt: 2 }
      assert.equal(await run(store.fail(lease, { notBefore: then + 3 * hour })), true)
      assert.deepEqual(
        await leaseAll(store, someTenant, then + 3 * hour - 1),
        [],
        "a wait ended by another clock"
      )
      assert.equal((await leaseAll(store, someTenant, then + 3 * hour)).length, 1, "a wait did not end")
    }
  }
}
