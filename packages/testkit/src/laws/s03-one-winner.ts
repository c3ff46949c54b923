import assert from "node:assert/strict"
import * as Effect from "effect/Effect"
import type { Law } from "../law.js"
import { attempt, loaded, receipts, run } from "../probe.js"
import { commit, key } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"
import { raceOfProcesses } from "./s03-processes.js"

export const racers = 25

/** Every racer writes on the version that all have seen; the handles are connections of their own. */
export const race = async (
  trial: StoreTrial,
  namespace: string,
  expected: number,
  round: string
): Promise<void> => {
  const handles = [await trial.open(namespace), await trial.open(namespace)] as const
  const starters = Array.from({ length: racers }, (_, index) =>
    attempt(handles[index % 2 === 0 ? 0 : 1].commit(commit(key("1"), expected, `${round}-${index}`)))
  )
  const winners = receipts(await Promise.all(starters))
  assert.equal(
    winners.length,
    1,
    `of ${racers} commits on version ${expected}, ${winners.length} were accepted`
  )
  const events = await loaded(handles[0], key("1"))
  assert.equal(events.length, expected + 1, "the losers left events behind")
  assert.deepEqual(
    events.at(-1),
    { command: winners[0]?.commandId },
    "the event is another than the winner's"
  )
  const rows = await trial.peek(namespace)
  assert.equal(rows.messages.length, expected + 1, "the losers left messages behind")
  assert.equal(rows.commands.length, expected + 1, "the losers left receipts behind")
}

export const oneWinner: Law<StoreTrial> = {
  id: "S3",
  sentence: "of many commits on one version, one is accepted and the others are told so",
  harm: "two officers decide the same petition differently, and both decisions stand",
  check: async trial => {
    if (trial.claims.process) await raceOfProcesses(trial, trial.claims.process)
    const namespace = trial.namespace()
    const store = await trial.open(namespace)
    await run(store.commit(commit(key("1"), 0, "begin")))
    for (let round = 1; round <= 4; round++) await race(trial, namespace, round, `r${round}`)
    for (const expected of [0, 3, 6, 400]) {
      const fault = await run(Effect.flip(store.commit(commit(key("1"), expected, `stale-${expected}`))))
      assert.equal(fault._tag, "VersionConflict", `a commit on version ${expected} of 5 is no conflict`)
    }
  }
}
