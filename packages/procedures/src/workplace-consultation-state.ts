import { type CivilDate, cite } from "@danchu/law"
import { staffConsultationPlan } from "@danchu/law/rules/agency-consultation"
import { end, noClock } from "./phase.js"
import type { CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import type { Workplace } from "./workplace-conference-law.js"
import type {
  WorkplaceConsultationCommand,
  WorkplaceConsultationEvent
} from "./workplace-consultation-events.js"

export type WorkplaceConsultationPhase = "new" | "open" | "closed" | "explained" | "decided" | "settled"

/** What the consultation on one matter has come to. */
export interface WorkplaceConsultationState extends CaseState {
  readonly phase: WorkplaceConsultationPhase
  readonly workplace: Workplace
  readonly notFullyBudgetPaid: boolean
  readonly matter: string
  readonly openedOn: CivilDate | null
  readonly closesOn: CivilDate | null
  readonly inFavour: number
  readonly against: number
  readonly other: number
  readonly unionHeard: boolean
}

/** The step that answers one command of a consultation at a workplace. */
export type ConsultedStepFor<K extends WorkplaceConsultationCommand["type"]> = Step<
  WorkplaceConsultationState,
  Extract<WorkplaceConsultationCommand, { readonly type: K }>,
  WorkplaceConsultationEvent
>

export const newWorkplaceConsultation: WorkplaceConsultationState = {
  phase: "new",
  lastOn: null,
  workplace: "agency",
  notFullyBudgetPaid: false,
  matter: "",
  openedOn: null,
  closesOn: null,
  inFavour: 0,
  against: 0,
  other: 0,
  unionHeard: false
}

const changed = (
  state: WorkplaceConsultationState,
  event: WorkplaceConsultationEvent
): Partial<WorkplaceConsultationState> => {
  switch (event.type) {
    case "ConsultationPlanned":
      return {
        phase: "open",
        workplace: event.workplace,
        notFullyBudgetPaid: event.notFullyBudgetPaid,
        matter: event.matter,
        openedOn: event.on,
        closesOn: event.closesOn
      }
    case "OpinionsRecorded":
      return {
        inFavour: state.inFavour + event.inFavour,
        against: state.against + event.against,
        other: state.other + event.other
      }
    case "UnionHeard":
      return { unionHeard: true }
    case "ConsultationClosed":
      return { phase: "closed" }
    case "ExplanationPublished":
      return { phase: state.phase === "decided" ? "settled" : "explained" }
    case "MatterDecided":
      return { phase: state.phase === "explained" ? "settled" : "decided" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveWorkplaceConsultation = (
  state: WorkplaceConsultationState,
  event: WorkplaceConsultationEvent
): WorkplaceConsultationState => ({ ...state, ...changed(state, event), lastOn: event.on })

const law = "10/2022/QH15"
const term = cite(
  law,
  "Đ55.k1",
  "trong đó xác định rõ nội dung lấy ý kiến, hình thức lấy ý kiến, cách thức, thời hạn triển khai"
)
const explained = cite(law, "Đ55.k1", "thực hiện việc công khai nội dung giải trình, tiếp thu")
const workersExplained = cite(
  law,
  "Đ74.k1",
  "thực hiện việc công khai nội dung giải trình, tiếp thu đến người lao động"
)

const ends = { vi: "hết thời hạn lấy ý kiến", en: "the time to speak ends" }

/** The plan's last day. */
export const planDeadline = ({
  phase,
  openedOn,
  closesOn
}: WorkplaceConsultationState): readonly OpenDeadline[] =>
  phase === "open" && openedOn !== null && closesOn !== null
    ? [
        {
          key: "plan",
          rule: staffConsultationPlan.id,
          from: openedOn,
          due: closesOn,
          safeDue: closesOn,
          owner: "staff",
          basis: [term],
          lapse: ends
        }
      ]
    : []

export const workplaceConsultationPhases: Readonly<Record<WorkplaceConsultationPhase, PhaseInfo>> = {
  new: end("chưa có kế hoạch", "not yet planned"),
  open: noClock(
    "đang lấy ý kiến",
    "open",
    {
      vi: "thời hạn do kế hoạch xác định, luật không ấn định số ngày",
      en: "the plan sets its own last day; the law sets no number of days"
    },
    term
  ),
  closed: noClock(
    "đã kết thúc lấy ý kiến",
    "closed",
    { vi: "luật không ấn định thời hạn giải trình", en: "the law sets no term for the explanation" },
    explained,
    workersExplained
  ),
  explained: noClock(
    "đã công khai giải trình, tiếp thu",
    "explained",
    { vi: "luật không ấn định thời hạn quyết định", en: "the law sets no term for the decision" },
    explained,
    workersExplained
  ),
  decided: noClock(
    "đã quyết định",
    "decided",
    {
      vi: "nội dung giải trình, tiếp thu còn phải được công khai; luật không ấn định ngày",
      en: "what was taken up is still to be made public; the law names no day"
    },
    explained,
    workersExplained
  ),
  settled: end("đã quyết định, công khai giải trình", "decided and explained")
}
