import { type CivilDate, cite } from "@danchu/law"
import type { DisciplineComplaintCommand, DisciplineComplaintEvent } from "./complaint-discipline-events.js"
import { clock, end, noClock } from "./phase.js"
import type { CaseState, PhaseInfo, Step } from "./procedure.js"

export type DisciplineComplaintPhase =
  | "new"
  | "received"
  | "refused"
  | "accepted"
  | "verified"
  | "discussed"
  | "decided"
  | "sent"
  | "appealed"
  | "effective"
  | "announced"
  | "terminated"
  | "in-court"

/** What a complaint against a disciplinary decision has come to. */
export interface DisciplineComplaintState extends CaseState {
  readonly phase: DisciplineComplaintPhase
  readonly instance: "first" | "second"
  readonly dismissal: boolean
  readonly receivedOn: CivilDate | null
  readonly decisionReceivedOn: CivilDate | null
  readonly after: "decision" | "lapse"
  readonly byMinister: boolean
  readonly upToGeneralDirector: boolean
  readonly writtenAndSigned: boolean
  readonly obstacle: string | null
  readonly acceptedOn: CivilDate | null
  readonly complex: boolean
  /** The discipline council at the first instance, the issuer's report at the second (Đ52, Đ55.1). */
  readonly advised: boolean
  readonly decidedOn: CivilDate | null
  readonly answerReceivedOn: CivilDate | null
}

export const newDisciplineComplaint: DisciplineComplaintState = {
  phase: "new",
  lastOn: null,
  instance: "first",
  dismissal: false,
  receivedOn: null,
  decisionReceivedOn: null,
  after: "decision",
  byMinister: false,
  upToGeneralDirector: true,
  writtenAndSigned: false,
  obstacle: null,
  acceptedOn: null,
  complex: false,
  advised: false,
  decidedOn: null,
  answerReceivedOn: null
}

/** The step that answers one command of a complaint against discipline. */
export type DisciplineStepFor<K extends DisciplineComplaintCommand["type"]> = Step<
  DisciplineComplaintState,
  Extract<DisciplineComplaintCommand, { readonly type: K }>,
  DisciplineComplaintEvent
>

const changed = (
  state: DisciplineComplaintState,
  event: DisciplineComplaintEvent
): Partial<DisciplineComplaintState> => {
  switch (event.type) {
    case "ComplaintReceived":
      return {
        phase: "received",
        instance: event.instance,
        dismissal: event.dismissal,
        receivedOn: event.on,
        decisionReceivedOn: event.decisionReceivedOn,
        after: event.after,
        byMinister: event.byMinister,
        upToGeneralDirector: event.upToGeneralDirector,
        writtenAndSigned: event.written && event.signed,
        obstacle: event.obstacle ?? null
      }
    case "ComplaintAccepted":
      return { phase: "accepted", acceptedOn: event.on }
    case "ComplaintRefused":
      return { phase: "refused" }
    case "ComplexityFound":
      return { complex: true }
    case "VerificationReported":
      return { phase: "verified", advised: state.instance === "second" && state.advised }
    case "CouncilConsulted":
    case "ReportObtained":
      return { advised: true }
    case "DialogueHeld":
      return { phase: "discussed" }
    case "ComplaintDecided":
      return { phase: "decided", decidedOn: event.on }
    case "DecisionSent":
      return { phase: "sent" }
    case "DecisionReceived":
      return { answerReceivedOn: event.on }
    case "SecondComplaintLodged":
      return { phase: "appealed" }
    case "DecisionTookEffect":
      return { phase: "effective" }
    case "DecisionAnnounced":
      return { phase: "announced" }
    case "ComplaintWithdrawn":
      return { phase: "terminated" }
    case "LawsuitBrought":
      return { phase: "in-court" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveDisciplineComplaint = (
  state: DisciplineComplaintState,
  event: DisciplineComplaintEvent
): DisciplineComplaintState => ({ ...state, ...changed(state, event), lastOn: event.on })

export const disciplineComplaintPhases: Readonly<Record<DisciplineComplaintPhase, PhaseInfo>> = {
  new: end("chưa tiếp nhận", "not yet received"),
  received: clock("đã tiếp nhận", "received"),
  refused: end("không thụ lý", "not accepted"),
  accepted: clock("đã thụ lý", "accepted"),
  verified: clock("đã có kết quả xác minh", "verified"),
  discussed: clock("đã đối thoại", "after the dialogue"),
  decided: clock("đã có quyết định giải quyết", "decided"),
  sent: clock("đã gửi quyết định", "decision sent"),
  appealed: end("đã khiếu nại lần hai", "second complaint lodged"),
  effective: noClock(
    "quyết định có hiệu lực pháp luật",
    "decision in effect",
    {
      vi: "luật không ấn định số ngày công bố quyết định đến toàn thể cán bộ, công chức",
      en: "the law sets no number of days for telling all staff"
    },
    cite(
      "02/2011/QH13",
      "Đ58.k1",
      "có trách nhiệm công bố công khai quyết định giải quyết đến toàn thể cán bộ, công chức"
    )
  ),
  announced: end("đã công bố đến toàn thể cán bộ, công chức", "announced to all staff"),
  terminated: end("đã rút khiếu nại", "withdrawn"),
  "in-court": end("đã khởi kiện vụ án hành chính", "before the court")
}
