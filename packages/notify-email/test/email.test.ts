import { createVerify, generateKeyPairSync } from "node:crypto"
import { DeliveryFailed, DeliveryRefused, type NotifierShape } from "@danchu/engine"
import {
  emailAddress,
  InsecureServer,
  keyOfMessageId,
  type Letter,
  MalformedAddress,
  makeEmailNotifier,
  messageIdOf
} from "@danchu/notify-email"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { address, letter, mailServer, message, notifierFor, silentServer } from "./mail-office.js"

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const office = async (
  ...[server, notifier]: [Parameters<typeof mailServer>[0]?, Parameters<typeof notifierFor>[1]?]
) => {
  const post = await mailServer(server)
  const email = notifierFor(post.port, notifier)
  closing.push(post.close, email.close)
  return { ...post, email }
}
const send = (email: NotifierShape, key = message.key) => Effect.runPromise(email.send({ ...message, key }))
const faultOf = (email: NotifierShape) => Effect.runPromise(Effect.flip(email.send(message)))
const refusing = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

describe("a letter", () => {
  it("arrives whole, over TLS, as text and as HTML, with the key in its headers", async () => {
    const { email, received } = await office()
    await send(email)
    const [one] = received
    expect(one?.secure).toBe(true)
    expect(one?.mail.subject).toBe(letter.subject)
    expect(one?.mail.text?.trimEnd()).toBe(letter.text)
    expect(one?.mail.html).toContain("Đơn đã được thụ lý")
    expect(one?.mail.messageId).toBe(messageIdOf(message.key, "ubnd.example.vn"))
    expect(one?.dsn ?? "").toContain(messageIdOf(message.key, "ubnd.example.vn").slice(1, -1))
    expect(one?.mail.headers.get("auto-submitted")).toBe("auto-generated")
    expect(one?.mail.headers.has("list-unsubscribe")).toBe(false)
    expect(one?.raw.split("\r\n").every(line => line.length <= 998)).toBe(true)
  })

  it("that people subscribed to can be ended with one click; a link in the open is refused", async () => {
    const written = (unsubscribe: string): Letter => ({ ...letter, unsubscribe })
    const { email, received, port } = await office(
      {},
      { write: () => Effect.succeed(written("https://ubnd.example.vn/huy/1")) }
    )
    await send(email)
    expect(received[0]?.raw).toContain("List-Unsubscribe: <https://ubnd.example.vn/huy/1>")
    expect(received[0]?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
    const open = notifierFor(port, { write: () => Effect.succeed(written("http://ubnd.example.vn/huy/1")) })
    closing.push(open.close)
    expect(await faultOf(open)).toMatchObject({ reason: "unsubscribe-not-https" })
  })

  it("is signed with the domain's key", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
    const dkim = {
      domain: "ubnd.example.vn",
      selector: "n2026",
      privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString()
    }
    const { email, received } = await office({}, { dkim })
    await send(email)
    const [head = ""] = received[0]?.raw.split("\r\n\r\n") ?? []
    const headers = head.split(/\r\n(?![ \t])/)
    const own = headers.find(line => line.startsWith("DKIM-Signature:")) ?? ""
    const tag = (name: string) =>
      new RegExp(`[;:\\s]${name}=([^;]*)`).exec(own)?.[1]?.replace(/\s/g, "") ?? ""
    expect([tag("d"), tag("s"), tag("c")]).toEqual(["ubnd.example.vn", "n2026", "relaxed/relaxed"])
    const relaxed = (line: string) => {
      const at = line.indexOf(":")
      return `${line.slice(0, at).toLowerCase()}:${line
        .slice(at + 1)
        .replace(/\r\n/g, "")
        .replace(/[ \t]+/g, " ")
        .trim()}`
    }
    const signed = tag("h")
      .split(":")
      .map(name => headers.findLast(line => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)))
      .filter(line => line !== undefined)
      .map(line => `${relaxed(line)}\r\n`)
      .join("")
    const verify = createVerify("RSA-SHA256").update(signed + relaxed(own.replace(/([;\s]b=)[^;]*/, "$1")))
    expect(verify.verify(publicKey, Buffer.from(tag("b"), "base64"))).toBe(true)
  })

  it("cannot smuggle a header in by its subject or by the office's name", async () => {
    const { email, received } = await office(
      {},
      {
        fromName: "A\r\nBcc: b@example.vn",
        write: () => Effect.succeed({ subject: "x\r\nBcc: b@example.vn", text: "y" })
      }
    )
    await send(email)
    expect(received[0]?.raw).not.toMatch(/^bcc:/im)
    expect(received[0]?.mail.to).toMatchObject({ text: address })
  })
})

