import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "@danchu/cli"
import { day } from "@danchu/law"
import { describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-"))
const check = (...lines: readonly object[]) => {
  const path = join(folder, "cases.jsonl")
  writeFileSync(path, lines.map(line => JSON.stringify(line)).join("\n"))
  return run(
    ["case", "check", path],
    () => undefined,
    async () => day("2026-11-23")
  )
}

describe("danchu case check", () => {
  it("keeps a ledger of contributions to the people's own decision", async () => {
    const ledger = { case: "DG-1", procedure: "contribution" }
    const contribution = { id: "1", kind: "land", amount: 35.5, givers: "households", count: 3 }
    expect(
      await check(
        { ...ledger, type: "RecordContribution", on: "2026-05-04", contribution },
        {
          ...ledger,
          type: "RecordDecision",
          on: "2026-05-04",
          work: "đường liên thôn",
          field: "economy",
          basis: {
            decision: "QĐ-5",
            matter: "D1",
            scope: "neighbourhood",
            decidedOn: "2026-05-04",
            effectiveOn: "2026-05-04",
            inFavour: 200,
            of: 300
          }
        },
        { ...ledger, type: "RecordContribution", on: "2026-05-08", contribution }
      )
    ).toMatchObject({
      exitCode: 0,
      json: {
        cases: [
          {
            state: "decided",
            facts: { given: { land: 3550 } },
            deadlines: [{ key: "publish", due: "2026-05-11" }],
            refusals: [{ line: 1, code: "out-of-order" }],
            warnings: [expect.stringContaining("law on land")]
          }
        ]
      }
    })
  })

  it("prints the words of a plan that the case brought with it", async () => {
    const plan = {
      number: "12-KH/MTTQ",
      title: "Kế hoạch thi đua",
      issuer: "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu",
      issued: "15/01/2026",
      quote: "bốn lĩnh vực"
    }
    const movement = {
      id: "DVK-2026",
      name: "Dân vận khéo",
      plan,
      launchedBy: "UBMTTQ",
      launchedOn: "2026-01-20",
      fields: ["economy"]
    }
    const model = {
      id: "DVK-2026/01",
      movement: "DVK-2026",
      name: "Ngõ sạch",
      field: "culture-society",
      actor: "collective",
      owner: "HPN",
      criteria: [{ code: "clean-lane", name: "sạch ngõ", of: "each-household" }]
    }
    expect(
      await check({
        case: "DVK-1",
        procedure: "emulation-model",
        type: "ProposeModel",
        on: "2026-03-02",
        movement,
        model
      })
    ).toMatchObject({
      exitCode: 0,
      json: {
        cases: [
          {
            state: "new",
            refusals: [
              {
                code: "not-a-field-of-the-movement",
                basis: [{ instrument: "12-KH/MTTQ", quote: "bốn lĩnh vực", confidence: "A" }]
              }
            ]
          }
        ]
      }
    })
  })

  it("says where a giver was named, without the name", async () => {
    const named = { id: "1", kind: "money", amount: 1, givers: "households", count: 1, giver: "Nguyễn Văn A" }
    const answer = await check({
      case: "DG-2",
      procedure: "contribution",
      type: "RecordContribution",
      on: "2026-05-04",
      contribution: named
    })
    expect(answer.exitCode).toBe(2)
    expect(JSON.stringify(answer.json)).not.toContain("Nguyễn")
  })
})
