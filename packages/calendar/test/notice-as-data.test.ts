import {
  CalendarNotPublished,
  calendarOf,
  dayStatus,
  edition,
  editions,
  isWorkingDay,
  officialCalendar
} from "@danchu/calendar"
import { day, noticed } from "@danchu/law"
import { expect, it } from "vitest"

const announced = noticed(
  {
    number: "99/TB-BNV",
    title: "Thông báo nghỉ lễ, Tết năm 2028",
    issuer: "Bộ Nội vụ",
    issued: day("2027-10-15")
  },
  "từ thứ Hai ngày 24 tháng 01 năm 2028 đến hết thứ Sáu ngày 28 tháng 01 năm 2028"
)

const edition2028 = edition(2028, {
  announcedBy: [announced.instrument],
  lunarNewYear: { from: "01-25", lunar: ["29/12", "1/1", "2/1", "3/1", "4/1"], by: [announced] },
  hungKings: "04-04",
  secondNationalDay: { on: "09-01", by: [announced] },
  compensatory: { "01-03": "01-01", "01-31": "01-29", "09-04": "09-02" }
})

it("a year that is announced after this release is loaded as data, with its notice", () => {
  expect(() => isWorkingDay(officialCalendar, day("2028-01-26"))).toThrow(CalendarNotPublished)
  const newer = calendarOf([...editions, edition2028])
  expect(dayStatus(newer, day("2028-01-26"))).toMatchObject({
    working: false,
    reason: "holiday",
    basis: expect.arrayContaining([expect.objectContaining({ instrument: "99/TB-BNV" })])
  })
  expect(isWorkingDay(newer, day("2028-01-24"))).toBe(true)
  expect(newer.id).not.toBe(officialCalendar.id)
})
