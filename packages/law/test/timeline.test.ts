import { cite, day, days, recalled, Timeline, workingDays } from "@danchu/law"
import { expect, it } from "vitest"

const first = cite("02/2011/QH13", "Đ27", "10 ngày")
const second = cite("02/2011/QH13", "Đ27", "07 ngày làm việc", {
  instrument: "136/2025/QH15",
  at: "Đ2.k15.b"
})

it("answers with the version of the day, its citation and its span", () => {
  const timeline = Timeline.enacted("2012-07-01", first, days(10)).amended(
    "2026-07-01",
    second,
    workingDays(7)
  )
  expect(timeline.on(day("2026-06-30"))).toMatchObject({
    _tag: "Ruling",
    value: days(10),
    basis: [first],
    from: "2012-07-01",
    until: "2026-07-01"
  })
  expect(timeline.on(day("2026-07-01"))).toMatchObject({
    _tag: "Ruling",
    value: workingDays(7),
    basis: [second],
    until: null
  })
})

it("is not yet in force the day before its first day", () => {
  expect(Timeline.enacted("2012-07-01", first, days(10)).on(day("2012-06-30"))).toMatchObject({
    _tag: "NotYetInForce",
    from: "2012-07-01",
    basis: [first]
  })
})

it("never falls back to an older version after a repeal", () => {
  const timeline = Timeline.enacted("2012-07-01", first, days(10)).repealed("2020-01-01", second)
  expect(timeline.on(day("2026-01-01"))).toMatchObject({
    _tag: "NoLongerInForce",
    until: "2020-01-01",
    basis: [second]
  })
})

it("answers NotVerified where the text was not read, or is only remembered", () => {
  const unread = Timeline.unread("2012-07-01", "the circular was not found").amended(
    "2026-07-01",
    second,
    workingDays(7)
  )
  expect(unread.on(day("2015-01-01"))).toMatchObject({
    _tag: "NotVerified",
    why: "the circular was not found"
  })
  const remembered = Timeline.enacted("2012-07-01", recalled("02/2011/QH13", "Đ27", "ten days"), days(10))
  expect(remembered.on(day("2015-01-01"))._tag).toBe("NotVerified")
  expect(remembered.unverified(day("2015-01-01"))).toMatchObject({ _tag: "Unverified", value: days(10) })
})

it("tells a quarrel only in its span", () => {
  const timeline = Timeline.enacted("2012-07-01", first, days(10)).contested(
    { from: "2016-12-05", until: "2020-12-10" },
    second,
    workingDays(10),
    "circular against law"
  )
  const readings = (on: string) => {
    const answer = timeline.on(day(on))
    return answer._tag === "Ruling" ? answer.readings.length : -1
  }
  expect([
    readings("2016-12-04"),
    readings("2016-12-05"),
    readings("2020-12-09"),
    readings("2020-12-10")
  ]).toEqual([0, 1, 1, 0])
})

it("refuses versions out of order", () => {
  expect(() =>
    Timeline.enacted("2026-07-01", second, workingDays(7)).amended("2012-07-01", first, days(10))
  ).toThrow(/cannot follow/)
})
