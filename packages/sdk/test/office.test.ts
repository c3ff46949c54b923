import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inspect } from "node:util"
import {
  AccessDenied,
  DeliveryRefused,
  day,
  doors,
  firstComplaint,
  type Happening,
  keyRing,
  lastDay,
  makeMemoryNotifier,
  notifierFrom,
  Office,
  openDanchu,
  reports,
  verifyAudit
} from "@danchu/sdk"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { afterAll, describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-office-"))
afterAll(() => rmSync(folder, { recursive: true }))

const by = { id: "clerk-7", roles: ["clerk"] }
const roles = { clerk: ["intake-officer", "resolver", "complainant"] }
const received = (id: string, on = "2026-11-16") =>
  ({
    case: id,
    commandId: `${id}:receive`,
    command: { type: "ReceiveComplaint", on, signed: true, signers: 1 },
    by
  }) as const
const accepted = (id: string, on = "2026-11-20") =>
  ({ case: id, commandId: `${id}:accept`, command: { type: "AcceptComplaint", on }, by }) as const

describe("what an office hears of itself", () => {
  it("is told apart by its type, and no longer once nobody listens", async () => {
    await using danchu = await openDanchu({
      store: "memory:",
      tenant: "ward-1",
      roles,
      notifier: makeMemoryNotifier()
    })
    const heard: string[] = []
    {
      using _recorded = danchu.on("recorded", ({ caseId, opened, phase, version }) => {
        heard.push(`${caseId} ${opened ? "opened" : "went on"} ${phase} ${version}`)
      })
      using _refused = danchu.on("refused", ({ code, basis }) => {
        heard.push(`${code} ${basis[0]?.at}`)
      })
      using _delivered = danchu.on("delivered", ({ delivered }) => {
        heard.push(`${delivered} delivered`)
      })
      await danchu.open(firstComplaint, received("KN-1"))
      await danchu.open(firstComplaint, received("KN-1"))
      await danchu.command(firstComplaint, {
        ...accepted("KN-1"),
        commandId: "3",
        command: { type: "SendDecision", on: "2026-11-17" }
      })
      await danchu.command(firstComplaint, accepted("KN-1"))
      await danchu.deliver()
    }
    await danchu.open(firstComplaint, received("KN-2"))
    expect(heard).toEqual([
      "KN-1 opened received 1",
      "out-of-order Đ32",
      "KN-1 went on accepted 2",
      "2 delivered"
    ])
  })
  it("comes as a stream too, which ends with the office", async () => {
    const danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    const heard: Happening[] = []
    const listening = (async () => {
      for await (const happening of danchu.happenings()) {
        heard.push(happening)
        if (heard.length === 2) break
      }
    })()
    await new Promise(done => setTimeout(done, 20))
    await danchu.open(firstComplaint, received("KN-1"))
    await danchu.command(firstComplaint, accepted("KN-1"))
    await listening
    expect(heard).toMatchObject([
      { type: "recorded", opened: true, events: [{ type: "ComplaintReceived" }] },
      { type: "recorded", opened: false, procedure: "complaint-first", command: "AcceptComplaint" }
    ])
    await danchu.close()
    await danchu.close()
  })
})

describe("the last day of a duty", () => {
  it.each([
    ["complaint.resolve.first", "2026-07-10", { complex: "true" }, "Deadline", "2026-08-24"],
    ["reception.schedule-posting", "2026-11-27", {}, "LastDayBefore", "2026-11-19"],
    ["disclosure.board", "2026-11-02", {}, "ContinuousDuty", "2026-12-02"]
  ])("%s from %s is told with its kind", (rule, from, facts, _tag, due) => {
    expect(lastDay(rule, day(from), { facts })).toMatchObject({ _tag, due })
  })
  it("is no day where the law had not begun or the rule sets none", () => {
    expect(lastDay("complaint.accept", day("2005-01-04"))).toMatchObject({
      _tag: expect.stringMatching(/NotYetInForce|NotVerified/)
    })
    expect(() => lastDay("complaint.suspension-grounds", day("2026-07-01"))).toThrow(/sets no term/)
    expect(() => lastDay("complaint.acept", day("2026-07-01"))).toThrow(
      expect.objectContaining({ _tag: "Unknown" })
    )
  })
})

describe("an office at work", () => {
  const ladder = {
    ladder: [
      {
        name: "due-soon",
        of: "safe",
        offset: -2,
        unit: "working-day",
        to: "owner",
        channel: "desk",
        template: "t"
      }
    ],
    hours: { from: 0, until: 24 * 60 },
    daysOff: true
  } as const

  it("reminds of its own deadlines once, and delivers only its own messages", async () => {
    const store = `sqlite:${join(folder, "two.db")}`
    const ours = makeMemoryNotifier()
    await using danchu = await openDanchu({ store, tenant: "ward-1", roles, notifier: ours })
    await using other = await openDanchu({ store, tenant: "ward-2", roles })
    await danchu.open(firstComplaint, received("KN-1", "2026-01-05"))
    await other.open(firstComplaint, received("KN-1", "2026-01-05"))
    expect(await danchu.remind(ladder)).toEqual({ looked: 1, posted: 1, unanswered: 0 })
    expect(await danchu.remind(ladder)).toEqual({ looked: 1, posted: 0, unanswered: 0 })
    const { delivered } = await danchu.deliver()
    expect(ours.arrived()).toHaveLength(delivered)
    expect(delivered).toBeGreaterThan(0)
    expect(new Set(ours.arrived().map(({ tenant }) => tenant))).toEqual(new Set(["ward-1"]))
    const rest: unknown[] = []
    for await (const message of danchu.parked()) rest.push(message)
    expect(rest).toEqual([])
    expect(await danchu.unpark("no-such-key", "retry")).toBe(false)
  })
  it("tells what a case was on a past day", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    await danchu.open(firstComplaint, received("KN-1"))
    await danchu.command(firstComplaint, accepted("KN-1"))
    expect(await danchu.asOf(firstComplaint, "KN-1", { on: day("2026-11-18") })).toMatchObject({
      version: 1,
      state: { phase: "received" },
      deadlines: [{ key: "accept" }]
    })
  })
  it("fills the form on feedback, and names what the form does not say how to count", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
    const by = { id: "clerk-7", roles: ["intake-officer"] }
    const act = <C extends { readonly type: string }>(id: string, command: C) => ({
      case: id,
      commandId: `${id} ${command.type}`,
      command,
      by
    })
    const came = {
      type: "ReceiveReflection" as const,
      on: "2026-09-01",
      form: "document",
      through: "office" as const,
      meets: ["vietnamese", "clear", "contact"],
      content: ref,
      sender: ref
    }
    for (const id of ["PA-1", "PA-2", "PA-3"]) await danchu.open(doors.regulationReflection, act(id, came))
    await danchu.command(
      doors.regulationReflection,
      act("PA-1", { type: "TakeUpReflection", on: "2026-09-03", subject: "unsuitable" })
    )
    await danchu.command(
      doors.regulationReflection,
      act("PA-2", { type: "ForwardReflection", on: "2026-09-03", because: "about-conduct", file: ref })
    )
    const report = await danchu.report("06a/BTP/KSTT", "2026-Q3")
    expect(report).toMatchObject({ _tag: "BuiltReport", check: { ok: true } })
    if (report._tag !== "BuiltReport") return
    const filled = report.cells.flatMap(({ column, cases }) => (cases.length > 0 ? [[column, ...cases]] : []))
    expect(filled).toEqual([3, 5, 7, 13, 15].map(column => [column, "PA-1"]))
    expect(report.unplaced.map(one => one.case)).toEqual(["PA-2", "PA-3"])
    expect(await danchu.report("06a/BTP/KSTT", "2026-Q2")).toMatchObject({ _tag: "NotYetInForce" })
  })
  it("fills a form from its cases, and says what its register must add", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    await danchu.open(firstComplaint, received("KN-1", "2026-07-01"))
    await danchu.command(firstComplaint, accepted("KN-1", "2026-07-10"))
    await danchu.open(doors.reception, {
      case: "TCD-1",
      commandId: "r",
      command: { type: "RegisterVisit", on: "2026-07-01", mode: "in-person", people: 1 },
      by: { id: "clerk-7", roles: ["reception-officer"] }
    })
    const report = await danchu.report("02/XLD", "2026-Q3", { register: () => ({ field: "land" }) })
    expect(report).toMatchObject({ _tag: "BuiltReport", period: { id: "2026-Q3" } })
    if (report._tag === "BuiltReport") {
      expect(report.cells.find(({ column }) => column === 1)).toMatchObject({ value: 1, cases: ["KN-1"] })
      expect(reports.toCsv(reports.sheetOf(report, ""))).toContain("02/XLD")
    }
    expect(await danchu.report("01/TCD", "2026-Q3")).toMatchObject({
      _tag: "BuiltReport",
      cells: expect.arrayContaining([expect.objectContaining({ cases: ["TCD-1"] })])
    })
    expect(await danchu.report("II.06a/VPCP/KSTT", "2026-10")).toMatchObject({ _tag: "NotVerified" })
    expect(await danchu.report("07a/BTP/KSTT", "2026-10")).toMatchObject({ _tag: "BuiltReport" })
    expect(await danchu.report("02/XLD", "2026-NA")).toMatchObject({ _tag: "NoSuchPeriod" })
    await expect(danchu.report("99/XLD", "2026-Q3")).rejects.toMatchObject({ _tag: "Unknown" })
    await expect(danchu.report("02/XLD", "soon")).rejects.toMatchObject({ _tag: "InvalidText" })
  })
  it("counts a complaint to the second instance by how many signed it", async () => {
    await using danchu = await openDanchu({
      store: "memory:",
      tenant: "ward-1",
      roles: { clerk: ["intake-officer"] }
    })
    await danchu.open(doors.complaintSecond, {
      case: "KN-2",
      commandId: "1",
      command: {
        type: "ReceiveSecondComplaint",
        on: "2026-07-01",
        after: "decision",
        windowFrom: "2026-06-20",
        signed: true
      },
      by
    })
    expect(await danchu.report("02/XLD", "2026-Q3")).toMatchObject({
      _tag: "BuiltReport",
      cells: expect.arrayContaining([expect.objectContaining({ column: 3, value: 1, cases: ["KN-2"] })])
    })
  })
  it("keeps an audit that a third party verifies", async () => {
    const file = join(folder, "ward-1.audit.jsonl")
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles })
    await danchu.open(firstComplaint, received("KN-1"))
    expect(await danchu.audit(file)).toMatchObject({ n: 1 })
    await danchu.command(firstComplaint, accepted("KN-1"))
    const head = await danchu.audit(file)
    expect(head.n).toBe(2)
    expect(verifyAudit(readFileSync(file, "utf8"), [head])).toMatchObject({ whole: true, entries: 2 })
  })
})

