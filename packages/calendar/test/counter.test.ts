import {
  addDays,
  type Counter,
  day,
  handOver,
  isOpenAt,
  isWorkingDay,
  officialCalendar,
  openingOn,
  workingMinutesAfter,
  workingMinutesBetween
} from "@danchu/calendar"
import { InvalidCount, isRuling } from "@danchu/law"
import { dossierHandOver } from "@danchu/law/rules/dossier-hand-over"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const counter: Counter = {
  hours: [
    { from: "07:30", to: "11:30" },
    { from: "13:30", to: "17:00" }
  ],
  byWeekday: {
    5: [
      { from: "07:30", to: "11:30" },
      { from: "13:30", to: "16:30" }
    ]
  },
  saturdayReception: [{ from: "07:30", to: "11:30" }],
  exceptions: [
    { date: day("2026-12-02"), hours: [{ from: "07:30", to: "11:30" }], name: "Họp toàn cơ quan buổi chiều" },
    { date: day("2026-12-03"), hours: [], name: "Ngập lụt" }
  ]
}
const at = (text: string) => {
  const [date = "", time = ""] = text.split(" ")
  return { date: day(date), time }
}

describe("opening", () => {
  it.each([
    ["2026-11-23", "working-day", 2, "a Monday"],
    ["2026-11-24", "closed", 0, "Ngày Văn hóa"],
    ["2026-11-28", "reception", 1, "a Saturday morning"],
    ["2026-11-29", "closed", 0, "a Sunday"],
    ["2027-02-06", "closed", 0, "a Saturday of Tết: no reception on a holiday"],
    ["2026-08-22", "working-day", 2, "a make-up Saturday is a working day"],
    ["2026-12-02", "exception", 1, "a half-day"],
    ["2026-12-03", "exception", 0, "closed by a flood"]
  ])("on %s is %s with %i windows: %s", (date, kind, windows) => {
    const opening = openingOn(counter, officialCalendar, day(date))
    expect(opening).toMatchObject({ kind })
    expect(opening.hours).toHaveLength(windows)
  })

  it("gives a make-up Saturday the hours of the weekday it pays back", () => {
    expect(openingOn(counter, officialCalendar, day("2025-04-26")).hours).toEqual(counter.byWeekday?.[5])
    expect(openingOn(counter, officialCalendar, day("2026-08-22")).hours).toEqual(counter.hours)
  })

  it("moves no official day", () => {
    expect(isWorkingDay(officialCalendar, day("2026-11-28"))).toBe(false)
    expect(isWorkingDay(officialCalendar, day("2026-12-03"))).toBe(true)
  })

  it("knows the minutes within a window", () => {
    const opening = openingOn(counter, officialCalendar, day("2026-11-23"))
    expect(
      ["07:29", "07:30", "11:30", "12:00", "17:00", "17:01"].map(time =>
        isOpenAt(opening, at(`2026-11-23 ${time}`))
      )
    ).toEqual([false, true, true, false, true, false])
  })

  it.each([
    [[{ from: "11:30", to: "07:30" }], /not after/],
    [
      [
        { from: "07:30", to: "11:30" },
        { from: "11:00", to: "17:00" }
      ],
      /has not ended/
    ],
    [[{ from: "7:30", to: "11:30" }], /HH:MM/]
  ])("refuses the hours %o", (hours, message) => {
    expect(() => openingOn({ hours }, officialCalendar, day("2026-11-23"))).toThrow(message)
  })
})

describe("working hours", () => {
  it.each([
    ["2026-11-23 07:30", 120, "2026-11-23 09:30", "two hours in a morning"],
    ["2026-11-23 10:30", 120, "2026-11-23 14:30", "over the noon break"],
    ["2026-11-23 16:30", 120, "2026-11-25 09:00", "over 24/11"],
    ["2026-11-23 07:30", 450, "2026-11-23 17:00", "a whole day ends with its last window"],
    ["2026-11-23 07:30", 480, "2026-11-25 08:00", "eight hours where the day has seven and a half"],
    ["2026-11-27 16:00", 60, "2026-11-30 08:00", "Friday ends at 16:30; Saturday reception does not count"],
    ["2026-11-28 09:00", 60, "2026-11-30 08:30", "from a Saturday reception"],
    ["2026-12-02 10:30", 120, "2026-12-04 08:30", "over a half-day and a closure"],
    ["2026-11-23 12:00", 0, "2026-11-23 12:00", "none: stays"]
  ])("%s and %i minutes is %s: %s", (start, minutes, end) => {
    expect(workingMinutesAfter(counter, officialCalendar, at(start), minutes)).toEqual(at(end))
    if (minutes > 0) {
      expect(workingMinutesBetween(counter, officialCalendar, at(start), at(end))).toBe(minutes)
      expect(workingMinutesBetween(counter, officialCalendar, at(end), at(start))).toBe(-minutes)
    }
  })

  it("adding and counting undo each other, for any start and span", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(1439), fc.integer({ min: 1, max: 5000 }), (days, minute, span) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
        const start = { date: addDays(day("2018-01-01"), days), time }
        const end = workingMinutesAfter(counter, officialCalendar, start, span)
        expect(workingMinutesBetween(counter, officialCalendar, start, end)).toBe(span)
      })
    )
  })

  it.each([-1, 0.5, Number.NaN])("refuses %d minutes", minutes => {
    expect(() => workingMinutesAfter(counter, officialCalendar, at("2026-11-23 08:00"), minutes)).toThrow(
      InvalidCount
    )
  })
})

describe("handing over", () => {
  it.each([
    ["2025-11-20 15:00", "2025-11-20 15:00", false, "at 15:00, not after it"],
    ["2025-11-20 15:01", "2025-11-21 07:30", true, "after 15:00"],
    ["2025-11-21 15:30", "2025-11-24 07:30", true, "a Friday: the next working day is Monday"],
    ["2025-11-22 08:00", "2025-11-24 07:30", true, "a Saturday reception"],
    ["2026-11-23 16:00", "2026-11-25 07:30", true, "24/11 is off"]
  ])("what comes at %s goes at %s: %s (%s)", (received, goes, nextWorkingDay) => {
    const ruling = dossierHandOver.on(day(received.slice(0, 10)))
    if (!isRuling(ruling)) return expect.fail("there is a cut-off")
    expect(handOver(counter, officialCalendar, at(received), ruling)).toMatchObject({
      at: at(goes),
      nextWorkingDay
    })
  })

  it("cites the decree of the day, and warns where a later one was not read", () => {
    expect(dossierHandOver.on(day("2018-06-20"))).toMatchObject({ _tag: "NotYetInForce" })
    expect(dossierHandOver.on(day("2024-01-02"))).toMatchObject({
      confidence: "A",
      basis: [{ instrument: "61/2018/NĐ-CP" }]
    })
    expect(dossierHandOver.on(day("2025-07-01"))).toMatchObject({
      confidence: "A",
      basis: [{ instrument: "118/2025/NĐ-CP" }]
    })
    expect(dossierHandOver.on(day("2026-11-23"))).toMatchObject({
      confidence: "B",
      warnings: [expect.any(String)]
    })
  })
})
