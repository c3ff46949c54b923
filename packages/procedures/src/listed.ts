import type { Ground, Ruling } from "@danchu/law"
import { type Refusal, refused } from "./procedure.js"

/** The entry of a closed list that has this code. */
export const listed = <G extends Ground>(list: Ruling<readonly G[]>, code: string): G | undefined =>
  list.value.find(one => one.code === code)

/** Refuses what the list does not have, and says what it has; the given code is not repeated. */
export const unlisted = (list: Ruling<readonly Ground[]>, code: string, vi: string, en: string): Refusal =>
  refused(list, code, vi, `${en}: ${list.value.map(one => one.code).join(", ")}`)
