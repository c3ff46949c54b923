import { InvalidText } from "@danchu/law"
import type { ReceptionEvent } from "@danchu/procedures"
import { type ReceptionFacts, receptionFacts } from "./reception.js"

/** What the register of an office knows of a visit and its procedure does not. */
export interface ReceptionRegister {
  readonly matter?: string
  /** The matter had been brought before. */
  readonly again?: boolean
  /** A large group. */
  readonly group?: boolean
  /** Somebody whom the head sent received; otherwise it was regular reception, unless the head did. */
  readonly delegated?: boolean
  readonly petition?: {
    readonly kind: "complaint" | "denunciation" | "petition"
    readonly within: boolean
    readonly sent?: "guided" | "forwarded" | "urged"
    readonly repliesOn?: readonly string[]
  }
}

/**
 * The facts that reports need of a visit, from the events of its procedure.
 * @returns the facts, or null where whoever came was refused and so not received
 * @throws InvalidText where the events do not begin with the visit
 */
export const fromReception = (
  id: string,
  events: readonly ReceptionEvent[],
  { delegated, ...register }: ReceptionRegister = {}
): ReceptionFacts | null => {
  const visit = events.find(event => event.type === "VisitRegistered")
  if (!visit)
    throw new InvalidText(
      `the visit ${id} was never registered`,
      id,
      "Give all the events of it, from the first."
    )
  if (events.some(event => event.type === "VisitRefused")) return null
  return receptionFacts({
    kind: "visit",
    id,
    on: visit.on,
    by: visit.withHead ? "head" : delegated ? "delegate" : "regular",
    people: visit.people,
    ...register
  })
}