describe("a notifier made of a promise", () => {
  it("delivers, is tried again when it says so, and is parked when it refuses", async () => {
    let tries = 0
    const notifier = notifierFrom(async ({ key, template }) => {
      tries++
      if (template === "accepted-notice" || tries > 1) throw new DeliveryRefused("no-such-recipient", key)
    })
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles, notifier })
    await danchu.open(firstComplaint, received("KN-1"))
    await danchu.command(firstComplaint, accepted("KN-1"))
    expect(await danchu.deliver()).toMatchObject({ parked: 1 })
    const parked: string[] = []
    for await (const { message } of danchu.parked()) parked.push(message.key)
    expect(parked).toHaveLength(1)
    expect(await danchu.unpark(parked[0] ?? "", "skip")).toBe(true)
  })
  it("that is missing takes no message for sent: one that comes later sends it", async () => {
    const store = `sqlite:${join(folder, "later.db")}`
    {
      await using danchu = await openDanchu({ store, tenant: "ward-1", roles })
      await danchu.open(firstComplaint, received("KN-1"))
      await danchu.command(firstComplaint, accepted("KN-1"))
      expect(await danchu.deliver({ firstWait: 300 })).toMatchObject({ delivered: 0, parked: 0 })
    }
    const notifier = makeMemoryNotifier()
    await using danchu = await openDanchu({ store, tenant: "ward-1", roles, notifier })
    await expect.poll(() => danchu.deliver(), { timeout: 10_000 }).toMatchObject({ delivered: 2 })
  })
  it("that breaks down loses no message", async () => {
    const notifier = notifierFrom(() => Promise.reject(new TypeError("broken")))
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", roles, notifier })
    await danchu.open(firstComplaint, received("KN-1"))
    await danchu.command(firstComplaint, accepted("KN-1"))
    expect(await danchu.deliver()).toMatchObject({ delivered: 0, postponed: 1, parked: 0 })
  })
})

