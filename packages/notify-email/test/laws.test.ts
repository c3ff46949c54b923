import { DeliveryRefused, type NotifierShape, restingChannel } from "@danchu/engine"
import { notifierSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { describe, it } from "vitest"
import { address, mailServer, message, notifierFor, password, silentServer } from "./mail-office.js"

const keyIn = (raw: string): string =>
  decodeURIComponent(
    (/^Danchu-Key:\s*((?:.|\r\n[ \t])*?)\r\n(?![ \t])/im.exec(raw)?.[1] ?? "").replace(/\s/g, "")
  )

const suite = (name: string, around: (notifier: NotifierShape) => NotifierShape): void =>
  notifierSuite({
    name,
    runner: { describe, it },
    report: `reports/conformance/notify-${name}.json`,
    deliverable: message,
    claims: {
      outage: true,
      silence: true,
      undeliverable: { ...message, key: "nobody", to: "nobody" },
      secrets: [address, password, "Kính gửi"]
    },
    open: async () => {
      let server: Awaited<ReturnType<typeof mailServer>> | Awaited<ReturnType<typeof silentServer>> =
        await mailServer()
      const { port } = server
      const keys: string[] = []
      const keep = (): void => {
        if ("received" in server) keys.push(...server.received.splice(0).map(({ raw }) => keyIn(raw)))
      }
      const notifier = notifierFor(port, {
        write: one =>
          one.template === "none"
            ? Effect.fail(new DeliveryRefused("no-such-template", one.key))
            : Effect.succeed({ subject: "x", text: "Kính gửi" })
      })
      return {
        notifier: around(notifier),
        arrived: async () => {
          keep()
          return keys.map(key => ({ key }))
        },
        outage: async () => {
          keep()
          await server.close()
          return async () => {
            server = await mailServer({ port })
          }
        },
        silence: async () => {
          keep()
          await server.close()
          server = await silentServer(port)
        },
        close: async () => {
          notifier.close()
          await server.close()
        }
      }
    }
  })

suite("email", notifier => notifier)
suite("email-resting", notifier => restingChannel(notifier))
