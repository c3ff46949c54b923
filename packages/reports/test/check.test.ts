import { day } from "@danchu/law"
import {
  acrossOffices,
  checkForm,
  checkReport,
  dossierFacts,
  dossierTally,
  type FormCheck,
  figuresOf,
  formOf,
  forms,
  ownPeriod
} from "@danchu/reports"
import { describe, expect, it } from "vitest"

const check = (code: string, figures: Record<string, number>, on?: string): FormCheck => {
  const found = checkReport(code, figures, on === undefined ? undefined : day(on))
  if ("_tag" in found) throw new Error(`${code} has no form on ${on}: ${found._tag}`)
  return found
}

describe("the edition of a form", () => {
  it("changes on the day the circular of 2024 begins", () => {
    const before = formOf("01/XLD", day("2024-03-04"))
    const after = formOf("01/XLD", day("2024-03-05"))
    expect("form" in before && before.form.id).toBe("TT02/2021:01/XLD")
    expect("form" in after && after.form.id).toBe("TT01/2024:01/XLD")
  })
  it("is unknown before the first circular that was read", () => {
    expect(formOf("01/XLD", day("2021-05-09"))).toMatchObject({ _tag: "NotYetInForce" })
  })
  it("is not verified where the form of 2024 was not found", () => {
    for (const code of ["02/TCD", "03/KQGQ", "04/KQGQ"])
      expect(formOf(code, day("2025-06-14"))).toMatchObject({ _tag: "NotVerified" })
  })
  it("is kept by an id that names it, with a note on another day", () => {
    const chosen = formOf("TT02/2021:03/KQGQ", day("2025-06-14"))
    expect("form" in chosen && chosen.form.id).toBe("TT02/2021:03/KQGQ")
    expect("form" in chosen && chosen.notes).toEqual([
      "TT02/2021:03/KQGQ is not known to be the form of 2025-06-14."
    ])
  })
  it("is the last one read where no day is given, and says so", () => {
    const chosen = formOf("Biểu số 01/xld")
    expect("form" in chosen && chosen.form.id).toBe("TT01/2024:01/XLD")
    expect("form" in chosen && chosen.notes[0]).toContain("No day was given")
  })
  it("tells the two forms 01/TCD apart", () => {
    const chosen = formOf("01/TCD", day("2026-11-24"))
    expect("form" in chosen && chosen.notes.join(" ")).toContain("NĐ154/2026:01/TCD")
    expect(() => formOf("NĐ154/2026:01/TCD")).toThrow(/there is no report form/)
    expect(() => formOf("03/TCD")).toThrow(/there is no report form/)
  })
  it("of a dossier report changes with TT 09/2026/TT-BTP", () => {
    expect(formOf("06/VPCP/KSTT", day("2026-07-31"))).toHaveProperty("form")
    expect(formOf("06/VPCP/KSTT", day("2026-08-01"))).toMatchObject({ _tag: "NotVerified" })
    expect(formOf("07a/BTP/KSTT", day("2026-07-31"))).toMatchObject({ _tag: "NotYetInForce" })
    expect(formOf("07a/BTP/KSTT", day("2026-08-01"))).toHaveProperty("form")
  })
})

describe("every form", () => {
  it.each(forms.map(form => [form.id, form] as const))("%s numbers its columns 1, 2, 3 …", (_, form) => {
    expect(form.columns.map(column => column.number)).toEqual(form.columns.map((_, i) => i + 1))
  })
  it.each(forms.map(form => [form.id, form] as const))(
    "%s is satisfied by zeros, save its misprints",
    (_, form) => {
      const zeros = Object.fromEntries(form.columns.map(column => [column.number, 0]))
      expect(checkForm(form, zeros)).toMatchObject({ ok: true, unjudged: [] })
    }
  )
  it("has an id of its own, in NFC", () => {
    const ids = forms.map(form => form.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const form of forms)
      for (const text of [form.id, form.title.vi, ...form.columns.map(column => column.label.vi)])
        expect(text.normalize("NFC")).toBe(text)
  })
})

