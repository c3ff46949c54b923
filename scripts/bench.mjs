// Runs every packages/*/bench/*.bench.mjs on the built code, each in its own process, and writes docs/benchmarks.
// Those that take minutes and gigabytes, *.long.bench.mjs, run only when they are named in full.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { basename, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const wanted = process.argv.slice(2)

const files = readdirSync(join(root, "packages"))
  .map(name => join(root, "packages", name, "bench"))
  .filter(folder => existsSync(folder))
  .flatMap(folder => readdirSync(folder).map(file => join(folder, file)))
  .filter(file => file.endsWith(".bench.mjs"))
  .filter(file =>
    file.endsWith(".long.bench.mjs")
      ? wanted.includes(basename(file, ".long.bench.mjs"))
      : wanted.length === 0 || wanted.some(part => file.includes(part))
  )

if (files.length === 0) {
  process.stderr.write(
    `danchu: no benchmark ${wanted.length > 0 ? `is named like ${wanted.join(" or ")}` : "was found"}\n        They are packages/*/bench/*.bench.mjs.\n`
  )
  process.exit(1)
}

const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}-${process.arch}`
const folder = join(root, "docs", "benchmarks")
mkdirSync(folder, { recursive: true })

let failed = 0
for (const file of files) {
  const name = basename(file, ".bench.mjs").replace(/\.long$/, "")
  process.stderr.write(`danchu: measuring ${name}\n`)
  const { status, stdout } = spawnSync(process.execPath, [file, "--write"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "inherit"]
  })
  if (status !== 0) {
    process.stderr.write(`danchu: ${name} ended with ${status}\n`)
    failed++
    continue
  }
  if (stdout.startsWith("|")) {
    // A table without a title: with --write, it keeps its own page.
    process.stdout.write(stdout)
    continue
  }
  const [title = name, ...body] = stdout.trimEnd().split("\n")
  const head = [
    `# ${title}`,
    "",
    `Command: \`pnpm bench ${name}\` · ${new Date().toISOString().slice(0, 10)}`,
    "",
    `Machine: ${machine}`,
    ...(body[0] === "" ? [] : [""])
  ]
  writeFileSync(join(folder, `${name}.md`), `${[...head, ...body].join("\n")}\n`)
  process.stdout.write(`${[...head, ...body].join("\n")}\n\n`)
}
process.exit(failed === 0 ? 0 : 1)
