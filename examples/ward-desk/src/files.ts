import { randomUUID } from "node:crypto"
import type { Database, Row } from "./database.ts"
import { type FileType, fileTypes } from "./file-store.ts"

/** What a file is to its case; the name that it had on somebody's machine may hold a person's, so nobody keeps it. */
export const purposes = ["posting-photo", "evidence", "decision", "receipt", "other"] as const
export type Purpose = (typeof purposes)[number]

export interface StoredFile {
  readonly id: string
  readonly sha256: string
  readonly size: number
  readonly type: FileType
  readonly what: Purpose
  readonly account: string
  readonly at: number
  /** Of a confidential case: where the vault keeps what unlocks it. */
  readonly ref: string | null
}

const fileFrom = (row: Row): StoredFile => ({
  id: String(row["id"]),
  sha256: String(row["sha256"]),
  size: Number(row["size"]),
  type: (Object.keys(fileTypes) as FileType[]).find(one => one === row["type"]) ?? "application/pdf",
  what: purposes.find(one => one === row["what"]) ?? "other",
  account: String(row["account"]),
  at: Number(row["at"]),
  ref: typeof row["ref"] === "string" ? row["ref"] : null
})

/** Notes a file that lies on the disk already; the same bytes stand in a case once. */
export const note = async (
  db: Database,
  tenant: string,
  caseId: string,
  file: Omit<StoredFile, "id"> & { readonly mark?: string }
): Promise<void> => {
  await db.run(
    `INSERT INTO files (tenant, id, case_id, sha256, size, type, what, account, at, ref, mark)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    tenant,
    randomUUID(),
    caseId,
    file.sha256,
    file.size,
    file.type,
    file.what,
    file.account,
    file.at,
    file.ref,
    file.mark ?? null
  )
}

export const filesIn = async (db: Database, tenant: string, caseId: string): Promise<readonly StoredFile[]> =>
  (await db.all("SELECT * FROM files WHERE tenant = ? AND case_id = ? ORDER BY at, id", tenant, caseId)).map(
    fileFrom
  )

/** Whether the case has those bytes, told by a mark that does not tell the bytes. */
export const markedIn = async (
  db: Database,
  tenant: string,
  caseId: string,
  mark: string
): Promise<boolean> =>
  (await db.all("SELECT id FROM files WHERE tenant = ? AND case_id = ? AND mark = ?", tenant, caseId, mark))
    .length > 0
