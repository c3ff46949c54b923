import {
  calendarOf,
  complaintSuspension,
  type Edition,
  editions,
  type KeptDeadline,
  officialCalendar,
  reproject
} from "@danchu/calendar"
import { day, days, workingDays } from "@danchu/law"
import { expect, it } from "vitest"
import { termOf } from "./ruling.js"

const before2026 = editions.filter(one => one.year < 2026)
/** The editions as they would stand without the swap of Monday 2026-08-31 for Saturday 2026-08-22. */
const unswapped: readonly Edition[] = editions.map(one =>
  one.year === 2026
    ? {
        ...one,
        daysOff: one.daysOff.filter(off => off.date !== "2026-08-31"),
        makeUpDays: one.makeUpDays.filter(made => made.date !== "2026-08-22")
      }
    : one
)
const older = calendarOf(unswapped)

const kept = (id: string, from: string, more: Partial<KeptDeadline> = {}): KeptDeadline => ({
  id,
  ruling: termOf(days(30)),
  from: day(from),
  closed: false,
  ...more
})

it("tells which open deadlines a swap moves, and by which day", () => {
  const moved = reproject(
    [
      kept("on the swapped Monday", "2026-08-01"),
      kept("on the Saturday that is worked now", "2026-07-23"),
      kept("elsewhere", "2026-07-10"),
      kept("in working days", "2026-08-20", { ruling: termOf(workingDays(3)) }),
      kept("over both days", "2026-08-20", { ruling: termOf(workingDays(15)) })
    ],
    older,
    officialCalendar
  )
  expect(moved).toMatchObject([
    { id: "on the swapped Monday", before: "2026-08-31", after: "2026-09-03" },
    { id: "on the Saturday that is worked now", before: "2026-08-24", after: "2026-08-22" },
    { id: "in working days", before: "2026-08-25", after: "2026-08-24" }
  ])
  expect(moved.map(one => one.because.map(change => change.date))).toEqual([
    ["2026-08-22", "2026-08-31"],
    ["2026-08-22"],
    ["2026-08-22"]
  ])
  expect(moved[0]).toMatchObject({ rule: "test.term", from: "2026-08-01" })
})

it("never moves what is closed", () => {
  expect(reproject([kept("closed", "2026-08-01", { closed: true })], older, officialCalendar)).toEqual([])
})

const act = (continued: string | null) =>
  ({
    act: "suspension",
    under: complaintSuspension,
    ground: "force-majeure",
    decided: day("2026-07-20"),
    continued: continued === null ? null : day(continued),
    evidence: "1/QĐ"
  }) as const

it("moves a suspended deadline by its acts, and leaves a clock that stands still", () => {
  const ruling = termOf(days(30), "complaint.resolve.first")
  expect(
    reproject(
      [
        kept("continued", "2026-07-10", { ruling, acts: [act("2026-08-11")] }),
        kept("suspended", "2026-07-10", { ruling, acts: [act(null)] }),
        kept("without acts", "2026-08-01", { ruling, acts: [] })
      ],
      older,
      officialCalendar
    )
  ).toMatchObject([
    { id: "continued", before: "2026-08-31", after: "2026-09-03" },
    { id: "without acts", before: "2026-08-31", after: "2026-09-03" }
  ])
})

it("tells a deadline that only one of the calendars can answer", () => {
  const old = calendarOf(before2026)
  const moved = reproject([kept("over the year", "2025-12-20")], old, officialCalendar)
  expect(moved).toMatchObject([{ before: null, after: "2026-01-19", because: [] }])
  expect(reproject([kept("over the year", "2025-12-20")], officialCalendar, old)).toMatchObject([
    { before: "2026-01-19", after: null }
  ])
  expect(reproject([kept("far away", "2025-12-20")], old, old)).toEqual([])
})

it("does not hide other faults", () => {
  const bad = kept("bad", "2026-08-01", { ruling: termOf({ kind: "within", count: 0, unit: "day" }) })
  expect(() => reproject([bad], older, officialCalendar)).toThrow(/whole number/)
})
