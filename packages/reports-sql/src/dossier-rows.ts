import { type CivilDate, InvalidText } from "@danchu/law"
import {
  type Counted,
  columnsOfStanding,
  countDossierGroups,
  type DossierFacts,
  type DossierGroup,
  type Form,
  type ReportPeriod
} from "@danchu/reports"
import type { Database, Dialect, Row, Value } from "./database.js"

type Span = Pick<ReportPeriod, "from" | "to">

const columns = [
  ["dossier_id", "text"],
  ["received_on", "text"],
  ["channel", "text"],
  ["due_on", "text"],
  ["settled_on", "text"],
  ["taken_back", "integer"]
] as const
const names = columns.map(([name]) => name).join(", ")
const batch = 2_000

/** ?1 is the tenant, ?2 and ?3 the first and last day that count. */
const statements = (table: string, { text, each, records }: Dialect) => {
  const standing = `
    SELECT dossier_id, channel,
      CASE WHEN received_on < ?2 THEN 1 ELSE 0 END AS opening,
      CASE WHEN settled_on <= ?3 THEN taken_back ELSE 0 END AS taken_back,
      CASE
        WHEN settled_on <= ?3 THEN
          CASE WHEN settled_on < due_on THEN 'early' WHEN settled_on = due_on THEN 'on-day' ELSE 'late' END
        WHEN due_on < ?3 THEN 'overdue'
        ELSE 'within'
      END AS standing
    FROM ${table}
    WHERE tenant = ?1 AND received_on <= ?3 AND (settled_on IS NULL OR settled_on >= ?2 OR settled_on > ?3)`
  return {
    create: `CREATE TABLE IF NOT EXISTS ${table} (
      tenant ${text} NOT NULL, dossier_id ${text} NOT NULL, received_on ${text} NOT NULL, channel ${text} NOT NULL,
      due_on ${text} NOT NULL, settled_on ${text}, taken_back integer NOT NULL,
      PRIMARY KEY (tenant, dossier_id))`,
    put: `INSERT INTO ${table} (tenant, ${names}) SELECT CAST(?1 AS text), ${names} FROM ${records("?2", columns)} AS given WHERE true
    ON CONFLICT (tenant, dossier_id) DO UPDATE SET ${columns
      .slice(1)
      .map(([name]) => `${name} = excluded.${name}`)
      .join(", ")}`,
    remove: `DELETE FROM ${table} WHERE tenant = ?1 AND dossier_id IN (SELECT value FROM ${each("?2")})`,
    groups: `SELECT opening, channel, standing, taken_back, CAST(count(*) AS integer) AS dossiers
    FROM (${standing}) AS dossier GROUP BY opening, channel, standing, taken_back`,
    dossiersOf: `SELECT dossier_id FROM (${standing}) AS dossier
    WHERE CAST(opening AS text) || ' ' || channel || ' ' || standing || ' ' || CAST(taken_back AS text)
      IN (SELECT value FROM ${each("?4")})`
  }
}

const channels = ["online-full", "online-part", "post", "counter"] as const
const ends = ["early", "on-day", "late", "within", "overdue"] as const
const word = <T extends string>(words: readonly T[], row: Row, name: string): T => {
  const found = words.find(one => one === row[name])
  if (found === undefined)
    throw new InvalidText(`a row has a ${name} that no release wrote`, name, "Write the rows again.")
  return found
}
const whole = (row: Row, name: string): number => Number(row[name])

const groupOf = (row: Row): DossierGroup => ({
  opening: whole(row, "opening") === 1,
  channel: word(channels, row, "channel"),
  end: word(ends, row, "standing"),
  takenBack: whole(row, "taken_back") === 1,
  dossiers: whole(row, "dossiers")
})
const keyOf = ({ opening, channel, end, takenBack }: DossierGroup): string =>
  `${opening ? 1 : 0} ${channel} ${end} ${takenBack ? 1 : 0}`

/** One row a dossier in a database, from which the forms on administrative procedures are counted there. */
export class DossierRows {
  readonly #database: Database
  readonly #sql: ReturnType<typeof statements>

  /**
   * @param table the table, with its schema if need be: "danchu.dossier_facts"
   * @throws InvalidText for what is no name of a table
   */
  constructor(database: Database, table = "dossier_facts") {
    if (!/^([a-z_][a-z0-9_]{0,40}\.)?[a-z_][a-z0-9_]{0,40}$/.test(table))
      throw new InvalidText("this is no name of a table", "table", "Give a–z, 0–9 and _, as dossier_facts.")
    this.#database = database
    this.#sql = statements(table, database.dialect)
  }

  /** Makes the table where it is not there. */
  async prepare(): Promise<void> {
    await this.#database.query(this.#sql.create, [])
  }

  /** Writes the facts of dossiers, in place of those that were there; each two thousand go together or not at all. */
  async put(tenant: string, dossiers: Iterable<DossierFacts>): Promise<void> {
    // Of a dossier that comes twice the later facts stay.
    const latest = new Map<string, object>()
    const write = async (): Promise<void> => {
      if (latest.size === 0) return
      await this.#database.query(this.#sql.put, [tenant, JSON.stringify([...latest.values()])])
      latest.clear()
    }
    for (const { id, receivedOn, channel, dueOn, settledOn, takenBack } of dossiers) {
      latest.set(id, {
        dossier_id: id,
        received_on: receivedOn,
        channel,
        due_on: dueOn,
        settled_on: settledOn ?? null,
        taken_back: takenBack ? 1 : 0
      })
      if (latest.size >= batch) await write()
    }
    await write()
  }

  /** Takes dossiers out. */
  async remove(tenant: string, ids: readonly string[]): Promise<void> {
    await this.#database.query(this.#sql.remove, [tenant, JSON.stringify(ids)])
  }

  async #groups(of: readonly Value[]): Promise<readonly DossierGroup[]> {
    return (await this.#database.query(this.#sql.groups, of)).map(groupOf)
  }

  /**
   * Counts forms on dossiers inside the database, to the figures that `dossierTally` gives of the same facts.
   * @param asOf the last day whose acts count; the period's own last day where it is left out or later
   * @throws Unknown for another form
   */
  async count(
    tenant: string,
    forms: readonly Form[],
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<ReadonlyMap<string, Counted>> {
    const groups = await this.#groups(spanOf(tenant, period, asOf))
    return new Map(forms.map(form => [form.id, countDossierGroups(form, groups)]))
  }

  /**
   * The dossiers behind one figure, in order.
   * @throws Unknown for another form
   */
  async dossiersOf(
    tenant: string,
    form: Form,
    column: number,
    period: Span,
    asOf: CivilDate = period.to
  ): Promise<readonly string[]> {
    const of = spanOf(tenant, period, asOf)
    const keys = (await this.#groups(of))
      .filter(group => columnsOfStanding(form, group).includes(column))
      .map(keyOf)
    const found = await this.#database.query(this.#sql.dossiersOf, [...of, JSON.stringify(keys)])
    return found.map(row => String(row["dossier_id"])).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  }
}

const spanOf = (tenant: string, { from, to }: Span, asOf: CivilDate): readonly Value[] => [
  tenant,
  from,
  asOf < to ? asOf : to
]
