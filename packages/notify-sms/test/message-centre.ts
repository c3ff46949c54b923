import type { AddressInfo } from "node:net"
import { caseId, type Notification, tenantId } from "@danchu/engine"
import { makeSmsNotifier, type SmsOptions } from "@danchu/notify-sms"
import * as Effect from "effect/Effect"
import smpp, { type Session } from "smpp"

export const message: Notification = {
  tenant: tenantId("xa-mot"),
  caseId: caseId("1"),
  key: "xa-mot/1/1/1",
  to: "complainant",
  channel: "sms",
  template: "complaint-accepted",
  values: {},
  basis: [],
  attempt: 1
}

export const number = "0912 345 678"
export const password = "mat-khau"

/** One submit_sm as the centre sees it: the header that joins segments apart from the text. */
export interface Submitted {
  readonly key: string
  readonly to: string
  readonly sender: string
  readonly coding: number
  readonly header: readonly number[]
  /** The parts of the header, each with its name and its length. */
  readonly parts: readonly (readonly number[])[]
  readonly text: string
}

interface Wire {
  readonly danchu_key?: Buffer
  readonly destination_addr: string
  readonly source_addr: string
  readonly data_coding: number
  readonly esm_class: number
  readonly short_message: { readonly message: string; readonly udh?: readonly Buffer[] }
  readonly system_id: string
  readonly password: string
}

export interface CentreOptions {
  readonly port?: number
  /** What it answers to a submission; `null` is silence. */
  readonly status?: (count: number) => number | null
  readonly greets?: boolean
}

/** A message centre on loopback. */
export const messageCentre = async ({ port = 0, status = () => 0, greets = true }: CentreOptions = {}) => {
  const submitted: Submitted[] = []
  const sessions = new Set<Session>()
  let binds = 0
  let count = 0
  const server = smpp.createServer(session => {
    sessions.add(session)
    session.on("error", () => {})
    session.on("bind_transceiver", pdu => {
      binds++
      const { password: given } = pdu as Wire
      if (greets) session.send(pdu.response({ command_status: given === password ? 0 : 0x0e }))
    })
    session.on("submit_sm", pdu => {
      const wire = pdu as Wire
      const answer = status(++count)
      if (answer === 0) {
        submitted.push({
          key: wire.danchu_key?.toString("utf8") ?? "",
          to: wire.destination_addr,
          sender: wire.source_addr,
          coding: wire.data_coding,
          header: [...(wire.short_message.udh?.[0] ?? [])],
          parts: (wire.short_message.udh ?? []).map(part => [...part]),
          text: wire.short_message.message
        })
      }
      if (answer !== null) session.send(pdu.response({ command_status: answer, message_id: `id-${count}` }))
    })
    session.on("unbind", pdu => {
      session.send(pdu.response())
      session.close()
    })
  })
  await new Promise<void>(done => server.listen(port, "127.0.0.1", done))
  return {
    submitted,
    sessions,
    binds: () => binds,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>(done => {
        for (const session of sessions) session.destroy()
        server.close(() => done())
      })
  }
}

export const smsThrough = (port: number, text: string, more: Partial<SmsOptions> = {}) =>
  makeSmsNotifier({
    centre: { host: "127.0.0.1", port, tls: false, systemId: "ubnd", password, timeout: 3000 },
    sender: "UBNDXAMOT",
    find: ({ to }) => Effect.succeed(to === "complainant" ? number : null),
    write: () => Effect.succeed(text),
    ...more
  })
