import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rules } from "@danchu/law/rules"
import { procedures } from "@danchu/procedures"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../../", import.meta.url))
const packages = `${root}packages`

/** How many concepts each part of the list has. */
const parts = { A: 14, B: 29, C: 59, D: 7, E: 11, F: 8, G: 13, H: 4 } as const

interface Row {
  readonly id: string
  readonly concept: string
  readonly where: string
}

const rowsOf = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| ([A-H]\d\d) \| (.+?) \| (.+) \|$/gm)].map(
    ([, id = "", concept = "", where = ""]) => ({
      id,
      concept,
      where
    })
  )

const text = readFileSync(`${root}docs/checklist.md`, "utf8")
const rows = rowsOf(text)

const packageNames = readdirSync(packages).filter(name => existsSync(`${packages}/${name}/src/index.ts`))

/** Every name that the door of a package gives out, types too. */
const exportsOf = (name: string, file = "index"): ReadonlySet<string> => {
  const door = readFileSync(`${packages}/${name}/src/${file}.ts`, "utf8")
  const inner = [...door.matchAll(/export \* from "\.\/([\w-]+)\.js"/g)].flatMap(([, further = ""]) => [
    ...exportsOf(name, further)
  ])
  const lists = [...door.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    list.split(",")
  )
  return new Set([...inner, ...lists.flatMap(one => one.trim().split(/\s+/).at(-1) ?? [])])
}
const given = new Map(packageNames.map(name => [name, exportsOf(name)]))
const ruleIds = [...rules.keys()]
const procedureIds = new Set<string>(procedures.map(({ id }) => id))
const fileOf = (name: string, word: string): boolean => existsSync(`${packages}/${name}/src/${word}.ts`)

const isRule = (word: string): boolean =>
  word.endsWith(".*") ? ruleIds.some(id => id.startsWith(word.slice(0, -1))) : rules.has(word)

/** A name is an export or a file of the package that it is said to be of. */
const isOf = (word: string, name: string): boolean =>
  given.get(name)?.has(word) === true || fileOf(name, word)

const known = (word: string): boolean =>
  (word.startsWith("@danchu/") && packageNames.includes(word.slice("@danchu/".length))) ||
  procedureIds.has(word) ||
  isRule(word) ||
  packageNames.some(name => given.get(name)?.has(word) === true)

const list = String.raw`((?:\x60[^\x60]+\x60(?:, | and )?)+)`
const words = (found: string): readonly string[] =>
  [...found.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? [])

/** What a row names that is not in the code. */
const unknownIn = (where: string): readonly string[] => {
  const named = (pattern: string) => [...where.matchAll(new RegExp(pattern, "g"))]
  const procedureFaults = named(`procedures? ${list}`).flatMap(([, found = ""]) =>
    words(found).filter(word => !procedureIds.has(word))
  )
  const ruleFaults = named(`rules? ${list}`).flatMap(([, found = ""]) =>
    words(found).filter(word => !isRule(word))
  )
  const placed = named(`${list} of \x60@danchu/([\\w-]+)\x60`)
  const placeFaults = placed.flatMap(([, found = "", name = ""]) =>
    words(found).filter(word => !isOf(word, name))
  )
  const settled = new Set(placed.flatMap(([, found = ""]) => words(found)))
  const others = words(where).filter(word => !settled.has(word) && !known(word))
  return [...new Set([...procedureFaults, ...ruleFaults, ...placeFaults, ...others])]
}

/** A row ends in a name of the code, in a reason to stay outside, or in another row that does. */
const ended = ({ where }: Row, all: readonly Row[]): boolean => {
  if (/^out of scope[^:,]*, because \S+(?: \S+){2,}/.test(where)) return true
  if (words(where).length > 0) return true
  const [, other] = /^as ([A-H]\d\d)\b/.exec(where) ?? []
  const row = all.find(({ id }) => id === other)
  return row !== undefined && row.where !== where && ended(row, all)
}

describe("docs/checklist.md", () => {
  it("has every concept once, in its order", () => {
    const wanted = Object.entries(parts).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, i) => `${part}${String(i + 1).padStart(2, "0")}`)
    )
    expect(wanted).toHaveLength(145)
    expect(rows.map(({ id }) => id)).toEqual(wanted)
  })
  it("leaves nothing open", () => {
    expect(rows.filter(({ where }) => /\bopen\b/i.test(where)).map(({ id }) => id)).toEqual([])
  })
  it("ends every row as a type, a rule, a procedure, an adapter, an indicator, or outside with its reason", () => {
    expect(rows.filter(row => !ended(row, rows)).map(({ id, where }) => `${id}: ${where}`)).toEqual([])
  })
  it("names nothing that is not in the code", () => {
    const faults = rows.flatMap(({ id, where }) => {
      const unknown = unknownIn(where)
      return unknown.length > 0 ? [`${id}: ${unknown.join(", ")}`] : []
    })
    expect(faults).toEqual([])
  })
})

describe("a list like it would be found out", () => {
  it.each([
    ["procedure `no-such-thing`", ["no-such-thing"]],
    ["rule `complaint.accepts`", ["complaint.accepts"]],
    ["rules `emulation.*`", []],
    ["rules `nothing.*`", ["nothing.*"]],
    ["`OpinionTopic` of `@danchu/entities`", []],
    ["`OpinionTopic` of `@danchu/law`", ["OpinionTopic"]],
    ["`figure-doubts` of `@danchu/law`", []],
    ["`Nowhere`", ["Nowhere"]],
    ["`nothing` of `@danchu/nowhere`", ["nothing", "@danchu/nowhere"]]
  ])("for %s", (where, unknown) => {
    expect([...unknownIn(where)].sort()).toEqual([...unknown].sort())
  })
  it.each(["open, with C39", "later", "out of scope", "out of scope: no", "as C39", "as Z01"])(
    "for %s",
    where => {
      const row = { id: "C39", concept: "models", where }
      expect(ended(row, [row])).toBe(false)
    }
  )
})
