import assert from "node:assert/strict"
import type { Law } from "../law.js"
import { fails, run } from "../probe.js"
import { commit, key } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"
import { race } from "./s03-one-winner.js"

export const singleBirth: Law<StoreTrial> = {
  id: "S4",
  sentence: "a case is born once, and only by a commit on version 0",
  harm: "one petition is registered twice, and its term runs twice",
  check: async trial => {
    for (let round = 1; round <= 4; round++) await race(trial, trial.namespace(), 0, `r${round}`)
    const store = await trial.open(trial.namespace())
    const unborn = store.commit(commit(key("1"), 1, "note"))
    await fails("a commit on version 1 of no case", "VersionConflict", unborn)
    await run(store.commit(commit(key("1"), 0, "begin")))
    await fails("a second birth", "VersionConflict", store.commit(commit(key("1"), 0, "again")))
    const another = store.commit(commit(key("1"), 1, "other", { procedure: "another" }))
    await fails("a commit under another procedure", "OtherProcedure", another)
    assert.equal((await run(store.load(key("1")))).length, 1, "a refused commit left an event behind")
  }
}
