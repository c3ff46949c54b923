import type { CaseStoreShape } from "@danchu/engine"
import { day } from "@danchu/law"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { commit, deadline, event, key, message } from "./sample.js"

/** The sizes of the commits of the process that is killed: the number of a command says what it must have left. */
export const shapeOf = (number: number): { readonly events: number; readonly messages: number } => ({
  events: 1 + (number % 4),
  messages: number % 3
})

export const crashCases = ["1", "2", "3"]

const writeUntilKilled = async (store: CaseStoreShape, first: number): Promise<never> => {
  for (let number = first; ; number++) {
    const id = key(crashCases[number % crashCases.length] ?? "1")
    const { length: version } = await Effect.runPromise(store.load(id))
    const { events, messages } = shapeOf(number)
    const padding = "đơn ".repeat(200)
    const [head, ...tail] = Array.from({ length: events }, (_, index) => event({ number, index, padding }))
    const sent = commit(id, version, `crash-${number}`, {
      events: [head ?? event({ number }), ...tail],
      messages: Array.from({ length: messages }, (_, index) => message(`crash-${number}-${index}`)),
      deadlines: [deadline(`deadline-${number}`, day("2026-12-03"))]
    })
    await Effect.runPromise(store.commit(sent))
    process.stdout.write(`${number}\n`)
  }
}

/** How many events the racers write together. */
export const finishLine = 120

const raceToTheLine = async (store: CaseStoreShape, racer: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const { length: version } = await Effect.runPromise(store.load(key("1")))
    if (version >= finishLine) break
    const answer = await Effect.runPromise(
      Effect.result(store.commit(commit(key("1"), version, `racer-${racer}-${attempt}`)))
    )
    if (Result.isSuccess(answer)) process.stdout.write(`${answer.success.version}\n`)
    else if (answer.failure._tag !== "VersionConflict") throw answer.failure
  }
  await Effect.runPromise(store.close)
}

/**
 * The whole program of a process that a law starts beside its own: it writes until it is killed, or races with others.
 * @param words what the law put behind the claimed command line
 */
export const storeProcess = async (store: CaseStoreShape, words: readonly string[]): Promise<void> => {
  const [program, word = ""] = words.slice(-2)
  if (program === "write-until-killed") await writeUntilKilled(store, Number(word))
  else if (program === "race") await raceToTheLine(store, word)
  else throw new Error(`a law starts "write-until-killed" or "race", not ${JSON.stringify(program)}`)
}
