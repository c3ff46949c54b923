import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { makeFileNotifier, makeMemoryNotifier } from "@danchu/engine"
import { type NotifierUnderTest, notifierSuite } from "@danchu/testkit"
import { describe, it } from "vitest"
import { notification } from "./notification.js"

const runner = { describe, it }

notifierSuite({
  name: "the notifier in memory",
  runner,
  report: "reports/conformance/memory-notifier.json",
  deliverable: notification,
  open: async () => {
    const notifier = makeMemoryNotifier()
    return { notifier, arrived: async () => notifier.arrived() }
  }
})

const inFile: NotifierUnderTest = {
  deliverable: notification,
  claims: {
    outage: true,
    undeliverable: { ...notification, key: "half", values: { text: "\ud83c" } },
    secrets: ["/etc/"]
  },
  open: async () => {
    const home = mkdtempSync(join(tmpdir(), "danchu-notifier-"))
    const folder = join(home, "out")
    mkdirSync(folder)
    const filename = join(folder, "sent.jsonl")
    return {
      notifier: makeFileNotifier(filename),
      arrived: async () =>
        existsSync(filename)
          ? readFileSync(filename, "utf8")
              .split("\n")
              .filter(Boolean)
              .map(line => JSON.parse(line))
          : [],
      outage: async () => {
        renameSync(folder, `${folder}-away`)
        return async () => renameSync(`${folder}-away`, folder)
      },
      close: async () => rmSync(home, { recursive: true })
    }
  }
}

notifierSuite({
  name: "the notifier in a file",
  runner,
  report: "reports/conformance/file-notifier.json",
  ...inFile
})
