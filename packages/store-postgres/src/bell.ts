import * as Effect from "effect/Effect"
import type { Pool } from "pg"

/** The channel on which a schema tells that there may be messages; nothing travels on it. */
export const channelOf = (schema: string): string => `danchu ${schema}`

const quiet = 20

/**
 * Rings when messages were written, at most once in a while, outside of the transaction that wrote them: NOTIFY at
 * commit makes all writers of a database take turns. A ring that is lost costs the relay no more than its rest.
 */
export class Bell {
  readonly #pool: Pool
  readonly #channel: string
  #ringing = false
  #again = false

  constructor(pool: Pool, schema: string) {
    this.#pool = pool
    this.#channel = channelOf(schema)
  }

  ring(): void {
    this.#again = true
    if (!this.#ringing) void this.#ringUntilQuiet()
  }

  async #ringUntilQuiet(): Promise<void> {
    this.#ringing = true
    while (this.#again) {
      this.#again = false
      await this.#pool.query("SELECT pg_notify($1, '')", [this.#channel]).catch(() => {})
      await new Promise(done => setTimeout(done, quiet).unref())
    }
    this.#ringing = false
  }

  /** Rings after work that may have written messages. */
  after<A, E, R>(
    work: Effect.Effect<A, E, R>,
    wrote: (answer: A) => boolean = () => true
  ): Effect.Effect<A, E, R> {
    return Effect.tap(work, answer => Effect.sync(() => wrote(answer) && this.ring()))
  }
}
