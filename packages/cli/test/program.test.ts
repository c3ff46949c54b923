import { run } from "@danchu/cli"
import { day } from "@danchu/law"
import { describe, expect, it } from "vitest"

const danchu = (...words: readonly string[]) =>
  run(
    words,
    () => undefined,
    async () => day("2026-11-23")
  )
const answer = async (...words: readonly string[]) => {
  const { exitCode, json } = await danchu(...words)
  expect({ words, exitCode, json }).toMatchObject({ exitCode: 0 })
  return json
}

describe("danchu calendar", () => {
  it.each([
    ["2026-11-23", true, "working"],
    ["24/11/2026", false, "holiday"],
    ["2026-11-28", false, "weekend"],
    ["2026-08-22", true, "make-up"],
    ["2026-08-31", false, "swap-off"],
    ["2026-04-27", false, "compensatory"],
    ["2022-01-01", false, "holiday"]
  ])("day %s works: %s, %s", async (date, working, reason) => {
    expect(await answer("calendar", "day", date)).toMatchObject({ working, reason, status: "official" })
  })
  it("day gives the lunar day", async () => {
    expect(await answer("calendar", "day", "2026-02-17")).toMatchObject({
      lunar: { year: 2026, month: 1, day: 1, leap: false },
      name: expect.stringContaining("Tết")
    })
  })
  it("year lists the weekdays off and the make-up days with what they pay back", async () => {
    expect(await answer("calendar", "year", "2026")).toMatchObject({
      workingDays: 249,
      makeUpDays: [
        { date: "2026-01-10", for: "2026-01-02" },
        { date: "2026-08-22", for: "2026-08-31" }
      ]
    })
    expect(
      ((await answer("calendar", "year", "2026")) as { weekdaysOff: unknown[] }).weekdaysOff
    ).toHaveLength(14)
  })
  it("add counts from the next day, and backwards", async () => {
    expect(await answer("calendar", "add", "2026-11-20", "--working-days", "3")).toEqual({
      from: "2026-11-20",
      due: "2026-11-26",
      skipped: [
        { date: "2026-11-21", reason: "weekend" },
        { date: "2026-11-22", reason: "weekend" },
        { date: "2026-11-24", reason: "holiday", name: "Ngày Văn hóa Việt Nam" }
      ],
      status: "official"
    })
    expect(await answer("calendar", "add", "2026-11-26", "--working-days", "-3")).toMatchObject({
      due: "2026-11-20"
    })
  })
  it("count leaves the first day out", async () => {
    expect(await answer("calendar", "count", "2026-11-20", "2026-11-26")).toMatchObject({ workingDays: 3 })
  })
  it("lunar and solar are each other's inverse", async () => {
    expect(await answer("calendar", "lunar", "2033-12-22")).toMatchObject({
      lunar: { year: 2033, month: 11, day: 1, leap: true }
    })
    expect(await answer("calendar", "solar", "2033", "11", "1", "--leap")).toMatchObject({
      date: "2033-12-22"
    })
  })
  it("a year that nobody published is an error of the calendar, not an empty year", async () => {
    expect(await danchu("calendar", "day", "2030-01-01")).toMatchObject({
      exitCode: 3,
      json: { error: { code: "CalendarNotPublished" } }
    })
    expect(await danchu("calendar", "year", "2014")).toMatchObject({
      exitCode: 3,
      json: { error: { code: "CalendarNotPublished" } }
    })
  })
  it("31/02 is bad input", async () => {
    expect(await danchu("calendar", "day", "31/02/2026")).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidDate", at: "2026-02-31" } }
    })
  })
})

describe("danchu law", () => {
  it("show gives the value of the day with its words", async () => {
    expect(await answer("law", "show", "complaint.accept", "--on", "2026-07-01")).toMatchObject({
      rule: "complaint.accept",
      value: { count: 7, unit: "working-day" },
      governedOn: "2026-07-01",
      basis: expect.arrayContaining([
        {
          instrument: "02/2011/QH13",
          at: "Đ27",
          quote: expect.stringContaining("07 ngày làm việc"),
          confidence: "A",
          by: { instrument: "136/2025/QH15", at: "Đ2.k15.b" }
        }
      ]),
      label: { vi: expect.any(String), en: expect.any(String) }
    })
  })
  it("show before the beginning ends with 3 and the citation", async () => {
    expect(await danchu("law", "show", "complaint.suspension-grounds", "--on", "2026-06-30")).toMatchObject({
      exitCode: 3,
      json: { error: { code: "NotYetInForce", basis: [{ at: "Đ11a.k1" }] } }
    })
  })
  it("list names every rule", async () => {
    expect(
      ((await answer("law", "list", "--on", "2026-11-24")) as { rules: unknown[] }).rules.length
    ).toBeGreaterThan(50)
  })
  it("an unknown rule or fact is bad input", async () => {
    expect(await danchu("law", "show", "complaint.acept", "--on", "2026-07-01")).toMatchObject({
      exitCode: 2,
      json: { error: { code: "Unknown" } }
    })
    expect(
      await danchu("law", "show", "complaint.resolve.first", "--on", "2026-07-01", "--fact", "hard=true")
    ).toMatchObject({ exitCode: 2, json: { error: { code: "Unknown", at: "hard" } } })
  })
})

