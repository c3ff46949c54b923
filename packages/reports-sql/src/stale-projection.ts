import { Fault } from "@danchu/law"

/** The rows were written by a release that understood the cases otherwise. */
export class StaleProjection extends Fault {
  readonly _tag = "StaleProjection"
  constructor(table: string, found: unknown, known: number) {
    super(
      `the rows of ${table} are of edition ${String(found)}, this release counts edition ${known}`,
      table,
      "Drop the table and its _edition table, and fill it again from the facts of the cases."
    )
  }
}
