import { type CivilDate, yearOf } from "@danchu/law"

/** The years of the calendar between two days, as "2026" or "2026–2027". */
export const editionOf = (first: CivilDate, last: CivilDate): string => {
  const from = yearOf(first)
  const to = yearOf(last)
  return from === to ? `${from}` : `${from}–${to}`
}
