import { addWorkingDays, isWorkingDay, nextWorkingDay } from "@danchu/calendar"
import { addDays, type Citation, type CivilDate, cite, isRuling } from "@danchu/law"
import { dossierConsultation as consultation } from "@danchu/law/rules/dossier-consultation"
import { dossierHandOver } from "@danchu/law/rules/dossier-hand-over"
import {
  apology,
  dossierClock,
  dossierClosing,
  onlineAnswer,
  resultCorrection,
  returnForSupplement
} from "@danchu/law/rules/one-stop"
import type { OneStopCommand, OneStopEvent } from "./one-stop-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openBefore, openTerm, termFrom } from "./term.js"

export type OneStopPhase =
  | "new"
  | "filed"
  | "to-complete"
  | "refused"
  | "accepted"
  | "in-hand"
  | "returned"
  | "closed"
  | "delivered"
  | "correcting"
  | "withdrawn"

/** What a dossier at the counter has come to. */
export interface OneStopState extends CaseState {
  readonly phase: OneStopPhase
  readonly channel: "in-person" | "post-service-or-proxy" | "online"
  readonly filedOn: CivilDate | null
  readonly filedAt: string
  readonly officeHours: readonly { readonly from: string; readonly to: string }[]
  readonly term: { readonly count: number; readonly unit: "day" | "working-day" } | null
  readonly receivedOn: CivilDate | null
  readonly receivedAt: string
  /** The day on the appointment slip, or the new one after an apology. */
  readonly dueOn: CivilDate | null
  readonly supplementsAsked: number
  readonly returnedOn: CivilDate | null
  readonly apologies: number
  readonly sentBackOn: CivilDate | null
  /** The bodies that were asked and have not answered, each with the day that the letter gave (Đ19.4.b). */
  readonly awaiting: readonly { readonly body: string; readonly by: CivilDate }[]
}

export const newOneStop: OneStopState = {
  phase: "new",
  lastOn: null,
  channel: "in-person",
  filedOn: null,
  filedAt: "",
  officeHours: [],
  term: null,
  receivedOn: null,
  receivedAt: "",
  dueOn: null,
  supplementsAsked: 0,
  returnedOn: null,
  apologies: 0,
  sentBackOn: null,
  awaiting: []
}

/** The step that answers one command of a dossier. */
export type OneStopStepFor<K extends OneStopCommand["type"]> = Step<
  OneStopState,
  Extract<OneStopCommand, { readonly type: K }>,
  OneStopEvent
>

