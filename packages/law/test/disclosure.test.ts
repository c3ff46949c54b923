import { day } from "@danchu/law"
import { publicationTransition } from "@danchu/law/rules/disclosure-transition"
import { describe, expect, it } from "vitest"
import { answer, codes, consecutive, days, entries, golden, times, value, workingDays } from "./golden.js"

const governs = (from: string, lastDay: string) =>
  publicationTransition.governs({ from: day(from), lastDay: day(lastDay) })

describe("when and how long the commune publishes", () => {
  golden([
    ["disclosure.publish", "2026-11-24", workingDays(5), "five working days, not the ten of the quiz banks"],
    ["disclosure.publish", "2023-07-01", workingDays(5), "the first day of Luật 10/2022"],
    ["disclosure.publish", "2023-06-30", days(2), "two days under the ordinance, the day before"],
    ["disclosure.publish", "2018-05-10", days(2), "a case of 2018 is judged by the ordinance"],
    ["disclosure.publish", "2007-06-30", "NotYetInForce", "the ordinance had not begun"],
    ["disclosure.board", "2026-11-24", consecutive(30), "thirty days without a break"],
    ["disclosure.board", "2023-06-30", "NotVerified", "the ordinance's thirty days are only remembered"],
    ["disclosure.loudspeaker", "2026-11-24", consecutive(3), "three days without a break"],
    ["disclosure.loudspeaker", "2023-06-30", "NotVerified", "the ordinance's three days are only remembered"],
    [
      "disclosure.register",
      "2026-11-24",
      times(1, "quarter"),
      "the list is brought up to date every quarter"
    ],
    ["disclosure.register", "2018-05-10", "NotVerified", "the ordinance was not read on it"],
    [
      "disclosure.board.permanent",
      "2026-11-24",
      { matters: ["K4", "K13"] },
      "regulation and procedures stay up"
    ],
    [
      "disclosure.republish",
      "2026-11-24",
      { id: "disclosure.republish" },
      "'kịp thời' has no number of days"
    ],
    [
      "disclosure.plan",
      "2026-11-24",
      ["matter", "form", "time", "duration", "responsible"],
      "what a plan names"
    ],
    ["disclosure.council-report", "2026-11-24", "nearest-ordinary-session", "to the council, next session"],
    ["disclosure.special-areas", "2026-11-24", "NotVerified", "the Government's text was not found"],
    ["disclosure.special-law", "2026-11-24", "prevails", "a law of the field goes before"]
  ])

  it("leaves open which term governs a decision of the ordinance's last days", () => {
    expect(governs("2023-06-28", "2023-06-30")).toMatchObject({ on: "2023-06-28", readings: [] })
    expect(governs("2023-06-29", "2023-07-01")).toMatchObject({
      on: "2023-06-29",
      readings: [{ value: "2023-07-01", basis: [{ at: "Đ90.k1" }] }]
    })
    expect(governs("2023-07-01", "2023-07-07")).toMatchObject({
      on: "2023-07-01",
      readings: [],
      warnings: []
    })
  })

  it("says that the ordinance was only paraphrased", () => {
    expect(answer("disclosure.publish", "2018-05-10")).toMatchObject({
      confidence: "B",
      basis: [{ instrument: "34/2007/PL-UBTVQH11", at: "Đ7", quote: null }],
      warnings: [expect.stringContaining("paraphrase")]
    })
  })
})

interface Channel {
  readonly channel: string
  readonly places: readonly string[]
  readonly lasting: unknown
}
const channels = (matter: string): readonly Channel[] =>
  (value("disclosure.channels", "2026-11-24") as Readonly<Record<string, readonly Channel[]>>)[matter] ?? []
const names = (matter: string) => channels(matter).map(c => c.channel)

const entry = (on: string, code: string) => entries("disclosure.matters", on).find(one => one.code === code)

describe("the fourteen groups", () => {
  it("are fourteen before and after 2025-07-01", () => {
    const all = Array.from({ length: 14 }, (_, i) => `K${i + 1}`)
    expect(codes("disclosure.matters", "2025-06-30")).toEqual(all)
    expect(codes("disclosure.matters", "2025-07-01")).toEqual(all)
  })

  it("speak of townships until 2025-06-30 and of special zones from 2025-07-01", () => {
    expect(entry("2025-06-30", "K4")).toMatchObject({ basis: { quote: expect.stringContaining("thị trấn") } })
    expect(entry("2025-07-01", "K4")).toMatchObject({
      basis: { quote: expect.stringContaining("đặc khu"), by: { instrument: "97/2025/QH15", at: "Đ4.k3" } }
    })
    expect(entry("2025-07-01", "K3")).toMatchObject({
      basis: { by: { instrument: "47/2024/QH15", at: "Đ57.k3.a" } }
    })
  })

  it("were eleven under the ordinance, which is only remembered", () => {
    expect(value("disclosure.matters", "2018-05-10")).toBe("NotVerified")
  })

  it.each(["K1", "K2", "K3", "K5", "K6"])("%s goes to the portal and the board", matter => {
    expect(names(matter)).toEqual(["portal", "board"])
  })
  it.each(["K7", "K8", "K9", "K10", "K11", "K12"])("%s is also heard and carried by the head", matter => {
    expect(names(matter)).toEqual(["portal", "board", "loudspeaker", "neighbourhood-head"])
    expect(channels(matter)[2]).toMatchObject({ lasting: consecutive(3), onlyWhereItExists: true })
  })
  it.each(["K4", "K13"])("%s stays at the headquarters alone, for good", matter => {
    expect(channels(matter)[1]).toMatchObject({ places: ["headquarters"], lasting: "permanent" })
  })
  it("K14 must be on the portal only", () => {
    expect(names("K14")).toEqual(["portal"])
  })
  it("hangs at three places, not at one of them", () => {
    expect(channels("K1")[1]).toMatchObject({
      places: ["headquarters", "house-of-culture", "community-point"],
      lasting: consecutive(30)
    })
  })

  it("may go out in ten forms", () => {
    expect(value("disclosure.forms", "2026-11-24")).toHaveLength(10)
    expect(value("disclosure.forms", "2018-05-10")).toBe("NotVerified")
  })
})
