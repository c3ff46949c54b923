// Builds the documentation as a site into docs/.vitepress/dist: the pages, and the API from the sources.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const docs = fileURLToPath(new URL("../docs/", import.meta.url))
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: docs, stdio: "inherit" })
  if (status !== 0) process.exit(status ?? 1)
}

const api = join(docs, "api")
rmSync(api, { recursive: true, force: true })
run(join(docs, "node_modules", "typedoc", "bin", "typedoc"))
for (const name of readdirSync(api)) {
  const page = readFileSync(join(api, name), "utf8")
  writeFileSync(
    join(api, name),
    page.replaceAll(/\(([a-z-]+)\.src\.md/g, "($1.md").replaceAll(/(^# |\[)([a-z-]+)\/src/gm, "$1@danchu/$2")
  )
  if (name.endsWith(".src.md")) renameSync(join(api, name), join(api, name.replace(".src.md", ".md")))
}
run(join(docs, "node_modules", "vitepress", "bin", "vitepress.js"), "build", ...process.argv.slice(2))
