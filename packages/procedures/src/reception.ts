import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { CaseId } from "@danchu/entities"
import { type Answer, type CivilDate, cite, type Ground, isRuling, type Ruling } from "@danchu/law"
import { receptionRepresentatives, representativeAppointment } from "@danchu/law/rules/reception-groups"
import { receptionOutcomes, receptionReply } from "@danchu/law/rules/reception-intake"
import { receptionForms } from "@danchu/law/rules/reception-online"
import {
  refusalExplained,
  refusalGrounds,
  refusalNotice,
  refusalWritten
} from "@danchu/law/rules/reception-refusal"
import { documentReceipt, registerContents } from "@danchu/law/rules/reception-register"
import { communeChairReception, headsAnswer } from "@danchu/law/rules/reception-schedule"
import { governed, under } from "./absent.js"
import { keepingPromises, promising } from "./commitment.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Decision, type Procedure, refused } from "./procedure.js"
import type { ReceptionCommand, ReceptionEvent } from "./reception-events.js"
import { receptionMandatory } from "./reception-mandatory.js"
import {
  evolveReception,
  newReception,
  type ReceptionState,
  type ReceptionStepFor,
  receptionDeadlines,
  receptionPhases,
  refuseInWritingBy,
  replyBy
} from "./reception-state.js"
import { lateness } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13, Đ9, Đ18.4, Đ25–29; NĐ 154/2026/NĐ-CP, Đ4, Đ15. */

const law = "42/2013/QH13"
const may = cite(law, "Đ9", "được từ chối tiếp người đến nơi tiếp công dân trong các trường hợp sau đây")
const head = cite(law, "Đ18.k4", "phải có ý kiến trả lời về việc giải quyết vụ việc cho công dân")
const welcome = cite(law, "Đ25.k1", "người tiếp công dân có trách nhiệm đón tiếp, hướng dẫn công dân")
const register = cite(law, "Đ25.k2", "Nội dung trình bày phải được ghi vào sổ tiếp công dân")
const answered = cite(law, "Đ28.k1", "trả lời trực tiếp hoặc thông báo bằng văn bản")
const group = cite(law, "Đ29.p2", "có từ năm đến mười người thì cử một hoặc hai người đại diện")
const inWritingByAll = cite(
  law,
  "Đ29.p1",
  "Việc cử người đại diện phải thể hiện bằng văn bản có chữ ký của tất cả"
)
const online = cite(law, "Đ3a.k1.b", "Tiếp công dân trực tuyến", { instrument: "136/2025/QH15", at: "Đ1.k1" })
const inWriting = cite(
  "154/2026/NĐ-CP",
  "Đ4.k3",
  "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối tiếp công dân"
)
const receiptPaper = cite("154/2026/NĐ-CP", "Đ15.k4", "được thực hiện bằng giấy biên nhận theo Mẫu số 02/TCD")

/** The name under which the day of the head's answer stands in the ledger. */
const headsPromise = CaseId.parse("head-answer")

/** The number of people beyond which the article says the same for all. */
const manyPeople = receptionRepresentatives.facts.people.max

/** Đ25.1, Đ29 — whoever comes is received; several about one matter name their representatives. */
const registerVisit: ReceptionStepFor<"RegisterVisit"> = {
  label: { vi: "đón tiếp công dân", en: "receive a visitor" },
  from: ["new"],
  to: ["arrived"],
  who: "reception-officer",
  rules: [receptionRepresentatives.id, representativeAppointment.id, receptionForms.id],
  basis: [welcome],
  decide: (_, { type: _type, ...given }) =>
    under(
      receptionRepresentatives.on(given.on, { people: Math.min(given.people, manyPeople) }),
      group,
      most => {
        const range = most.value
        if (
          range !== "not-regulated" &&
          (given.representatives < range.min || (range.max !== null && given.representatives > range.max))
        ) {
          return refused(
            most,
            "representatives-needed",
            `${given.people} người: cử từ ${range.min} đến ${range.max ?? "…"} người đại diện`,
            `${given.people} people name ${range.min} to ${range.max ?? "more"} representatives`
          )
        }
        if (range !== "not-regulated" && !given.appointed) {
          return refused(
            inWritingByAll,
            "written-appointment-needed",
            "việc cử người đại diện phải bằng văn bản có chữ ký của tất cả",
            "representatives are named in a writing that all have signed"
          )
        }
        const received = (law: Ruling<unknown>): Decision<ReceptionEvent> =>
          accepted([{ ...given, type: "VisitRegistered", governedBy: governed(most, law) }])
        return given.mode === "online"
          ? under(receptionForms.on(given.on), online, received)
          : accepted([{ ...given, type: "VisitRegistered", governedBy: governed(most) }])
      }
    )
}

/** Đ9, NĐ 154/2026 Đ4 — some refusals are explained on the spot, some take a written notice. */
const refuseVisit: ReceptionStepFor<"RefuseVisit"> = {
  label: { vi: "từ chối tiếp", en: "refuse to receive" },
  from: ["arrived"],
  to: ["refusal-owed", "refused"],
  who: "reception-officer",
  rules: [refusalGrounds.id, refusalExplained.id, refusalWritten.id],
  basis: [may],
  decide: (_, { on, ground, explained }) =>
    under(refusalGrounds.on(on), may, grounds => {
      if (!listed(grounds, ground)) {
        return unlisted(
          grounds,
          "not-a-ground-to-refuse",
          "không thuộc các trường hợp được từ chối tiếp",
          "none of the grounds"
        )
      }
      const onTheSpot: Answer<readonly Ground[]> = refusalExplained.on(on)
      if (!explained && isRuling(onTheSpot) && listed(onTheSpot, ground)) {
        return refused(
          onTheSpot,
          "refusal-not-explained",
          "phải trực tiếp giải thích cho công dân biết lý do từ chối tiếp",
          "the citizen is told on the spot why he is not received"
        )
      }
      const written: Answer<readonly Ground[]> = refusalWritten.on(on)
      const inWriting = isRuling(written) && listed(written, ground) !== undefined
      return accepted(
        [
          {
            type: "VisitRefused",
            on,
            ground,
            explained,
            written: inWriting,
            governedBy: governed(grounds, ...(isRuling(written) ? [written] : []))
          }
        ],
        [],
        isRuling(written)
          ? written.readings
              .filter(one => one.value.some(entry => entry.code === ground) !== inWriting)
              .map(one => `Another text says otherwise of a written notice: ${one.why}.`)
          : []
      )
    })
}

/** NĐ 154/2026 Đ4.3 — "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối". */
const sendRefusal: ReceptionStepFor<"SendRefusal"> = {
  label: { vi: "thông báo từ chối tiếp công dân", en: "send the written refusal" },
  from: ["refusal-owed"],
  to: ["refused"],
  who: "reception-officer",
  rules: [refusalNotice.id],
  basis: [inWriting],
  decide: (state, { on, file }, bench) =>
    accepted(
      [{ type: "RefusalSent", on, file, ...lateness(refuseInWritingBy(state, bench), on) }],
      [{ to: "citizen", template: "refusal-notice", basis: [inWriting] }]
    )
}

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
