import assert from "node:assert/strict"
import {
  caseId,
  nameReference,
  type Proof,
  type ProofKind,
  type ProofsShape,
  serviceOf
} from "@danchu/engine"
import { cite } from "@danchu/law"
import type { Law } from "./law.js"
import { fails, run } from "./probe.js"
import type { ProofsTrial } from "./proofs-under-test.js"
import { key, otherTenant, someInstant, someTenant } from "./sample.js"

const person = (digit: number) => nameReference(`00000000-0000-4000-8000-00000000000${digit}`)

const kinds: readonly ProofKind[] = [
  "sent",
  "delivered",
  "received",
  "posted",
  "handed-over",
  "refused-before-witness",
  "returned"
]

export const proof = (more: Partial<Proof> = {}): Proof => ({
  tenant: someTenant,
  caseId: caseId("1"),
  key: "tenant-a/1/1/1",
  to: "complainant",
  channel: "hand",
  kind: "handed-over",
  at: someInstant,
  ...more
})

const whole = proof({
  by: person(1),
  receivedBy: person(2),
  witness: person(3),
  evidence: `sha256:${"ab".repeat(32)}`
})

const faithful: Law<ProofsTrial> = {
  id: "P1",
  sentence: "a proof comes back as it was given, from another handle and after a restart too",
  harm: "the receipt with the citizen's signature cannot be shown to the court",
  check: async trial => {
    const namespace = trial.namespace()
    const proofs = await trial.open(namespace)
    const given = [
      ...kinds.map((kind, i) => proof({ kind, at: someInstant + i })),
      { ...whole, key: "whole", at: someInstant + 100 },
      proof({ key: "bare", to: "nguyên đơn".normalize("NFD"), channel: "kênh", at: someInstant + 101 })
    ]
    for (const one of given) assert.equal(await run(proofs.record(one)), true, "a new proof is not new")
    const held = async (handle: ProofsShape, why: string) => {
      assert.deepEqual(await run(handle.ofCase(key("1"))), given, why)
      assert.deepEqual(await run(handle.of({ tenant: someTenant, key: "whole" })), [given[7]], why)
    }
    await held(await trial.open(namespace), "another handle sees other proofs")
    await run(proofs.close)
    await held(await trial.open(namespace), "after a restart the proofs are others")
  }
}

const firstStays: Law<ProofsTrial> = {
  id: "P2",
  sentence: "the first of its kind for a message and a channel stays; a later one changes nothing",
  harm: "a receipt that comes twice moves the day from which a term runs",
  check: async trial => {
    const proofs = await trial.open(trial.namespace())
    await run(proofs.record(whole))
    const later = proof({ at: someInstant + 86_400_000, by: person(9) })
    assert.equal(await run(proofs.record(later)), false, "the second of its kind counts as new")
    assert.deepEqual(await run(proofs.of(whole)), [whole], "the first of its kind was changed")
    for (const other of [{ kind: "sent" as const }, { channel: "email" }, { key: "other" }]) {
      assert.equal(await run(proofs.record(proof(other))), true, "another proof is taken for a repetition")
    }
  }
}

const oneOfMany: Law<ProofsTrial> = {
  id: "P3",
  sentence: "of many who record the same at once, on two handles, one is the first",
  harm: "two receipts of one message name two days",
  check: async trial => {
    const namespace = trial.namespace()
    const handles = [await trial.open(namespace), await trial.open(namespace)] as const
    const racing = Array.from({ length: 24 }, (_, i) =>
      run((handles[i % 2] ?? handles[0]).record(proof({ at: someInstant + i })))
    )
    const first = (await Promise.all(racing)).map((is, i) => (is ? i : -1)).filter(i => i >= 0)
    assert.equal(first.length, 1, `${first.length} of 24 were told to be the first`)
    const [kept, ...more] = await run(handles[0].of(proof()))
    assert.equal(more.length, 0, "more than one was kept")
    assert.equal(kept?.at, someInstant + (first[0] ?? -1), "another was kept than the one told so")
  }
}

