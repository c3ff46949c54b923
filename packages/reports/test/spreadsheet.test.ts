import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { toXlsx } from "@danchu/reports/xlsx"
import { afterAll, describe, expect, it } from "vitest"
import { sheets } from "./shown-sheets.js"

const missing = spawnSync("soffice", ["--version"]).error !== undefined
if (missing)
  process.stderr.write(
    "danchu: workbooks are not opened in LibreOffice: soffice was not found (apt-get install libreoffice-calc)\n"
  )

const folder = mkdtempSync(join(tmpdir(), "danchu-xlsx-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The cells of a CSV file with quoted cells. */
const cellsOfCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "")
    if (end === "\n") rows.push([])
    if (end === "") break
  }
  return rows
}

/** What LibreOffice shows in the first sheet, cell by cell, as an English reader sees it. */
const shown = (file: string): readonly (readonly string[])[] => {
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true"
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      folder,
      file
    ],
    { stdio: "ignore", timeout: 110_000 }
  )
  return cellsOfCsv(readFileSync(file.replace(/\.xlsx$/, ".csv"), "utf8"))
}

const seen = (value: number | string | null | undefined): string =>
  typeof value === "number"
    ? value.toLocaleString("en-US", { maximumFractionDigits: 20 })
    : String(value ?? "")

describe.skipIf(missing)("a workbook opened in LibreOffice", () => {
  it.each(sheets)("shows the values of the sheet: %s", { timeout: 120_000 }, async (name, sheet) => {
    const file = join(folder, `${name.replaceAll(" ", "-")}.xlsx`)
    writeFileSync(file, await toXlsx(sheet))
    const rows = shown(file)
    const columns = sheet.form.columns.filter(({ unit }) => unit !== "")
    expect(rows[0]?.[0]).toBe(`Biểu số: ${sheet.form.code} (${sheet.form.basis.instrument})`)
    expect(rows[1]?.[0]).toBe(sheet.form.title.vi.toLocaleUpperCase("vi"))
    const figures = rows.slice(6).filter(([office = ""]) => office !== "")
    expect(figures.map(([office]) => office)).toEqual(sheet.rows.map(row => row.name))
    for (const [i, row] of sheet.rows.entries()) {
      const cells = figures[i]?.slice(1) ?? []
      expect(columns.map(({ number }, j) => [number, cells[j] ?? ""])).toEqual(
        columns.map(({ number }) => [number, seen(row.values.get(number))])
      )
    }
  })
})
