import { InvalidText } from "@danchu/law"
import type { OneStopEvent } from "@danchu/procedures"
import { type DossierFacts, dossierFacts } from "./dossiers.js"

/** What the one-stop system knows of a dossier and its procedure does not. */
export interface DossierRegister {
  /** Whether what was filed online could be done wholly online. */
  readonly wholly?: boolean
  /** The day on which the work was finished, where it was before the result was handed over. */
  readonly finishedOn?: string
}

/**
 * The facts that reports need of a dossier, from the events of its procedure: it counts from the day it was accepted, by the
 * day on its slip and not by a later one that an apology named. What was withdrawn, closed or refused after acceptance is
 * settled on that day.
 * @returns the facts, or null where the dossier was not accepted
 * @throws InvalidText where the events do not begin with the filing, or what came in online is not said to be wholly so
 */
export const fromOneStop = (
  id: string,
  events: readonly OneStopEvent[],
  { wholly, finishedOn }: DossierRegister = {}
): DossierFacts | null => {
  const filed = events.find(event => event.type === "DossierFiled")
  if (!filed)
    throw new InvalidText(
      `the dossier ${id} was never filed`,
      id,
      "Give all the events of it, from the first."
    )
  const accepted = events.find(event => event.type === "DossierAccepted")
  if (!accepted) return null
  if (filed.channel === "online" && wholly === undefined)
    throw new InvalidText(
      `whether the dossier ${id} was wholly online is not said`,
      id,
      "Say in the register whether it was wholly or partly online."
    )
  const supplemented = events.findLast(event => event.type === "DossierSupplemented")
  const ended = events.findLast(
    event =>
      event.type === "ResultDelivered" ||
      event.type === "ResultRefused" ||
      event.type === "DossierWithdrawn" ||
      event.type === "DossierClosed"
  )
  const settledOn = finishedOn ?? ended?.on
  return dossierFacts({
    id,
    receivedOn: accepted.on,
    channel:
      filed.channel === "online"
        ? wholly
          ? "online-full"
          : "online-part"
        : filed.channel === "in-person"
          ? "counter"
          : "post",
    dueOn: (supplemented ?? accepted).dueOn,
    ...(settledOn !== undefined && { settledOn }),
    ...((ended?.type === "DossierWithdrawn" || ended?.type === "DossierClosed") && { takenBack: true })
  })
}
