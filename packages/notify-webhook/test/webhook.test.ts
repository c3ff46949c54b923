import type { ServerResponse } from "node:http"
import type { Socket } from "node:net"
import { type NotifierShape } from "@danchu/engine"
import {
  checkedTarget,
  ForbiddenTarget,
  InvalidSecret,
  isPublicAddress,
  keyOfBody,
  signatureOf,
  signingSecret,
  type WebhookOptions,
  webhookBody,
  webhookId
} from "@danchu/notify-webhook"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { Webhook } from "standardwebhooks"
import { afterEach, describe, expect, it } from "vitest"
import { message, newest, older, type Post, rawReceiver, receiver, webhookTo } from "./receiver.js"

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const hook = async (
  answer: (response: ServerResponse, post: Post) => void,
  more: Partial<WebhookOptions> = {}
) => {
  const server = await receiver(answer)
  closing.push(server.close)
  return { ...server, webhook: webhookTo(`http://127.0.0.1:${server.port}/hook`, more) }
}
const taken = (response: ServerResponse) => void response.writeHead(200).end("ok")
const send = (webhook: NotifierShape) => Effect.runPromise(webhook.send(message))
const faultOf = (webhook: NotifierShape) => Effect.runPromise(Effect.flip(webhook.send(message)))

describe("a signature", () => {
  it("is taken by the reference implementation, with the new secret and with the old one", async () => {
    const { webhook, posts } = await hook(taken)
    await send(webhook)
    const [post] = posts
    const headers = Object.fromEntries(
      Object.entries(post?.headers ?? {}).map(([name, value]) => [name, String(value)])
    )
    for (const secret of [newest, older]) {
      expect(new Webhook(secret).verify(post?.body ?? "", headers)).toMatchObject({
        type: "danchu.complaint-accepted",
        data: { key: message.key, values: { note: "Đơn đã được thụ lý" } }
      })
    }
    const stranger = `whsec_${Buffer.from("a-secret-that-nobody-ever-gave-us").toString("base64")}`
    expect(() => new Webhook(stranger).verify(post?.body ?? "", headers)).toThrow()
    expect(() => new Webhook(newest).verify(`${post?.body} `, headers)).toThrow()
    expect(headers["webhook-id"]).toBe(message.key)
  })

  it("is the one of the reference implementation for any content", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (body, timestamp) => {
          const ours = signatureOf([signingSecret(newest)], { id: "m", timestamp, body })
          return ours === new Webhook(newest).sign("m", new Date(timestamp * 1000), body)
        }
      )
    )
  })

  it("needs a secret of 24–64 bytes in Base64, which neither JSON nor an error tells", () => {
    for (const text of [
      "",
      "whsec_",
      "whsec_short",
      "whsec_không phải",
      `whsec_${Buffer.alloc(65).toString("base64")}`
    ]) {
      expect(() => signingSecret(text)).toThrow(InvalidSecret)
    }
    expect(JSON.stringify(signingSecret(newest))).toBe("{}")
  })
})

describe("a message", () => {
  it("has its key as id, or the hash of a key that no header could carry", () => {
    expect(webhookId("xa-mot/1/1/1")).toBe("xa-mot/1/1/1")
    for (const key of ["xã/1", "a b", "a\r\nb", "", "x".repeat(257), "sha256-x"]) {
      expect(webhookId(key)).toMatch(/^sha256-[0-9a-f]{64}$/)
    }
  })

  it("carries any key in its body", () => {
    fc.assert(fc.property(fc.string(), key => keyOfBody(webhookBody({ ...message, key }, 0)) === key))
    for (const other of ["", "{}", "[]", "null", '{"data":{"key":1}}']) expect(keyOfBody(other)).toBeNull()
  })

  it("too large is refused and not sent", async () => {
    const { webhook, posts } = await hook(taken, { bodyAtMost: 100 })
    expect(await faultOf(webhook)).toMatchObject({ _tag: "DeliveryRefused", reason: "message-too-large" })
    expect(posts).toEqual([])
  })
})

