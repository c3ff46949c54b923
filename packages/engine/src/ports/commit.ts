import type { CivilDate } from "@danchu/law"
import type { Governance, OpenDeadline } from "@danchu/procedures"
import type { CaseId, CommandId, TenantId } from "../ids.js"
import type { Instant } from "../instant.js"
import type { JsonObject } from "../json.js"
import type { NewMessage } from "./message.js"

interface EventHead {
  readonly type: string
  /** The civil day of the act. */
  readonly on: CivilDate
  readonly governedBy: readonly Governance[]
}

/** An event as it is handed to a store. */
export interface NewEvent extends EventHead {
  /** The whole event, `type` and `on` included: a plain object that JSON can hold. */
  readonly payload: object
}

/** One atomic write: events, outgoing messages and open deadlines go together or not at all. */
export interface Commit {
  readonly tenant: TenantId
  readonly caseId: CaseId
  /** The id of the procedure; fixed by the first commit of the case. */
  readonly procedure: string
  readonly commandId: CommandId
  /** Says which command this was: equal commands have equal fingerprints. */
  readonly fingerprint: string
  /** The version that the decision was taken on; 0 for a new case. There is no "any". */
  readonly expected: number
  /** Given by the engine's clock: a store has none of its own. */
  readonly recordedAt: Instant
  /** Who gave the command: an opaque reference, never a name. */
  readonly by: string
  /** The calendar that counted the days, and the release that decided. */
  readonly calendarEdition: string
  readonly release: string
  readonly events: readonly [NewEvent, ...NewEvent[]]
  readonly messages: readonly NewMessage[]
  /** All open deadlines of the case after this commit; they replace those before. */
  readonly deadlines: readonly OpenDeadline[]
  readonly phase: string
  /** The case has reached an end, and nothing is owed in it any more. */
  readonly closed: boolean
  readonly warnings: readonly string[]
}

/** The receipt of a commit: the same for every repetition of the command. */
export interface Committed {
  readonly tenant: TenantId
  readonly caseId: CaseId
  readonly commandId: CommandId
  /** The sequence of the first event of the commit; the first of a case is 1. */
  readonly first: number
  /** The sequence of its last event, which is the version of the case. */
  readonly version: number
  readonly recordedAt: Instant
  readonly warnings: readonly string[]
}

/** A receipt with the fingerprint of the command that it answers. */
export interface CommittedCommand {
  readonly fingerprint: string
  readonly receipt: Committed
}

/** An event as a store gives it back. */
export interface StoredEvent extends EventHead {
  readonly payload: JsonObject
  readonly tenant: TenantId
  readonly caseId: CaseId
  /** 1, 2, 3 … within the case, without holes. */
  readonly sequence: number
  readonly procedure: string
  readonly commandId: CommandId
  readonly recordedAt: Instant
  readonly by: string
  readonly calendarEdition: string
  readonly release: string
}

/** A case at a glance. */
export interface CaseSummary {
  readonly tenant: TenantId
  readonly caseId: CaseId
  readonly procedure: string
  readonly version: number
  readonly phase: string
  readonly closed: boolean
  readonly openedAt: Instant
  readonly changedAt: Instant
}
