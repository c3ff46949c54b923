import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import type { NotifierShape } from "@danchu/engine"
import type { GatewayOptions } from "@danchu/notify-sms"
import { notifierSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { afterAll, describe, expect, it } from "vitest"
import { message, number } from "./message-centre.js"

const page = readFileSync(new URL("../../../docs/sms-gateway.md", import.meta.url), "utf8")
const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
const file = fileURLToPath(new URL(`./.gateway-${process.pid}.ts`, import.meta.url))
writeFileSync(file, code)
afterAll(() => rmSync(file))
const { smsOverHttp } = (await import(/* @vite-ignore */ file)) as {
  readonly smsOverHttp: (
    provider: { readonly url: string; readonly token: string; readonly brand: string },
    office: Pick<GatewayOptions, "find" | "write">
  ) => NotifierShape
}

const words = "Kính gửi ông/bà, đơn đã được thụ lý"
const token = "tok-very-secret"

interface Sent {
  readonly key: string
  readonly token: string | undefined
  readonly body: object
}

/** A provider on loopback; `null` is silence. */
const provider = async (status: () => number | null, port = 0) => {
  const sent: Sent[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: object = JSON.parse(await text(request))
    const code = status()
    if (code !== null && code < 300)
      sent.push({
        key: decodeURIComponent(String(request.headers["idempotency-key"])),
        token: request.headers.authorization,
        body
      })
    if (code !== null) response.writeHead(code, code === 302 ? { location: "/elsewhere" } : {}).end("{}")
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(done => server.listen(port, "127.0.0.1", done))
  return {
    sent,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>(done => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}

const through = (port: number, written = words, found: string | null = number) =>
  smsOverHttp(
    { url: `http://127.0.0.1:${port}/sms`, token, brand: "UBNDXAMOT" },
    {
      find: ({ to }) => Effect.succeed(to === "complainant" ? found : null),
      write: () => Effect.succeed(written)
    }
  )

notifierSuite({
  name: "SMS over HTTP, as documented",
  runner: { describe, it },
  report: "reports/conformance/notify-sms-http.json",
  deliverable: message,
  claims: {
    outage: true,
    silence: true,
    undeliverable: { ...message, key: "nobody", to: "nobody" },
    secrets: [number, "84912345678", token, "Kính gửi"]
  },
  open: async () => {
    let status: number | null = 200
    let server = await provider(() => status)
    const { port } = server
    const keys: string[] = []
    const keep = (): void => void keys.push(...server.sent.splice(0).map(({ key }) => key))
    return {
      notifier: through(port),
      arrived: async () => {
        keep()
        return keys.map(key => ({ key }))
      },
      outage: async () => {
        keep()
        await server.close()
        return async () => {
          server = await provider(() => status, port)
        }
      },
      silence: async () => {
        status = null
      },
      close: () => server.close()
    }
  }
})

describe("the adapter of the document", () => {
  it("is about thirty lines", () => expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(35))

  it("sends Vietnamese whole, the number as providers write it, and its token in the header only", async () => {
    const server = await provider(() => 202)
    await Effect.runPromise(through(server.port).send(message))
    await server.close()
    expect(server.sent).toEqual([
      {
        key: message.key,
        token: `Bearer ${token}`,
        body: { from: "UBNDXAMOT", to: "84912345678", text: words, unicode: true }
      }
    ])
  })

  const answers = [
    [302, "DeliveryFailed", "unreachable"],
    [400, "DeliveryRefused", "rejected"],
    [429, "DeliveryFailed", "provider-failed"],
    [503, "DeliveryFailed", "provider-failed"]
  ] as const
  for (const [status, tag, reason] of answers) {
    it(`${status}: ${reason}`, async () => {
      const server = await provider(() => status)
      const fault = await Effect.runPromise(Effect.flip(through(server.port).send(message)))
      await server.close()
      expect(fault).toMatchObject({ _tag: tag, reason })
      expect(server.sent).toEqual([])
    })
  }

  it("refuses a number that is none and a text that is too long before it calls anybody", async () => {
    for (const [notifier, reason] of [
      [through(1, words, "0243 123 456"), "malformed-number"],
      [through(1, words, null), "no-number"],
      [through(1, "ế".repeat(202)), "too-many-segments"]
    ] as const) {
      expect(await Effect.runPromise(Effect.flip(notifier.send(message)))).toMatchObject({
        _tag: "DeliveryRefused",
        reason
      })
    }
  })
})
