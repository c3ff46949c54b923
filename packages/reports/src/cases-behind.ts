import type { CivilDate } from "@danchu/law"
import { earlier, projectionOf } from "./build.js"
import { asKnownOn, type CaseFacts } from "./case-facts.js"
import { named } from "./count.js"
import { Entries, type Entry } from "./entries.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"

/**
 * The cases behind one figure, in order, found again in the stream that it was counted from: what is kept are those cases
 * and the matters that petitions share.
 * @param open opens the stream; it is read twice, first for the matters that are shared
 * @param asOf the last day whose acts count; the period's own last day where it is left out or later
 * @throws Unknown for a form that cannot be built from cases
 */
export const casesBehind = async (
  form: Form,
  column: number,
  open: () => AsyncIterable<CaseFacts> | Iterable<CaseFacts>,
  period: Pick<ReportPeriod, "from" | "to">,
  asOf: CivilDate = period.to
): Promise<readonly string[]> => {
  const { project } = projectionOf(form.id)
  const matters = new Set<string>()
  for await (const facts of open()) named(facts, matters)
  const found = new Set<string>()
  const adds = ({ caseId, counts, amounts }: Pick<Entry, "caseId" | "counts" | "amounts">): void => {
    if (counts.includes(column) || amounts.has(column)) found.add(caseId)
  }
  const shared: Entry[] = []
  const last = earlier(asOf, period.to)
  for await (const whole of open()) {
    const facts = asKnownOn(whole, last)
    if (!facts) continue
    for (const entry of project(facts, period).entries)
      if (matters.has(entry.key)) shared.push(entry)
      else adds(entry)
  }
  const standing = Entries.filled(put => {
    for (const entry of shared) put(entry)
  })
  standing.each((caseId, counts, amounts) => adds({ caseId, counts, amounts }))
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
