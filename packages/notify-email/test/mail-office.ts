import type { AddressInfo } from "node:net"
import { createServer, type Server, type Socket } from "node:net"
import { buffer } from "node:stream/consumers"
import { caseId, type Notification, tenantId } from "@danchu/engine"
import { type EmailOptions, emailAddress, type Letter, makeEmailNotifier } from "@danchu/notify-email"
import * as Effect from "effect/Effect"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { loopback } from "./loopback-certificate.js"

export const message: Notification = {
  tenant: tenantId("xa-mot"),
  caseId: caseId("1"),
  key: "xa-mot/1/1/1",
  to: "complainant",
  channel: "email",
  template: "complaint-accepted",
  values: { on: "2026-11-23" },
  basis: [],
  attempt: 1
}

export const letter: Letter = {
  subject: "Thông báo thụ lý đơn khiếu nại: Đặng, Nguyễn, ướt đẫm",
  text: "Kính gửi ông/bà,\n.một dòng bắt đầu bằng dấu chấm\nĐơn đã được thụ lý ngày 23/11/2026.",
  html: '<p lang="vi">Đơn đã được thụ lý ngày 23/11/2026.</p>'
}

export const address = "nguoi-khieu-nai@thu.example.vn"
export const password = "mat-khau-rat-bi-mat"
const from = emailAddress("van-thu@ubnd.example.vn")

export interface Received {
  readonly raw: string
  readonly mail: ParsedMail
  readonly secure: boolean
  /** What the client asked to be told of. */
  readonly dsn: string | undefined
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** A mail server on loopback that keeps what arrives. */
export const mailServer = async (options: SMTPServerOptions & { readonly port?: number } = {}) => {
  const received: Received[] = []
  const server = new SMTPServer({
    ...loopback,
    logger: false,
    authOptional: true,
    hideDSN: false,
    onAuth: ({ username, password: given }, _session, done) =>
      given === password ? done(null, { user: username ?? "" }) : done(new Error("Invalid login")),
    onData: (stream, session, done) => {
      const keep = async (): Promise<void> => {
        const raw = await buffer(stream)
        const dsn: unknown = Reflect.get(session.envelope, "dsn")
        received.push({
          raw: raw.toString("latin1"),
          mail: await simpleParser(raw),
          secure: session.secure,
          dsn: dsn === undefined ? undefined : JSON.stringify(dsn)
        })
      }
      void keep().finally(() => done())
    },
    ...options
  })
  server.on("error", () => {})
  await new Promise<void>(done => server.listen(options.port ?? 0, "127.0.0.1", done))
  return {
    port: portOf(server.server),
    received,
    close: () => new Promise<void>(done => server.close(() => done()))
  }
}

/** Accepts connections and never says a word. */
export const silentServer = async (port: number) => {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on("error", () => {})
  })
  await new Promise<void>(done => server.listen(port, "127.0.0.1", done))
  return {
    port: portOf(server),
    close: () =>
      new Promise<void>(done => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      })
  }
}

export const notifierFor = (
  port: number,
  more: Partial<Omit<EmailOptions, "server">> & { readonly server?: Partial<EmailOptions["server"]> } = {}
) =>
  makeEmailNotifier({
    from,
    fromName: "Văn thư Ủy ban nhân dân xã Một",
    find: ({ to }) => Effect.succeed(to === "complainant" ? address : null),
    write: () => Effect.succeed(letter),
    ...more,
    server: {
      host: "127.0.0.1",
      port,
      security: "starttls",
      ca: loopback.cert,
      auth: { user: "van-thu", pass: password },
      timeouts: { connect: 2000, greet: 5000, silence: 5000 },
      ...more.server
    }
  })
