import { gsmSeptets } from "./gsm-alphabet.js"

export type SmsEncoding = "gsm-7" | "ucs-2"

/** A text as it goes over the air. */
export interface Segmented {
  readonly encoding: SmsEncoding
  /** The text of each segment in octets, without the header that joins them. */
  readonly segments: readonly Uint8Array[]
}

/** What fits into one message alone, and into each of several, in octets. */
const room = { "gsm-7": { alone: 160, joined: 153 }, "ucs-2": { alone: 140, joined: 134 } } as const

/** Fills segments with whole characters: none is cut in two. */
const fill = (characters: readonly (readonly number[])[], encoding: SmsEncoding): readonly Uint8Array[] => {
  const { alone, joined } = room[encoding]
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

/**
 * The segments of a text: in GSM-7 where every letter is in its alphabet, else in UCS-2. Vietnamese is kept whole: "ế" is
 * one character of 16 bits, and nothing becomes "e" or "?".
 * @param text brought to Unicode form NFC
 * @param gsm whether the provider's default alphabet is GSM 03.38
 * @example
 * ```ts
 * segmentsOf("Mời ông/bà đến nhận kết quả").encoding // "ucs-2": 70 characters to a message
 * ```
 */
export const segmentsOf = (text: string, gsm = true): Segmented => {
  const whole = text.normalize("NFC")
  const septets = gsm ? gsmSeptets(whole) : null
  return septets === null
    ? { encoding: "ucs-2", segments: fill(Array.from(whole, unitsOf), "ucs-2") }
    : { encoding: "gsm-7", segments: fill(septets, "gsm-7") }
}
