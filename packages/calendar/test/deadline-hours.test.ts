import { type AnyCalendar, deadline, dueOf, officialCalendar, projectedCalendar } from "@danchu/calendar"
import { day, hours, paraphrased, type Term, Timeline, workingHours } from "@danchu/law"
import { expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

const office = [
  { from: "07:30", to: "11:30" },
  { from: "13:30", to: "17:30" }
]
const ends = (term: Term, from: string, at: string, officeHours = office) => {
  const { due, dueAt } = deadline(termOf(term), day(from), officialCalendar, { at, officeHours })
  return [due, dueAt]
}

it.each([
  [24, "2026-11-20", "09:15", "2026-11-21", "09:15", "on a Saturday: hours are not moved"],
  [1, "2026-11-20", "23:30", "2026-11-21", "00:30", "past midnight"],
  [48, "2026-12-30", "08:00", "2027-01-01", "08:00", "into the next year"],
  [8, "2026-11-20", "16:00", "2026-11-20", "24:00", "midnight belongs to the day that ends"]
] as const)("%i hours from %s %s end on %s at %s (%s)", (count, from, at, due, dueAt, _why) => {
  expect(ends(hours(count), from, at)).toEqual([due, dueAt])
})

it.each([
  [2, "2026-11-20", "08:00", "2026-11-20", "10:00", "within the morning"],
  [4, "2026-11-20", "07:30", "2026-11-20", "11:30", "the whole morning"],
  [4, "2026-11-20", "10:00", "2026-11-20", "16:00", "over noon"],
  [8, "2026-11-20", "13:30", "2026-11-23", "11:30", "over the weekend"],
  [8, "2026-11-23", "13:30", "2026-11-25", "11:30", "over Ngày Văn hóa Việt Nam"],
  [1, "2026-11-22", "09:00", "2026-11-23", "08:30", "from a Sunday"],
  [1, "2026-11-20", "20:00", "2026-11-23", "08:30", "from the evening"],
  [1, "2026-11-20", "12:15", "2026-11-20", "14:30", "from the noon rest"]
] as const)("%i working hours from %s %s end on %s at %s (%s)", (count, from, at, due, dueAt, _why) => {
  expect(ends(workingHours(count), from, at)).toEqual([due, dueAt])
})

it("a term in hours is not moved to a working day, and says so", () => {
  const found = deadline(termOf(hours(24)), day("2026-11-20"), officialCalendar, { at: "09:15" })
  expect(found).toMatchObject({
    rolled: false,
    skipped: [],
    cautions: ["not-rolled-hours"],
    steps: [
      { what: "trigger", basis: [{ at: "Đ147.k1" }] },
      { what: "due", date: "2026-11-21" }
    ]
  })
})

it("rests on the term and the clause on hours, and warns of what it must", () => {
  const asked = (from: string, calendar: AnyCalendar = officialCalendar) =>
    deadline(termOf(hours(24)), day(from), calendar, { at: "09:15" })
  expect(asked("2026-11-20")).toMatchObject({
    _tag: "Deadline",
    basis: [{ at: "Đ28.p1" }, { at: "Đ147.k1" }]
  })
  expect(asked("2016-11-20").cautions).toEqual(["not-rolled-hours", "former-code-not-read"])
  expect(asked("2030-03-04", projectedCalendar(2030, 2030)).cautions).toEqual([
    "not-rolled-hours",
    "projected"
  ])
  const told = Timeline.enacted<Term>("2015-01-01", paraphrased("02/2011/QH13", "Đ27", "a day"), hours(24))
  const ruling = ruled({ id: "test", on: date => told.on(date, "test") }, "2026-07-01")
  expect(deadline(ruling, day("2026-11-20"), officialCalendar, { at: "09:15" }).cautions).toEqual([
    "not-rolled-hours",
    "paraphrase"
  ])
})

it("office hours may follow each other without a break, and begin at midnight", () => {
  const whole = [
    { from: "00:00", to: "08:00" },
    { from: "08:00", to: "16:00" }
  ]
  expect(ends(workingHours(10), "2026-11-20", "00:00", whole)).toEqual(["2026-11-20", "10:00"])
  expect(ends(workingHours(1), "2026-11-20", "16:00", whole)).toEqual(["2026-11-23", "01:00"])
})

it.each([
  ["24:30", "it is written HH:MM, from 00:00 to 23:59", office, "24:30"],
  ["08:00", "it is not after 11:30", [{ from: "11:30", to: "11:30" }], "11:30"],
  [
    "08:00",
    "the span before it has not ended",
    [...office.slice(0, 1), { from: "11:29", to: "17:30" }],
    "11:29"
  ]
])("says which time cannot be, and why: %s, %s", (at, why, officeHours, given) => {
  expect(() => ends(workingHours(2), "2026-11-20", at, officeHours)).toThrow(
    expect.objectContaining({ at: given, message: `"${given}" is not a time of day: ${why}` })
  )
})

it("says what is missing to count hours", () => {
  expect(() => deadline(termOf(hours(2)), day("2026-11-20"), officialCalendar)).toThrow(
    expect.objectContaining({ at: "the time of day at which it begins" })
  )
  expect(() => ends(workingHours(2), "2026-11-20", "08:00", [])).toThrow(
    expect.objectContaining({ at: "the office hours" })
  )
})

it("working hours name the days off they pass", () => {
  const found = deadline(termOf(workingHours(8)), day("2026-11-20"), officialCalendar, {
    at: "13:30",
    officeHours: office
  })
  expect(found.skipped.map(one => one.date)).toEqual(["2026-11-21", "2026-11-22"])
  expect(found.cautions).toEqual([])
})

it.each([
  ["no time", () => deadline(termOf(hours(2)), day("2026-11-20"), officialCalendar), "MomentMissing"],
  [
    "no time on the fast path",
    () => dueOf(termOf(hours(2)), day("2026-11-20"), officialCalendar),
    "MomentMissing"
  ],
  [
    "no time for working hours on the fast path",
    () => dueOf(termOf(workingHours(2)), day("2026-11-20"), officialCalendar),
    "MomentMissing"
  ],
  [
    "no office hours",
    () => deadline(termOf(workingHours(2)), day("2026-11-20"), officialCalendar, { at: "08:00" }),
    "MomentMissing"
  ],
  ["empty office hours", () => ends(workingHours(2), "2026-11-20", "08:00", []), "MomentMissing"],
  ["a time no clock shows", () => ends(hours(2), "2026-11-20", "24:30"), "InvalidTime"],
  ["a time not written HH:MM", () => ends(hours(2), "2026-11-20", "8:00"), "InvalidTime"],
  [
    "office hours that end before they begin",
    () => ends(workingHours(2), "2026-11-20", "08:00", [{ from: "11:30", to: "07:30" }]),
    "InvalidTime"
  ],
  [
    "office hours that overlap",
    () =>
      ends(workingHours(2), "2026-11-20", "08:00", [
        { from: "07:30", to: "11:30" },
        { from: "11:00", to: "12:00" }
      ]),
    "InvalidTime"
  ],
  ["hours past the last edition", () => ends(workingHours(80), "2027-12-25", "08:00"), "CalendarNotPublished"]
] as const)("refuses %s", (_what, ask, tag) => {
  expect(ask).toThrow(expect.objectContaining({ _tag: tag }))
})
