// A release from end to end, without the world seeing it: versions are raised in a copy of this tree, every package is
// published to a registry on this machine's loopback, and an empty project installs them from there.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join, relative, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { giveTo, needsOf, startRegistry } from "./local-registry.mjs"
import { run } from "./run.mjs"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const needed = ["package.json", "pnpm-workspace.yaml", "LICENSE", ".changeset", "scripts", "packages"]
const unneeded = /^packages\/[^/]+\/(node_modules|test|bench)$/

const manifestOf = folder => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

/** What the page "Start here" asks for beside the packages. */
const asked = ["effect", "smtp-server"]
const kinds = ["dependencies", "peerDependencies", "devDependencies"]

/** Does the work with each item, two at a time. */
const inPairs = async (items, work) => {
  const waiting = [...items]
  const one = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all([one(), one()])
}

const linked = (to, link) => {
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(to, link, "junction")
}

const changeset = (words, copy, env) =>
  run(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), ...words], copy, env)

/** A copy of the packages in a repository of its own: tags and raised numbers stay in it. */
const copied = async (work, env) => {
  const copy = join(work, "danchu")
  for (const name of needed)
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: path => !unneeded.test(relative(root, path).replaceAll(sep, "/"))
    })
  linked(join(root, "node_modules"), join(copy, "node_modules"))
  linked(join(root, ".tool"), join(copy, ".tool"))
  const folders = readdirSync(join(copy, "packages")).map(name => join(copy, "packages", name))
  for (const folder of folders) {
    const manifest = manifestOf(folder)
    for (const name of new Set(kinds.flatMap(kind => Object.keys(manifest[kind] ?? {}))))
      if (name.startsWith("@danchu/"))
        linked(join(copy, "packages", name.slice("@danchu/".length)), join(folder, "node_modules", name))
    // Only a workflow that the registry knows can say where a package comes from.
    const { provenance: _, ...publishConfig } = manifest.publishConfig
    writeFileSync(
      join(folder, "package.json"),
      `${JSON.stringify({ ...manifest, publishConfig }, null, 2)}\n`
    )
  }
  for (const words of [
    ["init", "-q"],
    ["add", "packages", ".changeset"],
    ["commit", "-q", "-m", "a release"]
  ])
    await run("git", words, copy, env)
  return { copy, folders }
}

/** What npm, pnpm or a workflow told the process above us, as a registry or a token, is not for those below. */
const environment = ({ npmrc, cache }) => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm|pnpm|git|github|actions)_/i.test(name))
  ),
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  NO_COLOR: "1",
  NO_PROXY: "127.0.0.1",
  no_proxy: "127.0.0.1",
  NPM_CONFIG_USERCONFIG: npmrc,
  NPM_CONFIG_CACHE: cache,
  NPM_CONFIG_AUDIT: "false",
  NPM_CONFIG_FUND: "false",
  NPM_CONFIG_UPDATE_NOTIFIER: "false",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@example.org",
  GIT_COMMITTER_NAME: "rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@example.org"
})

/**
 * Rehearses a release. What others publish comes from the registry at `uplink`; without one from node_modules, and nothing
 * leaves this machine.
 * @param {{ uplink?: string, say?: (text: string) => void }} [options]
 */
export const rehearse = async ({ uplink, say = () => {} } = {}) => {
  const work = mkdtempSync(join(tmpdir(), "danchu-release-"))
  let registry
  const close = async () => {
    await registry?.close()
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    registry = await startRegistry({ folder: join(work, "registry"), uplink })
    const { url, port } = registry
    say(`a registry listens on ${url}`)
    const npmrc = join(work, "npmrc")
    writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`)
    const env = environment({ npmrc, cache: join(work, "cache") })

    const { copy, folders } = await copied(work, env)
    await changeset(["version"], copy, env)
    const { version } = manifestOf(folders[0])
    const names = folders.map(folder => manifestOf(folder).name)
    say(`raised ${folders.length} packages to ${version} in a copy`)

    if (uplink === undefined) {
      const ours = names.map(name => join(root, "packages", name.slice("@danchu/".length)))
      const needs = needsOf(
        ours,
        asked.map(name => [name, join(root, "docs")])
      )
      await inPairs(needs.values(), folder => giveTo(url, folder))
      say(`the registry has the ${needs.size} packages of others that ours need`)
    }
    await run(process.execPath, [join(copy, "scripts", "release.mjs"), "publish"], copy, env)
    say(`published ${folders.length} packages`)

    const project = join(work, "project")
    mkdirSync(project)
    writeFileSync(
      join(project, "package.json"),
      '{ "name": "empty", "version": "0.0.0", "private": true, "type": "module" }\n'
    )
    const here = (command, args) => run(command, args, project, env)
    await here("npm", ["install", ...names, ...asked])
    say("installed them into an empty project")
    let programs = 0
    /** Runs a program in the project, and gives what it printed. */
    const program = async code => {
      const file = `program-${++programs}.ts`
      writeFileSync(join(project, file), code)
      return (await here(process.execPath, [file])).trimEnd()
    }
    const inCopy = (command, args) => run(command, args, copy, env)
    return { version, names, url, copy, inCopy, project, here, program, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}
