import { Fault } from "@danchu/law"
import type { OpenDeadline } from "@danchu/procedures"
import type * as Effect from "effect/Effect"
import { digestOfJson } from "./audit.js"
import type { Proof } from "./delivery/proof.js"
import type { NotJson, StoreFailure, VersionConflict } from "./faults.js"
import type { CaseKey } from "./ids.js"
import type { Instant } from "./instant.js"
import type { CaseStoreShape } from "./ports/case-store.js"
import type { CaseSummary, CommittedCommand, StoredEvent } from "./ports/commit.js"
import type { NewMessage } from "./ports/message.js"

/** A message with what became of it; who holds it at the moment stays behind. */
export interface MovedMessage {
  readonly position: number
  readonly state: "waiting" | "parked" | "delivered" | "skipped"
  readonly attempt: number
  readonly notBefore: Instant
  readonly reason: string
  readonly message: NewMessage
}

/** Everything that a store knows of one case, in an order that does not depend on the store. */
export interface MovedCase {
  readonly summary: CaseSummary
  readonly commands: readonly CommittedCommand[]
  readonly events: readonly StoredEvent[]
  readonly deadlines: readonly OpenDeadline[]
  readonly messages: readonly MovedMessage[]
  /** The proofs of service, the earliest first; left out where there is none. */
  readonly proofs?: readonly Proof[]
}

/** A store from which cases can move to another one, and to which they can. */
export interface MovableStoreShape extends CaseStoreShape {
  /** The whole case as of one moment; `null` when there is none. */
  readonly pack: (key: CaseKey) => Effect.Effect<MovedCase | null, StoreFailure>
  /** Puts a whole case there in one step. `false` when it is there already, the same to the letter. */
  readonly unpack: (moved: MovedCase) => Effect.Effect<boolean, VersionConflict | NotJson | StoreFailure>
}

/** A file of moved cases is not whole, or not what was exported. */
export class MoveBroken extends Fault {
  readonly _tag = "MoveBroken"
  constructor(at: string, what: string) {
    super(
      what,
      at,
      "Nothing of this file was taken over. Export it again from the store where the cases are."
    )
  }
}

/** SHA-256 of a case: the same in every store. */
export const digestOfCase = (moved: MovedCase): string => digestOfJson(moved)

/** What is wrong with a case that came from outside; `null` when it is in order. */
export const faultOfCase = ({
  summary,
  commands,
  events,
  messages,
  proofs = []
}: MovedCase): string | null => {
  const { tenant, caseId, version } = summary
  const own = [...events, ...commands.map(({ receipt }) => receipt), ...proofs]
  if (own.some(one => one.tenant !== tenant || one.caseId !== caseId)) return "it holds parts of another case"
  if (events.length !== version || events.some(({ sequence }, index) => sequence !== index + 1)) {
    return "its events are not numbered 1 to its version"
  }
  let next = 1
  for (const { receipt } of commands) {
    const of = events.slice(receipt.first - 1, receipt.version)
    if (
      receipt.first !== next ||
      of.length === 0 ||
      of.some(event => event.commandId !== receipt.commandId)
    ) {
      return "its receipts do not cover its events"
    }
    next = receipt.version + 1
  }
  if (next !== version + 1) return "its receipts do not cover its events"
  return messages.some(({ position }, index) => position <= (messages[index - 1]?.position ?? 0))
    ? "its messages are out of order"
    : null
}
