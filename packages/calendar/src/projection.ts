import { addDays, type CivilDate, civilDate, InvalidCount, weekdayOf } from "@danchu/law"
import { compensationsOf } from "./compensation.js"
import { type MonthDay, statutoryDays } from "./edition-entries.js"
import { chosenYearly, holidayLawOf } from "./labour-code.js"
import { hungKingsDay, lunarNewYear, toLunar } from "./lunar.js"
import {
  daysOfEdition,
  fieldsOf,
  type ProjectedCalendar,
  type SpecialDay,
  type WorkCalendar
} from "./work-calendar.js"

/** The Code of 2012 governed its first whole year in 2014; the lunar table ends in 2199. */
const FIRST = 2014
const LAST = 2199

const assumptions: readonly string[] = [
  "Tết: the last day of the old year and four days of the new one where mùng 1 is a Monday or a Tuesday, else two and three, as in every edition 2015–2027; the Prime Minister decides each year (Đ112.3).",
  "The second National Day: 3 September where the 2nd is a Sunday, Monday or Thursday, else 1 September, as in every edition 2021–2027 (no edition shows a Sunday); the Prime Minister decides each year (Đ112.3).",
  "A holiday of Đ112.1 on a Saturday or Sunday gives the next free weekday off (Đ111.3).",
  "24 November gives no compensatory day: it is not a day of Đ112.1, and no text says otherwise.",
  "No swapped days: they are decided year by year, sometimes two weeks before."
]

const monthDay = (date: CivilDate): MonthDay => date.slice(5) as MonthDay

const projectedYear = (year: number): readonly SpecialDay[] => {
  const law = holidayLawOf(year)
  const first = lunarNewYear(year)
  const eve = addDays(first, weekdayOf(first) <= 2 ? -1 : -2)
  const national = weekdayOf(civilDate(year, 9, 2))
  const lunar = Array.from({ length: 5 }, (_, i) => {
    const { day, month } = toLunar(addDays(eve, i))
    return `${day}/${month}`
  })
  const holidays = statutoryDays(year, {
    announcedBy: [],
    lunarNewYear: { from: monthDay(eve), lunar, by: [chosenYearly] },
    hungKings: monthDay(hungKingsDay(year)),
    ...(law.nationalDays === 2 && {
      secondNationalDay: {
        on: national === 1 || national === 4 || national === 7 ? "09-03" : "09-01",
        by: [chosenYearly]
      }
    })
  })
  return [...holidays, ...compensationsOf(holidays, law.compensation)]
}

/**
 * The working days as the statute alone gives them, for planning years that nobody decided yet. Years with an edition
 * keep their decided days. Its type is no `WorkCalendar`: nothing that needs an official answer takes it.
 * @param from the first year, 2014 or later
 * @param to the last year, 2199 or earlier
 * @param official the editions to keep; none by default
 * @throws InvalidCount
 * @example
 * ```ts
 * dayStatus(projectedCalendar(2028, 2030), day("2028-01-26")).name // "Tết Âm lịch (1/1 âm lịch)"
 * ```
 */
export const projectedCalendar = (from: number, to: number, official?: WorkCalendar): ProjectedCalendar => {
  for (const year of [from, to])
    if (!Number.isInteger(year) || year < FIRST || year > LAST)
      throw new InvalidCount(year, "a projected year", `a year of ${FIRST}–${LAST}`)
  if (to < from) throw new InvalidCount(to, "the last projected year", `${from} or later`)
  const decided = new Map(official?.editions.map(edition => [edition.year, edition]))
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const days = years.flatMap(year => {
    const edition = decided.get(year)
    return edition ? daysOfEdition(edition) : projectedYear(year)
  })
  return {
    status: "projected",
    projectedYears: years.filter(year => !decided.has(year)),
    assumptions,
    ...fieldsOf("projected", from, to, days)
  }
}
