import type { Page, PageOf } from "@danchu/engine"
import type { Row } from "./row.js"
import { textIn } from "./row.js"

/** Where the next page begins: the key of the last row of this one. */
export const startOf = (page: Page, parts: number): readonly string[] => {
  if (page.after === undefined) return Array.from({ length: parts }, () => "")
  const key: unknown = JSON.parse(page.after)
  return Array.isArray(key) && key.length === parts
    ? key.map(String)
    : Array.from({ length: parts }, () => "")
}

/** Cuts the one row that was read beyond the limit. */
export const pageOf = <T>(
  rows: readonly Row[],
  { limit }: Page,
  key: readonly string[],
  read: (row: Row) => T
): PageOf<T> => {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map(read),
    next: last ? JSON.stringify(key.map(column => textIn(last, column))) : null
  }
}
