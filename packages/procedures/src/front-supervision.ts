import { cite, inVietnamese } from "@danchu/law"
import {
  frontReply,
  supervisedReport,
  supervisionForms,
  supervisionNotice,
  supervisionReport
} from "@danchu/law/rules/front-supervision"
import { governed, under } from "./absent.js"
import { keepingPromises, promising } from "./commitment.js"
import type { FrontSupervisionCommand, FrontSupervisionEvent } from "./front-supervision-events.js"
import { frontSupervisionMandatory } from "./front-supervision-mandatory.js"
import {
  answers,
  evolveFrontSupervision,
  type FrontSupervisionState,
  type FrontSupervisionStepFor,
  followed,
  frontSupervisionDeadlines,
  frontSupervisionPhases,
  newFrontSupervision,
  reportLead,
  resultBy
} from "./front-supervision-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness, noticeInTime } from "./term.js"

/** Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13, Đ25–30; NQLT 403/2017, Đ4–9. */

const law = "75/2015/QH13"
const resolution = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"
const forms = cite(law, "Đ27.k2", "Tổ chức đoàn giám sát")
const told = cite(law, "Đ29.k1", "Được thông báo trước về nội dung, kế hoạch giám sát")
const notice = cite(resolution, "Đ7.k3", "chậm nhất là 15 ngày trước ngày đoàn giám sát làm việc")
const report = cite(resolution, "Đ7.k3.p2", "phải gửi báo cáo, tài liệu có liên quan đến đoàn giám sát")
const work = cite(
  resolution,
  "Đ8.k1",
  "làm việc với cơ quan, tổ chức, cá nhân được giám sát theo trình tự sau đây"
)
const result = cite(resolution, "Đ9.k1", "Trưởng đoàn giám sát có báo cáo kết quả giám sát")
const concluded = cite(resolution, "Đ9.k3", "kết luận về nội dung giám sát và có văn bản kiến nghị")
const review = cite(law, "Đ29.k4", "Đề nghị xem xét lại kiến nghị sau giám sát, đối thoại để làm rõ")
const dialogue = cite(
  law,
  "Đ28.k4",
  "Tổ chức đối thoại để làm rõ nội dung kiến nghị sau giám sát khi cần thiết"
)

/** Đ27 — in one of four forms; only a delegation has terms of its own. */
const start: FrontSupervisionStepFor<"StartSupervision"> = {
  label: { vi: "tổ chức giám sát", en: "start the supervision" },
  from: ["new"],
  to: ["studying", "set-up"],
  who: "front",
  rules: [supervisionForms.id],
  basis: [forms],
  decide: (_, { type: _type, ...given }) =>
    under(supervisionForms.on(given.on), forms, known =>
      listed(known, given.form)
        ? accepted([{ ...given, type: "SupervisionStarted", governedBy: governed(known) }])
        : unlisted(
            known,
            "not-a-form-of-supervision",
            "không thuộc các hình thức giám sát",
            "none of the forms"
          )
    )
}

/** NQLT 403 Đ7.3 — plan, decision and what is to be reported, 15 days before the session. */
const sendPlan: FrontSupervisionStepFor<"SendPlan"> = {
  label: { vi: "gửi kế hoạch, quyết định, yêu cầu báo cáo", en: "send plan, decision and request" },
  from: ["set-up"],
  to: ["planned"],
  who: "front",
  rules: [supervisionNotice.id],
  basis: [told, notice],
  decide: (_, { on, workingOn }, bench) =>
    under(supervisionNotice.on(on), notice, lead => {
      if (workingOn < on) {
        return refused(
          lead,
          "planned-for-the-past",
          "ngày làm việc đã qua",
          "the day of the session has passed"
        )
      }
      const last = noticeInTime(lead, workingOn, bench)
      return accepted(
        [{ type: "PlanSent", on, workingOn, late: on > last, governedBy: governed(lead) }],
        [{ to: "supervised-body", template: "supervision-plan", basis: lead.basis }],
        on > last ? [`The plan was owed by ${last}.`] : []
      )
    })
}

/** NQLT 403 Đ7.3 — 7 days before the session. */
const receiveReport: FrontSupervisionStepFor<"ReceiveReport"> = {
  label: { vi: "nhận báo cáo của cơ quan được giám sát", en: "receive the report of the supervised body" },
  from: ["planned"],
  to: ["report-received"],
  who: "supervised-body",
  rules: [supervisedReport.id],
  basis: [report],
  decide: (state, { on, record }, bench) => {
    const lead = reportLead(state)
    const last = lead !== null && state.workingOn !== null ? noticeInTime(lead, state.workingOn, bench) : null
    return accepted([
      {
        type: "ReportReceived",
        on,
        record,
        late: last !== null && on > last,
        governedBy: lead ? governed(lead) : []
      }
    ])
  }
}

/** NQLT 403 Đ8.1 — the session may be held though the report did not come; the breach stays. */
const holdSession: FrontSupervisionStepFor<"HoldSession"> = {
  label: { vi: "làm việc với cơ quan được giám sát", en: "hold the session" },
  from: ["planned", "report-received"],
  to: ["worked"],
  who: "delegation",
  rules: [supervisionReport.id],
  basis: [work],
  decide: (state, { on, record }) =>
    state.workingOn !== null && on < state.workingOn
      ? refused(
          notice,
          "before-its-day",
          `buổi làm việc được thông báo vào ngày ${inVietnamese(state.workingOn)}`,
          `the session was announced for ${state.workingOn}`
        )
      : accepted(
          [{ type: "SessionHeld", on, record, governedBy: [] }],
          [],
          state.phase === "planned"
            ? ["The report of the supervised body did not come before the session."]
            : []
        )
}

