import { notifierSuite } from "@danchu/testkit"
import { describe, it } from "vitest"
import { message, messageCentre, number, password, smsThrough } from "./message-centre.js"

notifierSuite({
  name: "SMS",
  runner: { describe, it },
  report: "reports/conformance/notify-sms.json",
  deliverable: message,
  claims: {
    outage: true,
    silence: true,
    undeliverable: { ...message, key: "nobody", to: "nobody" },
    secrets: [number, "84912345678", password, "Kính gửi"]
  },
  open: async () => {
    let centre = await messageCentre()
    const { port } = centre
    const keys: string[] = []
    const keep = (): void => void keys.push(...centre.submitted.splice(0).map(({ key }) => key))
    const notifier = smsThrough(port, "Kính gửi ông/bà")
    return {
      notifier,
      arrived: async () => {
        keep()
        return keys.map(key => ({ key }))
      },
      outage: async () => {
        keep()
        await centre.close()
        return async () => {
          centre = await messageCentre({ port })
        }
      },
      silence: async () => {
        keep()
        await centre.close()
        centre = await messageCentre({ port, greets: false, status: () => null })
      },
      close: async () => {
        notifier.close()
        await centre.close()
      }
    }
  }
})
