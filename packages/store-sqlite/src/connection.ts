import { Fault } from "@danchu/law"
import { StoreUnavailable } from "@danchu/engine"
import * as Effect from "effect/Effect"
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import { driverFault } from "./driver-fault.js"
import type { Row } from "./row.js"

/** How often a write steps back for another writer before it gives up: about ten seconds. */
const mostWaits = 200
const waitAtMost = 50

/** By the machine's timer and not by Effect's Clock: a test that stops the clock must not stop the queue for the lock. */
const pause = (milliseconds: number): Effect.Effect<void> =>
  Effect.callback(resume => {
    const timer = setTimeout(() => resume(Effect.void), milliseconds)
    return Effect.sync(() => clearTimeout(timer))
  })

/** One open database: statements prepared once, writes as transactions, errors as faults. */
export class Connection {
  readonly #db: DatabaseSync
  readonly #filename: string
  readonly #tick: () => void
  readonly #statements = new Map<string, StatementSync>()
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

  #transaction<A>(work: () => A): A {
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

  #attempt<A, E>(work: () => A): Effect.Effect<A, E | StoreUnavailable> {
    return Effect.suspend(() => {
      try {
        if (!this.#open) throw new StoreUnavailable("closed", this.#filename)
        return Effect.succeed(work())
      } catch (error) {
        const fault =
          error instanceof Error && !(error instanceof Fault) && "errcode" in error
            ? driverFault(error, this.#filename)
            : error
        return fault instanceof Fault ? Effect.fail(fault as E) : Effect.die(fault)
      }
    })
  }

  #patiently<A, E>(work: () => A): Effect.Effect<A, E | StoreUnavailable> {
    return Effect.suspend(() => {
      let waits = 0
      return Effect.retry(this.#attempt<A, E>(work), {
        times: mostWaits,
        while: fault =>
          fault instanceof StoreUnavailable && fault.why === "busy"
            ? Effect.as(pause(1 + ((waits++ * 7) % waitAtMost)), true)
            : false
      })
    })
  }

  /** Reads, without a transaction of its own: one statement sees one moment. */
  read<A, E = never>(work: (db: this) => A): Effect.Effect<A, E | StoreUnavailable> {
    return this.#patiently<A, E>(() => work(this))
  }

  /** Writes all of it or nothing; waits for other writers for a while. The thrown faults are the failures. */
  write<A, E = never>(work: (db: this) => A): Effect.Effect<A, E | StoreUnavailable> {
    return this.#patiently<A, E>(() => this.#transaction(() => work(this)))
  }

  readonly close: Effect.Effect<void> = Effect.sync(() => {
    if (!this.#open) return
    this.#open = false
    this.#statements.clear()
    this.#db.close()
  })
}
