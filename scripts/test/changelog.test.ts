import { execFile } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeEach, describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "danchu-changelog-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
const read = (path: string) => readFileSync(join(folder, path), "utf8")
const version = async (...words: readonly string[]) => {
  const args = [join(root, "node_modules/@changesets/cli/bin.js"), "version", ...words]
  await promisify(execFile)(process.execPath, args, { cwd: folder })
}

/** Two packages, and the repository's own settings of a release. */
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ["law", "calendar"]) {
    mkdirSync(join(folder, "packages", name), { recursive: true })
    const dependencies = name === "calendar" ? { "@danchu/law": "workspace:^" } : {}
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@danchu/${name}`, version: "0.4.0", dependencies })
    )
  }
  write("package.json", JSON.stringify({ name: "danchu", private: true, version: "0.0.0" }))
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n")
  write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n")
  mkdirSync(join(folder, ".changeset"))
  mkdirSync(join(folder, "scripts"))
  cpSync(join(root, ".changeset/config.json"), join(folder, ".changeset/config.json"))
  for (const file of ["changelog.mjs", "legal-changeset.mjs"])
    cpSync(join(root, "scripts", file), join(folder, "scripts", file))
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"))
  write(
    ".changeset/amended.md",
    `---
"@danchu/law": minor
---

Complaints are accepted by the law of 2026.

A second paragraph.

## Law

- kind: amendment
- dates: 2026-07-01..
- clauses: 136/2025/QH15 Đ2.k15.b
- answers: complaint.accept: 10 day until 2026-06-30, 7 working-day since
`
  )
})

describe("a release", () => {
  it("raises all packages together and says which answers of the law change, from when and by which clause", async () => {
    await version()
    for (const name of ["law", "calendar"])
      expect(JSON.parse(read(`packages/${name}/package.json`))).toMatchObject({ version: "0.5.0" })
    expect(read("packages/law/CHANGELOG.md")).toBe(`# @danchu/law

## 0.5.0

### Minor Changes

- Complaints are accepted by the law of 2026.

  A second paragraph.

  **Answers that change (amendment): complaint.accept: 10 day until 2026-06-30, 7 working-day since**
  Days: 2026-07-01..
  Clauses: 136/2025/QH15 Đ2.k15.b
`)
    expect(read("packages/calendar/CHANGELOG.md")).toContain("- With @danchu/law 0.5.0.")
  })
  it("can be tried as a canary, whose number names its commit", async () => {
    await promisify(execFile)("git", ["init", "-q"], { cwd: folder })
    await promisify(execFile)(
      "git",
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "--allow-empty", "-m", "One"],
      { cwd: folder }
    )
    await version("--snapshot", "canary")
    const { version: raised } = JSON.parse(read("packages/calendar/package.json"))
    expect(raised).toMatch(/^0\.5\.0-canary-\d{14}-[0-9a-f]{7,}$/)
    expect(JSON.parse(read("packages/law/package.json")).version).toBe(raised)
  })
})
