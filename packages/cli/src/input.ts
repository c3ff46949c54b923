import { readFileSync } from "node:fs"
import { InvalidText } from "@danchu/law"

/**
 * The whole of a file, or of standard input for "-".
 * @throws InvalidText when it cannot be read or is not UTF-8
 */
export const textOf = (file: string): string => {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === "-" ? 0 : file)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable"
    throw new InvalidText(
      `${file} cannot be read (${code})`,
      file,
      "Give the path of a readable file, or - for standard input.",
      { cause: error }
    )
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch (error) {
    throw new InvalidText(`${file} is not text in UTF-8`, file, "Save the file as UTF-8 and try again.", {
      cause: error
    })
  }
}

/**
 * A whole number as it is typed.
 * @throws InvalidText
 */
export const integer = (text: string, what: string): number => {
  const clean = text.trim()
  if (!/^[+-]?\d+$/.test(clean) || !Number.isSafeInteger(Number(clean))) {
    throw new InvalidText(
      `${what} must be a whole number, not ${JSON.stringify(text)}`,
      text,
      "Give a whole number without separators, as 30."
    )
  }
  return Number(clean)
}

/**
 * `K=V` pairs as a record.
 * @throws InvalidText
 */
export const pairs = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map(pair => {
      const cut = pair.indexOf("=")
      if (cut < 1)
        throw new InvalidText(
          `${JSON.stringify(pair)} is not a fact`,
          pair,
          "Give a fact as name=value, as complex=true."
        )
      return [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()]
    })
  )

/** Gathers an option that may be given again. */
export const collect = (one: string, sofar: readonly string[]): readonly string[] => [...sofar, one]
