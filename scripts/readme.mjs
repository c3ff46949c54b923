// Runs the code and the commands that the pages show; writes what they print into them, or with --check says where it differs.
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const pages = [
  "README.md",
  "docs/start.md",
  "docs/ask-the-law.md",
  "docs/model-a-procedure.md",
  "docs/operate.md",
  "docs/security.md",
  "docs/vi/thoi-han.md",
  "docs/vi/van-hanh.md"
]
/** Here the packages resolve as they would for a user. */
const folder = mkdtempSync(join(root, "docs", ".run-"))

const run = (args, mayFail = false) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: folder })
    let out = ""
    let error = ""
    child.stdout.on("data", text => (out += text))
    child.stderr.on("data", text => (error += text))
    child.on("close", code =>
      code === 0 || (mayFail && out !== "")
        ? done(out.trimEnd())
        : fail(new Error(`${args.join(" ")}\n${error}`))
    )
  })

/** "a 'b c' \"d\"" as a shell would cut it. */
const wordsOf = line =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain
  )

let programs = 0
const programOutput = code => {
  const file = join(folder, `program-${++programs}.ts`)
  writeFileSync(file, code)
  return run([file])
}

const transcriptOf = async text => {
  const commands = text.split("\n").filter(line => line.startsWith("$ npx @danchu/cli "))
  const told = []
  for (const command of commands) {
    const words = wordsOf(command.slice("$ npx @danchu/cli ".length))
    told.push(`${command}\n${await run([join(root, "scripts", "danchu.mjs"), ...words], true)}`)
  }
  return told.join("\n")
}

/** A program, with what it prints where the page shows that; or commands with their answers. */
const block = /```ts\n(?<code>[\s\S]*?)```(?:\n\n```text\n[\s\S]*?```)?|```console\n(?<commands>[\s\S]*?)```/g

const anew = async text => {
  let written = ""
  let done = 0
  for (const found of text.matchAll(block)) {
    const { code, commands } = found.groups
    written += text.slice(done, found.index)
    done = found.index + found[0].length
    if (commands !== undefined) written += `\`\`\`console\n${await transcriptOf(commands)}\n\`\`\``
    else {
      const out = await programOutput(code)
      written += `\`\`\`ts\n${code}\`\`\``
      if (found[0].includes("```text")) written += `\n\n\`\`\`text\n${out}\n\`\`\``
      else if (out !== "") throw new Error(`a program prints what its page does not show:\n${out}`)
    }
  }
  return written + text.slice(done)
}

/** The picture beside the first example, drawn from the same values. */
const pictures = {
  "docs/public/deadline.svg": `import { officialCalendar, ruleDeadline, timelinePicture } from "@danchu/calendar"
import { day } from "@danchu/law"
import { complaintAcceptance } from "@danchu/law/rules/complaint-first"
const found = ruleDeadline(complaintAcceptance, day("2026-06-18"), officialCalendar)
if (found._tag === "Deadline") console.log(timelinePicture(found))`
}

const stale = []
const keep = (page, text, written) => {
  if (written === text) return
  if (process.argv.includes("--check")) stale.push(page)
  else writeFileSync(join(root, page), written)
}
const waiting = [...pages]
const work = async () => {
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const text = readFileSync(join(root, page), "utf8")
    const written = await anew(text).catch(error => {
      throw new Error(`${page}: ${error.message}`)
    })
    keep(page, text, written)
  }
}
try {
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  for (const [page, code] of Object.entries(pictures))
    keep(
      page,
      existsSync(join(root, page)) ? readFileSync(join(root, page), "utf8") : "",
      `${await programOutput(code)}\n`
    )
} finally {
  rmSync(folder, { recursive: true })
}
if (stale.length > 0) {
  process.stderr.write(
    `${stale.join(", ")}: a run prints something else by now; \`npm run readme\` writes it anew.\n`
  )
  process.exit(1)
}
