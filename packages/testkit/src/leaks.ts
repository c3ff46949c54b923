const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D")

const escaped = (text: string): string =>
  [...text]
    .map(char => (char > "~" ? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}` : char))
    .join("")

/** Base64 has three faces, one for each place in a group of three bytes; the ends that depend on neighbours are cut. */
const base64 = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map(shift => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "")
    return text.slice(shift === 0 ? 0 : shift + 1, -2)
  })

/** The forms in which a text may lie about. */
const formsOf = (canary: string): readonly Buffer[] => {
  const bytes = Buffer.from(canary)
  const texts = [
    canary,
    canary.normalize("NFD"),
    plain(canary),
    escaped(canary),
    encodeURIComponent(canary),
    bytes.toString("hex"),
    ...base64(bytes)
  ]
  return [...texts.map(text => Buffer.from(text)), Buffer.from(canary, "utf16le")]
}

/**
 * Which of the planted texts turn up in what came out or lies there: as they are, decomposed, without marks, escaped, in
 * hexadecimal, in base64 or in UTF-16. Plant texts of eight characters or more that nothing else holds.
 */
export const findLeaks = (
  contents: readonly (string | Uint8Array)[],
  canaries: readonly string[]
): readonly string[] =>
  canaries.filter(canary =>
    contents.some(content => {
      const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content)
      const folded = Buffer.from(bytes.toString("latin1").toLowerCase(), "latin1")
      return formsOf(canary).some(
        form =>
          bytes.includes(form) ||
          folded.includes(Buffer.from(form.toString("latin1").toLowerCase(), "latin1"))
      )
    })
  )
