import { type CivilDate, day } from "@danchu/law"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database } from "./database.ts"
import { typed } from "./form.ts"
import { whys } from "./notice-changes.ts"

/** That a recorded day is mistaken: a note beside the event, which it does not change. */
export const NewRemark = z.object({
  /** The event of the case, counted from 1. */
  event: z.coerce.number().int().min(1).max(100_000),
  shouldBe: CivilDay,
  why: z.enum(whys),
  /** The paper that shows the right day; a number has no room for a name. */
  paper: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}./_-]{1,39}$/u)
})
export type NewRemark = z.infer<typeof NewRemark>

export const remarkFrom = (form: URLSearchParams) =>
  NewRemark.safeParse({
    event: typed(form, "event"),
    shouldBe: typed(form, "shouldBe"),
    why: typed(form, "why"),
    paper: typed(form, "paper")
  })

export interface Remark extends NewRemark {
  readonly account: string
  readonly at: number
}

/** Adds a note; the same command adds it once. */
export const addRemark = async (
  db: Database,
  { tenant, caseId, id }: Readonly<Record<"tenant" | "caseId" | "id", string>>,
  { event, shouldBe, why, paper, account, at }: Remark
): Promise<void> => {
  await db.run(
    `INSERT INTO remarks (tenant, id, case_id, event, should_be, why, paper, account, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    tenant,
    id,
    caseId,
    event,
    shouldBe,
    why,
    paper,
    account,
    at
  )
}

export const remarksOn = async (db: Database, tenant: string, caseId: string): Promise<readonly Remark[]> =>
  (
    await db.all("SELECT * FROM remarks WHERE tenant = ? AND case_id = ? ORDER BY at, id", tenant, caseId)
  ).map(row => ({
    event: Number(row["event"]),
    shouldBe: day(String(row["should_be"])) satisfies CivilDate,
    why: whys.find(one => one === row["why"]) ?? "other",
    paper: String(row["paper"]),
    account: String(row["account"]),
    at: Number(row["at"])
  }))