describe("what a receiver answers", () => {
  const answers = [
    [200, null, null],
    [204, null, null],
    [301, "DeliveryRefused", "redirected"],
    [400, "DeliveryRefused", "rejected"],
    [401, "DeliveryRefused", "rejected"],
    [404, "DeliveryRefused", "rejected"],
    [408, "DeliveryFailed", "receiver-failed"],
    [410, "DeliveryRefused", "gone"],
    [425, "DeliveryFailed", "receiver-failed"],
    [429, "DeliveryFailed", "too-many"],
    [500, "DeliveryFailed", "receiver-failed"],
    [502, "DeliveryFailed", "receiver-down"],
    [503, "DeliveryFailed", "receiver-down"],
    [504, "DeliveryFailed", "receiver-down"]
  ] as const
  for (const [status, tag, reason] of answers) {
    it(`${status}: ${tag === null ? "taken" : tag === "DeliveryFailed" ? "tried again" : "for good"}`, async () => {
      const { webhook } = await hook(response => void response.writeHead(status).end())
      if (tag === null) await send(webhook)
      else expect(await faultOf(webhook)).toMatchObject({ _tag: tag, reason })
    })
  }

  it("503 with Retry-After is obeyed, for a day at most; nonsense is not", async () => {
    const asked = async (after: string) => {
      const before = Date.now()
      const { webhook } = await hook(response => void response.writeHead(503, { "retry-after": after }).end())
      const fault = await faultOf(webhook)
      return fault._tag === "DeliveryFailed" && fault.notBefore !== null ? fault.notBefore - before : null
    }
    expect((await asked("120")) ?? 0).toBeGreaterThanOrEqual(120_000)
    expect((await asked("999999999")) ?? 0).toBeLessThan(86_500_000)
    expect((await asked(new Date(Date.now() + 3_600_000).toUTCString())) ?? 0).toBeGreaterThan(3_500_000)
    for (const nonsense of ["soon", "-5", "Thu, 01 Jan 1970 00:00:00 GMT"])
      expect(await asked(nonsense)).toBeNull()
  })
})

describe("a hostile receiver", () => {
  it("that redirects to a private place is not followed", async () => {
    const inside = await receiver(taken)
    closing.push(inside.close)
    const { webhook } = await hook(
      response => void response.writeHead(307, { location: `http://127.0.0.1:${inside.port}/` }).end()
    )
    expect(await faultOf(webhook)).toMatchObject({ reason: "redirected" })
    expect(inside.posts).toEqual([])
  })

  it("whose answer never ends has answered with its head: nothing of the rest is read", async () => {
    let written = 0
    const { webhook } = await hook(response => {
      response.writeHead(200)
      const pour = (): void => {
        while (!response.destroyed && written < 500_000_000) {
          written += 65_536
          if (!response.write(Buffer.alloc(65_536))) return void response.once("drain", pour)
        }
      }
      pour()
    })
    await send(webhook)
    expect(written).toBeLessThan(50_000_000)
  })

  const raw: readonly (readonly [string, (socket: Socket) => void, string])[] = [
    ["that never answers", () => {}, "timed-out"],
    [
      "that sends its head a letter at a time",
      socket => drip(socket, "HTTP/1.1 200 OK\r\nX: ".padEnd(10_000, "x")),
      "timed-out"
    ],
    ["that closes at once", socket => void socket.destroy(), "unreachable"],
    ["that closes in the middle of its head", socket => void socket.end("HTTP/1.1 20"), "unreachable"],
    ["that speaks no HTTP", socket => void socket.end("220 smtp ready\r\n"), "unreachable"],
    [
      "whose head is too large",
      socket => void socket.end(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(40_000)}\r\n\r\n`),
      "answer-too-large"
    ]
  ]
  for (const [why, speak, reason] of raw) {
    it(why, async () => {
      const server = await rawReceiver(speak)
      closing.push(server.close)
      const webhook = webhookTo(`http://127.0.0.1:${server.port}/`, { timeout: 300 })
      expect(await faultOf(webhook)).toMatchObject({ _tag: "DeliveryFailed", reason })
    })
  }
})

