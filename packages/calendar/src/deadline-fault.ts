import { type CivilDate, Fault } from "@danchu/law"

/** An act on the clock (suspension, extension, obstacle) on a day outside the term that it acts on. */
export class ActOutOfTerm extends Fault {
  readonly _tag = "ActOutOfTerm"
  constructor(act: string, on: CivilDate, from: CivilDate, end: CivilDate) {
    super(
      `the ${act} of ${on} is outside the term, which runs from ${from} to ${end}`,
      on,
      "Give the day of the decision; it lies between the trigger and the last day of the term."
    )
  }
}

/** Acts or evidence that are not in the order of time, or that overlap. */
export class OutOfOrder extends Fault {
  readonly _tag = "OutOfOrder"
  constructor(what: string, date: CivilDate, after: CivilDate) {
    super(
      `${what} of ${date} does not come after ${after}`,
      date,
      "Give the spans in the order of time, each ended before the next one begins."
    )
  }
}

/** A term in hours needs to know the time of day, and one in working hours the office hours. */
export class MomentMissing extends Fault {
  readonly _tag = "MomentMissing"
  constructor(unit: string, what: string) {
    super(`a term in ${unit}s cannot be counted without ${what}`, what, `Give ${what} in the options.`)
  }
}
