import type { publication } from "@danchu/sdk"
import * as z from "zod"
import type { Database } from "./database.ts"
import { tidy, typed } from "./form.ts"

const Names = z.array(z.string().min(2).max(80)).max(60)

/** Where and how an office publishes; a place is known by its name, which is of no person. */
export const CommuneSetting = z
  .object({
    headquarters: Names.min(1),
    "house-of-culture": Names,
    "community-point": Names,
    neighbourhoods: Names,
    portal: z.boolean(),
    loudspeaker: z.boolean(),
    specialArea: z.boolean()
  })
  .check(context => {
    const { neighbourhoods } = context.value
    const places = kindsOfPlace.flatMap(kind => context.value[kind])
    for (const names of [places, neighbourhoods])
      if (new Set(names).size < names.length)
        context.issues.push({
          code: "custom",
          message: "twice",
          path: [names === places ? "headquarters" : "neighbourhoods"],
          input: context.value
        })
  })
export type CommuneSetting = z.infer<typeof CommuneSetting>

export const kindsOfPlace = ["headquarters", "house-of-culture", "community-point"] as const

const lines = (form: URLSearchParams, name: string): readonly string[] =>
  tidy(form.get(name) ?? "")
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "")

export const settingFrom = (form: URLSearchParams) =>
  CommuneSetting.safeParse({
    headquarters: lines(form, "headquarters"),
    "house-of-culture": lines(form, "house-of-culture"),
    "community-point": lines(form, "community-point"),
    neighbourhoods: lines(form, "neighbourhoods"),
    portal: typed(form, "portal") === "yes",
    loudspeaker: typed(form, "loudspeaker") === "yes",
    specialArea: typed(form, "specialArea") === "yes"
  })

export const settingOf = async (db: Database, tenant: string): Promise<CommuneSetting | null> => {
  const [row] = await db.all("SELECT setting FROM communes WHERE tenant = ?", tenant)
  return row ? CommuneSetting.parse(JSON.parse(String(row["setting"]))) : null
}

export const keepSetting = async (db: Database, tenant: string, setting: CommuneSetting): Promise<void> => {
  await db.run(
    "INSERT INTO communes (tenant, setting) VALUES (?, ?) ON CONFLICT (tenant) DO UPDATE SET setting = excluded.setting",
    tenant,
    JSON.stringify(setting)
  )
}

export const communeFrom = (setting: CommuneSetting): publication.Commune => ({
  places: kindsOfPlace.flatMap(kind => setting[kind].map(id => ({ id, kind }))),
  neighbourhoods: setting.neighbourhoods,
  has: { portal: setting.portal, loudspeaker: setting.loudspeaker },
  specialArea: setting.specialArea
})
