import { officialCalendar } from "@danchu/calendar"
import { type CivilDate, civilDayOf, type Danchu, openDanchu } from "@danchu/sdk"
import { type Database, databaseFrom } from "./database.ts"
import { parts } from "./roles.ts"
import { prepare } from "./schema.ts"

/** What every page stands on: the cases of each office, the desk's own tables, and the day. */
export interface Desk {
  readonly database: Database
  readonly danchu: (tenant: string) => Promise<Danchu>
  readonly now: () => number
  readonly today: () => CivilDate
  readonly close: () => Promise<void>
}

/** Which days count. */
export const bench = { calendar: officialCalendar }

export interface DeskOptions {
  /** "memory:", "sqlite:./ward.db" or "postgres://…". */
  readonly store: string
  /** The day that the desk takes for today; the day in Vietnam where it is left out. */
  readonly today?: CivilDate
}

const now = () => Date.now()

export const openDesk = async ({ store, today }: DeskOptions): Promise<Desk> => {
  const database = await databaseFrom(store)
  await prepare(database)
  const offices = new Map<string, Promise<Danchu>>()
  return {
    database,
    danchu: tenant => {
      const office =
        offices.get(tenant) ?? openDanchu({ store, tenant, roles: parts, release: "ward-desk 0.0.0" })
      offices.set(tenant, office)
      office.catch(() => offices.delete(tenant))
      return office
    },
    now,
    today: () => today ?? civilDayOf(now()),
    close: async () => {
      for (const office of offices.values()) await (await office).close()
      await database.close()
    }
  }
}
