import { officialCalendar } from "@danchu/calendar"
import {
  anyTime,
  CaseStore,
  governedNotifier,
  handOverChannel,
  MemoryStore,
  makeMemoryProofs,
  type Notification,
  Notifier,
  nameReference,
  now,
  openCase,
  proofOfHandOver,
  proving,
  relayAll,
  serviceOf
} from "@danchu/engine"
import { cite } from "@danchu/law"
import { proofOfBounce, readBounce } from "@danchu/notify-email"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { createTransport } from "nodemailer"
import { describe, expect } from "vitest"
import { bench, monday, order } from "../../engine/test/toy.js"
import { loopback } from "./loopback-certificate.js"
import { address, mailServer, notifierFor } from "./mail-office.js"

const promise = <A>(work: () => Promise<A>) => Effect.promise(work)
const head = nameReference("00000000-0000-4000-8000-000000000001")
const citizen = nameReference("00000000-0000-4000-8000-000000000002")

/** What the citizen's mail server sends to the office when it finds out that there is no such mailbox. */
const report = (raw: string): string => {
  const headers = raw.split("\r\n\r\n")[0] ?? ""
  return [
    "From: MAILER-DAEMON@thu.example.vn",
    "To: van-thu@ubnd.example.vn",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "No mailbox here by that name.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; thu.example.vn",
    "",
    `Final-Recipient: rfc822; ${address}`,
    "Action: failed",
    "Status: 5.1.1",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    headers,
    "",
    "--b--",
    ""
  ].join("\r\n")
}

const rule = {
  accepts: ["received", "handed-over"],
  basis: [cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")]
} as const

describe("a letter to a mailbox that is no longer there", () => {
  it.effect("comes back over SMTP, is no service, and the paper that follows it is", () =>
    Effect.gen(function* () {
      const citizens = yield* promise(() => mailServer())
      const office = yield* promise(() => mailServer())
      const email = notifierFor(citizens.port, { find: () => Effect.succeed(address) })
      const proofs = makeMemoryProofs()
      const errands: Notification[] = []
      const hand = handOverChannel({
        bearerOf: () => Effect.succeed(head),
        assign: one => Effect.sync(() => void errands.push(one))
      })
      const notifier = governedNotifier({
        rules: [
          {
            templates: "every",
            priority: "ordinary",
            window: anyTime,
            channels: [
              { channel: "email", tries: 3 },
              { channel: "hand", tries: 1 }
            ]
          }
        ],
        calendar: officialCalendar,
        channels: { email: proving(email, proofs), hand },
        proofs
      })
      const relay = relayAll().pipe(Effect.provideService(Notifier, notifier))
      yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "begin-1"))
      yield* relay
      expect(citizens.received).toHaveLength(2)

      // The report travels as any letter does, and only its key leads back to the message.
      const transport = createTransport({
        host: "127.0.0.1",
        port: office.port,
        tls: { ca: loopback.cert }
      })
      yield* promise(() =>
        transport.sendMail({
          envelope: { from: "", to: "van-thu@ubnd.example.vn" },
          raw: report(citizens.received[0]?.raw ?? "")
        })
      )
      transport.close()
      const bounce = yield* promise(() => readBounce(Buffer.from(office.received[0]?.raw ?? "", "latin1")))
      const kind = bounce && proofOfBounce(bounce)
      const key = bounce?.key ?? ""
      expect(kind).toBe("returned")
      const [sent] = yield* proofs.of({ tenant: order("1", { type: "end", on: monday }, "x").tenant, key })
      if (!sent || kind !== "returned") throw new Error("the report leads to no message")
      yield* proofs.record({ ...sent, kind, at: yield* now })
      expect(serviceOf(rule, yield* proofs.of(sent))).toMatchObject({ _tag: "NotServed", returned: true })

      // What came back is owed anew, and the rule finds the next way by itself.
      const store = yield* CaseStore
      const { tenant, caseId, to } = sent
      const again = { key: `${key}/again`, to, channel: "email", template: "errand-begun", values: {} }
      yield* store.post({ tenant, caseId }, [{ ...again, basis: rule.basis, notBefore: yield* now }])
      yield* relay
      expect(citizens.received).toHaveLength(2)
      expect(errands).toMatchObject([{ key: again.key, channel: "hand", to }])
      const [notification] = errands
      if (!notification) throw new Error("no errand")
      const errand = { notification, form: "paper", bearer: head, since: yield* now } as const
      const signature = `sha256:${"ab".repeat(32)}`
      const taken = { _tag: "Taken", at: yield* now, receivedBy: citizen, signature } as const
      yield* proofs.record(proofOfHandOver(errand, taken))
      expect(serviceOf(rule, yield* proofs.ofCase({ tenant, caseId }))).toMatchObject({
        _tag: "Served",
        proof: { kind: "handed-over", channel: "hand" }
      })
      email.close()
      for (const { close } of [citizens, office]) yield* promise(close)
    }).pipe(Effect.provide(Layer.merge(MemoryStore.layer(), bench)))
  )
})
