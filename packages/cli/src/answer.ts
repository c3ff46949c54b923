import { type ActRefused, CalendarNotPublished } from "@danchu/calendar"
import { type Absence, type Citation, Fault } from "@danchu/law"

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

const failed = (exitCode: 2 | 3, code: string, message: string, more: object = {}): Outcome => ({
  exitCode,
  json: { error: { code, message, ...more } }
})

/** The error object of the contract; what is not a Fault is a defect and is thrown on. */
export const outcomeOf = (error: unknown): Outcome => {
  if (error instanceof Withheld) {
    return failed(3, error.absence._tag, error.message, {
      at: error.at,
      remedy: error.remedy,
      basis: basis(error.absence.basis)
    })
  }
  if (error instanceof NotAllowed) {
    const code = error.refused.code === "law-not-yet-in-force" ? "NotYetInForce" : "ActRefused"
    return failed(code === "NotYetInForce" ? 3 : 2, code, error.message, {
      at: error.at,
      remedy: error.remedy,
      basis: basis(error.refused.basis)
    })
  }
  if (error instanceof CalendarNotPublished) {
    return failed(3, error._tag, error.message, { at: error.at, remedy: error.remedy, basis: [] })
  }
  if (error instanceof Fault && "_tag" in error) {
    return failed(2, error._tag, error.message, { at: error.at, remedy: error.remedy })
  }
  throw error
}
