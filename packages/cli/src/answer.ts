import { type ActRefused, CalendarNotPublished } from "@danchu/calendar"
import { type Absence, type Citation, Fault } from "@danchu/law"
import type { CommanderError } from "commander"
import type { Language } from "./language.js"
import { inVietnamese, usageInVietnamese } from "./vietnamese-faults.js"

/** What a command prints and how it ends: 0 answered, 2 bad input, 3 the law or the calendar cannot answer. */
export interface Outcome {
  readonly exitCode: 0 | 2 | 3
  readonly json: unknown
  /** What is printed as it is where another form than JSON was asked for. */
  readonly raw?: string | Uint8Array
}

/** An answer in another form than JSON: a table, a page, a workbook. */
export class Raw {
  readonly content: string | Uint8Array
  constructor(content: string | Uint8Array) {
    this.content = content
  }
}

/** The same inside JSON: text as it is, other bytes in base64. */
export const rawAsJson = ({ content }: Raw) =>
  typeof content === "string"
    ? { text: content }
    : { bytes: Buffer.from(content).toString("base64"), encoding: "base64" }

/** A citation as it is printed: the contract's four fields, and what else is known of it. */
export const printed = (citation: Citation) => ({
  instrument: citation.instrument,
  at: citation.at,
  quote: citation.quote,
  confidence: citation.confidence,
  ...(citation.gist !== undefined && { gist: citation.gist }),
  ...(citation.by && { by: citation.by })
})

export const basis = (citations: readonly Citation[]) => citations.map(printed)

/** Carries an answer that the law withholds up to the door. */
export class Withheld extends Fault {
  readonly _tag = "Withheld"
  readonly absence: Absence
  constructor(absence: Absence) {
    const [message, remedy] =
      absence._tag === "NotYetInForce"
        ? [
            `${absence.rule} is not yet in force on ${absence.on}; it begins on ${absence.from}`,
            `Ask for ${absence.from} or a later day.`
          ]
        : absence._tag === "NoLongerInForce"
          ? [
              `${absence.rule} is no longer in force on ${absence.on}; it ended on ${absence.until}`,
              `Ask for a day before ${absence.until}.`
            ]
          : [
              `${absence.rule} on ${absence.on} was not verified: ${absence.why}`,
              "Read the text itself, or ask for the value with --unverified."
            ]
    super(message, absence.rule, remedy)
    this.absence = absence
  }
}

/** Carries the refusal of an act on the clock up to the door. */
export class NotAllowed extends Fault {
  readonly _tag = "NotAllowed"
  readonly refused: ActRefused
  constructor(refused: ActRefused) {
    super(
      `the law does not allow this ${refused.act} of ${refused.rule} on ${refused.on}: ${refused.code}`,
      refused.on,
      "Read the clauses in `basis`; leave the act out, or give a day on which it is allowed."
    )
    this.refused = refused
  }
}

/** What is wrong in words: as the fault says it, or in Vietnamese with the fault's own words as `detail`. */
const told = (
  fault: Fault & { readonly _tag: string },
  language: Language,
  code: string,
  more: object
): object => {
  if (language === "en") return { code, message: fault.message, at: fault.at, remedy: fault.remedy, ...more }
  const { message, remedy } = inVietnamese(fault, fault instanceof Withheld ? fault.absence : undefined)
  return { code, message, at: fault.at, remedy, detail: `${fault.message} ${fault.remedy}`, ...more }
}

/** The error object of the contract; what is not a Fault is a defect and is thrown on. */
export const outcomeOf = (error: unknown, language: Language = "en"): Outcome => {
  if (!(error instanceof Fault && "_tag" in error && typeof error._tag === "string")) throw error
  const fault = error as Fault & { readonly _tag: string }
  const outcome = (exitCode: 2 | 3, code: string, more: object = {}): Outcome => ({
    exitCode,
    json: { error: told(fault, language, code, more) }
  })
  if (fault instanceof Withheld) return outcome(3, fault.absence._tag, { basis: basis(fault.absence.basis) })
  if (fault instanceof NotAllowed) {
    const cited = { basis: basis(fault.refused.basis) }
    return fault.refused.code === "law-not-yet-in-force"
      ? outcome(3, "NotYetInForce", cited)
      : outcome(2, "ActRefused", cited)
  }
  return fault instanceof CalendarNotPublished
    ? outcome(3, fault._tag, { basis: [] })
    : outcome(2, fault._tag)
}

/** What is wrong with a command line. */
export const usage = ({ code, message }: CommanderError, language: Language) => ({
  error:
    language === "vi"
      ? {
          code: "Usage",
          message: usageInVietnamese(code, message),
          remedy: "`danchu --help` kể các lệnh; mỗi lệnh có --help riêng."
        }
      : {
          code: "Usage",
          message: code === "commander.help" ? "a command is missing" : message.replace(/^error: /, ""),
          remedy: "`danchu --help` lists the commands; every command has its own --help."
        }
})
