/**
 * The root of every typed error: what went wrong, where, and what to do about it.
 * A refusal by law is not a fault: it is data with its citation.
 */
export abstract class Fault extends Error {
  /** Names the kind of fault; the same word for every instance. */
  abstract readonly _tag: string
  /** The offending thing or place, never personal data. */
  readonly at: string
  /** What the caller can do about it. */
  readonly remedy: string

  constructor(message: string, at: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.at = at
    this.remedy = remedy
    this.name = new.target.name
  }
}

/** A day that the calendar does not have, or that is not written as YYYY-MM-DD. */
export class InvalidDate extends Fault {
  readonly _tag = "InvalidDate"
  constructor(given: string, why: string) {
    super(
      `${JSON.stringify(given)} is not a date: ${why}`,
      given,
      "Give a day that exists, as 2026-11-24 or 24/11/2026."
    )
  }
}

/** A count that is no whole number, or is out of its range. */
export class InvalidCount extends Fault {
  readonly _tag = "InvalidCount"
  constructor(given: number, what: string, range: string) {
    super(`${what} must be ${range}, not ${given}`, String(given), `Give ${range}.`)
  }
}

/** A text that does not follow the form it must have. */
export class InvalidText extends Fault {
  readonly _tag = "InvalidText"
}

/** A name that is in no register: a rule, an instrument, a fact, a form. */
export class Unknown extends Fault {
  readonly _tag = "Unknown"
  constructor(what: string, given: string, remedy: string) {
    super(`there is no ${what} ${JSON.stringify(given)}`, given, remedy)
  }
}
