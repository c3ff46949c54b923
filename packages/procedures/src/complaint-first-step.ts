import type { ComplaintCommand, ComplaintEvent } from "./complaint-first-events.js"
import type { ComplaintState } from "./complaint-first-state.js"
import type { Step } from "./procedure.js"

/** The step that answers one command of a first complaint. */
export type StepFor<K extends ComplaintCommand["type"]> = Step<
  ComplaintState,
  Extract<ComplaintCommand, { readonly type: K }>,
  ComplaintEvent
>
