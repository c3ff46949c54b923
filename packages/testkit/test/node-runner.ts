// The suite under the runner of Node: the lines that a third party writes.
import { describe, it } from "node:test"
import { makeMemoryNotifier } from "@danchu/engine"
import { caseStoreSuite, notifierSuite } from "@danchu/testkit"
import { memorySubject } from "./memory-subject.js"
import { notification } from "./notification.js"

const runner = { describe, it }

caseStoreSuite({ name: "the store in memory", runner, ...memorySubject() })

notifierSuite({
  name: "the notifier in memory",
  runner,
  deliverable: notification,
  open: async () => {
    const notifier = makeMemoryNotifier()
    return { notifier, arrived: async () => notifier.arrived() }
  }
})
