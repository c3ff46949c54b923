import { InvalidText } from "@danchu/law"
import { type CaseFacts, factsOfCase } from "@danchu/reports"
import { casesIn } from "../case-lines.js"
import { badLine } from "../case-reader.js"
import type { Desk } from "../program.js"
import { type RegisterLine, type Registers, registersIn } from "./report-register.js"

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

type From<T> = Readonly<Record<string, (id: string, events: Facts, register: RegisterLine) => readonly T[]>>

const procedures = ["complaint-first", "complaint-second", "complaint-discipline", "denunciation"]

/** The facts of a case from its events, by its procedure. */
export const petitionsOf: From<CaseFacts> = Object.fromEntries(
  procedures.map(procedure => [
    procedure,
    (id: string, events: Facts, register: RegisterLine) => factsOfCase(procedure, id, events, register)
  ])
)

export const present = <T>(facts: T | null): readonly T[] => (facts === null ? [] : [facts])

/** What a form counts, and which acts in the file were refused by law and so counted nowhere. */
interface Read<T> {
  readonly facts: readonly T[]
  readonly notes: readonly string[]
}

/** A register that speaks of a case whose acts are not there. */
const unknownIn = (registers: Registers, cases: readonly (readonly [string, unknown])[]): void => {
  const ids = new Set(cases.map(([id]) => id))
  for (const [id, { line }] of registers)
    if (!ids.has(id)) throw badLine(line, `the register speaks of ${id}, and no act of it is given`)
}

/** Lines with a case and its events or commands are replayed, with what the register says of it; lines of facts are read as they are. */
export const factsOf = <T>(text: string, desk: Desk, reader: (one: unknown) => T, from: From<T>): Read<T> => {
  const first = text.split(/\r?\n/).find(line => line.trim() !== "") ?? ""
  if (!/"case"\s*:/.test(first)) return { facts: read(linesOf(text), reader), notes: [] }
  const { acts, registers } = registersIn(text)
  const cases = [...casesIn(acts, desk)]
  unknownIn(registers, cases)
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
        Object.keys(from).length === 0
          ? "Give lines of facts: of this form the events do not say enough."
          : `Give events of ${Object.keys(from).join(", ")}; or lines of facts, where the register says what the events do not.`
      )
    return facts(id, events, registers.get(id)?.register ?? {})
  })
  return { facts, notes }
}
