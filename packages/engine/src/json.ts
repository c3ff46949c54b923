import { EventTooLarge, NotJson } from "./faults.js"

/** What a stored payload may hold; a key that is missing is not a key that is null. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/** The most that one event may weigh, in bytes of UTF-8: 1 MiB. Documents belong beside the case, by reference. */
export const largestEvent = 1_048_576

const halfCharacter = /\p{Cs}/u

const text = (value: string, at: string): string => {
  if (value.includes("\u0000") || halfCharacter.test(value)) {
    throw new NotJson(at, "a text holds a NUL or half a character, which not every database keeps")
  }
  return JSON.stringify(value)
}

const write = (value: unknown, at: string, sorted: boolean): string => {
  if (value === null || typeof value === "boolean") return String(value)
  if (typeof value === "string") return text(value, at)
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new NotJson(at, `${value} is no number of JSON`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown, index) => write(item, `${at}/${index}`, sorted)).join(",")}]`
  }
  if (typeof value === "object") {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) {
      throw new NotJson(at, "an object of a class loses its class in JSON")
    }
    const keys = Object.keys(value)
    if (sorted) keys.sort()
    const fields = keys.flatMap(key => {
      const field: unknown = (value as Readonly<Record<string, unknown>>)[key]
      return field === undefined ? [] : [`${text(key, at)}:${write(field, `${at}/${key}`, sorted)}`]
    })
    return `{${fields.join(",")}}`
  }
  throw new NotJson(at, `a ${typeof value} is not JSON`)
}

/**
 * The JSON text of a value that comes back as it went in: no dates, no classes, no NaN, no half characters.
 * @param at where the value comes from, for the error
 * @throws NotJson
 */
export const toJsonText = (value: unknown, at: string): string => write(value, at, false)

/** The same with sorted keys: two equal values give one text. */
export const canonicalJson = (value: unknown, at: string): string => write(value, at, true)

/** UTF-8 takes at most three bytes for each unit of UTF-16: most texts need not be measured. */
export const withinSize = (json: string, at: string, limit = largestEvent): string => {
  if (json.length * 3 > limit) {
    const size = new TextEncoder().encode(json).length
    if (size > limit) throw new EventTooLarge(at, size, limit)
  }
  return json
}
