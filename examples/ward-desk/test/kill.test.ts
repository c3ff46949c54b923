import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { day } from "@danchu/law"
import { afterAll, expect, it } from "vitest"
import { register } from "../src/cards.ts"
import { openDesk } from "../src/desk.ts"
import { kindOf } from "../src/kinds.ts"
import { sessionCookie } from "../src/security.ts"
import { paper } from "./client.ts"
import { picture } from "./photo.ts"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "ward-desk-"))
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

/** Starts the desk as `npm start` does, and waits until it says where it listens. */
const start = async (store = `sqlite:${join(folder, "ward.db")}`) => {
  const child = spawn(process.execPath, [
    main,
    "--port=0",
    "--empty",
    "--today=2026-11-23",
    `--store=${store}`
  ])
  running.add(child)
  let said = ""
  child.stderr.on("data", text => (said += text))
  const origin = await new Promise<string>((done, failed) => {
    child.stdout.on("data", text => {
      said += text
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (found) done(found.replace("localhost", "127.0.0.1"))
    })
    child.once("close", () => failed(new Error(said)))
  })
  return { child, origin, said: () => said }
}

/** Signs in over the wire; every later request has the session's cookie. */
const enter = async (origin: string, name: string, password: string) => {
  let cookie = ""
  const send = async (path: string, fields?: Record<string, string> | FormData) => {
    const answer = await fetch(origin + path, {
      redirect: "manual",
      headers: { Cookie: cookie },
      ...(fields && {
        method: "POST",
        body: fields instanceof FormData ? fields : new URLSearchParams(fields)
      })
    })
    for (const line of answer.headers.getSetCookie())
      if (line.startsWith(sessionCookie)) cookie = line.split(";")[0] ?? ""
    return { status: answer.status, location: answer.headers.get("Location"), text: await answer.text() }
  }
  const hidden = async (path: string) =>
    Object.fromEntries(
      [...(await send(path)).text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name ?? "", value ?? ""]
      )
    )
  const fill = async (path: string, fields: Record<string, string>) =>
    send(path, { ...(await hidden(path)), ...fields })
  await fill("/sign-in", { name, password })
  return { send, hidden, fill }
}

it("opens the case of a paper that had its number when it was cut off, so that no number is without a case", async () => {
  const store = `sqlite:${join(folder, "cut.db")}`
  const first = await start(store)
  const password = /tiep-dan +(\S+)/.exec(first.said())?.[1] ?? ""
  first.child.kill("SIGKILL")
  await once(first.child, "close")
  const desk = await openDesk({ store, today: day("2026-11-23") })
  const kind = kindOf("KN")
  const given = kind?.parse({ type: "ReceiveComplaint", on: "2026-11-16", signed: true, signers: 1 })
  if (!given?.success) throw new Error("the command cannot be read")
  const card = await register(desk.database, "18115", "cut-off", {
    letters: "KN",
    receivedOn: given.data.on,
    sender: null,
    matter: "CAT-NGANG",
    respondent: null,
    field: "land",
    subject: "bị ngắt giữa chừng",
    signers: 1,
    contact: null,
    command: () => given.data,
    by: { name: "tiep-dan", role: "reception" }
  })
  expect(card.caseId).toBe("KN-2026-0001")
  expect(await (await desk.danchu("18115")).history(card.caseId)).toEqual([])
  await desk.close()

  const second = await start(store)
  const officer = await enter(second.origin, "tiep-dan", password)
  const { status, text } = await officer.send("/cases/KN-2026-0001")
  expect(status).toBe(200)
  expect(text).toContain("26/11/2026")
  expect(text).toContain("bị ngắt giữa chừng")
  const next = await officer.fill("/intake/KN", paper)
  expect(next.location).toBe("/cases/KN-2026-0002")
  second.child.kill("SIGTERM")
  await once(second.child, "close")
  expect(second.child.exitCode).toBe(0)
}, 60_000)

it("keeps all that was acknowledged when it is killed, and takes the same page sent again as the same paper", async () => {
  const first = await start()
  const password = /tiep-dan +(\S+)/.exec(first.said())?.[1] ?? ""
  const before = await enter(first.origin, "tiep-dan", password)
  const acknowledged: string[] = []
  let unanswered: Record<string, string> = {}
  try {
    for (let n = 0; ; n++) {
      unanswered = { ...(await before.hidden("/intake/KN")), ...paper, matter: `VU-VIEC-${n}` }
      const { status, location } = await before.send("/intake/KN", unanswered)
      expect(status).toBe(303)
      acknowledged.push(location ?? "")
      if (acknowledged.length === 8) setTimeout(() => first.child.kill("SIGKILL"), 20)
    }
  } catch (error) {
    if (!first.child.killed) throw error
  }
  if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, "close")
  expect(acknowledged.length).toBeGreaterThanOrEqual(8)

  const second = await start()
  expect(second.said()).not.toContain("tiep-dan")
  const after = await enter(second.origin, "tiep-dan", password)
  for (const address of acknowledged) {
    const { status, text } = await after.send(address)
    expect(status, address).toBe(200)
    expect(text, address).toContain("26/11/2026")
    expect(text, address).toContain(paper.subject)
  }
  const { _csrf = "" } = await after.hidden("/intake/KN")
  const again = await after.send("/intake/KN", { ...unanswered, _csrf })
  expect(again.status).toBe(303)
  const number = Number(again.location?.slice(-4))
  expect(number).toBeGreaterThanOrEqual(acknowledged.length)
  expect(number).toBeLessThanOrEqual(acknowledged.length + 1)
  for (let n = 1; n <= number; n++)
    expect(await after.send(`/cases/KN-2026-${String(n).padStart(4, "0")}`), `number ${n}`).toMatchObject({
      status: 200
    })
  second.child.kill("SIGTERM")
  await once(second.child, "close")
  expect(second.child.exitCode).toBe(0)
}, 60_000)

