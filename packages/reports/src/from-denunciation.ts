import { InvalidText } from "@danchu/law"
import type { DenunciationEvent } from "@danchu/procedures"
import { type CaseFacts, type CaseInput, caseFacts, completed, type DenunciationFacts } from "./case-facts.js"

/** What the register of an office knows of a denunciation and its procedure does not. */
export interface DenunciationRegister {
  readonly matter?: string
  readonly field?: DenunciationFacts["field"]
  /** How it was sorted, where the events do not say. */
  readonly sorted?: CaseInput["handling"]
  /** How each renewed denunciation was sorted, in order, where the events do not say. */
  readonly sortedAgain?: readonly CaseInput["handling"][]
  /** Whether a denunciation that was withdrawn or terminated had still been in time: no event says it. */
  readonly endedInTime?: boolean
  /** How the first conclusion was carried out: the procedure ends with measures taken, not with money recovered. */
  readonly carriedOut?: DenunciationInput["enforcement"]
}

type DenunciationInput = Extract<CaseInput, { kind: "denunciation" }>

/** Set aside because nobody stands for it: it was not eligible. What else is set aside, the register has to say. */
const nobodyStandsForIt = new Set<string>(["anonymous", "unidentifiable", "false-name", "other-form"])

type Of<T extends DenunciationEvent["type"]> = Extract<DenunciationEvent, { type: T }>

const first = <T extends DenunciationEvent["type"]>(
  events: readonly DenunciationEvent[],
  type: T
): Of<T> | undefined => events.find((event): event is Of<T> => event.type === type)

const sortedBy = (events: readonly DenunciationEvent[]): CaseInput["handling"] => {
  const accepted = first(events, "DenunciationAccepted")
  if (accepted) return { on: accepted.on, eligible: true, standing: { inProgress: true } }
  const forwarded = first(events, "DenunciationForwarded")
  if (forwarded) return { on: forwarded.on, eligible: true, competence: "other", sent: forwarded.how }
  const aside = first(events, "DenunciationSetAside")
  return aside && nobodyStandsForIt.has(aside.ground) ? { on: aside.on, eligible: false } : undefined
}

const renewedBy = (
  answered: Of<"RenewalAnswered"> | undefined,
  because: Of<"DenouncedAgain">["because"]
): CaseInput["handling"] => {
  const standing = because === "overdue" ? { overdue: true } : { settledTimes: 1 }
  if (answered?.result === "again") return { on: answered.on, eligible: true, standing }
  if (answered?.result === "forwarded")
    return { on: answered.on, eligible: true, competence: "other", sent: "forwarded", standing }
  return undefined
}

const findings = ["true", "false", "partly-true"] as const

/** How one resolution ended, from its own events. */
const settledBy = (
  events: readonly DenunciationEvent[],
  endedInTime: boolean | undefined
): DenunciationInput["settlement"] => {
  const concluded = first(events, "DenunciationConcluded")
  if (concluded) {
    const result = findings.find(finding => finding === concluded.outcome)
    return {
      on: concluded.on,
      how: "conclusion",
      inTime: !concluded.late,
      ...(result !== undefined && { result })
    }
  }
  const time = endedInTime === undefined ? {} : { inTime: endedInTime }
  const withdrawn = events.find(event => event.type === "DenunciationWithdrawn" && event.ends)
  if (withdrawn) return { on: withdrawn.on, how: "withdrawal", ...time }
  const terminated = first(events, "HandlingTerminated")
  return terminated && { on: terminated.on, how: "termination", ...time }
}

/**
 * The facts that reports need of a denunciation, from the events of its procedure: those of the denunciation itself, and
 * one more on the same matter for each time that it was brought again. One that names nobody is signed by neither one nor
 * several; what was not accepted, or set aside on another ground, stays unhandled unless the register says how it was sorted.
 * A conclusion drawn late was not in time.
 * @throws InvalidText where the events do not begin with the receipt
 */
export const fromDenunciation = (
  id: string,
  events: readonly DenunciationEvent[],
  register: DenunciationRegister = {}
): readonly CaseFacts[] => {
  const received = first(events, "DenunciationReceived")
  if (!received)
    throw new InvalidText(
      `the denunciation ${id} was never received`,
      id,
      "Give all the events of the case, from the first."
    )
  const renewals = events.flatMap((event, i) => (event.type === "DenouncedAgain" ? [{ event, i }] : []))
  const matter = register.matter ?? (renewals.length > 0 ? id : undefined)
  // A renewal that is resolved again begins a resolution of its own; any other leaves the one before as it was.
  const begins = renewals.map(({ i }, n) => {
    const answered = first(events.slice(i, renewals[n + 1]?.i), "RenewalAnswered")
    return { answered, from: answered?.result === "again" ? i : null }
  })
  const resolution = (from: number): DenunciationInput["settlement"] => {
    const next = begins.find(one => one.from !== null && one.from > from)?.from
    return settledBy(events.slice(from, next ?? undefined), register.endedInTime)
  }
  const { sorted, sortedAgain, carriedOut, endedInTime } = register
  const told = [matter, sorted, sortedAgain, carriedOut, endedInTime].some(one => one !== undefined)
  const made = told ? caseFacts : completed
  const petition = (
    its: string,
    receivedOn: string,
    again: boolean,
    handling: CaseInput["handling"],
    settlement: DenunciationInput["settlement"]
  ): CaseFacts =>
    made({
      kind: "denunciation",
      id: its,
      receivedOn,
      signers: received.denouncer === undefined ? "other" : received.denouncers > 1 ? "several" : "one",
      again,
      ...(matter !== undefined && { matter }),
      ...(register.field !== undefined && { field: register.field }),
      ...(handling && { handling }),
      ...(settlement && { settlement }),
      ...(!again && register.carriedOut && { enforcement: register.carriedOut })
    })
  return [
    petition(id, received.on, false, sortedBy(events) ?? register.sorted, resolution(0)),
    ...renewals.map(({ event, i }, n) => {
      const { answered, from } = begins[n] ?? { answered: undefined, from: null }
      const handling = renewedBy(answered, event.because) ?? register.sortedAgain?.[n]
      return petition(`${id}/${n + 2}`, event.on, true, handling, from === null ? undefined : resolution(i))
    })
  ]
}
