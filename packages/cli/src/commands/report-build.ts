import { type CivilDate, day, InvalidText } from "@danchu/law"
import { ComplaintEvent } from "@danchu/procedures"
import {
  type BuiltReport,
  buildReport,
  type CaseFacts,
  fromComplaint,
  type ReportPeriod,
  readCases,
  reportPeriod,
  sheetOf,
  toCsv,
  toHtml,
  toJson
} from "@danchu/reports"
import { basis, Raw, Withheld } from "../answer.js"
import { casesIn } from "../case-lines.js"
import { textOf } from "../input.js"
import type { Desk } from "../program.js"

export interface BuildOptions {
  readonly cases: string
  readonly period: string
  readonly asOf?: string
  readonly to: string
  readonly office: string
}

const periodOf = (name: string): ReportPeriod => {
  const found = reportPeriod(name)
  if (!("_tag" in found)) return found
  if (found._tag === "NoSuchPeriod")
    throw new InvalidText(
      `${name}: ${found.why}`,
      name,
      "Name a period as 2026-Q1, 2026-6M, 2026-9M or 2026."
    )
  throw new Withheld(found)
}

/** Lines with a case and its events or commands are replayed; lines of facts are read as they are. */
const factsOf = (text: string, desk: Desk): readonly CaseFacts[] => {
  const first = text.split(/\r?\n/).find(line => line.trim() !== "") ?? ""
  if (!/"case"\s*:/.test(first)) return readCases(text)
  return [...casesIn(text, desk)].map(([id, reader]) =>
    fromComplaint(
      id,
      reader.events.map(event => ComplaintEvent.parse(event))
    )
  )
}

const rendered = async (report: BuiltReport, to: string, office: string): Promise<unknown> => {
  if (to === "json") {
    const { check, ...json } = toJson(report)
    return {
      ...json,
      basis: basis(json.basis),
      check: { ...check, violations: check.violations.map(one => ({ ...one, basis: basis([one.basis]) })) }
    }
  }
  const sheet = sheetOf(report, office)
  if (to === "csv") return new Raw(toCsv(sheet))
  if (to === "html") return new Raw(toHtml(sheet))
  if (to === "xlsx") {
    const { toXlsx } = await import("@danchu/reports/xlsx")
    return new Raw(await toXlsx(sheet))
  }
  throw new InvalidText(
    `a report is not written as ${JSON.stringify(to)}`,
    to,
    "Give json, csv, html or xlsx."
  )
}

/** The cells of a form, each with the cases that it counts. */
export const build = async (form: string, options: BuildOptions, desk: Desk): Promise<unknown> => {
  const asOf: CivilDate | undefined = options.asOf === undefined ? undefined : day(options.asOf)
  const report = buildReport(form, factsOf(textOf(options.cases), desk), periodOf(options.period), asOf)
  if (report._tag !== "BuiltReport") throw new Withheld(report)
  return rendered(report, options.to, options.office)
}
