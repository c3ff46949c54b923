import { randomUUID } from "node:crypto"
import type { Database } from "./database.ts"

/** One line of who did what: an account, an act, and the number of what it was done to. */
export interface AuditLine {
  readonly at: number
  readonly account: string
  readonly act: string
  readonly subject: string
}

export const record = async (
  db: Database,
  tenant: string,
  { at, account, act, subject }: AuditLine
): Promise<void> => {
  await db.run(
    "INSERT INTO audit (id, tenant, at, account, act, subject) VALUES (?, ?, ?, ?, ?, ?)",
    randomUUID(),
    tenant,
    at,
    account,
    act,
    subject
  )
}

const onPage = 200

/** The newest lines before a moment, of one case where it is named, and where to go on. */
export const linesOf = async (
  db: Database,
  tenant: string,
  { before, subject }: { readonly before: number; readonly subject: string }
): Promise<{ readonly lines: readonly AuditLine[]; readonly next: number | null }> => {
  const rows = await db.all(
    `SELECT at, account, act, subject FROM audit WHERE tenant = ? AND at < ? AND (? = '' OR subject = ?)
     ORDER BY at DESC LIMIT ${onPage}`,
    tenant,
    before,
    subject,
    subject
  )
  const lines = rows.map(row => ({
    at: Number(row["at"]),
    account: String(row["account"]),
    act: String(row["act"]),
    subject: String(row["subject"])
  }))
  // Lines of the same millisecond as the last one come again rather than not at all.
  return { lines, next: lines.length < onPage ? null : (lines.at(-1)?.at ?? 0) + 1 }
}
