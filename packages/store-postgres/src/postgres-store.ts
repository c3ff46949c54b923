import {
  answering,
  CaseStore,
  type EncodedCommit,
  type EventTooLarge,
  encodeCommit,
  encodeDeadlines,
  encodeMessages,
  type MovableStoreShape,
  type NotJson,
  type SchemaTooNew,
  type StoreFailure,
  UnknownCase,
  VersionConflict
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Bell } from "./bell.js"
import { committed, versionHeld, writeCommit, writeDeadlines, writeMessages } from "./commit.js"
import type { Connection } from "./connection.js"
import type { DatabaseOptions } from "./database.js"
import { migrations } from "./migrations.js"
import { pack, unpack } from "./moving.js"
import { openConnection } from "./opening.js"
import { lease, park, parked, retryFrom, settle, unpark } from "./outbox.js"
import { cases, deadlines, due, load, tenants } from "./read.js"

export interface PostgresStoreOptions extends DatabaseOptions {
  /** Tables in so many parts by the hash of the tenant, when the schema is made; in one piece unless told otherwise. */
  readonly partitions?: number
  /** Called before every statement that writes and around COMMIT; a test throws here to cut. */
  readonly tick?: () => void
}

/** For the makers of connections only: the package's door does not export it. */
export const storeOn = (db: Connection, bell: Bell): MovableStoreShape => ({
  commit: commit =>
    Effect.flatMap(
      answering<EncodedCommit, EventTooLarge | NotJson>(() => encodeCommit(commit)),
      encoded =>
        bell.after(
          db.write(db => writeCommit(db, commit, encoded)),
          () => encoded.messages.length > 0
        )
    ),
  load: (key, after = 0) => db.read(db => load(db, key, after)),
  committed: (tenant, commandId) => db.read(db => committed(db, tenant, commandId)),
  cases: (tenant, page) => db.read(db => cases(db, tenant, page)),
  tenants: page => db.read(db => tenants(db, page)),
  deadlines: key => db.read(db => deadlines(db, key)),
  due: (whose, before, page) => db.read(db => due(db, whose, before, page)),
  reindex: (key, expected, open) =>
    db.write(async db => {
      const encoded = encodeDeadlines(open)
      const version = (await versionHeld(db, key))?.version ?? 0
      if (version !== expected) throw new VersionConflict(key.caseId, expected, version)
      writeDeadlines(db, key, encoded)
    }),
  post: (key, messages) =>
    bell.after(
      db.write(async db => {
        const encoded = encodeMessages(messages)
        if (!(await versionHeld(db, key))) throw new UnknownCase(key.caseId)
        return writeMessages(db, key, encoded)
      }),
      posted => posted > 0
    ),
  lease: request => db.write(db => lease(db, request)),
  settle: held => db.write(db => settle(db, held)),
  fail: (held, outcome) =>
    db.write(db =>
      "park" in outcome ? park(db, held, outcome.park) : retryFrom(db, held, outcome.notBefore)
    ),
  parked: (whose, page) => db.read(db => parked(db, whose, page)),
  pack: key => db.write(db => pack(db, key)),
  unpack: moved => db.write(db => unpack(db, moved)),
  unpark: (tenant, key, how) =>
    bell.after(
      db.write(db => unpark(db, tenant, key, how)),
      unparked => unparked
    ),
  close: Effect.andThen(bell.last, db.close)
})

/**
 * Opens a schema of a database as a store, and makes or renews its tables first. A schema that is newer than this release
 * or not ours fails and stays as it was. The role needs the right to create only where there is a step to take.
 * @throws InvalidText for an address or a schema that cannot be one
 * @example
 * ```ts
 * const store = await Effect.runPromise(openPostgresStore({ url: "postgres://danchu@localhost/danchu" }))
 * ```
 */
export const openPostgresStore = (
  options: PostgresStoreOptions
): Effect.Effect<MovableStoreShape, StoreFailure | SchemaTooNew> =>
  Effect.map(openConnection(options, migrations), db => storeOn(db, new Bell(db)))

/** Cases in a PostgreSQL database. */
export const PostgresStore = {
  /** @example
   * ```ts
   * program.pipe(Effect.provide(PostgresStore.layer({ url: "postgres://danchu@localhost/danchu" })))
   * ```
   */
  layer: (options: PostgresStoreOptions): Layer.Layer<CaseStore, StoreFailure | SchemaTooNew> =>
    Layer.effect(
      CaseStore,
      Effect.acquireRelease(openPostgresStore(options), store => store.close)
    )
}
