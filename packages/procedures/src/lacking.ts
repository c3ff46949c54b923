import type { Ground, Ruling } from "@danchu/law"
import { type Refusal, refused } from "./procedure.js"

/** Refuses where words of a list that the law wants whole were left out, and says which; `null` where all are there. */
export const lacking = (
  wanted: Ruling<readonly string[]>,
  given: readonly string[],
  code: string,
  vi: string
): Refusal | null => {
  const missing = wanted.value.filter(one => !given.includes(one))
  return missing.length > 0 ? refused(wanted, code, vi, `missing: ${missing.join(", ")}`) : null
}

/** As `lacking`, of entries that each have their own clause; `unless` names those that need not be there. */
export const lackingEntries = (
  wanted: Ruling<readonly Ground[]>,
  given: readonly string[],
  code: string,
  unless: readonly string[] = []
): Refusal | null => {
  const missing = wanted.value.filter(one => !given.includes(one.code) && !unless.includes(one.code))
  return missing.length > 0
    ? refused(
        missing.map(one => one.basis),
        code,
        `thiếu: ${missing.map(one => one.label.vi).join("; ")}`,
        `missing: ${missing.map(one => one.label.en).join("; ")}`
      )
    : null
}
