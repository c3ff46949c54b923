import type { JsonObject } from "@danchu/engine"
import { addDays } from "@danchu/law"
import * as Effect from "effect/Effect"
import { type Sin, sin } from "./sin.js"

const reviving = (value: object, change: (key: string, value: unknown) => unknown): JsonObject =>
  JSON.parse(JSON.stringify(value), change)

const dropNulls = (key: string, value: unknown): unknown => (value === null && key !== "" ? undefined : value)
const emptyIsNull = (_key: string, value: unknown): unknown => (value === "" ? null : value)

/** Sins of storing and reading one case. */
export const keepingSins: readonly Sin[] = [
  sin("S1", "composes decomposed Vietnamese", "are two texts: an event came back another", store => ({
    ...store,
    load: (key, after) =>
      Effect.map(store.load(key, after), events =>
        events.map(event => ({
          ...event,
          payload: JSON.parse(JSON.stringify(event.payload).normalize("NFC"))
        }))
      )
  })),
  sin("S1", "takes null for missing", "are three things: an event came back another", store => ({
    ...store,
    load: (key, after) =>
      Effect.map(store.load(key, after), events =>
        events.map(event => ({ ...event, payload: reviving(event.payload, dropNulls) }))
      )
  })),
  sin("S1", "takes an empty text for null", "are three things: message 0 came back another", store => ({
    ...store,
    lease: request =>
      Effect.map(store.lease(request), held =>
        held.map(one => ({
          ...one,
          message: { ...one.message, values: reviving(one.message.values, emptyIsNull) }
        }))
      )
  })),
  sin("S1", "shifts civil days by a time zone", "an event came back another", store => ({
    ...store,
    load: (key, after) =>
      Effect.map(store.load(key, after), events =>
        events.map(event => ({ ...event, on: addDays(event.on, -1) }))
      )
  })),
  sin("S1", "forgets the warnings of a receipt", "a receipt came back another", store => ({
    ...store,
    committed: (tenant, commandId) =>
      Effect.map(
        store.committed(tenant, commandId),
        known => known && { ...known, receipt: { ...known.receipt, warnings: [] } }
      )
  })),
  sin("S2", "sorts sequence numbers as texts", "the sequences have holes or no order", store => ({
    ...store,
    load: (key, after) =>
      Effect.map(store.load(key, after), events =>
        events.toSorted((a, b) => (String(a.sequence) < String(b.sequence) ? -1 : 1))
      )
  })),
  sin(
    "S2",
    "takes `after` for a number of events to leave out, plus one",
    "the rest is not the rest",
    store => ({
      ...store,
      load: (key, after = 0) => store.load(key, after === 0 ? 0 : after + 1)
    })
  ),
  sin("S7", "remembers what it read", "an event is not seen", store => {
    const read = new Map<string, ReturnType<typeof store.load>>()
    return {
      ...store,
      load: (key, after) => {
        const name = JSON.stringify([key.tenant, key.caseId, after])
        const known = read.get(name) ?? Effect.runSync(Effect.cached(store.load(key, after)))
        read.set(name, known)
        return known
      }
    }
  }),
  sin("S7", "acknowledges before it writes the deadlines", "an older deadline is seen", store => ({
    ...store,
    commit: commit =>
      Effect.tap(store.commit({ ...commit, deadlines: [] }), ({ version }) =>
        Effect.sync(() => {
          setTimeout(() => Effect.runFork(Effect.ignore(store.reindex(commit, version, commit.deadlines))), 1)
        })
      )
  }))
]
