// Runs the README's own code and commands; writes their output into it, or with --check says where it differs.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const file = join(root, "README.md")

const run = (args, cwd = root) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" })
  if (status !== 0 && stdout === "") throw new Error(stderr)
  return stdout.trimEnd()
}

/** The code runs where the packages resolve as they would for a user. */
const outputOf = code => {
  const folder = mkdtempSync(join(root, "examples", "first-petition", ".readme-"))
  try {
    writeFileSync(join(folder, "readme.ts"), code)
    return run([join(folder, "readme.ts")])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const commands = [
  ["calendar", "day", "2026-11-24"],
  ["calendar", "day", "2028-01-03"],
  [
    "vote",
    "--matter",
    "D1",
    "--scope",
    "neighbourhood",
    "--total",
    "100",
    "--yes",
    "66",
    "--on",
    "2026-11-23"
  ],
  ["law", "show", "complaint.suspension-grounds", "--on", "2026-06-30"],
  ["rate", "238", "316", "--claimed", "88,9 %"]
]

const quoted = words => words.map(word => (/[ ,%]/.test(word) ? `"${word}"` : word)).join(" ")

const text = readFileSync(file, "utf8")
const [, code] = /```ts\n([\s\S]*?)```/.exec(text) ?? []
const transcript = commands
  .map(words => `$ npx @danchu/cli ${quoted(words)}\n${run([join(root, "scripts", "danchu.mjs"), ...words])}`)
  .join("\n")
const written = text
  .replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${outputOf(code)}\n\`\`\``)
  .replace(/```console\n[\s\S]*?```/, () => `\`\`\`console\n${transcript}\n\`\`\``)

if (process.argv.includes("--check")) {
  if (written !== text) {
    process.stderr.write("README.md shows what a run no longer prints; `npm run readme` writes it anew.\n")
    process.exit(1)
  }
} else writeFileSync(file, written)
