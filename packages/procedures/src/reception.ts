import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { CaseId } from "@danchu/entities"
import { type CivilDate, cite } from "@danchu/law"
import { receptionOutcomes, receptionReply } from "@danchu/law/rules/reception-intake"
import { documentReceipt, registerContents } from "@danchu/law/rules/reception-register"
import { communeChairReception, headsAnswer } from "@danchu/law/rules/reception-schedule"
import { governed, under } from "./absent.js"
import { keepingPromises, promising } from "./commitment.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { refuseVisit, registerVisit, sendRefusal } from "./reception-door.js"
import type { ReceptionCommand, ReceptionEvent } from "./reception-events.js"
import { receptionMandatory } from "./reception-mandatory.js"
import {
  evolveReception,
  newReception,
  type ReceptionState,
  type ReceptionStepFor,
  receptionDeadlines,
  receptionPhases,
  replyBy
} from "./reception-state.js"
import { lateness } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13, Đ9, Đ18.4, Đ25–29; NĐ 154/2026/NĐ-CP, Đ4, Đ15. */

const law = "42/2013/QH13"
const head = cite(law, "Đ18.k4", "phải có ý kiến trả lời về việc giải quyết vụ việc cho công dân")
const register = cite(law, "Đ25.k2", "Nội dung trình bày phải được ghi vào sổ tiếp công dân")
const answered = cite(law, "Đ28.k1", "trả lời trực tiếp hoặc thông báo bằng văn bản")
const receiptPaper = cite("154/2026/NĐ-CP", "Đ15.k4", "được thực hiện bằng giấy biên nhận theo Mẫu số 02/TCD")

/** The name under which the day of the head's answer stands in the ledger. */
const headsPromise = CaseId.parse("head-answer")

/** Đ25.2 — "Nội dung trình bày phải được ghi vào sổ tiếp công dân gồm"; how it was handled so far, "nếu có". */
const recordVisit: ReceptionStepFor<"RecordVisit"> = {
  label: { vi: "ghi sổ tiếp công dân", en: "put it into the register" },
  from: ["arrived"],
  to: ["recorded"],
  who: "reception-officer",
  rules: [registerContents.id],
  basis: [register],
  decide: (_, { on, contents, file }) =>
    under(registerContents.on(on), register, wanted => {
      const missing = wanted.value.filter(
        one => one.code !== "earlier-handling" && !contents.includes(one.code)
      )
      return missing.length > 0
        ? refused(
            missing.map(one => one.basis),
            "register-incomplete",
            `thiếu: ${missing.map(one => one.label.vi).join("; ")}`,
            `missing: ${missing.map(one => one.label.en).join("; ")}`
          )
        : accepted([{ type: "VisitRecorded", on, contents, file, governedBy: governed(wanted) }])
    })
}

/** NĐ 154/2026 Đ15.4 — documents taken in are receipted in writing. */
const giveReceipt: ReceptionStepFor<"GiveReceipt"> = {
  label: { vi: "biên nhận tài liệu", en: "give a receipt for documents" },
  from: ["recorded"],
  to: ["recorded"],
  who: "reception-officer",
  rules: [documentReceipt.id],
  basis: [receiptPaper],
  decide: (_, { on, documents }) =>
    under(documentReceipt.on(on), receiptPaper, ruling =>
      accepted([{ type: "ReceiptGiven", on, documents, governedBy: governed(ruling) }])
    )
}

