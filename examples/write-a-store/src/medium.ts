import { answering, StoreCorrupt, StoreUnavailable, type WhyUnavailable } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { open } from "lmdb"

/** Every key leads with the tenant: a range that forgets it finds nothing. */
export type Key = (string | number)[]

/** A sorted map from keys to JSON. */
export interface Table<V> {
  readonly get: (key: Key) => V | undefined
  readonly put: (key: Key, value: V) => void
  readonly remove: (key: Key) => void
  /** From that key on, the key itself left out. */
  readonly after: (key: Key) => Iterable<{ readonly key: Key; readonly value: V }>
}

/** The rows whose keys begin with these parts. */
export function* under<V>(
  table: Table<V>,
  prefix: Key,
  after: Key = prefix
): Generator<{ readonly key: Key; readonly value: V }> {
  for (const row of table.after(after)) {
    if (prefix.some((part, i) => row.key[i] !== part)) return
    yield row
  }
}

const codes: Readonly<Record<number, WhyUnavailable>> = {
  2: "unreachable",
  13: "read-only",
  20: "unreachable",
  28: "full",
  30: "read-only",
  [-30792]: "full",
  [-30790]: "busy"
}

/** What an error of LMDB means to the caller, the error itself in `cause`; anything else is a defect. */
const faultOf = (error: unknown, path: string): unknown => {
  const code = error instanceof Error && "code" in error ? Number(error.code) : Number.NaN
  if (Number.isNaN(code)) return error
  if ([-30797, -30796, -30793].includes(code))
    return new StoreCorrupt("the file is damaged or no store", path, { cause: error })
  return new StoreUnavailable(codes[code] ?? "failed", path, { cause: error })
}

export interface MediumOptions {
  readonly path: string
  /** Called before every change, before the commit and after it; a test throws here to cut. */
  readonly tick?: (() => void) | undefined
}

/** One LMDB file: reads see the newest commit, a write is there as a whole or not at all. */
export const openMedium = ({ path, tick = () => {} }: MediumOptions) => {
  // A commit that was acknowledged is on the disk.
  const root = open({ path, noSubdir: true, maxDbs: 16, overlappingSync: false, encoding: "json" })
  let closed = false
  const guarded = <A, E>(work: () => A): Effect.Effect<A, E | StoreUnavailable | StoreCorrupt> =>
    answering<A, E | StoreUnavailable | StoreCorrupt>(() => {
      if (closed) throw new StoreUnavailable("closed", path)
      try {
        return work()
      } catch (error) {
        throw faultOf(error, path)
      }
    })
  return {
    table: <V>(name: string): Table<V> => {
      const db = root.openDB<V, Key>({ name, encoding: "json" })
      return {
        get: key => db.get(key),
        put: (key, value) => {
          tick()
          db.put(key, value)
        },
        remove: key => {
          tick()
          db.remove(key)
        },
        after: key => db.getRange({ start: key, exclusiveStart: true })
      }
    },
    read: <A, E = never>(work: () => A) =>
      guarded<A, E>(() => {
        // Another process may have committed since the last look.
        root.resetReadTxn()
        return work()
      }),
    write: <A, E = never>(work: () => A) =>
      guarded<A, E>(() => {
        const answer = root.transactionSync(() => {
          const made = work()
          tick()
          return made
        })
        tick()
        return answer
      }),
    close: Effect.suspend(() => {
      if (closed) return Effect.void
      closed = true
      return Effect.promise(() => root.close())
    })
  }
}

export type Medium = ReturnType<typeof openMedium>
