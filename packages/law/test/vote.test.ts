import {
  day,
  leastReaching,
  reaches,
  type Tally,
  tallyAttendance,
  tallyVote,
  type VoteQuestion
} from "@danchu/law"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

type Asked = Omit<VoteQuestion, "on"> & { readonly on?: string }

const tally = ({ on = "2026-11-24", ...asked }: Asked): Tally => {
  const answer = tallyVote({ ...asked, on: day(on) })
  if (answer._tag !== "Tally") throw new Error(`no tally: ${answer._tag}`)
  return answer
}
const neighbourhood = (matter: VoteQuestion["matter"], yes: number, total: number, on?: string) =>
  tally({ matter, scope: "neighbourhood", yes, total, ...(on && { on }) })
const commune = (matter: VoteQuestion["matter"], yes: number, total: number, on?: string) =>
  tally({ matter, scope: "commune", yes, total, ...(on && { on }) })
const codes = (answer: Tally) => answer.refusals.map(r => r.code)
const inForm = (
  matter: VoteQuestion["matter"],
  form: VoteQuestion["form"] & string,
  more: Partial<Asked> = {}
) => tally({ matter, scope: "neighbourhood", form, yes: 100, total: 100, ...more })
const attendance = (matter: VoteQuestion["matter"], present: number, on = "2026-11-24") =>
  tallyAttendance({ matter, total: 300, present, on: day(on) })

describe("contributions and common funds (D1, D2) need two thirds of all households", () => {
  it.each([
    [66, 100, false, "66 is the last below two thirds of 100"],
    [67, 100, true, "67 is the first that reaches it"],
    [66, 99, true, "exactly two thirds is enough: từ … trở lên"],
    [65, 99, false, "one less is not"],
    [199, 300, false, "300 households: 199 fail"],
    [200, 300, true, "300 households: 200 pass"],
    [6666, 10_000, false, "66.66 % would round to 66.7 % but is below two thirds"],
    [6667, 10_000, true, "the next household decides"],
    [1, 1, true, "one household, one voice"],
    [2, 3, true, "two of three"],
    [1, 3, false, "one of three"],
    [3, 4, true, "three of four"],
    [2, 4, false, "two of four"]
  ])("%i of %i → %s (%s)", (yes, total, passes) => {
    expect(neighbourhood("D1", yes, total).passes).toBe(passes)
    expect(neighbourhood("D2", yes, total).passes).toBe(passes)
  })

  it("says how many of how many, from when, and which clause", () => {
    expect(neighbourhood("D1", 66, 100)).toMatchObject({
      passes: false,
      needed: 67,
      of: 100,
      counted: "household-representatives",
      effectiveFrom: "vote",
      refusals: [{ code: "not-enough-households", basis: [{ at: "Đ21.k1" }] }],
      basis: [
        {
          instrument: "10/2022/QH15",
          at: "Đ21.k1",
          quote: "từ hai phần ba tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố tán thành"
        }
      ]
    })
  })

  it("counts neighbourhoods, not households, in the whole commune: 9 of 14 fail, 10 pass", () => {
    expect(commune("D1", 9, 14)).toMatchObject({ passes: false, needed: 10, counted: "neighbourhoods" })
    expect(commune("D2", 10, 14)).toMatchObject({
      passes: true,
      effectiveFrom: "set-by-commune",
      basis: [{ at: "Đ21.k1.p2" }]
    })
  })
})

