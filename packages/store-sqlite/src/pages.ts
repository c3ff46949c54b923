import { cursorOf, type Page, type PageOf } from "@danchu/engine"
import type { Row } from "./row.js"
import { textIn } from "./row.js"

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
    next: last ? cursorOf(key.map(column => textIn(last, column))) : null
  }
}
