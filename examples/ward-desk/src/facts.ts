import type { CaseFacts } from "@danchu/reports"
import { everyCard } from "./cards.ts"
import type { Desk } from "./desk.ts"
import { kindOf } from "./kinds.ts"

interface Known {
  readonly version: number
  readonly facts: readonly CaseFacts[]
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
      const facts = (await kindOf(caseId)?.facts(danchu, caseId, cards.get(caseId))) ?? []
      known.set(caseId, { version, facts })
    }
    return [...known.values()].flatMap(({ facts }) => facts)
  }
}
