import {
  day,
  formsOn,
  type GlossaryTerm,
  glossary,
  instrumentOf,
  labelOn,
  parseLocator,
  termOf,
  Unknown
} from "@danchu/law"
import { describe, expect, it } from "vitest"

const terms: readonly GlossaryTerm[] = [...glossary.values()]

describe.each(terms.map(one => [one.name, one] as const))("%s", (name, { en, vi, forms }) => {
  it("is English in kebab-case, with a label in NFC", () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(en).toMatch(/^[\w' ,-]+$/)
    for (const { label } of vi) {
      if (label === null) continue
      expect(label).toBe(label.normalize("NFC"))
      expect(label).not.toMatch(/[ÐðƉ]/)
    }
  })

  it("changes its label only from a day and by a clause, in order", () => {
    vi.forEach((one, i) => {
      expect(one.from === null).toBe(i === 0)
      expect(one.basis === null).toBe(i === 0)
      const before = vi[i - 1]?.from
      if (one.from && before) expect(before < one.from).toBe(true)
    })
  })

  it("stands on forms of instruments in force on their days", () => {
    for (const { instrument, at, from, until } of forms) {
      expect(parseLocator(at).part).toBe("form")
      expect(instrumentOf(instrument)?.from ?? "").not.toBe("")
      expect((instrumentOf(instrument)?.from ?? "") <= from).toBe(true)
      if (until) expect(from < until).toBe(true)
    }
  })
})

it("knows the names that every package uses", () => {
  for (const name of [
    "complaint",
    "denunciation",
    "petition",
    "acceptance",
    "neighbourhood",
    "household-representative",
    "commune-committee",
    "front-committee",
    "people-inspection-board",
    "investment-supervision-board",
    "community-covenant",
    "public-notice",
    "one-stop-counter",
    "dossier",
    "citizen-reception",
    "voter-meeting"
  ]) {
    expect(termOf(name).name).toBe(name)
  }
  expect(() => termOf("khieuNai")).toThrow(Unknown)
})

it("names no two things alike", () => {
  expect(new Set(terms.map(one => one.name)).size).toBe(terms.length)
  const firstLabels = terms.map(one => one.vi[0].label)
  expect(new Set(firstLabels).size).toBe(firstLabels.length)
})

describe("labels change with time", () => {
  it.each([
    ["commune-level-unit", "2025-06-30", "xã, phường, thị trấn"],
    ["commune-level-unit", "2025-07-01", "xã, phường, đặc khu"],
    ["township", "2025-06-30", "thị trấn"],
    ["township", "2025-07-01", null],
    ["provincial-department", "2026-06-30", "sở và cấp tương đương"],
    [
      "provincial-department",
      "2026-07-01",
      "cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh"
    ]
  ] as const)("%s on %s is %s", (name, on, label) => {
    expect(labelOn(name, day(on)).label).toBe(label)
  })

  it("moves the register of dossiers from form 06 to form 07", () => {
    expect(formsOn("dossier-register", day("2024-01-01")).map(form => form.at)).toEqual(["M06"])
    // Between the end of NĐ 61/2018 and TT 03/2025 no form was read.
    expect(formsOn("dossier-register", day("2025-08-01"))).toEqual([])
    expect(formsOn("dossier-register", day("2026-01-01")).map(form => form.at)).toEqual(["M07"])
  })
})
