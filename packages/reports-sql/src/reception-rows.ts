import type { CivilDate } from "@danchu/law"
import {
  type Counted,
  columnsOfThing,
  countReceptionGroups,
  type Form,
  type ReceptionFacts,
  type ReceptionGroup,
  type ReportPeriod,
  receptionForm,
  wayOf
} from "@danchu/reports"
import type { Database, Dialect, Row } from "./database.js"
import { type Column, FactRows } from "./fact-rows.js"
import { spanOf } from "./marked-rows.js"

type Span = Pick<ReportPeriod, "from" | "to">
type Of = ReturnType<typeof receptionForm>["of"]

const columns: readonly Column[] = [
  ["reception_id", "text", "key"],
  ["kind", "text", "key"],
  ["held_on", "text", "value"],
  ["held_by", "text", "value"],
  ["people", "text"],
  ["large", "text"],
  ["turn", "text"],
  ["matter", "text"],
  ["petition", "text"],
  ["way", "text"],
  ["replies", "text"]
]

const rowOf = (facts: ReceptionFacts): Readonly<Record<string, string | null>> => {
  const { id, kind, on, by } = facts
  const held = { reception_id: id, kind, held_on: on, held_by: by }
  if (facts.kind === "session") return held
  const { people, group, again, matter, petition } = facts
  return {
    ...held,
    people: String(people),
    large: group ? "group" : "few",
    turn: again ? "again" : "first",
    matter: matter ?? id,
    petition: petition?.kind ?? null,
    way: petition ? wayOf(petition) : null,
    replies: petition && petition.repliesOn.length > 0 ? JSON.stringify(petition.repliesOn) : null
  }
}

const first = (partition: string): string =>
  `row_number() OVER (PARTITION BY ${partition} ORDER BY held_on, reception_id) AS place`

/** ?1 is the tenant, ?2 and ?3 the first and last day that count; of several visits on a matter the first stands for it. */
const statements = (table: string, { each }: Dialect) => {
  const held = (kind: string): string =>
    `${table} WHERE tenant = ?1 AND kind = '${kind}' AND held_on >= ?2 AND held_on <= ?3`
  const things: Readonly<Record<Of, string>> = {
    received: `
      SELECT reception_id, 'session ' || held_by AS sort, 0 AS people FROM ${held("session")}
      UNION ALL SELECT reception_id, 'visit ' || held_by || ' ' || large, CAST(people AS bigint) FROM ${held("visit")}
      UNION ALL SELECT reception_id, 'matter ' || held_by || ' ' || large || ' ' || turn, 0 FROM (
        SELECT reception_id, held_by, large, turn, ${first("matter")} FROM ${held("visit")}
      ) AS placed WHERE place = 1`,
    "handed-in": `
      SELECT reception_id, 'petition ' || petition || ' ' || way AS sort, 0 AS people
      FROM ${held("visit")} AND petition IS NOT NULL
      UNION ALL SELECT reception_id, 'matter ' || petition || ' ' || way, 0 FROM (
        SELECT reception_id, petition, way, ${first("petition, matter")} FROM ${held("visit")} AND petition IS NOT NULL
      ) AS placed WHERE place = 1
      UNION ALL SELECT reception_id, 'reply', 0 FROM ${table} AS visit, ${each("visit.replies")}
      WHERE tenant = ?1 AND replies IS NOT NULL AND value >= ?2 AND value <= ?3`
  }
  // Two sums of small numbers cannot overflow where one of large ones could.
  const groups = (of: Of): string => `SELECT sort, CAST(count(*) AS integer) AS things,
    CAST(sum(people / 1000000) AS text) AS high, CAST(sum(people % 1000000) AS text) AS low
    FROM (${things[of]}) AS thing GROUP BY sort`
  const behind = (of: Of): string =>
    `SELECT DISTINCT reception_id FROM (${things[of]}) AS thing WHERE sort IN (SELECT value FROM ${each("?4")})`
  return {
    groups: { received: groups("received"), "handed-in": groups("handed-in") },
    behind: { received: behind("received"), "handed-in": behind("handed-in") }
  }
}

const groupOf = (row: Row): ReceptionGroup => ({
  sort: String(row["sort"]),
  things: Number(row["things"]),
  people: { units: BigInt(String(row["high"])) * 1_000_000n + BigInt(String(row["low"])), scale: 0 }
})

/** One row a session or visit in a database, from which the forms on citizen reception are counted there. */
export class ReceptionRows extends FactRows<ReceptionFacts> {
  readonly #database: Database
  readonly #sql: ReturnType<typeof statements>

  /**
   * @param table the table, with its schema if need be: "danchu.reception_facts"
   * @throws InvalidText for what is no name of a table
   */
  constructor(database: Database, table = "reception_facts") {
    super(database, table, { columns, rowOf }, "reception_facts")
    this.#database = database
    this.#sql = statements(table, database.dialect)
  }

  /**
   * Counts forms on reception inside the database, to the figures that `receptionTally` gives of the same facts.
   * @param asOf the last day whose acts count; the period's own last day where it is left out or later
   * @throws Unknown for another form
   */
  async count(
    tenant: string,
    forms: readonly Form[],
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<ReadonlyMap<string, Counted>> {
    const counted = new Map<string, Counted>()
    const asked = new Map<Of, readonly ReceptionGroup[]>()
    for (const form of forms) {
      const { of } = receptionForm(form)
      const groups =
        asked.get(of) ??
        (await this.#database.query(this.#sql.groups[of], spanOf(tenant, period, asOf))).map(groupOf)
      asked.set(of, groups)
      counted.set(form.id, countReceptionGroups(form, groups))
    }
    return counted
  }

  /**
   * The sessions or visits behind one figure, in order.
   * @throws Unknown for another form
   */
  async visitsOf(
    tenant: string,
    form: Form,
    column: number,
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<readonly string[]> {
    const found = receptionForm(form)
    const sorts = [...found.sorts.keys()].filter(sort => {
      const { counts, people } = columnsOfThing(found, sort)
      return counts.includes(column) || people.includes(column)
    })
    const rows = await this.#database.query(this.#sql.behind[found.of], [
      ...spanOf(tenant, period, asOf),
      JSON.stringify(sorts)
    ])
    return rows.map(row => String(row["reception_id"])).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  }
}
