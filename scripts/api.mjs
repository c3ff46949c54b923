// What users of each package rely on, as one file beside it: `npm run api` writes packages/*/api.md from the built
// declarations; `node scripts/api.mjs --check` says where they differ, and which change goes without a changeset.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const printer = ts.createPrinter({ removeComments: true })
/** What a value's type spells out, as a schema with all its branches, is told by its digest from here on. */
const LONGEST = 500

/** The declarations that an import of a file names. */
const at = (path, from) => join(dirname(path), from.replace(/\.js$/, ".d.ts"))

/** What one file of declarations declares, takes in and hands on. */
const moduleOf = (path, text) => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const declared = new Map()
  const imported = new Map()
  const exported = new Map()
  const stars = []
  const add = (name, node) => declared.set(name, [...(declared.get(name) ?? []), node])
  for (const statement of source.statements) {
    const open = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
    const from = statement.moduleSpecifier?.text
    if (ts.isImportDeclaration(statement)) {
      const { name, namedBindings } = statement.importClause ?? {}
      if (name) imported.set(name.text, { from, name: "default" })
      if (namedBindings && ts.isNamespaceImport(namedBindings))
        imported.set(namedBindings.name.text, { from, name: "*" })
      else
        for (const one of namedBindings?.elements ?? [])
          imported.set(one.name.text, { from, name: (one.propertyName ?? one.name).text })
    } else if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      if (!clause) stars.push(from)
      else if (ts.isNamespaceExport(clause)) exported.set(clause.name.text, { from, name: "*" })
      else
        for (const one of clause.elements)
          exported.set(one.name.text, { from, name: (one.propertyName ?? one.name).text })
    } else {
      const names = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map(({ name }) => name.text)
        : statement.name
          ? [statement.name.text]
          : []
      for (const name of names) {
        add(name, statement)
        if (open) exported.set(name, { name })
      }
    }
  }
  return { source, declared, imported, exported, stars }
}

/** The words of a declaration without its comments; of a long one the beginning and a digest of the whole. */
const wordsOf = (node, source) => {
  const words = printer.printNode(ts.EmitHint.Unspecified, node, source).replaceAll(/\s*\n\s*/g, " ")
  if (words.length <= LONGEST || !ts.isVariableStatement(node)) return words
  const digest = createHash("sha256").update(words).digest("hex").slice(0, 16)
  return `${words.slice(0, 200)} … /* ${words.length} characters, sha256 ${digest} */`
}

const typesNamedIn = node => {
  const found = new Set()
  const visit = inner => {
    if (ts.isIdentifier(inner)) found.add(inner.text)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return found
}

/**
 * The interface behind one door, line by line and sorted: what it exports, and what of its own those name without exporting.
 * @param {string} door path of the entry's declarations
 * @param {(path: string) => string} read
 * @param {Set<string>} told what an earlier door of the package has told already
 */
export const interfaceOf = (door, read, told = new Set()) => {
  const modules = new Map()
  const module = path => {
    if (!modules.has(path)) modules.set(path, moduleOf(path, read(path)))
    return modules.get(path)
  }
  const namesOf = path => {
    const { exported, stars } = module(path)
    const own = new Map([...exported.keys()].map(name => [name, path]))
    for (const from of stars)
      if (from.startsWith("."))
        for (const [name, place] of namesOf(at(path, from))) if (!own.has(name)) own.set(name, place)
    return own
  }
  /** Where a name is declared: a place of this package, or what another one gives. */
  const find = (path, name) => {
    const { declared, imported, exported, stars } = module(path)
    if (declared.has(name)) return { path, name }
    const link = exported.get(name) ?? imported.get(name)
    if (link?.from === undefined) {
      for (const from of stars.filter(star => star.startsWith("."))) {
        const found = find(at(path, from), name)
        if (found) return found
      }
      return link && link.name !== name ? find(path, link.name) : null
    }
    if (!link.from.startsWith(".")) return { outside: `${link.name} of ${link.from}` }
    return link.name === "*" ? { outside: `* of ${link.from}` } : find(at(path, link.from), link.name)
  }
  const lines = []
  const behind = []
  const tell = ({ path, name }, mark) => {
    const key = `${path} ${name}`
    if (told.has(key)) return
    told.add(key)
    const { declared, source } = module(path)
    for (const node of declared.get(name) ?? []) {
      lines.push(`${mark}${name}: ${wordsOf(node, source)}`)
      for (const other of typesNamedIn(node)) behind.push([path, other])
    }
  }
  for (const [name, path] of namesOf(door)) {
    const found = find(path, name)
    if (!found) continue
    if (found.outside !== undefined) lines.push(`${name}: ${found.outside}`)
    else {
      if (found.name !== name) lines.push(`${name}: ${found.name}`)
      else if (told.has(`${found.path} ${found.name}`)) lines.push(name)
      tell(found, "")
    }
  }
  for (let next = behind.pop(); next !== undefined; next = behind.pop()) {
    const [path, name] = next
    const { declared, imported } = module(path)
    if (!declared.has(name) && !imported.has(name)) continue
    const found = find(path, name)
    if (found && found.outside === undefined) tell(found, "(behind) ")
  }
  for (const from of module(door).stars) if (!from.startsWith(".")) lines.push(`*: ${from}`)
  return [...new Set(lines)].sort()
}

/** The doors of a package: their names, and where their declarations lie. */
const doorsOf = folder => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === "string") return []
    const types = target.types
    if (!types.includes("*")) return [[join(name, path), join(folder, types)]]
    const [before, after] = types.split("*")
    return readdirSync(join(folder, before))
      .filter(file => file.endsWith(after))
      .map(file => file.slice(0, -after.length))
      .map(one => [join(name, path.replace("*", one)), join(folder, types.replace("*", one))])
  })
}

