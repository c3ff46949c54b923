import { Fault } from "@danchu/law"
import { compare, type Decimal } from "./decimal.js"

/** One thing that a report counts — a petition, a matter, a reply — and the columns that it adds to. */
export interface Entry {
  /** What sort of thing it is: "petition". */
  readonly thing: string
  /** Names it among its like; entries of one sort and key are the same thing. */
  readonly key: string
  /** The case it is counted for. */
  readonly caseId: string
  /** Of several cases that stand for one thing, the one with the earliest day does, then the one with the least id. */
  readonly on: string
  /** The columns in which it counts as one. */
  readonly counts: readonly number[]
  /** The columns to which it brings an amount: people, money, land. */
  readonly amounts: ReadonlyMap<number, Decimal>
}

/** Two partial results tell different things of the same case. */
export class ConflictingCase extends Fault {
  readonly _tag = "ConflictingCase"
  constructor(caseId: string) {
    super(
      `the partial results disagree about the case ${caseId}`,
      caseId,
      "Build both from the same events of the case, then merge again."
    )
  }
}

const same = (a: Entry, b: Entry): boolean =>
  a.counts.length === b.counts.length &&
  a.counts.every((column, i) => column === b.counts[i]) &&
  a.amounts.size === b.amounts.size &&
  [...a.amounts].every(([column, value]) => {
    const other = b.amounts.get(column)
    return other !== undefined && compare(other, value) === 0
  })

const nothing: Entry["amounts"] = new Map()

type Visit = (caseId: string, counts: Entry["counts"], amounts: Entry["amounts"]) => void

/** Which of two entries for one thing stands for it. */
const standing = (a: Entry, b: Entry): Entry => {
  if (a.on !== b.on) return a.on < b.on ? a : b
  if (a.caseId !== b.caseId) return a.caseId < b.caseId ? a : b
  if (!same(a, b)) throw new ConflictingCase(a.caseId)
  return a
}

/**
 * The entries of one sort. Most things are known by the id of their case and come in the order of these ids: they are kept
 * in columns, which share the lists of columns of the form, so that a million of them take tens of megabytes.
 */
class Like {
  readonly #thing: string
  readonly #ids: string[] = []
  readonly #days: string[] = []
  readonly #counts: Entry["counts"][] = []
  readonly #amounts: Entry["amounts"][] = []
  readonly #others = new Map<string, Entry>()
  readonly #outdone = new Set<number>()
  /** The others in the order of their cases, once settled. */
  #sorted: readonly Entry[] = []

  constructor(thing: string) {
    this.#thing = thing
  }

  put(entry: Entry): void {
    const last = this.#ids[this.#ids.length - 1]
    if (entry.key === entry.caseId && (last === undefined || last < entry.caseId)) {
      this.#ids.push(entry.caseId)
      this.#days.push(entry.on)
      this.#counts.push(entry.counts)
      this.#amounts.push(entry.amounts)
      return
    }
    const present = this.#others.get(entry.key)
    this.#others.set(entry.key, present ? standing(present, entry) : entry)
  }

  #at(i: number): Entry {
    const caseId = this.#ids[i] ?? ""
    return {
      thing: this.#thing,
      key: caseId,
      caseId,
      on: this.#days[i] ?? "",
      counts: this.#counts[i] ?? [],
      amounts: this.#amounts[i] ?? nothing
    }
  }

  #placeOf(key: string): number | undefined {
    let [from, to] = [0, this.#ids.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.#ids[middle] ?? "") < key) from = middle + 1
      else to = middle
    }
    return this.#ids[from] === key ? from : undefined
  }

  /** Leaves one entry for each thing. */
  settle(): void {
    for (const [key, other] of this.#others) {
      const place = this.#placeOf(key)
      if (place === undefined) continue
      const own = this.#at(place)
      if (standing(own, other) === own) this.#others.delete(key)
      else this.#outdone.add(place)
    }
    this.#sorted = [...this.#others.values()].sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
  }

  /** In the order of their cases. */
  each(visit: Visit): void {
    let next = 0
    const othersBefore = (caseId: string | undefined): void => {
      for (let other = this.#sorted[next]; other; other = this.#sorted[++next]) {
        if (caseId !== undefined && other.caseId >= caseId) return
        visit(other.caseId, other.counts, other.amounts)
      }
    }
    for (let i = 0; i < this.#ids.length; i++) {
      if (this.#outdone.has(i)) continue
      const caseId = this.#ids[i] ?? ""
      othersBefore(caseId)
      visit(caseId, this.#counts[i] ?? [], this.#amounts[i] ?? nothing)
    }
    othersBefore(undefined)
  }

  /** Those known by their case, in order. */
  *own(): Generator<Entry> {
    for (let i = 0; i < this.#ids.length; i++) if (!this.#outdone.has(i)) yield this.#at(i)
  }

  get others(): readonly Entry[] {
    return this.#sorted
  }
}

/** Both lists in one order. */
function* woven(a: Iterator<Entry>, b: Iterator<Entry>): Generator<Entry> {
  let [left, right] = [a.next(), b.next()]
  while (!left.done || !right.done) {
    if (right.done || (!left.done && left.value.caseId <= right.value.caseId)) {
      if (!left.done) yield left.value
      left = a.next()
    } else {
      yield right.value
      right = b.next()
    }
  }
}

/** The things of a form in the making: one entry for each, however many cases could stand for it. */
export class Entries {
  readonly #likes = new Map<string, Like>()

  #like(thing: string): Like {
    const present = this.#likes.get(thing)
    if (present) return present
    const like = new Like(thing)
    this.#likes.set(thing, like)
    return like
  }

  #settled(): this {
    for (const like of this.#likes.values()) like.settle()
    return this
  }

  /** @throws ConflictingCase where one case tells the same thing differently */
  static filled(fill: (put: (entry: Entry) => void) => void): Entries {
    const entries = new Entries()
    fill(entry => entries.#like(entry.thing).put(entry))
    return entries.#settled()
  }

  /** @throws ConflictingCase where one case tells the same thing differently in the two */
  and(others: Entries): Entries {
    const both = new Entries()
    for (const thing of new Set([...this.#likes.keys(), ...others.#likes.keys()])) {
      const [a, b, like] = [this.#like(thing), others.#like(thing), both.#like(thing)]
      for (const entry of woven(a.own(), b.own())) like.put(entry)
      for (const part of [a, b]) for (const entry of part.others) like.put(entry)
    }
    return both.#settled()
  }

  /** Shows each of them, sort by sort, in the order of the cases. */
  each(visit: Visit): void {
    for (const like of this.#likes.values()) like.each(visit)
  }
}

/** An entry that counts as one in each of the columns. */
export const countedIn = (
  thing: string,
  key: string,
  caseId: string,
  on: string,
  counts: readonly number[]
): Entry => ({ thing, key, caseId, on, counts, amounts: nothing })
