// The corpus as it runs: its packages bundled from sources, with a note of which file made which citation.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

export const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const packages = join(root, "packages")
const { build } = createRequire(join(packages, "law", "package.json"))("esbuild")

export const filesOf = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(".ts"))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()

const makers = /\b(?:cite|paraphrased|recalled)\(/
const door = join(packages, "law", "src", "index.ts")
const citation = join(packages, "law", "src", "citation.ts")
const kernel = new Set([citation, door])

/** In place of the module that makes citations: the same one, noting which file asked. */
const noting = (target, file) => `
import * as real from ${JSON.stringify(target)}
export * from ${JSON.stringify(target)}
const note = made => (globalThis.danchuCited.push({ file: ${JSON.stringify(file)}, citation: made }), made)
export const cite = (...given) => note(real.cite(...given))
export const paraphrased = (...given) => note(real.paraphrased(...given))
export const recalled = (...given) => note(real.recalled(...given))
`

const notingPlugin = {
  name: "noting",
  setup(bundle) {
    bundle.onResolve({ filter: /(^@danchu\/law$|\/citation\.js$)/ }, ({ importer, path, namespace }) => {
      if (namespace !== "file") return undefined
      const target = path === "@danchu/law" ? door : join(dirname(importer), path.replace(/\.js$/, ".ts"))
      if (path !== "@danchu/law" && target !== citation) return undefined
      if (kernel.has(importer) || !makers.test(readFileSync(importer, "utf8"))) return { path: target }
      return { path: `${relative(root, importer)}`, namespace: "noting", pluginData: target }
    })
    bundle.onLoad({ filter: /.*/, namespace: "noting" }, ({ path, pluginData }) => ({
      contents: noting(pluginData, path),
      resolveDir: root,
      loader: "js"
    }))
  }
}

const within = (name, ...more) => join(packages, name, "src", ...more)

/** Packages that may cite the law; the others only pass citations on. */
const citing = ["law", "calendar", "entities", "procedures", "reports"]

/**
 * @returns {Promise<{
 *   chapters: Map<string, Record<string, unknown>>,
 *   cited: readonly { file: string, citation: import("@danchu/law").Citation }[],
 *   instruments: Record<string, import("@danchu/law").Instrument>
 * }>} chapters by the name of their file under rules/; every citation made while loading, by file
 */
export const loadCorpus = async () => {
  const chapters = filesOf(within("law", "rules")).filter(path => !path.endsWith("/index.ts"))
  const rest = citing
    .flatMap(name => {
      try {
        return filesOf(within(name))
      } catch {
        return []
      }
    })
    .filter(path => !chapters.includes(path) && makers.test(readFileSync(path, "utf8")) && !kernel.has(path))
  const lines = [
    `export { instruments } from ${JSON.stringify(door)}`,
    ...chapters.map((path, i) => `export * as chapter${i} from ${JSON.stringify(path)}`),
    ...rest.map((path, i) => `export * as other${i} from ${JSON.stringify(path)}`),
    `export { officialCalendar } from ${JSON.stringify(within("calendar", "index.ts"))}`
  ]
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2023",
    logLevel: "error",
    nodePaths: [join(root, "node_modules"), ...citing.map(name => join(packages, name, "node_modules"))],
    plugins: [notingPlugin]
  })
  const folder = join(root, "node_modules", ".cache", "danchu")
  mkdirSync(folder, { recursive: true })
  const bundle = join(folder, `corpus-${process.pid}.mjs`)
  writeFileSync(bundle, outputFiles[0].text)
  globalThis.danchuCited = []
  const loaded = await import(pathToFileURL(bundle).href)
  // The calendar cites its notices when a day is first asked.
  void loaded.officialCalendar.editions
  return {
    chapters: new Map(
      chapters.map((path, i) => [
        relative(within("law", "rules"), path).replace(/\.ts$/, ""),
        loaded[`chapter${i}`]
      ])
    ),
    cited: globalThis.danchuCited,
    instruments: loaded.instruments
  }
}
