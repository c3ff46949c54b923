import type { CivilDate } from "./civil-date.js"
import { Unknown } from "./fault.js"
import type { Absence, Answer, Ruling, Unverified } from "./ruling.js"
import type { Timeline } from "./timeline.js"
import type { TermInTime, Transition } from "./transition.js"

export interface Label {
  readonly vi: string
  readonly en: string
}

/** A fact of the case that a rule turns on: a yes or no, or a small whole number. */
export type FactKind =
  | { readonly kind: "flag"; readonly label: Label }
  | { readonly kind: "count"; readonly max: number; readonly label: Label }
export type FactKinds = Readonly<Record<string, FactKind>>
export type FactsOf<F extends FactKinds> = { readonly [K in keyof F]?: ValueOf<F[K]["kind"]> }
type ValueOf<K extends FactKind["kind"]> = K extends "flag" ? boolean : number

export const flag = (vi: string, en: string) => ({ kind: "flag", label: { vi, en } }) as const
export const count = (max: number, vi: string, en: string) =>
  ({ kind: "count", max, label: { vi, en } }) as const

/** A question that the law answers: its name, the facts it turns on, and its timeline. */
export interface Rule<T, F extends FactKinds = FactKinds> {
  readonly id: string
  readonly label: Label
  /** The event that a term runs from or towards. */
  readonly trigger?: Label
  readonly facts: F
  /** Whose law governs a term that runs across a change of law, where the texts speak of it or are silent. */
  readonly transition?: Transition<TermInTime>
  readonly timeline: (facts: FactsOf<F>) => Timeline<T>
  /** What the law says on that day for a case with those facts; a fact left out is "no" or 0. */
  readonly on: (date: CivilDate, facts?: FactsOf<F>) => Answer<T>
  /** As `on`, and also what is only remembered, marked so. */
  readonly unverified: (date: CivilDate, facts?: FactsOf<F>) => Ruling<T> | Unverified<T> | Absence
}

interface Spec<T, F extends FactKinds> {
  readonly label: Label
  readonly trigger?: Label
  readonly facts?: F
  readonly transition?: Transition<TermInTime>
  readonly is: Timeline<T> | ((facts: FactsOf<F>) => Timeline<T>)
}

/** What a rule is called. */
export interface RuleName {
  readonly label: Label
  readonly trigger?: Label
}

const names = new Map<string, RuleName>()

/** The name of a rule whose chapter is loaded, as it is for every ruling in hand; `undefined` for any other id. */
export const nameOfRule = (id: string): RuleName | undefined => names.get(id)

/** Names a timeline, or a choice among timelines by the facts of the case. */
export const rule = <T, const F extends FactKinds = Record<never, never>>(
  id: string,
  spec: Spec<T, F>
): Rule<T, F> => {
  const { is } = spec
  names.set(id, { label: spec.label, ...(spec.trigger && { trigger: spec.trigger }) })
  const timeline = typeof is === "function" ? is : () => is
  return {
    id,
    label: spec.label,
    ...(spec.trigger && { trigger: spec.trigger }),
    ...(spec.transition && { transition: spec.transition }),
    facts: spec.facts ?? ({} as F),
    timeline,
    on: (date, facts = {}) => timeline(facts).on(date, id),
    unverified: (date, facts = {}) => timeline(facts).unverified(date, id)
  }
}

/**
 * Checks facts that came from outside against those the rule turns on.
 * @throws Unknown for a fact that the rule does not ask, or a value that it cannot have
 */
export const factsFrom = <T, F extends FactKinds>(
  rule: Rule<T, F>,
  given: Readonly<Record<string, string | number | boolean>>
): FactsOf<F> => {
  const facts: Record<string, boolean | number> = {}
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(rule.facts, name) ? rule.facts[name] : undefined
    const known = Object.keys(rule.facts)
    if (!kind)
      throw new Unknown(
        `fact of ${rule.id} named`,
        name,
        known.length > 0 ? `Facts: ${known.join(", ")}.` : "The rule asks no facts."
      )
    if (kind.kind === "flag") {
      if (value !== true && value !== false && value !== "true" && value !== "false") {
        throw new Unknown(`value of the fact ${name}`, String(value), "Give true or false.")
      }
      facts[name] = value === true || value === "true"
    } else {
      const n = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value
      if (typeof n !== "number" || !Number.isInteger(n) || n < 0 || n > kind.max) {
        throw new Unknown(
          `value of the fact ${name}`,
          String(value),
          `Give a whole number from 0 to ${kind.max}.`
        )
      }
      facts[name] = n
    }
  }
  return facts as FactsOf<F>
}

/** Every combination of facts that a rule can meet. */
export const combinationsOf = (facts: FactKinds): readonly Readonly<Record<string, boolean | number>>[] =>
  Object.entries(facts).reduce<readonly Readonly<Record<string, boolean | number>>[]>(
    (sofar, [name, kind]) =>
      sofar.flatMap(one =>
        kind.kind === "flag"
          ? [false, true].map(value => ({ ...one, [name]: value }))
          : Array.from({ length: kind.max + 1 }, (_, value) => ({ ...one, [name]: value }))
      ),
    [{}]
  )
