/** The default alphabet of GSM 03.38, in its order; ESC stands at 27. */
const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"

const escape = 0x1b

/** Two septets each: ESC and this. */
const extension: readonly (readonly [string, number])[] = [
  ["\f", 0x0a],
  ["^", 0x14],
  ["{", 0x28],
  ["}", 0x29],
  ["\\", 0x2f],
  ["[", 0x3c],
  ["~", 0x3d],
  ["]", 0x3e],
  ["|", 0x40],
  ["€", 0x65]
]

const septets: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...[...basic].map((letter, code) => [letter, [code]] as const).filter(([, [code]]) => code !== escape),
  ...extension.map(([letter, code]) => [letter, [escape, code]] as const)
])

/**
 * The single shift table of Portuguese (3GPP TS 23.038, A.2.3), behind ESC: of all national tables the one with letters of
 * Vietnamese that the default alphabet lacks. None is for Vietnamese.
 */
const portuguese: ReadonlyMap<string, readonly number[]> = new Map(
  (
    [
      ["ê", 0x05],
      ["ç", 0x09],
      ["Ô", 0x0b],
      ["ô", 0x0c],
      ["Á", 0x0e],
      ["á", 0x0f],
      ["Ê", 0x1f],
      ["À", 0x41],
      ["Í", 0x49],
      ["Ó", 0x4f],
      ["Ú", 0x55],
      ["Ã", 0x5b],
      ["Õ", 0x5c],
      ["Â", 0x61],
      ["í", 0x69],
      ["ó", 0x6f],
      ["ú", 0x75],
      ["ã", 0x7b],
      ["õ", 0x7c],
      ["â", 0x7f]
    ] as const
  ).map(([letter, code]) => [letter, [escape, code]])
)

/** A table that the header of the message names, so that the telephone reads ESC by it. */
export type NationalTable = "portuguese"

/** The septets of each character, one octet each; `null` where a character is not in the alphabet. */
export const gsmSeptets = (
  text: string,
  table: NationalTable | null = null
): readonly (readonly number[])[] | null => {
  const found: (readonly number[])[] = []
  for (const letter of text) {
    const codes = septets.get(letter) ?? (table === null ? undefined : portuguese.get(letter))
    if (codes === undefined) return null
    found.push(codes)
  }
  return found
}
