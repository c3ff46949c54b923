import { bringsMatter, type CaseFacts, shapeOf } from "@danchu/reports"

/** One case as one row: its days, its matter, and all else that a form asks of it in one number. */
export const columns = [
  ["case_id", "text"],
  ["kind", "text"],
  ["matter", "text"],
  ["shape", "integer"],
  ["matters", "integer"],
  ["received_on", "text"],
  ["handled_on", "text"],
  ["replies", "text"]
] as const

export type FactRow = Readonly<Record<(typeof columns)[number][0], string | number | null>>

export const rowOf = (facts: CaseFacts): FactRow => {
  const shape = shapeOf(facts)
  const replies = facts.handling?.repliesOn ?? []
  return {
    case_id: facts.id,
    kind: facts.kind,
    matter: facts.matter ?? facts.id,
    shape,
    matters: bringsMatter(shape) ? 1 : 0,
    received_on: facts.receivedOn,
    handled_on: facts.handling?.on ?? null,
    replies: replies.length > 0 ? JSON.stringify(replies) : null
  }
}
