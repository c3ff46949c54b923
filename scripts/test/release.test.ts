import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readmePrograms } from "../readme-programs.mjs"
import { rehearse } from "../rehearsal.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
const packages = readdirSync(join(root, "packages"))
const textOf = (...path: readonly string[]): string => readFileSync(join(...path), "utf8")

/** What a release would change if it were none. */
const numbered = (): string => {
  const hash = createHash("sha256")
  for (const name of packages) {
    const changelog = join(root, "packages", name, "CHANGELOG.md")
    hash.update(textOf(root, "packages", name, "package.json"))
    hash.update(existsSync(changelog) ? textOf(changelog) : "none")
  }
  for (const file of readdirSync(join(root, ".changeset")).sort())
    hash.update(textOf(root, ".changeset", file))
  return hash.digest("hex")
}

describe("a release, published to a registry of this machine and installed from there", () => {
  const before = numbered()
  let release: Awaited<ReturnType<typeof rehearse>>
  beforeAll(async () => {
    release = await rehearse()
  }, 600_000)
  afterAll(() => release?.[Symbol.asyncDispose]())

  const published = (name: string, file = "package.json"): string =>
    textOf(release.project, "node_modules/@danchu", name, file)

  it("is of every package, under one number, and each comes from that registry", () => {
    expect([...release.names].sort()).toEqual(packages.map(name => `@danchu/${name}`).sort())
    const lock = JSON.parse(textOf(release.project, "package-lock.json"))
    for (const name of release.names)
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({
        version: release.version,
        resolved: expect.stringContaining(release.url)
      })
    expect(
      Object.values<{ resolved?: string }>(lock.packages).filter(
        ({ resolved = release.url }) => !resolved.startsWith(release.url)
      )
    ).toEqual([])
  })

  it.each(packages)("of %s has its code and its sources, real ranges, and nothing else", name => {
    const { dependencies = {}, peerDependencies = {}, version } = JSON.parse(published(name))
    const ranges = Object.entries<string>({ ...dependencies, ...peerDependencies })
    for (const [other, range] of ranges)
      expect(range, other).toMatch(other.startsWith("@danchu/") ? `^${version}` : /^\^?\d+\.\d+\.\d+$/)
    const found = readdirSync(join(release.project, "node_modules/@danchu", name)).sort()
    const allowed = /^(dist|src|package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/
    expect(found.filter(file => !allowed.test(file))).toEqual([])
    expect(found).toEqual(
      expect.arrayContaining(["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json", "src"])
    )
    expect(readdirSync(join(release.project, "node_modules/@danchu", name, "dist"))).not.toContain(".built")
  })

  it.each(packages)("of %s asks for provenance, where a workflow publishes it", name => {
    const { publishConfig, scripts } = JSON.parse(textOf(root, "packages", name, "package.json"))
    expect(publishConfig).toEqual({ access: "public", provenance: true })
    // Nothing runs on the machine that installs it.
    expect(scripts).toBeUndefined()
  })

  it("says in the changelog of the law which answers change", () => {
    expect(published("law", "CHANGELOG.md")).toMatch(
      /## 0\.1\.0[\s\S]*\*\*Answers that change \(new-rule\): /
    )
  })

  it("tags what it published, and would name a canary after its commit", async () => {
    expect(await release.inCopy("git", ["tag"])).toContain(`@danchu/law@${release.version}\n`)
    await release.inCopy("git", ["checkout", "-q", "--", "."])
    const changesets = join(root, "node_modules/@changesets/cli/bin.js")
    await release.inCopy(process.execPath, [changesets, "version", "--snapshot", "canary"])
    const commit = (await release.inCopy("git", ["rev-parse", "HEAD"])).trim()
    const { version, dependencies } = JSON.parse(textOf(release.copy, "packages/calendar/package.json"))
    expect(version).toMatch(new RegExp(`^0\\.1\\.0-canary-\\d{14}-${commit}$`))
    expect(dependencies["@danchu/law"]).toBe("workspace:^")
  })

  it("finds the programs of the pages", () => {
    expect(readmePrograms().length).toBeGreaterThanOrEqual(10)
  })
  it.each(readmePrograms())("runs a program of $of, which prints what it says", async ({ code, prints }) => {
    expect(prints).not.toBe("")
    expect(await release.program(code)).toBe(prints)
  })

  it("answers on the command line", async () => {
    const day = await release.here("npx", ["--no", "danchu", "calendar", "day", "2026-11-24"])
    expect(JSON.parse(day)).toMatchObject({ working: false, reason: "holiday" })
  })

  it("leaves the tree as it was", () => {
    expect(numbered()).toBe(before)
  })
})
