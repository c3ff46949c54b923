import { inspect } from "node:util"
import { MemoryDisk, makeMemoryStore, makeMemoryVaultRows, type VaultRowsShape } from "@danchu/engine"
import { findLeaks, judgeVault, type VaultUnderTest, vaultSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"

const subject = (spoil: (rows: VaultRowsShape) => VaultRowsShape = rows => rows): VaultUnderTest => {
  const disks = new Map<
    string,
    { readonly disk: MemoryDisk; readonly rows: VaultRowsShape; readonly seen: unknown[] }
  >()
  const diskOf = (namespace: string) => {
    const kept = disks.get(namespace) ?? { disk: new MemoryDisk(), rows: makeMemoryVaultRows(), seen: [] }
    disks.set(namespace, kept)
    return kept
  }
  return {
    open: async namespace => {
      const { rows, seen } = diskOf(namespace)
      return spoil({
        ...rows,
        insert: (record, entry) => {
          seen.push(record, entry)
          return rows.insert(record, entry)
        }
      })
    },
    openStore: async namespace => makeMemoryStore({ disk: diskOf(namespace).disk }),
    bytes: async namespace => {
      const { disk, seen } = diskOf(namespace)
      return [inspect(disk, { depth: 12, maxStringLength: null }), JSON.stringify(seen)]
    }
  }
}

vaultSuite({ name: "the vault in memory", runner: { describe, it }, ...subject() })

describe("a vault with one sin is found out", () => {
  it.each<[string, string, (rows: VaultRowsShape) => VaultRowsShape]>([
    ["V1", "grants that cannot be revoked", rows => ({ ...rows, revoke: () => Effect.succeed(true) })],
    [
      "V2",
      "no record of attempts",
      rows => ({ ...rows, note: entry => (entry.act === "denied" ? Effect.void : rows.note(entry)) })
    ],
    [
      "V2",
      "a record that ends where nobody knows",
      rows => ({
        ...rows,
        entries: (tenant, page) =>
          Effect.orElseSucceed(rows.entries(tenant, page), () => ({ items: [], next: null }))
      })
    ],
    [
      "V4",
      "keys that are not destroyed",
      rows => ({ ...rows, destroy: (_t, _r, entry) => Effect.as(rows.note(entry), true) })
    ],
    [
      "V5",
      "an older key may be put back",
      rows => ({ ...rows, rewrap: (_before, after, entry) => Effect.as(rows.insert(after, entry), true) })
    ]
  ])("%s: %s", async (law, _sin, spoil) => {
    const verdicts = await judgeVault(subject(spoil))
    const broken = verdicts.filter(({ result }) => result === "broken").map(one => one.law)
    expect(broken).toContain(law)
  })
})

describe("the search for leaks", () => {
  const canary = "Trịnh Thị Ví Dụ"
  const bytes = Buffer.from(`xx${canary}yy`)
  it.each<[string, string | Uint8Array]>([
    ["as it is", `tên: ${canary}`],
    ["decomposed", canary.normalize("NFD")],
    ["without marks", "trinh thi vi du"],
    [
      "escaped",
      JSON.stringify(canary).replace(/[^ -~]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
    ],
    ["in base64", bytes.toString("base64")],
    ["in base64 one byte on", Buffer.concat([Buffer.from("x"), bytes]).toString("base64")],
    ["in hexadecimal, upper case", bytes.toString("hex").toUpperCase()],
    ["in a link", `?name=${encodeURIComponent(canary)}`],
    ["in UTF-16", Buffer.from(canary, "utf16le")]
  ])("finds a name %s", (_how, content) => {
    expect(findLeaks([content], [canary])).toEqual([canary])
  })
  it("finds nothing where nothing is", () => {
    expect(findLeaks(["Trần Thị Khác", bytes.subarray(0, 6)], [canary])).toEqual([])
  })
})
