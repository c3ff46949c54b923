import { everyCard } from "./cards.ts"
import type { Desk } from "./desk.ts"
import type { Counted } from "./kinds.ts"
import { kindOf } from "./kinds.ts"

interface Known {
  readonly version: number
  readonly counted: Counted
}

/** What reports need of every case of an office; a case that has not moved since is not read again. */
export const factsKeeper = (desk: Desk) => {
  const offices = new Map<string, Map<string, Known>>()
  return async (tenant: string): Promise<Counted> => {
    const known = offices.get(tenant) ?? new Map<string, Known>()
    offices.set(tenant, known)
    const danchu = await desk.danchu(tenant)
    const cards = await everyCard(desk.database, tenant)
    for await (const { caseId, version } of danchu.cases()) {
      if (known.get(caseId)?.version === version) continue
      const counted = await kindOf(caseId)?.counted(danchu, caseId, cards.get(caseId))
      if (counted) known.set(caseId, { version, counted })
    }
    const all = [...known.values()].map(({ counted }) => counted)
    return {
      cases: all.flatMap(({ cases }) => cases),
      dossiers: all.flatMap(({ dossiers }) => dossiers),
      feedback: all.flatMap(({ feedback }) => feedback),
      unsorted: all.reduce((sum, { unsorted }) => sum + unsorted, 0)
    }
  }
}
