// What must not compile. `tsc` fails this file where an expected error is missing.
import {
  type AnyCalendar,
  calendarOf,
  type Deadline,
  day,
  dayStatus,
  deadline,
  dueOf,
  type Edition,
  edition,
  editions,
  officialCalendar,
  projectedCalendar,
  supposing,
  type WorkCalendar
} from "@danchu/calendar"
import type { Ruling, Term } from "@danchu/law"

declare const term: Ruling<Term>
const projected = projectedCalendar(2028, 2030)
const supposed = supposing(officialCalendar, [])

// @ts-expect-error a projection is no official calendar
const a: WorkCalendar = projected
// @ts-expect-error a what-if is no official calendar
const b: WorkCalendar = supposed
// @ts-expect-error what is told from a projection is no official deadline
const e: Deadline<"official"> = deadline(term, day("2028-01-05"), projected)
// @ts-expect-error what is told from a what-if is no official deadline
const f: Deadline<"official"> = deadline(term, day("2026-11-20"), supposed)
// @ts-expect-error a last day alone is told from the official calendar only
dueOf(term, day("2026-11-20"), supposed)
// @ts-expect-error a what-if starts from what is decided
supposing(projected, [])
// @ts-expect-error an official calendar is made by calendarOf, not by renaming a projection
const c: WorkCalendar = { ...projected, status: "official", editions }
// @ts-expect-error an edition is made by edition(), which asks for the citations
const d: Edition = { year: 2028, announcedBy: [], daysOff: [], makeUpDays: [], proposals: [], notes: [] }
const bare = {
  announcedBy: [],
  lunarNewYear: { from: "01-24", lunar: [], by: [] },
  hungKings: "04-04"
} as const
// @ts-expect-error Tết days without a citation
edition(2028, bare)
// @ts-expect-error a bare string is no day
dayStatus(officialCalendar, "2026-11-24")
void [a, b, c, d, e, f]

// These do compile.
const any: AnyCalendar = projected
dayStatus(any, day("2028-01-05"))
const official: WorkCalendar = calendarOf(editions)
const g: Deadline<"official"> = deadline(term, day("2026-11-20"), official)
void g