describe("a check", () => {
  it("names the side of a chain that fails, with its clause", () => {
    const found = check(
      "01/XLD",
      { 6: 10, 8: 4, 9: 3, 10: 3, 11: 1, 12: 1, 13: 8, 14: 6, 18: 5 },
      "2024-12-14"
    )
    expect(found.ok).toBe(false)
    expect(found.violations).toHaveLength(1)
    expect(found.violations[0]).toMatchObject({
      relation: "6=14+18",
      left: 10,
      right: 11,
      basis: { instrument: "01/2024/TT-TTCP", at: "M01/XLD" }
    })
  })
  it("does not judge a relation with an unknown column, and does not read it as 0", () => {
    const found = check("01/XLD", { 1: 10, 2: 4 }, "2024-12-14")
    expect(found.violations).toEqual([])
    expect(found.judged).toBe(0)
    expect(found.unjudged[0]).toEqual({ relation: "1=2+3=4+5", missing: [3, 4, 5] })
    expect(found.notes.some(note => note.code === "nothing-judged")).toBe(true)
    expect(check("01/XLD", { 1: 10, 2: 4, 3: 0 }, "2024-12-14").ok).toBe(false)
  })
  it("takes 8=15+18 of form 04/XLD for the misprint that it is", () => {
    const right = { 8: 10, 15: 7, 16: 3, 17: 2, 18: 1 }
    const found = check("04/XLD", right, "2024-12-14")
    expect(found.ok).toBe(true)
    expect(found.notes).toContainEqual(
      expect.objectContaining({ code: "misprint", relation: "8=15+18", left: 10, right: 8 })
    )
    const literal = check("04/XLD", { 8: 8, 15: 7, 16: 3, 17: 2, 18: 1 }, "2024-12-14")
    expect(literal.violations.map(violation => violation.relation)).toEqual(["8=15+16"])
  })
  it("accepts 24+26+28 of form 03/KQGQ with and without withdrawn matters, and nothing else", () => {
    const settled = { 6: 10, 9: 2, 10: 1 }
    const on = "2023-12-14"
    expect(check("03/KQGQ", { ...settled, 24: 4, 26: 3, 28: 3 }, on).ok).toBe(true)
    expect(check("03/KQGQ", { ...settled, 24: 3, 26: 2, 28: 2 }, on).ok).toBe(true)
    const between = check("03/KQGQ", { ...settled, 24: 3, 26: 3, 28: 2 }, on)
    expect(between.violations.map(violation => violation.relation)).toEqual(["24+26+28∈6|6−9−10"])
  })
  it("holds the printed sum of matters denounced again", () => {
    const found = check("03/KQGQ", { 8: 5, 25: 1, 27: 1, 29: 1 }, "2023-12-14")
    expect(found.violations).toMatchObject([{ relation: "8=25+27+29", left: 5, right: 3, kind: "printed" }])
  })
  it("keeps what is only likely among the notes", () => {
    const found = check("01/TCD", { 8: 3, 10: 1, 11: 1 }, "2023-12-14")
    expect(found.ok).toBe(true)
    expect(found.notes).toContainEqual(expect.objectContaining({ code: "doubtful", relation: "8=10+11" }))
  })
  it("does not compare people with visits: both directions occur", () => {
    expect(check("01/TCD", { 1: 3938, 2: 3092 }, "2023-12-14").violations).toEqual([])
    expect(check("01/TCD", { 1: 261566, 2: 301960 }, "2023-12-14").violations).toEqual([])
  })
  it("adds land and money exactly", () => {
    expect(check("02/KQGQ", { 4: 0.3, 6: 0.1, 3: 1000, 5: 1000.5 }, "2023-12-14").violations).toMatchObject([
      { relation: "5≤3", left: 1000.5, right: 1000 }
    ])
  })
  it("refuses a column that the form does not have, and half a petition", () => {
    expect(() => check("01/XLD", { 27: 1 }, "2024-12-14")).toThrow(/no column/)
    expect(() => check("01/XLD", { 1: 1.5 }, "2024-12-14")).toThrow(/cannot be/)
    expect(() => check("01/XLD", { 1: -1 }, "2024-12-14")).toThrow(/cannot be/)
  })
  it("sums the fifteen columns of form 07a", () => {
    const figures = {
      3: 100,
      4: 40,
      5: 20,
      6: 5,
      7: 30,
      8: 5,
      9: 90,
      10: 60,
      11: 25,
      12: 5,
      13: 10,
      14: 8,
      15: 2
    }
    expect(check("07a/BTP/KSTT", figures, "2026-09-14")).toMatchObject({ ok: true, judged: 4 })
    expect(
      check("07a/BTP/KSTT", { ...figures, 13: 9 }, "2026-09-14").violations.map(v => v.relation)
    ).toEqual(["13=14+15", "3=9+13"])
    for (const code of ["07b/BTP/KSTT", "07c/BTP/KSTT"])
      expect(check(code, figures, "2026-09-14")).toMatchObject({ ok: true })
  })
  it("takes 3=4+5+6 of form 07c for what the older form left over", () => {
    const figures = { 3: 100, 4: 40, 5: 20, 6: 5, 7: 30, 8: 5 }
    const found = check("07c/BTP/KSTT", figures, "2026-09-14")
    expect(found).toMatchObject({ ok: true, violations: [] })
    expect(found.notes).toEqual(expect.arrayContaining([expect.objectContaining({ relation: "3=4+5+6" })]))
    expect(check("07c/BTP/KSTT", { ...figures, 7: 29 }, "2026-09-14").violations).toMatchObject([
      { relation: "3=4+5+6+7+8" }
    ])
  })
  it("gives a province the sum of what its communes report, column for column", () => {
    const dossiers = ["A", "B"].map(office =>
      [1, 2, 3].map(n =>
        dossierFacts({
          id: `${office}-${n}`,
          receivedOn: "2026-07-01",
          channel: n === 1 ? "post" : "counter",
          dueOn: "2026-08-01",
          ...(n < 3 && { settledOn: `2026-0${6 + n}-31` })
        })
      )
    )
    const quarter = ownPeriod("2026-Q3", day("2026-06-15"), day("2026-09-14"))
    const [commune, province] = ["07a/BTP/KSTT", "07b/BTP/KSTT"].map(code => {
      const chosen = formOf(code)
      if ("_tag" in chosen) throw new Error(code)
      return chosen.form
    })
    if (!commune || !province) throw new Error("no form")
    const added = acrossOffices(
      commune,
      dossiers.map(of => figuresOf(dossierTally(commune, of, quarter)))
    )
    expect(added.figures).toEqual(figuresOf(dossierTally(province, dossiers.flat(), quarter)))
    expect(checkForm(province, added.figures)).toMatchObject({ ok: true })
  })
})
