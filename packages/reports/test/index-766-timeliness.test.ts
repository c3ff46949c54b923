import { day } from "@danchu/law"
import { indexScore, timely766 } from "@danchu/reports"
import { describe, expect, it } from "vitest"

const receivedOn = day("2026-03-02")
const appointedOn = day("2026-03-09")
const on = day("2026-03-14")
const filed = { receivedOn, appointedOn }

describe("a dossier in indicator 2.1 of QĐ 766", () => {
  it.each([
    ["settled on the appointed day", { settledOn: appointedOn }, true, "2026-03-09"],
    [
      "settled in time and handed over late",
      { settledOn: day("2026-03-09"), returnedOn: day("2026-03-13") },
      true,
      "2026-03-09"
    ],
    ["handed over late, the day of settling unknown", { returnedOn: day("2026-03-10") }, false, "2026-03-10"],
    ["stopped in time", { stoppedOn: day("2026-03-04") }, true, "2026-03-04"],
    ["open when its day has passed", {}, false, "2026-03-14"],
    ["settled only after the period", { settledOn: day("2026-03-15") }, false, "2026-03-14"],
    ["waiting for a supplement", { askedOn: [day("2026-03-05")], waiting: true }, true, "2026-03-05"]
  ] as const)("%s", (_, more, inTime, endedOn) => {
    expect(timely766({ ...filed, ...more }, on)).toMatchObject({ inTime, endedOn, why: "by-appointment" })
  })
  it("is late once supplements were asked for twice, whenever it was settled", () => {
    const asked = { askedOn: [day("2026-03-03"), day("2026-03-05")], settledOn: day("2026-03-06") }
    expect(timely766({ ...filed, ...asked }, on)).toMatchObject({
      inTime: false,
      why: "asked-more-than-once"
    })
    expect(timely766({ ...filed, ...asked }, day("2026-03-04"))).toMatchObject({ inTime: true })
  })
  it("without an appointment is held against the longest time, without the days of supplements", () => {
    const given = { receivedOn, settledOn: day("2026-03-12"), mostDays: 7 }
    expect(timely766(given, on)).toMatchObject({ inTime: false, why: "by-longest-time" })
    expect(timely766({ ...given, supplementDays: 3 }, on).inTime).toBe(true)
    expect(timely766({ receivedOn, settledOn: day("2026-03-12") }, on).inTime).toBe(null)
  })
  it("gives the share of 20 points", () => {
    const dossiers = [
      { settledOn: appointedOn },
      {},
      { askedOn: [receivedOn, receivedOn] },
      { stoppedOn: receivedOn }
    ]
    const inTime = dossiers.filter(more => timely766({ ...filed, ...more }, on).inTime === true)
    expect(indexScore("2.1", inTime.length, dossiers.length)).toMatchObject({ points: "10.00", most: 20 })
  })
})
