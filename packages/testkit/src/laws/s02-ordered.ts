import assert from "node:assert/strict"
import type { NewEvent } from "@danchu/engine"
import * as fc from "fast-check"
import type { Law } from "../law.js"
import { run } from "../probe.js"
import { commit, event, key } from "../sample.js"
import { draw, type StoreTrial } from "../store-trial.js"

interface Batch {
  readonly caseNumber: number
  readonly size: number
}

const batches = fc.array(
  fc.record({ caseNumber: fc.integer({ min: 1, max: 3 }), size: fc.integer({ min: 1, max: 12 }) }),
  { minLength: 3, maxLength: 12 }
)

const eventsFrom = (first: number, size: number): readonly [NewEvent, ...NewEvent[]] => [
  event({ number: first }),
  ...Array.from({ length: size - 1 }, (_, index) => event({ number: first + index + 1 }))
]

const write = async (trial: StoreTrial, story: readonly Batch[]): Promise<void> => {
  const namespace = trial.namespace()
  const handles = [await trial.open(namespace), await trial.open(namespace)] as const
  const versions = new Map<number, number>()
  for (const [index, { caseNumber, size }] of story.entries()) {
    const version = versions.get(caseNumber) ?? 0
    const store = handles[index % 2 === 0 ? 0 : 1]
    const receipt = await run(
      store.commit(
        commit(key(`${caseNumber}`), version, `c${index}`, { events: eventsFrom(version + 1, size) })
      )
    )
    assert.equal(receipt.first, version + 1, "a receipt names another first event")
    assert.equal(receipt.version, version + size, "a receipt names another version")
    versions.set(caseNumber, receipt.version)
  }
  const rows = await trial.peek(namespace)
  for (const [caseNumber, version] of versions) {
    const whole = Array.from({ length: version }, (_, index) => index + 1)
    for (const store of handles) {
      const stored = await run(store.load(key(`${caseNumber}`)))
      assert.deepEqual(
        stored.map(({ sequence }) => sequence),
        whole,
        "the sequences have holes or no order"
      )
      assert.deepEqual(
        stored.map(({ payload }) => payload["number"]),
        whole,
        "the events are out of order"
      )
      const after = Math.floor(version / 2)
      const rest = await run(store.load(key(`${caseNumber}`), after))
      assert.deepEqual(
        rest.map(({ sequence }) => sequence),
        whole.slice(after),
        "the rest is not the rest"
      )
    }
    const raw = rows.events.filter(({ caseId }) => caseId === `${caseNumber}`).map(({ sequence }) => sequence)
    assert.deepEqual(
      raw.toSorted((a, b) => a - b),
      whole,
      "the rows that lie there are others"
    )
  }
}

export const ordered: Law<StoreTrial> = {
  id: "S2",
  sentence: "the events of a case are numbered 1, 2, 3 … and come in that order",
  harm: "a case is replayed to a state it was never in",
  check: trial => draw(trial, 12, batches, story => write(trial, story))
}
