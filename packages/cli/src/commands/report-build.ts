import { type Absence, type CivilDate, day, InvalidText } from "@danchu/law"
import { OneStopEvent, ReceptionEvent, RegulationReflectionEvent } from "@danchu/procedures"
import {
  type BuiltReport,
  buildDossierReport,
  buildFeedbackReport,
  buildReceptionReport,
  buildReport,
  caseFacts,
  dossierFacts,
  feedbackFacts,
  fromOneStop,
  fromReception,
  fromReflection,
  type PeriodScheme,
  type ReportPeriod,
  receptionFacts,
  reportPeriod,
  sheetOf,
  toCsv,
  toHtml,
  toJson
} from "@danchu/reports"
import { basis, Raw, Withheld } from "../answer.js"
import { textOf } from "../input.js"
import type { Desk } from "../program.js"
import { watched } from "../progress.js"
import { factsOf, petitionsOf, present } from "./report-facts.js"

export interface BuildOptions {
  readonly cases: string
  readonly period: string
  readonly asOf?: string
  readonly to: string
  readonly office: string
}

/** The period in the first of the schemes whose law had begun by then. */
const periodOf = (name: string, ...schemes: readonly [PeriodScheme, ...PeriodScheme[]]): ReportPeriod => {
  const [first, next, ...others] = schemes
  const found = reportPeriod(name, first)
  if (!("_tag" in found)) return found
  if (found._tag === "NoSuchPeriod")
    throw new InvalidText(
      `${name}: ${found.why}`,
      name,
      "Name a period as 2026-Q1, 2026-6M, 2026-9M or 2026; of procedures also a month, as 2026-10."
    )
  if (next) return periodOf(name, next, ...others)
  throw new Withheld(found)
}

const noted = (report: BuiltReport | Absence, notes: readonly string[]): BuiltReport | Absence =>
  report._tag === "BuiltReport" ? { ...report, notes: [...report.notes, ...notes] } : report

/** Petitions, visits, dossiers or feedback: what a form counts follows from its code. */
const built = (
  form: string,
  text: string,
  { period: name, asOf: until }: Pick<BuildOptions, "period" | "asOf">,
  desk: Desk
): BuiltReport | Absence => {
  const asOf: CivilDate | undefined = until === undefined ? undefined : day(until)
  const counting = <T>(facts: readonly T[]) =>
    watched(facts, desk.bar({ vi: "Đếm", en: "Counting" }, facts.length))
  if (/06[ab]\/BTP/i.test(form)) {
    const feedback = factsOf(text, desk, feedbackFacts, {
      "regulation-reflection": (id, events) => [
        fromReflection(
          id,
          events.map(one => RegulationReflectionEvent.parse(one))
        )
      ]
    })
    const period = periodOf(name, "procedure", "state")
    return noted(buildFeedbackReport(form, counting(feedback.facts), period, asOf), feedback.notes)
  }
  if (/KSTT/i.test(form)) {
    const dossiers = factsOf(text, desk, dossierFacts, {
      "one-stop": (id, events) =>
        present(
          fromOneStop(
            id,
            events.map(one => OneStopEvent.parse(one))
          )
        )
    })
    const period = periodOf(name, "procedure", "state")
    return noted(buildDossierReport(form, counting(dossiers.facts), period, asOf), dossiers.notes)
  }
  if (/TCD/i.test(form)) {
    const visits = factsOf(text, desk, receptionFacts, {
      reception: (id, events) =>
        present(
          fromReception(
            id,
            events.map(one => ReceptionEvent.parse(one))
          )
        )
    })
    return noted(
      buildReceptionReport(form, counting(visits.facts), periodOf(name, "petition"), asOf),
      visits.notes
    )
  }
  const petitions = factsOf(text, desk, caseFacts, petitionsOf)
  return noted(
    buildReport(form, counting(petitions.facts), periodOf(name, "petition"), asOf),
    petitions.notes
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
  const report = built(form, textOf(options.cases), options, desk)
  if (report._tag !== "BuiltReport") throw new Withheld(report)
  return rendered(report, options.to, options.office)
}
