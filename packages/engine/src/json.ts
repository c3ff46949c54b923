import { EventTooLarge, NotJson } from "./faults.js"

/** What a stored payload may hold; a key that is missing is not a key that is null. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/** The most that one event may weigh, in bytes of UTF-8: 1 MiB. Documents belong beside the case, by reference. */
export const largestEvent = 1_048_576

const half = /\p{Cs}/u

const checkText = (text: string, at: string): void => {
  if (text.includes("\0") || half.test(text)) {
    throw new NotJson(at, "a text holds a NUL or half a character, which not every database keeps")
  }
}

/** @param texts whether texts are looked at too */
const check = (value: unknown, at: string, texts: boolean): void => {
  if (value === null || typeof value === "boolean") return
  if (typeof value === "string") {
    if (texts) checkText(value, at)
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new NotJson(at, `${value} is no number of JSON`)
  } else if (Array.isArray(value)) {
    for (const item of value) check(item, at, texts)
  } else if (typeof value === "object") {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) {
      throw new NotJson(at, "an object of a class loses its class in JSON")
    }
    for (const key of Object.keys(value)) {
      if (texts) checkText(key, at)
      const field: unknown = (value as Readonly<Record<string, unknown>>)[key]
      if (field !== undefined) check(field, at, texts)
    }
  } else {
    throw new NotJson(at, `a ${typeof value} is not JSON`)
  }
}

/**
 * The JSON text of a value that comes back as it went in: no dates, no classes, no NaN, no half characters.
 * @param at where the value comes from, for the error
 * @throws NotJson
 */
export const toJsonText = (value: unknown, at: string): string => {
  check(value, at, false)
  const json = JSON.stringify(value)
  // JSON writes a NUL and half a character as \u…: without one there is no text to look at.
  if (json.includes("\\u")) check(value, at, true)
  return json
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, field]) => [key, sorted(field)])
        )
      : value

/** The same with sorted keys: two equal values give one text. */
export const canonicalJson = (value: unknown, at: string): string => {
  check(value, at, true)
  return JSON.stringify(sorted(value))
}

/** UTF-8 takes at most three bytes for each unit of UTF-16: most texts need not be measured. */
export const withinSize = (json: string, at: string, limit = largestEvent): string => {
  if (json.length * 3 > limit) {
    const size = new TextEncoder().encode(json).length
    if (size > limit) throw new EventTooLarge(at, size, limit)
  }
  return json
}
