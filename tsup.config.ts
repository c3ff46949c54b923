import { readFileSync } from "node:fs"
import { defineConfig } from "tsup"
import { droppable } from "./scripts/droppable.js"

/** Run in a package's folder: its `exports` name the entries, so a door is declared in one place. */
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Record<string, string | { readonly import: string }>
  readonly bin?: Record<string, string>
}
const built = [
  ...Object.values(manifest.exports).flatMap(door => (typeof door === "string" ? [] : [door.import])),
  ...Object.values(manifest.bin ?? {})
]

export default defineConfig({
  entry: built.map(path => path.replace("./dist/", "src/").replace(/\.js$/, ".ts")),
  format: "esm",
  target: "es2023",
  platform: "neutral",
  external: [/^node:/],
  splitting: true,
  sourcemap: true,
  treeshake: true,
  dts: false,
  clean: false,
  silent: true,
  removeNodeProtocol: false,
  plugins: [{ name: "droppable", renderChunk: code => ({ code: droppable(code) }) }]
})
