// What the release workflow runs: `node scripts/release.mjs version | publish | canary`.
//   version  raises every package to the next number and writes the changelogs
//   publish  publishes what the registry lacks, workspace ranges made real
//   canary   publishes a snapshot of this commit under the tag "canary"; it leaves raised versions behind, so use a fresh checkout
import { spawnSync } from "node:child_process"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const bins = [join(root, ".tool", "node_modules", ".bin"), dirname(process.execPath), process.env.PATH]
const separator = process.platform === "win32" ? ";" : ":"

const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: bins.join(separator) }
  })
  if (status !== 0) process.exit(status ?? 1)
}
const changeset = (...args) =>
  run(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), ...args])
const pnpm = (...args) => run("pnpm", args)

const [task] = process.argv.slice(2)
if (task === "version") {
  changeset("version")
  pnpm("install", "--lockfile-only")
} else if (task === "publish") changeset("publish")
else if (task === "canary") {
  changeset("version", "--snapshot", "canary")
  changeset("publish", "--tag", "canary", "--no-git-tag")
} else {
  process.stderr.write("danchu: say version, publish or canary.\n")
  process.exit(2)
}
