import { type CivilDate, InvalidText } from "@danchu/law"
import { type Counted, countMarks, type Form, type Marking, type ReportPeriod } from "@danchu/reports"
import type { Database, Row, Value } from "./database.js"
import { FactRows, type Layout } from "./fact-rows.js"

type Span = Pick<ReportPeriod, "from" | "to">

/** How a marking is told in SQL, with ?2 and ?3 for the first and last day that count. */
export interface MarkedLayout<F extends { readonly id: string }, M extends string> extends Layout<F> {
  readonly marking: Marking<F, M>
  /** What may be in hand in the period; a mark of something else is not asked for. */
  readonly inHand: string
  readonly having: Readonly<Record<M, string>>
}

export const spanOf = (tenant: string, { from, to }: Span, asOf: CivilDate): readonly Value[] => [
  tenant,
  from,
  asOf < to ? asOf : to
]

const number = (row: Row | undefined, name: string): number => {
  const found = Number(row?.[name])
  if (Number.isSafeInteger(found)) return found
  throw new InvalidText("a database counted what is no number", name, "Tell who keeps the database.")
}

/** Facts of one sort in a database, from which forms that count them by marks are counted there. */
export abstract class MarkedRows<F extends { readonly id: string }, M extends string> extends FactRows<F> {
  readonly #database: Database
  readonly #layout: MarkedLayout<F, M>
  readonly #from: string

  constructor(database: Database, table: string, layout: MarkedLayout<F, M>, usual: string) {
    super(database, table, layout, usual)
    this.#database = database
    this.#layout = layout
    this.#from = `FROM ${table} WHERE tenant = ?1 AND ${layout.inHand}`
  }

  /**
   * Counts forms inside the database, to the figures that the same facts give in memory.
   * @param asOf the last day whose acts count; the period's own last day where it is left out or later
   * @throws Unknown for a form that is not about such facts
   */
  async count(
    tenant: string,
    forms: readonly Form[],
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<ReadonlyMap<string, Counted>> {
    const { marking, having } = this.#layout
    for (const form of forms) marking.columnsOf(form)
    // One pass and no groups: a database that can will then share the rows out among its workers.
    const counts = marking.marks.map((mark, i) => `count(*) FILTER (WHERE ${having[mark]}) AS mark_${i}`)
    const [row] = await this.#database.query(
      `SELECT ${counts.join(", ")} ${this.#from}`,
      spanOf(tenant, period, asOf)
    )
    const numbers = new Map(marking.marks.map((mark, i) => [mark, number(row, `mark_${i}`)]))
    return new Map(forms.map(form => [form.id, countMarks(marking, form, numbers)]))
  }

  /** The ids behind one figure, in order. */
  protected async idsOf(
    tenant: string,
    form: Form,
    column: number,
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<readonly string[]> {
    const { marking, having, columns } = this.#layout
    const byMark = marking.columnsOf(form)
    const conditions = marking.marks
      .filter(mark => byMark[mark].includes(column))
      .map(mark => `(${having[mark]})`)
    if (conditions.length === 0) return []
    const [[id] = ["id"]] = columns
    const found = await this.#database.query(
      `SELECT ${id} AS id ${this.#from} AND (${conditions.join(" OR ")})`,
      spanOf(tenant, period, asOf)
    )
    return found.map(row => String(row["id"])).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  }
}
