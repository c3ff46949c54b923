/** The door of the deadline engine: what `@danchu/calendar` gives to those who must keep a term. */
export { type Caution, cautions } from "./caution.js"
export type { ActRefusal, ActRefused, ClockAct, ClockStopped } from "./clock-act.js"
export type { Skipped } from "./days-off.js"
export { type DeadlineOptions, deadline, dueOf } from "./deadline.js"
export { deadlineAfter } from "./deadline-acts.js"
export { ActOutOfTerm, MomentMissing, OutOfOrder } from "./deadline-fault.js"
export type { OfficeHours } from "./deadline-hours.js"
export type {
  ActNotice,
  Alternative,
  Deadline,
  DeadlineStep,
  ReadingKind,
  StepKind
} from "./deadline-result.js"
export { type LastDayBefore, lastDayBefore } from "./duty-before.js"
export { cadenceDuty, type PeriodDuty, type PeriodState } from "./duty-cadence.js"
export { type ContinuousDuty, continuousDuty, type Posting } from "./duty-continuous.js"
export {
  type Session,
  type Sessional,
  type SessionalPerformance,
  type SessionDuty,
  sessionDuty
} from "./duty-session.js"
export { type Explicable, explain, type Language } from "./explain.js"
export type { Extension, ExtensionAllowance, ExtensionLaw } from "./extension.js"
export { denunciationExtension } from "./extension-law.js"
export {
  type CalendarEntry,
  type CalendarFeed,
  deadlineEntry,
  type EntryOf,
  InvalidFeed,
  iCalendar,
  type Reminder
} from "./icalendar.js"
export type { Period } from "./period.js"
export { type Drawable, timelinePicture } from "./picture-timeline.js"
export { yearPicture } from "./picture-year.js"
export { type KeptDeadline, type MovedDeadline, reproject } from "./reproject.js"
export type { Obstacle, StoppingLaw, Suspension } from "./suspension.js"
export {
  complaintObstacle,
  complaintSuspension,
  denunciationSuspension,
  disciplineObstacle
} from "./suspension-law.js"
export { InvalidTime } from "./time-of-day.js"
