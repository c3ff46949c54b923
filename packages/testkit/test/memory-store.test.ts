import { caseStoreSuite } from "@danchu/testkit"
import { describe, it } from "vitest"
import { memorySubject } from "./memory-subject.js"

caseStoreSuite({
  name: "the store in memory",
  runner: { describe, it },
  report: "reports/conformance/memory.json",
  ...memorySubject()
})
