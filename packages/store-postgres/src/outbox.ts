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
import type { Session } from "./connection.js"
import { keyIn } from "./read.js"
import { countIn, jsonIn, keyOf, textIn } from "./row.js"

export const lease = async (db: Session, request: LeaseRequest): Promise<readonly LeasedMessage[]> => {
  const { tenant, now, until, limit } = request
  const everybody = tenant === everyTenant
  const foremost = await db.rows(
    // Whoever comes meanwhile passes over the rows that are locked here, and never waits for them.
    `SELECT tenant, case_id, position, attempt, body FROM danchu.messages AS m
     WHERE state = 0 AND NOT behind AND not_before <= $1 AND (leased_until IS NULL OR leased_until <= $1)
       ${everybody ? "" : "AND tenant = $3"}
       AND NOT EXISTS (SELECT 1 FROM danchu.messages AS e WHERE e.tenant = m.tenant AND e.case_id = m.case_id
         AND e.position < m.position AND e.state < 2)
     ORDER BY not_before LIMIT $2 FOR UPDATE SKIP LOCKED`,
    now,
    limit,
    ...(everybody ? [] : [tenant])
  )
  return foremost.map(row => {
    const position = countIn(row, "position")
    const attempt = countIn(row, "attempt") + 1
    const key = keyIn(row)
    void db.change(
      `UPDATE danchu.messages SET attempt = $1, leased_until = $2
       WHERE tenant = $3 AND case_id = $4 AND position = $5`,
      attempt,
      until,
      key.tenant,
      key.caseId,
      position
    )
    return { ...key, position, attempt, leasedUntil: until, message: jsonIn<NewMessage>(row, "body") }
  })
}

const held = "tenant = $1 AND key = $2 AND attempt = $3 AND state = 0 AND leased_until IS NOT NULL"

/**
 * Lets the next message of the case step up when `close` has closed one. The case is held first: whoever adds a message
 * meanwhile would still see this one open, and nobody would let that one step up.
 */
const closing = async (
  db: Session,
  tenant: TenantId,
  key: string,
  close: () => Promise<number>
): Promise<boolean> => {
  // Locks and changes nothing, but goes out with the others, and `commit` tells of its failure.
  void db.change(
    `SELECT 1 FROM danchu.cases WHERE tenant = $1
       AND case_id = (SELECT case_id FROM danchu.messages WHERE tenant = $1 AND key = $2) FOR NO KEY UPDATE`,
    tenant,
    key
  )
  const closed = close()
  void db.change(
    `UPDATE danchu.messages SET behind = false WHERE tenant = $1 AND behind
       AND case_id = (SELECT case_id FROM danchu.messages WHERE tenant = $1 AND key = $2)
       AND position = (SELECT min(e.position) FROM danchu.messages AS e WHERE e.tenant = $1 AND e.state < 2
         AND e.case_id = (SELECT case_id FROM danchu.messages WHERE tenant = $1 AND key = $2))`,
    tenant,
    key
  )
  return (await closed) === 1
}

export const settle = (db: Session, { tenant, key, attempt }: Lease): Promise<boolean> =>
  closing(db, tenant, key, () =>
    db.change(`UPDATE danchu.messages SET state = 2, leased_until = NULL WHERE ${held}`, tenant, key, attempt)
  )

export const retryFrom = async (
  db: Session,
  { tenant, key, attempt }: Lease,
  notBefore: number
): Promise<boolean> =>
  (await db.change(
    `UPDATE danchu.messages SET not_before = $4, leased_until = NULL WHERE ${held}`,
    tenant,
    key,
    attempt,
    notBefore
  )) === 1

export const park = async (db: Session, { tenant, key, attempt }: Lease, reason: string): Promise<boolean> =>
  (await db.change(
    `UPDATE danchu.messages SET state = 1, reason = $4, leased_until = NULL WHERE ${held}`,
    tenant,
    key,
    attempt,
    reason
  )) === 1

export const unpark = (db: Session, tenant: TenantId, key: string, how: "retry" | "skip"): Promise<boolean> =>
  closing(db, tenant, key, () =>
    db.change(
      "UPDATE danchu.messages SET state = $3, not_before = 0 WHERE tenant = $1 AND key = $2 AND state = 1",
      tenant,
      key,
      how === "skip" ? 3 : 0
    )
  )

export const parked = async (db: Session, whose: Whose, page: Page): Promise<PageOf<ParkedMessage>> => {
  const everybody = whose === everyTenant
  return pageFrom(
    await db.rows(
      `SELECT tenant, case_id, key, attempt, reason, body FROM danchu.messages
       WHERE state = 1 AND (tenant, key) > ($1, $2) ${everybody ? "" : "AND tenant = $4"}
       ORDER BY tenant, key LIMIT $3`,
      ...keyAfter(page, 2),
      page.limit + 1,
      ...(everybody ? [] : [whose])
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
