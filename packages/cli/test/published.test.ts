import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "@danchu/cli"
import { day } from "@danchu/law"
import { afterAll, describe, expect, it } from "vitest"
import { publishedRates } from "../../reports/test/published-rates.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-published-"))
afterAll(() => rmSync(folder, { recursive: true }))

const danchu = (...words: readonly string[]) =>
  run(
    words,
    () => undefined,
    async () => day("2026-11-23")
  )
const check = (form: string, on: string, values: object) => {
  const file = join(folder, "values.json")
  writeFileSync(file, JSON.stringify(values))
  return danchu("report", "check", form, "--values", file, "--on", on)
}

describe("what others published, on the command line", () => {
  it.each(publishedRates)(
    "$claimed, $source: $agrees",
    async ({ part, whole, claimed, agrees, gapPoints }) => {
      expect(await danchu("rate", String(part), String(whole), "--claimed", claimed)).toMatchObject({
        exitCode: 0,
        json: { claimed, agrees, ...(gapPoints !== undefined && { gapPoints }) }
      })
    }
  )
  it("100 % of nothing is no rate", async () => {
    expect(await danchu("rate", "0", "0", "--claimed", "100 %")).toMatchObject({
      json: { percent: null, notes: ["nothing-to-divide-by"] }
    })
  })
  it("100 % that hides a rest is told", async () => {
    expect(await danchu("rate", "585115", "585116", "--claimed", "100 %")).toMatchObject({
      json: { agrees: "rounded", notes: ["rounding-hides-the-rest"] }
    })
  })
  it("petitions of Lâm Đồng in 2023 hold on form 01/XLD", async () => {
    const figures = {
      9: 5_591,
      11: 651,
      12: 281,
      13: 4_659,
      18: 2_886,
      19: 359,
      20: 122,
      21: 2_405,
      22: 2_705
    }
    const ways = { 23: 780, 24: 1_742, 25: 183 }
    expect(await check("01/XLD", "2023-12-14", { ...figures, ...ways })).toMatchObject({
      exitCode: 0,
      json: { ok: true, violations: [] }
    })
  })
  it("dossiers of Lâm Đồng in the first quarter of 2020 do not: a misprint of 2, and 8.801 that are nowhere", async () => {
    const figures = { 3: 659_245, 7: 643_272, 8: 0, 9: 635_593, 10: 7_677, 11: 7_172, 12: 5_950, 13: 1_222 }
    expect(await check("II.06a/VPCP/KSTT", "2020-02-29", figures)).toMatchObject({
      exitCode: 0,
      json: {
        ok: false,
        violations: [
          { relation: "7=8+9+10", left: 643_272, right: 643_270 },
          { relation: "3=7+11", left: 659_245, right: 650_444 }
        ]
      }
    })
  })
})
