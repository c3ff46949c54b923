// A release from end to end, without the world seeing it; what others publish comes from the registry of this machine, as a
// user would get it. `npm run release:rehearse [-- --sbom FILE]` prints how long each part took, and writes what a user gets.
import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { readmePrograms } from "./readme-programs.mjs"
import { rehearse } from "./rehearsal.mjs"
import { run } from "./run.mjs"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))
const started = performance.now()
const say = text =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`)

const at = process.argv.indexOf("--sbom")
const sbom = at < 0 ? undefined : process.argv[at + 1]
try {
  const uplink = (await run("npm", ["config", "get", "registry"], root)).trim()
  await using release = await rehearse({ uplink, say })
  for (const { of, code, prints } of readmePrograms()) {
    const printed = await release.program(code)
    if (printed !== prints) throw new Error(`a program of ${of} printed\n${printed}`)
  }
  say("the programs of the READMEs printed what these say")
  if (sbom !== undefined) {
    const text = await release.here("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"])
    writeFileSync(resolve(sbom), text)
    say(
      `wrote an SBOM of ${JSON.parse(readFileSync(resolve(sbom), "utf8")).components.length} components to ${sbom}`
    )
  }
} catch (error) {
  process.stderr.write(`danchu: the rehearsal stopped: ${error.message}\n`)
  process.exitCode = 1
}
