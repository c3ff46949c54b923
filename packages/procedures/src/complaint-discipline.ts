import type { DisciplineComplaintCommand, DisciplineComplaintEvent } from "./complaint-discipline-events.js"
import { disciplineMandatory } from "./complaint-discipline-mandatory.js"
import {
  type DisciplineComplaintState,
  disciplineComplaintPhases,
  evolveDisciplineComplaint,
  newDisciplineComplaint
} from "./complaint-discipline-state.js"
import { disciplineSteps } from "./complaint-discipline-steps.js"
import { disciplineDeadlines } from "./complaint-discipline-terms.js"
import type { Procedure } from "./procedure.js"

/**
 * A complaint of an official against a disciplinary decision, at the first or the second instance.
 * @law Luật Khiếu nại 02/2011/QH13, Chương IV (Đ47–58)
 */
export const complaintDiscipline: Procedure<
  DisciplineComplaintState,
  DisciplineComplaintCommand,
  DisciplineComplaintEvent
> = {
  id: "complaint-discipline",
  label: { vi: "giải quyết khiếu nại quyết định kỷ luật", en: "complaint against a disciplinary decision" },
  initial: newDisciplineComplaint,
  phases: disciplineComplaintPhases,
  steps: disciplineSteps,
  mandatory: disciplineMandatory,
  evolve: evolveDisciplineComplaint,
  deadlines: disciplineDeadlines
}
