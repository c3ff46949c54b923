import {
  complaintSuspension,
  deadline,
  deadlineAfter,
  dueOf,
  isWorkingDay,
  lastDayBefore,
  officialCalendar
} from "@danchu/calendar"
import {
  addDays,
  type CivilDate,
  cite,
  day,
  days,
  daysBefore,
  daysBetween,
  ground,
  isRuling,
  type LeadTime,
  months,
  rule,
  type Term,
  Timeline,
  weekdayOf,
  workingDays,
  workingDaysBefore
} from "@danchu/law"
import fc from "fast-check"
import { expect, it } from "vitest"
import { termOf } from "./ruling.js"

const from2017 = day("2017-01-01")
const start = fc.integer({ min: 0, max: 3500 }).map(n => addDays(from2017, n))
const start2026 = fc.integer({ min: 0, max: 200 }).map(n => addDays(day("2026-07-01"), n))
const count = fc.integer({ min: 1, max: 90 })
const unit = fc.constantFrom(days, workingDays, (n: number) => months(1 + (n % 6)))
const term = fc.tuple(unit, count).map(([make, n]): Term => make(n))

const due = (term: Term, from: CivilDate) => dueOf(termOf(term), from, officialCalendar)

it("the fast path and the derivation agree, and the last step is the last day", () => {
  fc.assert(
    fc.property(term, start, (term, from) => {
      const found = deadline(termOf(term), from, officialCalendar)
      expect(found.due).toBe(due(term, from))
      expect(found.steps.at(-1)).toMatchObject({ what: "due", date: found.due })
      expect(found.rolled).toBe(found.due !== found.rawEnd)
    })
  )
})

it("the last day is a working day, after the trigger, and no working day lies between the raw end and it", () => {
  fc.assert(
    fc.property(term, start, (term, from) => {
      const { due, rawEnd, skipped } = deadline(termOf(term), from, officialCalendar)
      expect(isWorkingDay(officialCalendar, due)).toBe(true)
      expect(due > from).toBe(true)
      for (let date = rawEnd; date < due; date = addDays(date, 1))
        expect(isWorkingDay(officialCalendar, date)).toBe(false)
      for (const { date } of skipped) expect(isWorkingDay(officialCalendar, date)).toBe(false)
    })
  )
})

it("a later trigger or a longer term never ends earlier", () => {
  fc.assert(
    fc.property(unit, count, start, fc.integer({ min: 0, max: 40 }), (make, n, from, more) => {
      const base = due(days(n), from)
      expect(due(days(n), addDays(from, more)) >= base).toBe(true)
      expect(due(days(n + more), from) >= base).toBe(true)
      const other = due(make(n), from)
      expect(due(make(n), addDays(from, more)) >= other).toBe(true)
    })
  )
})

it("a count of working days holds exactly so many working days", () => {
  fc.assert(
    fc.property(count, start, (n, from) => {
      const last = due(workingDays(n), from)
      let worked = 0
      for (let date = addDays(from, 1); date <= last; date = addDays(date, 1)) {
        if (isWorkingDay(officialCalendar, date)) worked++
      }
      expect(worked).toBe(n)
    })
  )
})

it("the days off that are passed and the working days make up the whole span", () => {
  fc.assert(
    fc.property(count, start, (n, from) => {
      const found = deadline(termOf(workingDays(n)), from, officialCalendar)
      expect(found.skipped.length + n).toBe(daysBetween(from, found.due))
    })
  )
})

it("the safe day is the earliest of all readings", () => {
  fc.assert(
    fc.property(term, start, (term, from) => {
      const { due, safeDue, alternatives } = deadline(termOf(term), from, officialCalendar)
      const all = [due, ...alternatives.map(one => one.due)].sort()
      expect(safeDue).toBe(all[0])
      expect(new Set(all).size).toBe(all.length)
    })
  )
})

const suspensions = (from: CivilDate, spans: readonly (readonly [number, number])[]) => {
  let at = from
  return spans.map(([wait, length]) => {
    const decided = addDays(at, wait)
    at = addDays(decided, length)
    return {
      act: "suspension",
      under: complaintSuspension,
      ground: "force-majeure",
      decided,
      continued: at,
      evidence: "1/QĐ"
    } as const
  })
}

