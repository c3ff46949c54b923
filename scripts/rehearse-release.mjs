// A release from end to end, without the world seeing it: versions are raised in a copy of this tree, every package is
// published to a registry on this machine's loopback, an empty project installs them from there, and the code of the
// README runs in it. `npm run release:rehearse [-- --sbom FILE]`; the registry itself is installed once, into .tool.
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const VERDACCIO = "6.10.4"
const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const tool = join(root, ".tool", "verdaccio")
const pnpm = join(root, ".tool", "node_modules", "pnpm", "bin", "pnpm.cjs")
const [, sbom] = process.argv.slice(process.argv.indexOf("--sbom"))
const separator = process.platform === "win32" ? ";" : ":"
const PATH = [dirname(process.execPath), join(root, ".tool/node_modules/.bin"), process.env.PATH].join(
  separator
)

const started = performance.now()
const say = text =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`)

const run = (command, args, cwd, more = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, PATH, NO_COLOR: "1", ...more }
  })
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${error ?? ""}${stdout}${stderr}`)
}

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address()
  server.close()
  return port
}

const work = mkdtempSync(join(tmpdir(), "danchu-release-"))
let registry
try {
  if (!existsSync(join(tool, "node_modules", "verdaccio"))) {
    mkdirSync(tool, { recursive: true })
    // One of its parts asks for node-fetch by a tag that mirrors of the registry do not keep.
    const manifest = {
      private: true,
      dependencies: { verdaccio: VERDACCIO },
      overrides: { "node-fetch": "2.7.0" }
    }
    writeFileSync(join(tool, "package.json"), JSON.stringify(manifest))
    run("npm", ["install", "--no-audit", "--no-fund"], tool)
    say(`installed verdaccio ${VERDACCIO}`)
  }

  const copy = join(work, "danchu")
  const left = new Set(["node_modules", ".tool", ".git", "coverage"])
  cpSync(root, copy, { recursive: true, filter: path => !left.has(path.slice(path.lastIndexOf("/") + 1)) })
  run(process.execPath, [pnpm, "install", "--offline", "--frozen-lockfile", "--ignore-scripts"], copy)
  run(process.execPath, [join(copy, "node_modules/@changesets/cli/bin.js"), "version"], copy)
  const packages = readdirSync(join(copy, "packages")).filter(name =>
    existsSync(join(copy, "packages", name, "dist"))
  )
  const { version } = JSON.parse(readFileSync(join(copy, "packages/law/package.json"), "utf8"))
  say(`raised ${packages.length} packages to ${version} in a copy`)

  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const upstream = run("npm", ["config", "get", "registry"], root).trim()
  writeFileSync(
    join(work, "verdaccio.yaml"),
    `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: { npm: { url: "${upstream}" } }
packages:
  "@danchu/*": { access: $all, publish: $all }
  "**": { access: $all, proxy: npm }
log: { type: stdout, level: warn }
`
  )
  registry = spawn(
    process.execPath,
    [
      join(tool, "node_modules/verdaccio/bin/verdaccio"),
      "-c",
      join(work, "verdaccio.yaml"),
      "-l",
      `127.0.0.1:${port}`
    ],
    { cwd: work, stdio: "ignore" }
  )
  for (let tries = 0; ; tries++) {
    const up = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false
    )
    if (up) break
    if (tries > 200 || registry.exitCode !== null) throw new Error("the registry did not start")
    await new Promise(done => setTimeout(done, 100))
  }
  const npmrc = join(work, "npmrc")
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`)
  const npm = (args, cwd) => run("npm", args, cwd, { NPM_CONFIG_USERCONFIG: npmrc, npm_config_registry: url })
  say(`a registry listens on ${url}`)

  for (const name of packages) {
    const folder = join(copy, "packages", name)
    run(process.execPath, [pnpm, "pack", "--pack-destination", work], folder)
    npm(
      ["publish", join(work, `danchu-${name}-${version}.tgz`), "--provenance=false", "--access", "public"],
      work
    )
  }
  say(`published ${packages.length} packages`)

  const project = join(work, "project")
  mkdirSync(project)
  writeFileSync(
    join(project, "package.json"),
    `${JSON.stringify({ name: "empty", version: "0.0.0", private: true, type: "module" })}\n`
  )
  const wanted = packages.map(name => `@danchu/${name}`)
  npm(["install", "--no-audit", "--no-fund", ...wanted, "effect@^4.1.0"], project)
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")).packages
  const foreign = Object.entries(lock).filter(
    ([path, { resolved = "" }]) => path.startsWith("node_modules/@danchu/") && !resolved.startsWith(url)
  )
  if (foreign.length > 0)
    throw new Error(`not from the registry: ${foreign.map(([path]) => path).join(", ")}`)
  say(`installed them into an empty project: ${Object.keys(lock).length - 1} packages with what they need`)

  const text = readFileSync(join(root, "README.md"), "utf8")
  const [, code, printed] = /```ts\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(text) ?? []
  writeFileSync(join(project, "readme.ts"), code)
  const said = run(process.execPath, ["readme.ts"], project)
  if (said.trimEnd() !== printed.trimEnd()) throw new Error(`the README's code printed\n${said}`)
  const sdk = readFileSync(join(root, "packages/sdk/README.md"), "utf8")
  for (const [index, [, block]] of [...sdk.matchAll(/```ts\n([\s\S]*?)```/g)].entries()) {
    writeFileSync(join(project, `sdk-${index}.mts`), block)
    const lines = run(process.execPath, [`sdk-${index}.mts`], project)
      .trimEnd()
      .split("\n")
    const told = [...block.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line)
    if (lines.join("\n") !== told.join("\n"))
      throw new Error(`block ${index + 1} of the sdk's README printed\n${lines.join("\n")}`)
  }
  const answer = JSON.parse(run("npx", ["--no", "danchu", "calendar", "day", "2026-11-24"], project))
  if (answer.working !== false) throw new Error("the command line answers something else")
  say("the code of the READMEs printed what they say, and `npx danchu` answered")

  if (process.argv.includes("--sbom") && sbom !== undefined) {
    writeFileSync(resolve(sbom), npm(["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], project))
    const { components } = JSON.parse(readFileSync(resolve(sbom), "utf8"))
    say(`wrote an SBOM of ${components.length} components to ${sbom}`)
  }
} catch (error) {
  process.stderr.write(`danchu: the rehearsal stopped: ${error.message}\n`)
  process.exitCode = 1
} finally {
  registry?.kill()
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}