const changed = (state: OneStopState, event: OneStopEvent): Partial<OneStopState> => {
  switch (event.type) {
    case "DossierFiled":
      return {
        phase: "filed",
        channel: event.channel,
        filedOn: event.on,
        filedAt: event.at,
        officeHours: event.officeHours,
        term: event.term
      }
    case "CompletionAsked":
      return { phase: "to-complete", supplementsAsked: state.supplementsAsked + 1 }
    case "DossierCompleted":
      return { phase: "filed" }
    case "DossierRefused":
    case "ResultRefused":
      return { phase: "refused" }
    case "DossierAccepted":
    case "DossierSupplemented":
      return {
        phase: "accepted",
        receivedOn: event.on,
        receivedAt: event.at,
        dueOn: event.dueOn,
        returnedOn: null
      }
    case "HandedOver":
      return { phase: "in-hand" }
    case "DossierReturned":
      return {
        phase: "returned",
        returnedOn: event.on,
        dueOn: null,
        supplementsAsked: state.supplementsAsked + 1
      }
    case "BodyConsulted":
      return { awaiting: [...state.awaiting, { body: event.body, by: event.by }] }
    case "ReplyReceived":
      return { awaiting: state.awaiting.filter(one => one.body !== event.body) }
    case "DossierClosed":
      return { phase: "closed" }
    case "Apologised":
      return { apologies: state.apologies + 1, dueOn: event.newDay }
    case "ResultDelivered":
      return { phase: "delivered", sentBackOn: null }
    case "DossierWithdrawn":
      return { phase: "withdrawn" }
    case "ResultSentBack":
      return { phase: "correcting", sentBackOn: event.on }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveOneStop = (state: OneStopState, event: OneStopEvent): OneStopState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

/** The day on which the published time of the procedure ends; NĐ 118 Đ17.3 has it run from the complete receipt. */
export const appointment = (
  term: NonNullable<OneStopState["term"]>,
  receivedOn: CivilDate,
  { calendar }: Bench
): CivilDate =>
  term.unit === "working-day"
    ? addWorkingDays(calendar, receivedOn, term.count)
    : nextWorkingDay(calendar, addDays(receivedOn, term.count))

const rightAfter = cite("118/2025/NĐ-CP", "Đ18", "Ngay sau khi tiếp nhận hồ sơ thủ tục hành chính")
const consulted = cite(
  "118/2025/NĐ-CP",
  "Đ19.k4.c",
  "có trách nhiệm trả lời các nội dung được xin ý kiến bằng văn bản theo thời hạn quy định"
)

/** The day by which the counter hands the dossier over: the same, or what came in person after the cut-off on the next working day. */
export const handOverOn = (
  state: OneStopState,
  { calendar }: Bench
): { readonly due: CivilDate; readonly basis: readonly Citation[] } | null => {
  if (state.receivedOn === null) return null
  const cutOff = dossierHandOver.on(state.receivedOn)
  if (!isRuling(cutOff)) return null
  if (state.channel === "online") return { due: state.receivedOn, basis: [rightAfter] }
  const atOnce = isWorkingDay(calendar, state.receivedOn) && state.receivedAt <= cutOff.value.after
  return {
    due: atOnce ? state.receivedOn : nextWorkingDay(calendar, addDays(state.receivedOn, 1)),
    basis: cutOff.basis
  }
}

/** NĐ 118 Đ19.5 — from the receipt of the dossier. */
export const returnBy = (state: OneStopState, bench: Bench): CountedTerm | null =>
  termFrom(returnForSupplement, state.receivedOn, bench)

/** NĐ 118 Đ19.5 — the applicant's time to complete it; after it the counter closes the dossier. */
export const closingAfter = (state: OneStopState, bench: Bench): CountedTerm | null =>
  termFrom(dossierClosing, state.returnedOn, bench)

export const correctBy = (state: OneStopState, bench: Bench): CountedTerm | null =>
  termFrom(resultCorrection, state.sentBackOn, bench)

const answerOnline = (state: OneStopState, bench: Bench): CountedTerm | null =>
  state.channel === "online" && state.officeHours.length > 0
    ? termFrom(onlineAnswer, state.filedOn, bench, { at: state.filedAt, officeHours: state.officeHours })
    : null

const silence = {
  vi: "cơ quan chủ trì thông báo việc chậm trễ cho Bộ phận Một cửa; thời hạn giải quyết vẫn chạy",
  en: "the counter is told of the delay; the time of the dossier runs on"
}
const apologyOwed = {
  vi: "quá hạn mà không có văn bản xin lỗi, hẹn lại",
  en: "overdue without an apology and a new day"
}
const counterCloses = { vi: "Bộ phận Một cửa đóng hồ sơ", en: "the counter closes the dossier" }

const resultDue = (state: OneStopState, bench: Bench): readonly OpenDeadline[] => {
  if (state.dueOn === null || state.receivedOn === null) return []
  const law = dossierClock.on(state.receivedOn)
  const before = apology.on(state.receivedOn)
  return [
    ...(isRuling(law)
      ? [
          {
            key: "result",
            rule: law.rule,
            from: state.receivedOn,
            due: state.dueOn,
            safeDue: state.dueOn,
            owner: "competent-body",
            basis: law.basis,
            lapse: breach
          }
        ]
      : []),
    ...(state.apologies === 0
      ? openBefore(
          "apology",
          isRuling(before) ? before : null,
          state.dueOn,
          bench,
          "competent-body",
          apologyOwed
        )
      : [])
  ]
}

/** The clocks that run in the case as it stands. */
export const oneStopDeadlines = (state: OneStopState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "filed":
      return openTerm("answer", answerOnline(state, bench), "counter", breach)
    case "accepted": {
      const handing = handOverOn(state, bench)
      return [
        ...(handing && state.receivedOn !== null
          ? [
              {
                key: "hand-over",
                rule: dossierHandOver.id,
                from: state.receivedOn,
                due: handing.due,
                safeDue: handing.due,
                owner: "counter",
                basis: handing.basis,
                lapse: breach
              }
            ]
          : []),
        ...resultDue(state, bench)
      ]
    }
    case "in-hand":
      return [
        ...openTerm("return", returnBy(state, bench), "competent-body", breach),
        ...state.awaiting.map(
          ({ body, by }): OpenDeadline => ({
            key: `reply-of-${body}`,
            rule: consultation.id,
            from: state.receivedOn ?? by,
            due: by,
            safeDue: by,
            owner: body,
            basis: [consulted],
            lapse: silence
          })
        ),
        ...resultDue(state, bench)
      ]
    case "returned":
      return openTerm("complete", closingAfter(state, bench), "applicant", counterCloses)
    case "correcting":
      return openTerm("correct", correctBy(state, bench), "competent-body", breach)
    default:
      return []
  }
}

const decree = "118/2025/NĐ-CP"

export const oneStopPhases: Readonly<Record<OneStopPhase, PhaseInfo>> = {
  new: end("chưa nộp", "not yet filed"),
  filed: noClock(
    "đã nộp hồ sơ",
    "filed",
    {
      vi: "hồ sơ giấy được kiểm tra ngay khi nộp; hồ sơ trực tuyến có thời hạn tính theo giờ làm việc của quầy",
      en: "paper is checked as it is filed; online the term runs in the counter's working hours, where they are given"
    },
    cite(decree, "Đ17.k2.c", "không muộn hơn 08 (tám) giờ làm việc kể từ khi Hệ thống thông tin")
  ),
  "to-complete": noClock(
    "chờ hoàn thiện trước khi tiếp nhận",
    "to be completed before receipt",
    {
      vi: "chưa tiếp nhận nên thời hạn giải quyết chưa chạy",
      en: "the term runs only from a complete receipt"
    },
    cite(decree, "Đ17.k3", "được tính từ thời điểm hồ sơ đã được tiếp nhận đầy đủ, hợp lệ")
  ),
  refused: end("từ chối giải quyết", "refused"),
  accepted: clock("đã tiếp nhận, hẹn trả kết quả", "received, day of the result set"),
  "in-hand": clock("đang giải quyết", "being handled"),
  returned: clock("trả lại để bổ sung", "returned for a supplement"),
  closed: end("đóng hồ sơ", "closed"),
  delivered: end("đã trả kết quả", "result delivered"),
  correcting: clock("kết quả có sai sót, đang đính chính", "result being corrected"),
  withdrawn: end("dừng thực hiện", "stopped by the applicant")
}
