import type { WorkCalendar } from "@danchu/calendar"
import type { Citation, CivilDate, Label, Ruling } from "@danchu/law"
import type { MandatoryByPhase } from "./mandatory.js"

/** What every command carries: its name and the civil day on which the act happened. */
export interface Command {
  readonly type: string
  readonly on: CivilDate
}

/** Something that happened, kept for ever; `governedBy` names the rules and the days whose law decided it. */
export interface CaseEvent {
  readonly type: string
  readonly on: CivilDate
  readonly governedBy: readonly Governance[]
}

/** A rule and the day whose law was applied. */
export interface Governance {
  readonly rule: string
  readonly on: CivilDate
}

/** What every state of a case has. */
export interface CaseState {
  readonly phase: string
  /** The day of the newest event; `null` before the first. */
  readonly lastOn: CivilDate | null
}

/** What a procedure may ask besides the law: which days count. */
export interface Bench {
  readonly calendar: WorkCalendar
}

declare const citedRefusal: unique symbol

/** A lawful "no": data, with the clause that says so. Only `refused` makes one. */
export interface Refusal {
  readonly [citedRefusal]: true
  readonly _tag: "Refused"
  /** A kebab-case sentence that stays the same for ever. */
  readonly code: string
  readonly message: Label
  readonly basis: readonly [Citation, ...Citation[]]
}

/** What the law rests a refusal on: a ruling, an absence that is itself cited, or one entry of a cited list. */
type Grounds = Pick<Ruling<unknown>, "basis"> | Citation | readonly Citation[]

const basisOf = (grounds: Grounds): readonly Citation[] =>
  "basis" in grounds ? grounds.basis : "instrument" in grounds ? [grounds] : grounds

/**
 * Refuses a command; it cannot be called without the clause that refuses.
 * @throws TypeError when an empty list of citations is given
 */
export const refused = (grounds: Grounds, code: string, vi: string, en: string): Refusal => {
  const [first, ...rest] = basisOf(grounds)
  if (!first) throw new TypeError(`the refusal "${code}" cites nothing`)
  const fields: Omit<Refusal, typeof citedRefusal> = {
    _tag: "Refused",
    code,
    message: { vi, en },
    basis: [first, ...rest]
  }
  return fields as Refusal
}

/** Somebody who must be told, and the clause that says so. */
export interface Notice {
  /** Who, by their part in the case; the engine finds the person at the last moment. */
  readonly to: string
  readonly template: string
  readonly basis: readonly Citation[]
}

export interface Accepted<E extends CaseEvent> {
  readonly _tag: "Accepted"
  readonly events: readonly [E, ...E[]]
  readonly notices: readonly Notice[]
  readonly warnings: readonly string[]
}

export type Decision<E extends CaseEvent> = Accepted<E> | Refusal

export const accepted = <E extends CaseEvent>(
  events: readonly [E, ...E[]],
  notices: readonly Notice[] = [],
  warnings: readonly string[] = []
): Accepted<E> => ({ _tag: "Accepted", events, notices, warnings })

/** A day by which somebody must act, and what follows when nobody does. */
export interface OpenDeadline {
  /** Unique within the case, as "accept" or "resolve". */
  readonly key: string
  /** The id of the rule that sets it. */
  readonly rule: string
  readonly from: CivilDate
  /** `null` while a suspension stops the clock. */
  readonly due: CivilDate | null
  /** The earliest day that any lawful reading gives. */
  readonly safeDue: CivilDate | null
  /** Whose duty or right it is. */
  readonly owner: string
  readonly basis: readonly Citation[]
  /** What the law attaches to its lapse. */
  readonly lapse: Label
}

/** One move of a procedure as a value: the diagram, the law map and the next moves are read from it. */
export interface Step<S extends CaseState, C extends Command, E extends CaseEvent> {
  readonly label: Label
  readonly from: readonly S["phase"][]
  readonly to: readonly S["phase"][]
  /** The moves one by one, where not every phase of `from` leads to every other phase of `to`. */
  readonly moves?: readonly (readonly [from: S["phase"], to: S["phase"]])[]
  readonly who: string
  /** The ids of the rules that this step rests on. */
  readonly rules: readonly string[]
  /** The clause that allows the step at all: an act out of order is refused under it. */
  readonly basis: readonly [Citation, ...Citation[]]
  decide(state: S, command: C, bench: Bench): Decision<E>
}

export type Steps<S extends CaseState, C extends Command, E extends CaseEvent> = {
  readonly [K in C["type"]]: Step<S, Extract<C, { readonly type: K }>, E>
}

/** A legal procedure: pure, replayable, and open to reading. */
export interface Procedure<S extends CaseState, C extends Command, E extends CaseEvent> {
  readonly id: string
  readonly label: Label
  /** Not frozen: engines copy a frozen object many times slower, and every event copies the state. */
  readonly initial: S
  readonly phases: Readonly<Record<S["phase"], PhaseInfo>>
  readonly steps: Steps<S, C, E>
  /** What every way to an end must hold; of another phase too where the law demands it there. */
  readonly mandatory?: MandatoryByPhase<S["phase"], E>
  /** Applies one event; it never decides, and leaves the state as it is for an event that it does not know. */
  readonly evolve: (state: S, event: E) => S
  readonly deadlines: (state: S, bench: Bench) => readonly OpenDeadline[]
}

/** Every waiting phase has a clock, or a cited reason why the law gives it none; an end needs neither. */
export type PhaseInfo =
  | { readonly label: Label; readonly kind: "clock" }
  | {
      readonly label: Label
      readonly kind: "no-clock"
      readonly why: Label
      readonly basis: readonly Citation[]
    }
  | { readonly label: Label; readonly kind: "end" }

/**
 * The moves from phase to phase that a step can make: those it lists; else from each of `from` to the one of `to`, or to
 * each of several that is not itself one of `from`. Staying where it is is no move.
 */
export const movesOf = (step: {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly moves?: readonly (readonly [from: string, to: string])[]
}): readonly (readonly [from: string, to: string])[] => {
  if (step.moves) return step.moves
  const onward = step.to.length === 1 ? step.to : step.to.filter(to => !step.from.includes(to))
  return step.from.flatMap(from => onward.filter(to => to !== from).map(to => [from, to] as const))
}
