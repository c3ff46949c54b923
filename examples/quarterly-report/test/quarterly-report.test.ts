import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const out = mkdtempSync(join(tmpdir(), "quarterly-report-"))
afterAll(() => {
  rmSync(out, { recursive: true })
})

const report = (quarter: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "--quarter", quarter, "--out", out], {
    encoding: "utf8"
  })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return stdout
}

interface Filled {
  readonly cells: readonly {
    readonly column: number
    readonly value: number
    readonly cases: readonly string[]
  }[]
  readonly check: { readonly ok: boolean }
}
const filled = (name: string): Filled => JSON.parse(readFileSync(join(out, `${name}.json`), "utf8"))
const valueOf = (name: string, column: number) =>
  filled(name).cells.find(cell => cell.column === column)?.value

it("fills the forms of two quarters, and what one leaves open the next one carries over", () => {
  expect(report("2026-Q2")).not.toContain("không ghi")
  const [received, carried, handled] = [1, 2, 4].map(column => valueOf("01-XLD", column) ?? 0)
  expect(report("2026-Q3")).toContain("các tổng khớp nhau")
  expect(valueOf("01-XLD", 2)).toBe((received ?? 0) - (handled ?? 0))
  expect(carried).toBeLessThan(received ?? 0)
  for (const name of ["01-XLD", "02-XLD", "01-KQGQ"]) {
    expect(filled(name).check.ok).toBe(true)
    expect(readFileSync(join(out, `${name}.html`), "utf8")).toContain("Quý III năm 2026".slice(1))
    expect(
      readFileSync(join(out, `${name}.xlsx`))
        .subarray(0, 2)
        .toString()
    ).toBe("PK")
  }
})

it("names the cases behind a figure", () => {
  const [first] = filled("01-XLD").cells
  expect(first?.cases).toHaveLength(first?.value ?? 0)
  expect(first?.cases[0]).toMatch(/^KN-\d+\/2026$/)
})
