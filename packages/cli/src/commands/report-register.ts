import { CaseId } from "@danchu/entities"
import * as z from "zod"
import { badLine, explained } from "../case-reader.js"

/** What the register of an office says of a case beside its events. */
const RegisterLine = z.strictObject({
  matter: CaseId.exactOptional(),
  /** What the second decision did to the first. */
  firstDecision: z.enum(["confirmed", "changed"]).exactOptional()
})
export type RegisterLine = z.infer<typeof RegisterLine>

export type Registers = ReadonlyMap<string, { readonly line: number; readonly register: RegisterLine }>

const Line = z.strictObject({ case: CaseId, procedure: z.string().optional(), register: RegisterLine })

/** A line with a register that is no act; anything else is left for the acts. */
const registerOn = (text: string, line: number): z.infer<typeof Line> | null => {
  if (!text.includes('"register"')) return null
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof json !== "object" || json === null || !("register" in json) || "type" in json) return null
  const read = Line.safeParse(json)
  if (read.success) return read.data
  throw badLine(line, explained(read.error), read.error)
}

/**
 * Takes the lines of the register out of a file of acts; the acts keep the numbers of their lines.
 * @throws InvalidText naming the line
 */
export const registersIn = (text: string): { readonly acts: string; readonly registers: Registers } => {
  const registers = new Map<string, { line: number; register: RegisterLine }>()
  const acts = text.split(/\r?\n/).map((one, i) => {
    const line = i + 1
    const found = registerOn(one, line)
    if (!found) return one
    if (registers.has(found.case)) throw badLine(line, `the register speaks of ${found.case} twice`)
    registers.set(found.case, { line, register: found.register })
    return ""
  })
  return { acts: acts.join("\n"), registers }
}