describe("danchu deadline", () => {
  it.each([
    ["complaint.accept", "2026-06-18", [], "2026-06-29", "the Sunday rolls to Monday"],
    ["complaint.accept", "2026-07-01", [], "2026-07-10", "seven working days since that day"],
    ["complaint.accept", "2026-08-26", [], "2026-09-09", "31/8, 1/9 and 2/9 are off"],
    ["complaint.accept", "2026-11-16", [], "2026-11-26", "24/11 is off"],
    ["complaint.resolve.first", "2026-07-10", [], "2026-08-10", "the Sunday rolls"],
    ["complaint.resolve.first", "2026-07-10", ["complex=true"], "2026-08-24", "no roll"],
    ["complaint.resolve.first", "2026-08-02", [], "2026-09-03", "1/9 and 2/9 are holidays"],
    [
      "complaint.resolve.first",
      "2026-09-25",
      ["complex=true", "remote=true"],
      "2026-11-25",
      "24/11 is a holiday"
    ],
    [
      "complaint.limitation",
      "2026-01-26",
      [],
      "2026-04-28",
      "26/4 is a Sunday and a holiday, 27/4 its compensation"
    ],
    ["complaint.send-decision.first", "2026-11-20", [], "2026-11-26", "three working days"],
    ["complaint.send-decision.second", "2026-11-17", [], "2026-11-25", "seven days, and 24/11 rolls"]
  ])("%s from %s %o is %s: %s", async (rule, from, facts, due) => {
    expect(
      await answer("deadline", rule, "--from", from, ...facts.flatMap(fact => ["--fact", fact]))
    ).toMatchObject({ rule, from, due, status: "official" })
  })
  it("shows the decree's working days beside the law's days, and the safe day", async () => {
    expect(await answer("deadline", "complaint.accept", "--from", "2026-06-10")).toMatchObject({
      due: "2026-06-22",
      alternatives: [{ due: "2026-06-24", basis: [{ instrument: "124/2020/NĐ-CP" }] }],
      safeDue: "2026-06-22"
    })
  })
  it("a complaint waiting on 2026-07-01 carries both laws", async () => {
    expect(await answer("deadline", "complaint.accept", "--from", "2026-06-25")).toMatchObject({
      due: "2026-07-06",
      warnings: expect.arrayContaining([expect.stringContaining("136/2025/QH15")])
    })
  })
  it("a swapped weekday off carries both readings of Điều 148.5", async () => {
    expect(await answer("deadline", "complaint.resolve.first", "--from", "2026-08-01")).toMatchObject({
      rawEnd: "2026-08-31",
      due: "2026-09-03",
      rolled: true,
      alternatives: [{ due: "2026-08-31" }],
      safeDue: "2026-08-31"
    })
  })
  it("a suspension moves the end; before 2026-07-01 there is none", async () => {
    expect(
      await answer(
        "deadline",
        "complaint.resolve.first",
        "--from",
        "2026-07-10",
        "--suspended",
        "2026-07-20..2026-08-03"
      )
    ).toMatchObject({ rawEnd: "2026-08-23", due: "2026-08-24" })
    expect(
      await danchu(
        "deadline",
        "complaint.resolve.first",
        "--from",
        "2026-03-10",
        "--suspended",
        "2026-03-20..2026-03-25"
      )
    ).toMatchObject({
      exitCode: 3,
      json: {
        error: {
          code: "NotYetInForce",
          basis: expect.arrayContaining([expect.objectContaining({ at: "Đ11a.k1" })])
        }
      }
    })
  })
  it("supposing what was only proposed is a what-if, and says what it supposes", async () => {
    expect(await answer("deadline", "complaint.accept", "--from", "2026-11-16", "--proposed")).toMatchObject({
      due: "2026-11-27",
      status: "what-if",
      warnings: expect.arrayContaining([expect.stringContaining("not decided")])
    })
  })
  it("explains itself in Vietnamese and English", async () => {
    const words = (language: string) =>
      answer("deadline", "complaint.accept", "--from", "2026-11-16", "--explain", language)
    expect(await words("vi")).toMatchObject({
      explanation: expect.stringContaining("Thứ Năm, ngày 26/11/2026")
    })
    expect(await words("en")).toMatchObject({ explanation: expect.stringContaining("Thu 2026-11-26") })
  })
  it.each([
    ["reception.schedule-posting", "2026-11-27", "2026-11-19", "five working days before, 24/11 is off"],
    ["disclosure.board", "2026-11-02", "2026-12-02", "thirty days after the day of posting"],
    ["community.send-decision", "2026-11-18", "2026-11-26", "five working days"],
    ["denunciation.resolve", "2026-07-10", "2026-08-10", "thirty days, the Sunday rolls"]
  ])("%s from %s is %s: %s", async (rule, from, due) => {
    expect(await answer("deadline", rule, "--from", from)).toMatchObject({ due })
  })
  it("past the last edition it has no answer", async () => {
    expect(await danchu("deadline", "complaint.resolve.first", "--from", "2027-12-20")).toMatchObject({
      exitCode: 3,
      json: { error: { code: "CalendarNotPublished" } }
    })
  })
  it("a word that is no option is bad input", async () => {
    expect(await danchu("deadline", "complaint.accept")).toMatchObject({
      exitCode: 2,
      json: { error: { code: "Usage" } }
    })
    expect(await danchu("dedline")).toMatchObject({ exitCode: 2, json: { error: { code: "Usage" } } })
  })
})

