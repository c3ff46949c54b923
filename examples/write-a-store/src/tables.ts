import type {
  CaseId,
  CaseSummary,
  CommittedCommand,
  NewMessage,
  OpenDeadline,
  StoredEvent,
  TenantId
} from "@danchu/engine"
import type { Medium } from "./medium.ts"

export interface CaseRow extends CaseSummary {
  /** The position of its newest message. */
  readonly lastPosition: number
}

export interface MessageRow {
  readonly tenant: TenantId
  readonly caseId: CaseId
  readonly position: number
  readonly message: NewMessage
  readonly state: "waiting" | "parked" | "delivered" | "skipped"
  readonly attempt: number
  readonly notBefore: number
  readonly leasedUntil: number | null
  readonly reason: string
}

/** Where a message lies. */
export interface Place {
  readonly caseId: CaseId
  readonly position: number
}

export const tablesOf = (medium: Medium) => ({
  /** [tenant, case] */
  cases: medium.table<CaseRow>("cases"),
  /** [tenant, case, sequence] */
  events: medium.table<StoredEvent>("events"),
  /** [tenant, command] */
  commands: medium.table<CommittedCommand>("commands"),
  /** [tenant, case, key] */
  deadlines: medium.table<OpenDeadline>("deadlines"),
  /** [tenant, watch day, case, key]: what is due lies together. */
  watched: medium.table<true>("watched"),
  /** [tenant, case, position] */
  messages: medium.table<MessageRow>("messages"),
  /** [tenant, key of a message] */
  places: medium.table<Place>("places"),
  /** [tenant, key of a parked message] */
  parked: medium.table<Place>("parked"),
  /** [tenant, case]: the position of its foremost message that is neither delivered nor skipped. */
  foremost: medium.table<number>("foremost")
})

export type Tables = ReturnType<typeof tablesOf>
