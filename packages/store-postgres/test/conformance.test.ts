import { caseStoreSuite } from "@danchu/testkit"
import { describe, it } from "vitest"
import { postgres, postgresSubject } from "./subject.js"

caseStoreSuite({
  name: "the store in PostgreSQL",
  runner: { describe: describe.runIf(postgres.url !== ""), it },
  report: "reports/conformance/postgres.json",
  ...postgresSubject
})
