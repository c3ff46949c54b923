import { InvalidText } from "@danchu/law"
import type { ComplaintEvent } from "@danchu/procedures"
import { type CaseFacts, type CaseInput, type ComplaintFacts, caseFacts, completed } from "./case-facts.js"

/** What the register of an office knows of a complaint and its procedure does not. */
export interface Register {
  readonly matter?: string
  readonly field?: ComplaintFacts["field"]
  /** Of a complaint that was not accepted: how it was sorted. Without it the report leaves it unhandled. */
  readonly sorted?: CaseInput["handling"]
}

const results = { right: "upheld", "partly-right": "partly-upheld", wrong: "rejected" } as const

type Of<T extends ComplaintEvent["type"]> = Extract<ComplaintEvent, { type: T }>

/**
 * The facts that reports need of a first complaint, from the events of its procedure. Accepted is eligible and within
 * competence; a decision made late was not in time; a complaint withdrawn as a whole is settled by withdrawal.
 * @throws InvalidText where the events do not begin with the receipt
 * @example
 * ```ts
 * fromComplaint("KN-1", events, { field: "land" }).receivedOn // "2026-01-05"
 * ```
 */
export const fromComplaint = (
  id: string,
  events: readonly ComplaintEvent[],
  register: Register = {}
): CaseFacts => {
  const last = <T extends ComplaintEvent["type"]>(type: T): Of<T> | undefined =>
    events.findLast((event): event is Of<T> => event.type === type)
  const received = last("ComplaintReceived")
  if (!received)
    throw new InvalidText(
      `the complaint ${id} was never received`,
      id,
      "Give all the events of the case, from the first."
    )
  const accepted = last("ComplaintAccepted")
  const decided = last("ComplaintDecided")
  const reopened = events.findLastIndex(event => event.type === "WithdrawnReopened")
  const withdrawn = events
    .slice(reopened + 1)
    .findLast((event): event is Of<"ComplaintWithdrawn"> => event.type === "ComplaintWithdrawn")
  const effective = last("DecisionTookEffect")
  const handling = accepted
    ? { on: accepted.on, eligible: true, standing: { inProgress: true } }
    : register.sorted
  const told = register.matter !== undefined || register.sorted !== undefined
  const made = told ? caseFacts : completed
  return made({
    kind: "complaint",
    id,
    receivedOn: received.on,
    signers: received.signers > 1 ? "several" : "one",
    ...(register.matter !== undefined && { matter: register.matter }),
    ...(register.field !== undefined && { field: register.field }),
    ...(handling && { handling }),
    ...(decided
      ? {
          settlement: {
            on: decided.on,
            how: "decision",
            result: results[decided.outcome],
            inTime: !decided.late
          }
        }
      : withdrawn && { settlement: { on: withdrawn.on, how: "withdrawal" } }),
    ...(effective && { enforcement: { effectiveOn: effective.on } })
  })
}
