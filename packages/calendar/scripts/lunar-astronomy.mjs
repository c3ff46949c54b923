// The lunisolar calendar from a high-precision ephemeris, by its five rules; the table in src is made and tried with it.
import { SearchMoonPhase, SearchSunLongitude } from "astronomy-engine"

const DAY = 86_400_000
const EPOCH = Date.UTC(1970, 0, 1)

/** Instants of new moon, and of the sun at multiples of 30°, from year to year, in milliseconds. */
export const instants = (fromYear, toYear) => {
  const newMoons = []
  for (
    let t = SearchMoonPhase(0, new Date(Date.UTC(fromYear, 0, 1)), 40);
    t.date.getUTCFullYear() <= toYear;
  ) {
    newMoons.push(t.date.getTime())
    t = SearchMoonPhase(0, new Date(t.date.getTime() + 20 * DAY), 40)
  }
  const terms = []
  for (let year = fromYear; year <= toYear; year++)
    for (let k = 0; k < 12; k++) {
      // The sun reaches 300° near 20 January and 30° further each month.
      const longitude = (300 + 30 * k) % 360
      terms.push({
        longitude,
        at: SearchSunLongitude(longitude, new Date(Date.UTC(year, k, 10)), 30).date.getTime()
      })
    }
  return { newMoons, terms }
}

/** The day number (1970-01-01 is 0) on which an instant falls at so many hours east of Greenwich. */
export const dayOf = (at, hours) => Math.floor((at - EPOCH + hours * 3_600_000) / DAY)

/**
 * The months of each lunar year: a month begins on the day of a new moon; the winter solstice lies in month 11; where
 * thirteen months lie between two months 11, the first without a principal term is leap.
 */
export const lunarYears = ({ newMoons, terms }, hours) => {
  const starts = newMoons.map(at => dayOf(at, hours))
  const termDays = terms.map(({ at, longitude }) => ({ day: dayOf(at, hours), longitude }))
  const monthOf = day => starts.findLastIndex(start => start <= day)
  const elevens = termDays.filter(term => term.longitude === 270).map(term => monthOf(term.day))
  const months = []
  for (let s = 0; s + 1 < elevens.length; s++) {
    const [a, b] = [elevens[s], elevens[s + 1]]
    if (a < 0) continue
    const leapAt =
      b - a === 13
        ? Array.from({ length: 13 }, (_, k) => a + k).find(
            i => i > a && !termDays.some(({ day }) => day >= starts[i] && day < starts[i + 1])
          )
        : undefined
    let number = 11
    for (let i = a; i < b; i++) {
      const leap = i === leapAt
      if (i > a && !leap) number = (number % 12) + 1
      months.push({ start: starts[i], days: starts[i + 1] - starts[i], month: number, leap })
    }
  }
  const years = []
  for (const month of months) {
    if (month.month === 1 && !month.leap) {
      const year = new Date(EPOCH + month.start * DAY).getUTCFullYear()
      years.push({ year, start: month.start, leap: 0, lengths: [] })
    }
    const last = years.at(-1)
    if (!last) continue
    if (month.leap) last.leap = month.month
    last.lengths.push(month.days)
  }
  return years.slice(0, -1)
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

/** Eighteen bits a year, as three letters: the leap month, then a bit for each month of thirty days. */
export const encode = years =>
  years
    .map(({ leap, lengths }) => {
      const bits = (leap << 13) | lengths.reduce((sum, days, i) => sum | ((days === 30 ? 1 : 0) << i), 0)
      return LETTERS[bits >> 12] + LETTERS[(bits >> 6) & 63] + LETTERS[bits & 63]
    })
    .join("")
