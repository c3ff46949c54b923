import assert from "node:assert/strict"
import { StoreUnavailable } from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Law } from "../law.js"
import { fails, run } from "../probe.js"
import { commit, event, key } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

const bulk = "Nguyễn ".repeat(4000)

const lost = async (trial: StoreTrial, lose: NonNullable<StoreTrial["claims"]["lost"]>): Promise<void> => {
  const medium = await lose(trial.namespace())
  const store = trial.keep(medium.store)
  await run(store.commit(commit(key("1"), 0, "begin")))
  await medium.lose()
  const faults = [
    await fails(
      "a commit without a connection",
      "StoreUnavailable",
      store.commit(commit(key("1"), 1, "note"))
    ),
    await fails("a read without a connection", "StoreUnavailable", store.load(key("1")))
  ]
  for (const fault of faults)
    assert.ok(fault.cause !== undefined, "a lost connection hides the driver's error")
}

const filled = async (trial: StoreTrial, fill: NonNullable<StoreTrial["claims"]["full"]>): Promise<void> => {
  const medium = await fill(trial.namespace())
  const store = trial.keep(medium.store)
  let version = 0
  let fault: unknown = null
  while (fault === null) {
    const sent = store.commit(
      commit(key("1"), version, `c${version}`, { events: [event({ version, bulk })] })
    )
    const answer = await run(Effect.result(sent))
    if (Result.isSuccess(answer)) version++
    else fault = answer.failure
    assert.ok(version < 10_000, "the medium does not fill")
  }
  assert.ok(fault instanceof StoreUnavailable, `a full disk must be StoreUnavailable, not ${String(fault)}`)
  assert.equal(fault.why, "full", "a full disk is not told from another failure")
  assert.ok(fault.cause !== undefined, "a full disk hides the driver's error")
  assert.ok(!fault.message.includes("Nguyễn"), "the fault holds what was to be written")
  const stored = await run(store.load(key("1")))
  assert.equal(stored.length, version, "a full disk lost what was acknowledged, or kept what was not")
  await medium.makeRoom()
  await run(store.commit(commit(key("1"), version, `c${version}`)))
  assert.equal(
    (await run(store.load(key("1")))).length,
    version + 1,
    "with room again nothing more can be written"
  )
}

export const typedFaults: Law<StoreTrial> = {
  id: "S13",
  sentence: "a lost connection and a full disk are faults with a remedy, and lose nothing",
  harm: "a store that fails looks like a store that is empty",
  declined: ({ claims }) => (claims.lost || claims.full ? null : "lost, full"),
  check: async trial => {
    if (trial.claims.lost) await lost(trial, trial.claims.lost)
    if (trial.claims.full) await filled(trial, trial.claims.full)
  }
}
