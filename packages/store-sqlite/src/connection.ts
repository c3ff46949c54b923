import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import { StoreUnavailable } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { patiently } from "./patience.js"
import type { Row } from "./row.js"

/** One open database: statements prepared once, writes as transactions, errors as faults. */
export class Connection {
  readonly #db: DatabaseSync
  readonly #filename: string
  readonly #tick: () => void
  readonly #statements = new Map<string, StatementSync>()
  #synced = true
  #open = true

  constructor(db: DatabaseSync, filename: string, tick: () => void) {
    this.#db = db
    this.#filename = filename
    this.#tick = tick
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  row(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values)
  }

  rows(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#statement(sql).all(...values)
  }

  /** Writes, and answers how many rows that touched. */
  change(sql: string, ...values: readonly SQLInputValue[]): number {
    this.#tick()
    return Number(this.#statement(sql).run(...values).changes)
  }

  #transaction<A>(synced: boolean, work: () => A): A {
    if (synced !== this.#synced) {
      this.#db.exec(`PRAGMA synchronous = ${synced ? "FULL" : "NORMAL"}`)
      this.#synced = synced
    }
    this.#statement("BEGIN IMMEDIATE").run()
    try {
      const answer = work()
      this.#tick()
      this.#statement("COMMIT").run()
      this.#tick()
      return answer
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK")
      throw error
    }
  }

  #patiently<A, E>(work: () => A): Effect.Effect<A, E | StoreUnavailable> {
    return patiently<A, E>(this.#filename, () => {
      if (!this.#open) throw new StoreUnavailable("closed", this.#filename)
      return work()
    })
  }

  /** Reads, without a transaction of its own: one statement sees one moment. */
  read<A, E = never>(work: (db: this) => A): Effect.Effect<A, E | StoreUnavailable> {
    return this.#patiently<A, E>(() => work(this))
  }

  /** Writes all of it or nothing; waits for other writers for a while. The thrown faults are the failures. */
  write<A, E = never>(work: (db: this) => A): Effect.Effect<A, E | StoreUnavailable> {
    return this.#patiently<A, E>(() => this.#transaction(true, () => work(this)))
  }

  /**
   * The same without waiting for the disk, for what may happen again: no crash of the process takes it back, a power cut
   * may take back the newest, and nothing that `write` has answered.
   */
  note<A, E = never>(work: (db: this) => A): Effect.Effect<A, E | StoreUnavailable> {
    return this.#patiently<A, E>(() => this.#transaction(false, () => work(this)))
  }

  readonly close: Effect.Effect<void> = Effect.sync(() => {
    if (!this.#open) return
    this.#open = false
    this.#statements.clear()
    this.#db.close()
  })
}
