import {
  commitmentLedger,
  type DialogueEvent,
  dialogue,
  doorOf,
  PromisedEvent,
  PromiseKeptEvent,
  procedures,
  replay
} from "@danchu/procedures"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const promised = (id: string, by: string): PromisedEvent =>
  PromisedEvent.parse({
    type: "Promised",
    on: "2026-07-10",
    id,
    content: "sửa cống",
    owner: "commune",
    by,
    governedBy: []
  })
const kept = (id: string): PromiseKeptEvent =>
  PromiseKeptEvent.parse({
    type: "PromiseKept",
    on: "2026-08-10",
    id,
    evidence: "biên bản",
    late: false,
    governedBy: []
  })

describe("the ledger of promises", () => {
  it("is one for dialogues, reception, voters, supervision and workplaces: the same two acts in each", () => {
    const keeping = procedures
      .filter(one => Object.hasOwn(one.steps, "Promise"))
      .map(one => one.id)
      .sort()
    expect(keeping).toEqual([
      "council-supervision",
      "dialogue",
      "front-supervision",
      "reception",
      "supervision",
      "voter-opinion",
      "workplace-dialogue"
    ])
    for (const id of keeping) {
      const { events } = doorOf(id)
      for (const one of [promised("CK-1", "2026-09-30"), kept("CK-1")]) expect(events.parse(one)).toEqual(one)
    }
  })
  it("has the earliest day first, and keeps the promises of two cases apart", () => {
    const ledger = commitmentLedger([
      { id: "GS-1", events: [promised("CK-1", "2026-12-31"), kept("CK-1")] },
      { id: "DT-1", events: [promised("CK-1", "2026-09-30")] }
    ])
    expect(ledger).toMatchObject([
      { case: "DT-1", dueOn: "2026-09-30" },
      { case: "GS-1", dueOn: "2026-12-31", keptOn: "2026-08-10" }
    ])
    expect(ledger[0]).not.toHaveProperty("keptOn")
  })
  it("read from the events of a case is what its state says, for any promises kept in any order", () => {
    const ids = ["CK-1", "CK-2", "CK-3", "CK-4"]
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.integer({ min: 0, max: ids.length }), (made, keeping) => {
        const events: DialogueEvent[] = [
          ...made.map((id, at) => promised(id, `2026-1${at % 3}-15`)),
          ...made.slice(0, keeping).map(kept)
        ]
        const state = replay(dialogue, events)
        const ledger = commitmentLedger([{ id: "DT-1", events }])
        expect(ledger).toHaveLength(state.commitments.length)
        for (const one of state.commitments) {
          expect(ledger.find(entry => entry.id === one.id)).toMatchObject(one)
        }
      })
    )
  })
})
