// Runs one of examples/*: `npm run example village-vote`; without a name it lists them.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL("../examples/", import.meta.url))
const [name = "", ...rest] = process.argv.slice(2).filter(word => word !== "--")
const main = join(folder, name, "src", "main.ts")

if (!/^[a-z-]+$/.test(name) || !existsSync(main)) {
  for (const one of readdirSync(folder)) {
    const manifest = join(folder, one, "package.json")
    if (existsSync(manifest))
      process.stdout.write(`${one.padEnd(22)} ${JSON.parse(readFileSync(manifest, "utf8")).description}\n`)
  }
  process.exit(name === "" ? 0 : 1)
}
const { status } = spawnSync(process.execPath, [main, ...rest], { stdio: "inherit" })
process.exit(status ?? 1)
