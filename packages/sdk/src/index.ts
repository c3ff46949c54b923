export {
  addWorkingDays,
  countWorkingDays,
  dayStatus,
  deadline,
  editions,
  explain,
  isWorkingDay,
  officialCalendar,
  ruleDeadline
} from "@danchu/calendar"
export {
  AccessDenied,
  type AuditHead,
  type CaseAsOf,
  type CaseSummary,
  type CaseView,
  CommandIdReused,
  civilDayOf,
  DecisionFailed,
  DeliveryFailed,
  DeliveryRefused,
  type DueDeadline,
  governedNotifier,
  IdentityDestroyed,
  InvalidCursor,
  InvalidDeliveryRule,
  instantOf,
  keyRing,
  makeFileNotifier,
  makeMemoryNotifier,
  NotAuthorised,
  type Notification,
  type NotifierShape,
  type NotServed,
  notifierByChannel,
  OtherProcedure,
  type PageOf,
  type ParkedMessage,
  type Proof,
  type ProofKind,
  proving,
  type Receipt,
  type RelayReport,
  type RetentionReport,
  type Rung,
  SchemaTooNew,
  type Service,
  type ServiceRule,
  StoreCorrupt,
  type StoredEvent,
  StoreUnavailable,
  UnknownCase,
  UnknownReference,
  UnprovenHandOver,
  UnprovenPosting,
  VersionConflict,
  verifyAudit,
  type WatchOptions,
  type WatchReport
} from "@danchu/engine"
export * as law from "@danchu/law"
export { type CivilDate, day, Fault, InvalidText, Unknown } from "@danchu/law"
export { ruleOf, rules } from "@danchu/law/rules"
export {
  type AnyDoor,
  type Door,
  doorOf,
  doors,
  movesOf,
  nextMoves,
  procedures,
  type Refusal
} from "@danchu/procedures"
export * as publication from "@danchu/publication"
export * as reports from "@danchu/reports"
export * as units from "@danchu/units"
export { denunciationCase, disciplineComplaint, firstComplaint, secondComplaint } from "./door.js"
export type { Happening, HappeningOf } from "./happening.js"
export { type LastDay, type LastDayWanted, lastDay } from "./last-day.js"
export { notifierFrom } from "./notifier-from.js"
export { Office, type OfficeShape, type ReportAnswer, type ReportWanted } from "./office.js"
export { type Danchu, openDanchu } from "./open-danchu.js"
export type { OfficeOptions as DanchuOptions, VaultOptions } from "./options.js"
export type { By, Order } from "./order.js"
export type { PageWanted } from "./pages.js"
export type { ErrandGiven, HandOverGiven, MessageGiven, PostingGiven, ProofGiven } from "./proof-given.js"
export type { OfficeProofs, OfficeProofsShape } from "./proofs.js"
export type { RetentionSchedule } from "./retention-schedule.js"
export type { OfficeVault, OpenedIdentity, PersonCopy, Reading } from "./vault.js"