describe.each(["memory:", `sqlite:${join(folder, "vault.db")}`])("the vault of an office on %s", store => {
  const keys = keyRing("2026-11", { "2026-11": crypto.getRandomValues(new Uint8Array(32)) })
  const until = Date.UTC(2100, 0, 1)

  it("opens a record for the holder of a grant, shows nothing when printed, and keeps a record of it all", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1", vault: { store, keys } })
    const { vault } = danchu
    const ref = await vault.keep({ name: "an identity that nobody prints" }, "clerk-7")
    const { id: grant } = await vault.grant({
      ref,
      to: "verifier-2",
      by: "chair-1",
      purpose: "verify",
      until
    })
    const reading = { ref, grant, by: "verifier-2", purpose: "verify" }
    const identity = await vault.read(reading)
    expect(identity.open()).toEqual({ name: "an identity that nobody prints" })
    expect(`${inspect(identity, { depth: 9 })}${JSON.stringify(identity)}`).not.toContain("nobody prints")
    await expect(vault.read({ ...reading, by: "clerk-7" })).rejects.toBeInstanceOf(AccessDenied)
    await vault.revoke(grant, "chair-1")
    await expect(vault.read(reading)).rejects.toMatchObject({ _tag: "AccessDenied", why: "revoked" })
    await vault.destroy(ref, "chair-1", "retention-ended")
    expect(await vault.counts()).toMatchObject({ destroyed: 1 })
    const acts: string[] = []
    for await (const { act } of vault.record()) acts.push(act)
    expect(acts).toEqual(["kept", "granted", "read", "denied", "revoked", "denied", "destroyed"])
  })
})

