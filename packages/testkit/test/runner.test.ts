import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { caseStoreSuite } from "@danchu/testkit"
import { describe, expect, it } from "vitest"
import { memorySubject } from "./memory-subject.js"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A runner that only collects, so that a test can look at what a suite registers and does. */
const collector = () => {
  const tests = new Map<string, () => Promise<void>>()
  const suites: string[] = []
  return {
    tests,
    suites,
    runner: {
      describe: (name: string, body: () => void) => {
        suites.push(name)
        body()
      },
      it: (name: string, body: () => Promise<void>) => tests.set(name, body)
    }
  }
}

describe("the suite in a runner", () => {
  it("runs under the runner of Node as well", async () => {
    const args = ["--import", here("./from-source.mjs"), "--test-reporter", "tap", here("./node-runner.ts")]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(stdout).toMatch(/^# pass 15$/m)
    expect(stdout).toMatch(/^# fail 0$/m)
  }, 60_000)

  it("prints the seed, tells the harm, and writes what each law said", async () => {
    const folder = mkdtempSync(join(tmpdir(), "danchu-report-"))
    const report = join(folder, "deep", "conformance.json")
    const { tests, suites, runner } = collector()
    const subject = memorySubject(store => ({
      ...store,
      load: (key, after) => store.load(key, (after ?? 0) + 1)
    }))
    caseStoreSuite({ name: "a store that forgets", runner, report, ...subject })
    expect(suites).toEqual([expect.stringMatching(/^a store that forgets \(DANCHU_SEED=\d+\)$/)])
    expect([...tests.keys()].map(name => name.split(" ")[0])).toEqual([
      "S1",
      "S2",
      "S3",
      "S4",
      "S5",
      "S6",
      "S7",
      "S8",
      "S9",
      "S10",
      "S12",
      "S14",
      "S15"
    ])
    const faithful = [...tests].find(([name]) => name.startsWith("S1 "))?.[1]
    await expect(faithful?.()).rejects.toThrow(
      /S1 is broken.*The harm: a name is misspelt.*Replay: DANCHU_SEED=\d+/s
    )
    const written = JSON.parse(readFileSync(report, "utf8"))
    expect(written).toMatchObject({ name: "a store that forgets", seed: expect.any(Number) })
    expect(written.laws).toMatchObject([
      { law: "S1", result: "broken", why: expect.any(String) },
      { law: "S11", result: "not-claimed", why: "process" },
      { law: "S13", result: "not-claimed" },
      { law: "S16", result: "not-claimed" }
    ])
    rmSync(folder, { recursive: true })
  })
})
