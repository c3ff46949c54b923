import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { type CivilDate, cite, inVietnamese, isRuling, leastReaching, reaches } from "@danchu/law"
import {
  dialogueBodies,
  dialogueCadence,
  dialogueModes,
  dialogueNotice,
  dialogueNoticeChannels,
  dialogueNoticeContents,
  dialogueRequest,
  dialogueResult,
  dialogueResultChannels
} from "@danchu/law/rules/dialogue"
import { governed, governedWhereRead, under } from "./absent.js"
import { isKept, keepingPromises, promising } from "./commitment.js"
import type { DialogueCommand, DialogueEvent } from "./dialogue-events.js"
import { dialogueMandatory } from "./dialogue-mandatory.js"
import {
  type DialogueState,
  type DialogueStepFor,
  dialogueDeadlines,
  dialoguePhases,
  evolveDialogue,
  newDialogue,
  publishBy,
  result
} from "./dialogue-state.js"
import { lacking, lackingEntries } from "./lacking.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness, noticeInTime } from "./term.js"

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15, Đ43. */

const law = "72/2025/QH15"
const yearly = cite(law, "Đ43.k1", "Ít nhất mỗi năm một lần")
const exchange = cite(law, "Đ43.k1", "để trao đổi về tình hình hoạt động của chính quyền địa phương")
const notice = cite(law, "Đ43.k2", "chậm nhất là 07 ngày trước ngày tổ chức hội nghị")

/** Đ43.1–2 — yearly, or asked for by 10 % of the voters; told 7 days ahead through the media, and anew for another day. */
const call: DialogueStepFor<"CallConference"> = {
  label: { vi: "thông báo hội nghị trao đổi, đối thoại", en: "call the conference" },
  from: ["new", "called"],
  to: ["called"],
  who: "commune",
  rules: [
    dialogueModes.id,
    dialogueNotice.id,
    dialogueNoticeChannels.id,
    dialogueNoticeContents.id,
    dialogueBodies.id,
    dialogueRequest.id
  ],
  basis: [yearly, notice],
  decide: (_, { type: _type, ...given }, bench) =>
    under(dialogueNotice.on(given.on), notice, lead =>
      under(dialogueNoticeContents.on(given.on), notice, contents => {
        const channels = dialogueNoticeChannels.on(given.on)
        const bodies = dialogueBodies.on(given.on)
        const incomplete =
          lacking(contents, given.told, "notice-incomplete", "thông báo thiếu nội dung") ??
          (isRuling(channels)
            ? lacking(
                channels,
                given.channels,
                "not-told-through-all-channels",
                "chưa thông báo bằng đủ các hình thức"
              )
            : null) ??
          (isRuling(bodies) ? lackingEntries(bodies, given.bodies, "bodies-missing") : null)
        if (incomplete) return incomplete
        const modes = dialogueModes.on(given.on)
        if (isRuling(modes) && !modes.value.some(one => one === given.mode)) {
          return refused(
            modes,
            "not-a-form-of-dialogue",
            "không thuộc các hình thức đối thoại",
            `none of the forms: ${modes.value.join(", ")}`
          )
        }
        const share = dialogueRequest.on(given.on)
        if (
          isRuling(share) &&
          given.asking > 0 &&
          !reaches(share.value, Math.min(given.asking, given.voters), given.voters)
        ) {
          return refused(
            share,
            "not-enough-voters",
            `cần ${leastReaching(share.value, given.voters)} cử tri yêu cầu`,
            `${leastReaching(share.value, given.voters)} voters must ask`
          )
        }
        const last = noticeInTime(lead, given.heldOn, bench)
        return accepted(
          [
            {
              ...given,
              type: "ConferenceCalled",
              late: given.on > last,
              governedBy: [...governed(lead, contents), ...governedWhereRead(modes, share, channels, bodies)]
            }
          ],
          [{ to: "people", template: "dialogue-conference", basis: [notice] }],
          given.on > last ? [`The notice was owed by ${last}.`] : []
        )
      })
    )
}

const hold: DialogueStepFor<"HoldConference"> = {
  label: { vi: "tổ chức hội nghị", en: "hold the conference" },
  from: ["called"],
  to: ["held"],
  who: "commune",
  rules: [dialogueResult.id],
  basis: [yearly],
  decide: (state, { type: _type, ...given }) =>
    state.conferenceOn !== null && given.on < state.conferenceOn
      ? refused(
          notice,
          "before-its-day",
          `hội nghị được thông báo vào ngày ${inVietnamese(state.conferenceOn)}`,
          `the conference was called for ${state.conferenceOn}`
        )
      : accepted(
          [{ ...given, type: "ConferenceHeld", governedBy: [] }],
          [],
          state.conferenceOn !== null && given.on > state.conferenceOn
            ? [`People were told of ${state.conferenceOn}: another day is told anew, 7 days ahead (Đ43.2).`]
            : []
        )
}

