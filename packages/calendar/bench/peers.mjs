// The public libraries as their documentation shows them, for days as each of them takes them.
import { addBusinessDays, addDays, formatISO, isWeekend } from "date-fns"
import Holidays from "date-holidays"
import dayjs from "dayjs"
import businessDays from "dayjs-business-days2"
import moment from "moment-business-days"

const local = iso => new Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)))
const isoOf = date => formatISO(date, { representation: "date" })

const vietnam = new Holidays("VN")

/** The public holidays of date-holidays for Vietnam, as YYYY-MM-DD. */
export const publicHolidays = (from, to) => {
  const days = new Set()
  for (let year = from; year <= to; year++)
    for (const holiday of vietnam.getHolidays(year).filter(({ type }) => type === "public")) {
      for (
        let at = local(holiday.date.slice(0, 10)), i = Math.round((holiday.end - holiday.start) / 86_400_000);
        i > 0;
        i--
      ) {
        days.add(isoOf(at))
        at = addDays(at, 1)
      }
    }
  return days
}

/**
 * @param {Set<string>} holidays
 * @param {Set<string>} worked rest days that are worked, for those that can be told
 * @returns {Record<string, { isWorking: (iso: string) => boolean, add: (iso: string, count: number) => string }>}
 */
export const peersWith = (holidays, worked = new Set()) => {
  const list = [...holidays]
  moment.updateLocale("en", {
    holidays: list,
    holidayFormat: "YYYY-MM-DD",
    workingWeekdays: [1, 2, 3, 4, 5]
  })
  dayjs.extend(businessDays, {
    holidays: list,
    holidayFormat: "YYYY-MM-DD",
    additionalWorkingDays: [...worked],
    additionalWorkingDayFormat: "YYYY-MM-DD"
  })
  // A second extend is ignored: these replace what the first one was given.
  dayjs.setHolidays(list)
  dayjs.setAdditionalWorkingDays([...worked])
  const walk = isWorking => (iso, count) => {
    let at = local(iso)
    for (let left = count; left > 0; ) {
      at = addDays(at, 1)
      if (isWorking(at)) left--
    }
    return isoOf(at)
  }
  const inSet = date => !isWeekend(date) && !holidays.has(isoOf(date))
  const stamps = new Set(list.map(iso => local(iso).getTime()))
  const inStamps = date => !isWeekend(date) && !stamps.has(date.getTime())
  const asked = date =>
    !isWeekend(date) && !(vietnam.isHoliday(date) || []).some?.(({ type }) => type === "public")
  return {
    "date-fns addBusinessDays, no holidays": {
      isWorking: iso => !isWeekend(local(iso)),
      add: (iso, count) => isoOf(addBusinessDays(local(iso), count))
    },
    "date-fns and a set of dates": { isWorking: iso => inSet(local(iso)), add: walk(inSet) },
    "date-fns and a set of timestamps, tuned by hand": {
      isWorking: iso => inStamps(local(iso)),
      add: walk(inStamps)
    },
    "moment-business-days": {
      isWorking: iso => moment(iso, "YYYY-MM-DD").isBusinessDay(),
      add: (iso, count) => moment(iso, "YYYY-MM-DD").businessAdd(count).format("YYYY-MM-DD")
    },
    "dayjs-business-days2": {
      isWorking: iso => dayjs(iso).isBusinessDay(),
      add: (iso, count) => dayjs(iso).businessDaysAdd(count).format("YYYY-MM-DD")
    },
    "date-holidays, asked day by day": { isWorking: iso => asked(local(iso)), add: walk(asked) }
  }
}
