import * as Effect from "effect/Effect"
import type { Connection } from "./connection.js"

/** The channel on which a schema tells that there may be messages; nothing travels on it. */
export const channelOf = (schema: string): string => `danchu ${schema}`

const quiet = 100

/**
 * Rings when messages were written, at most once in a while, outside of the transaction that wrote them: NOTIFY at
 * commit makes all writers of a database take turns. A ring that is lost costs the relay no more than its rest.
 */
export class Bell {
  readonly #db: Connection
  readonly #channel: string
  #ringing = false
  #again = false

  constructor(db: Connection) {
    this.#db = db
    this.#channel = channelOf(db.schema)
  }

  get #once(): Effect.Effect<void> {
    this.#again = false
    return Effect.ignore(this.#db.read(db => db.row("SELECT pg_notify($1, '')", this.#channel)))
  }

  async #untilQuiet(): Promise<void> {
    this.#ringing = true
    while (this.#again) {
      await Effect.runPromise(this.#once)
      await new Promise(done => setTimeout(done, quiet).unref())
    }
    this.#ringing = false
  }

  #ring(): void {
    this.#again = true
    if (!this.#ringing) void this.#untilQuiet()
  }

  /** Rings after work that may have written messages. */
  after<A, E, R>(work: Effect.Effect<A, E, R>, wrote: (answer: A) => boolean): Effect.Effect<A, E, R> {
    return Effect.tap(work, answer => Effect.sync(() => wrote(answer) && this.#ring()))
  }

  /** What still waits to be told, told before the handle closes. */
  readonly last: Effect.Effect<void> = Effect.suspend(() => (this.#again ? this.#once : Effect.void))
}
