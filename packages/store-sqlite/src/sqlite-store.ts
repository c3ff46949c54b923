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
import { committed, versionOf, writeCommit, writeDeadlines, writeMessages } from "./commit.js"
import { Connection } from "./connection.js"
import { type Examination, openFile } from "./file.js"
import { pack, unpack } from "./moving.js"
import { lease, park, parked, retryFrom, settle, unpark } from "./outbox.js"
import { patiently } from "./patience.js"
import { cases, deadlines, due, load, tenants } from "./read.js"

export interface SqliteStoreOptions {
  /** The file; it is made when it is not there. ":memory:" keeps nothing. */
  readonly filename: string
  /** How closely the file is looked at before it is opened; "whole" unless told otherwise. */
  readonly examine?: Examination
  /** Called before every statement that writes and around COMMIT; a test throws here to cut. */
  readonly tick?: () => void
}

/** For the makers of connections only: the package's door does not export it. */
export const storeOn = (db: Connection): MovableStoreShape => ({
  commit: commit =>
    Effect.flatMap(
      answering<EncodedCommit, EventTooLarge | NotJson>(() => encodeCommit(commit)),
      encoded => db.write(db => writeCommit(db, commit, encoded))
    ),
  load: (key, after = 0) => db.read(db => load(db, key, after)),
  committed: (tenant, commandId) => db.read(db => committed(db, tenant, commandId)),
  cases: (tenant, page) => db.read(db => cases(db, tenant, page)),
  tenants: page => db.read(db => tenants(db, page)),
  deadlines: key => db.read(db => deadlines(db, key)),
  due: (whose, before, page) => db.read(db => due(db, whose, before, page)),
  reindex: (key, expected, open) =>
    db.write(db => {
      const version = versionOf(db, key)?.version ?? 0
      if (version !== expected) throw new VersionConflict(key.caseId, expected, version)
      writeDeadlines(db, key, encodeDeadlines(open))
    }),
  post: (key, messages) =>
    db.write(db => {
      const encoded = encodeMessages(messages)
      if (!versionOf(db, key)) throw new UnknownCase(key.caseId)
      return writeMessages(db, key, encoded)
    }),
  lease: request => db.note(db => lease(db, request)),
  settle: held => db.note(db => settle(db, held)),
  fail: (held, outcome) =>
    db.note(db =>
      "park" in outcome ? park(db, held, outcome.park) : retryFrom(db, held, outcome.notBefore)
    ),
  parked: (whose, page) => db.read(db => parked(db, whose, page)),
  pack: key => db.write(db => pack(db, key)),
  unpack: moved => db.write(db => unpack(db, moved)),
  unpark: (tenant, key, how) => db.write(db => unpark(db, tenant, key, how)),
  close: db.close
})

/**
 * Opens a file as a store. A file that is damaged, newer than this release or not ours fails and stays as it was.
 */
export const openSqliteStore = (
  options: SqliteStoreOptions
): Effect.Effect<MovableStoreShape, StoreFailure | SchemaTooNew> =>
  patiently<MovableStoreShape, StoreFailure | SchemaTooNew>(options.filename, () => {
    const { filename, examine, tick } = options
    return storeOn(new Connection(openFile(filename, examine), filename, tick ?? (() => {})))
  })

/** Cases in one SQLite file: `Effect.provide(program, SqliteStore.layer({ filename: "cases.sqlite" }))`. */
export const SqliteStore = {
  layer: (options: SqliteStoreOptions): Layer.Layer<CaseStore, StoreFailure | SchemaTooNew> =>
    Layer.effect(
      CaseStore,
      Effect.acquireRelease(openSqliteStore(options), store => store.close)
    )
}