describe("what the server answers", () => {
  const rejections = [
    [
      "no such mailbox: for good",
      550,
      "5.1.1 no mailbox here by that name",
      "DeliveryRefused",
      "no-such-mailbox"
    ],
    [
      "a full mailbox that the server gives up on: for good",
      552,
      "5.2.2 over quota",
      "DeliveryRefused",
      "mailbox-closed-or-full"
    ],
    ["rejected by policy: for good", 554, "5.7.1 spam", "DeliveryRefused", "rejected-by-policy"],
    ["greylisted: later", 451, "4.7.1 try again", "DeliveryFailed", "deferred"],
    ["a full mailbox for now: later", 452, "4.2.2 over quota", "DeliveryFailed", "deferred"]
  ] as const
  for (const [why, code, text, tag, reason] of rejections) {
    it(why, async () => {
      const { email } = await office({
        onRcptTo: (_to, _session, done) => done(refusing(code, `${text} <${address}>`))
      })
      const fault = await faultOf(email)
      expect(fault).toMatchObject({ _tag: tag, reason })
      expect(String(fault.cause) + JSON.stringify(fault.cause)).not.toContain(address)
    })
  }

  it("a sender that it does not take is the office's fault, and the letter waits", async () => {
    const { email } = await office({
      onMailFrom: (_from, _session, done) => done(refusing(550, "5.7.1 not yours"))
    })
    expect(await faultOf(email)).toMatchObject({ _tag: "DeliveryFailed", reason: "sender-refused" })
  })

  it("a wrong password too", async () => {
    const { email } = await office({}, { server: { auth: { user: "van-thu", pass: "wrong" } } })
    expect(await faultOf(email)).toMatchObject({ _tag: "DeliveryFailed", reason: "login-refused" })
  })

  it("a server that offers no TLS gets no letter", async () => {
    const { email, received } = await office({ disabledCommands: ["STARTTLS"] })
    expect(await faultOf(email)).toMatchObject({ _tag: "DeliveryFailed", reason: "not-encrypted" })
    expect(received).toEqual([])
  })

  it("a certificate that nobody vouches for neither", async () => {
    const { port, received } = await office()
    const email = makeEmailNotifier({
      server: { host: "127.0.0.1", port, security: "starttls" },
      from: emailAddress("van-thu@ubnd.example.vn"),
      find: () => Effect.succeed(address),
      write: () => Effect.succeed(letter)
    })
    closing.push(email.close)
    expect(await faultOf(email)).toBeInstanceOf(DeliveryFailed)
    expect(received).toEqual([])
  })

  it("silence ends by the notifier's own clock as well", async () => {
    const silent = await silentServer(0)
    const email = notifierFor(silent.port, { server: { timeouts: { greet: 100 } } })
    closing.push(silent.close, email.close)
    expect(await faultOf(email)).toMatchObject({ _tag: "DeliveryFailed", reason: "timed-out" })
  })
})

describe("an address", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["no @", "ubnd.example.vn"],
    ["two in one", "a@b.vn, c@d.vn"],
    ["a name around it", "Tên <a@b.vn>"],
    ["a header behind it", "a@b.vn\r\nBcc: c@d.vn"],
    ["a domain without a dot", "a@localhost"],
    ["letters that servers do not take", "đặng@b.vn"],
    ["a dot at the end", "a.@b.vn"],
    ["a quoted name", '"a b"@b.vn']
  ]
  for (const [why, text] of wrong) {
    it(`is none with ${why}`, () => expect(() => emailAddress(text)).toThrow(MalformedAddress))
  }

  it("keeps its name and writes its domain in ASCII", () => {
    expect(emailAddress(" Van.Thu@Xã-Một.VN ")).toBe("Van.Thu@xn--x-mt-goa6317b.vn")
  })

  it("that is missing or malformed refuses the letter at once, without telling it", async () => {
    for (const [found, reason] of [
      [null, "no-address"],
      ["  ", "no-address"],
      ["sai @ dia chi", "malformed-address"]
    ] as const) {
      const { email } = await office({}, { find: () => Effect.succeed(found) })
      const fault = await faultOf(email)
      expect(fault).toBeInstanceOf(DeliveryRefused)
      expect(fault).toMatchObject({ reason })
      expect(String(fault.cause)).not.toContain("sai")
    }
  })
})

describe("the server", () => {
  it("on another machine is never spoken to in the open", () => {
    for (const host of ["mail.example.vn", "10.0.0.5", "127.0.0.1.example.vn"]) {
      expect(() => notifierFor(25, { server: { host, security: "none" } })).toThrow(InsecureServer)
    }
    notifierFor(25, { server: { security: "none" } }).close()
  })
})

describe("the Message-ID", () => {
  it("carries any key there and back, also through programs that write it in lower or upper case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), key => {
        const id = messageIdOf(key, "ubnd.example.vn")
        expect(id).toMatch(/^<[khx.0-9a-f]+@ubnd\.example\.vn>$/)
        if (key.length > 0 && id.startsWith("<k.")) {
          expect(keyOfMessageId(id)).toBe(key)
          expect(keyOfMessageId(id.toUpperCase())).toBe(key)
        }
      })
    )
  })

  it("of another program is no key", () => expect(keyOfMessageId("<abc@example.vn>")).toBeNull())
})
