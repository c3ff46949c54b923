import {
  type Absence,
  type Citation,
  type CivilDate,
  civilDate,
  type DayOfMonth,
  partsOf,
  type Rule
} from "@danchu/law"
import { petitionReportSubmission } from "@danchu/law/rules/report-petition"
import {
  procedureReportFromCommune,
  procedureReportFromMinistry,
  procedureReportFromMinistryUnit,
  procedureReportFromProvince,
  reportToGovernment
} from "@danchu/law/rules/report-procedure"
import type { ReportPeriod } from "./period.js"

/** Who sends: a commune or provincial body to the province, the province, a unit to its ministry, a ministry; or anyone to the Government. */
export type Sender = "commune" | "province" | "ministry-unit" | "ministry" | "government"

/** The last day on which a report is still in time. */
export interface Submission {
  readonly by: CivilDate
  readonly basis: readonly Citation[]
}

const procedures: Readonly<Record<Sender, Rule<DayOfMonth> | null>> = {
  commune: procedureReportFromCommune,
  province: procedureReportFromProvince,
  "ministry-unit": procedureReportFromMinistryUnit,
  ministry: procedureReportFromMinistry,
  government: null
}

const ruleOf = (scheme: ReportPeriod["scheme"], sender: Sender): Rule<DayOfMonth> | null =>
  scheme === "petition"
    ? petitionReportSubmission
    : scheme === "procedure"
      ? procedures[sender]
      : scheme === "state" && sender === "government"
        ? reportToGovernment
        : null

/**
 * By when the report of a period is to be sent; a day of the last month of the period.
 * @returns the day, or NotVerified where no text that was read names one
 * @example
 * ```ts
 * const october = reportPeriod("2026-10", "procedure")
 * const sent = "from" in october && submission(october, "commune")
 * sent && "by" in sent && sent.by // "2026-10-20"
 * ```
 */
export const submission = (period: ReportPeriod, sender: Sender): Submission | Absence => {
  const rule = ruleOf(period.scheme, sender)
  const on = period.to
  if (!rule)
    return {
      _tag: "NotVerified",
      rule: "report.submission",
      on,
      why: "no text that was read names a day for this report and sender",
      basis: []
    }
  const answer = rule.on(on)
  if (answer._tag !== "Ruling") return answer
  const { year, month } = partsOf(period.to)
  return { by: civilDate(year, month, answer.value.day), basis: answer.basis }
}