it("suspensions of k days in all move the raw end by k days; counting the day of continuing, by one less each", () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 3
  })
  fc.assert(
    fc.property(start2026, spans, (from, spans) => {
      const ruling = termOf(days(30), "complaint.resolve.first")
      const plain = deadline(ruling, from, officialCalendar)
      const found = deadlineAfter(ruling, from, suspensions(from, spans), officialCalendar)
      if (found._tag !== "Deadline") throw new Error(found._tag)
      const stopped = spans.reduce((sum, [, length]) => sum + length, 0)
      expect(daysBetween(plain.rawEnd, found.rawEnd)).toBe(stopped)
      const literal = found.alternatives.find(one => one.kind === "resuming-day-counted")
      if (literal) expect(literal.due >= addDays(found.rawEnd, -spans.length)).toBe(true)
      expect(found.safeDue <= found.due).toBe(true)
    })
  )
})

it("a suspended term in working days keeps its working days: those used and those left", () => {
  fc.assert(
    fc.property(
      start2026,
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 30 }),
      (from, wait, length) => {
        const ruling = termOf(workingDays(20), "complaint.resolve.first")
        const [act] = suspensions(from, [[wait, length]])
        if (!act) throw new Error("one suspension was made")
        const found = deadlineAfter(ruling, from, [act], officialCalendar)
        if (found._tag !== "Deadline") throw new Error(found._tag)
        let worked = 0
        for (let date = addDays(from, 1); date <= found.due; date = addDays(date, 1)) {
          const stands = date > act.decided && date <= act.continued
          if (!stands && isWorkingDay(officialCalendar, date)) worked++
        }
        expect(worked).toBe(20)
      }
    )
  )
})

it("an extension of k days moves the raw end by k days, wherever the middle end fell", () => {
  const clause = cite("25/2018/QH14", "Đ30.k3", "mỗi lần không quá 30 ngày")
  const allowance = { ...ground("any", clause, "bất kỳ", "any"), times: 9, each: days(30) }
  const under = {
    terms: ["test.term"],
    grounds: rule("test.grounds", {
      label: allowance.label,
      is: Timeline.enacted("2019-01-01", clause, [allowance])
    })
  }
  fc.assert(
    fc.property(start2026, fc.integer({ min: 1, max: 30 }), (from, more) => {
      const ruling = termOf(days(30))
      const plain = deadline(ruling, from, officialCalendar)
      const found = deadlineAfter(
        ruling,
        from,
        [{ act: "extension", under, ground: "any", decided: from, by: days(more), evidence: "1/QĐ" }],
        officialCalendar
      )
      if (found._tag !== "Deadline") throw new Error(found._tag)
      expect(daysBetween(plain.rawEnd, found.rawEnd)).toBe(more)
      expect(found.due).toBe(due(days(30 + more), from))
      for (const one of found.alternatives) {
        if (one.kind === "extension-from-rolled-end") expect(one.due > found.due).toBe(true)
      }
    })
  )
})

const lead = fc
  .tuple(fc.constantFrom(daysBefore, workingDaysBefore), count)
  .map(([make, n]): LeadTime => make(n))

it("a duty before an event is never later than its count, and its safe day is worked", () => {
  const clause = cite("124/2020/NĐ-CP", "Đ28.k1", "trước")
  fc.assert(
    fc.property(lead, start, (lead, event) => {
      const ruling = Timeline.enacted("2015-01-01", clause, lead).on(day("2026-01-01"))
      if (!isRuling(ruling) || event < day("2017-07-01")) return
      const { due, safeDue } = lastDayBefore(ruling, event, officialCalendar)
      expect(daysBetween(due, event) >= lead.count).toBe(true)
      expect(safeDue <= due).toBe(true)
      expect(isWorkingDay(officialCalendar, safeDue)).toBe(true)
      if (lead.unit === "day") expect(daysBetween(due, event)).toBe(lead.count)
      for (let date = addDays(safeDue, 1); date <= due; date = addDays(date, 1)) {
        expect(isWorkingDay(officialCalendar, date)).toBe(false)
      }
    })
  )
})

it("a weekend never ends a term, unless it is worked", () => {
  fc.assert(
    fc.property(term, start, (term, from) => {
      const last = due(term, from)
      if (weekdayOf(last) > 5) expect(officialCalendar.special.get(last)).toHaveProperty("for")
    })
  )
})
