import { officialCalendar } from "@danchu/calendar"
import {
  Authorisation,
  byRoles,
  CaseBench,
  type CaseStore,
  caseId,
  commandId,
  handleCommand,
  makeFileNotifier,
  Notifier,
  openCase,
  type Receipt,
  readCase,
  tenantId
} from "@danchu/engine"
import { addDays, type CivilDate } from "@danchu/law"
import {
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintState,
  complaintFirst,
  type Refusal
} from "@danchu/procedures"
import { SqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { courseOf } from "./course.ts"
import type { Entry } from "./register.ts"

/** The ward: one tenant of the store. */
export const ward = tenantId("phuong-duc-thuan")

export const bench = { calendar: officialCalendar }

/** The clerk who keeps the register records what all others did. */
const clerk = { id: "van-thu-01", roles: ["register"] }
const everyStep = byRoles({
  register: ["intake-officer", "resolver", "verifier", "clerk", "complainant"]
})

/** Everything that a case needs: where it is kept, what decides, who may act, who is told. */
export const office = (database: string, notices: string) =>
  Layer.mergeAll(
    SqliteStore.layer({ filename: database }),
    CaseBench.layer({ bench, release: "first-petition 0.0.0" }),
    Layer.succeed(Authorisation, everyStep),
    Layer.succeed(Notifier, makeFileNotifier(notices))
  )

/** What became of one line of the register: how many steps were kept, and where the law said no. */
export interface Ran {
  readonly entry: Entry
  readonly kept: number
  readonly repeated: number
  readonly refusal: Refusal | null
  readonly state: ComplaintState
}

/** A decision that nobody appealed is in effect on the day after its term: the office has only to record it. */
const effectOf = (state: ComplaintState, today: CivilDate): readonly ComplaintCommand[] => {
  const due =
    state.phase === "sent"
      ? complaintFirst.deadlines(state, bench).find(one => one.key === "effect")?.due
      : null
  return due && due < today ? [{ type: "DeclareEffective", on: addDays(due, 1) }] : []
}

/** Gives a case its commands in order; a command that was kept before is not kept twice. */
export const runEntry = (entry: Entry, today: CivilDate) =>
  Effect.gen(function* () {
    let state = complaintFirst.initial
    let kept = 0
    let repeated = 0
    const course = [...courseOf(entry)]
    for (let index = 0; index < course.length; index++) {
      const command = course[index]
      if (!command) break
      const order = {
        procedure: complaintFirst,
        tenant: ward,
        caseId: caseId(entry.petition.id),
        commandId: commandId(`${entry.petition.id}:${index}:${command.type}`),
        command,
        by: clerk
      }
      const answer: Receipt<ComplaintState, ComplaintEvent> | Refusal = yield* index === 0
        ? openCase(order)
        : handleCommand(order)
      if (answer._tag === "Refused") return { entry, kept, repeated, refusal: answer, state }
      if (answer.repeated) repeated += 1
      else kept += 1
      state = answer.state
      if (index === course.length - 1) course.push(...effectOf(state, today))
    }
    return { entry, kept, repeated, refusal: null, state }
  })

/** A case as it is stored now. */
export const stateOf = (id: string): Effect.Effect<ComplaintState, unknown, CaseStore> =>
  Effect.map(readCase(complaintFirst, { tenant: ward, caseId: caseId(id) }), view => view.state)
