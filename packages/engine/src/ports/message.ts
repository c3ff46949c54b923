import type { Citation } from "@danchu/law"
import type { CaseId, TenantId } from "../ids.js"
import type { Instant } from "../instant.js"
import type { JsonObject } from "../json.js"

/** A message that is owed: who, what and by which clause; addresses and wording are found when it is sent. */
export interface NewMessage {
  /** Constant through every redelivery: whoever receives it twice can tell. Unique within the tenant. */
  readonly key: string
  /** The recipient by their part in the case, never an address or a name. */
  readonly to: string
  readonly channel: string
  readonly template: string
  readonly values: JsonObject
  readonly basis: readonly Citation[]
  /** Not to be sent before this instant. */
  readonly notBefore: Instant
}

/** A message in the hands of one worker until `leasedUntil`. */
export interface LeasedMessage {
  readonly tenant: TenantId
  readonly caseId: CaseId
  /** The order of the messages within their case; holes are allowed. */
  readonly position: number
  /** 1 for the first try. Together with the key it names this lease. */
  readonly attempt: number
  readonly leasedUntil: Instant
  readonly message: NewMessage
}

/** Names one lease: an older one can no longer settle the message. */
export interface Lease {
  readonly tenant: TenantId
  readonly key: string
  readonly attempt: number
}

/** A message that stopped after too many tries; the later messages of its case wait behind it. */
export interface ParkedMessage {
  readonly tenant: TenantId
  readonly caseId: CaseId
  readonly attempt: number
  /** A word of the notifier's, never the content of the message. */
  readonly reason: string
  readonly message: NewMessage
}
