import { beforeEach, describe, expect, test, vi } from "vitest"
import type { WorkCalendar } from "../src/index.js"

const fresh = async (): Promise<WorkCalendar> => (await import("../src/index.js")).officialCalendar

/** The calendar is made at its first question; nobody may see whether that was asked already. */
describe("the official calendar before any question", () => {
  beforeEach(() => {
    vi.resetModules()
  })

  test("its index answers first", async () => {
    const { workingDayAfter, toDayNumber, fromDayNumber, day } = await import("../src/index.js")
    const calendar = await fresh()
    expect(fromDayNumber(workingDayAfter(calendar, toDayNumber(day("2026-02-13")), 1))).toBe("2026-02-23")
  })

  test("a copy has every field", async () => {
    const calendar = await fresh()
    const copy = { ...calendar }
    expect(copy.index).toBe(calendar.index)
    expect(copy.special.size).toBeGreaterThan(100)
    expect(Object.values(copy)).not.toContain(undefined)
  })

  test("a structured clone, as sent to a worker, has every field", async () => {
    const clone = structuredClone(await fresh())
    const { isWorkingDay, day } = await import("../src/index.js")
    expect(clone.index.total).toBeGreaterThan(3000)
    expect(isWorkingDay(clone, day("2026-08-22"))).toBe(true)
  })

  test("it equals the calendar of its editions", async () => {
    const calendar = await fresh()
    const { calendarOf, editions } = await import("../src/index.js")
    expect({ ...calendar }).toEqual({ ...calendarOf(editions) })
  })
})
