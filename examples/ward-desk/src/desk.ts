import { type CivilDate, civilDayOf, type Danchu, keyRing, type OfficeVault, openDanchu } from "@danchu/sdk"
import { wards } from "./accounts.ts"
import { type Database, databaseFrom } from "./database.ts"
import { type FileStore, openFiles } from "./file-store.ts"
import { type MailSetting, postOffice } from "./post-office.ts"
import { parts } from "./roles.ts"
import { newSafeKey, type Safe, type SafeKey, safeOf, vaultBeside } from "./safe.ts"
import { prepare } from "./schema.ts"

type Office = Danchu & { readonly vault: OfficeVault }

/** What every page stands on: the cases of each office, the desk's own tables, and the day. */
export interface Desk {
  readonly database: Database
  readonly safe: Safe
  readonly files: FileStore
  readonly origin: string | null
  readonly proxies: ReadonlySet<string>
  readonly danchu: (tenant: string) => Promise<Office>
  /** Sends the notices that are owed, once this request is answered. */
  readonly deliverSoon: () => void
  readonly deliver: () => Promise<void>
  readonly now: () => number
  readonly today: () => CivilDate
  readonly close: () => Promise<void>
}

export interface DeskOptions {
  /** "memory:", "sqlite:./ward.db" or "postgres://…". */
  readonly store: string
  /** The day that the desk takes for today; the day in Vietnam where it is left out. */
  readonly today?: CivilDate
  /** Opens the vault; another one each time where it is left out, so only for what lives in memory. */
  readonly safeKey?: SafeKey
  /** The office's mail server; without one every notice waits as a paper to hand over. */
  readonly mail?: MailSetting
  /** Where browsers find the desk, as "https://desk.example.vn"; on this machine it need not be told. */
  readonly origin?: string
  /** Addresses of proxies whose word about a client's address is believed. */
  readonly proxies?: readonly string[]
  /** Where files of cases lie: no folder that a web server shows. */
  readonly files?: string
}

const now = () => Date.now()

export const openDesk = async ({
  store,
  today,
  safeKey = newSafeKey(),
  mail,
  origin,
  proxies = [],
  files
}: DeskOptions): Promise<Desk> => {
  const database = await databaseFrom(store)
  await prepare(database)
  const fileStore = await openFiles(store, files)
  const day = () => today ?? civilDayOf(now())
  const offices = new Map<string, Promise<Office>>()
  const safe = safeOf(async tenant => (await danchu(tenant)).vault, safeKey)
  const notifier = postOffice({ database, safe, now, today: day, mail: mail ?? null })
  const vault = { store: vaultBeside(store), keys: keyRing("desk", { desk: safeKey }) }
  const danchu = (tenant: string): Promise<Office> => {
    const office =
      offices.get(tenant) ??
      openDanchu({ store, tenant, roles: parts, notifier, vault, release: "ward-desk 0.0.0" })
    offices.set(tenant, office)
    office.catch(() => offices.delete(tenant))
    return office
  }
  let delivering: Promise<void> = Promise.resolve()
  let asked = false
  let closed = false
  const round = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => {})
    asked = false
    if (closed) return
    for (const tenant of await wards(database)) await (await danchu(tenant)).deliver()
  }
  const deliver = (): Promise<void> => {
    delivering = round(delivering)
    return delivering
  }
  const deliverSoon = () => {
    if (asked) return
    asked = true
    // What fails here is still owed, and tried again with the next round.
    setImmediate(() => deliver().catch(() => {}))
  }
  return {
    database,
    safe,
    files: fileStore,
    origin: origin ?? null,
    proxies: new Set(proxies),
    danchu,
    deliver,
    deliverSoon,
    now,
    today: day,
    close: async () => {
      closed = true
      await delivering.catch(() => {})
      for (const office of offices.values()) await (await office).close()
      notifier.close()
      await fileStore.close()
      await database.close()
    }
  }
}
