import { type CivilDate, InvalidText } from "@danchu/law"
import {
  type CaseFacts,
  type Counted,
  columnsOfGroup,
  countGroups,
  type Form,
  type Replies,
  type ReportPeriod,
  replyColumns,
  type ShapeGroup,
  settledForm,
  shapeEdition
} from "@danchu/reports"
import type { Database, Row, Value } from "./database.js"
import { rowOf } from "./rows.js"
import { SettledFacts } from "./settled-facts.js"
import { StaleProjection } from "./stale-projection.js"
import { statements } from "./statements.js"

type Span = Pick<ReportPeriod, "from" | "to">

const text = (row: Row, name: string): string => String(row[name])
const whole = (row: Row, name: string): number => Number(row[name])
const kinds = ["complaint", "denunciation", "petition"] as const
const batch = 2_000
/** What the rows mean: the shapes of cases, and the columns beside them. */
const edition = shapeEdition * 1_000 + 2

/** One row a case in a database, from which forms 01 to 04/XLD and 01 to 04/KQGQ are counted there. */
export class PetitionFacts {
  readonly #database: Database
  readonly #table: string
  readonly #sql: ReturnType<typeof statements>
  readonly #settled: SettledFacts

  /**
   * @param table the table, with its schema if need be: "danchu.petition_facts"
   * @throws InvalidText for what is no name of a table
   */
  constructor(database: Database, table = "petition_facts") {
    if (!/^([a-z_][a-z0-9_]{0,40}\.)?[a-z_][a-z0-9_]{0,40}$/.test(table))
      throw new InvalidText("this is no name of a table", "table", "Give a–z, 0–9 and _, as petition_facts.")
    this.#database = database
    this.#table = table
    this.#sql = statements(table, database.dialect)
    this.#settled = new SettledFacts(database, table)
  }

  /**
   * Makes the tables where they are not there.
   * @throws StaleProjection for rows of another edition
   */
  async prepare(): Promise<void> {
    for (const statement of this.#sql.create) await this.#database.query(statement, [])
    await this.#database.query(this.#sql.mark, [edition])
    const [row] = await this.#database.query(this.#sql.edition, [])
    if (row?.["edition"] !== edition) throw new StaleProjection(this.#table, row?.["edition"], edition)
  }

  /** Writes the facts of cases, in place of those that were there; each two thousand go together or not at all. */
  async put(tenant: string, cases: Iterable<CaseFacts>): Promise<void> {
    // Of a case that comes twice the later facts stay.
    const latest = new Map<string, CaseFacts>()
    const write = async (): Promise<void> => {
      if (latest.size === 0) return
      await this.#database.query(this.#sql.put, [tenant, JSON.stringify([...latest.values()].map(rowOf))])
      latest.clear()
    }
    for (const facts of cases) {
      latest.set(facts.id, facts)
      if (latest.size >= batch) await write()
    }
    await write()
  }

  /** Takes cases out. */
  async remove(tenant: string, ids: readonly string[]): Promise<void> {
    await this.#database.query(this.#sql.remove, [tenant, JSON.stringify(ids)])
  }

  async #groups(of: readonly Value[]): Promise<readonly ShapeGroup[]> {
    const { groups, shared } = this.#sql
    const lost = new Map(
      (await this.#database.query(shared, of)).map(row => [
        `${text(row, "shape")} ${text(row, "opening")}`,
        whole(row, "shared")
      ])
    )
    return (await this.#database.query(groups, of)).map(row => {
      const handled = whole(row, "handled") === 1
      return {
        shape: whole(row, "shape"),
        opening: whole(row, "opening") === 1,
        handled,
        petitions: whole(row, "petitions"),
        shared: handled ? (lost.get(`${text(row, "shape")} ${text(row, "opening")}`) ?? 0) : 0
      }
    })
  }

  /** The figures of forms on petitions handled, which are counted together. */
  async #handled(forms: readonly Form[], of: readonly Value[]): Promise<readonly [string, Counted][]> {
    const groups = await this.#groups(of)
    const answered = new Map(
      (await this.#database.query(this.#sql.replies, of)).map(row => [
        text(row, "kind"),
        whole(row, "replies")
      ])
    )
    const repliesTo = (kind: (typeof kinds)[number]): number => answered.get(kind) ?? 0
    const replies: Replies = {
      complaint: repliesTo("complaint"),
      denunciation: repliesTo("denunciation"),
      petition: repliesTo("petition")
    }
    const counted = countGroups(forms, groups, replies)
    return forms.flatMap((form, i) => {
      const one = counted[i]
      return one ? [[form.id, one]] : []
    })
  }

  /**
   * Counts petition forms inside the database, to the figures that `tally` gives of the same facts. What is written
   * between its statements may be in one and not in another: ask in a transaction that sees one moment.
   * @param asOf the last day whose acts count; the period's own last day where it is left out or later
   * @throws Unknown for another form
   */
  async count(
    tenant: string,
    forms: readonly Form[],
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<ReadonlyMap<string, Counted>> {
    const of = spanOf(tenant, period, asOf)
    const handled = forms.filter(form => settledForm(form) === null)
    const counted = new Map(handled.length > 0 ? await this.#handled(handled, of) : [])
    for (const form of forms) {
      const settled = settledForm(form)
      if (settled) counted.set(form.id, await this.#settled.count(settled, of))
    }
    return counted
  }

  /**
   * The cases behind one figure, in order.
   * @throws Unknown for a form that cannot be counted from petitions
   */
  async casesOf(
    tenant: string,
    form: Form,
    column: number,
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<readonly string[]> {
    const of = spanOf(tenant, period, asOf)
    const settled = settledForm(form)
    const found = settled
      ? await this.#settled.casesOf(settled, column, of)
      : await this.#handledIn(form, column, of)
    return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  }

  async #handledIn(form: Form, column: number, of: readonly Value[]): Promise<ReadonlySet<string>> {
    const groups = (await this.#groups(of)).map(group => ({
      place: group.shape * 4 + (group.opening ? 2 : 0) + (group.handled ? 1 : 0),
      columns: columnsOfGroup(form, group)
    }))
    const places = (thing: "petition" | "matter"): readonly string[] =>
      groups.flatMap(({ place, columns }) => (columns[thing].includes(column) ? [String(place)] : []))
    const answered = kinds.filter(kind => replyColumns(form, kind).includes(column))
    const asked = [
      [this.#sql.petitionsOf, places("petition")],
      [this.#sql.mattersOf, places("matter")],
      [this.#sql.answeredOf, answered]
    ] as const
    const found = new Set<string>()
    for (const [sql, list] of asked) {
      if (list.length === 0) continue
      for (const row of await this.#database.query(sql, [...of, JSON.stringify(list)]))
        found.add(text(row, "case_id"))
    }
    return found
  }
}

const spanOf = (tenant: string, { from, to }: Span, asOf: CivilDate): readonly Value[] => [
  tenant,
  from,
  asOf < to ? asOf : to
]
