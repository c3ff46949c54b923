import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  AuditBroken,
  type AuditEntry,
  CaseStore,
  compareAudit,
  extendAudit,
  handleCommand,
  MemoryDisk,
  makeMemoryStore,
  openCase,
  verifyAudit
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { hashOf } from "../src/audit.js"
import { bench, monday, order, tenant } from "./toy.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-audit-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const filename = join(folder, "audit.jsonl")
const disk = new MemoryDisk()
const store = makeMemoryStore({ disk })

const run = <A, E>(work: Effect.Effect<A, E, CaseStore>, on = store): Promise<A> =>
  Effect.runPromise(Effect.provideService(work, CaseStore, on))

const work = (round: number) =>
  Effect.gen(function* () {
    for (const id of ["1", "2", "3"]) {
      const name = `${round}-${id}`
      yield* openCase(order(name, { type: "begin", on: monday, title: "Nhà văn hóa" }, `begin-${name}`))
      yield* handleCommand(order(name, { type: "note", on: monday, text: "ghi" }, `note-${name}`))
    }
  }).pipe(Effect.provide(bench))

let file = ""
const lines = (): string[] => file.split("\n").slice(0, -1)
const joined = (kept: readonly string[]): string => kept.map(line => `${line}\n`).join("")
const faults = (text: string) => verifyAudit(text).findings.map(({ fault, n }) => [fault, n])

beforeAll(async () => {
  await run(work(1))
  await run(extendAudit(tenant, filename))
  await run(work(2))
  await run(handleCommand(order("1-1", { type: "end", on: monday }, "end")).pipe(Effect.provide(bench)))
  await run(extendAudit(tenant, filename))
  file = readFileSync(filename, "utf8")
})

describe("the audit of a tenant", () => {
  it("holds every event once, each case in its order, and grows by what is new", async () => {
    const verdict = verifyAudit(file)
    expect(verdict).toMatchObject({ tenant, whole: true, entries: 13, cases: 6, findings: [] })
    expect(verdict.head).toEqual(await run(extendAudit(tenant, filename)))
    expect(readFileSync(filename, "utf8")).toBe(file)
  })

  it("shows no contents", () => {
    expect(file).not.toContain("Nhà")
    expect(file).not.toContain("ghi")
  })

  it("goes on where a crash cut a line short, and stops where somebody wrote", async () => {
    const cut = join(folder, "cut.jsonl")
    writeFileSync(cut, file.slice(0, file.length - 40))
    await run(extendAudit(tenant, cut))
    expect(readFileSync(cut, "utf8")).toBe(file)
    const bent = join(folder, "bent.jsonl")
    writeFileSync(bent, joined(lines().toSpliced(4, 1)))
    const fault = await run(Effect.flip(extendAudit(tenant, bent)))
    expect(fault).toBeInstanceOf(AuditBroken)
    expect(fault.message).toContain("entry 5 is missing")
    appendFileSync(bent, "{}\n")
    expect(readFileSync(bent, "utf8")).toContain("{}")
  })

  it("finds what was changed in the store past the engine, taken out, and put back", async () => {
    expect(await run(compareAudit(file))).toEqual([])
    const spoilt = {
      ...store,
      load: (key: Parameters<typeof store.load>[0], after?: number) =>
        Effect.map(store.load(key, after), events =>
          key.caseId === "1-2"
            ? events.map(event => ({ ...event, payload: { ...event.payload, title: "khác" } }))
            : key.caseId === "2-3"
              ? events.slice(0, 1)
              : events
        )
    }
    const found = await run(compareAudit(file), spoilt)
    expect(found.map(({ fault, said }) => `${fault}: ${said}`)).toEqual([
      "altered: event 1 of case 1-2 is another in the store",
      "altered: event 2 of case 1-2 is another in the store",
      "missing: event 2 of case 2-3 is no longer in the store"
    ])
  })
})

describe("the verifier says what is wrong, and where", () => {
  const entries = (): AuditEntry[] => lines().map(line => JSON.parse(line))
  const changed = (at: number, change: Partial<AuditEntry>): string[] =>
    entries().map((entry, index) => JSON.stringify(index === at ? { ...entry, ...change } : entry))
  const rehashed = (at: number, change: Partial<AuditEntry>): string[] =>
    entries().map((entry, index) => {
      const { hash: _hash, ...rest } = { ...entry, ...change }
      return JSON.stringify(index === at ? { ...rest, hash: hashOf(rest) } : entry)
    })

  it.each<[string, () => string, readonly (readonly [string, number])[]]>([
    ["an empty file", () => "", []],
    ["a changed field", () => joined(changed(6, { by: "actor-9" })), [["altered", 7]]],
    [
      "a changed hash",
      () => joined(changed(6, { hash: "0".repeat(64) })),
      [
        ["altered", 7],
        ["replaced", 7]
      ]
    ],
    ["a changed entry with a new hash", () => joined(rehashed(6, { by: "actor-9" })), [["replaced", 7]]],
    ["a dropped line", () => joined(lines().toSpliced(6, 1)), [["missing", 7]]],
    ["three dropped lines", () => joined(lines().toSpliced(2, 3)), [["missing", 3]]],
    ["a dropped first line", () => joined(lines().slice(1)), [["missing", 1]]],
    ["a repeated line", () => joined(lines().toSpliced(3, 0, lines()[2] ?? "")), [["out-of-order", 3]]],
    ["noise between lines", () => joined(lines().toSpliced(3, 0, "xin chào")), [["not-an-entry", 4]]],
    ["a last line without an end", () => file.slice(0, -1), [["cut-off", 13]]]
  ])("%s", (_what, text, expected) => {
    expect(faults(text())).toEqual(expected)
  })

  it("two lines that changed places", () => {
    const [a = "", b = ""] = [lines()[4], lines()[5]]
    const found = faults(joined(lines().with(4, b).with(5, a)))
    expect(found).toContainEqual(["missing", 5])
    expect(found).toContainEqual(["out-of-order", 5])
  })

  it("a chain that was computed anew, or cut at its end, by a head that was written down", () => {
    const head = { n: 7, hash: entries()[6]?.hash ?? "" }
    expect(verifyAudit(file, [head]).whole).toBe(true)
    const forged: string[] = []
    let previous = entries()[0]?.previous ?? ""
    for (const [index, { hash: _hash, ...entry }] of entries().entries()) {
      const rest = { ...entry, previous, by: index === 2 ? "actor-9" : entry.by }
      previous = hashOf(rest)
      forged.push(JSON.stringify({ ...rest, hash: previous }))
    }
    expect(verifyAudit(joined(forged)).whole).toBe(true)
    expect(verifyAudit(joined(forged), [head]).findings).toMatchObject([{ fault: "other-head", n: 7 }])
    const short = joined(lines().slice(0, 5))
    expect(verifyAudit(short).whole).toBe(true)
    expect(verifyAudit(short, [head]).findings).toMatchObject([{ fault: "cut-off", n: 7 }])
  })

  it("no change of a character goes unseen", () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.constantFrom("0", "x", "}", "\n", " "), (at, letter) => {
        fc.pre(file[at] !== letter)
        const bent = `${file.slice(0, at)}${letter}${file.slice(at + 1)}`
        expect(verifyAudit(bent).whole).toBe(false)
      }),
      { numRuns: 400 }
    )
  })
})
