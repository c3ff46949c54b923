import { addDays, type CivilDate, day } from "@danchu/law"
import { toLunar } from "./lunar.js"

/**
 * The first days of months that may begin a day earlier or later: their new moon falls within three minutes of midnight
 * at UTC+7 (five after 2050, when the slowing of the earth is not known to the minute). In 1938 it is the equinox, one
 * second past midnight: which month of that autumn is the leap seventh hangs on it.
 */
export const uncertainMonthStarts: readonly CivilDate[] = /* @__PURE__ */ [
  ["1938-08-25", "1938-09-24", "1944-06-21", "1967-07-08", "1997-12-29", "1998-09-21", "2031-04-21"],
  ["2054-05-08", "2062-12-30", "2072-12-09", "2073-08-04", "2073-12-28", "2077-11-16", "2078-11-04"],
  ["2079-08-27", "2084-03-07", "2084-08-02", "2085-10-19", "2090-09-24", "2114-04-06", "2125-01-04"],
  ["2130-05-07", "2131-12-19", "2138-04-10", "2149-08-04", "2150-05-26", "2153-10-18", "2159-05-17"],
  ["2175-01-23", "2188-04-27", "2199-01-26"]
].flatMap(row => row.map(day))

/**
 * Whether the lunar date of this day rests on less than the minutes that the reckoning can vouch for; an almanac of the
 * State decides such a day.
 * @throws InvalidLunarDate outside 1900–2199
 * @example
 * ```ts
 * isLunarDateUncertain(day("2031-05-01")) // true
 * ```
 */
export const isLunarDateUncertain = (date: CivilDate): boolean => {
  const start = addDays(date, 1 - toLunar(date).day)
  return uncertainMonthStarts.some(other => other === start || addDays(other, -1) === date)
}
