import { CaseId } from "@danchu/entities"
import * as z from "zod"
import { badLine, type CaseReader, caseReader, explained } from "./case-reader.js"
import type { Desk } from "./program.js"
import { watched } from "./progress.js"

const Line = z.looseObject({ case: CaseId, procedure: z.string().default("complaint-first") })

/**
 * Reads the cases of a file of JSON Lines, each line an event or a command of one case.
 * @throws InvalidText naming the line, Unknown for a procedure
 */
export const casesIn = (text: string, { bar }: Pick<Desk, "bar">): ReadonlyMap<string, CaseReader> => {
  const cases = new Map<string, CaseReader>()
  const lines = text.split(/\r?\n/)
  const shown = bar({ vi: "Đọc vụ việc", en: "Reading cases" }, lines.length)
  for (const [index, line] of watched(lines.entries(), shown)) {
    if (line.trim() === "") continue
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch (error) {
      throw badLine(index + 1, "it is not JSON", error)
    }
    const parsed = Line.safeParse(json)
    if (!parsed.success) throw badLine(index + 1, explained(parsed.error), parsed.error)
    const { case: id, procedure, ...body } = parsed.data
    const reader = cases.get(id) ?? caseReader(procedure)
    cases.set(id, reader)
    reader.read(body, index + 1)
  }
  return cases
}
