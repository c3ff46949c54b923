import { Fault } from "@danchu/law"

/** A year that no edition covers: its days off are unknown, which is not the same as none. */
export class CalendarNotPublished extends Fault {
  readonly _tag = "CalendarNotPublished"
  /** The year without an edition. */
  readonly year: number
  /** The years that the calendar covers. */
  readonly covered: { readonly from: number; readonly to: number }

  constructor(
    year: number,
    covered: { readonly from: number; readonly to: number },
    asked = `the year ${year}`
  ) {
    super(
      `the working calendar of ${year} is not published: ${asked} lies outside the editions of ${covered.from}–${covered.to}`,
      String(year),
      year > covered.to
        ? "Update @danchu/calendar when the notice of that year is out, or ask projectedCalendar for a projection, which is no official answer."
        : "Ask about a day from the first edition on, or ask projectedCalendar for a projection, which is no official answer."
    )
    this.year = year
    this.covered = covered
  }
}
