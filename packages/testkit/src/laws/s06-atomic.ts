import assert from "node:assert/strict"
import { day } from "@danchu/law"
import type { Law } from "../law.js"
import { attempt, run } from "../probe.js"
import { commit, deadline, event, key, message } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

class Cut extends Error {
  override readonly name = "Cut"
}

/** Throws at the n-th tick and at every later one: a process that is gone does nothing more. */
const cutter = (at: number) => {
  let ticks = 0
  return {
    tick: () => {
      if (++ticks >= at) throw new Cut(`cut at tick ${at}`)
    },
    ticks: () => ticks
  }
}

const mostTicks = 200

const base = commit(key("1"), 0, "begin")
const wide = (expected: number) =>
  commit(key("1"), expected, "wide", {
    events: [event({ n: 1 }), event({ n: 2 }), event({ n: 3 })],
    messages: [message("wide-1"), message("wide-2")],
    deadlines: [deadline("second", day("2026-12-09")), deadline("third", day("2026-12-10"))]
  })

const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted()

const snapshot = async (trial: StoreTrial, namespace: string) => {
  const { events, commands, messages, deadlines } = await trial.peek(namespace)
  return {
    events: sorted(events.map(({ caseId, sequence, commandId }) => `${caseId} ${sequence} ${commandId}`)),
    commands: sorted(commands.map(({ commandId }) => commandId)),
    messages: sorted(messages.map(({ key }) => key)),
    deadlines: sorted(deadlines.map(({ key }) => key))
  }
}

/** What lies there before and after the wide commit when nothing goes wrong. */
const ends = async (trial: StoreTrial, born: boolean) => {
  const namespace = trial.namespace()
  const store = await trial.open(namespace)
  if (born) await run(store.commit(base))
  const before = await snapshot(trial, namespace)
  await run(store.commit(wide(born ? 1 : 0)))
  return { before, after: await snapshot(trial, namespace) }
}

const cutEverywhere = async (trial: StoreTrial, born: boolean): Promise<number> => {
  const { before, after } = await ends(trial, born)
  const sent = wide(born ? 1 : 0)
  for (let at = 1; at <= mostTicks; at++) {
    const namespace = trial.namespace()
    if (born) await run((await trial.open(namespace)).commit(base))
    const { tick, ticks } = cutter(at)
    // The handle may tick while it opens: those cuts are none of a commit.
    let armed = false
    const store = await trial.open(namespace, () => {
      if (armed) tick()
    })
    armed = true
    const receipt = await attempt(store.commit(sent))
    armed = false
    const found = await snapshot(trial, namespace)
    const whole = receipt !== null || found.events.length === after.events.length
    assert.deepEqual(found, whole ? after : before, `a commit that was cut at step ${at} is there in part`)
    const retried = await run((await trial.open(namespace)).commit(sent))
    assert.equal(
      retried.version,
      sent.expected + 3,
      `after a cut at step ${at} the command cannot be given again`
    )
    assert.deepEqual(
      await snapshot(trial, namespace),
      after,
      `after a cut at step ${at} it was done twice or in part`
    )
    if (receipt !== null) return ticks()
  }
  assert.fail(`a commit still takes more than ${mostTicks} steps`)
}

export const atomic: Law<StoreTrial> = {
  id: "S6",
  sentence:
    "events, messages, deadlines and the receipt are there together or not at all, wherever a commit is cut",
  harm: "a decision is taken and nobody is told, or people are told of a decision that was never taken",
  check: async trial => {
    for (const born of [false, true]) {
      const ticks = await cutEverywhere(trial, born)
      assert.ok(ticks > 0, "the store never called tick: cuts cannot be tried")
    }
    const namespace = trial.namespace()
    const store = await trial.open(namespace)
    await run(store.commit(base))
    const before = await snapshot(trial, namespace)
    const { commandId } = wide(1)
    for (const refused of [
      wide(0),
      { ...wide(1), events: [event({ n: 1 }), event({ n: Number.NaN })] as const },
      { ...wide(1), messages: [message("wide-1"), message("wide-2", { values: { n: Number.NaN } })] }
    ]) {
      assert.equal(await attempt(store.commit(refused)), null, "a commit that cannot be kept was accepted")
      assert.deepEqual(
        await snapshot(trial, namespace),
        before,
        "a commit that was refused left something behind"
      )
      assert.equal(
        await run(store.committed(base.tenant, commandId)),
        null,
        "a refused command has a receipt"
      )
    }
  }
}
