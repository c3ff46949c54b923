import assert from "node:assert/strict"
import { everyTenant, StoreUnavailable } from "@danchu/engine"
import { day } from "@danchu/law"
import type { Law } from "../law.js"
import { attempt, fails, leaseAll, run } from "../probe.js"
import { commit, key, message, someTenant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

export const closing: Law<StoreTrial> = {
  id: "S15",
  sentence: "closing ends what is under way, loses nothing, and leaves other handles alone",
  harm: "a restart of the server loses the last petitions, or hangs",
  check: async trial => {
    const namespace = trial.namespace()
    const store = await trial.open(namespace)
    const other = await trial.open(namespace)
    await run(store.commit(commit(key("0"), 0, "begin")))
    const underWay = Array.from({ length: 10 }, (_, index) =>
      attempt(store.commit(commit(key(`${index + 1}`), 0, `c${index}`)))
    )
    await Promise.all([run(store.close), ...underWay])
    for (const [index, answer] of (await Promise.all(underWay)).entries()) {
      const events = await run(other.load(key(`${index + 1}`)))
      assert.equal(
        events.length,
        answer === null ? 0 : 1,
        "closing lost a commit, or kept one that it turned away"
      )
    }
    await run(store.close)
    const page = { limit: 1 }
    for (const [what, effect] of [
      ["commit", store.commit(commit(key("20"), 0, "late"))],
      ["load", store.load(key("0"))],
      ["committed", store.committed(someTenant, commit(key("0"), 0, "begin").commandId)],
      ["cases", store.cases(someTenant, page)],
      ["tenants", store.tenants(page)],
      ["deadlines", store.deadlines(key("0"))],
      ["due", store.due(everyTenant, day("2027-01-01"), page)],
      ["post", store.post(key("0"), [message("late")])],
      ["lease", store.lease({ tenant: someTenant, now: 0, until: 1, limit: 1 })],
      ["parked", store.parked(someTenant, page)]
    ] as const) {
      const fault = await fails<unknown, unknown>(`${what} on a closed handle`, "StoreUnavailable", effect)
      assert.ok(
        fault instanceof StoreUnavailable && fault.why === "closed",
        `${what}: the fault must say "closed"`
      )
    }
    assert.equal((await leaseAll(other, someTenant)).length > 0, true, "another handle was closed as well")
    assert.equal(
      (await run((await trial.open(namespace)).load(key("0")))).length,
      1,
      "it cannot be opened again"
    )
  }
}