it("keeps every kind of write that it has answered: steps, receptions, notes on a day, notices, and files open and locked", async () => {
  const store = `sqlite:${join(folder, "kinds.db")}`
  const first = await start(store)
  const passwords = Object.fromEntries(
    [...first.said().matchAll(/^ {2}(\S+) +(\S+)$/gm)].map(([, name = "", password = ""]) => [name, password])
  )
  const reception = await enter(first.origin, "tiep-dan", passwords["tiep-dan"] ?? "")
  const clerk = await enter(first.origin, "van-thu", passwords["van-thu"] ?? "")
  const answered = { receptions: 0, notes: 0, notices: 0, open: 0, locked: 0, steps: 0 }
  const on = "2026-11-16"
  const secret = { field: "other", on, form: "written", signed: "yes", denouncers: "1", content: "Nội dung" }
  const open = (await reception.fill("/intake/KN", { ...paper, matter: "GIET" })).location ?? ""
  const closed = (await reception.fill("/intake/TC", { ...secret, matter: "GIET-TC" })).location ?? ""
  const put = async (address: string, shade: number) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(await reception.hidden(address))) body.append(name, value)
    body.append("what", "evidence")
    body.append("file", new File([await picture(shade)], "anh.png"))
    return reception.send(`${address}/files`, body)
  }
  const visit = { heldOn: on, person: "CD-1", kind: "petition", people: "1", by: "regular", paper: "none" }
  const notice = { matter: "K5", decidedOn: on, body: "Nội dung." }
  const hang = async (n: number) =>
    clerk.send("/board", { ...(await clerk.hidden("/board/18115")), ...notice, title: `Thông báo số ${n}` })
  const note = { event: "1", shouldBe: "2026-11-13", why: "typing-error" }
  try {
    for (let n = 0; ; n++) {
      const text = `lần ${n} trong sổ`
      if ((await reception.fill("/diary", { ...visit, content: text, handling: text })).status === 303)
        answered.receptions++
      if ((await hang(n)).status === 303) answered.notices++
      if ((await reception.fill(`${open}/remark`, { ...note, paper: `${n}/GN` })).status === 303)
        answered.notes++
      if ((await put(open, n % 256)).status === 303) answered.open++
      if ((await put(closed, n % 256)).status === 303) answered.locked++
      const supplement = n % 2 === 0 ? "AskSupplement" : "ReceiveSupplement"
      const step = await reception.fill(`${open}/steps/${supplement}`, { on, missing: "chữ ký" })
      if (step.status === 303) answered.steps++
      if (n === 4) setTimeout(() => first.child.kill("SIGKILL"), 30)
    }
  } catch (error) {
    if (!first.child.killed) throw error
  }
  if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, "close")
  expect(Math.min(...Object.values(answered)), JSON.stringify(answered)).toBeGreaterThanOrEqual(2)

  const second = await start(store)
  const after = await enter(second.origin, "tiep-dan", passwords["tiep-dan"] ?? "")
  const count = (text: string, what: RegExp) => [...text.matchAll(what)].length
  const diary = (await after.send("/diary")).text
  const board = (await after.send("/board/18115")).text
  const caseOf = (await after.send(open)).text
  const found = {
    receptions: count(diary, /<td class="body" lang="vi">lần \d+ trong sổ<\/td><td/g),
    notices: count(board, /Thông báo số \d+/g),
    notes: count(caseOf, /theo \d+\/GN/g),
    open: count(caseOf, /SHA-256/g),
    locked: Number(/(\d+) tệp/.exec((await after.send(closed)).text)?.[1] ?? 0),
    steps: count(caseOf, /<tr><td class="nowrap">/g) - 1
  }
  for (const [kind, number] of Object.entries(answered) as [keyof typeof answered, number][]) {
    expect(found[kind], kind).toBeGreaterThanOrEqual(number)
    expect(found[kind], kind).toBeLessThanOrEqual(number + 1)
  }
  const links = [...caseOf.matchAll(/href="(\/cases\/[^"]+\/files\/[^"]+)"/g)].map(([, link = ""]) => link)
  for (const link of links) expect((await after.send(link)).status, link).toBe(200)
  second.child.kill("SIGTERM")
  await once(second.child, "close")
}, 60_000)

it("says so where its port is taken, and stops", async () => {
  const first = await start(`sqlite:${join(folder, "port.db")}`)
  const port = new URL(first.origin).port
  const second = spawn(process.execPath, [
    main,
    `--port=${port}`,
    "--empty",
    `--store=sqlite:${join(folder, "other.db")}`
  ])
  running.add(second)
  let said = ""
  second.stderr.on("data", text => (said += text))
  const [code] = await once(second, "close")
  expect(code).toBe(1)
  expect(said).toBe(
    `port ${port} is taken [--port]\nGive another one, as --port 8081, or stop what listens there.\n`
  )
  first.child.kill("SIGTERM")
  await once(first.child, "close")
}, 60_000)
