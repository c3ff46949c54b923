// What must not compile. `tsc` fails this file where an expected error is missing.
import {
  type CaseKey,
  CaseStore,
  type Commit,
  caseId,
  everyTenant,
  openCase,
  type Receipt,
  tenantId
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import { type ErrandEvent, type ErrandState, monday, order } from "./toy.js"

// @ts-expect-error a tenant is made by tenantId(), not by a bare string
const bare: CaseKey = { tenant: "xã-một", caseId: caseId("1") }
void bare
// @ts-expect-error the id of a tenant is not the id of a case
const swapped: CaseKey = { tenant: caseId("1"), caseId: tenantId("1") }
void swapped
// @ts-expect-error every tenant is no tenant that a case could have
const everybody: CaseKey = { tenant: everyTenant, caseId: caseId("1") }
void everybody

const commit = {} as Commit
// @ts-expect-error there is no "any" version
const anyVersion: Commit = { ...commit, expected: "any" }
void anyVersion
// @ts-expect-error a commit without an event
const empty: Commit = { ...commit, events: [] }
void empty

const begin = order("1", { type: "begin", on: monday, title: "x" }, "c1")
// @ts-expect-error a command that the procedure does not have
openCase({ ...begin, command: { type: "forget", on: monday } })
// @ts-expect-error a command without its id
openCase({
  procedure: begin.procedure,
  tenant: begin.tenant,
  caseId: begin.caseId,
  command: begin.command,
  by: begin.by
})

// @ts-expect-error a refusal has no version: look at the tag first
Effect.map(openCase(begin), answer => answer.version)
// @ts-expect-error a program that needs a store does not run without one
void Effect.runPromise(openCase(begin))
const change = (receipt: Receipt<ErrandState, ErrandEvent>) => {
  // @ts-expect-error a receipt is not to be written on
  receipt.version = 2
}
void change
void CaseStore
