import { execFile } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const pnpm = join(root, ".tool/node_modules/pnpm/bin/pnpm.cjs")
const project = mkdtempSync(join(tmpdir(), "danchu-packed-"))
afterAll(() => rmSync(project, { recursive: true, force: true }))

const run = async (command: string, args: readonly string[], cwd: string): Promise<string> =>
  (await promisify(execFile)(command, [...args], { cwd })).stdout

const packages = ["law", "calendar", "entities", "units", "procedures", "reports", "engine", "cli"]

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly bin?: Readonly<Record<string, string>>
}
const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(join(project, "node_modules/@danchu", name, "package.json"), "utf8"))

/** Packs a package as it is published and unpacks it where an install would put it; what others publish is linked. */
const install = async (name: string): Promise<void> => {
  const folder = join(root, "packages", name)
  await run(process.execPath, [pnpm, "pack", "--pack-destination", project], folder)
  const place = join(project, "node_modules/@danchu", name)
  mkdirSync(place, { recursive: true })
  await run(
    "tar",
    ["-xzf", join(project, `danchu-${name}-0.0.0.tgz`), "--strip-components=1", "-C", place],
    project
  )
  const { dependencies = {}, peerDependencies = {} } = manifestOf(name)
  for (const other of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = join(project, "node_modules", other)
    if (other.startsWith("@danchu/") || existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(realpathSync(join(folder, "node_modules", other)), link)
  }
}

describe("what is published", () => {
  beforeAll(async () => {
    writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }')
    const waiting = [...packages]
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await install(name)
    }
    await Promise.all([work(), work()])
  })

  it.each(packages)("of %s has its code and its sources, real ranges, and nothing else", name => {
    const { dependencies = {}, peerDependencies = {} } = manifestOf(name)
    expect(JSON.stringify({ dependencies, peerDependencies })).not.toMatch(/workspace:|catalog:|file:|link:/)
    const found = readdirSync(join(project, "node_modules/@danchu", name)).sort()
    expect(
      found.filter(file => !/^(dist|src|package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/.test(file))
    ).toEqual([])
    expect(found).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json", "src"]))
    expect(readdirSync(join(project, "node_modules/@danchu", name, "dist"))).not.toContain(".built")
  })

  it("runs the README's code in an empty folder, and prints what it says", async () => {
    const text = readFileSync(join(root, "README.md"), "utf8")
    const [, code = "", printed = ""] = /```ts\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(text) ?? []
    writeFileSync(join(project, "readme.ts"), code)
    expect((await run(process.execPath, ["readme.ts"], project)).trimEnd()).toBe(printed.trimEnd())
  })

  it("answers on the command line", async () => {
    const { bin } = manifestOf("cli")
    const main = join(project, "node_modules/@danchu/cli", bin?.["danchu"] ?? "")
    const answer = await run(
      process.execPath,
      [main, "deadline", "complaint.accept", "--from", "2026-06-18"],
      project
    )
    expect(JSON.parse(answer)).toMatchObject({ due: "2026-06-29" })
  })
})
