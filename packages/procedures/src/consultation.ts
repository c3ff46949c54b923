import { close, hear, plan, publish, record } from "./consultation-asking.js"
import type { ConsultationCommand, ConsultationEvent } from "./consultation-events.js"
import { consultationMandatory } from "./consultation-mandatory.js"
import { decideMatter, reportUpward, sumUp, tellCouncil } from "./consultation-outcome.js"
import {
  type ConsultationState,
  consultationDeadlines,
  consultationPhases,
  evolveConsultation,
  newConsultation
} from "./consultation-state.js"
import type { Procedure } from "./procedure.js"

/**
 * Asking the people before a decision, from the plan to the explained decision and the report on it.
 * @law Luật 10/2022/QH15, Đ25–28
 */
export const consultation: Procedure<ConsultationState, ConsultationCommand, ConsultationEvent> = {
  id: "consultation",
  label: { vi: "Nhân dân tham gia ý kiến", en: "consultation of the people" },
  initial: newConsultation,
  phases: consultationPhases,
  steps: {
    PlanConsultation: plan,
    PublishContent: publish,
    RecordOpinions: record,
    HearAddressees: hear,
    CloseConsultation: close,
    ReportUpward: reportUpward,
    PublishResult: sumUp,
    DecideMatter: decideMatter,
    ReportToCouncil: tellCouncil
  },
  mandatory: consultationMandatory,
  evolve: evolveConsultation,
  deadlines: consultationDeadlines
}