/** Đ43.1 — the conference is there "để trao đổi": what people ask stays open until it is answered. */
const ask: DialogueStepFor<"RecordQuestion"> = {
  label: { vi: "ghi nhận câu hỏi, kiến nghị", en: "record a question" },
  from: ["held"],
  to: ["held"],
  who: "commune",
  rules: [],
  basis: [exchange],
  decide: (state, { type: _type, ...given }) =>
    state.questions.includes(given.id)
      ? refused(
          exchange,
          "question-recorded-before",
          "câu hỏi này đã được ghi nhận",
          "this question was recorded before"
        )
      : accepted([{ ...given, type: "QuestionRecorded", governedBy: [] }])
}

/** An answer at once, or a promise with its day; the promise goes to the ledger under the id of the question. */
const answer: DialogueStepFor<"AnswerQuestion"> = {
  label: { vi: "trả lời câu hỏi, kiến nghị", en: "answer a question" },
  from: ["held", "published"],
  to: ["held", "published"],
  moves: [],
  who: "commune",
  rules: [],
  basis: [exchange],
  decide: (state, { on, id, content, promise }) => {
    if (!state.questions.includes(id)) {
      return refused(
        exchange,
        "no-such-open-question",
        "không có câu hỏi này đang mở",
        "no such question is open"
      )
    }
    const answered: DialogueEvent = { type: "QuestionAnswered", on, id, content, governedBy: [] }
    if (promise === undefined) return accepted<DialogueEvent>([answered])
    return promise.by < on
      ? refused(
          exchange,
          "promised-for-the-past",
          "ngày hoàn thành đã qua",
          "it cannot be promised for a day that has passed"
        )
      : state.commitments.some(one => one.id === id)
        ? refused(
            exchange,
            "promise-recorded-before",
            "cam kết này đã được ghi nhận",
            "this promise was recorded before"
          )
        : accepted<DialogueEvent>([
            answered,
            { type: "Promised", on, id, content, ...promise, governedBy: [] }
          ])
  }
}

/** What the authority says that it will do, with its own day, and what became of it. */
const ledger = { from: ["held", "published"], who: "commune", basis: result } as const

/** Đ43.3 — in the media, on the board of the headquarters and through the heads of the neighbourhoods. */
const publish: DialogueStepFor<"PublishResult"> = {
  label: { vi: "thông báo kết quả hội nghị", en: "publish the result" },
  from: ["held"],
  to: ["published"],
  who: "commune",
  rules: [dialogueResult.id, dialogueResultChannels.id],
  basis: [result],
  decide: (state, { on, channels }, bench) =>
    under(dialogueResultChannels.on(on), result, wanted => {
      const { late, governedBy } = lateness(publishBy(state, bench), on)
      return (
        lacking(wanted, channels, "channels-missing", "chưa thông báo bằng đủ các hình thức") ??
        accepted([
          { type: "ResultPublished", on, channels, late, governedBy: [...governed(wanted), ...governedBy] }
        ])
      )
    })
}

const close: DialogueStepFor<"CloseLedger"> = {
  label: { vi: "đóng sổ cam kết", en: "close the ledger" },
  from: ["published"],
  to: ["closed"],
  who: "commune",
  rules: [],
  basis: [result],
  decide: (state, { on }) =>
    state.questions.length > 0
      ? refused(exchange, "questions-are-open", "còn câu hỏi chưa trả lời", "questions are still open")
      : !state.commitments.every(isKept)
        ? refused(result, "promises-are-open", "còn cam kết chưa thực hiện", "promises are still open")
        : accepted([{ type: "LedgerClosed", on, governedBy: [] }])
}

/** Đ43.1, Luật 10/2022 Đ32.1 — what the commune owed of dialogue in each year of a span, and what was held. */
export const yearlyDialogues = (
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] =>
  cadenceDuty({ law: dialogueCadence.timeline({}), rule: dialogueCadence.id, span, performed, asOf })

/**
 * A dialogue conference of a commune with its people, and the ledger of what was promised there.
 * @law Luật 72/2025/QH15, Đ43; Luật 10/2022/QH15, Đ32
 */
export const dialogue: Procedure<DialogueState, DialogueCommand, DialogueEvent> = {
  id: "dialogue",
  label: { vi: "hội nghị trao đổi, đối thoại với Nhân dân", en: "dialogue conference" },
  initial: newDialogue,
  phases: dialoguePhases,
  steps: {
    CallConference: call,
    HoldConference: hold,
    RecordQuestion: ask,
    AnswerQuestion: answer,
    Promise: promising(ledger),
    PublishResult: publish,
    KeepPromise: keepingPromises(ledger),
    CloseLedger: close
  },
  mandatory: dialogueMandatory,
  evolve: evolveDialogue,
  deadlines: dialogueDeadlines
}
