import {
  everyTenant,
  keyAfter,
  type Lease,
  type LeasedMessage,
  type LeaseRequest,
  type NewMessage,
  type Page,
  type PageOf,
  type ParkedMessage,
  pageFrom,
  type TenantId,
  type Whose
} from "@danchu/engine"
import type { Connection } from "./connection.js"
import { keyIn } from "./read.js"
import { countIn, jsonIn, keyOf, textIn } from "./row.js"

export const lease = (db: Connection, request: LeaseRequest): readonly LeasedMessage[] => {
  const { tenant, now, until, limit } = request
  const everybody = tenant === everyTenant
  return db
    .rows(
      `SELECT tenant, case_id, position, attempt, body FROM messages AS m
       WHERE state = 0 AND behind = 0 AND not_before <= ? AND (leased_until IS NULL OR leased_until <= ?)
         ${everybody ? "" : "AND tenant = ?"}
         AND NOT EXISTS (SELECT 1 FROM messages AS e WHERE e.tenant = m.tenant AND e.case_id = m.case_id
           AND e.position < m.position AND e.state < 2)
       ORDER BY not_before LIMIT ?`,
      now,
      now,
      ...(everybody ? [] : [tenant]),
      limit
    )
    .map(row => {
      const position = countIn(row, "position")
      const attempt = countIn(row, "attempt") + 1
      const key = keyIn(row)
      db.change(
        `UPDATE messages SET attempt = ?, leased_until = ? WHERE tenant = ? AND case_id = ? AND position = ?`,
        attempt,
        until,
        key.tenant,
        key.caseId,
        position
      )
      return { ...key, position, attempt, leasedUntil: until, message: jsonIn<NewMessage>(row, "body") }
    })
}

const held = "tenant = ? AND key = ? AND attempt = ? AND state = 0 AND leased_until IS NOT NULL"

export const settle = (db: Connection, { tenant, key, attempt }: Lease): boolean =>
  db.change(`UPDATE messages SET state = 2, leased_until = NULL WHERE ${held}`, tenant, key, attempt) === 1

export const retryFrom = (db: Connection, { tenant, key, attempt }: Lease, notBefore: number): boolean =>
  db.change(
    `UPDATE messages SET not_before = ?, leased_until = NULL WHERE ${held}`,
    notBefore,
    tenant,
    key,
    attempt
  ) === 1

export const park = (db: Connection, { tenant, key, attempt }: Lease, reason: string): boolean =>
  db.change(
    `UPDATE messages SET state = 1, reason = ?, leased_until = NULL WHERE ${held}`,
    reason,
    tenant,
    key,
    attempt
  ) === 1

export const unpark = (db: Connection, tenant: TenantId, key: string, how: "retry" | "skip"): boolean =>
  db.change(
    "UPDATE messages SET state = ?, not_before = 0 WHERE tenant = ? AND key = ? AND state = 1",
    how === "skip" ? 3 : 0,
    tenant,
    key
  ) === 1

export const parked = (db: Connection, whose: Whose, page: Page): PageOf<ParkedMessage> => {
  const everybody = whose === everyTenant
  return pageFrom(
    db.rows(
      `SELECT tenant, case_id, key, attempt, reason, body FROM messages
       WHERE state < 2 AND state = 1 AND (tenant, key) > (?, ?) ${everybody ? "" : "AND tenant = ?"}
       ORDER BY tenant, key LIMIT ?`,
      ...keyAfter(page, 2),
      ...(everybody ? [] : [whose]),
      page.limit + 1
    ),
    page,
    keyOf("tenant", "key"),
    row => ({
      ...keyIn(row),
      attempt: countIn(row, "attempt"),
      reason: textIn(row, "reason"),
      message: jsonIn<NewMessage>(row, "body")
    })
  )
}
