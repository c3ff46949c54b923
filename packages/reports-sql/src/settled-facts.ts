import { type Counted, type Decimal, decimal, type SettledForm, settledFigures } from "@danchu/reports"
import type { Database, Row, Value } from "./database.js"
import { settledStatements } from "./settled-statements.js"

const whole = (row: Row, name: string): number => Number(row[name])

const sumOf = (row: Row): Decimal => {
  if (row["digits"] === null)
    return { units: BigInt(String(row["high"])) * 1_000_000n + BigInt(String(row["low"])), scale: 3 }
  const { units, scale } = decimal(String(row["digits"]))
  return { units: units * BigInt(whole(row, "times")), scale }
}

/** How cases were settled and carried out, counted in a database into forms 01 to 04/KQGQ. */
export class SettledFacts {
  readonly #database: Database
  readonly #sql: ReturnType<typeof settledStatements>

  constructor(database: Database, table: string) {
    this.#database = database
    this.#sql = settledStatements(table, database.dialect)
  }

  async #inHand({ columns }: SettledForm & { of: "settlement" }, of: readonly Value[]) {
    const sums: (readonly [number, Decimal])[] = []
    const add = (column: number | undefined, count: number): void => {
      if (column !== undefined) sums.push([column, decimal(count)])
    }
    const matter = (row: Row, count: number): void => {
      add(columns.matters, count)
      if (whole(row, "again") === 1) add(columns.mattersAgain, count)
    }
    for (const row of await this.#database.query(this.#sql.inHand, of)) {
      const petitions = whole(row, "petitions")
      add(columns.inHand, petitions)
      add(whole(row, "opening") === 1 ? columns.opening : columns.received, petitions)
      matter(row, petitions)
    }
    for (const row of await this.#database.query(this.#sql.shared, of)) matter(row, -whole(row, "shared"))
    return sums
  }

  /** The figures of one form. @param span the tenant, the first and the last day that count */
  async count(form: SettledForm, span: readonly Value[]): Promise<Counted> {
    const of = [...span, form.columns.kind]
    const unplaced: Record<string, number> = {}
    const inHand = form.of === "settlement" ? await this.#inHand(form, of) : []
    const added = (await this.#database.query(this.#sql.sums[form.of], of)).map(
      row => [whole(row, "place"), sumOf(row)] as const
    )
    if (form.of === "settlement")
      for (const row of await this.#database.query(this.#sql.unplaced, of))
        unplaced[String(row["unplaced"])] = whole(row, "petitions")
    return { figures: settledFigures(form, [...inHand, ...added]), unplaced }
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
