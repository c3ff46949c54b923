import { type CaseStoreShape, commandId } from "@danchu/engine"
import { day } from "@danchu/law"
import * as Effect from "effect/Effect"
import { commit, deadline, event, key, message } from "./sample.js"

/** The sizes of the commits that a crash writer makes: the number of a command says what it must have left. */
export const shapeOf = (number: number): { readonly events: number; readonly messages: number } => ({
  events: 1 + (number % 4),
  messages: number % 3
})

export const crashCases = ["1", "2", "3"]

/**
 * Writes commits without an end and prints each one's command on standard output once it is acknowledged.
 * It is the whole program of the process that law S11 kills.
 * @param first the number of the first command
 */
export const crashWriter = async (store: CaseStoreShape, first: number): Promise<never> => {
  for (let number = first; ; number++) {
    const id = key(crashCases[number % crashCases.length] ?? "1")
    const { length: version } = await Effect.runPromise(store.load(id))
    const { events, messages } = shapeOf(number)
    const padding = "đơn ".repeat(200)
    const [head, ...tail] = Array.from({ length: events }, (_, index) => event({ number, index, padding }))
    const sent = commit(id, version, `crash-${number}`, {
      commandId: commandId(`crash-${number}`),
      events: [head ?? event({ number }), ...tail],
      messages: Array.from({ length: messages }, (_, index) => message(`crash-${number}-${index}`)),
      deadlines: [deadline(`deadline-${number}`, day("2026-12-03"))]
    })
    await Effect.runPromise(store.commit(sent))
    process.stdout.write(`${number}\n`)
  }
}