describe("a person who is forgotten", () => {
  it("is still counted: no report changes when every key is destroyed", async () => {
    const keys = keyRing("2026-11", { "2026-11": crypto.getRandomValues(new Uint8Array(32)) })
    const vault = { store: `sqlite:${join(folder, "forgotten-vault.db")}`, keys } as const
    const store = `sqlite:${join(folder, "forgotten.db")}` as const
    await using danchu = await openDanchu({ store, tenant: "ward-1", vault })
    const officer = {
      id: "clerk-7",
      roles: Object.values(doors.denunciation.procedure.steps).map(s => s.who)
    }
    const refs: string[] = []
    for (const number of [1, 2, 3]) {
      const denouncer = await danchu.vault.keep({ name: `Người thứ ${number}` }, "clerk-7")
      const content = await danchu.vault.keep({ text: `Điều thứ ${number}` }, "clerk-7")
      refs.push(denouncer, content)
      const received = {
        type: "ReceiveDenunciation",
        on: "2026-07-01",
        form: "written",
        denouncer,
        content,
        signed: true
      } as const
      const found = { type: "VerifyIdentity", on: "2026-07-03", found: "verified" } as const
      const order = { case: `TC-${number}`, by: officer }
      await danchu.open(doors.denunciation, { ...order, commandId: `r-${number}`, command: received })
      await danchu.command(doors.denunciation, { ...order, commandId: `v-${number}`, command: found })
    }
    const asked = ["01/XLD", "03/XLD"]
    const counted = () =>
      Promise.all(asked.map(form => danchu.report(form, "2026-Q3", { register: () => ({ field: "other" }) })))
    const before = await counted()
    expect(before).toMatchObject([{ _tag: "BuiltReport" }, { _tag: "BuiltReport" }])
    expect(JSON.stringify(before)).toContain("TC-3")
    const sheets = before.flatMap(one =>
      one._tag === "BuiltReport" ? [reports.toCsv(reports.sheetOf(one, ""))] : []
    )
    const audit = join(folder, "forgotten.audit.jsonl")
    await danchu.audit(audit)
    const told = [JSON.stringify(before), ...sheets, readFileSync(audit, "utf8")].join()
    expect(told).not.toMatch(/Người thứ|Điều thứ/)
    for (const ref of refs) expect(await danchu.vault.destroy(ref, "archivist-1", "term-is-over")).toBe(true)
    expect(await danchu.vault.counts()).toEqual({ kept: 6, destroyed: 6 })
    expect(await counted()).toEqual(before)
  })
})

describe("the same calls as an Effect service", () => {
  it("give what the promises give", async () => {
    const program = Effect.gen(function* () {
      const office = yield* Office
      const answer = yield* office.open(firstComplaint, received("KN-1"))
      const due = yield* Stream.runCollect(office.due(day("2027-06-01")))
      const missing = yield* Effect.flip(office.read(firstComplaint, "KN-9"))
      return { answer, due: [...due].map(({ deadline }) => deadline.due), missing: missing._tag }
    })
    const office = Office.layer({ store: "memory:", tenant: "ward-1", roles })
    expect(await Effect.runPromise(Effect.provide(program, office))).toMatchObject({
      answer: { _tag: "Receipt", version: 1 },
      due: ["2026-11-26"],
      missing: "UnknownCase"
    })
  })
  it("stand for the promises one by one", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
    const office = await Effect.runPromise(
      Effect.provide(Office, Office.layer({ store: "memory:", tenant: "ward-1" }))
    )
    const promised = Object.keys(danchu).filter(name => name !== "close")
    expect(promised.sort()).toEqual(Object.keys(office).sort())
  })
  it("an office that nobody can name is no office", async () => {
    await expect(openDanchu({ store: "memory:", tenant: "" })).rejects.toMatchObject({ _tag: "InvalidText" })
  })
})
