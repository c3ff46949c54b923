// Builds every package whose sources changed: declarations by `tsc -b`, code by tsup, at once.
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const shared = ["tsconfig.base.json", "tsup.config.ts", "scripts/droppable.ts", "pnpm-lock.yaml"].map(file =>
  readFileSync(join(root, file))
)

const digest = folder => {
  const hash = createHash("sha256")
  for (const part of shared) hash.update(part)
  hash.update(readFileSync(join(folder, "package.json")))
  for (const entry of readdirSync(join(folder, "src"), { recursive: true, withFileTypes: true }).sort(
    (a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1)
  )) {
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return hash.digest("hex")
}

const run = (args, cwd) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd, stdio: "inherit" })
    child.on("exit", code =>
      code === 0 ? done() : failed(new Error(`${args.join(" ")} in ${cwd} ended with ${code}`))
    )
  })

const packages = readdirSync(join(root, "packages")).filter(name =>
  existsSync(join(root, "packages", name, "src"))
)
const stamp = folder => join(folder, "dist", ".built")
const stale = packages
  .map(name => join(root, "packages", name))
  .map(folder => ({ folder, digest: digest(folder) }))
  .filter(
    ({ folder, digest }) => !existsSync(stamp(folder)) || readFileSync(stamp(folder), "utf8") !== digest
  )

if (stale.length > 0) {
  for (const { folder } of stale) {
    rmSync(join(folder, "dist"), { recursive: true, force: true })
    rmSync(join(folder, "tsconfig.tsbuildinfo"), { force: true })
  }
  const tsc = join(root, "node_modules", "typescript-native", "bin", "tsc")
  const tsup = join(root, "node_modules", "tsup", "dist", "cli-default.js")
  const types = run([tsc, "-b", join(root, "tsconfig.json")], root)
  types.catch(() => undefined)
  const failures = []
  for (const { folder } of stale) {
    await run([tsup, "--config", join(root, "tsup.config.ts")], folder).catch(error => failures.push(error))
  }
  await types.catch(error => failures.push(error))
  for (const { message } of failures) process.stderr.write(`danchu: the build stopped: ${message}\n`)
  if (failures.length > 0) process.exit(1)
  for (const { folder, digest } of stale) {
    mkdirSync(join(folder, "dist"), { recursive: true })
    writeFileSync(stamp(folder), digest)
  }
}
process.stderr.write(`danchu: built ${stale.length} of ${packages.length} packages\n`)
