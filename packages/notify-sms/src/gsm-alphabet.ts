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

/** The septets of each character, one octet each; `null` where a character is not in the alphabet. */
export const gsmSeptets = (text: string): readonly (readonly number[])[] | null => {
  const found: (readonly number[])[] = []
  for (const letter of text) {
    const codes = septets.get(letter)
    if (codes === undefined) return null
    found.push(codes)
  }
  return found
}