describe("danchu rate", () => {
  it("finds a truncated, a rounded and a wrong percentage", async () => {
    expect(await answer("rate", "176", "221", "--claimed", "79,63 %")).toMatchObject({
      agrees: "truncated",
      numerator: 176,
      denominator: 221
    })
    expect(await answer("rate", "85", "92", "--claimed", "92.4%")).toMatchObject({ agrees: "rounded" })
    expect(await answer("rate", "238", "316", "--claimed", "88.9 %")).toMatchObject({ agrees: "no" })
  })
})

describe("danchu cite", () => {
  it("reads a place in a law called by its name", async () => {
    expect(await answer("cite", "điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở")).toMatchObject({
      instrument: { number: "10/2022/QH15", kind: "law" },
      locator: "Đ19.k1.b"
    })
  })
  it("reads a number of the Party", async () => {
    expect(await answer("cite", "10-CT/ThU")).toMatchObject({
      instrument: { number: "10-CT/ThU", kind: "directive" }
    })
  })
  it("takes no text that cites nothing", async () => {
    expect(await danchu("cite", "xin chào")).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidText" } }
    })
  })
})

describe("danchu vote", () => {
  const vote = (...words: readonly string[]) => answer("vote", ...words)

  it("needs two thirds of all households for contributions, never rounded", async () => {
    expect(
      await vote("--matter", "D1", "--scope", "neighbourhood", "--total", "100", "--yes", "66")
    ).toMatchObject({
      passes: false,
      needed: 67,
      of: 100,
      effectiveFrom: "vote",
      refusals: [{ code: "not-enough-households", basis: [{ at: "Đ21.k1" }] }]
    })
    expect(
      await vote("--matter", "D1", "--scope", "neighbourhood", "--total", "99", "--yes", "66")
    ).toMatchObject({
      passes: true
    })
  })
  it("counts neighbourhoods in the whole commune", async () => {
    expect(await vote("--matter", "D2", "--scope", "commune", "--total", "14", "--yes", "10")).toMatchObject({
      passes: true,
      effectiveFrom: "set-by-commune"
    })
  })
  it("does not take a vote online on contributions", async () => {
    expect(
      await vote(
        "--matter",
        "D1",
        "--scope",
        "neighbourhood",
        "--total",
        "100",
        "--yes",
        "100",
        "--form",
        "online"
      )
    ).toMatchObject({ passes: false, refusals: [{ code: "form-not-open-to-this-matter" }] })
  })
  it("judges by the law of the day", async () => {
    expect(
      await vote(
        "--matter",
        "D1",
        "--scope",
        "neighbourhood",
        "--total",
        "100",
        "--yes",
        "60",
        "--on",
        "2023-06-30"
      )
    ).toMatchObject({ passes: true })
  })
  it("takes no matter that Điều 15 does not have", async () => {
    expect(
      await danchu("vote", "--matter", "D7", "--scope", "neighbourhood", "--total", "1", "--yes", "1")
    ).toMatchObject({ exitCode: 2, json: { error: { code: "InvalidText", at: "matter" } } })
  })
})

describe("danchu unit", () => {
  it("is a code and a day: codes are used again", async () => {
    expect(await answer("unit", "18115", "--on", "2025-06-30")).toMatchObject({
      name: "Phường Bắc Hồng",
      district: "437",
      successors: [{ code: "18115" }]
    })
    expect(await answer("unit", "18115")).toMatchObject({
      name: "Phường Bắc Hồng Lĩnh",
      district: null,
      predecessors: [{ code: "18115" }, { code: "18121" }, { code: "18124" }, { code: "18400" }]
    })
  })
  it("lineage tells every unit that bore the code", async () => {
    expect(await answer("unit", "lineage", "18115")).toMatchObject({
      units: [
        { name: "Phường Bắc Hồng", validUntil: "2025-07-01" },
        { name: "Phường Bắc Hồng Lĩnh", validFrom: "2025-07-01" }
      ]
    })
  })
  it("takes no code that nobody bore", async () => {
    expect(await danchu("unit", "18124")).toMatchObject({ exitCode: 2, json: { error: { code: "Unknown" } } })
    expect(await danchu("unit", "lineage", "99999")).toMatchObject({
      exitCode: 2,
      json: { error: { code: "Unknown" } }
    })
  })
})
