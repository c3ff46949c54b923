import { type CivilDate, InvalidText } from "@danchu/law"
import { earlier } from "./build.js"
import type { Counted } from "./count-handling.js"
import { countedIn, Entries } from "./entries.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"
import type { Window } from "./projections/handling.js"
import type { Tally } from "./tally.js"

/** How things of one sort stand in a period, in marks: things of one mark add one each to the same columns of a form. */
export interface Marking<F extends { readonly id: string }, M extends string> {
  /** What the things are: "dossier". */
  readonly of: string
  readonly marks: readonly M[]
  /** The marks of one thing; none where it is not in hand in the period. */
  readonly marksOf: (facts: F, window: Window) => readonly M[]
  /**
   * The columns of a form by mark; no column is in two marks of one thing.
   * @throws Unknown for a form that is not about these things
   */
  readonly columnsOf: (form: Pick<Form, "id">) => Readonly<Record<M, readonly number[]>>
  /** Why things of a mark belong in the form and have no column in it. */
  readonly unplaced: Readonly<Partial<Record<M, string>>>
}

type Span = Pick<ReportPeriod, "from" | "to">

const windowOf = ({ from, to }: Span, asOf: CivilDate): Window => ({ from, to: earlier(asOf, to) })

const coversOf = (columns: Readonly<Record<string, readonly number[]>>): readonly number[] =>
  [...new Set(Object.values(columns).flat())].sort((a, b) => a - b)

/** Counts things into the part of a form; each thing is one entry. */
export const tallyMarked = <F extends { readonly id: string }, M extends string>(
  { of, marksOf, columnsOf, unplaced: reasons }: Marking<F, M>,
  form: Form,
  things: Iterable<F>,
  { id, from, to }: Span & Pick<ReportPeriod, "id">,
  asOf: CivilDate
): Tally => {
  const columns = columnsOf(form)
  const window = windowOf({ from, to }, asOf)
  const unplaced = new Map<string, string>()
  // Things of the same marks share one list of columns.
  const lists = new Map<string, readonly number[]>()
  const columnsOfMarks = (marks: readonly M[]): readonly number[] => {
    const name = marks.join(" ")
    const list = lists.get(name) ?? marks.flatMap(mark => columns[mark])
    lists.set(name, list)
    return list
  }
  const entries = Entries.filled(put => {
    for (const facts of things) {
      const marks = marksOf(facts, window)
      if (marks.length === 0) continue
      put(countedIn(of, facts.id, facts.id, "", columnsOfMarks(marks)))
      for (const mark of marks) {
        const why = reasons[mark]
        if (why !== undefined) unplaced.set(facts.id, why)
      }
    }
  })
  return { form: form.id, period: id, from, to, covers: coversOf(columns), entries, unplaced }
}

/**
 * The figures of a form, from how many things of each mark a database or a loop counted.
 * @throws Unknown for a form that is not about these things
 */
export const countMarks = <F extends { readonly id: string }, M extends string>(
  marking: Marking<F, M>,
  form: Form,
  things: ReadonlyMap<M, number>
): Counted => {
  const columns = marking.columnsOf(form)
  const figures: Record<number, number> = Object.fromEntries(coversOf(columns).map(column => [column, 0]))
  const unplaced: Record<string, number> = {}
  for (const [mark, number] of things) {
    for (const column of columns[mark]) figures[column] = (figures[column] ?? 0) + number
    const why = marking.unplaced[mark]
    if (why !== undefined && number > 0) unplaced[why] = (unplaced[why] ?? 0) + number
  }
  return { figures, unplaced }
}

/** Counts a stream of things, in the order of their ids, into several forms at once, in memory that does not grow. */
export const countMarked = async <F extends { readonly id: string }, M extends string>(
  marking: Marking<F, M>,
  forms: readonly Form[],
  things: AsyncIterable<F> | Iterable<F>,
  period: Span,
  asOf: CivilDate
): Promise<ReadonlyMap<string, Counted>> => {
  for (const form of forms) marking.columnsOf(form)
  const window = windowOf(period, asOf)
  const numbers = new Map<M, number>()
  let last = ""
  for await (const facts of things) {
    if (facts.id <= last)
      throw new InvalidText(
        `the ${marking.of} ${facts.id} comes after ${last}`,
        facts.id,
        "Give them in the order of their ids, as stores do: then none can be counted twice."
      )
    last = facts.id
    for (const mark of marking.marksOf(facts, window)) numbers.set(mark, (numbers.get(mark) ?? 0) + 1)
  }
  return new Map(forms.map(form => [form.id, countMarks(marking, form, numbers)]))
}
