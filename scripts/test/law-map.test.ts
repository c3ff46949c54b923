import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { lawMap, uncoveredOf } from "../law-map.mjs"

describe("docs/law-map.md", () => {
  it("is what `node scripts/law-map.mjs` writes, and every covered text is accounted for", async () => {
    const { text, faults } = await lawMap()
    expect(faults).toEqual([])
    const written = readFileSync(fileURLToPath(new URL("../../docs/law-map.md", import.meta.url)), "utf8")
    // Line by line, so that a failure shows the line and not the whole map.
    const lines = text.split("\n")
    const stale = written.split("\n").findIndex((line, i) => line !== lines[i])
    expect({ line: stale, says: written.split("\n")[stale] }).toEqual({ line: -1, says: undefined })
    expect(written.length).toBe(text.length)
  })
})

describe("articles on which no rule rests", () => {
  const cited = [
    { instrument: "1/2020/QH14", at: "Đ1.k2" },
    { instrument: "1/2020/QH14", at: "Đ3", by: { instrument: "2/2021/QH15", at: "Đ1.k1" } }
  ]
  const text = (articles: number, uncovered: [string, string][], inserted?: string[]) => ({
    "1/2020/QH14": { articles, uncovered, ...(inserted && { inserted }) }
  })

  it("are listed with their reasons", () => {
    expect(uncoveredOf(cited, text(4, [["2, 4", "scope"]]))).toEqual({
      rows: [{ number: "1/2020/QH14", articles: ["2", "4"], why: "scope" }],
      faults: []
    })
  })

  it("must have one", () => {
    expect(uncoveredOf(cited, text(4, [["2", "scope"]])).faults).toEqual([
      expect.stringContaining("Điều 4: no rule rests on it")
    ])
    expect(uncoveredOf(cited, text(3, [["2", "scope"]], ["3a"])).faults[0]).toContain("Điều 3a")
  })

  it("may lie in a span with covered ones, but not in one that is covered whole", () => {
    expect(uncoveredOf(cited, text(3, [["1–3", "scope"]])).faults).toEqual([])
    expect(
      uncoveredOf(
        cited,
        text(3, [
          ["2", "scope"],
          ["1, 3", "gone"]
        ])
      ).faults
    ).toEqual([expect.stringContaining("rest on all of Điều 1, 3 now")])
  })

  it("must exist", () => {
    expect(uncoveredOf(cited, text(3, [["2, 9", "scope"]])).faults).toEqual(["1/2020/QH14 has no Điều 9"])
  })
})
