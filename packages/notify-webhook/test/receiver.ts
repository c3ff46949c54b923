import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http"
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net"
import { caseId, type Notification, tenantId } from "@danchu/engine"
import { makeWebhookNotifier, signingSecret, type WebhookOptions } from "@danchu/notify-webhook"
import * as Effect from "effect/Effect"

export const message: Notification = {
  tenant: tenantId("xa-mot"),
  caseId: caseId("1"),
  key: "xa-mot/1/1/1",
  to: "portal",
  channel: "webhook",
  template: "complaint-accepted",
  values: { on: "2026-11-23", note: "Đơn đã được thụ lý" },
  basis: [],
  attempt: 1
}

export const newest = `whsec_${Buffer.from("a-new-secret-of-32-bytes-or-more").toString("base64")}`
export const older = `whsec_${Buffer.from("an-old-secret-of-32-bytes-or-so!").toString("base64")}`

export interface Post {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Answers as it is told, and remembers what it got. */
export const receiver = async (answer: (response: ServerResponse, post: Post) => void, port = 0) => {
  const posts: Post[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const post = { headers: request.headers, body: Buffer.concat(parts).toString("utf8") }
      posts.push(post)
      answer(response, post)
    })
    response.on("error", () => {})
  })
  await new Promise<void>(done => server.listen(port, "127.0.0.1", done))
  return {
    posts,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>(done => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}

/** Speaks no HTTP at all. */
export const rawReceiver = async (speak: (socket: Socket) => void, port = 0) => {
  const sockets = new Set<Socket>()
  const server = createTcpServer(socket => {
    sockets.add(socket)
    socket.on("error", () => {})
    speak(socket)
  })
  await new Promise<void>(done => server.listen(port, "127.0.0.1", done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>(done => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      })
  }
}

export const webhookTo = (url: string, more: Partial<WebhookOptions> = {}) =>
  makeWebhookNotifier({
    find: ({ to }) =>
      Effect.succeed(
        to === "portal" ? { url, secrets: [signingSecret(newest), signingSecret(older)] } : null
      ),
    privateHosts: ["127.0.0.1"],
    timeout: 2000,
    ...more
  })
