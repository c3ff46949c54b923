import { type Citation, type CivilDate, day, noticed, readCitation } from "@danchu/law"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database, Row } from "./database.ts"
import { typed } from "./form.ts"

/** A clause of a field's own law, as the clerk read it; no register here holds it. */
export const FieldLaw = z.object({
  number: z.string().regex(/^\d{1,5}\/[\p{L}\p{N}/-]{2,40}$/u),
  title: z.string().min(5).max(160),
  issuer: z.string().min(2).max(80),
  issued: CivilDay,
  at: z.string().regex(/^Đ\d[\p{L}\p{N}.]{0,20}$/u),
  quote: z.string().min(5).max(300)
})
export type FieldLaw = z.infer<typeof FieldLaw>

/** "khoản 2 Điều 87" as "Đ87.k2"; nothing where no place is named. */
const placeIn = (text: string): string => {
  try {
    return readCitation(text).locator ?? ""
  } catch {
    return ""
  }
}

export const fieldLawFrom = (form: URLSearchParams) =>
  FieldLaw.safeParse({
    number: typed(form, "number"),
    title: typed(form, "title").replaceAll("\n", " "),
    issuer: typed(form, "issuer").replaceAll("\n", " "),
    issued: typed(form, "issued"),
    at: placeIn(typed(form, "at")),
    quote: typed(form, "quote").replaceAll("\n", " ")
  })

export const citationOf = ({ number, title, issuer, issued, at, quote }: FieldLaw): Citation =>
  noticed({ number, title, issuer, issued }, quote, at)

export const whys = ["typing-error", "wrong-paper", "other"] as const
export type Why = (typeof whys)[number]

/** One later word on a notice; what was said before it stays where it is. */
export type Change = {
  readonly id: string
  readonly notice: string
  readonly why: Why
  readonly account: string
  readonly at: number
} & (
  | { readonly what: "decided-on"; readonly value: CivilDate }
  | { readonly what: "field-law"; readonly value: FieldLaw | null }
)

const changeFrom = (row: Row): Change => {
  const said = {
    id: String(row["id"]),
    notice: String(row["notice"]),
    why: whys.find(one => one === row["why"]) ?? "other",
    account: String(row["account"]),
    at: Number(row["at"])
  }
  const value = row["value"] === null ? null : String(row["value"])
  return row["what"] === "field-law"
    ? { ...said, what: "field-law", value: value === null ? null : FieldLaw.parse(JSON.parse(value)) }
    : { ...said, what: "decided-on", value: day(value ?? "") }
}

/** Adds a word; the same command adds it once. */
export const addChange = async (db: Database, tenant: string, change: Change): Promise<void> => {
  const { id, notice, what, value, why, account, at } = change
  await db.run(
    `INSERT INTO notice_changes (tenant, id, notice, what, value, why, account, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    tenant,
    id,
    notice,
    what,
    what === "field-law" ? value && JSON.stringify(value) : value,
    why,
    account,
    at
  )
}

/** All that was said later, the earliest first. */
export const changesOf = async (db: Database, tenant: string): Promise<readonly Change[]> =>
  (await db.all("SELECT * FROM notice_changes WHERE tenant = ? ORDER BY at, id", tenant)).map(changeFrom)
