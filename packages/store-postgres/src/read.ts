import {
  type CaseKey,
  type CaseSummary,
  type CommandId,
  type DueDeadline,
  everyTenant,
  keyAfter,
  type OpenDeadline,
  type Page,
  type PageOf,
  pageFrom,
  StoreCorrupt,
  type StoredEvent,
  type TenantId,
  type Whose
} from "@danchu/engine"
import type { CivilDate } from "@danchu/law"
import type { Session } from "./connection.js"
import { countIn, jsonIn, keyOf, type Row, textIn } from "./row.js"

export const keyIn = (row: Row): CaseKey => ({
  tenant: textIn(row, "tenant") as TenantId,
  caseId: textIn(row, "case_id") as CaseKey["caseId"]
})

export const load = async (
  db: Session,
  { tenant, caseId }: CaseKey,
  after: number
): Promise<readonly StoredEvent[]> => {
  const rows = await db.rows(
    `SELECT e.sequence, e.command_id, e.type, e.happened_on, e.payload, e.governed_by, e.recorded_at, e.given_by,
       e.calendar_edition, e.release_name, k.procedure
     FROM danchu.events e
     JOIN danchu.cases k ON k.tenant = e.tenant AND k.case_id = e.case_id
     WHERE e.tenant = $1 AND e.case_id = $2 AND e.sequence > $3 ORDER BY e.sequence`,
    tenant,
    caseId,
    after
  )
  return rows.map((row, index) => {
    const sequence = countIn(row, "sequence")
    if (sequence !== after + index + 1) {
      throw new StoreCorrupt(`event ${after + index + 1} of the case is missing`, caseId)
    }
    return {
      tenant,
      caseId,
      sequence,
      procedure: textIn(row, "procedure"),
      commandId: textIn(row, "command_id") as CommandId,
      recordedAt: countIn(row, "recorded_at"),
      by: textIn(row, "given_by"),
      calendarEdition: textIn(row, "calendar_edition"),
      release: textIn(row, "release_name"),
      type: textIn(row, "type"),
      on: textIn(row, "happened_on") as CivilDate,
      payload: jsonIn(row, "payload"),
      governedBy: jsonIn(row, "governed_by")
    }
  })
}

export const caseIn = (row: Row): CaseSummary => ({
  ...keyIn(row),
  procedure: textIn(row, "procedure"),
  version: countIn(row, "version"),
  phase: textIn(row, "phase"),
  closed: row["closed"] === true,
  openedAt: countIn(row, "opened_at"),
  changedAt: countIn(row, "changed_at")
})

export const cases = async (db: Session, tenant: TenantId, page: Page): Promise<PageOf<CaseSummary>> =>
  pageFrom(
    await db.rows(
      `SELECT tenant, case_id, procedure, version, phase, closed, opened_at, changed_at FROM danchu.cases
       WHERE tenant = $1 AND case_id > $2 ORDER BY case_id LIMIT $3`,
      tenant,
      ...keyAfter(page, 1),
      page.limit + 1
    ),
    page,
    keyOf("case_id"),
    caseIn
  )

export const tenants = async (db: Session, page: Page): Promise<PageOf<TenantId>> =>
  pageFrom(
    await db.rows(
      // Each step jumps over the cases of one tenant: a DISTINCT would read them all.
      `WITH RECURSIVE t(tenant) AS (
         SELECT min(tenant) FROM danchu.cases WHERE tenant > $1
         UNION ALL
         SELECT (SELECT min(tenant) FROM danchu.cases WHERE tenant > t.tenant) FROM t WHERE t.tenant IS NOT NULL
       ) SELECT tenant FROM t WHERE tenant IS NOT NULL LIMIT $2`,
      ...keyAfter(page, 1),
      page.limit + 1
    ),
    page,
    keyOf("tenant"),
    row => textIn(row, "tenant") as TenantId
  )

export const deadlines = async (
  db: Session,
  { tenant, caseId }: CaseKey
): Promise<readonly OpenDeadline[]> => {
  const rows = await db.rows(
    "SELECT body FROM danchu.deadlines WHERE tenant = $1 AND case_id = $2 ORDER BY key",
    tenant,
    caseId
  )
  return rows.map(row => jsonIn<OpenDeadline>(row, "body"))
}

const dueKey = ["watch_day", "tenant", "case_id", "key"]

export const due = async (
  db: Session,
  whose: Whose,
  before: CivilDate,
  page: Page
): Promise<PageOf<DueDeadline>> => {
  const everybody = whose === everyTenant
  const [day = "", tenant = "", caseId = "", key = ""] = keyAfter(page, dueKey.length)
  const rows = await db.rows(
    `SELECT d.tenant, d.watch_day, d.case_id, d.key, d.body, k.procedure FROM danchu.deadlines d
     JOIN danchu.cases k ON k.tenant = d.tenant AND k.case_id = d.case_id
     WHERE d.watch_day < $1 AND ${
       everybody
         ? "(d.watch_day, d.tenant, d.case_id, d.key) > ($2, $3, $4, $5)"
         : "d.tenant = $3 AND (d.watch_day, d.case_id, d.key) > ($2, $4, $5)"
     }
     ORDER BY d.watch_day, ${everybody ? "d.tenant, " : ""}d.case_id, d.key LIMIT $6`,
    before,
    day,
    everybody ? tenant : whose,
    caseId,
    key,
    page.limit + 1
  )
  return pageFrom(rows, page, keyOf(...dueKey), row => ({
    ...keyIn(row),
    procedure: textIn(row, "procedure"),
    deadline: jsonIn<OpenDeadline>(row, "body")
  }))
}
