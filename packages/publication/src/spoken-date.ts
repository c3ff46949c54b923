import { type CivilDate, civilDate, InvalidDate, partsOf } from "@danchu/law"
import { hearNumber } from "./heard-number.js"
import { sayWhole } from "./spoken-number.js"

/** The fourth month is "tháng tư"; the first ten days have "mùng". */
const month = (n: number): string => (n === 4 ? "tư" : sayWhole(n))

/**
 * A day as it is read aloud.
 * @example
 * ```ts
 * sayDate(day("2026-04-05")) // "ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu"
 * ```
 */
export const sayDate = (date: CivilDate): string => {
  const { year, month: m, day } = partsOf(date)
  return `ngày ${day <= 10 ? "mùng " : ""}${sayWhole(day)} tháng ${month(m)} năm ${sayWhole(year)}`
}

/** A time of day, HH:MM: "tám giờ", "mười ba giờ ba mươi phút". */
export const sayTime = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number)
  return `${sayWhole(hours)} giờ${minutes === 0 ? "" : ` ${sayWhole(minutes)} phút`}`
}

/** The day that begins at that word, and the word behind it; `null` where none does. */
export const hearDate = (
  words: readonly string[],
  from: number
): { readonly date: CivilDate; readonly next: number } | null => {
  if (words[from] !== "ngày") return null
  const day = hearNumber(words, words[from + 1] === "mùng" ? from + 2 : from + 1)
  if (!day || words[day.next] !== "tháng") return null
  const heardMonth = hearNumber(words, day.next + 1)
  if (!heardMonth || words[heardMonth.next] !== "năm") return null
  const year = hearNumber(words, heardMonth.next + 1)
  if (!year) return null
  try {
    return { date: civilDate(year.number.value, heardMonth.number.value, day.number.value), next: year.next }
  } catch (error) {
    if (error instanceof InvalidDate) return null
    throw error
  }
}
