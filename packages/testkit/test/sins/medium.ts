import { fileURLToPath } from "node:url"
import { caseId, commandId, makeMemoryStore, StoreUnavailable, tenantId } from "@danchu/engine"
import { day } from "@danchu/law"
import type { StoreClaims } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { memorySubject } from "../memory-subject.js"
import type { Sin } from "./sin.js"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const claiming = (law: string, name: string, because: string, claims: StoreClaims): Sin => ({
  law,
  name,
  because,
  subject: { ...memorySubject(), claims }
})

const driver = { cause: new Error("driver") }

/** A store that says `fault` once a few cases were written. */
const filling = (fault: StoreUnavailable, keepAnyway: boolean) => {
  const store = makeMemoryStore()
  let room = 5
  return {
    store: {
      ...store,
      commit: (commit: Parameters<typeof store.commit>[0]) =>
        room-- > 0
          ? store.commit(commit)
          : keepAnyway
            ? Effect.andThen(store.commit(commit), Effect.fail(fault))
            : Effect.fail(fault)
    },
    makeRoom: async () => {
      room = 1000
    }
  }
}

/** Sins that show when the medium fails, and when it is old. */
export const mediumSins: readonly Sin[] = [
  claiming("S11", "acknowledges what only its memory holds", "acknowledged are lost", {
    process: () => ({
      command: process.execPath,
      args: ["--import", here("../from-source.mjs"), here("./forgetful-child.ts")]
    })
  }),
  claiming("S3", "lets each process win in its own memory", "a version was won by two processes", {
    process: () => ({
      command: process.execPath,
      args: ["--import", here("../from-source.mjs"), here("./forgetful-child.ts")]
    })
  }),
  claiming("S13", "answers with nothing when the connection is lost", "a read without a connection", {
    lost: async () => {
      const store = makeMemoryStore()
      let connected = true
      return {
        store: {
          ...store,
          commit: commit =>
            connected ? store.commit(commit) : Effect.fail(new StoreUnavailable("unreachable", "x", driver)),
          load: (key, after) => (connected ? store.load(key, after) : Effect.succeed([]))
        },
        lose: async () => {
          connected = false
        }
      }
    }
  }),
  claiming("S13", "does not say that the disk is full", "is not told from another failure", {
    full: async () => filling(new StoreUnavailable("failed", "x", driver), false)
  }),
  claiming("S13", "hides the driver's error", "hides the driver's error", {
    full: async () => filling(new StoreUnavailable("full", "x"), false)
  }),
  claiming("S13", "writes although it says that the disk is full", "kept what was not", {
    full: async () => filling(new StoreUnavailable("full", "x", driver), true)
  }),
  claiming("S16", "does not see what an older release wrote", "an old event is read as another", {
    old: async () => ({
      events: [
        {
          tenant: tenantId("tenant-a"),
          caseId: caseId("old"),
          sequence: 1,
          procedure: "trial",
          commandId: commandId("old"),
          recordedAt: 0,
          by: "actor-1",
          calendarEdition: "old",
          release: "old",
          type: "Told",
          on: day("2025-01-02"),
          governedBy: [],
          payload: { type: "Told" }
        }
      ]
    })
  })
]
