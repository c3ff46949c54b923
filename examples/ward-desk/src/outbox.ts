import { randomUUID } from "node:crypto"
import type { Notification } from "@danchu/engine"
import { type Citation, type CivilDate, citationText, day } from "@danchu/law"
import * as z from "zod"
import type { Database, Row } from "./database.ts"

export const ways = ["in-hand", "post", "posted-up", "refused-before-witness"] as const
export type Way = (typeof ways)[number]

/** A paper that the desk owes somebody, or the letter that went by e-mail in its place. */
export interface Paper {
  readonly id: string
  readonly caseId: string
  /** Who, by their part in the case. */
  readonly to: string
  readonly template: string
  /** The day of the act that it tells of. */
  readonly on: CivilDate | null
  readonly basis: { readonly vi: readonly string[]; readonly en: readonly string[] }
  readonly channel: "email" | "paper"
  readonly owedAt: number
  /** `null` while it waits to be handed over. */
  readonly done: { readonly on: CivilDate; readonly way: Way | "email"; readonly by: string } | null
}

const Basis = z.object({ vi: z.array(z.string()), en: z.array(z.string()) })

const inWords = (basis: readonly Citation[]) =>
  JSON.stringify({
    vi: basis.map(one => citationText(one, "vi")),
    en: basis.map(one => citationText(one, "en"))
  })

export const isKept = async (db: Database, { tenant, key }: Notification): Promise<boolean> =>
  (await db.all("SELECT id FROM outbox WHERE tenant = ? AND key = ?", tenant, key)).length > 0

/** Keeps a message once; a letter that has gone by e-mail is done with that. */
export const keep = async (
  db: Database,
  { tenant, key, caseId, to, template, values, basis }: Notification,
  channel: Paper["channel"],
  at: number,
  today: CivilDate
): Promise<void> => {
  const { on } = values
  await db.run(
    `INSERT INTO outbox (tenant, key, id, case_id, recipient, template, happened_on, basis, channel, owed_at, done_on,
       way, done_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    tenant,
    key,
    randomUUID(),
    caseId,
    to,
    template,
    typeof on === "string" ? on : null,
    inWords(basis),
    channel,
    at,
    channel === "email" ? today : null,
    channel === "email" ? "email" : null,
    channel === "email" ? "" : null
  )
}

const paperFrom = (row: Row): Paper => {
  const [on, doneOn] = [row["happened_on"], row["done_on"]]
  return {
    id: String(row["id"]),
    caseId: String(row["case_id"]),
    to: String(row["recipient"]),
    template: String(row["template"]),
    on: typeof on === "string" ? day(on) : null,
    basis: Basis.parse(JSON.parse(String(row["basis"]))),
    channel: row["channel"] === "email" ? "email" : "paper",
    owedAt: Number(row["owed_at"]),
    done:
      typeof doneOn === "string"
        ? {
            on: day(doneOn),
            way: ways.find(one => one === row["way"]) ?? "email",
            by: String(row["done_by"])
          }
        : null
  }
}

export const waiting = async (db: Database, tenant: string): Promise<readonly Paper[]> =>
  (
    await db.all(
      "SELECT * FROM outbox WHERE tenant = ? AND done_on IS NULL ORDER BY happened_on, case_id, key LIMIT 200",
      tenant
    )
  ).map(paperFrom)

export const gone = async (db: Database, tenant: string): Promise<readonly Paper[]> =>
  (
    await db.all(
      "SELECT * FROM outbox WHERE tenant = ? AND done_on IS NOT NULL ORDER BY owed_at DESC, key LIMIT 50",
      tenant
    )
  ).map(paperFrom)

export const paperOf = async (db: Database, tenant: string, id: string): Promise<Paper | null> => {
  const [row] = await db.all("SELECT * FROM outbox WHERE tenant = ? AND id = ?", tenant, id)
  return row ? paperFrom(row) : null
}

/** Records how a paper was handed over; the first record stays. */
export const handedOver = async (
  db: Database,
  tenant: string,
  id: string,
  done: NonNullable<Paper["done"]>
): Promise<boolean> =>
  (await db.run(
    "UPDATE outbox SET done_on = ?, way = ?, done_by = ? WHERE tenant = ? AND id = ? AND done_on IS NULL",
    done.on,
    done.way,
    done.by,
    tenant,
    id
  )) > 0
