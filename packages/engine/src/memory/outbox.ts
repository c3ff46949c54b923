import { encodeMessages } from "../encoding.js"
import { UnknownCase } from "../faults.js"
import type { CaseKey, TenantId } from "../ids.js"
import type { LeaseRequest } from "../ports/case-store.js"
import type { Lease, LeasedMessage, NewMessage } from "../ports/message.js"
import { everyTenant, type Whose } from "../ports/page.js"
import { messageRows } from "./commit.js"
import { type CaseRow, type MemoryDisk, type MessageRow, valueOf } from "./disk.js"

export const casesOf = (disk: MemoryDisk, whose: Whose): readonly CaseRow[] =>
  [...disk.tenants]
    .filter(([tenant]) => whose === everyTenant || whose === tenant)
    .flatMap(([, rows]) => [...rows.cases.values()])

const replace = (disk: MemoryDisk, row: MessageRow): void => {
  const { cases } = disk.rows(row.tenant)
  const held = cases.get(row.caseId)
  if (!held) return
  cases.set(row.caseId, {
    ...held,
    messages: held.messages.map(other => (other.position === row.position ? row : other))
  })
}

const find = (disk: MemoryDisk, tenant: TenantId, key: string): MessageRow | undefined => {
  const { cases, messageKeys } = disk.rows(tenant)
  const caseId = messageKeys.get(key)
  return caseId === undefined ? undefined : cases.get(caseId)?.messages.find(row => row.key === key)
}

export const post = (disk: MemoryDisk, key: CaseKey, messages: readonly NewMessage[]): number => {
  const { cases, messageKeys } = disk.rows(key.tenant)
  const held = cases.get(key.caseId)
  if (!held) throw new UnknownCase(key.caseId)
  const rows = messageRows(held.summary, held.messages, messageKeys, encodeMessages(messages))
  cases.set(key.caseId, { ...held, messages: [...held.messages, ...rows] })
  for (const row of rows) messageKeys.set(row.key, key.caseId)
  return rows.length
}

export const lease = (
  disk: MemoryDisk,
  { tenant, now, until, limit }: LeaseRequest
): readonly LeasedMessage[] =>
  casesOf(disk, tenant)
    .flatMap(({ messages }) => {
      const foremost = messages.find(({ state }) => state === "waiting" || state === "parked")
      return foremost?.state === "waiting" &&
        foremost.notBefore <= now &&
        (foremost.leasedUntil ?? now) <= now
        ? [foremost]
        : []
    })
    .sort((a, b) => a.notBefore - b.notBefore)
    .slice(0, limit)
    .map(row => {
      const attempt = row.attempt + 1
      replace(disk, { ...row, attempt, leasedUntil: until })
      const { caseId, position, body } = row
      return { tenant: row.tenant, caseId, position, attempt, leasedUntil: until, message: valueOf(body) }
    })

/** Changes a message for the one who holds its newest lease. */
export const release = (disk: MemoryDisk, lease: Lease, change: Partial<MessageRow>): boolean => {
  const row = find(disk, lease.tenant, lease.key)
  if (row?.state !== "waiting" || row.leasedUntil === null || row.attempt !== lease.attempt) return false
  replace(disk, { ...row, leasedUntil: null, ...change })
  return true
}

export const unpark = (disk: MemoryDisk, tenant: TenantId, key: string, how: "retry" | "skip"): boolean => {
  const row = find(disk, tenant, key)
  if (row?.state !== "parked") return false
  replace(disk, { ...row, state: how === "skip" ? "skipped" : "waiting", notBefore: 0 })
  return true
}