/** The record of one package. */
export const recordOf = folder => {
  const told = new Set()
  const parts = doorsOf(folder)
    .filter(([, types]) => existsSync(types))
    .map(
      ([name, types]) =>
        `## ${name}\n\n\`\`\`text\n${interfaceOf(types, path => readFileSync(path, "utf8"), told).join("\n")}\n\`\`\`\n`
    )
  return `<!-- \`npm run api\` writes this from the built declarations. A change here needs a changeset. -->\n\n${parts.join("\n")}`
}

const cut = line => (line.length > 160 ? `${line.slice(0, 160)} …` : line)

/** The lines that one record has and the other has not, the shortest way to see what changed. */
export const changedLines = (before, after) => {
  const [old, now] = [new Set(before.split("\n")), new Set(after.split("\n"))]
  return [
    ...[...old].filter(line => !now.has(line)).map(line => `- ${cut(line)}`),
    ...[...now].filter(line => !old.has(line)).map(line => `+ ${cut(line)}`)
  ]
}

/**
 * Which packages changed their interface and are named by no changeset.
 * @param {{ changed: readonly string[], changesets: readonly { path: string, text: string }[], released: (name: string) => boolean }} change
 *   `changesets` are those that wait for a release; one that was there before counts while the package has none yet
 */
export const apiChangesetFaults = ({ changed, changesets, released }) =>
  changed
    .map(path => /^packages\/([\w-]+)\/api\.md$/.exec(path)?.[1])
    .filter(name => name !== undefined)
    .filter(
      name =>
        !changesets.some(
          ({ path, text }) =>
            new RegExp(`^["']?@danchu/${name}["']?\\s*:`, "m").test(text.split("---")[1] ?? "") &&
            (changed.includes(path) || !released(name))
        )
    )
    .map(
      name =>
        `the interface of @danchu/${name} changed, and no changeset names it: \`npx changeset\` writes one`
    )

const git = args => {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" })
  return status === 0 ? stdout.trim() : undefined
}

const packages = () =>
  readdirSync(join(root, "packages")).filter(name =>
    existsSync(join(root, "packages", name, "dist", "index.d.ts"))
  )

/** The gate, for the check script. */
export const checkApi = (base = process.env.DANCHU_BASE ?? "origin/main") => {
  const faults = []
  for (const name of packages()) {
    const folder = join(root, "packages", name)
    const file = join(folder, "api.md")
    const kept = existsSync(file) ? readFileSync(file, "utf8") : ""
    const now = recordOf(folder)
    if (kept === now) continue
    faults.push(
      `packages/${name}/api.md tells another interface than the build. Run \`npm run api\`, look at what changed, commit it, and give @danchu/${name} a changeset:`,
      ...changedLines(kept, now)
        .slice(0, 12)
        .map(line => `  ${line}`)
    )
  }
  const from = git(["merge-base", base, "HEAD"])
  if (from !== undefined) {
    const changed = [
      git(["diff", "--name-only", "-z", from]),
      git(["ls-files", "--others", "--exclude-standard", "-z"])
    ]
      .flatMap(list => (list ?? "").split("\0"))
      .filter(Boolean)
    const waiting = readdirSync(join(root, ".changeset")).filter(
      file => file.endsWith(".md") && file !== "README.md"
    )
    const changesets = waiting.map(file => ({
      path: `.changeset/${file}`,
      text: readFileSync(join(root, ".changeset", file), "utf8")
    }))
    const released = name =>
      JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")).version !== "0.0.0"
    faults.push(...apiChangesetFaults({ changed, changesets, released }))
  }
  return { ok: faults.length === 0, said: faults.map(fault => `${fault}\n`).join("") }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--check")) {
    const { ok, said } = checkApi()
    process.stderr.write(said)
    process.exit(ok ? 0 : 1)
  }
  for (const name of packages()) {
    const folder = join(root, "packages", name)
    writeFileSync(join(folder, "api.md"), recordOf(folder))
  }
}
