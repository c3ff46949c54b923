import type { CivilDate } from "@danchu/law"
import type { ContributionEvent, EmulationModelEvent } from "@danchu/procedures"
import { earlier } from "./build.js"
import { asNumber, type Decimal, decimal, plus, zero } from "./decimal.js"

/** One case with its events, from the first. */
export interface History<E> {
  readonly id: string
  readonly events: readonly E[]
}

/** A figure and the cases behind it, in order. */
export interface Behind {
  readonly value: number | string
  readonly cases: readonly string[]
}

/** Models of one field: what happened to them in the period, and how many stood at its end. */
export interface FieldModels {
  readonly registered: Behind
  readonly recognised: Behind
  readonly commended: Behind
  readonly declined: Behind
  readonly retired: Behind
  /** Copies of models, each with the model that was copied behind it. */
  readonly copies: Behind
  /** Registered by the last day and neither declined nor retired; no flow. */
  readonly standing: Behind
}

/** What people gave to works of one field in the period: money in đồng, labour in working days, land in square metres. */
export interface FieldContributions {
  readonly money: Behind
  readonly labour: Behind
  readonly land: Behind
  /** By what was given; pieces of different things have no sum. */
  readonly goods: ReadonlyMap<string, Behind>
  /** How many gave; who gave twice is in it twice. */
  readonly givers: Behind
}

export interface FieldLine {
  readonly field: string
  readonly models: FieldModels
  readonly contributions: FieldContributions
}

class Sums {
  readonly #sums = new Map<string, { value: Decimal; readonly cases: Set<string> }>()

  add(name: string, id: string, amount: number): void {
    const sum = this.#sums.get(name) ?? { value: zero, cases: new Set<string>() }
    sum.value = plus(sum.value, decimal(amount))
    sum.cases.add(id)
    this.#sums.set(name, sum)
  }

  of(name: string): Behind {
    const sum = this.#sums.get(name)
    return { value: asNumber(sum?.value ?? zero), cases: [...(sum?.cases ?? [])].sort() }
  }

  under(prefix: string): ReadonlyMap<string, Behind> {
    const names = [...this.#sums.keys()].filter(name => name.startsWith(prefix)).sort()
    return new Map(names.map(name => [name.slice(prefix.length), this.of(name)]))
  }
}

const counted = {
  ModelRegistered: "registered",
  ModelRecognised: "recognised",
  ModelCommended: "commended",
  ModelDeclined: "declined",
  ModelRetired: "retired",
  ModelReplicated: "copies"
} as const

const isCounted = (type: string): type is keyof typeof counted => type in counted

const standing = (events: readonly EmulationModelEvent[], on: CivilDate): boolean => {
  const known = new Set(events.flatMap(({ type, on: happened }) => (happened <= on ? [type] : [])))
  return known.has("ModelRegistered") && !known.has("ModelDeclined") && !known.has("ModelRetired")
}

/**
 * Models of emulation movements ("Dân vận khéo") and contributions by field, from the events of their procedures. Fields are
 * those of each movement and each ledger; no instrument sets them or this report.
 * @param asOf the last day whose acts count; the period's own last day where it is left out or later
 * @returns one line a field, in the order of the fields
 */
export const emulationReport = (
  models: Iterable<History<EmulationModelEvent>>,
  ledgers: Iterable<History<ContributionEvent>>,
  period: { readonly from: CivilDate; readonly to: CivilDate },
  asOf: CivilDate = period.to
): readonly FieldLine[] => {
  const to = earlier(asOf, period.to)
  const within = (on: CivilDate): boolean => period.from <= on && on <= to
  const fields = new Map<string, Sums>()
  const sumsOf = (field: string): Sums => {
    const sums = fields.get(field) ?? new Sums()
    fields.set(field, sums)
    return sums
  }
  for (const { id, events } of models) {
    const proposed = events.find(event => event.type === "ModelProposed")
    if (!proposed || proposed.on > to) continue
    const sums = sumsOf(proposed.model.field)
    for (const { type, on } of events) if (isCounted(type) && within(on)) sums.add(counted[type], id, 1)
    if (standing(events, to)) sums.add("standing", id, 1)
  }
  for (const { id, events } of ledgers) {
    const decided = events.find(event => event.type === "DecisionRecorded")
    if (!decided || decided.on > to) continue
    const sums = sumsOf(decided.field)
    for (const event of events) {
      if (event.type !== "ContributionRecorded" || !within(event.on)) continue
      const { kind, amount, goods, count } = event.contribution
      sums.add(kind === "in-kind" ? `goods:${goods ?? ""}` : kind, id, amount)
      sums.add("givers", id, count)
    }
  }
  return [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, sums]) => ({
      field,
      models: {
        registered: sums.of("registered"),
        recognised: sums.of("recognised"),
        commended: sums.of("commended"),
        declined: sums.of("declined"),
        retired: sums.of("retired"),
        copies: sums.of("copies"),
        standing: sums.of("standing")
      },
      contributions: {
        money: sums.of("money"),
        labour: sums.of("labour"),
        land: sums.of("land"),
        goods: sums.under("goods:"),
        givers: sums.of("givers")
      }
    }))
}
