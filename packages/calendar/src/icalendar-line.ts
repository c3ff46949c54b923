/** Text of a property, escaped (RFC 5545 3.3.11); control characters other than line ends are dropped. */
export const text = (value: string): string =>
  value
    .normalize("NFC")
    .replace(/\\/g, "\\\\")
    .replace(/;/g, "\\;")
    .replace(/,/g, "\\,")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "")

/** The octets of a code point in UTF-8. */
const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** The most octets of a line without its end (RFC 5545 3.1). */
const LINE = 75

/** A property, folded so that no line is longer than 75 octets and no letter is cut. */
export const contentLine = (name: string, value: string): string => {
  let line = ""
  let length = 0
  const lines: string[] = []
  for (const character of `${name}:${value}`) {
    const size = octets(character)
    if (length + size > LINE) {
      lines.push(line)
      line = " "
      length = 1
    }
    line += character
    length += size
  }
  return [...lines, line].join("\r\n")
}
