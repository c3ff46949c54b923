import { addDays, type Citation, weekdayOf } from "@danchu/law"
import type { DayOff } from "./edition.js"
import { cultureDay } from "./labour-code.js"

/** Each holiday on a rest day gives the next weekday that is not off yet. */
export const compensationsOf = (holidays: readonly DayOff[], law: Citation): readonly DayOff[] => {
  const off = new Set(holidays.map(({ date }) => date))
  const due = holidays.filter(
    ({ date, kind, basis }) => kind === "statutory" && weekdayOf(date) > 5 && !basis.includes(cultureDay)
  )
  return [...due]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name, basis }) => {
      let given = addDays(date, 1)
      while (weekdayOf(given) > 5 || off.has(given)) given = addDays(given, 1)
      off.add(given)
      return { date: given, kind: "compensatory", name: `Nghỉ bù ${name}`, for: date, basis: [law, ...basis] }
    })
}
