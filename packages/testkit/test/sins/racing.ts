import { type CommandId, CommandIdReused, VersionConflict } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { type Sin, sin } from "./sin.js"

/** Sins of versions, births and repetitions. */
export const racingSins: readonly Sin[] = [
  sin("S3", "writes on whatever version it finds", "25 were accepted", store => ({
    ...store,
    commit: commit =>
      Effect.catchTag(store.commit(commit), "VersionConflict", fault =>
        fault.found > 0 && commit.expected > 0
          ? store.commit({ ...commit, expected: fault.found })
          : Effect.fail(fault)
      )
  })),
  sin("S3", "looks at the version, pauses, and writes", "25 were accepted", store => ({
    ...store,
    commit: commit =>
      Effect.gen(function* () {
        const { length: found } = yield* store.load(commit)
        if (found !== commit.expected) return yield* store.commit(commit)
        yield* Effect.yieldNow
        const { length: now } = yield* store.load(commit)
        return yield* store.commit({ ...commit, expected: now })
      })
  })),
  sin("S4", "opens a case that is open", "of 25 commits on version 0, 25 were accepted", store => ({
    ...store,
    commit: commit =>
      Effect.catchTag(store.commit(commit), "VersionConflict", fault =>
        commit.expected === 0 ? store.commit({ ...commit, expected: fault.found }) : Effect.fail(fault)
      )
  })),
  sin("S4", "lets a case be born at version 1", "a commit on version 1 of no case", store => ({
    ...store,
    commit: commit =>
      Effect.catchTag(store.commit(commit), "VersionConflict", fault =>
        fault.found === 0 ? store.commit({ ...commit, expected: 0 }) : Effect.fail(fault)
      )
  })),
  sin("S4", "lets a case change its procedure", "a commit under another procedure", (store, { disk }) => ({
    ...store,
    commit: commit => {
      const held = disk.rows(commit.tenant).cases.get(commit.caseId)
      return store.commit(held ? { ...commit, procedure: held.summary.procedure } : commit)
    }
  })),
  sin("S5", "forgets receipts when it is closed", "a repetition was turned away", (store, { disk }) => {
    const own = new Set<CommandId>()
    return {
      ...store,
      commit: commit =>
        Effect.suspend(() => {
          if (!own.has(commit.commandId)) disk.rows(commit.tenant).commands.delete(commit.commandId)
          own.add(commit.commandId)
          return store.commit(commit)
        })
    }
  }),
  sin("S5", "takes another command for the same", "a command id with another fingerprint", store => ({
    ...store,
    commit: commit =>
      Effect.catchTag(store.commit(commit), "CommandIdReused", fault =>
        Effect.flatMap(store.committed(commit.tenant, commit.commandId), known =>
          known && known.receipt.caseId === commit.caseId ? Effect.succeed(known.receipt) : Effect.fail(fault)
        )
      )
  })),
  sin(
    "S5",
    "turns a repetition away because the case has moved on",
    "a repetition was turned away",
    store => ({
      ...store,
      commit: commit =>
        Effect.gen(function* () {
          const { length: found } = yield* store.load(commit)
          if (found !== commit.expected) {
            const known = yield* store.committed(commit.tenant, commit.commandId)
            return yield* Effect.fail(
              known && known.fingerprint !== commit.fingerprint
                ? new CommandIdReused(commit.commandId)
                : new VersionConflict(commit.caseId, commit.expected, found)
            )
          }
          return yield* store.commit(commit)
        })
    })
  ),
  sin("S6", "posts the messages in a second step", "is there in part", (store, { tick }) => ({
    ...store,
    commit: commit =>
      Effect.gen(function* () {
        const receipt = yield* store.commit({ ...commit, messages: [] })
        tick()
        yield* Effect.orDie(store.post(commit, commit.messages))
        return receipt
      })
  })),
  sin("S6", "writes the deadlines before the events", "is there in part", (store, { tick }) => ({
    ...store,
    commit: commit =>
      Effect.gen(function* () {
        const { length: version } = yield* store.load(commit)
        if (version > 0 && version === commit.expected) {
          yield* Effect.orDie(store.reindex(commit, version, commit.deadlines))
        }
        tick()
        return yield* store.commit(commit)
      })
  }))
]
