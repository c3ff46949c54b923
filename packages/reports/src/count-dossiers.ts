import { type CivilDate, InvalidText } from "@danchu/law"
import { earlier } from "./build.js"
import type { Counted } from "./count-handling.js"
import {
  columnsOfStanding,
  coversOf,
  type DossierStanding,
  dossierColumns,
  standingOf
} from "./dossier-standing.js"
import type { DossierFacts } from "./dossiers.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"

/** How many dossiers had one standing in a period. */
export interface DossierGroup extends DossierStanding {
  readonly dossiers: number
}

/**
 * The figures of a form on dossiers, from groups that a database or a loop counted.
 * @throws Unknown for a form that is not about dossiers
 */
export const countDossierGroups = (form: Form, groups: Iterable<DossierGroup>): Counted => {
  const figures: Record<number, number> = Object.fromEntries(
    coversOf(dossierColumns(form)).map(column => [column, 0])
  )
  for (const group of groups)
    for (const column of columnsOfStanding(form, group))
      figures[column] = (figures[column] ?? 0) + group.dossiers
  return { figures, unplaced: {} }
}

/**
 * Counts a stream of dossiers, in the order of their ids, into several forms at once: the same figures as `dossierTally`,
 * in memory that does not grow, without the dossiers behind them.
 * @param asOf the last day whose acts count; the period's own last day where it is left out or later
 * @throws Unknown for a form that is not about dossiers; InvalidText where the ids do not ascend
 */
export const countDossiers = async (
  forms: readonly Form[],
  dossiers: AsyncIterable<DossierFacts> | Iterable<DossierFacts>,
  period: Pick<ReportPeriod, "from" | "to">,
  asOf: CivilDate = period.to
): Promise<ReadonlyMap<string, Counted>> => {
  for (const form of forms) dossierColumns(form)
  const window = { from: period.from, to: earlier(asOf, period.to) }
  const groups = new Map<string, DossierStanding & { dossiers: number }>()
  let last = ""
  for await (const facts of dossiers) {
    if (facts.id <= last)
      throw new InvalidText(
        `the dossier ${facts.id} comes after ${last}`,
        facts.id,
        "Give dossiers in the order of their ids, as stores do: then none can be counted twice."
      )
    last = facts.id
    const standing = standingOf(facts, window)
    if (!standing) continue
    const key = `${standing.opening} ${standing.channel} ${standing.end} ${standing.takenBack}`
    const group = groups.get(key)
    if (group) group.dossiers += 1
    else groups.set(key, { ...standing, dossiers: 1 })
  }
  return new Map(forms.map(form => [form.id, countDossierGroups(form, groups.values())]))
}
