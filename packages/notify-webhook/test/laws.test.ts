import { keyOfBody } from "@danchu/notify-webhook"
import { notifierSuite } from "@danchu/testkit"
import { describe, it } from "vitest"
import { message, newest, rawReceiver, receiver, webhookTo } from "./receiver.js"

const taking = (port = 0) => receiver(response => response.writeHead(204).end(), port)

notifierSuite({
  name: "webhook",
  runner: { describe, it },
  report: "reports/conformance/notify-webhook.json",
  deliverable: message,
  claims: {
    outage: true,
    silence: true,
    undeliverable: { ...message, key: "nobody", to: "nobody" },
    secrets: [newest, "a-new-secret", "tok-123", "127.0.0.1"]
  },
  open: async () => {
    let server: Awaited<ReturnType<typeof taking>> | Awaited<ReturnType<typeof rawReceiver>> = await taking()
    const { port } = server
    const keys: string[] = []
    const keep = (): void => {
      if ("posts" in server) keys.push(...server.posts.splice(0).map(({ body }) => keyOfBody(body) ?? ""))
    }
    return {
      notifier: webhookTo(`http://127.0.0.1:${port}/hook?token=tok-123`),
      arrived: async () => {
        keep()
        return keys.map(key => ({ key }))
      },
      outage: async () => {
        keep()
        await server.close()
        return async () => {
          server = await taking(port)
        }
      },
      silence: async () => {
        keep()
        await server.close()
        server = await rawReceiver(() => {}, port)
      },
      close: () => server.close()
    }
  }
})