const apart: Law<ProofsTrial> = {
  id: "P4",
  sentence: "tenants, cases and messages with names alike never see each other's proofs",
  harm: "one commune's receipt starts the clock of another's case",
  check: async trial => {
    const proofs = await trial.open(trial.namespace())
    const names = ["case-1", "case-10", "case-1%", "CASE-1", "case-1'--", "case_1", "case-1/😀"]
    for (const tenant of [someTenant, otherTenant]) {
      for (const name of names) {
        await run(proofs.record(proof({ tenant, caseId: caseId(name), key: name, to: `${tenant} ${name}` })))
      }
    }
    for (const tenant of [someTenant, otherTenant]) {
      for (const name of names) {
        const byKey = await run(proofs.of({ tenant, key: name }))
        const byCase = await run(proofs.ofCase(key(name, tenant)))
        for (const found of [byKey, byCase])
          assert.deepEqual(
            found.map(({ to }) => to),
            [`${tenant} ${name}`],
            `of ${name}`
          )
      }
    }
    assert.deepEqual(await run(proofs.of({ tenant: someTenant, key: "none" })), [])
    assert.deepEqual(await run(proofs.ofCase(key("none"))), [])
  }
}

const inOrder: Law<ProofsTrial> = {
  id: "P5",
  sentence: "the earliest comes first, whenever it was recorded",
  harm: "a report that came in late hides the earlier service",
  check: async trial => {
    const proofs = await trial.open(trial.namespace())
    for (const [kind, after] of [
      ["returned", 3],
      ["sent", 1],
      ["received", 2],
      ["delivered", 2]
    ] as const) {
      await run(proofs.record(proof({ kind, at: someInstant + after })))
    }
    const order = (await run(proofs.of(proof()))).map(({ kind }) => kind)
    assert.deepEqual(order, ["sent", "delivered", "received", "returned"])
  }
}

const startsAClock: Law<ProofsTrial> = {
  id: "P6",
  sentence:
    "what was read back serves on the same day as what was recorded, to the millisecond before midnight",
  harm: "a term of ten days ends a day too early",
  check: async trial => {
    const namespace = trial.namespace()
    const midnight = Date.UTC(2026, 10, 23, 17)
    const rule = {
      accepts: ["handed-over"],
      basis: [cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")]
    } as const
    const proofs = await trial.open(namespace)
    for (const [at, on] of [
      [midnight - 1, "2026-11-23"],
      [midnight, "2026-11-24"]
    ] as const) {
      await run(proofs.record(proof({ key: on, at })))
      const served = serviceOf(rule, await run(proofs.of({ tenant: someTenant, key: on })))
      assert.ok(served._tag === "Served" && served.on === on, `it does not serve on ${on}`)
    }
  }
}

const oldLoads: Law<ProofsTrial> = {
  id: "P7",
  sentence: "a place of a release that had no proofs is taken over, and takes them",
  harm: "the upgrade leaves the office without its old cases, or without new proofs",
  declined: ({ claims }) => (claims?.old ? null : "old"),
  check: async trial => {
    const namespace = trial.namespace()
    await trial.claims?.old?.(namespace)
    const proofs = await trial.open(namespace)
    assert.deepEqual(await run(proofs.ofCase(key("1"))), [])
    await run(proofs.record(whole))
    assert.deepEqual(await run((await trial.open(namespace)).of(whole)), [whole])
  }
}

const survives: Law<ProofsTrial> = {
  id: "P8",
  sentence: "what was acknowledged is there after the process was killed",
  harm: "a power cut takes the only proof that a decision was served",
  declined: ({ claims }) => (claims?.killed ? null : "killed"),
  check: async trial => {
    const namespace = trial.namespace()
    await trial.claims?.killed?.(namespace, whole)
    assert.deepEqual(await run((await trial.open(namespace)).of(whole)), [whole])
  }
}

const typed: Law<ProofsTrial> = {
  id: "P9",
  sentence: "half a character is refused, a closed handle says so, and closing twice is nothing",
  harm: "a proof is changed on its way to the disk, or an error nobody knows stops the relay",
  check: async trial => {
    const proofs = await trial.open(trial.namespace())
    for (const broken of [{ to: "\ud83c" }, { key: "\ud83c" }, { channel: "\ud83c" }]) {
      await fails("half a character", "NotJson", proofs.record(proof(broken)))
    }
    assert.deepEqual(await run(proofs.ofCase(key("1"))), [], "what was refused was kept")
    await run(proofs.close)
    await run(proofs.close)
    await fails("recording after closing", "StoreUnavailable", proofs.record(proof()))
    await fails("reading after closing", "StoreUnavailable", proofs.of(proof()))
  }
}

export const proofsLaws: readonly Law<ProofsTrial>[] = [
  faithful,
  firstStays,
  oneOfMany,
  apart,
  inOrder,
  startsAClock,
  oldLoads,
  survives,
  typed
]
