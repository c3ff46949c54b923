import { segmentsOf } from "@danchu/notify-sms"
import fc from "fast-check"
import smpp from "smpp"
import { describe, expect, it } from "vitest"

const read = (text: string): string => {
  const { encoding, segments } = segmentsOf(text)
  const decoder = smpp.encodings[encoding === "ucs-2" ? "UCS2" : "ASCII"]
  return segments.map(one => decoder.decode(Buffer.from(one))).join("")
}

describe("the segments of a text", () => {
  const cases = [
    ["nothing is one empty message", "", "gsm-7", 1],
    ["letters of the GSM alphabet: 160 to a message", "a".repeat(160), "gsm-7", 1],
    ["one more: two of 153", "a".repeat(161), "gsm-7", 2],
    ["306 are two, 307 three", "a".repeat(307), "gsm-7", 3],
    ["a bracket takes two places: 80 fill a message", "[".repeat(80), "gsm-7", 1],
    ["81 do not", "[".repeat(81), "gsm-7", 2],
    ["Vietnamese: 70 to a message", "ế".repeat(70), "ucs-2", 1],
    ["one more: two of 67", "ế".repeat(71), "ucs-2", 2],
    ["one letter outside the alphabet makes all of it UCS-2", `${"a".repeat(100)}đ`, "ucs-2", 2],
    ["letters in pieces are joined first", "e\u0302\u0301".repeat(70), "ucs-2", 1],
    ["à è ì ò ù é are in the GSM alphabet, ạ is not", "à è ì ò ù é", "gsm-7", 1],
    ["an emoji is two places", "😀".repeat(35), "ucs-2", 1]
  ] as const
  for (const [why, text, encoding, count] of cases) {
    it(why, () => {
      const found = segmentsOf(text)
      expect([found.encoding, found.segments.length]).toEqual([encoding, count])
    })
  }

  const letters =
    "aăâáàảãạắằẳẵặấầẩẫậbcdđeêéèẻẽẹếềểễệghiíìỉĩịklmnoôơóòỏõọốồổỗộớờởỡợpqrstuưúùủũụứừửữựvxyýỳỷỹỵ 0123456789,.:/"
  const vietnamese = fc
    .array(fc.constantFrom(...letters, ...letters.toUpperCase()), { maxLength: 400 })
    .map(all => all.join(""))

  it("put together again are the text: every Vietnamese letter arrives, none as a question mark", () => {
    fc.assert(fc.property(vietnamese, text => read(text) === text))
  })

  it("so does any text, and every segment fits and holds whole characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), text => {
        const { encoding, segments } = segmentsOf(text)
        for (const one of segments) {
          expect(one.length).toBeLessThanOrEqual(
            encoding === "gsm-7" ? (segments.length === 1 ? 160 : 153) : segments.length === 1 ? 140 : 134
          )
          if (encoding === "ucs-2" && one.length >= 2) {
            const first = (one[0] ?? 0) >> 2
            expect(first).not.toBe(0xdc >> 2)
          }
          if (encoding === "gsm-7") expect(one.at(-1)).not.toBe(0x1b)
        }
        expect(read(text)).toBe(text.normalize("NFC"))
      })
    )
  })

  it("of a provider with another alphabet all go as UCS-2", () => {
    expect(segmentsOf("abc", false)).toEqual({
      encoding: "ucs-2",
      segments: [Uint8Array.of(0, 97, 0, 98, 0, 99)],
      language: []
    })
  })
})

describe("a national table", () => {
  const tables = ["portuguese"] as const

  it("is taken only where it saves a segment, and named in the header", () => {
    const some = `${"Thông báo ".repeat(12)}`
    expect(segmentsOf(some)).toMatchObject({ encoding: "ucs-2", language: [] })
    expect(segmentsOf(some).segments).toHaveLength(2)
    const cheaper = segmentsOf(some, true, tables)
    expect(cheaper).toMatchObject({ encoding: "gsm-7", language: [0x25, 1, 3] })
    expect(cheaper.segments).toHaveLength(1)
    expect(segmentsOf("Thông báo", true, tables).segments).toHaveLength(1)
    expect(segmentsOf("abc", true, tables).language).toEqual([])
    expect(segmentsOf("Kết quả", true, tables).encoding).toBe("ucs-2")
    expect(segmentsOf(some, false, tables).encoding).toBe("ucs-2")
  })

  it("leaves 155 places to a message, 149 to each of several", () => {
    const long = (count: number) => segmentsOf(`á${"a".repeat(count - 2)}`, true, tables).segments.length
    expect([long(155), long(156), long(298), long(299)]).toEqual([1, 2, 2, 3])
  })

  it("never costs more than going without, and cuts no letter in two", () => {
    const letters = fc.constantFrom(..."êçÔôÁáÊÀÍÓÚÃÕÂíóúãõâ[]abc xyz àèéìòù 0189.,:ệ")
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 400 }), all => {
        const text = all.join("")
        const found = segmentsOf(text, true, tables)
        expect(found.segments.length).toBeLessThanOrEqual(segmentsOf(text).segments.length)
        if (found.encoding === "gsm-7") for (const one of found.segments) expect(one.at(-1)).not.toBe(0x1b)
      })
    )
  })
})
