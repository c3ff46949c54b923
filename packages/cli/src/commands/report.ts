import { day, InvalidText } from "@danchu/law"
import { checkReport, type Exact, rate } from "@danchu/reports"
import type { Command } from "commander"
import * as z from "zod"
import { basis, Withheld } from "../answer.js"
import { textOf } from "../input.js"
import type { Desk } from "../program.js"
import { type BuildOptions, build } from "./report-build.js"

const Values = z.record(z.string(), z.union([z.number(), z.string(), z.null()]))

const valuesOf = (file: string): Record<string, Exact | null> => {
  let json: unknown
  try {
    json = JSON.parse(textOf(file))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new InvalidText(
      `${file} is not JSON: ${error.message}`,
      file,
      'Give an object from column number to value, as {"1": 12, "2": 5}.',
      { cause: error }
    )
  }
  const read = Values.safeParse(json)
  if (!read.success) {
    throw new InvalidText(
      `${file} is not an object from column number to value`,
      file,
      'Give an object as {"1": 12, "2": 5}; leave unknown columns out.'
    )
  }
  return read.data
}

const check = (form: string, options: { readonly values: string; readonly on?: string }) => {
  const found = checkReport(
    form,
    valuesOf(options.values),
    options.on === undefined ? undefined : day(options.on)
  )
  if ("_tag" in found) throw new Withheld(found)
  return { ...found, violations: found.violations.map(one => ({ ...one, basis: basis([one.basis]) })) }
}

/** `danchu report …` and `danchu rate`: whether published figures hold. */
export const reportCommands = (program: Command, desk: Desk): void => {
  const { answering } = desk
  const report = program.command("report").description("the forms on which offices report")

  report
    .command("check <form>")
    .description("holds the figures of a form against its own relations")
    .requiredOption("--values <file>", "a JSON object from column number to value; - for standard input")
    .option("--on <date>", "the last day of the period, which chooses the edition of the form")
    .action(answering(check))

  report
    .command("build <form>")
    .description("fills a form from cases, each cell with the ids of the cases that it counts")
    .requiredOption("--cases <file>", "JSON Lines of cases; - for standard input")
    .requiredOption("--period <name>", "the period, as 2026-Q1, 2026-6M or 2026")
    .option("--as-of <date>", "count only what was done by that day")
    .option("--to <kind>", "json, csv, html or xlsx; the last three are printed as they are", "json")
    .option("--office <name>", "the office named on the sheet", "")
    .action(answering((form: string, options: BuildOptions) => build(form, options, desk)))

  program
    .command("rate <part> <whole>")
    .description("what part is of whole, exactly, and whether a published percentage says so")
    .option("--claimed <text>", 'the percentage as it was printed, as "82,06 %"')
    .action(
      answering((part: string, whole: string, options: { readonly claimed?: string }) =>
        rate(part, whole, options.claimed)
      )
    )
}
