import type { Citation, Confidence } from "./citation.js"
import { type CivilDate, day } from "./civil-date.js"
import { InvalidText } from "./fault.js"
import {
  type Absence,
  type Answer,
  mint,
  mintUnverified,
  type Reading,
  type Ruling,
  type Unverified
} from "./ruling.js"

interface InForce<T> {
  readonly is: "value"
  readonly from: CivilDate
  readonly value: T
  readonly basis: readonly [Citation, ...Citation[]]
  /** The weakest of its citations. */
  readonly confidence: Confidence
}
interface Ended {
  readonly is: "end"
  readonly from: CivilDate
  readonly basis: readonly [Citation]
}
interface Unread {
  readonly is: "unread"
  readonly from: CivilDate
  readonly why: string
  readonly basis: readonly Citation[]
}
type Version<T> = InForce<T> | Ended | Unread

interface Quarrel<T> extends Reading<T> {
  readonly from: CivilDate
  readonly until: CivilDate | null
}

const weakest = (basis: readonly Citation[]): Citation["confidence"] =>
  basis.some(c => c.confidence === "C") ? "C" : basis.some(c => c.confidence === "B") ? "B" : "A"

const inForce = <T>(from: string, value: T, basis: readonly [Citation, ...Citation[]]): InForce<T> => ({
  is: "value",
  from: day(from),
  value,
  basis,
  confidence: weakest(basis)
})

/**
 * One matter through time: half-open versions, each with the citation that put it in force.
 * @example
 * ```ts
 * const window = Timeline.enacted("2012-07-01", cite("02/2011/QH13", "Đ9.p1", "90 ngày"), days(90))
 * window.on(day("2026-11-24"))._tag // "Ruling"
 * window.on(day("2010-01-01"))._tag // "NotYetInForce"
 * ```
 */
export class Timeline<out T> {
  readonly versions: readonly Version<T>[]
  readonly quarrels: readonly Quarrel<T>[]

  private constructor(versions: readonly Version<T>[], quarrels: readonly Quarrel<T>[]) {
    this.versions = versions
    this.quarrels = quarrels
  }

  /** Begins a matter: from that day the value is law. Further citations support the first. */
  static enacted<T>(
    from: string,
    citation: Citation,
    value: T,
    ...support: readonly Citation[]
  ): Timeline<T> {
    return new Timeline<T>([inForce(from, value, [citation, ...support])], [])
  }

  /** Begins a matter whose first text nobody has read. */
  static unread<T = never>(from: string, why: string, ...basis: readonly Citation[]): Timeline<T> {
    return new Timeline<T>([{ is: "unread", from: day(from), why, basis }], [])
  }

  /** From that day another value is law. */
  amended<U = T>(
    from: string,
    citation: Citation,
    value: U,
    ...support: readonly Citation[]
  ): Timeline<T | U> {
    return this.#then<U>(inForce(from, value, [citation, ...support]))
  }

  /** From that day the matter is no longer regulated. */
  repealed(from: string, citation: Citation): Timeline<T> {
    return this.#then<T>({ is: "end", from: day(from), basis: [citation] })
  }

  /** From that day the text is one that nobody has read. */
  unread(from: string, why: string, ...basis: readonly Citation[]): Timeline<T> {
    return this.#then<T>({ is: "unread", from: day(from), why, basis })
  }

  /** In that span another text says something else; the version in force prevails, the quarrel is told. */
  contested<U = T>(
    span: { readonly from: string; readonly until: string | null },
    citation: Citation,
    value: U,
    why: string
  ): Timeline<T | U> {
    const quarrel: Quarrel<U> = {
      from: day(span.from),
      until: span.until === null ? null : day(span.until),
      value,
      basis: [citation],
      why
    }
    return new Timeline<T | U>(this.versions, [...this.quarrels, quarrel])
  }

  #then<U>(version: Version<U>): Timeline<T | U> {
    const last = this.versions.at(-1)
    if (last && version.from <= last.from) {
      throw new InvalidText(
        `a version from ${version.from} cannot follow one from ${last.from}`,
        version.from,
        "Write the versions of a timeline in the order of their days."
      )
    }
    return new Timeline<T | U>([...this.versions, version], this.quarrels)
  }

  #versionOn(on: CivilDate): number {
    for (let i = this.versions.length - 1; i >= 0; i--) {
      const version = this.versions[i]
      if (version && version.from <= on) return i
    }
    return -1
  }

  /** What the law says on that day: exactly one answer. A value that is only remembered answers NotVerified. */
  on(on: CivilDate, rule = ""): Answer<T> {
    const index = this.#versionOn(on)
    const version = this.versions[index]
    if (!version) return this.#notYet(on, rule)
    if (version.is === "end")
      return { _tag: "NoLongerInForce", rule, on, until: version.from, basis: version.basis }
    if (version.is === "unread")
      return { _tag: "NotVerified", rule, on, why: version.why, basis: version.basis }
    const { value, basis, confidence, from } = version
    if (confidence === "C") {
      return {
        _tag: "NotVerified",
        rule,
        on,
        why: "the value is known from memory or inference only",
        basis
      }
    }
    return mint<T>({
      _tag: "Ruling",
      rule,
      value,
      governedOn: on,
      basis,
      confidence,
      from,
      until: this.versions[index + 1]?.from ?? null,
      readings: this.quarrels.length === 0 ? none : this.#quarrelsOn(on),
      warnings: confidence === "B" ? paraphraseWarning : none
    })
  }

  #quarrelsOn(on: CivilDate): readonly Quarrel<T>[] {
    const open = this.quarrels.filter(q => q.from <= on && (q.until === null || on < q.until))
    return open.length === 0 ? none : open
  }

  /** The value of that day even where it is only remembered; typed so that no deadline or vote takes it for law. */
  unverified(on: CivilDate, rule = ""): Ruling<T> | Unverified<T> | Absence {
    const version = this.versions[this.#versionOn(on)]
    return version?.is === "value" && version.confidence === "C"
      ? mintUnverified<T>({ rule, value: version.value, governedOn: on, basis: version.basis })
      : this.on(on, rule)
  }

  #notYet(on: CivilDate, rule: string): Absence {
    const first = this.versions[0]
    return first
      ? { _tag: "NotYetInForce", rule, on, from: first.from, basis: first.basis }
      : { _tag: "NotVerified", rule, on, why: "no text was read", basis: none }
  }
}

const none: readonly never[] = Object.freeze([])
const paraphraseWarning: readonly string[] = Object.freeze([
  "The text of this provision was not read itself, only a paraphrase of it: check it before you rely on it."
])
