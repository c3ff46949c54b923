import type { CaseFacts } from "@danchu/reports"
import { fromComplaint } from "@danchu/reports"
import { firstComplaint } from "@danchu/sdk"
import { everyCard } from "./cards.ts"
import type { Desk } from "./desk.ts"
import { matterFields } from "./intake.ts"

interface Known {
  readonly version: number
  readonly facts: CaseFacts
}

/** What reports need of every case of an office; a case that has not moved since is not read again. */
export const factsKeeper = (desk: Desk) => {
  const offices = new Map<string, Map<string, Known>>()
  return async (tenant: string): Promise<readonly CaseFacts[]> => {
    const known = offices.get(tenant) ?? new Map<string, Known>()
    offices.set(tenant, known)
    const danchu = await desk.danchu(tenant)
    const cards = await everyCard(desk.database, tenant)
    for await (const { caseId, version } of danchu.cases()) {
      if (known.get(caseId)?.version === version) continue
      const { events } = await danchu.read(firstComplaint, caseId)
      const card = cards.get(caseId)
      const field = matterFields.find(one => one === card?.field)
      const facts = fromComplaint(caseId, events, {
        ...(card && { matter: card.matter }),
        ...(field && { field })
      })
      known.set(caseId, { version: events.length, facts })
    }
    return [...known.values()].map(({ facts }) => facts)
  }
}