/** Đ18.4 — the head answers at once or "thông báo thời gian trả lời cho công dân". */
const answerAsHead: ReceptionStepFor<"AnswerAsHead"> = {
  label: { vi: "người đứng đầu trả lời", en: "the head answers" },
  from: ["recorded"],
  to: ["recorded"],
  who: "head",
  rules: [headsAnswer.id],
  basis: [head],
  decide: (state, { on, answer, when }) =>
    under(headsAnswer.on(on), head, ruling => {
      if (!state.withHead) {
        return refused(
          ruling,
          "head-did-not-receive",
          "không phải buổi tiếp của người đứng đầu",
          "the head did not receive"
        )
      }
      if (answer === "later" && (when === undefined || when < on)) {
        return refused(
          ruling,
          "day-of-the-answer-needed",
          "phải thông báo thời gian trả lời",
          "the citizen must be told when the answer comes"
        )
      }
      const answered: ReceptionEvent = {
        type: "HeadAnswered",
        on,
        answer,
        ...(when !== undefined && { when }),
        governedBy: governed(ruling)
      }
      if (answer === "at-once" || when === undefined) return accepted([answered])
      return state.commitments.some(one => one.id === headsPromise)
        ? refused(
            ruling,
            "promise-recorded-before",
            "thời gian trả lời đã được thông báo",
            "the day of the answer was told before"
          )
        : accepted<ReceptionEvent>([
            answered,
            {
              type: "Promised",
              on,
              id: headsPromise,
              content: "người đứng đầu trả lời công dân",
              owner: "head",
              by: when,
              governedBy: governed(ruling)
            }
          ])
    })
}

/** What is promised to a visitor, and its keeping, also after the reply. */
const ledger = {
  from: ["recorded", "following"],
  moves: [],
  who: "reception-officer",
  basis: head
} as const

/** Đ18.4 — "phải có ý kiến trả lời": whom the head received is not told of the outcome before the head has spoken. */
const headIsSilent = (state: ReceptionState) =>
  state.withHead && !state.headAnswered
    ? refused(
        head,
        "head-has-not-answered",
        "người đứng đầu chưa có ý kiến trả lời",
        "the head received and has not answered"
      )
    : null

/** Đ28.1 — "Trong thời hạn 10 ngày làm việc", about one of the four contents. */
const reply: ReceptionStepFor<"Reply"> = {
  label: { vi: "trả lời người đến khiếu nại, tố cáo, kiến nghị, phản ánh", en: "reply" },
  from: ["recorded"],
  to: ["following", "answered"],
  who: "reception-officer",
  rules: [receptionReply.id, receptionOutcomes.id, headsAnswer.id],
  basis: [answered],
  decide: (state, { on, outcome, file }, bench) =>
    headIsSilent(state) ??
    under(receptionOutcomes.on(on), answered, outcomes =>
      listed(outcomes, outcome)
        ? accepted(
            [{ type: "Replied", on, outcome, file, ...lateness(replyBy(state, bench), on) }],
            [{ to: "citizen", template: "reply", basis: [answered] }]
          )
        : unlisted(
            outcomes,
            "not-an-answer-of-the-law",
            "không thuộc các nội dung trả lời",
            "none of the answers"
          )
    )
}

/** What the commune's chair owed of reception in each period of a span, and what was done. */
export const chairReception = (
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] =>
  cadenceDuty({
    law: communeChairReception.timeline({}),
    rule: communeChairReception.id,
    span,
    performed,
    asOf
  })

/**
 * One visit at citizen reception, from the door to the answer.
 * @law Luật Tiếp công dân 42/2013/QH13, Đ9, Đ18, Đ25–29; NĐ 154/2026/NĐ-CP
 */
export const reception: Procedure<ReceptionState, ReceptionCommand, ReceptionEvent> = {
  id: "reception",
  label: { vi: "tiếp công dân", en: "citizen reception" },
  initial: newReception,
  phases: receptionPhases,
  steps: {
    RegisterVisit: registerVisit,
    RefuseVisit: refuseVisit,
    SendRefusal: sendRefusal,
    RecordVisit: recordVisit,
    GiveReceipt: giveReceipt,
    AnswerAsHead: answerAsHead,
    Promise: promising(ledger),
    KeepPromise: keepingPromises({
      ...ledger,
      to: ["recorded", "following", "answered"],
      moves: [["following", "answered"]]
    }),
    Reply: reply
  },
  mandatory: receptionMandatory,
  evolve: evolveReception,
  deadlines: receptionDeadlines
}
