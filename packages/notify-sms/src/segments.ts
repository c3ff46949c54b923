import { gsmSeptets, type NationalTable } from "./gsm-alphabet.js"

export type SmsEncoding = "gsm-7" | "ucs-2"

/** A text as it goes over the air. */
export interface Segmented {
  readonly encoding: SmsEncoding
  /** The text of each segment in octets, without its header. */
  readonly segments: readonly Uint8Array[]
  /** The part of each header that names a national table; empty where none is needed. */
  readonly language: readonly number[]
}

/** What fits into one message alone, and into each of several, in octets. */
const room = {
  "gsm-7": { alone: 160, joined: 153 },
  // A header of four octets takes five septets; joined with that of the segments it takes eleven.
  national: { alone: 155, joined: 149 },
  "ucs-2": { alone: 140, joined: 134 }
} as const

/** Fills segments with whole characters: none is cut in two. */
const fill = (characters: readonly (readonly number[])[], size: keyof typeof room): readonly Uint8Array[] => {
  const { alone, joined } = room[size]
  const all = characters.flat()
  if (all.length <= alone) return [Uint8Array.from(all)]
  const segments: number[][] = [[]]
  for (const octets of characters) {
    const last = segments.at(-1)
    if (last && last.length + octets.length <= joined) last.push(...octets)
    else segments.push([...octets])
  }
  return segments.map(one => Uint8Array.from(one))
}

const unitsOf = (character: string): readonly number[] => {
  const octets: number[] = []
  for (let i = 0; i < character.length; i++) {
    const unit = character.charCodeAt(i)
    octets.push(unit >> 8, unit & 0xff)
  }
  return octets
}

/** "National language single shift", one octet: which language (3GPP TS 23.040, 9.2.3.24.15). */
const languageOf: Readonly<Record<NationalTable, readonly number[]>> = { portuguese: [0x25, 1, 3] }

/**
 * The segments of a text, in the way that costs least: GSM-7 where every letter is in its alphabet, with a national table
 * where one was agreed and helps, else UCS-2. Vietnamese is kept whole: "ế" is one character of 16 bits, and nothing
 * becomes "e" or "?".
 * @param text brought to Unicode form NFC
 * @param gsm whether the provider's default alphabet is GSM 03.38
 * @param tables those that the provider passes on and telephones read; none where it is left out
 * @example
 * ```ts
 * segmentsOf("Mời ông/bà đến nhận kết quả").encoding // "ucs-2": 70 characters to a message
 * ```
 */
export const segmentsOf = (text: string, gsm = true, tables: readonly NationalTable[] = []): Segmented => {
  const whole = text.normalize("NFC")
  const ways: Segmented[] = []
  const plain = gsm ? gsmSeptets(whole) : null
  if (plain) ways.push({ encoding: "gsm-7", segments: fill(plain, "gsm-7"), language: [] })
  for (const table of gsm ? tables : []) {
    const shifted = gsmSeptets(whole, table)
    if (shifted)
      ways.push({ encoding: "gsm-7", segments: fill(shifted, "national"), language: languageOf[table] })
  }
  ways.push({ encoding: "ucs-2", segments: fill(Array.from(whole, unitsOf), "ucs-2"), language: [] })
  return ways.reduce((best, one) => (one.segments.length < best.segments.length ? one : best))
}
