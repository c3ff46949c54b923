import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs"
import * as Effect from "effect/Effect"
import { NotJson } from "../faults.js"
import { toJsonText } from "../json.js"
import { DeliveryFailed, DeliveryRefused, type NotifierShape } from "../ports/notifier.js"

const keyIn = (line: string): readonly string[] => {
  const value: unknown = JSON.parse(line)
  return typeof value === "object" && value !== null && "key" in value && typeof value.key === "string"
    ? [value.key]
    : []
}

/** A line that a crash cut short was never acknowledged: it goes, and its message comes again. */
const wholeLines = (file: number): readonly string[] => {
  const text = readFileSync(file, "utf8")
  const end = text.lastIndexOf("\n") + 1
  if (end < text.length) ftruncateSync(file, Buffer.byteLength(text.slice(0, end)))
  return text.slice(0, end).split("\n").filter(Boolean)
}

const append = (file: number, line: string): void => {
  const before = fstatSync(file).size
  try {
    writeSync(file, `${line}\n`)
    fsyncSync(file)
  } catch (error) {
    ftruncateSync(file, before)
    throw error
  }
}

/**
 * A notifier that appends one line of JSON for each message to a file; a key that is there already is not written again.
 * One process writes to the file; each line is on the disk before the message counts as delivered.
 */
export const makeFileNotifier = (filename: string): NotifierShape => {
  let known: Set<string> | null = null
  return {
    send: notification =>
      Effect.try({
        try: () => {
          const line = toJsonText(notification, notification.key)
          const file = openSync(filename, "a+")
          try {
            known ??= new Set(wholeLines(file).flatMap(keyIn))
            if (known.has(notification.key)) return
            append(file, line)
            known.add(notification.key)
          } finally {
            closeSync(file)
          }
        },
        catch: cause =>
          cause instanceof NotJson
            ? new DeliveryRefused("not-json", notification.key, { cause })
            : new DeliveryFailed("file-not-written", notification.key, { cause })
      })
  }
}
