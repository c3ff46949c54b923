import { OneStopCommand, OneStopEvent, oneStop } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(oneStop, OneStopCommand)
type Given = z.input<typeof OneStopCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const filed = (more: object = {}): Given => ({
  type: "FileDossier",
  on: "2026-07-01",
  code: "H01.02-260701-0007",
  channel: "in-person",
  at: "09:00",
  term: { count: 5, unit: "working-day" },
  ...more
})
const accepted = (at = "09:30"): readonly Given[] => [
  filed(),
  { type: "AcceptDossier", on: "2026-07-01", at }
]
const inHand: readonly Given[] = [...accepted(), { type: "HandOver", on: "2026-07-01" }]
const atOnceTerm = { count: 0, unit: "working-day" } as const
const returned: readonly Given[] = [
  ...inHand,
  { type: "ReturnDossier", on: "2026-07-03", missing: ["bản vẽ"] }
]

describe("a dossier at the counter", () => {
  it("has its day from the published time of the procedure, counted from the receipt", () => {
    expect(run(...accepted()).state.dueOn).toBe("2026-07-08")
    expect(
      run(filed({ term: { count: 5, unit: "day" } }), {
        type: "AcceptDossier",
        on: "2026-07-01",
        at: "09:30"
      }).state.dueOn
    ).toBe("2026-07-06")
  })
  it("is handed over at once until 15:00, after that on the next working day (Điều 18.2)", () => {
    expect(due(accepted("15:00"), "hand-over")).toMatchObject({ due: "2026-07-01" })
    expect(due(accepted("15:01"), "hand-over")).toMatchObject({ due: "2026-07-02" })
    const friday: readonly Given[] = [
      filed({ on: "2026-07-03" }),
      { type: "AcceptDossier", on: "2026-07-03", at: "16:20" }
    ]
    expect(due(friday, "hand-over")).toMatchObject({ due: "2026-07-06" })
  })
  it("online is handed over right after its receipt: the cut-off is for what comes in person (Điều 18)", () => {
    const online: readonly Given[] = [
      filed({ channel: "online" }),
      { type: "AcceptDossier", on: "2026-07-01", at: "16:00" }
    ]
    expect(due(online, "hand-over")).toMatchObject({ due: "2026-07-01", basis: [{ at: "Đ18" }] })
  })
  it("is put to another body with a day for its answer, and its own time runs on (Điều 19.4)", () => {
    const ask: Given = {
      type: "ConsultBody",
      on: "2026-07-02",
      body: "land-office",
      by: "2026-07-06",
      file: ref
    }
    const told = (on: string): Given => ({ type: "ReportSilence", on, body: "land-office" })
    const asked = [...inHand, ask]
    expect(due(asked, "reply-of-land-office")).toMatchObject({ due: "2026-07-06" })
    expect(run(...asked).state.dueOn).toBe(run(...inHand).state.dueOn)
    expect(run(...asked, ask).refusal?.code).toBe("asked-before")
    expect(run(...asked, told("2026-07-06")).refusal?.code).toBe("still-has-time")
    expect(run(...asked, told("2026-07-07")).answer?.notices).toMatchObject([{ to: "head-of-counter" }])
    const reply: Given = { type: "RecordReply", on: "2026-07-07", body: "land-office", file: ref }
    expect(run(...asked, reply).events.at(-1)).toMatchObject({ late: true })
    expect(run(...asked, reply, reply).refusal?.code).toBe("not-asked")
    expect(run(...inHand, { ...ask, by: "2026-07-20" } as Given).answer?.warnings[0]).toMatch(/no text stops/)
  })
  it("filed online may be changed, on paper not (Điều 21.2)", () => {
    const amend: Given = { type: "AmendDossier", on: "2026-07-01", file: ref }
    expect(run(filed({ channel: "online" }), amend).events.at(-1)?.type).toBe("DossierAmended")
    expect(run(filed(), amend).refusal?.code).toBe("only-online")
  })
  it("online is answered within 8 working hours of the counter (Điều 17.2.c)", () => {
    const online = filed({
      channel: "online",
      at: "16:00",
      officeHours: [
        { from: "07:30", to: "11:30" },
        { from: "13:30", to: "17:30" }
      ]
    })
    expect(due([online], "answer")).toMatchObject({ due: "2026-07-02", rule: "one-stop.online-answer" })
    const asked: readonly Given[] = [online, { type: "AskCompletion", on: "2026-07-02", missing: ["bản vẽ"] }]
    expect(due(asked, "answer")).toBeUndefined()
    expect(
      due([...asked, { type: "CompleteDossier", on: "2026-07-06", at: "07:30" }], "answer")
    ).toMatchObject({
      due: "2026-07-06"
    })
    expect(due([...asked, { type: "CompleteDossier", on: "2026-07-06" }], "answer")).toBeUndefined()
  })
  it("for a body of another level goes there at once as data, its paper within 1 working day (Điều 20.1.a)", () => {
    const elsewhere: readonly Given[] = [
      filed({ level: "another" }),
      { type: "AcceptDossier", on: "2026-07-01", at: "16:00" }
    ]
    const handed: readonly Given[] = [...elsewhere, { type: "HandOver", on: "2026-07-01" }]
    const paper = (on: string): Given => ({ type: "TransferPaper", on })
    expect(due(elsewhere, "hand-over")).toMatchObject({ due: "2026-07-01", basis: [{ at: "Đ20.k1.a" }] })
    expect(due(handed, "transfer-paper")).toMatchObject({ due: "2026-07-02", owner: "counter" })
    expect(run(...handed, paper("2026-07-02")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...handed, paper("2026-07-03")).events.at(-1)).toMatchObject({ late: true })
    expect(due([...handed, paper("2026-07-02")], "transfer-paper")).toBeUndefined()
    expect(run(...handed, paper("2026-07-02"), paper("2026-07-02")).refusal?.code).toBe(
      "no-paper-to-transfer"
    )
    expect(run(...inHand, paper("2026-07-01")).refusal?.code).toBe("no-paper-to-transfer")
    const online: readonly Given[] = [
      filed({ level: "another", channel: "online" }),
      { type: "AcceptDossier", on: "2026-07-01", at: "09:30" }
    ]
    expect(due(online, "transfer-paper")).toBeUndefined()
  })
  it("whose result the procedure gives at once needs no slip, unless its applicant asks for one (Điều 17.4)", () => {
    const atOnce = (slip?: boolean): Given => ({ type: "DeliverAtOnce", on: "2026-07-01", at: "09:10", slip })
    const given = run(filed({ term: atOnceTerm }), atOnce())
    expect(given.events.map(one => one.type)).toEqual(["DossierFiled", "DossierAccepted", "ResultDelivered"])
    expect(given.state).toMatchObject({ phase: "delivered", dueOn: "2026-07-01" })
    expect(given.answer?.notices.map(one => one.template)).toEqual(["result"])
    expect(run(filed({ term: atOnceTerm }), atOnce(true)).answer?.notices.map(one => one.template)).toEqual([
      "appointment-slip",
      "result"
    ])
    expect(run(filed(), atOnce()).refusal?.code).toBe("not-a-procedure-of-at-once")
    expect(
      run(filed({ term: atOnceTerm }), { type: "AcceptDossier", on: "2026-07-01", at: "09:10" }).state.dueOn
    ).toBe("2026-07-01")
  })
  it("is asked to be completed once only, at the counter or by who decides", () => {
    const asked: readonly Given[] = [
      filed(),
      { type: "AskCompletion", on: "2026-07-01", missing: ["bản vẽ"] },
      { type: "CompleteDossier", on: "2026-07-02" }
    ]
    expect(
      run(...asked, { type: "AskCompletion", on: "2026-07-02", missing: ["tờ khai"] }).refusal?.code
    ).toBe("completion-asked-before")
    expect(
      run(
        ...asked,
        { type: "AcceptDossier", on: "2026-07-02", at: "08:00" },
        { type: "HandOver", on: "2026-07-02" },
        { type: "ReturnDossier", on: "2026-07-03", missing: ["tờ khai"] }
      ).refusal?.code
    ).toBe("completion-asked-before")
    expect(
      run(
        ...asked,
        { type: "AcceptDossier", on: "2026-07-02", at: "08:00" },
        { type: "HandOver", on: "2026-07-02" },
        { type: "FindWanting", on: "2026-07-03", missing: ["tờ khai"] }
      ).refusal?.code
    ).toBe("completion-asked-before")
  })
  it("owes its return within 3 working days only once it is found wanting (Điều 19.5)", () => {
    const wanting: readonly Given[] = [
      ...inHand,
      { type: "FindWanting", on: "2026-07-02", missing: ["bản vẽ"] }
    ]
    expect(due(inHand, "return")).toBeUndefined()
    expect(due(wanting, "return")).toMatchObject({ due: "2026-07-06", owner: "competent-body" })
    expect(
      run(...wanting, { type: "ReturnDossier", on: "2026-07-07", missing: ["bản vẽ"] }).events.at(-1)
    ).toMatchObject({ late: true })
    expect(
      run(...wanting, { type: "FindWanting", on: "2026-07-02", missing: ["bản vẽ"] }).refusal?.code
    ).toBe("found-wanting-before")
  })
  it("returned, begins its time from zero when it is complete (Điều 19.5)", () => {
    expect(run(...returned).state.dueOn).toBeNull()
    expect(
      run(...returned, { type: "SupplementDossier", on: "2026-07-10", at: "10:00" }).state
    ).toMatchObject({ phase: "accepted", dueOn: "2026-07-17" })
  })
  it("is closed after 15 days without completion, not before", () => {
    expect(due(returned, "complete")).toMatchObject({ due: "2026-07-20" })
    expect(run(...returned, { type: "CloseDossier", on: "2026-07-20" }).refusal?.code).toBe(
      "applicant-still-has-time"
    )
    expect(run(...returned, { type: "CloseDossier", on: "2026-07-21" }).state.phase).toBe("closed")
    expect(run(...returned, { type: "SupplementDossier", on: "2026-07-21", at: "10:00" }).refusal?.code).toBe(
      "time-to-complete-is-over"
    )
  })
  it("is apologised for a day before it is due, and given one new day (Điều 19.6)", () => {
    const sorry = (on: string, newDay = "2026-07-13"): Given => ({
      type: "Apologise",
      on,
      reason: "mất điện",
      newDay
    })
    expect(due(inHand, "apology")).toMatchObject({ due: "2026-07-07" })
    expect(run(...inHand, sorry("2026-07-07")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...inHand, sorry("2026-07-08")).events.at(-1)).toMatchObject({ late: true })
    expect(run(...inHand, sorry("2026-07-07"), sorry("2026-07-10", "2026-07-20")).refusal?.code).toBe(
      "appointed-again-before"
    )
    expect(run(...inHand, sorry("2026-07-07", "2026-07-08")).refusal?.code).toBe("new-day-is-not-later")
  })
  it("on paper may be stopped once it has its slip, online from its receipt (Điều 21)", () => {
    const stop: Given = { type: "WithdrawDossier", on: "2026-07-01" }
    expect(run(filed(), stop).refusal?.code).toBe("no-slip-yet")
    expect(run(filed({ channel: "online" }), stop).state.phase).toBe("withdrawn")
    expect(run(...accepted(), stop).state.phase).toBe("withdrawn")
    expect(run(...returned, { ...stop, on: "2026-07-06" } as Given).state.phase).toBe("withdrawn")
  })
  it("with an error in its result is corrected within 3 working days (Điều 23.1)", () => {
    const faulty: readonly Given[] = [
      ...inHand,
      { type: "DeliverResult", on: "2026-07-08" },
      { type: "SendResultBack", on: "2026-07-09", reason: "sai số thửa" }
    ]
    expect(due(faulty, "correct")).toMatchObject({ due: "2026-07-14" })
    expect(run(...faulty, { type: "DeliverResult", on: "2026-07-15" }).events.at(-1)).toMatchObject({
      late: true
    })
  })
  it("is refused with its reason, at the counter or within the time of the procedure (Điều 17.1.c, 19.3)", () => {
    expect(
      run(filed(), { type: "RefuseDossier", on: "2026-07-01", reason: "không thuộc thẩm quyền" }).answer
        ?.notices
    ).toMatchObject([{ to: "applicant", template: "refusal-slip", basis: [{ at: "Đ17.k1.c" }] }])
    const unfit = (on: string): Given => ({ type: "RefuseResult", on, reason: "không đủ điều kiện" })
    expect(run(...inHand, unfit("2026-07-08")).events.at(-1)).toMatchObject({
      type: "ResultRefused",
      late: false
    })
    expect(run(...inHand, unfit("2026-07-09")).events.at(-1)).toMatchObject({ late: true })
  })
  it("for several bodies goes on with the work and the time of each, and out when all are done (Điều 20.2)", () => {
    const pass = (by: string): Given => ({
      type: "PassOn",
      on: "2026-07-02",
      body: "tax-office",
      work: "xác định nghĩa vụ tài chính",
      by
    })
    const back: Given = { type: "ReturnPart", on: "2026-07-07", body: "tax-office", file: ref }
    const passed = [...inHand, pass("2026-07-06")]
    expect(due(passed, "part-of-tax-office")).toMatchObject({ due: "2026-07-06", owner: "tax-office" })
    expect(run(...passed, { type: "DeliverResult", on: "2026-07-06" }).refusal).toMatchObject({
      code: "parts-are-open",
      basis: [{ at: "Đ20.k2.a" }]
    })
    expect(run(...passed, back).events.at(-1)).toMatchObject({ late: true })
    expect(run(...passed, back, { type: "DeliverResult", on: "2026-07-08" }).state.phase).toBe("delivered")
    expect(run(...passed, back, back).refusal?.code).toBe("no-such-part")
    expect(run(...passed, pass("2026-07-07")).refusal?.code).toBe("passed-on-before")
    expect(run(...inHand, pass("2026-07-01")).refusal?.code).toBe("day-of-the-part-is-over")
    expect(run(...inHand, pass("2026-07-20")).answer?.warnings[0]).toMatch(/one time/)
  })
  it("given before its day is told of beforehand (Điều 22.5)", () => {
    const early = (told: boolean) =>
      run(...inHand, { type: "DeliverResult", on: "2026-07-06", told }).answer?.warnings
    expect(early(false)?.[0]).toMatch(/told beforehand/)
    expect(early(true)).toEqual([])
  })
  it("is not put to a body for a day that is over (Điều 19.4.b)", () => {
    expect(
      run(...inHand, {
        type: "ConsultBody",
        on: "2026-07-03",
        body: "land-office",
        by: "2026-07-02",
        file: ref
      }).refusal
    ).toMatchObject({ code: "day-of-the-answer-is-over", basis: [{ at: "Đ19.k4.b" }, {}] })
  })
  it("on every path is cited, clocked and replayable", () => {
    const dossier = {
      type: "FileDossier",
      code: "H-1",
      at: "09:00",
      term: { count: 5, unit: "working-day" }
    } as const
    expectWhole(
      oneStop,
      walk({
        procedure: oneStop,
        commands: OneStopCommand,
        events: OneStopEvent,
        from: "2026-07-01",
        offers: [
          { ...dossier, channel: "in-person" },
          { ...dossier, channel: "online" },
          { type: "AskCompletion", missing: ["bản vẽ"] },
          { type: "CompleteDossier" },
          { ...dossier, channel: "in-person", term: atOnceTerm, level: "another" },
          { type: "DeliverAtOnce", at: "09:10" },
          { type: "TransferPaper" },
          { type: "FindWanting", missing: ["tờ khai"] },
          { type: "RefuseDossier", reason: "không thuộc thẩm quyền" },
          { type: "AcceptDossier", at: "16:00" },
          { type: "HandOver" },
          (_, on) => ({ type: "ConsultBody" as const, body: "land-office", by: on, file: ref }),
          { type: "RecordReply", body: "land-office", file: ref },
          { type: "ReportSilence", body: "land-office" },
          (_, on) => ({ type: "PassOn" as const, body: "tax-office", work: "thuế", by: on }),
          { type: "ReturnPart", body: "tax-office", file: ref },
          { type: "AmendDossier", file: ref },
          { type: "ReturnDossier", missing: ["tờ khai"] },
          { type: "SupplementDossier", at: "09:00" },
          { type: "CloseDossier" },
          { type: "Apologise", reason: "mất điện", newDay: "2027-06-01" },
          { type: "RefuseResult", reason: "không đủ điều kiện" },
          { type: "DeliverResult" },
          { type: "WithdrawDossier" },
          { type: "SendResultBack", reason: "sai số" }
        ]
      })
    )
  })
})
