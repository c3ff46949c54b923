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
