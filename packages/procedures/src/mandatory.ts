import type { Citation, Label } from "@danchu/law"
import type { CaseEvent } from "./procedure.js"

/** A kind of event; or an event of that kind which says just this, as `{ type: "VerificationReported", agrees: false }`. */
export type Happening<E extends CaseEvent = CaseEvent> =
  | E["type"]
  | (E extends CaseEvent ? Pick<E, "type"> & Partial<E> : never)

/** What must have happened before a case may stand in a phase, and the clause that demands it. */
export interface Mandatory<E extends CaseEvent = CaseEvent> {
  readonly label: Label
  /** Any one of these answers the clause. */
  readonly oneOf: readonly [Happening<E>, ...Happening<E>[]]
  /** The clause speaks only of a case in which one of these happened; of every case where nothing is named. */
  readonly after?: readonly Happening<E>[]
  /** The clause asks nothing of a case in which one of these happened. */
  readonly unless?: readonly Happening<E>[]
  readonly basis: readonly [Citation, ...Citation[]]
}

/** By phase, what every way into it must hold. */
export type MandatoryByPhase<Phase extends string, E extends CaseEvent> = {
  readonly [K in Phase]?: readonly [Mandatory<E>, ...Mandatory<E>[]]
}

/** A mandatory clause: what it wants, the events that answer it, and the words that say so. */
export const must = <E extends CaseEvent>(
  vi: string,
  en: string,
  oneOf: readonly [Happening<E>, ...Happening<E>[]],
  basis: Citation | readonly [Citation, ...Citation[]],
  only: Pick<Mandatory<E>, "after" | "unless"> = {}
): Mandatory<E> => ({ label: { vi, en }, oneOf, basis: "instrument" in basis ? [basis] : basis, ...only })

const is = (event: CaseEvent, one: Happening): boolean =>
  typeof one === "string"
    ? event.type === one
    : Object.entries(one).every(([name, value]) => Reflect.get(event, name) === value)

/** Whether one of these is among what happened. */
export const happenedAmong = (events: readonly CaseEvent[], some: readonly Happening[]): boolean =>
  some.some(one => events.some(event => is(event, one)))

/**
 * The mandatory clauses of a phase that a log of events does not answer: none for a case that a procedure led there, and
 * so a way to check a register that was kept elsewhere.
 * @example
 * ```ts
 * unmet(complaintFirst, "effective", [])[0]?.label.en // "the complaint was accepted"
 * ```
 */
export const unmet = (
  { mandatory }: { readonly mandatory?: Readonly<Record<string, readonly Mandatory[] | undefined>> },
  phase: string,
  events: readonly CaseEvent[]
): readonly Mandatory[] =>
  (mandatory?.[phase] ?? []).filter(
    ({ oneOf, after, unless = [] }) =>
      (after === undefined || happenedAmong(events, after)) &&
      !happenedAmong(events, unless) &&
      !happenedAmong(events, oneOf)
  )
