import type { CivilDate } from "@danchu/law"
import type { CaseFacts } from "./case-facts.js"
import type { Counted } from "./count-handling.js"
import { asNumber, type Decimal, decimal, type Exact, negated, plus, zero } from "./decimal.js"
import { type Adds, addEnforcement, addSettlement } from "./projections/settlement-adds.js"
import type { SettledForm } from "./projections/settlement-columns.js"

/** What a case adds to a column of a form on settling: always, or only where its day lies within or before the period. */
export interface DatedAdd {
  readonly column: number
  readonly when: "always" | "within" | "before"
  /** The day, where it matters. */
  readonly on: CivilDate | null
  readonly amount: Decimal
}

/** What forms 01 to 04/KQGQ ask of a case, whatever the period; what a database keeps of it. */
export interface SettledParts {
  /** Eligible and within competence. */
  readonly settling: boolean
  readonly settlement: {
    readonly on: CivilDate
    readonly adds: readonly DatedAdd[]
    /** Why something of it has no column. */
    readonly unplaced: string | null
  } | null
  readonly enforcement: {
    readonly effectiveOn: CivilDate
    readonly doneOn: CivilDate | null
    readonly adds: readonly DatedAdd[]
  } | null
}

const noted = (list: DatedAdd[], when: DatedAdd["when"], on: CivilDate | null): Adds => {
  const add = (column: number, amount: Decimal): void => {
    list.push({ column, when, on, amount })
  }
  return {
    times: (column, count) => {
      if (count > 0) add(column, decimal(count))
    },
    amount: (column, given: Exact, sign) => add(column, sign === 1 ? decimal(given) : negated(decimal(given)))
  }
}

/** Takes a case apart for forms 01 to 04/KQGQ; `null` for a petition that is neither a complaint nor a denunciation. */
export const settledParts = (facts: CaseFacts): SettledParts | null => {
  if (facts.kind === "petition") return null
  const { handling, settlement, enforcement } = facts
  const settled: DatedAdd[] = []
  const enforced: DatedAdd[] = []
  const unplaced = settlement ? addSettlement(facts, noted(settled, "always", null)) : undefined
  if (enforcement)
    addEnforcement(facts, {
      always: noted(enforced, "always", null),
      within: on => noted(enforced, "within", on),
      before: on => noted(enforced, "before", on)
    })
  return {
    settling: handling?.eligible === true && handling.competence === "own",
    settlement: settlement ? { on: settlement.on, adds: settled, unplaced: unplaced ?? null } : null,
    enforcement: enforcement
      ? { effectiveOn: enforcement.effectiveOn, doneOn: enforcement.doneOn ?? null, adds: enforced }
      : null
  }
}

const shortest = ({ units, scale }: Decimal): Decimal =>
  scale > 0 && units % 10n === 0n ? shortest({ units: units / 10n, scale: scale - 1 }) : { units, scale }

/** The figures of a form on settling, from sums that a database made by column. */
export const settledFigures = (
  { columns }: SettledForm,
  sums: Iterable<readonly [column: number, amount: Decimal]>
): Counted["figures"] => {
  const found = new Map<number, Decimal>(Array.from({ length: columns.last }, (_, i) => [i + 1, zero]))
  for (const [column, amount] of sums) found.set(column, plus(found.get(column) ?? zero, amount))
  return Object.fromEntries([...found].map(([column, sum]) => [column, asNumber(shortest(sum))]))
}
