import { createHmac, randomBytes } from "node:crypto"
import type { OfficeVault } from "@danchu/sdk"

/** Who people are and what may say so: apart from the cases, opened only with a grant. */
export interface Safe {
  readonly keep: (tenant: string, text: string, by: string) => Promise<string>
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
  }) => Promise<string>
  /** Tells the same text again without telling the text. */
  readonly mark: (text: string) => string
}

/** 32 bytes, kept apart from the database: whoever has both reads everything. */
export type SafeKey = Uint8Array<ArrayBuffer>
export const newSafeKey = (): SafeKey => new Uint8Array(randomBytes(32))

/** Where the vault lies beside the cases: another file, or another schema of the same server. */
export const vaultBeside = (store: string): string =>
  store.startsWith("sqlite:") ? `${store}.vault.db` : store

/** The vaults of the offices, for texts. */
export const safeOf = (vaultFor: (tenant: string) => Promise<OfficeVault>, key: SafeKey): Safe => ({
  keep: async (tenant, text, by) => (await vaultFor(tenant)).keep({ text }, by),
  allow: async ({ tenant, ...request }) => (await (await vaultFor(tenant)).grant(request)).id,
  open: async ({ tenant, ...request }) => {
    const { text } = (await (await vaultFor(tenant)).read(request)).open()
    return typeof text === "string" ? text : ""
  },
  mark: text => createHmac("sha256", key).update(text).digest("base64url")
})
