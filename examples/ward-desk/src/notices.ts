import { randomUUID } from "node:crypto"
import { continuousDuty } from "@danchu/calendar"
import { type CivilDate, day, isRuling } from "@danchu/law"
import { boardDuration } from "@danchu/law/rules/disclosure-terms"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database, Row } from "./database.ts"
import { tidy } from "./form.ts"
import { type Change, changesOf, type FieldLaw } from "./notice-changes.ts"

export const NewNotice = z.object({
  matter: z.string().regex(/^K\d{1,2}$/),
  /** The day of the decision or document, from which the term of publication runs. */
  decidedOn: CivilDay,
  title: z.string().min(5).max(160),
  body: z.string().min(5).max(8000)
})
export type NewNotice = z.infer<typeof NewNotice>

export const noticeFrom = (form: URLSearchParams) =>
  NewNotice.safeParse({
    matter: form.get("matter"),
    decidedOn: form.get("decidedOn"),
    title: tidy(form.get("title") ?? "").replaceAll("\n", " "),
    body: tidy(form.get("body") ?? "")
  })

export interface Notice extends Omit<NewNotice, "decidedOn"> {
  readonly id: string
  /** As it was corrected last; `null` for a notice of a desk that did not ask for it yet. */
  readonly decidedOn: CivilDate | null
  /** As it was recorded first. */
  readonly firstDecidedOn: CivilDate | null
  /** The law of its field that goes before the general one, where the clerk found one. */
  readonly fieldLaw: FieldLaw | null
  /** What was said of it later, the earliest first. */
  readonly changes: readonly Change[]
  readonly postedOn: CivilDate
  readonly postedAt: number
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Hangs a notice out; the same command hangs it out once. */
export const post = async (
  db: Database,
  tenant: string,
  commandId: string,
  { matter, decidedOn, title, body }: NewNotice,
  by: { readonly account: string; readonly on: CivilDate; readonly at: number }
): Promise<void> => {
  await db.run(
    `INSERT INTO notices (tenant, id, posted_on, posted_at, matter, decided_on, title, body, account)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    tenant,
    isUuid.test(commandId) ? commandId : randomUUID(),
    by.on,
    by.at,
    matter,
    decidedOn,
    title,
    body,
    by.account
  )
}

/** How many of the newest a board shows. */
export const mostNotices = 50

const storedNotice = (row: Row, all: readonly Change[]): Notice => {
  const id = String(row["id"])
  const changes = all.filter(({ notice }) => notice === id)
  const first = row["decided_on"] ? day(String(row["decided_on"])) : null
  const corrected = changes.findLast(one => one.what === "decided-on")
  const found = changes.findLast(one => one.what === "field-law")
  return {
    id,
    postedOn: day(String(row["posted_on"])),
    postedAt: Number(row["posted_at"]),
    matter: String(row["matter"]),
    decidedOn: corrected?.what === "decided-on" ? corrected.value : first,
    firstDecidedOn: first,
    fieldLaw: found?.what === "field-law" ? found.value : null,
    changes,
    title: String(row["title"]),
    body: String(row["body"])
  }
}

export const noticesOf = async (db: Database, tenant: string): Promise<readonly Notice[]> => {
  const changes = await changesOf(db, tenant)
  const rows = await db.all(
    `SELECT * FROM notices WHERE tenant = ? ORDER BY posted_at DESC LIMIT ${mostNotices}`,
    tenant
  )
  return rows.map(row => storedNotice(row, changes))
}

/** One notice of the office, however old it is. */
export const noticeOf = async (db: Database, tenant: string, id: string): Promise<Notice | null> => {
  const [row] = await db.all("SELECT * FROM notices WHERE tenant = ? AND id = ?", tenant, id)
  return row ? storedNotice(row, await changesOf(db, tenant)) : null
}

/** Adds the day of the decision to a notice that has none. */
export const decide = async (db: Database, tenant: string, id: string, on: CivilDate): Promise<void> => {
  await db.run(
    "UPDATE notices SET decided_on = ? WHERE tenant = ? AND id = ? AND decided_on IS NULL",
    on,
    tenant,
    id
  )
}

/** The day at whose end a notice has hung long enough (Luật 10/2022 Đ13.2); `null` where no law of that day is known. */
export const hangsUntil = (postedOn: CivilDate, today: CivilDate): CivilDate | null => {
  const law = boardDuration.on(postedOn)
  const asOf = today < postedOn ? postedOn : today
  return isRuling(law) ? continuousDuty(law, [{ from: postedOn, to: null }], asOf).due : null
}
