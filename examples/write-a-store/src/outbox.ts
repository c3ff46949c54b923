import { everyTenant, type Lease, type LeasedMessage, type LeaseRequest, type TenantId } from "@danchu/engine"
import { under } from "./medium.ts"
import type { MessageRow, Tables } from "./tables.ts"

/** The foremost message of each case, where it may be sent now. Its cost grows with the cases that owe a message. */
export const lease = (
  { foremost, messages }: Tables,
  { tenant, now, until, limit }: LeaseRequest
): readonly LeasedMessage[] => {
  const owed = tenant === everyTenant ? foremost.after([]) : under(foremost, [tenant])
  const free: MessageRow[] = []
  for (const { key, value: position } of owed) {
    const row = messages.get([...key, position])
    if (row?.state === "waiting" && row.notBefore <= now && (row.leasedUntil ?? now) <= now) free.push(row)
  }
  return free
    .sort((a, b) => a.notBefore - b.notBefore)
    .slice(0, limit)
    .map(row => {
      const { caseId, position, message } = row
      const attempt = row.attempt + 1
      messages.put([row.tenant, caseId, position], { ...row, attempt, leasedUntil: until })
      return { tenant: row.tenant, caseId, position, attempt, leasedUntil: until, message }
    })
}

const rowOf = ({ messages, places }: Tables, tenant: TenantId, key: string): MessageRow | undefined => {
  const place = places.get([tenant, key])
  return place && messages.get([tenant, place.caseId, place.position])
}

const replace = ({ messages }: Tables, row: MessageRow): void =>
  messages.put([row.tenant, row.caseId, row.position], row)

/** The next message of the case, where there is one, becomes its foremost. */
const stepBehind = ({ messages, foremost }: Tables, { tenant, caseId, position }: MessageRow): void => {
  const [next] = under(messages, [tenant, caseId], [tenant, caseId, position])
  if (next) foremost.put([tenant, caseId], next.value.position)
  else foremost.remove([tenant, caseId])
}

/** The message in that hand, or nothing when somebody else holds it by now. */
const held = (tables: Tables, { tenant, key, attempt }: Lease): MessageRow | undefined => {
  const row = rowOf(tables, tenant, key)
  return row?.state === "waiting" && row.leasedUntil !== null && row.attempt === attempt ? row : undefined
}

export const settle = (tables: Tables, hand: Lease): boolean => {
  const row = held(tables, hand)
  if (!row) return false
  replace(tables, { ...row, state: "delivered", leasedUntil: null })
  stepBehind(tables, row)
  return true
}

export const retryFrom = (tables: Tables, hand: Lease, notBefore: number): boolean => {
  const row = held(tables, hand)
  if (row) replace(tables, { ...row, notBefore, leasedUntil: null })
  return row !== undefined
}

export const park = (tables: Tables, hand: Lease, reason: string): boolean => {
  const row = held(tables, hand)
  if (!row) return false
  replace(tables, { ...row, state: "parked", reason, leasedUntil: null })
  tables.parked.put([row.tenant, hand.key], { caseId: row.caseId, position: row.position })
  return true
}

export const unpark = (tables: Tables, tenant: TenantId, key: string, how: "retry" | "skip"): boolean => {
  const row = rowOf(tables, tenant, key)
  if (row?.state !== "parked") return false
  tables.parked.remove([tenant, key])
  replace(tables, { ...row, state: how === "skip" ? "skipped" : "waiting", notBefore: 0 })
  if (how === "skip") stepBehind(tables, row)
  return true
}
