import type { CivilDate } from "@danchu/law"
import { type CaseFacts, matterOf } from "../case-facts.js"
import { countedIn, type Entry } from "../entries.js"
import { shapeOf } from "../shape.js"

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

/** The columns to which a petition adds, those to which its matter does, and why it has no place where it should have one. */
export interface Placed {
  readonly petition: readonly number[]
  readonly matter: readonly number[]
  readonly unplaced?: string
}

/** A form on petitions handled: its columns hang on the stage of a petition, not on its days. */
export interface HandlingProjection extends Projection {
  readonly takes: (facts: CaseFacts) => boolean
  readonly place: (facts: CaseFacts, stage: Stage) => Placed
  readonly replies: readonly number[]
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

const none: Projected = { entries: [] }
/** A complaint, a denunciation and a petition on one matter are three matters. */
const matters = {
  complaint: "matter of complaints",
  denunciation: "matter of denunciations",
  petition: "matter of petitions"
} as const

const basicOf = (columns: HandlingColumns, { signers }: CaseFacts, stage: Stage): readonly number[] =>
  places([
    columns.inHand,
    stage.opening && columns.opening[signers],
    stage.received && columns.received[signers],
    stage.handled && columns.handled,
    stage.handled && stage.opening && columns.handledOpening,
    stage.handled && stage.received && columns.handledReceived,
    stage.leftOver && columns.leftOver,
    stage.eligible && columns.eligible
  ])

const placeIn =
  (columns: HandlingColumns) =>
  (facts: CaseFacts, stage: Stage): Placed => {
    const basic = basicOf(columns, facts, stage)
    const { handling } = facts
    if (!stage.eligible || !handling) return { petition: basic, matter: [] }
    const own = handling.competence === "own"
    const way = handling.sent && columns.sent[handling.sent]
    const sorted = places([
      columns.kind?.[facts.kind],
      ...(columns.field?.(facts) ?? []),
      columns.standing(handling.standing),
      own ? columns.own : columns.other,
      ...(own ? (columns.ownPart?.(facts) ?? []) : [way])
    ])
    const petitions = columns.counts === "petitions"
    const placed = {
      petition: petitions ? [...basic, ...sorted] : basic,
      matter: petitions ? [columns.matters] : [columns.matters, ...sorted]
    }
    return own || way !== undefined
      ? placed
      : {
          ...placed,
          unplaced: handling.sent ? `the form has no column for ${handling.sent}` : "nothing was done with it"
        }
  }

/**
 * The forms on petitions handled, from one description of their columns. Of several eligible petitions on one matter the
 * one handled first stands for the matter.
 */
export const handlingProjection = (
  columns: HandlingColumns,
  covers: readonly number[],
  takes: (facts: CaseFacts) => boolean
): HandlingProjection => {
  const place = placeIn(columns)
  const replies = places([columns.replies])
  // Petitions of one shape at one stage share their lists of columns: so many cases need few lists.
  const placed = new Map<number, Placed>()
  const placeOf = (facts: CaseFacts, stage: Stage): Placed => {
    const at = shapeOf(facts) * 4 + (stage.opening ? 2 : 0) + (stage.handled ? 1 : 0)
    const known = placed.get(at)
    if (known) return known
    const found = place(facts, stage)
    placed.set(at, found)
    return found
  }
  return {
    covers,
    takes,
    place,
    replies,
    project: (facts, window) => {
      if (!takes(facts)) return none
      const stage = stageOf(facts, window)
      const { handling, id } = facts
      const entries: Entry[] = []
      const found = stage && placeOf(facts, stage)
      if (found) entries.push(countedIn("petition", id, id, "", found.petition))
      if (found && stage?.eligible && handling)
        entries.push(countedIn(matters[facts.kind], matterOf(facts), id, handling.on, found.matter))
      if (handling && replies.length > 0)
        for (const [i, on] of handling.repliesOn.entries())
          if (window.from <= on && on <= window.to)
            entries.push(countedIn("reply", `${id}:${on}:${i}`, id, on, replies))
      return found?.unplaced === undefined ? { entries } : { entries, unplaced: found.unplaced }
    }
  }
}
