import type { ReportWindow, Rule } from "@danchu/law"
import * as petition from "@danchu/law/rules/report-petition"
import * as procedure from "@danchu/law/rules/report-procedure"

export type PeriodKind =
  | "month"
  | "quarter"
  | "half-year"
  | "second-half"
  | "nine-months"
  | "year"
  | "assembly-year"

/**
 * Whose periods. "petition": reports on reception, complaints and denunciations to the inspectorate; "state": the periods of
 * NĐ 09/2019/NĐ-CP; "procedure": reports on administrative procedures, some of those periods; "calendar": plain calendar
 * periods, of no text; "assembly": the yearly report on complaints and denunciations to the National Assembly.
 */
export type PeriodScheme = "petition" | "state" | "procedure" | "calendar" | "assembly"

/** A rule on the window, or a practice that no text was read for. */
type WindowRule = Rule<ReportWindow> | "practice"

const state: Partial<Record<PeriodKind, WindowRule>> = {
  month: procedure.stateReportMonth,
  quarter: procedure.stateReportQuarter,
  "half-year": procedure.stateReportHalf,
  "second-half": procedure.stateReportSecondHalf,
  "nine-months": procedure.stateReportNineMonths,
  year: procedure.stateReportYear
}

/** What each scheme knows; a kind left out does not exist in it. */
export const schemes: Readonly<Record<PeriodScheme, Partial<Record<PeriodKind, WindowRule>>>> = {
  petition: {
    quarter: petition.petitionReportQuarter,
    "half-year": petition.petitionReportHalf,
    "nine-months": petition.petitionReportNineMonths,
    year: petition.petitionReportYear
  },
  state,
  procedure: {
    month: procedure.procedureReportWindow,
    quarter: procedure.procedureReportWindow,
    "half-year": procedure.procedureReportWindow,
    year: procedure.procedureReportWindow
  },
  calendar: {
    month: "practice",
    quarter: "practice",
    "half-year": "practice",
    "second-half": "practice",
    "nine-months": "practice",
    year: "practice"
  },
  assembly: { "assembly-year": "practice" }
}
