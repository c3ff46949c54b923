import { officialCalendar } from "@danchu/calendar"
import { type CivilDate, cite, day } from "@danchu/law"
import {
  type Commune,
  disclosureMatrix,
  InvalidEvidence,
  type OwedNotice,
  type PostingEvidence
} from "@danchu/publication"
import { describe, expect, it } from "vitest"

const commune: Commune = {
  places: [
    { id: "tru-so", kind: "headquarters" },
    { id: "nha-van-hoa", kind: "house-of-culture" },
    { id: "diem-thon-dong", kind: "community-point" }
  ],
  has: { portal: true, loudspeaker: true }
}
const by = "00000000-0000-4000-8000-000000000001"
const hash = `sha256:${"0a".repeat(32)}`
const owed: OwedNotice = {
  id: "n1",
  matter: "K7",
  decidedOn: day("2026-10-01"),
  published: day("2026-10-05")
}
const hung = (place: string, from: string, to: string | null, takenOn = from): PostingEvidence => ({
  notice: "n1",
  channel: "board",
  place,
  from: day(from),
  to: to === null ? null : day(to),
  by,
  photo: { hash, takenOn: day(takenOn) }
})
const said = (from: string, to: string): PostingEvidence => ({
  notice: "n1",
  channel: "loudspeaker",
  place: null,
  from: day(from),
  to: day(to),
  by
})
const states = (evidence: readonly PostingEvidence[], on: string, notice = owed, where = commune) =>
  Object.fromEntries(
    disclosureMatrix([notice], where, evidence, day(on), officialCalendar).map(one => [
      one.place ?? one.channel,
      one.state
    ])
  )
const cellOf = (place: string, evidence: readonly PostingEvidence[], on: string, notice = owed) =>
  disclosureMatrix([notice], commune, evidence, day(on), officialCalendar).find(one => one.place === place)

