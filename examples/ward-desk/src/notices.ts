import { randomUUID } from "node:crypto"
import { continuousDuty } from "@danchu/calendar"
import { type CivilDate, day, isRuling } from "@danchu/law"
import { boardDuration } from "@danchu/law/rules/disclosure-terms"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database } from "./database.ts"
import { tidy } from "./form.ts"

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
  /** `null` for a notice of a desk that did not ask for it yet. */
  readonly decidedOn: CivilDate | null
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

export const noticesOf = async (db: Database, tenant: string): Promise<readonly Notice[]> =>
  (
    await db.all(
      `SELECT * FROM notices WHERE tenant = ? ORDER BY posted_at DESC LIMIT ${mostNotices}`,
      tenant
    )
  ).map(row => ({
    id: String(row["id"]),
    postedOn: day(String(row["posted_on"])),
    postedAt: Number(row["posted_at"]),
    matter: String(row["matter"]),
    decidedOn: row["decided_on"] ? day(String(row["decided_on"])) : null,
    title: String(row["title"]),
    body: String(row["body"])
  }))

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
