import assert from "node:assert/strict"
import type { Law } from "../law.js"
import { attempt, fails, receipts, run } from "../probe.js"
import { commit, event, key, message, otherTenant, someInstant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

const counts = async (trial: StoreTrial, namespace: string): Promise<readonly number[]> => {
  const { events, commands, messages, deadlines } = await trial.peek(namespace)
  return [events, commands, messages, deadlines].map(rows => rows.length)
}

/** Sent again later, after the case has moved on: only the fingerprint says that it is the same. */
const again = commit(key("1"), 0, "begin", {
  expected: 7,
  recordedAt: someInstant + 5000,
  events: [event({ other: true })],
  messages: [message("another")]
})

export const idempotent: Law<StoreTrial> = {
  id: "S5",
  sentence: "a command given again is done once and answered with its first receipt",
  harm: "an impatient click files a petition twice or sends a decision twice",
  check: async trial => {
    const namespace = trial.namespace()
    const store = await trial.open(namespace)
    const first = await run(store.commit(commit(key("1"), 0, "begin")))
    await run(store.commit(commit(key("1"), 1, "note")))
    const before = await counts(trial, namespace)
    for (const handle of [store, await trial.open(namespace)]) {
      const second = await attempt(handle.commit(again))
      assert.ok(second, "a repetition was turned away")
      assert.deepEqual(second, first, "the second receipt is not the first")
      const reused = { ...again, fingerprint: "another wish" }
      await fails("a command id with another fingerprint", "CommandIdReused", handle.commit(reused))
      const elsewhere = { ...again, ...key("2"), expected: 0 }
      await fails("a command id for another case", "CommandIdReused", handle.commit(elsewhere))
      const known = await run(handle.committed(first.tenant, first.commandId))
      assert.deepEqual(
        known,
        { fingerprint: again.fingerprint, receipt: first },
        "the receipt is not found again"
      )
    }
    assert.deepEqual(await counts(trial, namespace), before, "a repetition wrote something")
    const unknown = await run(store.committed(otherTenant, first.commandId))
    assert.equal(unknown, null, "a receipt is found under another tenant")
    const handles = [await trial.open(namespace), await trial.open(namespace)] as const
    const same = Array.from({ length: 10 }, (_, index) =>
      attempt(handles[index % 2 === 0 ? 0 : 1].commit(commit(key("3"), 0, "race")))
    )
    const answers = receipts(await Promise.all(same))
    assert.equal(answers.length, 10, "a repetition that races with the first was turned away")
    for (const answer of answers) assert.deepEqual(answer, answers[0], "one command has two receipts")
    assert.equal((await run(store.load(key("3")))).length, 1, "a command was done twice in a race")
  }
}