/** NQLT 403 Đ9.1 — within 15 days of the end of the session. */
const reportResult: FrontSupervisionStepFor<"ReportResult"> = {
  label: { vi: "báo cáo kết quả giám sát", en: "report the result" },
  from: ["worked"],
  to: ["reported"],
  who: "delegation",
  rules: [supervisionReport.id],
  basis: [result],
  decide: (state, { on, record }, bench) =>
    accepted([{ type: "ResultReported", on, record, ...lateness(resultBy(state, bench), on) }])
}

/** NQLT 403 Đ9.3 — a conclusion, and what is recommended, also to whoever is competent and to the Front above. */
const conclude: FrontSupervisionStepFor<"Conclude"> = {
  label: { vi: "kết luận, kiến nghị", en: "conclude and recommend" },
  from: ["studying", "reported"],
  to: ["recommended", "closed"],
  who: "front",
  rules: [],
  basis: [concluded],
  decide: (_, { type: _type, ...given }) =>
    accepted(
      [{ ...given, type: "Concluded", governedBy: [] }],
      given.recommends
        ? ["supervised-body", "competent-body", "superior-front"].map(to => ({
            to,
            template: "recommendation",
            basis: [concluded]
          }))
        : []
    )
}

const receive: FrontSupervisionStepFor<"RecordReceipt"> = {
  label: { vi: "ghi nhận ngày nhận kiến nghị", en: "record the receipt" },
  from: ["recommended"],
  to: ["received"],
  who: "supervised-body",
  rules: [frontReply.id],
  basis: [answers],
  decide: (_, { on }) => accepted([{ type: "ReceiptRecorded", on, governedBy: [] }])
}

/** Đ29.4 — the supervised body may ask that the recommendation be looked at again, or for a dialogue. */
const ask: FrontSupervisionStepFor<"AskReconsideration"> = {
  label: { vi: "đề nghị xem xét lại, đối thoại", en: "ask to have it looked at again" },
  from: ["received"],
  to: ["received"],
  who: "supervised-body",
  rules: [],
  basis: [review],
  decide: (_, { on, record, wants }) =>
    accepted(
      [{ type: "ReconsiderationAsked", on, record, wants, governedBy: [] }],
      [{ to: "front", template: "reconsideration", basis: [review] }]
    )
}

/** Đ28.4 — "khi cần thiết hoặc theo yêu cầu". */
const talk: FrontSupervisionStepFor<"HoldDialogue"> = {
  label: { vi: "đối thoại làm rõ kiến nghị", en: "talk the recommendation over" },
  from: ["received", "following"],
  to: ["received", "following", "replied"],
  moves: [["following", "replied"]],
  who: "front",
  rules: [],
  basis: [dialogue],
  decide: (_, { on, record }) => accepted([{ type: "DialogueHeld", on, record, governedBy: [] }])
}

const urge: FrontSupervisionStepFor<"Urge"> = {
  label: { vi: "đôn đốc việc giải quyết kiến nghị", en: "urge that it be dealt with" },
  from: ["received", "following"],
  to: ["received", "following"],
  moves: [],
  who: "front",
  rules: [],
  basis: [followed],
  decide: (_, { on, record }) =>
    accepted(
      [{ type: "Urged", on, record, governedBy: [] }],
      [{ to: "supervised-body", template: "reminder", basis: [followed] }]
    )
}

/** Đ29.6 — "Xem xét, giải quyết và trả lời". */
const reply: FrontSupervisionStepFor<"Reply"> = {
  label: { vi: "trả lời kiến nghị sau giám sát", en: "reply" },
  from: ["received"],
  to: ["following", "replied"],
  who: "supervised-body",
  rules: [frontReply.id],
  basis: [answers],
  decide: (state, { on, record }) =>
    under(frontReply.on(on), answers, ruling =>
      accepted(
        [{ type: "Replied", on, record, governedBy: governed(ruling) }],
        [{ to: "front", template: "reply", basis: [answers] }],
        state.reconsider ? ["A dialogue was asked for and is still to be held (Đ28.4)."] : []
      )
    )
}

/** What the supervised body says that it will do, and what became of it. */
const ledger = {
  from: ["received", "following"],
  moves: [],
  who: "supervised-body",
  basis: followed
} as const

/**
 * One supervision by the Fatherland Front, until what it recommends is answered and what was promised is kept.
 * @law Luật 75/2015/QH13, Đ25–30; NQLT 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, Đ4–9
 */
export const frontSupervision: Procedure<
  FrontSupervisionState,
  FrontSupervisionCommand,
  FrontSupervisionEvent
> = {
  id: "front-supervision",
  label: { vi: "giám sát của Mặt trận Tổ quốc Việt Nam", en: "supervision by the Fatherland Front" },
  initial: newFrontSupervision,
  phases: frontSupervisionPhases,
  steps: {
    StartSupervision: start,
    SendPlan: sendPlan,
    ReceiveReport: receiveReport,
    HoldSession: holdSession,
    ReportResult: reportResult,
    Conclude: conclude,
    RecordReceipt: receive,
    AskReconsideration: ask,
    HoldDialogue: talk,
    Urge: urge,
    Promise: promising(ledger),
    KeepPromise: keepingPromises({
      ...ledger,
      to: ["received", "following", "replied"],
      moves: [["following", "replied"]]
    }),
    Reply: reply
  },
  mandatory: frontSupervisionMandatory,
  evolve: evolveFrontSupervision,
  deadlines: frontSupervisionDeadlines
}
