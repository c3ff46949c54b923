import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"

interface Row {
  readonly household: string
  /** A cluster of the meeting, or a round of ballots. */
  readonly sitting: string
}

const rowsOf = (name: string): readonly Row[] =>
  parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"), { columns: true })

const bySitting = (name: string): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const { sitting, household } of rowsOf(name))
    groups.set(sitting, [...(groups.get(sitting) ?? []), household])
  return groups
}

/** Every household of the village: the denominator, frozen when the vote is convened. */
export const register: readonly string[] = rowsOf("households.csv").map(({ household }) => household)

/** Which households took part; how one of them voted is written nowhere. */
export const attendance = bySitting("attendance.csv")
export const ballots = bySitting("ballots-returned.csv")
