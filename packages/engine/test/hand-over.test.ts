import { officialCalendar, ruleDeadline } from "@danchu/calendar"
import {
  caseId,
  type Errand,
  type HandOver,
  handOverChannel,
  makeMemoryProofs,
  type Notification,
  nameReference,
  proofOfHandOver,
  serviceOf,
  tenantId,
  UnprovenHandOver
} from "@danchu/engine"
import { cite } from "@danchu/law"
import { publication } from "@danchu/law/rules/disclosure-terms"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { describe, expect } from "vitest"

const person = (digit: number) => nameReference(`00000000-0000-4000-8000-00000000000${digit}`)
const [head, citizen, witness] = [person(1), person(2), person(3)]
const since = Date.UTC(2026, 10, 23, 1)
const later = since + 3_600_000
const signature = `sha256:${"ab".repeat(32)}`

const notification: Notification = {
  tenant: tenantId("a"),
  caseId: caseId("1"),
  key: "a/1/1/1",
  to: "complainant",
  channel: "hand",
  template: "complaint-accepted",
  values: {},
  basis: [],
  attempt: 1
}
const paper: Errand = { notification, form: "paper", bearer: head, since }
const voice: Errand = { ...paper, form: "voice" }

describe("handing over", () => {
  const proofs: readonly (readonly [string, Errand, HandOver, object])[] = [
    [
      "a paper taken against a signature",
      paper,
      { _tag: "Taken", at: later, receivedBy: citizen, signature },
      { kind: "handed-over", by: head, receivedBy: citizen, evidence: signature }
    ],
    [
      "a paper refused before a witness",
      paper,
      { _tag: "Refused", at: later, witness },
      { kind: "refused-before-witness", by: head, witness }
    ],
    [
      "words told before a witness",
      voice,
      { _tag: "Told", at: later, receivedBy: citizen, witness },
      { kind: "received", receivedBy: citizen, witness }
    ],
    ["nobody found", paper, { _tag: "NotFound", at: later }, { kind: "returned" }]
  ]
  for (const [why, errand, outcome, proof] of proofs) {
    it(`${why} leaves its proof`, () => expect(proofOfHandOver(errand, outcome)).toMatchObject(proof))
  }

  const unproven: readonly (readonly [string, Errand, HandOver])[] = [
    ["no-signature", paper, { _tag: "Taken", at: later, receivedBy: citizen, signature: "signed" }],
    ["before-the-errand", paper, { _tag: "NotFound", at: since - 1 }],
    ["bearer-is-no-witness", paper, { _tag: "Refused", at: later, witness: head }],
    ["paper-needs-a-signature", paper, { _tag: "Told", at: later, receivedBy: citizen, witness }],
    ["words-leave-no-signature", voice, { _tag: "Taken", at: later, receivedBy: citizen, signature }],
    ["recipient-is-no-witness", voice, { _tag: "Told", at: later, receivedBy: citizen, witness: citizen }]
  ]
  for (const [why, errand, outcome] of unproven) {
    it(`proves nothing: ${why}`, () => {
      expect(() => proofOfHandOver(errand, outcome)).toThrow(UnprovenHandOver)
      expect(() => proofOfHandOver(errand, outcome)).toThrow(why)
    })
  }

  it("starts a term, from the day after it, and a day off at the end moves the end", () => {
    const taken = proofOfHandOver(paper, { _tag: "Taken", at: later, receivedBy: citizen, signature })
    const rule = {
      accepts: ["handed-over"],
      basis: [cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")]
    } as const
    const served = serviceOf(rule, [taken])
    if (served._tag !== "Served") throw new Error("not served")
    // 5 working days from Monday 23/11/2026: 24/11 is a day off and does not count.
    expect(ruleDeadline(publication, served.on, officialCalendar)).toMatchObject({ due: "2026-12-01" })
  })

  it.effect("only its report is service, on the day of the report", () =>
    Effect.gen(function* () {
      const proofs = makeMemoryProofs()
      const assigned: string[] = []
      const channel = handOverChannel({
        bearerOf: ({ to }) => Effect.succeed(to === "complainant" ? head : null),
        assign: ({ key }) => Effect.sync(() => void assigned.push(key))
      })
      const rule = {
        accepts: ["handed-over", "refused-before-witness"],
        basis: [cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")]
      } as const
      yield* channel.send(notification)
      expect(assigned).toEqual([notification.key])
      expect(serviceOf(rule, yield* proofs.of(notification))._tag).toBe("NotServed")
      yield* proofs.record(
        proofOfHandOver(paper, { _tag: "Taken", at: later, receivedBy: citizen, signature })
      )
      expect(serviceOf(rule, yield* proofs.of(notification))).toMatchObject({
        _tag: "Served",
        on: "2026-11-23"
      })
      const fault = yield* Effect.flip(channel.send({ ...notification, to: "nobody" }))
      expect(fault).toMatchObject({ _tag: "DeliveryRefused", reason: "no-bearer" })
    })
  )
})
