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
  proofOfPosting,
  serviceOf,
  tenantId,
  UnprovenHandOver,
  UnprovenPosting
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

describe("hanging up in public", () => {
  const photo = `sha256:${"cd".repeat(32)}`
  const hung = { at: later, by: head, photo, takenAt: later + 60_000 }

  it("is proven by a photo of it, and serves from the day of the posting where a clause says so", () => {
    const proof = proofOfPosting(notification, since, hung)
    expect(proof).toMatchObject({ kind: "posted", at: later, by: head, evidence: photo })
    const basis = [cite("10/2022/QH15", "Đ13.k2", "niêm yết")] as const
    expect(serviceOf({ accepts: ["posted"], basis }, [proof])).toMatchObject({
      _tag: "Served",
      on: "2026-11-23"
    })
    expect(serviceOf({ accepts: ["handed-over"], basis }, [proof])._tag).toBe("NotServed")
  })

  const unproven = [
    ["before-it-was-owed", { at: since - 1 }],
    ["no-photo", { photo: "board.jpg" }],
    ["photo-older-than-the-message", { takenAt: since - 1 }],
    ["photo-before-the-posting", { takenAt: later - 1 }]
  ] as const
  for (const [why, part] of unproven) {
    it(`proves nothing: ${why}`, () => {
      expect(() => proofOfPosting(notification, since, { ...hung, ...part })).toThrow(UnprovenPosting)
      expect(() => proofOfPosting(notification, since, { ...hung, ...part })).toThrow(why)
    })
  }
})
