import { InvalidText } from "@danchu/law"
import type { RegulationReflectionEvent } from "@danchu/procedures"
import { type FeedbackFacts, feedbackFacts } from "./feedback.js"

/**
 * The facts that form 06a/BTP/KSTT needs of a reflection on an administrative regulation, from the events of its procedure:
 * it is on a rule from the day it was taken up, processed when it was decided, public when the result was.
 * @throws InvalidText where the events do not begin with the receipt
 */
export const fromReflection = (id: string, events: readonly RegulationReflectionEvent[]): FeedbackFacts => {
  const on = (type: RegulationReflectionEvent["type"]): string | undefined =>
    events.find(event => event.type === type)?.on
  const receivedOn = on("ReflectionReceived")
  if (receivedOn === undefined)
    throw new InvalidText(
      `the reflection ${id} was never received`,
      id,
      "Give all the events of it, from the first."
    )
  const sortedOn = on("ReflectionTakenUp")
  const processedOn = on("ReflectionDecided")
  const publishedOn = on("ResultPublished")
  const returned = on("ReflectionReturned")
  const forwarded = on("ReflectionForwarded")
  return feedbackFacts({
    id,
    receivedOn,
    ...(sortedOn !== undefined && { about: "rule", sortedOn }),
    ...(processedOn !== undefined && { processedOn }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(returned !== undefined && { left: { on: returned, how: "returned" } }),
    ...(forwarded !== undefined && { left: { on: forwarded, how: "forwarded" } })
  })
}