describe("the disclosure matrix", () => {
  it("three days on the air, the first one counted, are enough under another reading (Điều 13.3)", () => {
    const told = (to: string) =>
      disclosureMatrix([owed], commune, [said("2026-10-05", to)], day("2026-10-20"), officialCalendar).find(
        ({ channel }) => channel === "loudspeaker"
      )
    expect(told("2026-10-06")).toMatchObject({ state: "interrupted", metUnder: [] })
    expect(told("2026-10-07")).toMatchObject({
      state: "interrupted",
      metUnder: [{ kind: "posting-day-counted", due: "2026-10-07" }]
    })
    expect(told("2026-10-08")).toMatchObject({ state: "met", metUnder: [] })
  })

  it("nothing done: there is time until the fifth working day, then it is missed", () => {
    expect(cellOf("tru-so", [], "2026-10-08")).toMatchObject({ state: "waiting", beginBy: "2026-10-08" })
    expect(cellOf("tru-so", [], "2026-10-09")).toMatchObject({ state: "missed" })
  })

  it("on the board: thirty days on end, the day of posting not counted", () => {
    const one = [hung("tru-so", "2026-10-05", null)]
    expect(cellOf("tru-so", one, "2026-11-03")).toMatchObject({
      state: "running",
      until: "2026-11-04",
      late: false
    })
    expect(cellOf("tru-so", one, "2026-11-04")).toMatchObject({ state: "met" })
  })

  it("taken down too early it is interrupted, and hung again it runs anew", () => {
    const down = [hung("tru-so", "2026-10-05", "2026-10-20")]
    expect(cellOf("tru-so", down, "2026-10-25")).toMatchObject({ state: "interrupted" })
    const again = [...down, hung("tru-so", "2026-10-25", null)]
    expect(cellOf("tru-so", again, "2026-11-04")).toMatchObject({ state: "running", until: "2026-11-24" })
  })

  it("statements that overlap are one", () => {
    const two = [hung("tru-so", "2026-10-15", "2026-11-10"), hung("tru-so", "2026-10-05", "2026-10-20")]
    expect(cellOf("tru-so", two, "2026-11-10")).toMatchObject({ state: "met", begun: "2026-10-05" })
  })

  it("begun after the fifth working day it is late, and can still be met", () => {
    expect(cellOf("tru-so", [hung("tru-so", "2026-10-12", null)], "2026-11-20")).toMatchObject({
      state: "met",
      late: true
    })
  })

  it("each place and channel is a duty of its own", () => {
    expect(
      states([hung("tru-so", "2026-10-05", null), said("2026-10-05", "2026-10-08")], "2026-11-23")
    ).toEqual({
      portal: "missed",
      "tru-so": "met",
      "nha-van-hoa": "missed",
      "diem-thon-dong": "missed",
      loudspeaker: "met",
      "neighbourhood-head": "missed"
    })
  })

  it("the loudspeaker: three days on end; two are not enough", () => {
    expect(states([said("2026-10-05", "2026-10-07")], "2026-10-10")["loudspeaker"]).toBe("interrupted")
  })

  it("what the commune does not have, and what the law does not ask, does not apply, with the clause", () => {
    const poor = { ...commune, has: { portal: false, loudspeaker: false } }
    const cells = disclosureMatrix([owed], poor, [], day("2026-10-06"), officialCalendar)
    expect(cells.find(({ channel }) => channel === "portal")).toMatchObject({
      state: "not-applicable",
      why: {
        code: "no-portal",
        label: { vi: expect.stringContaining("không có cổng"), en: "the commune has no portal" }
      },
      basis: [{ at: "Đ13.k1" }]
    })
    const budget = disclosureMatrix(
      [{ ...owed, matter: "K2" }],
      commune,
      [],
      day("2026-10-06"),
      officialCalendar
    )
    expect(budget.find(({ channel }) => channel === "loudspeaker")).toMatchObject({
      state: "not-applicable",
      basis: [{ at: "Đ13.k3" }]
    })
  })

  it("procedures stay at the headquarters for good, and nowhere else", () => {
    const standing = { ...owed, matter: "K13" } as const
    expect(states([hung("tru-so", "2026-10-05", null)], "2027-06-01", standing)).toMatchObject({
      "tru-so": "running",
      "nha-van-hoa": "not-applicable",
      "diem-thon-dong": "not-applicable",
      loudspeaker: "not-applicable"
    })
    expect(
      cellOf("tru-so", [hung("tru-so", "2026-10-05", "2026-12-01")], "2027-06-01", standing)
    ).toMatchObject({
      state: "interrupted"
    })
  })

  it("before the law of 2022 nobody knows: no state is made up", () => {
    const old = { ...owed, decidedOn: day("2020-01-06"), published: day("2020-01-06") }
    expect(new Set(Object.values(states([], "2020-02-01", old)))).toEqual(new Set(["unanswered"]))
    const cells = disclosureMatrix([old], commune, [], day("2020-02-01"), officialCalendar)
    for (const { why } of cells) expect(why?.code).toMatch(/^channels-not-(verified|in-force)$/)
  })

  it("where a law of the field or the Government's rules prevail neither, with the clause that says so", () => {
    const fieldLaw = cite("02/2011/QH13", "Đ41.k2.b", "Niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân")
    const field = disclosureMatrix([{ ...owed, fieldLaw }], commune, [], day("2026-10-20"), officialCalendar)
    const area = disclosureMatrix(
      [owed],
      { ...commune, specialArea: true },
      [],
      day("2026-10-20"),
      officialCalendar
    )
    for (const cell of [...field, ...area]) expect(cell.state).toBe("unanswered")
    expect(field[0]?.why?.code).toBe("field-law-prevails")
    expect(area[0]?.why?.code).toBe("special-area-not-verified")
    expect(field[0]?.basis).toMatchObject([
      { at: "Đ41.k2.b" },
      { at: "Đ13.k6" },
      { at: "Đ12.k3" },
      { at: "Đ91.k1" }
    ])
    expect(area[0]?.basis).toMatchObject([{ at: "Đ12.k2" }])
  })

  it("beyond the calendars neither", () => {
    const far = { ...owed, decidedOn: day("2030-01-07"), published: day("2030-01-07") }
    expect(cellOf("tru-so", [], "2030-02-01", far)).toMatchObject({
      state: "unanswered",
      why: { code: "begin-unanswered" }
    })
  })

  it("is the law's own table: fourteen groups, four channels, three places", () => {
    // portal, board at the headquarters, the house of culture and a point in the neighbourhood, loudspeaker, head
    const table: Readonly<Record<string, string>> = {
      "K1 K2 K3 K5 K6": "x xxx - -",
      "K7 K8 K9 K10 K11 K12": "x xxx x x",
      "K4 K13": "x x-- - -",
      K14: "x - - -"
    }
    for (const [groups, expected] of Object.entries(table)) {
      for (const matter of groups.split(" ") as OwedNotice["matter"][]) {
        const cells = disclosureMatrix(
          [{ ...owed, matter }],
          commune,
          [],
          day("2026-10-06"),
          officialCalendar
        )
        const drawn = (["portal", "board", "loudspeaker", "neighbourhood-head"] as const).map(channel =>
          cells
            .filter(one => one.channel === channel)
            .map(({ state }) => (state === "not-applicable" ? "-" : "x"))
            .join("")
        )
        expect(drawn.join(" "), matter).toBe(expected)
        for (const { state, why, basis } of cells) {
          expect(basis.length).toBeGreaterThan(0)
          expect(why !== null).toBe(state === "not-applicable")
        }
      }
    }
  })

  it("asks of each head whether the people of that neighbourhood were told", () => {
    const villages = { ...commune, neighbourhoods: ["thon-dong", "thon-tay"] }
    const handed: PostingEvidence = {
      notice: "n1",
      channel: "neighbourhood-head",
      place: "thon-dong",
      from: day("2026-10-06"),
      to: null,
      by
    }
    expect(states([handed], "2026-10-09", owed, villages)).toMatchObject({
      "thon-dong": "met",
      "thon-tay": "missed"
    })
    for (const place of ["thon-bac", null]) {
      const wrong = () => states([{ ...handed, place }], "2026-10-09", owed, villages)
      expect(wrong).toThrow("no-such-neighbourhood")
      try {
        wrong()
      } catch (error) {
        expect(error).toMatchObject({ basis: [{ at: "Đ13.k4" }] })
      }
    }
  })

  it("every cell rests on a clause", () => {
    for (const matter of ["K1", "K4", "K7", "K13", "K14"] as const) {
      for (const cell of disclosureMatrix(
        [{ ...owed, matter }],
        commune,
        [],
        day("2026-10-06"),
        officialCalendar
      )) {
        expect(cell.basis.length).toBeGreaterThan(0)
      }
    }
  })
})

