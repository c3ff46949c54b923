import type { PetitionIntakeEvent } from "@danchu/procedures"
import { type CaseFacts, type CaseInput, caseFacts } from "@danchu/reports"
import type { Card } from "./cards.ts"

const handlingOf = (event: PetitionIntakeEvent): CaseInput["handling"] => {
  const { on } = event
  switch (event.type) {
    case "CaseOpened":
      return { on, eligible: true }
    case "PaperForwarded":
      return { on, eligible: true, competence: "other", sent: "forwarded" }
    case "SenderGuided":
      return { on, eligible: true, competence: "other", sent: "guided" }
    case "ResolutionDemanded":
      return { on, eligible: true, competence: "other", sent: "urged" }
    case "ResolvedExplained":
      return { on, eligible: true }
    case "LeftUnhandled":
    case "PaperKept":
      return { on, eligible: false }
    default:
      return undefined
  }
}

/**
 * What reports need of a paper that was sorted here; a complaint or a denunciation that became a case of its own is
 * counted as that case, and a paper of several contents is none of the forms'.
 */
export const fromPaper = (
  id: string,
  events: readonly PetitionIntakeEvent[],
  card: Card | undefined
): readonly CaseFacts[] => {
  const received = events.find(event => event.type === "PaperReceived")
  const sorted = events.findLast(event => event.type === "PaperClassified")
  if (!received || !sorted || sorted.kind === "mixed") return []
  const opened = events.some(event => event.type === "CaseOpened")
  if (opened && sorted.kind !== "petition") return []
  const named = received.sender !== undefined
  const handling = events.map(handlingOf).find(one => one !== undefined)
  return [
    caseFacts({
      kind: sorted.kind,
      id,
      receivedOn: received.on,
      signers: received.signers > 1 ? "several" : named || sorted.kind === "complaint" ? "one" : "other",
      ...(card && { matter: card.matter, field: card.field }),
      ...(handling && { handling })
    })
  ]
}
