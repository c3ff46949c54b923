export { explain, officialCalendar, ruleDeadline } from "@danchu/calendar"
export {
  type CaseSummary,
  type CaseView,
  CommandIdReused,
  civilDayOf,
  DecisionFailed,
  type DueDeadline,
  InvalidCursor,
  makeFileNotifier,
  makeMemoryNotifier,
  NotAuthorised,
  type NotifierShape,
  type PageOf,
  type Receipt,
  type StoredEvent,
  StoreUnavailable,
  UnknownCase,
  VersionConflict
} from "@danchu/engine"
export { type CivilDate, day, Fault } from "@danchu/law"
export { nextMoves, type Refusal } from "@danchu/procedures"
export { type Door, denunciationCase, disciplineComplaint, firstComplaint, secondComplaint } from "./door.js"
export {
  type By,
  type Danchu,
  type DanchuOptions,
  type Order,
  openDanchu,
  type PageWanted
} from "./open-danchu.js"
