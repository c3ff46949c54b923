import { caseStoreSuite } from "@danchu/testkit"
import { describe, it } from "vitest"
import { sqliteSubject } from "./subject.js"

caseStoreSuite({
  name: "the store in a SQLite file",
  runner: { describe, it },
  report: "reports/conformance/sqlite.json",
  ...sqliteSubject
})
