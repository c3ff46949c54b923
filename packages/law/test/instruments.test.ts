import { type Instrument, instrumentOf, instruments } from "@danchu/law"
import { describe, expect, it } from "vitest"

const register = Object.entries<Instrument>(instruments)
const opposite = {
  amends: "amendedBy",
  amendedBy: "amends",
  replaces: "replacedBy",
  replacedBy: "replaces"
} as const
const relations = Object.entries(opposite) as [
  keyof typeof opposite,
  (typeof opposite)[keyof typeof opposite]
][]

describe.each(register)("%s", (number, instrument) => {
  it("is told by the other end of each of its relations", () => {
    for (const [relation, back] of relations) {
      for (const other of instrument[relation] ?? []) {
        expect(instrumentOf(other)?.[back], `${other} ${back}`).toContain(number)
      }
    }
    for (const other of [...(instrument.guides ?? []), ...(instrument.consolidates ?? [])]) {
      expect(instrumentOf(other), other).toBeDefined()
    }
  })

  it("was issued before it took effect, and took effect before it ended", () => {
    const { issued, from, until } = instrument
    if (issued !== null && from !== null) expect(issued <= from).toBe(true)
    if (from !== null && until !== null) expect(from < until).toBe(true)
  })

  it("ends when what replaces it begins, unless the text says another day", () => {
    for (const other of instrument.replacedBy ?? []) {
      const next = instrumentOf(other)
      if (!next?.from || !instrument.until || otherDay.has(`${number} → ${other}`)) continue
      expect(instrument.until, other).toBe(next.from)
    }
  })

  it("writes its number and its names in NFC, with the Vietnamese Đ", () => {
    for (const text of [number, instrument.title, instrument.issuer, instrument.read]) {
      expect(text).toBe(text.normalize("NFC"))
      expect(text).not.toMatch(/[ÐðƉɖ]/)
    }
  })

  it("names the year that its number bears as the year of its issue", () => {
    const year = /^\d+\/(\d{4})\//.exec(number)?.[1]
    if (year && instrument.issued) expect(instrument.issued.slice(0, 4)).toBe(year)
  })
})

/** Pairs whose two days differ, because the text says so. */
const otherDay = new Set([
  // Luật 42/2013 ended the last chapter of the law of 1998 two years after the complaints law had replaced the rest.
  "09/1998/QH10 → 02/2011/QH13",
  // NĐ 59/2023 Đ28.2 ends it on 08/8/2023 and begins itself on 15/8/2023.
  "159/2016/NĐ-CP → 59/2023/NĐ-CP"
])

it("knows the instruments of every chapter", () => {
  expect(register.length).toBeGreaterThan(120)
})
