import {
  calendarOf,
  diffCalendars,
  diffEditions,
  type EditionEntries,
  edition,
  editions,
  officialCalendar
} from "@danchu/calendar"
import { cite, WHOLE } from "@danchu/law"
import { expect, it } from "vitest"

const by = [cite("10065/VPCP-KGVX", WHOLE, "nghỉ 1 ngày")] as const
const entries: EditionEntries = {
  announcedBy: ["10065/VPCP-KGVX"],
  lunarNewYear: { from: "02-04", lunar: ["28/12", "29/12", "1/1", "2/1", "3/1"], by },
  hungKings: "04-16",
  secondNationalDay: { on: "09-03", by },
  compensatory: { "02-09": "02-06", "02-10": "02-07", "05-03": "05-01" }
}
const published = editions.at(-1)
if (!published) throw new Error("there is an edition of 2027")
const swapped = edition(2027, {
  ...entries,
  swaps: [{ off: "05-04", worked: "2027-05-08", name: "Nghỉ hoán đổi", by }]
})

it("finds no difference where only a citation differs", () => {
  expect(diffEditions(published, edition(2027, entries))).toEqual([])
})

it("lists the days that a later notice moves", () => {
  const changes = [
    {
      date: "2027-05-04",
      before: { working: true, reason: "working" },
      after: { working: false, reason: "swap-off" },
      moves: true
    },
    {
      date: "2027-05-08",
      before: { working: false, reason: "weekend" },
      after: { working: true, reason: "make-up" },
      moves: true
    }
  ]
  expect(diffEditions(published, swapped)).toEqual(changes)
  const later = calendarOf([...editions, swapped])
  expect(diffCalendars(officialCalendar, later)).toEqual(changes)
  expect(later.id).not.toBe(officialCalendar.id)
})

it("says where only the reason changes", () => {
  const closed = edition(2027, {
    ...entries,
    compensatory: { "02-09": "02-06", "02-10": "02-07" },
    oneOff: [{ on: "05-03", name: "Nghỉ một lần", by }]
  })
  expect(diffEditions(published, closed)).toEqual([
    {
      date: "2027-05-03",
      before: { working: false, reason: "compensatory" },
      after: { working: false, reason: "one-off" },
      moves: false
    }
  ])
})

it("compares only the years that both calendars cover", () => {
  expect(diffCalendars(calendarOf(editions.slice(0, 5)), calendarOf(editions.slice(5)))).toEqual([])
})
