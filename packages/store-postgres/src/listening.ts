import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Client } from "pg"
import { channelOf } from "./bell.js"
import { type DatabaseOptions, placeOf } from "./database.js"

const untilAgain = 1000

/** Hears the bell of one schema on a connection of its own, and comes back when that breaks. */
class Listener {
  readonly #options: DatabaseOptions
  readonly #channel: string
  readonly #waiting = new Set<() => void>()
  #rung = false
  #open = true
  #client: Client | null = null

  constructor(options: DatabaseOptions) {
    this.#options = options
    this.#channel = channelOf(placeOf(options).schema)
  }

  #ring(): void {
    this.#rung = this.#waiting.size === 0
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  async listen(): Promise<void> {
    if (!this.#open) return
    const client = new Client({
      connectionString: this.#options.url,
      application_name: "danchu bell",
      keepAlive: true
    })
    this.#client = client
    client.on("error", () => {})
    client.on("end", () => {
      if (this.#open) setTimeout(() => void this.listen(), untilAgain).unref()
    })
    client.on("notification", () => this.#ring())
    try {
      await client.connect()
      await client.query(`LISTEN "${this.#channel}"`)
      // Whatever rang while nobody listened.
      this.#ring()
    } catch {
      await client.end().catch(() => {})
    }
  }

  readonly woken: Effect.Effect<void> = Effect.callback(resume => {
    if (this.#rung) {
      this.#rung = false
      resume(Effect.void)
      return
    }
    const wake = (): void => resume(Effect.void)
    this.#waiting.add(wake)
    return Effect.sync(() => {
      this.#waiting.delete(wake)
    })
  })

  readonly close: Effect.Effect<void> = Effect.promise(async () => {
    this.#open = false
    await this.#client?.end().catch(() => {})
  })
}

/**
 * Listens for messages that other handles write, and gives what wakes a relay. Nothing is carried on that way: a ring
 * that is lost costs the relay no more than its rest.
 * @throws InvalidText for an address or a schema that cannot be one
 * @example
 * ```ts
 * Effect.scoped(Effect.flatMap(listenForMessages({ url }), woken => runRelay({ woken })))
 * ```
 */
export const listenForMessages = (
  options: DatabaseOptions
): Effect.Effect<Effect.Effect<void>, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(async () => {
        const listener = new Listener(options)
        await listener.listen()
        return listener
      }),
      listener => listener.close
    ),
    listener => listener.woken
  )
