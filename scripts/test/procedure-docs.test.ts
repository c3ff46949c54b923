import { ruleOf } from "@danchu/law/rules"
import { movesOf, procedures } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import { pageOf, pagesOf, staleAmong } from "../procedure-docs.mjs"

const how = { ruleOf, movesOf }

describe("docs/procedures", () => {
  it("is what `node scripts/procedure-docs.mjs` writes from the steps", () => {
    expect(staleAmong(pagesOf(procedures, how))).toEqual([])
  })
  it("has a page for every procedure, and every rule that a step names is one of law", () => {
    for (const procedure of procedures) {
      const page = pageOf(procedure, how)
      for (const command of Object.keys(procedure.steps)) expect(page).toContain(`| ${command}<br>`)
      for (const phase of Object.keys(procedure.phases)) expect(page).toContain(`| ${phase} |`)
    }
  })
  it("would notice a step that changes", () => {
    const [first, ...others] = procedures
    if (!first) throw new Error("there is no procedure")
    const moved = { ...first, label: { ...first.label, en: "another name" } }
    expect(staleAmong(pagesOf([moved, ...others], how))).toEqual([`${first.id}.md`])
  })
})
