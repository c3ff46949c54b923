import { SchemaTooNew, StoreCorrupt, StoreUnavailable } from "@danchu/engine"
import type { ClientBase, QueryResult } from "pg"
import { DriverError, driverFault } from "./driver-fault.js"
import { type Layout, type Migration, migrations } from "./migrations.js"

/** Which schema of which database, and its name for faults. */
export interface Place {
  readonly schema: string
  readonly at: string
}

type Ask = (sql: string, values?: readonly string[]) => Promise<QueryResult>

/** How many steps a schema has taken; `null` where it is not there or holds nothing. */
const stepsTaken = async (ask: Ask, { schema, at }: Place, known: number): Promise<number | null> => {
  const { rows } = await ask(
    `SELECT to_regclass(format('%I.schema_steps', $1::text)) IS NOT NULL AS ours,
       (SELECT count(*)::integer FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1) AS relations,
       current_setting('server_encoding') AS encoding`,
    [schema]
  )
  const [found] = rows
  if (found.encoding !== "UTF8") {
    const cause = new DriverError("", "", `the database keeps ${found.encoding}; it must be made with UTF8`)
    throw new StoreUnavailable("failed", at, { cause })
  }
  if (!found.ours) {
    if (found.relations > 0) throw new StoreCorrupt("the schema belongs to another program", at)
    return null
  }
  const answer = await ask("SELECT coalesce(max(step), 0) AS steps FROM danchu.schema_steps")
  const steps = Number(answer.rows[0]?.steps)
  if (steps > known) throw new SchemaTooNew(at, steps, known)
  return steps
}

/**
 * Takes the steps that a schema has not taken yet, each in a transaction of its own: stopped half-way, it goes on from
 * there the next time. Processes that come at once take turns.
 * @param tick called before each statement; a test throws here to cut
 * @throws StoreCorrupt, SchemaTooNew or StoreUnavailable; nothing was changed then
 */
export const migrate = async (
  client: Pick<ClientBase, "query">,
  place: Place,
  layout: Layout,
  steps: readonly Migration[] = migrations,
  tick: () => void = () => {}
): Promise<void> => {
  const { schema, at } = place
  const ask: Ask = (sql, values = []) =>
    client.query(sql.replaceAll("danchu.", `"${schema}".`), [...values]).catch((error: unknown) => {
      throw driverFault(error, at)
    })
  const run = async (sql: string): Promise<void> => {
    tick()
    await ask(sql)
  }
  try {
    let taken = await stepsTaken(ask, place, steps.length)
    while (taken === null || taken < steps.length) {
      await ask("BEGIN ISOLATION LEVEL READ COMMITTED")
      await ask("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`danchu ${schema}`])
      // Another process may have taken the step while this one waited for the lock.
      taken = await stepsTaken(ask, place, steps.length)
      if (taken === null) {
        await run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
        await run("CREATE TABLE danchu.schema_steps (step integer NOT NULL)")
      }
      for (const statement of steps[taken ?? 0]?.(layout) ?? []) await run(statement)
      if ((taken ?? 0) < steps.length) {
        taken = (taken ?? 0) + 1
        await run(`INSERT INTO danchu.schema_steps VALUES (${taken})`)
      }
      tick()
      await ask("COMMIT")
    }
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {})
    throw error
  }
}