const drip = (socket: Socket, text: string): void => {
  let at = 0
  const timer = setInterval(
    () => (socket.destroyed ? clearInterval(timer) : socket.write(text[at++] ?? "x")),
    20
  )
  socket.on("close", () => clearInterval(timer))
}

describe("a private place", () => {
  const closed = [
    ..."127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1".split(
      " "
    ),
    ..."255.255.255.255 198.18.0.1 203.0.113.9 :: ::1 fe80::1 fc00::1 fd12:3456::1 ff02::1 ::ffff:127.0.0.1".split(
      " "
    ),
    ..."::ffff:7f00:1 ::ffff:10.0.0.1 64:ff9b::a00:1 2001:db8::1 2002:7f00:1::1 2001::1 localhost x".split(
      " "
    ),
    ""
  ]
  for (const address of closed)
    it(`${address || "nothing"} is one`, () => expect(isPublicAddress(address)).toBe(false))
  for (const address of ["1.1.1.1", "113.160.0.1", "172.32.0.1", "2606:4700::1111", "2405:4800::1"]) {
    it(`${address} is none`, () => expect(isPublicAddress(address)).toBe(true))
  }

  const targets = [
    ["http://portal.example.vn/", "not-https"],
    ["ftp://portal.example.vn/", "not-https"],
    ["https://user:secret@portal.example.vn/", "holds-a-password"],
    ["portal", "not-an-address"],
    ["https://127.0.0.1/", "private-address"],
    ["https://2130706433/", "private-address"],
    ["https://0x7f.1/", "private-address"],
    ["https://0177.0.0.1/", "private-address"],
    ["https://[::1]/", "private-address"],
    ["https://[::ffff:127.0.0.1]/", "private-address"],
    ["https://169.254.169.254/latest/meta-data", "private-address"]
  ] as const
  for (const [address, why] of targets) {
    it(`${address} gets nothing: ${why}`, () => {
      expect(() => checkedTarget(address)).toThrow(ForbiddenTarget)
      try {
        checkedTarget(address)
      } catch (error) {
        expect(error).toMatchObject({ why })
        expect(String(error)).not.toContain("secret")
      }
    })
  }

  type Resolve = NonNullable<WebhookOptions["resolve"]>
  const resolving = (...answers: readonly (readonly string[])[]) => {
    let asked = 0
    const resolve = ((
      _name: string,
      _options: object,
      done: (error: null, found: readonly object[]) => void
    ) => {
      const found = answers[Math.min(asked++, answers.length - 1)] ?? []
      done(
        null,
        found.map(address => ({ address, family: 4 }))
      )
    }) as Resolve
    return { resolve, asked: () => asked }
  }

  it("behind a public name is refused before anything is connected", async () => {
    const inside = await rawReceiver(() => {
      throw new Error("connected")
    })
    closing.push(inside.close)
    for (const answer of [["127.0.0.1"], ["1.1.1.1", "127.0.0.1"], []]) {
      const webhook = webhookTo(`https://portal.example.vn:${inside.port}/`, resolving(answer))
      expect(await faultOf(webhook)).toMatchObject({ _tag: "DeliveryRefused", reason: "private-address" })
    }
  })

  it("cannot be reached by a name that changes its answer: it is asked once, and that answer is used", async () => {
    const names = resolving(["192.0.2.1"], ["127.0.0.1"])
    const webhook = webhookTo("https://portal.example.vn/", names)
    expect(await faultOf(webhook)).toMatchObject({ reason: "private-address" })
    expect(names.asked()).toBe(1)
  })

  it("of the office's own is allowed by its name", async () => {
    const server = await receiver(taken)
    closing.push(server.close)
    await send(webhookTo(`http://localhost:${server.port}/`, { privateHosts: ["localhost"] }))
    expect(server.posts).toHaveLength(1)
  })
})
