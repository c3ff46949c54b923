import { InvalidCursor } from "./faults.js"
import type { Cursor, Page, PageOf } from "./ports/page.js"

/** The place after a row with this key, for stores that order by several columns of text. */
export const cursorOf = (key: readonly string[]): Cursor => JSON.stringify(key)

const keyIn = (cursor: Cursor): unknown => {
  try {
    return JSON.parse(cursor)
  } catch {
    return null
  }
}

/**
 * The key after which a page begins: `parts` texts, all of them empty for the first page.
 * @throws InvalidCursor when `cursorOf` never wrote this cursor for so many columns.
 */
export const keyAfter = ({ after }: Page, parts: number): readonly string[] => {
  if (after === undefined) return Array.from({ length: parts }, () => "")
  const key = keyIn(after)
  // The fault does not repeat the cursor: it came from outside and could hold anything.
  if (!Array.isArray(key) || key.length !== parts || !key.every(part => typeof part === "string"))
    throw new InvalidCursor()
  return key
}

/** The page within rows of which one more than the limit was read. */
export const pageFrom = <Row, T>(
  rows: readonly Row[],
  { limit }: Page,
  keyOf: (row: Row) => readonly string[],
  read: (row: Row) => T
): PageOf<T> => {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map(read), next: last ? cursorOf(keyOf(last)) : null }
}

/**
 * The number after which a page of a numbered record begins; 0 for the first page.
 * @throws InvalidCursor when `pageOfRecord` never wrote this cursor.
 */
export const numberAfter = ({ after }: Page): number => {
  if (after === undefined) return 0
  if (!/^[1-9]\d{0,14}$/.test(after)) throw new InvalidCursor()
  return Number(after)
}

/** The page within numbered items of which one more than the limit was read. */
export const pageOfRecord = <T extends { readonly sequence: number }>(
  items: readonly T[],
  { limit }: Page
): PageOf<T> => {
  const last = items.length > limit ? items[limit - 1] : undefined
  return { items: items.slice(0, limit), next: last ? String(last.sequence) : null }
}
