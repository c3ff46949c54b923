import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  DeliveryFailed,
  handOverChannel,
  makeFileNotifier,
  makeMemoryNotifier,
  nameReference
} from "@danchu/engine"
import { type NotifierUnderTest, notifierSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
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

const bearer = nameReference("00000000-0000-4000-8000-000000000001")

/** An office's list of errands in a folder; a folder that is away is an outage. */
const errands: NotifierUnderTest = {
  deliverable: notification,
  claims: {
    outage: true,
    undeliverable: { ...notification, key: "nobody", to: "nobody" },
    secrets: [bearer, "/etc/"]
  },
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "danchu-errands-"))
    const list = join(folder, "errands")
    mkdirSync(list)
    return {
      notifier: handOverChannel({
        bearerOf: ({ to }) => Effect.succeed(to === "nobody" ? null : bearer),
        assign: ({ key }) =>
          Effect.try({
            try: () => writeFileSync(join(list, encodeURIComponent(key)), key),
            catch: () => new DeliveryFailed("list-not-written", key, { cause: new Error("EIO") })
          })
      }),
      arrived: async () => readdirSync(list).map(name => ({ key: decodeURIComponent(name) })),
      outage: async () => {
        renameSync(list, `${list}-away`)
        return async () => renameSync(`${list}-away`, list)
      },
      close: async () => rmSync(folder, { recursive: true })
    }
  }
}

notifierSuite({
  name: "handing over",
  runner,
  report: "reports/conformance/hand-over.json",
  ...errands
})
