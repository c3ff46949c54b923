import type { SchemaTooNew, StoreFailure } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { Connection } from "./connection.js"
import { type DatabaseOptions, placeOf, poolOf } from "./database.js"
import { driverFault } from "./driver-fault.js"
import type { Migration } from "./migrations.js"
import { patiently } from "./patience.js"
import { migrate } from "./schema.js"

export interface OpeningOptions extends DatabaseOptions {
  readonly partitions?: number
  readonly tick?: () => void
}

/**
 * A pool on a schema that has taken all its steps.
 * @throws InvalidText for an address or a schema that cannot be one
 */
export const openConnection = (
  options: OpeningOptions,
  steps: readonly Migration[]
): Effect.Effect<Connection, StoreFailure | SchemaTooNew> =>
  Effect.suspend(() => {
    const place = placeOf(options)
    const { partitions = 0, tick = () => {} } = options
    const pool = poolOf(options)
    const opened = patiently<Connection, StoreFailure | SchemaTooNew>(async () => {
      const client = await pool.connect().catch((error: unknown) => {
        throw driverFault(error, place.at)
      })
      let broken = true
      try {
        await migrate(client, place, { partitions }, steps, tick)
        broken = false
      } finally {
        client.release(broken)
      }
      return new Connection(pool, place, tick)
    })
    return Effect.onError(opened, () => Effect.promise(() => pool.end()))
  })
