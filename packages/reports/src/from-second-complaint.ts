import { InvalidText } from "@danchu/law"
import type { DisciplineComplaintEvent, SecondComplaintEvent } from "@danchu/procedures"
import { type CaseFacts, caseFacts, completed } from "./case-facts.js"
import type { Register } from "./from-complaint.js"

/**
 * What the second decision did to the first. Its outcome does not tell: a complaint that is partly right may have been
 * found so before.
 */
export interface FirstDecision {
  readonly firstDecision?: "confirmed" | "changed"
}

interface Acts {
  readonly accepted?: { readonly on: string }
  readonly decided?: {
    readonly on: string
    readonly late: boolean
    readonly outcome: "right" | "partly-right" | "wholly-wrong"
  }
  readonly withdrawn?: { readonly on: string }
  readonly effective?: { readonly on: string }
}

const firstResults = { right: "upheld", "partly-right": "partly-upheld", "wholly-wrong": "rejected" } as const
type Result = (typeof firstResults)[keyof typeof firstResults] | "confirmed" | "changed"

const neverReceived = (id: string): InvalidText =>
  new InvalidText(
    `the complaint ${id} was never received`,
    id,
    "Give all the events of the case, from the first."
  )

const settlementOf = ({ decided, withdrawn }: Acts, result: Result | undefined): object => {
  if (decided)
    return {
      settlement: {
        on: decided.on,
        how: "decision",
        inTime: !decided.late,
        ...(result !== undefined && { result })
      }
    }
  return withdrawn ? { settlement: { on: withdrawn.on, how: "withdrawal" } } : {}
}

const complaint = (
  id: string,
  acts: Acts,
  register: Register & FirstDecision,
  given: {
    readonly receivedOn: string
    readonly signers: "one" | "several"
    readonly instance: "first" | "second"
    readonly standing: object
    readonly result: Result | undefined
  }
): CaseFacts => {
  const handling = acts.accepted
    ? { on: acts.accepted.on, eligible: true, standing: given.standing }
    : register.sorted
  const told = [register.matter, register.sorted, register.firstDecision].some(one => one !== undefined)
  const made = told ? caseFacts : completed
  return made({
    kind: "complaint",
    id,
    receivedOn: given.receivedOn,
    signers: given.signers,
    instance: given.instance,
    ...(register.matter !== undefined && { matter: register.matter }),
    ...(register.field !== undefined && { field: register.field }),
    ...(handling && { handling }),
    ...settlementOf(acts, given.result),
    ...(acts.effective && { enforcement: { effectiveOn: acts.effective.on } })
  })
}

/**
 * The facts that reports need of a second complaint, from the events of its procedure. Whether the first decision was
 * confirmed or changed the register has to say; where the first period ended without one the form has no column for the
 * result.
 * @throws InvalidText where the events do not begin with the receipt
 */
export const fromSecondComplaint = (
  id: string,
  events: readonly SecondComplaintEvent[],
  register: Register & FirstDecision = {}
): CaseFacts => {
  const last = <T extends SecondComplaintEvent["type"]>(type: T) =>
    events.findLast((event): event is Extract<SecondComplaintEvent, { type: T }> => event.type === type)
  const received = last("SecondComplaintReceived")
  if (!received) throw neverReceived(id)
  const [accepted, decided] = [last("ComplaintAccepted"), last("ComplaintDecided")]
  const effective = last("DecisionTookEffect")
  const reopened = events.findLastIndex(event => event.type === "WithdrawnReopened")
  const withdrawn = events.slice(reopened + 1).findLast(event => event.type === "ComplaintWithdrawn")
  const settledBefore = received.after === "decision"
  return complaint(
    id,
    {
      ...(accepted && { accepted }),
      ...(decided && { decided }),
      ...(withdrawn && { withdrawn }),
      ...(effective && { effective })
    },
    register,
    {
      receivedOn: received.on,
      signers: received.signers > 1 ? "several" : "one",
      instance: "second",
      standing: settledBefore ? { settledTimes: 1, inProgress: true } : { inProgress: true, overdue: true },
      result: settledBefore ? register.firstDecision : undefined
    }
  )
}

/**
 * The facts that reports need of a complaint against discipline, from the events of its procedure; one official brings it.
 * @throws InvalidText where the events do not begin with the receipt
 */
export const fromDisciplineComplaint = (
  id: string,
  events: readonly DisciplineComplaintEvent[],
  register: Register & FirstDecision = {}
): CaseFacts => {
  const last = <T extends DisciplineComplaintEvent["type"]>(type: T) =>
    events.findLast((event): event is Extract<DisciplineComplaintEvent, { type: T }> => event.type === type)
  const received = last("ComplaintReceived")
  if (!received) throw neverReceived(id)
  const [accepted, decided] = [last("ComplaintAccepted"), last("ComplaintDecided")]
  const effective = last("DecisionTookEffect")
  const { instance } = received
  return complaint(
    id,
    { ...(accepted && { accepted }), ...(decided && { decided }), ...(effective && { effective }) },
    register,
    {
      receivedOn: received.on,
      signers: "one",
      instance,
      standing: instance === "second" ? { settledTimes: 1, inProgress: true } : { inProgress: true },
      result: instance === "second" ? register.firstDecision : decided && firstResults[decided.outcome]
    }
  )
}
