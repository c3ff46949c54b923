import { randomUUID } from "node:crypto"
import { type CivilDate, day, publication } from "@danchu/sdk"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database, Row } from "./database.ts"
import { typed } from "./form.ts"

export const channels = ["portal", "board", "loudspeaker", "neighbourhood-head"] as const

export const NewPosting = z.object({
  channel: z.enum(channels),
  place: z.string().max(80).nullable(),
  from: CivilDay,
  to: CivilDay.nullable(),
  photo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  photoOn: CivilDay.nullable()
})
export type NewPosting = z.infer<typeof NewPosting>

/** "board:Nhà văn hóa" in one answer, because a place belongs to its channel. */
export const postingFrom = (form: URLSearchParams) => {
  const [channel = "", ...place] = typed(form, "where").split(":")
  return NewPosting.safeParse({
    channel,
    place: place.join(":") || null,
    from: typed(form, "from"),
    to: typed(form, "to") || null,
    photo: typed(form, "photo") || null,
    photoOn: typed(form, "photoOn") || null
  })
}

/** An officer's statement that a notice hung, was on the air or was handed on. */
export interface Posting extends NewPosting {
  readonly id: string
  readonly notice: string
  readonly account: string
}

const dayOrNull = (value: unknown): CivilDate | null => (value === null ? null : day(String(value)))

const postingOf = (row: Row): Posting => ({
  id: String(row["id"]),
  notice: String(row["notice"]),
  channel: z.enum(channels).parse(row["channel"]),
  place: row["place"] === null ? null : String(row["place"]),
  from: day(String(row["from_on"])),
  to: dayOrNull(row["to_on"]),
  photo: row["photo"] === null ? null : String(row["photo"]),
  photoOn: dayOrNull(row["photo_on"]),
  account: String(row["account"])
})

/** The evidence as the package reads it; who saw to it is whoever stands behind this very record. */
export const evidenceFrom = (posting: Omit<Posting, "account">): publication.PostingEvidence => ({
  notice: posting.notice,
  channel: posting.channel,
  place: posting.place,
  from: posting.from,
  to: posting.to,
  by: posting.id,
  ...(posting.photo !== null &&
    posting.photoOn !== null && { photo: { hash: `sha256:${posting.photo}`, takenOn: posting.photoOn } })
})

/** Why a statement proves nothing; `null` where it does prove something. */
export const faultOf = (
  posting: Omit<Posting, "account">,
  decidedOn: CivilDate,
  { places, neighbourhoods = [] }: publication.Commune
): publication.InvalidEvidence | null => {
  try {
    publication.checkedEvidence(evidenceFrom(posting), decidedOn, places, neighbourhoods)
    return null
  } catch (error) {
    if (error instanceof publication.InvalidEvidence) return error
    throw error
  }
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const postingId = (commandId: string): string => (isUuid.test(commandId) ? commandId : randomUUID())

/** Keeps a statement; the same one once. */
export const keep = async (db: Database, tenant: string, posting: Posting, at: number): Promise<void> => {
  await db.run(
    `INSERT INTO postings (tenant, id, notice, channel, place, from_on, to_on, photo, photo_on, account, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    tenant,
    posting.id,
    posting.notice,
    posting.channel,
    posting.place,
    posting.from,
    posting.to,
    posting.photo,
    posting.photoOn,
    posting.account,
    at
  )
}

export const end = async (db: Database, tenant: string, id: string, on: CivilDate): Promise<void> => {
  await db.run("UPDATE postings SET to_on = ? WHERE tenant = ? AND id = ? AND to_on IS NULL", on, tenant, id)
}

/** Takes a mistaken statement out of the count; it stays in the table with who withdrew it. */
export const withdraw = async (db: Database, tenant: string, id: string, account: string): Promise<void> => {
  await db.run(
    "UPDATE postings SET withdrawn_by = ? WHERE tenant = ? AND id = ? AND withdrawn_by IS NULL",
    account,
    tenant,
    id
  )
}

/** What counts, in the order of its days. */
export const postingsOf = async (db: Database, tenant: string): Promise<readonly Posting[]> =>
  (
    await db.all(
      "SELECT * FROM postings WHERE tenant = ? AND withdrawn_by IS NULL ORDER BY from_on, id",
      tenant
    )
  ).map(postingOf)
