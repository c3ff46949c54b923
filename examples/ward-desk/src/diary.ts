import { yearOf } from "@danchu/law"
import { type CivilDate, day } from "@danchu/sdk"
import * as z from "zod"
import { CivilDay } from "./civil-day.ts"
import type { Database } from "./database.ts"
import { tidy } from "./form.ts"

export const diaryKinds = ["complaint", "denunciation", "petition"] as const

/** One reception: a person is a code of the office's own file, as everywhere on the desk. */
export const Reception = z.object({
  heldOn: CivilDay,
  person: z.string().regex(/^[A-Z0-9_-]{1,40}$/),
  kind: z.enum(diaryKinds),
  people: z.coerce.number().int().min(1).max(100_000),
  content: z.string().min(3).max(400),
  handling: z.string().min(3).max(400)
})
export type Reception = z.infer<typeof Reception>

export const receptionFrom = (form: URLSearchParams) =>
  Reception.safeParse(
    Object.fromEntries(
      ["heldOn", "person", "kind", "people", "content", "handling"].map(name => {
        const text = tidy(form.get(name) ?? "")
        return [name, name === "person" ? text.toUpperCase() : text]
      })
    )
  )

export interface Entry extends Reception {
  readonly number: string
  readonly account: string
}

/** Writes a reception under the next number of its year; the same command is written once. */
export const writeEntry = async (
  db: Database,
  tenant: string,
  commandId: string,
  { heldOn, person, kind, people, content, handling }: Reception,
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
      `INSERT INTO diary (tenant, year, serial, command_id, held_on, person, kind, people, content, handling, account)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
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
      account
    )
  }
}

export const entries = async (db: Database, tenant: string): Promise<readonly Entry[]> => {
  const rows = await db.all(
    "SELECT * FROM diary WHERE tenant = ? ORDER BY year DESC, serial DESC LIMIT 100",
    tenant
  )
  return rows.map(row => ({
    number: `${String(row["serial"])}/${String(row["year"])}`,
    heldOn: day(String(row["held_on"])),
    person: String(row["person"]),
    kind: diaryKinds.find(kind => kind === row["kind"]) ?? "petition",
    people: Number(row["people"]),
    content: String(row["content"]),
    handling: String(row["handling"]),
    account: String(row["account"])
  }))
}

/** The receptions of some days, for the forms that count them. */
export const receptionsOf = async (
  db: Database,
  tenant: string,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate }
): Promise<readonly Pick<Reception, "heldOn" | "people">[]> =>
  (
    await db.all(
      "SELECT held_on, people FROM diary WHERE tenant = ? AND held_on >= ? AND held_on <= ?",
      tenant,
      from,
      to
    )
  ).map(row => ({ heldOn: day(String(row["held_on"])), people: Number(row["people"]) }))
