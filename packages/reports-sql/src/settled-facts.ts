import {
  type Counted,
  type Decimal,
  decimal,
  type SettledForm,
  type SettlementColumns,
  settledFigures
} from "@danchu/reports"
import type { Database, Row, Value } from "./database.js"
import { settledStatements } from "./settled-statements.js"

const whole = (row: Row, name: string): number => Number(row[name])

/** A sum of thousandths, or an amount of more digits that comes so many times. */
const sumOf = (row: Row): Decimal => {
  if (row["said"] === null)
    return { units: BigInt(String(row["high"])) * 1_000_000n + BigInt(String(row["low"])), scale: 3 }
  const { units, scale } = decimal(String(row["said"]))
  return { units: units * BigInt(whole(row, "times")), scale }
}

type Sums = (readonly [column: number, amount: Decimal])[]

/** Adds what one line of the answer says of petitions and matters in hand. */
const inHand = (columns: SettlementColumns, row: Row, sums: Sums): void => {
  const add = (column: number | undefined, count: number): void => {
    if (column !== undefined) sums.push([column, decimal(count)])
  }
  const shared = row["what"] === "shared"
  const times = whole(row, "times")
  if (!shared) {
    add(columns.inHand, times)
    add(whole(row, "one") === 1 ? columns.opening : columns.received, times)
  }
  add(columns.matters, shared ? -times : times)
  if (whole(row, "other") === 1) add(columns.mattersAgain, shared ? -times : times)
}

/** How cases were settled and carried out, counted in a database into forms 01 to 04/KQGQ. */
export class SettledFacts {
  readonly #database: Database
  readonly #sql: ReturnType<typeof settledStatements>

  constructor(database: Database, table: string) {
    this.#database = database
    this.#sql = settledStatements(table, database.dialect)
  }

  /** The figures of one form. @param span the tenant, the first and the last day that count */
  async count(form: SettledForm, span: readonly Value[]): Promise<Counted> {
    const sums: Sums = []
    const unplaced: Record<string, number> = {}
    for (const row of await this.#database.query(this.#sql.count[form.of], [...span, form.columns.kind])) {
      if (row["what"] === "sum") sums.push([whole(row, "one"), sumOf(row)])
      else if (row["what"] === "unplaced") unplaced[String(row["said"])] = whole(row, "times")
      else if (form.of === "settlement") inHand(form.columns, row, sums)
    }
    return { figures: settledFigures(form, sums), unplaced }
  }

  /** The cases behind one figure, in any order. */
  async casesOf(form: SettledForm, column: number, span: readonly Value[]): Promise<readonly string[]> {
    const of = [...span, form.columns.kind]
    const asked = async (sql: string, wanted: (row: Row) => boolean = () => true) =>
      (await this.#database.query(sql, of)).filter(wanted).map(row => String(row["case_id"]))
    if (form.of === "settlement") {
      const { inHand, opening, received, matters, mattersAgain } = form.columns
      const { petitionsOf, mattersOf } = this.#sql
      if (column === inHand) return asked(petitionsOf)
      if (column === opening) return asked(petitionsOf, row => whole(row, "opening") === 1)
      if (column === received) return asked(petitionsOf, row => whole(row, "opening") === 0)
      if (column === matters) return asked(mattersOf)
      if (column === mattersAgain) return asked(mattersOf, row => whole(row, "again") === 1)
    }
    const found = await this.#database.query(this.#sql.casesOf[form.of], [...of, column])
    return found.map(row => String(row["case_id"]))
  }
}