describe("covenants, elections, boards and self-management (D3–D6) need more than half of all households", () => {
  it.each([
    [50, 100, false, "half is not more than half"],
    [51, 100, true, "the next household decides"],
    [50, 99, true, "50 of 99 is more than half"],
    [49, 99, false, "49 of 99 is not"],
    [150, 300, false, "300 households: 150 fail"],
    [151, 300, true, "300 households: 151 pass"],
    [5000, 10_000, false, "exactly half of ten thousand"],
    [5004, 10_000, true, "50.04 % rounds to 50.0 % but is more than half"],
    [1, 2, false, "one of two"],
    [2, 2, true, "both"]
  ])("%i of %i → %s (%s)", (yes, total, passes) => {
    for (const matter of ["D3", "D4", "D5", "D6"] as const)
      expect(neighbourhood(matter, yes, total).passes).toBe(passes)
  })

  it.each([
    ["D3", "commune-recognition", "the commune recognises the covenant"],
    ["D4", "commune-recognition", "the commune recognises the head"],
    ["D5", "front-recognition", "the Front recognises members of the boards, not the commune"],
    ["D6", "vote", "self-management counts from the vote"]
  ] as const)("%s counts from %s: %s", (matter, effectiveFrom, _why) => {
    expect(neighbourhood(matter, 51, 100).effectiveFrom).toBe(effectiveFrom)
  })

  it.each(["D3", "D4", "D5", "D6"] as const)(
    "%s has no share in the whole commune: none is invented",
    matter => {
      expect(commune(matter, 14, 14)).toMatchObject({
        passes: false,
        needed: null,
        effectiveFrom: null,
        refusals: [
          { code: "no-threshold-for-commune-scope", basis: [{ at: "Đ21.k1.p2" }, { at: "Đ21.k1.p3" }] }
        ]
      })
    }
  )
})

describe("the form of the vote", () => {
  it.each(["D1", "D2", "D3", "D4", "D5", "D6"] as const)("%s may always be decided in a meeting", matter => {
    expect(inForm(matter, "meeting")).toMatchObject({
      passes: true,
      refusals: [],
      readings: [],
      conditions: []
    })
  })

  it.each(["D1", "D2", "D3", "D4", "D5"] as const)("%s may not be decided online", matter => {
    expect(inForm(matter, "online")).toMatchObject({
      passes: false,
      needed: matter === "D1" || matter === "D2" ? 67 : 51,
      refusals: [{ code: "form-not-open-to-this-matter", basis: [{ at: "Đ17.k2.p2" }] }]
    })
  })

  it("opens the online vote to self-management, once the households chose it", () => {
    expect(inForm("D6", "online")).toMatchObject({
      passes: true,
      conditions: [
        { code: "head-and-front-choose", basis: [{ at: "Đ17.k2.p2" }] },
        { code: "households-chose-online", basis: [{ instrument: "59/2023/NĐ-CP", at: "Đ5.k2.c" }] }
      ]
    })
  })

  it.each(["D3", "D4", "D5"] as const)("%s goes to ballots only after a failed meeting", matter => {
    const refused = inForm(matter, "ballot", { meetingFailed: false })
    expect(refused).toMatchObject({
      passes: false,
      refusals: [{ code: "ballot-only-after-a-failed-meeting", basis: [{ at: "Đ19.k1.b" }] }]
    })
    expect(refused.readings).toEqual([])
    expect(inForm(matter, "ballot", { meetingFailed: true })).toMatchObject({
      passes: true,
      refusals: [],
      conditions: []
    })
    expect(inForm(matter, "ballot")).toMatchObject({
      passes: true,
      refusals: [],
      conditions: [{ code: "failed-meeting", basis: [{ at: "Đ19.k1.b" }] }]
    })
  })

  it.each(["D1", "D2"] as const)(
    "%s: law and decree part ways on ballots that head and Front choose",
    matter => {
      expect(inForm(matter, "ballot", { meetingFailed: false })).toMatchObject({
        passes: false,
        refusals: [{ code: "ballot-only-after-a-failed-meeting" }],
        readings: [{ passes: true, basis: [{ instrument: "10/2022/QH15", at: "Đ19.k1.c" }] }]
      })
    }
  )

  it("had no decree to part from before 2023-08-15", () => {
    const without = { meetingFailed: false }
    expect(inForm("D1", "ballot", { ...without, on: "2023-08-14" })).toMatchObject({
      passes: true,
      readings: []
    })
    expect(inForm("D1", "ballot", { ...without, on: "2023-08-15" })).toMatchObject({ passes: false })
  })

  it("opens ballots for self-management where head and Front choose them", () => {
    expect(inForm("D6", "ballot")).toMatchObject({
      passes: true,
      conditions: [{ code: "head-and-front-choose", basis: [{ instrument: "59/2023/NĐ-CP", at: "Đ4.k1.c" }] }]
    })
  })

  it("opens ballots in the whole commune where its chair chooses them, and never the online vote", () => {
    const asked = { matter: "D1", scope: "commune", yes: 10, total: 14 } as const
    expect(tally({ ...asked, form: "ballot" })).toMatchObject({
      passes: true,
      conditions: [{ code: "commune-chair-chooses" }]
    })
    expect(codes(tally({ ...asked, form: "online" }))).toEqual(["form-not-open-to-this-matter"])
  })

  it.each(["D3", "D4", "D5"] as const)("leaves %s to the meeting in the whole commune too", matter => {
    const asked = { matter, scope: "commune", yes: 10, total: 14, form: "ballot" } as const
    expect(codes(tally({ ...asked, meetingFailed: false }))).toContain("ballot-only-after-a-failed-meeting")
    expect(codes(tally({ ...asked, meetingFailed: true }))).not.toContain(
      "ballot-only-after-a-failed-meeting"
    )
  })
})

