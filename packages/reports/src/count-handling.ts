import { type CaseFacts, caseFacts } from "./case-facts.js"
import type { Projection } from "./projections/handling.js"
import { anyWindow, bringsMatter, caseOf, type Shape } from "./shape.js"

/** How many petitions of one shape were at one stage in a period. */
export interface ShapeGroup {
  readonly shape: Shape
  /** In hand at the start of the period; otherwise received in it. */
  readonly opening: boolean
  /** Handled by the last day that counts. */
  readonly handled: boolean
  readonly petitions: number
  /** Of them, how many bring a matter that another petition stands for. */
  readonly shared: number
}

/** How many replies came in the period, by the kind of petition. */
export type Replies = Readonly<Record<"complaint" | "denunciation" | "petition", number>>

/** The figures of a form, and how many cases found no column in it, by the reason. */
export interface Counted {
  readonly figures: Readonly<Record<number, number | string>>
  readonly unplaced: Readonly<Record<string, number>>
}

/** What a group of one shape adds: the columns of each petition, those of each matter, and why it has no place. */
export interface ShapeColumns {
  readonly petition: readonly number[]
  readonly matter: readonly number[]
  readonly unplaced?: string
}

/** A case that stands for all those of a group. */
export const exampleOf = ({ shape, opening, handled }: Omit<ShapeGroup, "petitions" | "shared">): CaseFacts =>
  caseOf(shape, opening, handled)

export const columnsIn = (
  projection: Projection,
  { shape, handled }: Pick<ShapeGroup, "shape" | "handled">,
  example: CaseFacts
): ShapeColumns => {
  const { entries, unplaced } = projection.project(example, anyWindow)
  const of = (thing: string): readonly number[] =>
    entries.flatMap(({ key, counts }) => (key.startsWith(`${thing}:`) ? counts : []))
  return {
    petition: of("petition"),
    matter: handled && bringsMatter(shape) ? of("matter") : [],
    ...(unplaced !== undefined && { unplaced })
  }
}

/** The columns in which a reply to a petition of a kind counts. */
export const repliesIn = (projection: Projection, kind: keyof Replies): readonly number[] => {
  const handling = { on: "2000-02-01", eligible: false, repliesOn: ["2000-02-01"] }
  const answered = caseFacts({ kind, id: "any", receivedOn: "2000-02-01", signers: "one", handling })
  return projection
    .project(answered, anyWindow)
    .entries.flatMap(({ key, counts }) => (key.startsWith("reply:") ? counts : []))
}

/** The figures of a form on petitions handled, from groups of petitions of one shape. */
export const countShapes = (
  projection: Projection,
  groups: Iterable<ShapeGroup>,
  replies: Replies
): Counted => {
  const sums = new Map(projection.covers.map(column => [column, 0]))
  const unplaced: Record<string, number> = {}
  const add = (columns: readonly number[], count: number): void => {
    for (const column of columns) {
      const sum = sums.get(column)
      if (sum !== undefined) sums.set(column, sum + count)
    }
  }
  for (const group of groups) {
    const { petitions, shared } = group
    const columns = columnsIn(projection, group, exampleOf(group))
    add(columns.petition, petitions)
    add(columns.matter, petitions - shared)
    if (columns.unplaced !== undefined)
      unplaced[columns.unplaced] = (unplaced[columns.unplaced] ?? 0) + petitions
  }
  for (const kind of ["complaint", "denunciation", "petition"] as const)
    add(repliesIn(projection, kind), replies[kind])
  return { figures: Object.fromEntries(sums), unplaced }
}
