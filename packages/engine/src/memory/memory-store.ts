import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { answering } from "../answering.js"
import { keyAfter, pageFrom } from "../cursor.js"
import { encodeDeadlines } from "../encoding.js"
import { StoreUnavailable, VersionConflict } from "../faults.js"
import type { MovableStoreShape } from "../moving.js"
import { CaseStore, watchDay } from "../ports/case-store.js"
import type { Page, PageOf } from "../ports/page.js"
import { commitTo } from "./commit.js"
import { MemoryDisk, valueOf } from "./disk.js"
import { pack, unpack } from "./moving.js"
import { casesOf, lease, post, release, unpark } from "./outbox.js"

export interface MemoryStoreOptions {
  /** What the handle works on; a new one when it is left out. */
  readonly disk?: MemoryDisk
  /** Called before each step of a commit; a test throws here to cut it. */
  readonly tick?: () => void
}

/** Ids hold no control character, so this one keeps "a" + "bc" and "ab" + "c" apart. */
const joined = (parts: readonly string[]): string => parts.join("\u0001")

/** Sorts by keys of so many parts, so that a page ends at the same place whatever was written meanwhile. */
const paged = <T>(
  items: readonly T[],
  parts: number,
  keyOf: (item: T) => readonly string[],
  page: Page
): PageOf<T> => {
  const start = joined(keyAfter(page, parts))
  const rest = items
    .map(item => ({ item, place: joined(keyOf(item)) }))
    .filter(({ place }) => place > start)
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ item }) => item)
  return pageFrom(rest, page, keyOf, item => item)
}

/** A handle on a disk in memory: the model that every other store is held against. Nothing outlives the process. */
export const makeMemoryStore = (options: MemoryStoreOptions = {}): MovableStoreShape => {
  const disk = options.disk ?? new MemoryDisk()
  let closed = false
  const run = <A, E = never>(work: () => A): Effect.Effect<A, E | StoreUnavailable> =>
    answering<A, E | StoreUnavailable>(() => {
      if (closed) throw new StoreUnavailable("closed", "memory")
      return work()
    })
  return {
    commit: commit => run(() => commitTo(disk, commit, options.tick ?? (() => {}))),
    load: ({ tenant, caseId }, after = 0) =>
      run(() => (disk.rows(tenant).cases.get(caseId)?.events ?? []).slice(after).map(valueOf)),
    committed: (tenant, commandId) =>
      run(() => {
        const text = disk.rows(tenant).commands.get(commandId)
        return text === undefined ? null : valueOf(text)
      }),
    cases: (tenant, page) =>
      run(() => {
        const summaries = casesOf(disk, tenant).map(({ summary }) => summary)
        return paged(summaries, 1, ({ caseId }) => [caseId], page)
      }),
    tenants: page => run(() => paged([...disk.tenants.keys()], 1, tenant => [tenant], page)),
    deadlines: ({ tenant, caseId }) =>
      run(() => (disk.rows(tenant).cases.get(caseId)?.deadlines ?? []).map(valueOf)),
    due: (whose, before, page) =>
      run(() => {
        const open = casesOf(disk, whose).flatMap(({ summary: { tenant, caseId, procedure }, deadlines }) =>
          deadlines.map(text => {
            const deadline = valueOf(text)
            return { day: watchDay(deadline), item: { tenant, caseId, procedure, deadline } }
          })
        )
        const due = open.filter(({ day }) => day !== null && day < before)
        const { items, next } = paged(
          due,
          4,
          ({ day, item }) => [day ?? "", item.tenant, item.caseId, item.deadline.key],
          page
        )
        return { items: items.map(({ item }) => item), next }
      }),
    reindex: ({ tenant, caseId }, expected, deadlines) =>
      run(() => {
        const { cases } = disk.rows(tenant)
        const held = cases.get(caseId)
        const version = held?.summary.version ?? 0
        if (!held || version !== expected) throw new VersionConflict(caseId, expected, version)
        cases.set(caseId, { ...held, deadlines: encodeDeadlines(deadlines).map(({ body }) => body) })
      }),
    post: (key, messages) => run(() => post(disk, key, messages)),
    lease: request => run(() => lease(disk, request)),
    settle: held => run(() => release(disk, held, { state: "delivered" })),
    fail: (held, outcome) =>
      run(() =>
        release(
          disk,
          held,
          "park" in outcome ? { state: "parked", reason: outcome.park } : { notBefore: outcome.notBefore }
        )
      ),
    parked: (whose, page) =>
      run(() => {
        const rows = casesOf(disk, whose).flatMap(({ messages }) =>
          messages.filter(({ state }) => state === "parked")
        )
        const { items, next } = paged(rows, 2, ({ tenant, key }) => [tenant, key], page)
        return {
          items: items.map(({ tenant, caseId, attempt, reason, body }) => ({
            tenant,
            caseId,
            attempt,
            reason,
            message: valueOf(body)
          })),
          next
        }
      }),
    pack: key => run(() => pack(disk, key)),
    unpack: moved => run(() => unpack(disk, moved)),
    unpark: (tenant, key, how) => run(() => unpark(disk, tenant, key, how)),
    close: Effect.sync(() => {
      closed = true
    })
  }
}

/** Cases in memory, for tests and first steps: `Effect.provide(program, MemoryStore.layer())`. */
export const MemoryStore = {
  layer: (options: MemoryStoreOptions = {}): Layer.Layer<CaseStore> =>
    Layer.effect(
      CaseStore,
      Effect.acquireRelease(
        Effect.sync(() => makeMemoryStore(options)),
        store => store.close
      )
    )
}