describe("under the ordinance, until 2023-06-30", () => {
  it("asked more than half even for contributions, and says that only a paraphrase was read", () => {
    const old = neighbourhood("D1", 51, 100, "2018-05-10")
    expect(old).toMatchObject({
      passes: true,
      needed: 51,
      counted: "voters-or-household-voters",
      effectiveFrom: null,
      basis: [{ instrument: "34/2007/PL-UBTVQH11", at: "Đ12", confidence: "B", quote: null }]
    })
    expect(old.warnings).toHaveLength(2)
  })

  it("changed on 2023-07-01: 60 of 100 was enough for a contribution the day before", () => {
    expect(neighbourhood("D1", 60, 100, "2023-06-30").passes).toBe(true)
    expect(neighbourhood("D1", 60, 100, "2023-07-01").passes).toBe(false)
  })

  it("had the covenant recognised by the district", () => {
    expect(neighbourhood("D3", 51, 100, "2023-06-30").effectiveFrom).toBe("district-recognition")
    expect(neighbourhood("D3", 51, 100, "2023-07-01").effectiveFrom).toBe("commune-recognition")
  })

  it("counted voters in the whole commune, so a count of neighbourhoods is refused", () => {
    expect(codes(commune("D1", 14, 14, "2018-05-10"))).toEqual(["counted-by-voters-not-neighbourhoods"])
    expect(codes(commune("D1", 14, 14, "2023-07-01"))).toEqual([])
  })

  it("knew meetings and ballots, no online vote", () => {
    const asked = { matter: "D6", scope: "neighbourhood", yes: 100, total: 100, on: "2018-05-10" } as const
    expect(codes(tally({ ...asked, form: "ballot" }))).toEqual([])
    expect(codes(tally({ ...asked, form: "online" }))).toEqual(["form-not-open-to-this-matter"])
  })

  it("is not answered before 2007-07-01", () => {
    expect(
      tallyVote({ matter: "D1", scope: "neighbourhood", yes: 1, total: 1, on: day("2007-06-30") })
    ).toMatchObject({ _tag: "NotYetInForce", from: "2007-07-01" })
  })
})

