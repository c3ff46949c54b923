import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { buildSync } from "esbuild"

const folder = mkdtempSync(join(tmpdir(), "danchu-bundle-"))
const resolveDir = fileURLToPath(new URL("..", import.meta.url))

const entries = {
  "one day": `export { day, dayStatus, officialCalendar } from "@danchu/calendar"`,
  "one day and a deadline": `export { day, dayStatus, deadline, officialCalendar } from "@danchu/calendar"`,
  "one day, a deadline and the chapter on first complaints": `export { day, dayStatus, officialCalendar, ruleDeadline } from "@danchu/calendar"
export * from "@danchu/law/rules/complaint-first"`,
  "the lunar calendar": `export { day, toLunar, toSolar } from "@danchu/calendar"`
}

const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`

/** A fresh process each time; what an empty module costs is what Node itself takes. */
const importTime = file => {
  const times = Array.from({ length: 21 }, () => {
    const code = `const from = performance.now(); await import(${JSON.stringify(file)}); process.stdout.write(String(performance.now() - from))`
    return Number(
      spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).stdout
    )
  }).sort((a, b) => a - b)
  return { fastest: times[0], median: times[10] }
}

const write = (name, contents) => {
  const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`)
  writeFileSync(file, contents)
  return file
}

const milliseconds = ({ fastest, median }) => `${median.toFixed(1)} ms (${fastest.toFixed(1)} ms)`
const rows = Object.entries(entries).map(([name, contents]) => {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    legalComments: "none",
    logLevel: "error"
  })
  const [{ contents: bytes }] = outputFiles
  return `| ${name} | ${kilobytes(bytes.length)} | ${kilobytes(gzipSync(bytes, { level: 9 }).length)} | ${milliseconds(importTime(write(name, bytes)))} |`
})
const empty = milliseconds(importTime(write("nothing", "export const nothing = 0\n")))
rmSync(folder, { recursive: true })

process.stdout.write(`The browser bundle: how small, and how soon it answers

Bundled from the built packages, for a browser, without built-ins of Node. The time is that of \`import()\` in a fresh Node
process: the median of 21, and the fastest in brackets.

| answers | minified | and gzipped | import on Node |
|---|---|---|---|
${rows.join("\n")}
| nothing at all | | | ${empty} |
`)
