import { InvalidText } from "@danchu/law"
import { type CaseFacts, factsOfCase } from "@danchu/reports"
import { casesIn } from "../case-lines.js"
import { badLine } from "../case-reader.js"
import type { Desk } from "../program.js"
import { watched } from "../progress.js"
import { type RegisterLine, type Registers, registersIn } from "./report-register.js"

type Facts = readonly unknown[]

/** One JSON object a line, each read as facts. */
const linesOf = <T>(text: string, { bar }: Desk, reader: (one: unknown) => T): readonly T[] => {
  const lines = text.split(/\r?\n/)
  const shown = bar({ vi: "Đọc dữ kiện", en: "Reading facts" }, lines.length)
  const facts: T[] = []
  for (const [i, line] of watched(lines.entries(), shown)) {
    if (line.trim() === "") continue
    const at = `line ${i + 1}`
    try {
      facts.push(reader(JSON.parse(line)))
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new InvalidText(`${at} is not JSON`, at, "Give one JSON object a line.", { cause: error })
      if (!(error instanceof InvalidText)) throw error
      throw new InvalidText(`${at}: ${error.message}`, `${at} ${error.at}`, error.remedy, { cause: error })
    }
  }
  return facts
}

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
  if (!/"case"\s*:/.test(first)) return { facts: linesOf(text, desk, reader), notes: [] }
  const { acts, registers } = registersIn(text)
  const cases = [...casesIn(acts, desk)]
  unknownIn(registers, cases)
  const notes = cases.flatMap(([id, { refusals }]) =>
    refusals.map(
      ({ line, refusal }) => `line ${line}: the act on ${id} was refused (${refusal.code}) and counts nowhere`
    )
  )
  const facts: T[] = []
  const shown = desk.bar({ vi: "Rút dữ kiện", en: "Taking facts" }, cases.length)
  for (const [id, { procedure, events }] of watched(cases, shown)) {
    const factsIn = from[procedure]
    if (!factsIn)
      throw new InvalidText(
        `the case ${id} of ${procedure} is not one that this form counts from its events`,
        id,
        `Give events of ${Object.keys(from).join(", ")}; or lines of facts, where the register says what the events do not.`
      )
    facts.push(...factsIn(id, events, registers.get(id)?.register ?? {}))
  }
  return { facts, notes }
}
