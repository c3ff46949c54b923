import type { CivilDate } from "@danchu/law"
import { type CaseFacts, matterOf } from "../case-facts.js"
import { countedIn, type Entry } from "../tally.js"

/** The days of a report, both included. */
export interface Window {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** What a case adds to a form, and why it has no place where it should have one. */
export interface Projected {
  readonly entries: readonly Entry[]
  readonly unplaced?: string
}

/** Turns the facts of a case into what it adds to a form. */
export interface Projection {
  /** The columns that it fills; the others stay unknown. */
  readonly covers: readonly number[]
  readonly project: (facts: CaseFacts, window: Window) => Projected
}

/** When a petition was in an office's hands in a period, and whether it was handled in it. */
export interface Stage {
  readonly opening: boolean
  readonly received: boolean
  readonly handled: boolean
  readonly leftOver: boolean
  readonly eligible: boolean
}

/** `null` where the petition had been handled before the period, or came in after it. */
export const stageOf = ({ receivedOn, handling }: CaseFacts, { from, to }: Window): Stage | null => {
  if (receivedOn > to || (handling && handling.on < from)) return null
  const handled = handling !== undefined && handling.on <= to
  return {
    opening: receivedOn < from,
    received: receivedOn >= from,
    handled,
    leftOver: !handled,
    eligible: handled && handling.eligible
  }
}

/** A column number, or none. */
type Place = number | null | undefined | false

/** Which columns of one form stand for what. A way out that the form has no column for is left out. */
export interface HandlingColumns {
  readonly inHand: number
  readonly opening: Readonly<Record<CaseFacts["signers"], Place>>
  readonly received: Readonly<Record<CaseFacts["signers"], Place>>
  readonly handled: number
  readonly handledOpening?: number
  readonly handledReceived?: number
  readonly leftOver?: number
  readonly eligible: number
  readonly matters: number
  /** Whether what follows counts petitions or matters. */
  readonly counts: "petitions" | "matters"
  readonly kind?: Readonly<Record<CaseFacts["kind"], number>>
  readonly field?: (facts: CaseFacts) => readonly Place[]
  readonly standing: (standing: NonNullable<CaseFacts["handling"]>["standing"]) => Place
  readonly own: number
  readonly ownPart?: (facts: CaseFacts) => readonly Place[]
  readonly other: number
  readonly sent: Readonly<Partial<Record<"guided" | "forwarded" | "urged", number>>>
  readonly replies?: number
}

const places = (given: readonly Place[]): readonly number[] =>
  given.filter((place): place is number => typeof place === "number")

/**
 * The forms on petitions handled, from one description of their columns. Of several eligible petitions on one matter the
 * one handled first stands for the matter.
 */
export const handlingProjection = (
  columns: HandlingColumns,
  covers: readonly number[],
  takes: (facts: CaseFacts) => boolean
): Projection => ({
  covers,
  project: (facts, window) => {
    const stage = takes(facts) ? stageOf(facts, window) : null
    const { handling } = facts
    const replies =
      takes(facts) && handling && columns.replies !== undefined
        ? handling.repliesOn
            .filter(on => window.from <= on && on <= window.to)
            .map((on, i) =>
              countedIn(`reply:${facts.id}:${on}:${i}`, facts.id, on, places([columns.replies]))
            )
        : []
    if (!stage) return { entries: replies }
    const basic = places([
      columns.inHand,
      stage.opening && columns.opening[facts.signers],
      stage.received && columns.received[facts.signers],
      stage.handled && columns.handled,
      stage.handled && stage.opening && columns.handledOpening,
      stage.handled && stage.received && columns.handledReceived,
      stage.leftOver && columns.leftOver,
      stage.eligible && columns.eligible
    ])
    const petition = (more: readonly number[]): Entry =>
      countedIn(`petition:${facts.id}`, facts.id, facts.id, [...basic, ...more])
    if (!stage.eligible || !handling) return { entries: [petition([]), ...replies] }
    const own = handling.competence === "own"
    const way = handling.sent && columns.sent[handling.sent]
    const sorted = places([
      columns.kind?.[facts.kind],
      ...(columns.field?.(facts) ?? []),
      columns.standing(handling.standing),
      own ? columns.own : columns.other,
      ...(own ? (columns.ownPart?.(facts) ?? []) : [way])
    ])
    const inMatter = columns.counts === "matters" ? sorted : []
    const matter = countedIn(
      `matter:${facts.kind}:${matterOf(facts)}`,
      facts.id,
      `${handling.on} ${facts.id}`,
      [columns.matters, ...inMatter]
    )
    const entries = [petition(columns.counts === "petitions" ? sorted : []), matter, ...replies]
    return own || way !== undefined
      ? { entries }
      : {
          entries,
          unplaced: handling.sent ? `the form has no column for ${handling.sent}` : "nothing was done with it"
        }
  }
})
