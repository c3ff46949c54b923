import type { TenantId } from "../ids.js"

declare const everybody: unique symbol

/** All tenants at once, for workers that serve a whole installation; no tenant id can hold its first character. */
export const everyTenant: EveryTenant = "\u0000every tenant" as EveryTenant
export type EveryTenant = string & { readonly [everybody]: true }

/** Whose rows are meant. */
export type Whose = TenantId | EveryTenant

/** Where the last page ended; opaque, and only for the store that gave it. */
export type Cursor = string

export interface Page {
  /** At most so many items. */
  readonly limit: number
  readonly after?: Cursor
}

export interface PageOf<T> {
  readonly items: readonly T[]
  /** `null` when nothing follows. */
  readonly next: Cursor | null
}
