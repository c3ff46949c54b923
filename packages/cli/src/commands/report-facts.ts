import { InvalidText } from "@danchu/law"
import { ComplaintEvent, DenunciationEvent, DisciplineComplaintEvent } from "@danchu/procedures"
import { type CaseFacts, fromComplaint, fromDenunciation, fromDisciplineComplaint } from "@danchu/reports"
import { casesIn } from "../case-lines.js"
import type { Desk } from "../program.js"

type Facts = readonly unknown[]

/** One JSON object a line. */
const linesOf = (text: string): Facts =>
  text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === "") return []
    try {
      return [JSON.parse(line)]
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw new InvalidText(`line ${i + 1} is not JSON`, `line ${i + 1}`, "Give one JSON object a line.", {
        cause: error
      })
    }
  })

const read = <T>(given: Facts, reader: (one: unknown) => T): readonly T[] =>
  given.map((one, i) => {
    try {
      return reader(one)
    } catch (error) {
      if (!(error instanceof InvalidText)) throw error
      throw new InvalidText(`line ${i + 1}: ${error.message}`, `line ${i + 1} ${error.at}`, error.remedy, {
        cause: error
      })
    }
  })

/** The facts of a case from its events, by its procedure. */
export const petitionsOf: Readonly<Record<string, (id: string, events: Facts) => readonly CaseFacts[]>> = {
  "complaint-first": (id, events) => [
    fromComplaint(
      id,
      events.map(one => ComplaintEvent.parse(one))
    )
  ],
  "complaint-discipline": (id, events) => [
    fromDisciplineComplaint(
      id,
      events.map(one => DisciplineComplaintEvent.parse(one))
    )
  ],
  denunciation: (id, events) =>
    fromDenunciation(
      id,
      events.map(one => DenunciationEvent.parse(one))
    )
}

export const present = <T>(facts: T | null): readonly T[] => (facts === null ? [] : [facts])

/** What a form counts, and which acts in the file were refused by law and so counted nowhere. */
interface Read<T> {
  readonly facts: readonly T[]
  readonly notes: readonly string[]
}

/** Lines with a case and its events or commands are replayed; lines of facts are read as they are. */
export const factsOf = <T>(
  text: string,
  desk: Desk,
  reader: (one: unknown) => T,
  from: Readonly<Record<string, (id: string, events: Facts) => readonly T[]>>
): Read<T> => {
  const first = text.split(/\r?\n/).find(line => line.trim() !== "") ?? ""
  if (!/"case"\s*:/.test(first)) return { facts: read(linesOf(text), reader), notes: [] }
  const cases = [...casesIn(text, desk)]
  const notes = cases.flatMap(([id, { refusals }]) =>
    refusals.map(
      ({ line, refusal }) => `line ${line}: the act on ${id} was refused (${refusal.code}) and counts nowhere`
    )
  )
  const facts = cases.flatMap(([id, { procedure, events }]) => {
    const facts = from[procedure]
    if (!facts)
      throw new InvalidText(
        `the case ${id} of ${procedure} is not one that this form counts from its events`,
        id,
        `Give events of ${Object.keys(from).join(", ")}; or lines of facts, where the register says what the events do not.`
      )
    return facts(id, events)
  })
  return { facts, notes }
}
