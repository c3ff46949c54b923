import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { lawSectionFaults, legalChangesetFaults } from "../legal-changeset.mjs"

const rule = "packages/law/src/rules/complaint-first.ts"
const golden = "packages/law/test/answers.golden.json"
const section = (lines: Record<string, string> = {}) => {
  const all: Record<string, string> = {
    kind: "amendment",
    dates: "2026-07-01..",
    clauses: "136/2025/QH15 Đ2.k15.b, 02/2011/QH13 Đ27",
    answers: "complaint.accept: 7 working-day since 2026-07-01",
    ...lines
  }
  return Object.entries(all)
    .map(([key, value]) => `- ${key}: ${value}`)
    .join("\n")
}
const text = (body: string, bumped = '"@danchu/law": minor') =>
  `---\n${bumped}\n---\n\nThe law of complaints changes.\n\n## Law\n\n${body}\n`
const faults = (changed: string[], ...texts: string[]) =>
  legalChangesetFaults({
    changed,
    changesets: texts.map((one, i) => ({ path: `.changeset/${i}.md`, text: one }))
  })

describe("a change of the law in code", () => {
  it("passes with a changeset that says what it changes", () => {
    expect(faults([rule, golden], text(section()))).toEqual([])
  })

  it("is none where no rule and no instrument changed", () => {
    expect(faults(["packages/law/src/timeline.ts", "docs/law-map.md"])).toEqual([])
  })

  it.each([
    ["no changeset at all", []],
    ["a changeset for other packages only", [text(section(), '"@danchu/cli": patch')]]
  ])("is refused with %s", (_, texts) => {
    expect(faults([rule], ...texts)[0]).toContain("no changeset for @danchu/law")
  })

  it("is refused without the section", () => {
    expect(faults([rule], '---\n"@danchu/law": minor\n---\n\nSomething.\n')[0]).toContain(
      'no section "## Law"'
    )
  })

  it("is refused where it denies what the golden answers show", () => {
    const silent = text(section({ answers: "none, the same answers with better quotes" }))
    expect(faults([rule], silent)).toEqual([])
    expect(faults([rule, golden], silent)[0]).toContain("says that no answer changes")
  })

  it("is covered by one sound changeset among several", () => {
    expect(faults([rule], text(section({ kind: "?" })), text(section()))).toEqual([])
  })
})

describe("the section", () => {
  it.each([
    ["kind", "change"],
    ["dates", "soon"],
    ["dates", "2026-02-30.."],
    ["dates", "2026-07-01..2026-06-30"],
    ["clauses", "Luật Khiếu nại"],
    ["clauses", "02/2011/QH13"],
    ["answers", ""],
    ["answers", "none"],
    ["answers", "some answers change"]
  ])("is refused for its %s: %j", (key, value) => {
    const [fault] = lawSectionFaults(text(section({ [key]: value })))
    expect(fault).toContain(`${key}:`)
  })

  it.each([
    ["dates", "2012-07-01..2026-06-30, 2027-01-01.."],
    ["clauses", "9441/TB-BNV toàn văn"],
    ["answers", "none, only the quote was mended"]
  ])("takes %s: %s", (key, value) => {
    expect(lawSectionFaults(text(section({ [key]: value })))).toEqual([])
  })
})

it("is sound in every changeset of this repository that has one", () => {
  const folder = new URL("../../.changeset/", import.meta.url)
  const told = readdirSync(folder)
    .filter(file => file.endsWith(".md"))
    .map(file => readFileSync(new URL(file, folder), "utf8"))
    .filter(one => one.includes("## Law"))
  expect(told.flatMap(lawSectionFaults)).toEqual([])
})
