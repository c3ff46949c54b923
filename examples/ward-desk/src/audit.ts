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

export const newestLines = async (db: Database, tenant: string): Promise<readonly AuditLine[]> =>
  (
    await db.all(
      "SELECT at, account, act, subject FROM audit WHERE tenant = ? ORDER BY at DESC LIMIT 200",
      tenant
    )
  ).map(row => ({
    at: Number(row["at"]),
    account: String(row["account"]),
    act: String(row["act"]),
    subject: String(row["subject"])
  }))
