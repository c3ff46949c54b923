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
import type { Connection } from "./connection.js"
import { countIn, jsonIn, keyOf, type Row, textIn } from "./row.js"

export const keyIn = (row: Row): CaseKey => ({
  tenant: textIn(row, "tenant") as TenantId,
  caseId: textIn(row, "case_id") as CaseKey["caseId"]
})

export const load = (db: Connection, { tenant, caseId }: CaseKey, after: number): readonly StoredEvent[] =>
  db
    .rows(
      `SELECT e.sequence, e.command_id, e.type, e.happened_on, e.payload, e.governed_by, e.recorded_at, e.given_by,
         e.calendar_edition, e.release_name, k.procedure
       FROM events e
       JOIN cases k ON k.tenant = e.tenant AND k.case_id = e.case_id
       WHERE e.tenant = ? AND e.case_id = ? AND e.sequence > ? ORDER BY e.sequence`,
      tenant,
      caseId,
      after
    )
    .map((row, index) => {
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

export const caseIn = (row: Row): CaseSummary => ({
  ...keyIn(row),
  procedure: textIn(row, "procedure"),
  version: countIn(row, "version"),
  phase: textIn(row, "phase"),
  closed: countIn(row, "closed") === 1,
  openedAt: countIn(row, "opened_at"),
  changedAt: countIn(row, "changed_at")
})

export const cases = (db: Connection, tenant: TenantId, page: Page): PageOf<CaseSummary> =>
  pageFrom(
    db.rows(
      "SELECT * FROM cases WHERE tenant = ? AND case_id > ? ORDER BY case_id LIMIT ?",
      tenant,
      ...keyAfter(page, 1),
      page.limit + 1
    ),
    page,
    keyOf("case_id"),
    caseIn
  )

export const tenants = (db: Connection, page: Page): PageOf<TenantId> =>
  pageFrom(
    db.rows(
      // Each step jumps over the cases of one tenant: a DISTINCT would read them all.
      `WITH RECURSIVE t(tenant) AS (
         SELECT min(tenant) FROM cases WHERE tenant > ?
         UNION ALL
         SELECT (SELECT min(tenant) FROM cases WHERE tenant > t.tenant) FROM t WHERE t.tenant IS NOT NULL
       ) SELECT tenant FROM t WHERE tenant IS NOT NULL LIMIT ?`,
      ...keyAfter(page, 1),
      page.limit + 1
    ),
    page,
    keyOf("tenant"),
    row => textIn(row, "tenant") as TenantId
  )

export const deadlines = (db: Connection, { tenant, caseId }: CaseKey): readonly OpenDeadline[] =>
  db
    .rows("SELECT body FROM deadlines WHERE tenant = ? AND case_id = ? ORDER BY key", tenant, caseId)
    .map(row => jsonIn<OpenDeadline>(row, "body"))

const dueKey = ["watch_day", "tenant", "case_id", "key"]

export const due = (db: Connection, whose: Whose, before: CivilDate, page: Page): PageOf<DueDeadline> => {
  const everybody = whose === everyTenant
  const [day = "", tenant = "", caseId = "", key = ""] = keyAfter(page, dueKey.length)
  const rows = db.rows(
    `SELECT d.tenant, d.watch_day, d.case_id, d.key, d.body, k.procedure FROM deadlines AS d
     JOIN cases AS k ON k.tenant = d.tenant AND k.case_id = d.case_id
     WHERE d.watch_day < ? AND ${
       everybody
         ? "(d.watch_day, d.tenant, d.case_id, d.key) > (?, ?, ?, ?)"
         : "d.tenant = ? AND (d.watch_day, d.case_id, d.key) > (?, ?, ?)"
     }
     ORDER BY d.watch_day, ${everybody ? "d.tenant, " : ""}d.case_id, d.key LIMIT ?`,
    before,
    ...(everybody ? [day, tenant, caseId, key] : [whose, day, caseId, key]),
    page.limit + 1
  )
  return pageFrom(rows, page, keyOf(...dueKey), row => ({
    ...keyIn(row),
    procedure: textIn(row, "procedure"),
    deadline: jsonIn<OpenDeadline>(row, "body")
  }))
}
