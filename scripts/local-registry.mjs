// An npm registry on this machine's loopback (verdaccio), for as long as it is wanted.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { dirname, join, relative, resolve, sep } from "node:path"
import { buffer } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { gzip } from "node:zlib"
import { pack } from "tar-stream"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const verdaccio = join(root, "node_modules", "verdaccio", "bin", "verdaccio")

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address()
  await new Promise(done => server.close(done))
  return port
}

const answers = async (url, child) => {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const up = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false
    )
    if (up && child.exitCode === null) return true
    await new Promise(done => setTimeout(done, 100))
  }
  return false
}

/**
 * Starts a registry that keeps what it is given in a folder, and asks `uplink` for the rest; without one it has no rest.
 * @param {{ folder: string, uplink?: string }} options
 */
export const startRegistry = async ({ folder, uplink }) => {
  mkdirSync(folder, { recursive: true })
  const config = join(folder, "verdaccio.yaml")
  writeFileSync(
    config,
    `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
web: { enable: false }
max_body_size: 200mb
uplinks: ${uplink === undefined ? "{}" : `{ npm: { url: ${JSON.stringify(uplink)} } }`}
packages:
  "@danchu/*": { access: $all, publish: $all }
  "**": { access: $all, ${uplink === undefined ? "publish: $all" : "proxy: npm"} }
log: { type: stdout, level: warn }
`
  )
  for (let tries = 0; tries < 3; tries++) {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/`
    const child = spawn(process.execPath, [verdaccio, "-c", config, "-l", `127.0.0.1:${port}`], {
      cwd: folder,
      stdio: "ignore"
    })
    const ended = once(child, "exit")
    const stop = () => child.kill()
    process.once("exit", stop)
    const close = async () => {
      process.off("exit", stop)
      if (child.exitCode === null && child.signalCode === null) child.kill()
      await ended
    }
    if (await answers(url, child)) return { url, port, close }
    // Somebody else took the port in between, or the machine is very busy.
    await close()
  }
  throw new Error("the registry did not start")
}

/** Where a package lies of which another one, in its true folder, says that it needs it; `null` where it is not installed. */
const folderOf = (name, from) => {
  for (let at = from; ; at = dirname(at)) {
    const place = join(at, "node_modules", name)
    if (existsSync(join(place, "package.json"))) return realpathSync(place)
    if (at === dirname(at)) return null
  }
}

const manifestOf = folder => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

/**
 * What packages need that others publish, as it lies in node_modules: the folder of each by its name and version. `more` are
 * names that a folder has for other reasons.
 */
export const needsOf = (folders, more = []) => {
  const found = new Map()
  const take = (name, from) => {
    const place = name.startsWith("@danchu/") ? null : folderOf(name, from)
    if (place === null) return
    const { version } = manifestOf(place)
    if (found.has(`${name}@${version}`)) return
    found.set(`${name}@${version}`, place)
    look(place)
  }
  const look = folder => {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifestOf(folder)
    for (const name of Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies }))
      take(name, folder)
  }
  for (const folder of folders) look(folder)
  for (const [name, from] of more) take(name, from)
  return found
}

/** A package as it lies in a folder, packed as a publisher would. */
const packed = async folder => {
  const tarball = pack()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name))
    if (!entry.isFile() || path.split(sep).includes("node_modules")) continue
    tarball.entry({ name: ["package", ...path.split(sep)].join("/") }, readFileSync(join(folder, path)))
  }
  tarball.finalize()
  return promisify(gzip)(await buffer(tarball), { level: 1 })
}

/** Gives a registry a package as it lies in a folder. */
export const giveTo = async (url, folder) => {
  const manifest = manifestOf(folder)
  const { name, version } = manifest
  const file = `${name.replace("/", "-").replace("@", "")}-${version}.tgz`
  const data = await packed(folder)
  const answer = await fetch(url + name.replace("/", "%2f"), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      _id: name,
      name,
      "dist-tags": { latest: version },
      versions: {
        [version]: { ...manifest, _id: `${name}@${version}`, dist: { tarball: `${url}${name}/-/${file}` } }
      },
      _attachments: {
        [file]: {
          content_type: "application/octet-stream",
          data: data.toString("base64"),
          length: data.length
        }
      }
    })
  })
  if (!answer.ok)
    throw new Error(`the registry did not take ${name}: ${answer.status} ${await answer.text()}`)
}
