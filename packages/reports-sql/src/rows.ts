import { bringsMatter, type CaseFacts, type DatedAdd, digitsOf, settledParts, shapeOf } from "@danchu/reports"

/** One case as one row: its days, its matter, and all else that a form on petitions handled asks of it in one number. */
export const columns = [
  ["case_id", "text"],
  ["kind", "text"],
  ["matter", "text"],
  ["shape", "integer"],
  ["matters", "integer"],
  ["received_on", "text"],
  ["handled_on", "text"],
  ["replies", "text"],
  ["settling", "integer"],
  ["settled_on", "text"],
  ["settled", "text"],
  ["unplaced", "text"],
  ["effective_on", "text"],
  ["done_on", "text"],
  ["enforced", "text"]
] as const

/**
 * What a case adds to a column of a form on settling: the column, when (0 always, 1 within, 2 before the period), its day,
 * and the amount in thousandths or, where it is no such whole number, as its digits.
 */
export const addColumns = [
  ["c", "integer"],
  ["w", "integer"],
  ["d", "text"],
  ["t", "bigint"],
  ["x", "text"]
] as const

export type FactRow = Readonly<Record<(typeof columns)[number][0], string | number | null>>

const when = { always: 0, within: 1, before: 2 } as const
const most = 10n ** 15n

const addOf = ({ column, when: at, on, amount }: DatedAdd): object => {
  const place = { c: column, w: when[at], ...(on !== null && { d: on }) }
  const thousandths = amount.scale > 3 ? null : amount.units * 10n ** BigInt(3 - amount.scale)
  return thousandths !== null && -most < thousandths && thousandths < most
    ? { ...place, t: Number(thousandths) }
    : { ...place, t: 0, x: digitsOf(amount) }
}

const listed = (adds: readonly DatedAdd[] | undefined): string | null =>
  adds && adds.length > 0 ? JSON.stringify(adds.map(addOf)) : null

export const rowOf = (facts: CaseFacts): FactRow => {
  const shape = shapeOf(facts)
  const replies = facts.handling?.repliesOn ?? []
  const parts = settledParts(facts)
  return {
    case_id: facts.id,
    kind: facts.kind,
    matter: facts.matter ?? facts.id,
    shape,
    matters: bringsMatter(shape) ? 1 : 0,
    received_on: facts.receivedOn,
    handled_on: facts.handling?.on ?? null,
    replies: replies.length > 0 ? JSON.stringify(replies) : null,
    settling: parts?.settling ? 1 : 0,
    settled_on: parts?.settlement?.on ?? null,
    settled: listed(parts?.settlement?.adds),
    unplaced: parts?.settlement?.unplaced ?? null,
    effective_on: parts?.enforcement?.effectiveOn ?? null,
    done_on: parts?.enforcement?.doneOn ?? null,
    enforced: listed(parts?.enforcement?.adds)
  }
}
