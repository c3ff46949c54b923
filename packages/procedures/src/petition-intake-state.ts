import { type CivilDate, cite } from "@danchu/law"
import { complaintAcceptance } from "@danchu/law/rules/complaint-first"
import { denunciationIntake, forwardDenunciation } from "@danchu/law/rules/denunciation-intake"
import { receptionReply, unprocessedDiscipline } from "@danchu/law/rules/reception-intake"
import type { PetitionIntakeCommand, PetitionIntakeEvent } from "./petition-intake-events.js"
import { end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

export type PetitionIntakePhase =
  | "new"
  | "received"
  | "classified"
  | "assessed"
  | "opened"
  | "guided"
  | "forwarded"
  | "returned"
  | "kept"
  | "demanded"
  | "explained"
  | "unhandled"
  | "joined"

/** What a paper that came in has come to. */
export interface PetitionIntakeState extends CaseState {
  readonly phase: PetitionIntakePhase
  readonly receivedOn: CivilDate | null
  readonly source: "reception" | "post" | "handed-in" | "passed-on" | "from-leaders"
  readonly named: boolean
  readonly kind: "complaint" | "denunciation" | "petition" | "mixed" | null
  readonly within: boolean
  readonly result: "eligible" | "not-eligible" | "facts-missing" | null
  readonly guidedBefore: boolean
  readonly forwardedBefore: boolean
  readonly answered: boolean
}

export const newPetitionIntake: PetitionIntakeState = {
  phase: "new",
  lastOn: null,
  receivedOn: null,
  source: "post",
  named: false,
  kind: null,
  within: false,
  result: null,
  guidedBefore: false,
  forwardedBefore: false,
  answered: false
}

/** The step that answers one command of petition intake. */
export type IntakeStepFor<K extends PetitionIntakeCommand["type"]> = Step<
  PetitionIntakeState,
  Extract<PetitionIntakeCommand, { readonly type: K }>,
  PetitionIntakeEvent
>

const changed = (event: PetitionIntakeEvent): Partial<PetitionIntakeState> => {
  switch (event.type) {
    case "PaperReceived":
      return {
        phase: "received",
        receivedOn: event.on,
        source: event.source,
        named: event.sender !== undefined
      }
    case "PaperClassified":
      return { phase: "classified", kind: event.kind, within: event.within, result: null }
    case "HistoryRecorded":
      return { guidedBefore: event.guided, forwardedBefore: event.forwarded }
    case "EligibilityAssessed":
      return { phase: "assessed", result: event.result }
    case "CaseOpened":
      return { phase: "opened" }
    case "SenderGuided":
      return { phase: "guided" }
    case "PaperForwarded":
      return { phase: "forwarded" }
    case "PaperReturned":
      return { phase: "returned" }
    case "PaperKept":
      return { phase: "kept" }
    case "ResolutionDemanded":
      return { phase: "demanded" }
    case "ResolvedExplained":
      return { phase: "explained" }
    case "LeftUnhandled":
      return { phase: "unhandled" }
    case "DuplicateJoined":
      return { phase: "joined" }
    case "SenderAnswered":
      return { answered: true }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolvePetitionIntake = (
  state: PetitionIntakeState,
  event: PetitionIntakeEvent
): PetitionIntakeState => ({ ...state, ...changed(event), lastOn: event.on })

const unsorted = noClock(
  "đã tiếp nhận, chưa phân loại",
  "received, not sorted",
  {
    vi: "không thấy thời hạn chung để phân loại đơn; thời hạn của từng loại đơn tính từ ngày nhận, và từ 01/7/2026 không xử lý đơn sau 45 ngày là hành vi bị kỷ luật",
    en: "no general term of sorting was found; the term of each kind runs from the receipt, and since 2026-07-01 a paper left unprocessed for 45 days is an offence"
  },
  cite("02/2011/QH13", "Đ27", "người có thẩm quyền giải quyết khiếu nại lần đầu phải thụ lý giải quyết"),
  cite("25/2018/QH14", "Đ24.k1", "Trong thời hạn 07 ngày làm việc kể từ ngày nhận được tố cáo")
)
const sorted = (vi: string, en: string): PhaseInfo =>
  noClock(
    vi,
    en,
    {
      vi: "thời hạn theo loại đơn; kiến nghị, phản ánh không đến nơi tiếp công dân thì không thấy thời hạn",
      en: "the term is that of its kind; for a petition that did not come to citizen reception none was found"
    },
    cite("42/2013/QH13", "Đ28.k1", "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung khiếu nại")
  )

export const petitionIntakePhases: Readonly<Record<PetitionIntakePhase, PhaseInfo>> = {
  new: end("chưa tiếp nhận", "not yet received"),
  received: unsorted,
  classified: sorted("đã phân loại", "classified"),
  assessed: sorted("đã xem xét điều kiện", "assessed"),
  opened: end("đã chuyển sang thủ tục giải quyết", "a case was opened"),
  guided: end("đã hướng dẫn", "guided"),
  forwarded: end("đã chuyển", "forwarded"),
  returned: end("đã trả lại nơi chuyển đến", "returned to who passed it on"),
  kept: end("xếp lưu", "filed away"),
  demanded: end("đã yêu cầu cấp dưới giải quyết", "its resolution was demanded of who owes it"),
  explained: end("đã giải thích, hướng dẫn chấp hành", "explained that it was rightly resolved"),
  unhandled: end("không xử lý", "not handled"),
  joined: end("nhập vào vụ việc đã có", "joined to an earlier one")
}

/** Luật Tiếp công dân Đ28.1 — who brought it to citizen reception is answered in its own term. */
export const answerSenderBy = (state: PetitionIntakeState, bench: Bench): CountedTerm | null =>
  state.source === "reception" && state.named ? termFrom(receptionReply, state.receivedOn, bench) : null

export const forwardPaperBy = (state: PetitionIntakeState, bench: Bench): CountedTerm | null =>
  state.kind === "denunciation" ? termFrom(forwardDenunciation, state.receivedOn, bench) : null

export const openCaseBy = (state: PetitionIntakeState, bench: Bench): CountedTerm | null =>
  state.kind === "complaint"
    ? termFrom(complaintAcceptance, state.receivedOn, bench)
    : state.kind === "denunciation"
      ? termFrom(denunciationIntake, state.receivedOn, bench)
      : null

/** NĐ 154/2026 Đ41.3.b — "Không xử lý đơn sau 45 ngày, kể từ ngày tiếp nhận đơn mà không có lý do chính đáng". */
export const processBy = (receivedOn: CivilDate | null, bench: Bench): CountedTerm | null =>
  termFrom(unprocessedDiscipline, receivedOn, bench)

/** What the decree attaches to a paper that nobody processes. */
export const unprocessed = {
  vi: "không xử lý đơn mà không có lý do chính đáng thì người giữ chức vụ bị cách chức, bãi nhiệm",
  en: "left unprocessed without good reason, it costs who holds an office that office"
}

const waiting: ReadonlySet<string> = new Set(["received", "classified", "assessed"])

/** The clocks that run in the case as it stands. */
export const petitionIntakeDeadlines = (
  state: PetitionIntakeState,
  bench: Bench
): readonly OpenDeadline[] => {
  const always = [
    ...(state.answered
      ? []
      : openTerm("answer-sender", answerSenderBy(state, bench), "intake-officer", breach)),
    ...(waiting.has(state.phase)
      ? openTerm("process", processBy(state.receivedOn, bench), "intake-officer", unprocessed)
      : [])
  ]
  if (state.phase !== "classified" && state.phase !== "assessed") return always
  return [
    ...(state.within
      ? openTerm("open-case", openCaseBy(state, bench), "resolver", breach)
      : openTerm("forward", forwardPaperBy(state, bench), "intake-officer", breach)),
    ...always
  ]
}
