import { type CaseFacts, caseFacts } from "./case-facts.js"
import { type HandlingProjection, type Stage, stageOf } from "./projections/handling.js"
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

type Stages = Pick<ShapeGroup, "shape" | "opening" | "handled">

const nowhere: ShapeColumns = { petition: [], matter: [] }

/** The columns of one form for a group, by a case that stands for all of it. */
const columnsFor = (
  { takes, place }: HandlingProjection,
  { shape, handled }: Stages,
  example: CaseFacts,
  stage: Stage | null
): ShapeColumns => {
  if (!stage || !takes(example)) return nowhere
  const { matter, ...placed } = place(example, stage)
  return { ...placed, matter: handled && bringsMatter(shape) ? matter : [] }
}

export const columnsIn = (projection: HandlingProjection, group: Stages): ShapeColumns => {
  const example = caseOf(group.shape, group.opening, group.handled)
  return columnsFor(projection, group, example, stageOf(example, anyWindow))
}

/** The columns in which a reply to a petition of a kind counts. */
export const repliesIn = ({ takes, replies }: HandlingProjection, kind: keyof Replies): readonly number[] =>
  takes(examples[kind]) ? replies : []

const of = (kind: keyof Replies): CaseFacts =>
  caseFacts({ kind, id: "any", receivedOn: anyWindow.from, signers: "one" })
const examples = { complaint: of("complaint"), denunciation: of("denunciation"), petition: of("petition") }

const add = (sums: Map<number, number>, columns: readonly number[], count: number): void => {
  for (const column of columns) {
    const sum = sums.get(column)
    if (sum !== undefined) sums.set(column, sum + count)
  }
}

/** The figures of forms on petitions handled, from groups of petitions of one shape. */
export const countShapes = (
  projections: readonly HandlingProjection[],
  groups: Iterable<ShapeGroup>,
  replies: Replies
): readonly Counted[] => {
  const forms = projections.map(projection => ({
    projection,
    sums: new Map(projection.covers.map(column => [column, 0])),
    unplaced: {} as Record<string, number>
  }))
  for (const group of groups) {
    const { petitions, shared } = group
    const example = caseOf(group.shape, group.opening, group.handled)
    const stage = stageOf(example, anyWindow)
    for (const { projection, sums, unplaced } of forms) {
      const columns = columnsFor(projection, group, example, stage)
      add(sums, columns.petition, petitions)
      add(sums, columns.matter, petitions - shared)
      if (columns.unplaced !== undefined)
        unplaced[columns.unplaced] = (unplaced[columns.unplaced] ?? 0) + petitions
    }
  }
  return forms.map(({ projection, sums, unplaced }) => {
    for (const kind of ["complaint", "denunciation", "petition"] as const)
      add(sums, repliesIn(projection, kind), replies[kind])
    return { figures: Object.fromEntries(sums), unplaced }
  })
}
