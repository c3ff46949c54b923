// Every check, in the order in which a fault is cheapest to find. `npm test -- NAME…` runs only those named.
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { checkApi } from "./api.mjs"
import { checkLegalChangeset } from "./legal-changeset.mjs"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const modules = join(root, "node_modules")
const memory = join(modules, ".cache", "danchu")
mkdirSync(memory, { recursive: true })

const node = (args, cwd = root) =>
  new Promise(done => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: "1" } })
    let said = ""
    child.stdout.on("data", text => (said += text))
    child.stderr.on("data", text => (said += text))
    child.on("close", code => done({ ok: code === 0, said }))
  })

const bin = (name, path) => join(modules, name, path)
const packages = readdirSync(join(root, "packages")).filter(name =>
  existsSync(join(root, "packages", name, "src"))
)

/** What one package publishes: checked again only when it was built anew. */
const publishedBy = async name => {
  const folder = join(root, "packages", name)
  const built = join(folder, "dist", ".built")
  const stamp = join(memory, `published-${name}`)
  const key = createHash("sha256")
    .update(existsSync(built) ? readFileSync(built) : "")
    .digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return ""
  const lint = await node([bin("publint", "src/cli.js"), folder, "--strict", "--pack", "false"])
  if (!lint.ok) return `${name}\n${lint.said}`
  const attw = bin("@arethetypeswrong/cli", "dist/index.js")
  const types = await node([attw, "--pack", folder, "--profile", "esm-only"])
  if (!types.ok) return `${name}\n${types.said}`
  writeFileSync(stamp, key)
  return ""
}

const published = async () => {
  const waiting = [...packages]
  const faults = []
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      faults.push(await publishedBy(name))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const said = faults.filter(Boolean).join("\n")
  return { ok: said === "", said }
}

const counted = join(memory, "vitest.json")
const checks = [
  ["build", () => node([join(root, "scripts", "build.mjs")])],
  ["format", () => node([bin("@biomejs/biome", "bin/biome"), "check", "."])],
  ["lint", () => node([bin("oxlint", "bin/oxlint"), "--deny-warnings"])],
  ["rooms", () => node([join(root, "scripts", "arrows.mjs")])],
  ["changeset", async () => checkLegalChangeset()],
  ["api", async () => checkApi()],
  ["types", () => node([bin("typescript-native", "bin/tsc"), "-p", join(root, "tsconfig.test.json")])],
  ["unused", () => node([bin("knip", "bin/knip.js"), "--no-progress", "--no-config-hints"])],
  ["published", published],
  ["readme", () => node([join(root, "scripts", "readme.mjs"), "--check"])],
  [
    "tests",
    () =>
      node([
        bin("vitest", "vitest.mjs"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile=${counted}`
      ])
  ]
]

const wanted = process.argv.slice(2)
const started = performance.now()
let failed = false
for (const [name, run] of checks) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const from = performance.now()
  const { ok, said } = await run()
  process.stdout.write(
    `${ok ? "ok    " : "FAILED"} ${name.padEnd(10)} ${((performance.now() - from) / 1000).toFixed(1)} s\n`
  )
  if (!ok) {
    failed = true
    process.stdout.write(`${said.trimEnd()}\n`)
    if (name === "build") break
  }
}
if (existsSync(counted) && (wanted.length === 0 || wanted.includes("tests"))) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(counted, "utf8"))
  process.stdout.write(
    `\nin ${((performance.now() - started) / 1000).toFixed(0)} s\n${numPassedTests} passed, ${numFailedTests} failed\n`
  )
}
process.exit(failed ? 1 : 0)
