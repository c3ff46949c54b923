// A page for every procedure: `node scripts/procedure-docs.mjs [--check]` writes or compares docs/procedures/*.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const packages = join(root, "packages")
const folder = join(root, "docs", "procedures")

/** The procedures and the rules as their sources have them, not as they were built last. */
const fromSources = async () => {
  const { build } = createRequire(join(packages, "law", "package.json"))("esbuild")
  const outfile = join(root, "node_modules", ".cache", "danchu", "procedure-docs.mjs")
  const source = (name, file) => join(packages, name, "src", `${file}.ts`)
  await build({
    stdin: {
      contents: `export { movesOf, procedures } from "@danchu/procedures"\nexport { ruleOf } from "@danchu/law/rules"`,
      resolveDir: join(packages, "procedures")
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    logLevel: "silent",
    plugins: [
      {
        name: "sources",
        setup: bundle => {
          bundle.onResolve({ filter: /^@danchu\/[\w-]+(\/.+)?$/ }, ({ path }) => {
            const [, name, ...rest] = path.split("/")
            const inside = rest.join("/")
            return {
              path: source(name, inside === "" ? "index" : inside === "rules" ? "rules/index" : inside)
            }
          })
        }
      }
    ]
  })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}

const place = ({ instrument, at, by }) => `${instrument} ${at}${by ? ` (${by.instrument} ${by.at})` : ""}`
const places = basis => [...new Set(basis.map(place))].join("; ")
const cell = text => text.replaceAll("|", "\\|")

/** Mermaid knows no hyphens in the names of states. */
const state = phase => phase.replaceAll("-", "_")
const diagram = ({ initial, phases, steps }, movesOf) => {
  const edges = new Map()
  for (const step of Object.values(steps)) {
    for (const [from, to] of movesOf(step)) {
      const key = `${state(from)} --> ${state(to)}`
      edges.set(key, [...(edges.get(key) ?? []), step.label.en])
    }
  }
  return [
    "```mermaid",
    "stateDiagram-v2",
    ...Object.entries(phases).map(([phase, { label }]) => `  ${state(phase)}: ${label.en}`),
    `  [*] --> ${state(initial.phase)}`,
    ...[...edges].map(([edge, labels]) => `  ${edge}: ${[...new Set(labels)].join(" / ")}`),
    ...Object.entries(phases)
      .filter(([phase, { kind }]) => kind === "end" && phase !== initial.phase)
      .map(([phase]) => `  ${state(phase)} --> [*]`),
    "```"
  ]
}

const byWhen = (step, ruleOf) => {
  const found = step.rules.flatMap(id => {
    const rule = ruleOf(id)
    return rule.trigger ? [`${rule.label.en} (\`${id}\`), from: ${rule.trigger.en}`] : []
  })
  return found.length > 0 ? found.join("; ") : "–"
}

/** An event, or an event that says just this. */
const happening = one =>
  typeof one === "string"
    ? one
    : `${one.type} (${Object.entries(one)
        .flatMap(([name, value]) => (name === "type" ? [] : [`${name}: ${value}`]))
        .join(", ")})`
const eitherOf = some => some.map(happening).join(" or ")
const onlyWhere = ({ after, unless }) =>
  [...(after ? [`once ${eitherOf(after)}`] : []), ...(unless ? [`unless ${eitherOf(unless)}`] : [])].join(
    "; "
  )

const demands = ({ phases, mandatory = {} }) => {
  const rows = Object.keys(phases).flatMap(phase =>
    (mandatory[phase] ?? []).map(
      clause =>
        `| ${phase} | ${cell(clause.label.vi)} | ${eitherOf(clause.oneOf)} | ${onlyWhere(clause) || "always"} | ${places(clause.basis)} |`
    )
  )
  return rows.length === 0
    ? []
    : [
        "",
        "## What every way there must hold",
        "",
        "| phase | | event | where | under |",
        "|---|---|---|---|---|",
        ...rows
      ]
}

/**
 * The page of one procedure: what it is, its diagram, its steps, why a phase may wait without a clock, what no end may lack.
 * @param {import("@danchu/procedures").LegibleProcedure} procedure
 * @param {{
 *   ruleOf: (id: string) => { readonly label: { readonly en: string }, readonly trigger?: { readonly en: string } },
 *   movesOf: typeof import("@danchu/procedures").movesOf
 * }} how
 */
export const pageOf = (procedure, { ruleOf, movesOf }) => {
  const lines = [
    `# ${procedure.label.en}`,
    "",
    `${procedure.label.vi} · \`${procedure.id}\` · \`node scripts/procedure-docs.mjs\` writes this file from the steps themselves.`,
    "",
    "## From phase to phase",
    "",
    "Steps that leave the phase as it is stand in the table only.",
    "",
    ...diagram(procedure, movesOf),
    "",
    "## Who may do what, by when, under which clause",
    "",
    "| command | who | in which phase | by when | under |",
    "|---|---|---|---|---|",
    ...Object.entries(procedure.steps).map(
      ([command, step]) =>
        `| ${command}<br>${cell(step.label.vi)} | ${step.who} | ${step.from.join(", ")} | ${cell(byWhen(step, ruleOf))} | ${places(step.basis)} |`
    ),
    "",
    "## Phases",
    "",
    "| phase | | clock |",
    "|---|---|---|",
    ...Object.entries(procedure.phases).map(([phase, info]) => {
      const clock =
        info.kind === "clock"
          ? "a term of the law runs"
          : info.kind === "end"
            ? phase === procedure.initial.phase
              ? "the beginning"
              : "an end"
            : `none: ${info.why.en} (${places(info.basis)})`
      return `| ${phase} | ${cell(info.label.vi)} | ${cell(clock)} |`
    }),
    ...demands(procedure)
  ]
  return `${lines.join("\n")}\n`
}

/** Every page by the name of its file. */
export const pagesOf = (procedures, how) =>
  new Map([
    [
      "README.md",
      `${[
        "# Procedures",
        "",
        "| procedure | | steps | phases |",
        "|---|---|---|---|",
        ...procedures.map(
          one =>
            `| [${one.id}](${one.id}.md) | ${one.label.vi} | ${Object.keys(one.steps).length} | ${Object.keys(one.phases).length} |`
        )
      ].join("\n")}\n`
    ],
    ...procedures.map(one => [`${one.id}.md`, pageOf(one, how)])
  ])

/** The names of pages that are missing, stale or of no procedure. */
export const staleAmong = pages => {
  const there = existsSync(folder) ? readdirSync(folder) : []
  return [
    ...[...pages].flatMap(([name, text]) =>
      there.includes(name) && readFileSync(join(folder, name), "utf8") === text ? [] : [name]
    ),
    ...there.filter(name => !pages.has(name))
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { procedures, ...how } = await fromSources()
  const pages = pagesOf(procedures, how)
  const stale = staleAmong(pages)
  if (process.argv.includes("--check")) {
    for (const name of stale)
      process.stderr.write(
        `danchu: docs/procedures/${name} is not fresh.\n        Run \`node scripts/procedure-docs.mjs\`.\n`
      )
    process.exit(stale.length > 0 ? 1 : 0)
  }
  mkdirSync(folder, { recursive: true })
  for (const name of stale) if (!pages.has(name)) rmSync(join(folder, name))
  for (const [name, text] of pages) writeFileSync(join(folder, name), text)
}
