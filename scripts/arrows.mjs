// The rooms and their arrows: an import that turns, or a word that does not belong in a pure room, stops the build.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))

/** What each package may import of the others. */
export const arrows = {
  law: [],
  calendar: ["law"],
  entities: ["law", "calendar"],
  units: ["law", "entities"],
  procedures: ["law", "calendar", "entities"],
  reports: ["law", "calendar", "entities", "procedures"],
  "reports-sql": ["law", "reports"],
  engine: ["law", "calendar", "entities", "procedures"],
  publication: ["law", "calendar", "entities", "procedures"],
  testkit: ["law", "calendar", "procedures", "engine"],
  "store-sqlite": ["law", "engine"],
  "store-postgres": ["law", "engine"],
  "notify-email": ["law", "engine"],
  "notify-webhook": ["law", "engine"],
  "notify-sms": ["law", "engine"],
  sdk: [
    "law",
    "calendar",
    "entities",
    "units",
    "procedures",
    "reports",
    "engine",
    "publication",
    "store-sqlite",
    "store-postgres"
  ],
  cli: [
    "law",
    "calendar",
    "entities",
    "units",
    "procedures",
    "reports",
    "engine",
    "publication",
    "store-sqlite",
    "store-postgres",
    "sdk"
  ]
}

const pure = new Set(["law", "calendar", "entities", "units", "procedures", "reports", "publication"])
/** Entries of their own, behind which a library draws or a font is read. */
const door = /publication\/src\/(docx|fonts|form-pdf|pdf|pdf-paper)\.ts$/
const impure = [
  [/\bnew Date\b|\bDate\.(now|parse|UTC)\b/, "reads a clock or holds a Date"],
  [/\bMath\.random\b|\bcrypto\.random/, "draws by chance"],
  [/from "node:/, "imports Node"],
  [/from "effect(\/|")/, "imports effect"],
  [/\bprocess\./, "reads the process"],
  [/\bfetch\(/, "talks to a network"]
]
const vague = /(^|\/)(utils?|helpers?|common|misc|types|manager)\.ts$/
/** Tables under src/data are as long as what they list. */
const LONGEST = 300

const filesOf = folder =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name.endsWith(".ts"))
        .map(entry => join(entry.parentPath, entry.name))
    : []

/** Every sentence that is wrong with the sources of one package. */
export const faultsOf = (name, files) => {
  const allowed = arrows[name]
  if (!allowed) return [`packages/${name}: no arrows are declared for it in scripts/arrows.mjs`]
  return files.flatMap(({ path, text }) => {
    const found = []
    for (const [, other] of text.matchAll(/from "@danchu\/([\w-]+)/g)) {
      if (other !== name && !allowed.includes(other)) found.push(`${path}: ${name} may not import ${other}`)
    }
    if (pure.has(name) && !door.test(path))
      for (const [word, what] of impure) if (word.test(text)) found.push(`${path}: a pure room that ${what}`)
    if (vague.test(path)) found.push(`${path}: the name says nothing about its idea`)
    const lines = text.trimEnd().split("\n").length
    if (lines > LONGEST && !/\/src\/data\//.test(path))
      found.push(`${path}: ${lines} lines; an idea fits in ${LONGEST}`)
    if (text !== text.normalize("NFC")) found.push(`${path}: not in NFC`)
    return found
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = readdirSync(join(root, "packages")).flatMap(name =>
    faultsOf(
      name,
      filesOf(join(root, "packages", name, "src")).map(path => ({
        path: relative(root, path),
        text: readFileSync(path, "utf8")
      }))
    )
  )
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exit(faults.length > 0 ? 1 : 0)
}
