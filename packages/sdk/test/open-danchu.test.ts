import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type Danchu,
  day,
  firstComplaint,
  makeMemoryNotifier,
  openDanchu,
  VersionConflict
} from "@danchu/sdk"
import { afterAll, describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-sdk-"))
afterAll(() => rmSync(folder, { recursive: true }))

const clerk = { id: "clerk-7", roles: ["clerk"] }
const roles = { clerk: ["intake-officer", "resolver"] }
const receive = {
  case: "KN-1",
  commandId: "1",
  command: { type: "ReceiveComplaint", on: "2026-11-16", signed: true, signers: 1 },
  by: clerk
} as const
const accept = {
  case: "KN-1",
  commandId: "2",
  command: { type: "AcceptComplaint", on: "2026-11-20" },
  by: clerk
} as const

const dues = async (danchu: Danchu) => {
  const found: string[] = []
  for await (const { caseId, deadline } of danchu.due(day("2027-06-01")))
    found.push(`${caseId} ${deadline.key} ${deadline.due}`)
  return found
}

describe.each(["memory:", `sqlite:${join(folder, "register.db")}`])("an office on %s", store => {
  it("opens a case, keeps its deadline, tells people, and does a command once", async () => {
    const notifier = makeMemoryNotifier()
    await using danchu = await openDanchu({ store, tenant: "ward-1", roles, notifier })
    expect(await danchu.open(firstComplaint, receive)).toMatchObject({
      _tag: "Receipt",
      version: 1,
      repeated: false
    })
    expect(await dues(danchu)).toEqual(["KN-1 accept 2026-11-26"])
    expect(await danchu.command(firstComplaint, accept)).toMatchObject({
      _tag: "Receipt",
      state: { phase: "accepted" }
    })
    expect(await danchu.command(firstComplaint, accept)).toMatchObject({ repeated: true, version: 2 })
    expect(await danchu.deliver()).toMatchObject({ delivered: 2 })
    expect(await danchu.read(firstComplaint, "KN-1")).toMatchObject({
      version: 2,
      state: { phase: "accepted" }
    })
  })
})

describe("what an office lists", () => {
  it("comes page by page or one by one, and says who recorded what", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    for (const id of ["KN-1", "KN-2", "KN-3"])
      await danchu.open(firstComplaint, { ...receive, case: id, commandId: id })
    const first = await danchu.casePage({ limit: 2 })
    expect(first.items).toHaveLength(2)
    const rest = await danchu.casePage({ limit: 2, after: first.next ?? "" })
    expect([...first.items, ...rest.items].map(one => one.caseId)).toEqual(["KN-1", "KN-2", "KN-3"])
    const all: string[] = []
    for await (const { caseId, phase } of danchu.cases()) all.push(`${caseId} ${phase}`)
    expect(all).toEqual(["KN-1 received", "KN-2 received", "KN-3 received"])
    const due = await danchu.duePage(day("2027-06-01"), { limit: 1 })
    expect(due).toMatchObject({ items: [{ deadline: { key: "accept" } }], next: expect.any(String) })
    expect(await danchu.history("KN-2")).toMatchObject([{ type: "ComplaintReceived", by: "clerk-7" }])
    expect(await danchu.history("KN-9")).toEqual([])
  })
  it("takes no command of somebody who saw an older version", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    await danchu.open(firstComplaint, receive)
    await danchu.command(firstComplaint, { ...accept, expected: 1 })
    const late = { ...accept, commandId: "3", expected: 1 }
    await expect(danchu.command(firstComplaint, late)).rejects.toBeInstanceOf(VersionConflict)
  })
})

describe("the door", () => {
  it("gives a refusal as data with its clause", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    await danchu.open(firstComplaint, { ...receive, command: { ...receive.command, signed: false } })
    expect(await danchu.command(firstComplaint, accept)).toMatchObject({
      _tag: "Refused",
      code: "unsigned",
      basis: [{ at: "Đ11.k5" }]
    })
  })
  it("takes no command that the schema does not know, and says where, not what", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    const bad = { ...receive, command: { ...receive.command, on: "2026-02-31" } }
    await expect(danchu.open(firstComplaint, bad)).rejects.toMatchObject({
      _tag: "InvalidText",
      message: expect.stringContaining("on:")
    })
  })
  it("lets nobody take a step that is not theirs", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
    await expect(danchu.open(firstComplaint, receive)).rejects.toMatchObject({ _tag: "NotAuthorised" })
  })
  it("knows no store by another name", async () => {
    await expect(openDanchu({ store: "mysql://x", tenant: "ward-1" })).rejects.toMatchObject({
      _tag: "InvalidText",
      at: "mysql"
    })
  })
  it("does not open what is no store", async () => {
    await expect(openDanchu({ store: `sqlite:${folder}`, tenant: "ward-1" })).rejects.toMatchObject({
      remedy: expect.any(String)
    })
  })
})
