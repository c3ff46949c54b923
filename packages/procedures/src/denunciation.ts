import { denunciationConclusionSteps } from "./denunciation-conclusion.js"
import type { DenunciationCommand, DenunciationEvent } from "./denunciation-events.js"
import { denunciationHandlingSteps } from "./denunciation-handling.js"
import { denunciationIntakeSteps } from "./denunciation-intake.js"
import { denunciationMandatory } from "./denunciation-mandatory.js"
import { denunciationPhases } from "./denunciation-phases.js"
import { denunciationProtectionSteps } from "./denunciation-protection.js"
import { type DenunciationState, evolveDenunciation, newDenunciation } from "./denunciation-state.js"
import { denunciationDeadlines } from "./denunciation-terms.js"
import { denunciationUrgentSteps } from "./denunciation-urgent.js"
import type { Procedure } from "./procedure.js"

/**
 * A denunciation of a breach in public office, from its arrival to what follows the conclusion.
 * @law Luật Tố cáo 25/2018/QH14, Đ22–40, Đ43, Đ47–54
 */
export const denunciation: Procedure<DenunciationState, DenunciationCommand, DenunciationEvent> = {
  id: "denunciation",
  label: { vi: "giải quyết tố cáo", en: "denunciation" },
  initial: newDenunciation,
  phases: denunciationPhases,
  steps: {
    ...denunciationIntakeSteps,
    ...denunciationUrgentSteps,
    ...denunciationHandlingSteps,
    ...denunciationConclusionSteps,
    ...denunciationProtectionSteps
  },
  mandatory: denunciationMandatory,
  evolve: evolveDenunciation,
  deadlines: denunciationDeadlines
}
