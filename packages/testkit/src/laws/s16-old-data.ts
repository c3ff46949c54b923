import assert from "node:assert/strict"
import type { Law } from "../law.js"
import { run } from "../probe.js"
import { commit } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

export const oldData: Law<StoreTrial> = {
  id: "S16",
  sentence: "what an older release wrote is read as it was written, and goes on",
  harm: "an update of the software makes last year's petitions unreadable",
  declined: ({ claims }) => (claims.old ? null : "old"),
  check: async trial => {
    const { old } = trial.claims
    assert.ok(old)
    const namespace = trial.namespace()
    const { events } = await old(namespace)
    assert.ok(events.length > 0, "the old data holds no events")
    const store = await trial.open(namespace)
    for (const first of events.filter(({ sequence }) => sequence === 1)) {
      const expected = events.filter(
        ({ tenant, caseId }) => tenant === first.tenant && caseId === first.caseId
      )
      assert.deepEqual(await run(store.load(first)), expected, "an old event is read as another")
      const { procedure } = first
      const next = commit(first, expected.length, `after-${first.tenant}-${first.caseId}`, { procedure })
      assert.equal((await run(store.commit(next))).version, expected.length + 1, "an old case cannot go on")
    }
  }
}