describe("evidence that proves nothing", () => {
  const base = hung("tru-so", "2026-10-05", "2026-11-04")
  const photo = (takenOn: CivilDate, of = hash) => ({ photo: { hash: of, takenOn } })
  const { photo: _, ...bare } = base
  const wrong: readonly (readonly [string, PostingEvidence])[] = [
    ["ends-before-it-begins", { ...base, to: day("2026-10-04") }],
    ["older-than-its-notice", { ...base, from: day("2026-10-04") }],
    ["nobody-saw-to-it", { ...base, by: "Trưởng thôn" }],
    ["no-such-place", { ...base, place: "cho" }],
    ["no-photo", bare],
    ["photo-without-a-hash", { ...base, ...photo(day("2026-10-06"), "photo.jpg") }],
    ["photo-older-than-its-notice", { ...base, ...photo(day("2026-10-01")) }],
    ["photo-of-another-day", { ...base, ...photo(day("2026-11-05")) }],
    ["place-without-a-board", { ...base, channel: "portal" }]
  ]
  for (const [why, evidence] of wrong) {
    it(why, () => {
      expect(() => states([evidence], "2026-11-23")).toThrow(InvalidEvidence)
      expect(() => states([evidence], "2026-11-23")).toThrow(why)
    })
  }

  it("a place that the law does not know cites the clause that names the places", () => {
    try {
      states([{ ...base, place: "cho" }], "2026-11-23")
    } catch (error) {
      expect(error).toMatchObject({ basis: [{ at: "Đ13.k2" }] })
    }
  })
})
