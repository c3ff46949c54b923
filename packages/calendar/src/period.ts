import {
  addDays,
  type Cadence,
  type CivilDate,
  civilDate,
  daysBetween,
  daysInMonth,
  partsOf,
  weekdayOf
} from "@danchu/law"

export interface Period {
  readonly from: CivilDate
  /** The last day, included. */
  readonly to: CivilDate
}

const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const

/** A month counted from year 0, so that months can be added and divided. */
const monthIndex = (date: CivilDate): number => {
  const { year, month } = partsOf(date)
  return year * 12 + month - 1
}

const firstOf = (index: number): CivilDate => civilDate(Math.floor(index / 12), (index % 12) + 1, 1)

const lastOf = (index: number): CivilDate => {
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return civilDate(year, month, daysInMonth(year, month))
}

const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date))

/**
 * The round of a cadence that a day falls in: calendar weeks from Monday, months, quarters, half-years or years, so many
 * together as make one round, the first of them holding `anchor`.
 */
export const periodOf = (cadence: Cadence, date: CivilDate, anchor: CivilDate): Period => {
  const rounds = cadence.everyPeriods
  if (cadence.per === "week") {
    const first = mondayOf(anchor)
    const length = 7 * rounds
    const from = addDays(first, Math.floor(daysBetween(first, date) / length) * length)
    return { from, to: addDays(from, length - 1) }
  }
  const one = monthsIn[cadence.per]
  const first = Math.floor(monthIndex(anchor) / one) * one
  const length = one * rounds
  const from = first + Math.floor((monthIndex(date) - first) / length) * length
  return { from: firstOf(from), to: lastOf(from + length - 1) }
}
