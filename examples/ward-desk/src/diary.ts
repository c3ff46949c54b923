import { yearOf } from "@danchu/law"
import { type CivilDate, day } from "@danchu/sdk"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database, Row } from "./database.ts"
import { typed } from "./form.ts"

export const diaryKinds = ["complaint", "denunciation", "petition"] as const

/** Who received: whoever is on duty, the head of the office, or whom the head sent. */
export const receivers = ["regular", "head", "delegate"] as const

/** What became of a paper that was handed in at the reception, where there was one. */
export const papers = ["none", "own", "guided", "forwarded", "urged"] as const

/** One reception: a person is a code of the office's own file, as everywhere on the desk. */
export const Reception = z.object({
  heldOn: CivilDay,
  person: z.string().regex(/^[A-Z0-9_-]{1,40}$/),
  kind: z.enum(diaryKinds),
  people: z.coerce.number().int().min(1).max(100_000),
  content: z.string().min(3).max(400),
  handling: z.string().min(3).max(400),
  by: z.enum(receivers),
  /** A large group; no text says from how many people on, so the office does. */
  crowd: z.boolean(),
  /** The matter was brought before. */
  again: z.boolean(),
  paper: z.enum(papers)
})
export type Reception = z.infer<typeof Reception>

export const receptionFrom = (form: URLSearchParams) =>
  Reception.safeParse({
    ...Object.fromEntries(
      ["heldOn", "kind", "people", "content", "handling", "by", "paper"].map(name => [
        name,
        typed(form, name)
      ])
    ),
    person: typed(form, "person").toUpperCase(),
    crowd: typed(form, "crowd") === "yes",
    again: typed(form, "again") === "yes"
  })

/** A reception of the register; what an older desk did not ask is `null`. */
export interface Entry extends Omit<Reception, "by" | "crowd" | "again" | "paper"> {
  readonly by: Reception["by"] | null
  readonly crowd: boolean | null
  readonly again: boolean | null
  readonly paper: Reception["paper"] | null
  readonly year: number
  readonly serial: number
  readonly account: string
}

/** Writes a reception under the next number of its year; the same command is written once. */
export const writeEntry = async (
  db: Database,
  tenant: string,
  commandId: string,
  { heldOn, person, kind, people, content, handling, by, crowd, again, paper }: Reception,
  account: string
): Promise<void> => {
  const year = yearOf(heldOn)
  const isThere = async () =>
    (await db.all("SELECT serial FROM diary WHERE tenant = ? AND command_id = ?", tenant, commandId)).length >
    0
  while (!(await isThere())) {
    const [top] = await db.all(
      "SELECT MAX(serial) AS serial FROM diary WHERE tenant = ? AND year = ?",
      tenant,
      year
    )
    await db.run(
      `INSERT INTO diary (tenant, year, serial, command_id, held_on, person, kind, people, content, handling, account,
         received_by, crowd, again, paper)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      tenant,
      year,
      Number(top?.["serial"] ?? 0) + 1,
      commandId,
      heldOn,
      person,
      kind,
      people,
      content,
      handling,
      account,
      by,
      crowd ? 1 : 0,
      again ? 1 : 0,
      paper
    )
  }
}

const flag = (value: unknown): boolean | null => (value === null ? null : Number(value) === 1)

const entryFrom = (row: Row): Entry => ({
  year: Number(row["year"]),
  serial: Number(row["serial"]),
  heldOn: day(String(row["held_on"])),
  person: String(row["person"]),
  kind: diaryKinds.find(kind => kind === row["kind"]) ?? "petition",
  people: Number(row["people"]),
  content: String(row["content"]),
  handling: String(row["handling"]),
  by: receivers.find(one => one === row["received_by"]) ?? null,
  crowd: flag(row["crowd"]),
  again: flag(row["again"]),
  paper: papers.find(one => one === row["paper"]) ?? null,
  account: String(row["account"])
})

const onPage = 100

/** The newest entries before one, and where to go on: "2026-17". */
export const entries = async (
  db: Database,
  tenant: string,
  before: string
): Promise<{ readonly found: readonly Entry[]; readonly next: string | null }> => {
  const [, year = "9999", serial = "0"] = /^(\d{4})-(\d{1,7})$/.exec(before) ?? []
  const rows = await db.all(
    `SELECT * FROM diary WHERE tenant = ? AND (year < ? OR (year = ? AND serial < ?))
     ORDER BY year DESC, serial DESC LIMIT ${onPage}`,
    tenant,
    Number(year),
    Number(year),
    Number(serial)
  )
  const found = rows.map(entryFrom)
  const last = found.at(-1)
  return { found, next: last && found.length === onPage ? `${last.year}-${last.serial}` : null }
}

/** The receptions of some days, for the forms that count them. */
export const receptionsOf = async (
  db: Database,
  tenant: string,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate }
): Promise<readonly Entry[]> =>
  (
    await db.all(
      "SELECT * FROM diary WHERE tenant = ? AND held_on >= ? AND held_on <= ? ORDER BY year, serial",
      tenant,
      from,
      to
    )
  ).map(entryFrom)
