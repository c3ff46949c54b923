import { type CivilDate, cite } from "@danchu/law"
import type { OneStopCommand, OneStopEvent } from "./one-stop-events.js"
import { clock, end, noClock } from "./phase.js"
import type { CaseState, PhaseInfo, Step } from "./procedure.js"

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
  readonly term: { readonly count: number; readonly unit: "day" | "working-day" }
  /** Whether who decides it is of the level of this counter. */
  readonly level: "own" | "another"
  readonly paperTransferred: boolean
  /** Found not fit yet, and not returned yet (Đ19.5). */
  readonly wanting: boolean
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
  /** The bodies whose part of it is not done, each with the day that the slip gave (Đ20.2). */
  readonly parts: readonly { readonly body: string; readonly from: CivilDate; readonly by: CivilDate }[]
}

export const newOneStop: OneStopState = {
  phase: "new",
  lastOn: null,
  channel: "in-person",
  filedOn: null,
  filedAt: "",
  officeHours: [],
  term: { count: 0, unit: "day" },
  level: "own",
  paperTransferred: false,
  wanting: false,
  receivedOn: null,
  receivedAt: "",
  dueOn: null,
  supplementsAsked: 0,
  returnedOn: null,
  apologies: 0,
  sentBackOn: null,
  awaiting: [],
  parts: []
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
        term: event.term,
        level: event.level
      }
    case "CompletionAsked":
      return { phase: "to-complete", supplementsAsked: state.supplementsAsked + 1 }
    case "DossierCompleted":
      return { phase: "filed", filedOn: event.on, filedAt: event.at ?? "" }
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
        returnedOn: null,
        paperTransferred: false
      }
    case "HandedOver":
      return { phase: "in-hand" }
    case "PaperTransferred":
      return { paperTransferred: true }
    case "FoundWanting":
      return { wanting: true }
    case "DossierReturned":
      return {
        phase: "returned",
        returnedOn: event.on,
        dueOn: null,
        wanting: false,
        supplementsAsked: state.supplementsAsked + 1
      }
    case "BodyConsulted":
      return { awaiting: [...state.awaiting, { body: event.body, by: event.by }] }
    case "ReplyReceived":
      return { awaiting: state.awaiting.filter(one => one.body !== event.body) }
    case "DossierPassedOn":
      return { parts: [...state.parts, { body: event.body, from: event.on, by: event.by }] }
    case "PartReturned":
      return { parts: state.parts.filter(one => one.body !== event.body) }
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
