import { MemoryDisk, makeMemoryProofs, type Proof, type ProofsShape } from "@danchu/engine"
import { judgeProofs, type ProofsUnderTest, proofsSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"

const subject = (spoil: (proofs: ProofsShape) => ProofsShape = one => one): ProofsUnderTest => {
  const disks = new Map<string, MemoryDisk>()
  return {
    open: async namespace => {
      const disk = disks.get(namespace) ?? new MemoryDisk()
      disks.set(namespace, disk)
      return spoil(makeMemoryProofs({ disk }))
    }
  }
}

proofsSuite({
  name: "the proofs in memory",
  runner: { describe, it },
  report: "reports/conformance/memory-proofs.json",
  ...subject()
})

const changed =
  (change: (proof: Proof) => Proof) =>
  (proofs: ProofsShape): ProofsShape => ({
    ...proofs,
    record: proof => proofs.record(change(proof))
  })
const read =
  (change: (found: readonly Proof[]) => readonly Proof[]) =>
  (proofs: ProofsShape): ProofsShape => ({
    ...proofs,
    of: message => Effect.map(proofs.of(message), change)
  })

describe("proofs with one sin are found out", () => {
  it.each<[string, string, (proofs: ProofsShape) => ProofsShape]>([
    ["P1", "letters are composed", changed(one => ({ ...one, to: one.to.normalize("NFC") }))],
    ["P2", "the newest stays", proofs => ({ ...proofs, record: one => Effect.as(proofs.record(one), true) })],
    [
      "P3",
      "everybody is the first",
      proofs => ({ ...proofs, record: one => Effect.as(proofs.record(one), true) })
    ],
    ["P4", "names are compared in lower case", changed(one => ({ ...one, key: one.key.toLowerCase() }))],
    ["P5", "the latest first", read(found => found.toReversed())],
    ["P6", "times are rounded to seconds", changed(one => ({ ...one, at: Math.ceil(one.at / 1000) * 1000 }))],
    ["P9", "closing is forgotten", proofs => ({ ...proofs, close: Effect.void })]
  ])("%s: %s", async (law, _sin, spoil) => {
    const verdicts = await judgeProofs(subject(spoil))
    const broken = verdicts.filter(({ result }) => result === "broken").map(one => one.law)
    expect(broken).toContain(law)
  })
})
