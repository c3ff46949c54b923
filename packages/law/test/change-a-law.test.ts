import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { day, instrumentOf, type Ruling, type Term } from "@danchu/law"
import { complaintAcceptance } from "@danchu/law/rules/complaint-first"
import { describe, expect, it } from "vitest"
import { lawSectionFaults } from "../../../scripts/legal-changeset.mjs"
import { acceptanceAfterTheMadeUpLaw } from "./fixtures/made-up-amendment.js"

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8")
const guide = read("../../../docs/change-a-law.md")
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? ""

describe("the worked example of docs/change-a-law.md", () => {
  it("is the fixture, word for word", () => {
    expect(block("ts").trim()).not.toBe("")
    expect(read("./fixtures/made-up-amendment.ts")).toContain(block("ts").trim())
  })

  it.each([
    ["2026-06-30", 10, "day"],
    ["2026-07-01", 7, "working-day"],
    ["2030-12-31", 7, "working-day"],
    ["2031-01-01", 5, "working-day"]
  ])("answers for %s with %i %s", (on, count, unit) => {
    const answer = acceptanceAfterTheMadeUpLaw.on(day(on))
    expect((answer as Ruling<Term>).value).toMatchObject({ count, unit })
  })

  it("leaves the corpus as it is", () => {
    expect(complaintAcceptance.on(day("2031-01-01"))).toMatchObject({ value: { count: 7 } })
    expect(instrumentOf("99/2030/QH17")).toBeUndefined()
  })

  it("has a changeset that the gate lets pass", () => {
    expect(lawSectionFaults(block("md"))).toEqual([])
  })
})
