import type { CivilDate } from "@danchu/law"

interface Standing<T> {
  readonly on: CivilDate
  readonly caseId: string
  readonly of: T
}

/** Of several petitions on one matter the one with the earliest act stands for it, then the one with the least id. */
export class MatterPlaces<T> {
  readonly #first = new Map<string, Standing<T>>()

  /** Takes a petition in; answers what no longer stands for the matter, if anything was there before. */
  put(matter: string, on: CivilDate, caseId: string, of: T): { readonly lost: T } | undefined {
    const present = this.#first.get(matter)
    const earlier = !present || on < present.on || (on === present.on && caseId < present.caseId)
    if (earlier) this.#first.set(matter, { on, caseId, of })
    return present ? { lost: earlier ? present.of : of } : undefined
  }

  *[Symbol.iterator](): Generator<T> {
    for (const { of } of this.#first.values()) yield of
  }

  get size(): number {
    return this.#first.size
  }
}
