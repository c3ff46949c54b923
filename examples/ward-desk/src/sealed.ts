import type { StoredEvent } from "@danchu/sdk"
import type { Desk } from "./desk.ts"

/** One reference of a case: which event brought it, and as what. */
export interface Reference {
  readonly ref: string
  readonly event: string
  readonly field: string
}

const isReference = (value: unknown): value is string =>
  typeof value === "string" &&
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)

/** What a case keeps in the vault, in the order of its events. */
export const referencesIn = (events: readonly StoredEvent[]): readonly Reference[] =>
  events.flatMap(({ type, payload }) =>
    Object.entries(payload).flatMap(([field, value]) =>
      isReference(value) ? [{ ref: value, event: type, field }] : []
    )
  )

export const purpose = "handle-case"
const week = 7 * 86_400_000

/** Lets somebody else of the office read all that a case keeps, for a week. */
export const allow = async (
  desk: Desk,
  { tenant, by, to }: { readonly tenant: string; readonly by: string; readonly to: string },
  references: readonly string[]
): Promise<void> => {
  const until = desk.now() + week
  for (const ref of references) {
    const grant = await desk.safe.allow({ tenant, ref, to, by, purpose, until })
    await desk.database.run(
      `INSERT INTO readers (tenant, ref, account, grant_id, valid_until) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (tenant, ref, account) DO UPDATE SET grant_id = excluded.grant_id, valid_until = excluded.valid_until`,
      tenant,
      ref,
      to,
      grant,
      until
    )
  }
}

/** The grant that somebody holds to read it now; the vault itself checks it once more. */
export const grantFor = async (
  desk: Desk,
  tenant: string,
  ref: string,
  account: string
): Promise<string | null> => {
  const [row] = await desk.database.all(
    "SELECT grant_id FROM readers WHERE tenant = ? AND ref = ? AND account = ? AND valid_until > ?",
    tenant,
    ref,
    account,
    desk.now()
  )
  return row ? String(row["grant_id"]) : null
}
