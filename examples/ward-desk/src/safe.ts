import { createHmac, randomBytes } from "node:crypto"
import {
  type GrantId,
  type JsonObject,
  keyRing,
  makeMemoryVaultRows,
  makeVault,
  tenantId,
  type VaultReference,
  VaultRows,
  type VaultRowsShape,
  type VaultShape
} from "@danchu/engine"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"

/** Who people are and what may say so: apart from the cases, opened only with a grant. */
export interface Safe {
  readonly keep: (tenant: string, content: JsonObject, by: string) => Promise<string>
  /** Lets somebody else read for one purpose until a moment; answers the grant. */
  readonly allow: (request: {
    readonly tenant: string
    readonly ref: string
    readonly to: string
    readonly by: string
    readonly purpose: string
    readonly until: number
  }) => Promise<string>
  readonly open: (request: {
    readonly tenant: string
    readonly ref: string
    readonly grant: string
    readonly by: string
    readonly purpose: string
  }) => Promise<JsonObject>
  /** Tells the same text again without telling the text. */
  readonly mark: (text: string) => string
  readonly close: () => Promise<void>
}

/** 32 bytes, kept apart from the database: whoever has both reads everything. */
export type SafeKey = Uint8Array<ArrayBuffer>
export const newSafeKey = (): SafeKey => new Uint8Array(randomBytes(32))

const run = async <A, E>(effect: Effect.Effect<A, E>): Promise<A> => {
  const exit = await Effect.runPromiseExit(effect)
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}

const rowsAt = async (store: string): Promise<VaultRowsShape> => {
  if (store === "memory:") return makeMemoryVaultRows()
  if (store.startsWith("sqlite:")) {
    const { openSqliteVault } = await import("@danchu/store-sqlite")
    return run(openSqliteVault({ filename: `${store.slice("sqlite:".length)}.vault.db` }))
  }
  const { openPostgresVault } = await import("@danchu/store-postgres")
  return run(openPostgresVault({ url: store }))
}

const refOf = (ref: string): VaultReference => ref as VaultReference
const grantOf = (grant: string): GrantId => grant as GrantId

/** Opens the vault beside the case store that this URL names: another file, or another schema of the same server. */
export const openSafe = async (store: string, key: SafeKey): Promise<Safe> => {
  const rows = await rowsAt(store)
  const vault: VaultShape = await run(
    Effect.provideService(makeVault(keyRing("desk", { desk: key })), VaultRows, rows)
  )
  return {
    keep: (tenant, content, by) => run(vault.keep(tenantId(tenant), Redacted.make(content), by)),
    allow: async ({ tenant, ref, ...request }) =>
      (await run(vault.grant({ ...request, tenant: tenantId(tenant), ref: refOf(ref) }))).id,
    open: async ({ tenant, ref, grant, ...request }) =>
      Redacted.value(
        await run(
          vault.read({ ...request, tenant: tenantId(tenant), ref: refOf(ref), grant: grantOf(grant) })
        )
      ),
    mark: text => createHmac("sha256", key).update(text).digest("base64url"),
    close: () => run(rows.close)
  }
}
