import { StoreCorrupt } from "@danchu/engine"

export type Row = Readonly<Record<string, unknown>>

export const textIn = (row: Row, column: string): string => {
  const value = row[column]
  if (typeof value !== "string") throw new StoreCorrupt(`the column ${column} holds no text`, column)
  return value
}

export const countIn = (row: Row, column: string): number => {
  const value = row[column]
  if (typeof value !== "number") throw new StoreCorrupt(`the column ${column} holds no number`, column)
  return value
}

/** The texts in these columns: where a page that is ordered by them ends. */
export const keyOf =
  (...columns: readonly string[]) =>
  (row: Row): readonly string[] =>
    columns.map(column => textIn(row, column))

/** Reads back what this package wrote; the type is the one that was written. */
export const jsonIn = <T>(row: Row, column: string): T => {
  const text = textIn(row, column)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new StoreCorrupt(`the column ${column} holds no JSON`, column, { cause })
  }
}
