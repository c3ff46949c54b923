import { StoreUnavailable } from "@danchu/engine"
import * as Effect from "effect/Effect"
import type { Pool, PoolClient, QueryResult } from "pg"
import { driverFault } from "./driver-fault.js"
import { packetsOf } from "./packet.js"
import { patiently } from "./patience.js"
import type { Row } from "./row.js"
import type { Place } from "./schema.js"

/** What a statement may be given. */
export type Value = string | number | boolean | null | readonly (string | number | null)[]

const names = new Map<string, string>()

/** Statements are prepared once on each connection, under a name of their own. */
const nameOf = (text: string): string => {
  const known = names.get(text) ?? `danchu_${names.size + 1}`
  names.set(text, known)
  return known
}

/** Statements name their tables as `danchu.cases`; the schema of the handle takes the place of `danchu`. */
class Statements {
  readonly #schema: string
  readonly #known = new Map<string, { readonly name: string; readonly text: string }>()

  constructor(schema: string) {
    this.#schema = schema
  }

  of(sql: string): { readonly name: string; readonly text: string } {
    const known = this.#known.get(sql)
    if (known) return known
    const text = sql.replaceAll("danchu.", `"${this.#schema}".`)
    const statement = { name: nameOf(text), text }
    this.#known.set(sql, statement)
    return statement
  }
}

/** One connection while it works: statements go out at once, and their answers come in the same order. */
export class Session {
  readonly #client: PoolClient
  readonly #at: string
  readonly #statements: Statements
  readonly #tick: () => void
  readonly #sent: Promise<unknown>[] = []
  readonly #gather: () => void

  constructor(client: PoolClient, at: string, statements: Statements, tick: () => void) {
    this.#client = client
    this.#gather = packetsOf(client)
    this.#at = at
    this.#statements = statements
    this.#tick = tick
  }

  #ask(sql: string, values: readonly Value[]): Promise<QueryResult> {
    this.#gather()
    const { name, text } = this.#statements.of(sql)
    const answer = this.#client.query({ name, text, values: [...values] }).catch((error: unknown) => {
      throw driverFault(error, this.#at)
    })
    // Whoever asked may look only at a later answer; `commit` looks at all of them.
    answer.catch(() => {})
    this.#sent.push(answer)
    return answer
  }

  async row(sql: string, ...values: readonly Value[]): Promise<Row | undefined> {
    return (await this.#ask(sql, values)).rows[0]
  }

  async rows(sql: string, ...values: readonly Value[]): Promise<readonly Row[]> {
    return (await this.#ask(sql, values)).rows
  }

  /** Writes, and answers how many rows that touched. */
  change(sql: string, ...values: readonly Value[]): Promise<number> {
    this.#tick()
    const answer = this.#ask(sql, values).then(({ rowCount }) => rowCount ?? 0)
    answer.catch(() => {})
    return answer
  }

  begin(): void {
    void this.#ask("BEGIN ISOLATION LEVEL READ COMMITTED", [])
  }

  /** A transaction in which anything failed is rolled back by the server; the first failure is thrown. */
  async commit(): Promise<void> {
    this.#tick()
    await this.#ask("COMMIT", []).catch(() => {})
    for (const answer of this.#sent) await answer
    this.#tick()
  }

  /** After a COMMIT this does nothing; on a connection that is gone the server does it by itself. */
  async rollback(): Promise<void> {
    await this.#ask("ROLLBACK", []).catch(() => {})
  }
}

/** A pool of connections to one schema: writes as transactions, errors as faults. */
export class Connection {
  readonly #pool: Pool
  readonly #at: string
  readonly #statements: Statements
  readonly schema: string
  readonly #tick: () => void
  readonly #underWay = new Set<Promise<unknown>>()
  #open = true

  constructor(pool: Pool, { at, schema }: Place, tick: () => void) {
    this.#pool = pool
    this.#at = at
    this.schema = schema
    this.#statements = new Statements(schema)
    this.#tick = tick
  }

  async #with<A>(work: (db: Session) => Promise<A>): Promise<A> {
    if (!this.#open) throw new StoreUnavailable("closed", this.#at)
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw driverFault(error, this.#at)
    })
    let broken = true
    try {
      const answer = await work(new Session(client, this.#at, this.#statements, this.#tick))
      broken = false
      return answer
    } catch (error) {
      // After a rollback that was answered the connection is as good as new.
      const lost = error instanceof StoreUnavailable && error.why === "unreachable"
      broken = lost || client.getTransactionStatus() !== "I"
      throw error
    } finally {
      client.release(broken)
    }
  }

  async #counted<A>(work: (db: Session) => Promise<A>): Promise<A> {
    const running = this.#with(work)
    this.#underWay.add(running)
    try {
      return await running
    } finally {
      this.#underWay.delete(running)
    }
  }

  /** Reads, without a transaction of its own: one statement sees one moment. */
  read<A, E = never>(work: (db: Session) => Promise<A>): Effect.Effect<A, E | StoreUnavailable> {
    return patiently<A, E>(() => this.#counted(work))
  }

  /** Writes all of it or nothing. The thrown faults are the failures. */
  write<A, E = never>(work: (db: Session) => Promise<A>): Effect.Effect<A, E | StoreUnavailable> {
    return patiently<A, E>(() =>
      this.#counted(async db => {
        db.begin()
        try {
          const answer = await work(db)
          await db.commit()
          return answer
        } catch (error) {
          await db.rollback()
          throw error
        }
      })
    )
  }

  readonly close: Effect.Effect<void> = Effect.promise(async () => {
    if (!this.#open) return
    this.#open = false
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
    await this.#pool.end()
  })
}