describe("a meeting that too few attend (Đ19.1b)", () => {
  it.each([
    ["D1", 199, false, "two thirds can no longer approve"],
    ["D1", 200, true, "all of them can"],
    ["D3", 150, false, "a covenant needs more than half there"],
    ["D3", 151, true, "151 of 300"],
    ["D4", 150, false, "nobody could be elected"],
    ["D4", 151, true, "by one voice of all"]
  ] as const)("%s with %i of 300 → %s: %s", (matter, present, suffices, _why) => {
    expect(attendance(matter, present)).toMatchObject({ suffices })
  })

  it("needed more than half for any matter under the guidance of 2008", () => {
    expect(attendance("D1", 150, "2018-05-10")).toMatchObject({ suffices: false, needed: 151 })
    expect(attendance("D1", 151, "2018-05-10")).toMatchObject({ suffices: true })
  })
})

describe("figures that are none", () => {
  it.each([
    [101, 100, "more in favour than there are"],
    [-1, 100, "less than nobody"],
    [1.5, 100, "half a household"],
    [0, 0, "nobody at all"]
  ])("%d of %d throws: %s", (yes, total) => {
    expect(() => neighbourhood("D1", yes, total)).toThrow(/must be/)
  })
})

describe("for every total up to ten thousand", () => {
  it("the least number that passes is the least whole number that the rational allows, total by total", () => {
    const shares = [
      { kind: "share", num: 2, den: 3, atLeast: true },
      { kind: "share", num: 1, den: 2, atLeast: false },
      { kind: "share", num: 1, den: 10, atLeast: true },
      { kind: "share", num: 1, den: 3, atLeast: true }
    ] as const
    const wrong: string[] = []
    for (const share of shares) {
      const [num, den] = [BigInt(share.num), BigInt(share.den)]
      const allows = (part: bigint, all: bigint) =>
        share.atLeast ? part * den >= all * num : part * den > all * num
      for (let total = 1; total <= 10_000; total++) {
        const least = leastReaching(share, total)
        const [part, all] = [BigInt(least), BigInt(total)]
        if (!allows(part, all) || allows(part - 1n, all)) wrong.push(`${least} of ${total}`)
        if (!reaches(share, least, total) || reaches(share, least - 1, total)) wrong.push(`at ${total}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it("and the count of a vote has the same boundary, for D1 and D6 at every total", () => {
    const wrong: number[] = []
    for (let total = 1; total <= 10_000; total++) {
      const [twoThirds, half] = [Math.ceil((total * 2) / 3), Math.floor(total / 2) + 1]
      if (neighbourhood("D1", twoThirds, total).needed !== twoThirds) wrong.push(total)
      if (neighbourhood("D6", half, total).needed !== half) wrong.push(total)
      if (neighbourhood("D1", twoThirds - 1, total).passes || neighbourhood("D6", half - 1, total).passes)
        wrong.push(total)
    }
    expect(wrong).toEqual([])
  })

  const figures = fc
    .integer({ min: 1, max: 10_000 })
    .chain(total => fc.tuple(fc.constant(total), fc.integer({ min: 0, max: total })))

  it("agrees with the rational: yes/total ≥ 2/3, or > 1/2", () => {
    fc.assert(
      fc.property(figures, ([total, yes]) => {
        expect(neighbourhood("D1", yes, total).passes).toBe(BigInt(yes) * 3n >= BigInt(total) * 2n)
        expect(commune("D2", yes, total).passes).toBe(BigInt(yes) * 3n >= BigInt(total) * 2n)
        expect(neighbourhood("D5", yes, total).passes).toBe(BigInt(yes) * 2n > BigInt(total))
      }),
      { numRuns: 500 }
    )
  })

  it("names the least number that passes", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom("D1" as const, "D6" as const), ([total], matter) => {
        const needed = neighbourhood(matter, total, total).needed ?? 0
        expect(neighbourhood(matter, needed, total).passes).toBe(true)
        expect(neighbourhood(matter, needed - 1, total).passes).toBe(false)
        expect(needed).toBe(
          matter === "D1"
            ? leastReaching({ kind: "share", num: 2, den: 3, atLeast: true }, total)
            : Math.floor(total / 2) + 1
        )
      }),
      { numRuns: 300 }
    )
  })
})
