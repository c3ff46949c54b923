// What must not compile. `tsc` fails this file where an expected error is missing.
import {
  complaintSuspension,
  continuousDuty,
  type Deadline,
  deadline,
  deadlineAfter,
  dueOf,
  lastDayBefore,
  officialCalendar,
  projectedCalendar,
  type Suspension
} from "@danchu/calendar"
import { type Continuous, day, days, daysBefore, type LeadTime, type Ruling, type Term } from "@danchu/law"

declare const term: Ruling<Term>
declare const lead: Ruling<LeadTime>
declare const duration: Ruling<Continuous>
const start = day("2026-07-10")

// @ts-expect-error a bare number of days
deadline({ count: 5, unit: "working-day" }, start, officialCalendar)
// @ts-expect-error a term that no law was asked for
deadline(days(30), start, officialCalendar)
// @ts-expect-error a bare term on the fast path
dueOf(days(30), start, officialCalendar)
// @ts-expect-error a bare day
deadline(term, "2026-07-10", officialCalendar)
// @ts-expect-error a lead time counts back from its event, not on from a trigger
deadline(lead, start, officialCalendar)
// @ts-expect-error a term is no lead time
lastDayBefore(term, start, officialCalendar)
// @ts-expect-error a bare lead time
lastDayBefore(daysBefore(5), start, officialCalendar)
// @ts-expect-error a duration asks for evidence of posting, not for a calendar
continuousDuty(duration, officialCalendar, start)
// @ts-expect-error a deadline of a projection is no official one
const official: Deadline = deadline(term, start, projectedCalendar(2028, 2029))
// @ts-expect-error the fast path knows only decided days
dueOf(term, start, projectedCalendar(2028, 2029))
// @ts-expect-error a suspension names its ground, or says that it names none
const groundless: Suspension = {
  act: "suspension",
  under: complaintSuspension,
  decided: start,
  continued: null,
  evidence: null
}
// @ts-expect-error a number of days is no suspension
deadlineAfter(term, start, [20], officialCalendar)
// @ts-expect-error a clock that may stand still has no day until one has looked
deadlineAfter(term, start, [], officialCalendar).due
void official
void groundless

// These do compile.
deadline(term, start, officialCalendar).due
lastDayBefore(lead, start, officialCalendar).safeDue
const asked = deadlineAfter(term, start, [], officialCalendar)
if (asked._tag === "Deadline") void asked.due
