import {
  day,
  type EditionEntries,
  edition,
  editions,
  InvalidEdition,
  isWorkingDay,
  officialCalendar,
  toLunar,
  weekdayOf
} from "@danchu/calendar"
import { cite, InvalidCount, instrumentOf, WHOLE } from "@danchu/law"
import { describe, expect, it } from "vitest"
import { compensationsOf } from "../src/compensation.js"
import { holidayLawOf } from "../src/labour-code.js"

describe.each(editions.map(e => [e.year, e] as const))(
  "%i",
  (year, { daysOff, makeUpDays, announcedBy, binds, proposals }) => {
    const statutory = daysOff.filter(({ kind }) => kind === "statutory")

    it("gives each holiday on a rest day the next free weekday, and no other", () => {
      const given = compensationsOf(statutory, holidayLawOf(year).compensation).map(({ date, for: of }) => [
        date,
        of
      ])
      expect(
        daysOff.filter(({ kind }) => kind === "compensatory").map(({ date, for: of }) => [date, of])
      ).toEqual(given.sort())
    })

    it("pairs every swap with a make-up day and every make-up day with a swap", () => {
      const swaps = editions.flatMap(e => e.daysOff).filter(({ kind }) => kind === "swap-off")
      for (const { date, for: paid } of makeUpDays)
        expect(swaps.find(swap => swap.makeUp === date)?.date, date).toBe(paid)
      const worked = new Set(editions.flatMap(e => e.makeUpDays).map(m => m.date))
      for (const swap of daysOff.filter(({ kind }) => kind === "swap-off"))
        expect(worked.has(swap.makeUp ?? swap.date), swap.date).toBe(true)
    })

    it("has the statute's days: five of Tết around mùng 1, and the others on their dates", () => {
      const tet = statutory.filter(({ name }) => name.startsWith("Tết Âm lịch"))
      expect(tet).toHaveLength(5)
      for (const { date, name } of tet) {
        const { day: d, month } = toLunar(date)
        expect(name).toBe(`Tết Âm lịch (${d}/${month} âm lịch)`)
      }
      expect(
        toLunar(statutory.find(({ name }) => name.startsWith("Giỗ Tổ"))?.date ?? day("1900-01-01"))
      ).toMatchObject({ month: 3, day: 10, leap: false })
      expect(statutory).toHaveLength((year < 2021 ? 10 : 11) + (year < 2026 ? 0 : 1))
    })

    it("names registered instruments only, and whom it binds", () => {
      for (const number of announcedBy) expect(instrumentOf(number), number).toBeDefined()
      expect(binds.vi).toContain("thứ Bảy và Chủ nhật")
    })

    it("lets no proposal touch the official days", () => {
      for (const { daysOff: proposed, worked, dropped } of proposals) {
        for (const date of proposed) expect(isWorkingDay(officialCalendar, date)).toBe(weekdayOf(date) <= 5)
        for (const date of worked) expect(isWorkingDay(officialCalendar, date)).toBe(false)
        for (const date of dropped) expect(isWorkingDay(officialCalendar, date)).toBe(false)
      }
    })
  }
)

it("knows nine make-up Saturdays, two of them in another year than the day they pay back", () => {
  const all = new Map(editions.flatMap(e => e.makeUpDays).map(m => [m.date, m.for]))
  expect([...all].sort()).toEqual([
    ["2014-12-27", "2015-01-02"],
    ["2015-02-14", "2015-02-16"],
    ["2015-04-25", "2015-04-29"],
    ["2019-01-05", "2018-12-31"],
    ["2019-05-04", "2019-04-29"],
    ["2024-05-04", "2024-04-29"],
    ["2025-04-26", "2025-05-02"],
    ["2026-01-10", "2026-01-02"],
    ["2026-08-22", "2026-08-31"]
  ])
})

it("keeps the lapsed proposals of 2026 and 2027 as lapsed", () => {
  expect(editions.flatMap(e => e.proposals.map(p => [e.year, p.status]))).toEqual([
    [2026, "lapsed"],
    [2027, "lapsed"]
  ])
})

describe("an edition of one's own", () => {
  const by = [cite("10065/VPCP-KGVX", WHOLE, "…")] as const
  const entries: EditionEntries = {
    announcedBy: [],
    lunarNewYear: { from: "01-24", lunar: ["28/12", "29/12", "1/1", "2/1", "3/1"], by },
    hungKings: "04-04",
    secondNationalDay: { on: "09-01", by }
  }
  const swap = { off: "05-02", worked: "2028-05-06", name: "Nghỉ hoán đổi", by } as const

  it("is refused for a year whose law was not read", () => {
    expect(() => edition(2013, entries)).toThrow(InvalidCount)
  })

  it("takes one-off closures", () => {
    expect(
      edition(2028, { ...entries, oneOff: [{ on: "07-03", name: "Nghỉ một lần", by }] }).daysOff
    ).toContainEqual({
      date: "2028-07-03",
      kind: "one-off",
      name: "Nghỉ một lần",
      basis: by
    })
  })

  it.each([
    ["four Tết days", { lunarNewYear: { ...entries.lunarNewYear, lunar: ["1/1"] } }, "2028-01-24"],
    ["a compensation for a weekday", { compensatory: { "05-02": "05-01" } }, "2028-05-02"],
    ["a compensation on a weekend", { compensatory: { "05-06": "04-30" } }, "2028-05-06"],
    ["a swapped Saturday", { swaps: [{ ...swap, off: "05-06" }] }, "2028-05-06"],
    ["a swapped holiday", { swaps: [{ ...swap, off: "05-01" }] }, "2028-05-01"],
    ["a make-up day on a weekday", { swaps: [{ ...swap, worked: "2028-05-05" }] }, "2028-05-05"],
    ["a make-up day on a holiday", { swaps: [{ ...swap, worked: "2028-01-01" }] }, "2028-01-01"]
  ] satisfies [string, Partial<EditionEntries>, string][])("refuses %s", (_, wrong, at) => {
    expect(() => edition(2028, { ...entries, ...wrong })).toThrow(InvalidEdition)
    try {
      edition(2028, { ...entries, ...wrong })
    } catch (error) {
      expect(error).toMatchObject({ at })
    }
  })
})
