import { InvalidCursor } from "@danchu/sdk"
import { notFound } from "./refusals.ts"

/** Asks for a page of a list; a place that the store never gave is no page. */
export const fromPlace = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof InvalidCursor ? notFound() : error
  }
}
