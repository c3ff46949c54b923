import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { SMTPServer } from "smtp-server"
import { afterAll, describe, expect, it } from "vitest"
import { mailSettingFrom } from "../src/mail-setting.ts"
import { newDesk, signedIn, takeIn } from "./client.ts"

const address = "nguoi-gui@thu.example.vn"
const letters: string[] = []
let refuse: string | null = null

/** A real mail server on loopback that keeps what arrives. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  logger: false,
  onRcptTo: (_to, _session, done) => done(refuse === null ? null : new Error(refuse)),
  onData: (stream, _session, done) => {
    const keep = async () => {
      letters.push(await text(stream))
    }
    void keep().finally(() => done())
  }
})
await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
const { port } = server.server.address() as AddressInfo

const mail = mailSettingFrom(`smtp://127.0.0.1:${port}?from=van-thu@ubnd.example.vn&tls=no`)
const { app, desk } = await newDesk({ mail })
const reception = await signedIn(app, "reception")
const chair = await signedIn(app, "chair")
const clerk = await signedIn(app, "clerk")

afterAll(async () => {
  await desk.close()
  await new Promise<void>(done => server.close(() => done()))
})

const accepted = async (matter: string, email: string): Promise<string> => {
  const at = await takeIn(reception, { matter, email })
  await chair.fill(`${at}/steps/AcceptComplaint`, { on: "2026-11-17" })
  await desk.deliver()
  return at
}

/** A body as it was before quoted-printable or base64 got hold of it. */
const bodyOf = (letter: string): string => {
  const [head = "", ...rest] = letter.split("\r\n\r\n")
  const body = rest.join("\r\n\r\n")
  return /base64/i.test(head)
    ? Buffer.from(body, "base64").toString("utf8")
    : Buffer.from(
        body
          .replaceAll("=\r\n", "")
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1"
      ).toString("utf8")
}

describe("a notice", () => {
  it("goes by e-mail to who left an address, and to hand to who did not", async () => {
    await accepted("CO-THU", address)
    expect(letters).toHaveLength(1)
    const body = bodyOf(letters[0] ?? "")
    expect(letters[0]).toContain(`To: ${address}`)
    expect(body).toContain("Thông báo thụ lý khiếu nại, ngày 17/11/2026.")
    expect(body).toContain("Điều 27 Luật Khiếu nại")
    expect(body).not.toContain("thu hồi đất")
    const { text } = await clerk.get("/outbox")
    expect(text).toContain("cơ quan thanh tra")
    expect(text).toContain("thư điện tử")
  })
  it("is sent once, however often the post goes round", async () => {
    await desk.deliver()
    await desk.deliver()
    expect(letters).toHaveLength(1)
  })
  it("is kept nowhere with the address, except in the vault", async () => {
    const tables = await Promise.all(
      ["cards", "sealed", "outbox", "audit"].map(table => desk.database.all(`SELECT * FROM ${table}`))
    )
    expect(JSON.stringify(tables)).not.toContain(address)
    for (const page of ["/outbox", "/cases/KN-2026-0001", "/audit"])
      expect((await chair.get(page)).text).not.toContain(address)
  })
  it("waits to be handed over where its address refuses it", async () => {
    refuse = "550 no such mailbox"
    const at = await accepted("HOP-THU-HONG", address)
    refuse = null
    const { text } = await clerk.get("/outbox")
    expect(letters).toHaveLength(1)
    expect(text.split(at.replace("/cases/", "")).length - 1).toBeGreaterThan(1)
  })
  it("is handed over by the clerk, once, on a day that can be", async () => {
    const { text } = await clerk.get("/outbox")
    const [, paper = ""] = /href="(\/outbox\/[^"]+)"/.exec(text) ?? []
    const letter = await clerk.get(paper)
    expect(letter.text).toContain("Kính gửi:")
    const fields = { ...clerk.hidden(), on: "2026-11-20", way: "in-hand" }
    expect(await clerk.post(paper, { ...fields, on: "2026-11-30" })).toMatchObject({ status: 422 })
    expect(await clerk.post(paper, { ...fields, on: "2026-11-16" })).toMatchObject({ status: 422 })
    expect(await clerk.post(paper, { ...fields, way: "by-pigeon" })).toMatchObject({ status: 422 })
    await chair.get(paper)
    expect(await chair.post(paper, { ...chair.hidden(), on: "2026-11-20", way: "post" })).toMatchObject({
      status: 403
    })
    expect(await clerk.post(paper, fields)).toMatchObject({ status: 303 })
    await clerk.post(paper, { ...fields, way: "post" })
    expect((await clerk.get(paper)).text).toContain("giao trực tiếp, có ký nhận")
    const neighbour = await signedIn(app, "neighbour")
    expect(await neighbour.get(paper)).toMatchObject({ status: 404 })
    expect(await reception.get("/outbox")).toMatchObject({ status: 403 })
  })
})

describe("a mail setting", () => {
  it.each([
    ["smtps://a%40b:p%3Aw@mail.example.vn?from=x@example.vn", { port: 465, security: "tls" }],
    ["smtp://mail.example.vn?from=x@example.vn", { port: 587, security: "starttls" }],
    ["smtp://127.0.0.1:2525?from=x@example.vn&tls=no", { port: 2525, security: "none" }]
  ])("of %s is read", (setting, server) => {
    expect(mailSettingFrom(setting).server).toMatchObject(server)
  })
  it("that is none does not come back in the fault: it holds a password", () => {
    expect(() => mailSettingFrom("smtp://me:secret@mail")).toThrow(/named by no address/)
    expect(() => mailSettingFrom("smtp://me:secret@mail")).not.toThrow(/secret/)
  })
})
