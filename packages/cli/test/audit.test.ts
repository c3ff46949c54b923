import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "@danchu/cli"
import { auditLines, caseId, commandId, entriesAfter, genesisOf, tenantId } from "@danchu/engine"
import { day } from "@danchu/law"
import { afterAll, describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-audit-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tenant = tenantId("xã-một")
const event = (sequence: number) => ({
  tenant,
  caseId: caseId("2026/1"),
  sequence,
  procedure: "errand",
  commandId: commandId(`c${sequence}`),
  recordedAt: 1_795_399_200_000 + sequence,
  by: "actor-1",
  calendarEdition: "edition",
  release: "release",
  type: "Noted",
  on: day("2026-11-23"),
  payload: { sequence },
  governedBy: []
})
const entries = entriesAfter(genesisOf(tenant), [1, 2, 3, 4].map(event))

const verified = async (text: string, ...words: readonly string[]) => {
  const path = join(folder, "audit.jsonl")
  writeFileSync(path, text)
  return run(
    ["audit", "verify", path, ...words],
    () => undefined,
    async () => day("2026-11-23")
  )
}

describe("danchu audit verify", () => {
  const newest = entries.at(-1)
  const head = `${newest?.n}:${newest?.hash}`

  it("says that a file is whole, and how far it reaches", async () => {
    expect(await verified(auditLines(entries), "--head", head)).toEqual({
      exitCode: 0,
      json: {
        tenant,
        whole: true,
        entries: 4,
        cases: 1,
        head: { n: 4, hash: newest?.hash },
        findings: []
      }
    })
  })

  it("says what is wrong and in which line", async () => {
    expect(await verified(auditLines(entries.toSpliced(1, 1)))).toMatchObject({
      exitCode: 0,
      json: {
        whole: false,
        findings: [{ fault: "missing", line: 2, n: 2, said: "entry 2 is missing before line 2" }]
      }
    })
    expect(await verified(auditLines(entries.slice(0, 3)), "--head", head)).toMatchObject({
      exitCode: 0,
      json: { whole: false, findings: [{ fault: "cut-off", n: 4 }] }
    })
  })

  it("turns away a head that is none, and a file that is not there", async () => {
    expect(await verified("", "--head", "4:abc")).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidText" } }
    })
    const missing = await run(
      ["audit", "verify", join(folder, "none")],
      () => undefined,
      async () => day("2026-11-23")
    )
    expect(missing).toMatchObject({ exitCode: 2 })
  })
})
