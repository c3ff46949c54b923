import type { CivilDate } from "@danchu/law"
import { type HeardNumber, hearNumber } from "./heard-number.js"
import { hearDate } from "./spoken-date.js"

/** What a listener could write down. */
export type Heard =
  | { readonly kind: "date"; readonly on: CivilDate }
  | { readonly kind: "time"; readonly at: string }
  | ({ readonly kind: "number" } & HeardNumber)

/** Words in lower case; a mark of punctuation is a word of its own, because a number never runs across it. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu) ?? []

const two = (n: number): string => String(n).padStart(2, "0")

const timeAt = (
  words: readonly string[],
  from: number
): { readonly at: string; readonly next: number } | null => {
  const hours = hearNumber(words, from)
  if (!hours || words[hours.next] !== "giờ" || hours.number.decimals > 0 || hours.number.value > 24)
    return null
  const minutes = hearNumber(words, hours.next + 1)
  return minutes && words[minutes.next] === "phút" && minutes.number.value < 60
    ? { at: `${two(hours.number.value)}:${two(minutes.number.value)}`, next: minutes.next + 1 }
    : { at: `${two(hours.number.value)}:00`, next: hours.next + 1 }
}

/** "năm" in front of a number is the year that it names, not a five. */
const namesYear = (words: readonly string[], at: number): boolean => {
  if (words[at] !== "năm") return false
  const five = hearNumber(words, at)
  return five !== null && five.next === at + 1 && hearNumber(words, at + 1) !== null
}

/**
 * Reads a script back: every number, day and time in it, in the order in which they are said.
 * @example
 * ```ts
 * listen("Họp lúc tám giờ ngày mùng năm tháng mười hai năm hai nghìn không trăm hai mươi sáu.")
 * // [{ kind: "time", at: "08:00" }, { kind: "date", on: "2026-12-05" }]
 * ```
 */
export const listen = (script: string): readonly Heard[] => {
  const words = wordsOf(script)
  const heard: Heard[] = []
  for (let at = 0; at < words.length; ) {
    const date = hearDate(words, at)
    const time = date ? null : timeAt(words, at)
    const number = date || time || namesYear(words, at) ? null : hearNumber(words, at)
    if (date) heard.push({ kind: "date", on: date.date })
    else if (time) heard.push({ kind: "time", at: time.at })
    else if (number) heard.push({ kind: "number", ...number.number })
    at = date?.next ?? time?.next ?? number?.next ?? at + 1
  }
  return heard
}
