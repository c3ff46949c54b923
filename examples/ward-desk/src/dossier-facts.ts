import type { OneStopEvent } from "@danchu/procedures"
import { type DossierFacts, dossierFacts } from "@danchu/reports"

const channels = { "in-person": "counter", "post-service-or-proxy": "post", online: "online-full" } as const

/**
 * What the form on dossiers counts of one: none before it was accepted, and none that was withdrawn or closed, which no
 * column of the form is for. Whether an online one was wholly online the counter does not know.
 */
export const fromDossier = (id: string, events: readonly OneStopEvent[]): readonly DossierFacts[] => {
  const filed = events.find(event => event.type === "DossierFiled")
  const accepted = events.find(event => event.type === "DossierAccepted")
  if (!filed || !accepted) return []
  if (events.some(({ type }) => type === "DossierWithdrawn" || type === "DossierClosed")) return []
  const appointed = events.findLast(
    event => event.type === "DossierAccepted" || event.type === "DossierSupplemented"
  )
  const settled = events.find(({ type }) => type === "ResultDelivered" || type === "ResultRefused")
  return [
    dossierFacts({
      id,
      receivedOn: accepted.on,
      channel: channels[filed.channel],
      dueOn: appointed?.dueOn ?? accepted.dueOn,
      ...(settled && { settledOn: settled.on })
    })
  ]
}
