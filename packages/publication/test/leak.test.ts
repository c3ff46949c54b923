import {
  atomFeed,
  boardHtml,
  calendarFile,
  checkedNotice,
  formHtml,
  jsonFeed,
  loudspeakerScript,
  type Notice,
  type OfficialForm,
  officialForm,
  officialLayout,
  type PersonalField,
  portalFragment,
  publicCopy,
  smsDigest
} from "@danchu/publication"
import { formDocx } from "@danchu/publication/docx"
import { boardPdf, formPdf, tinos } from "@danchu/publication/pdf"
import fc from "fast-check"
import { extractText, getDocumentProxy, getMeta } from "unpdf"
import { describe, expect, it } from "vitest"
import { forms, head, names, values } from "./sample-forms.js"
import { notice } from "./sample-notice.js"
import { textInZip } from "./zip.js"

const stamp = "2026-11-23T15:30:00Z"
const feed = (one: Notice) => ({
  office: one.office,
  url: `${one.url}.atom`,
  home: one.url,
  stamp,
  notices: [one]
})

const channels: Readonly<Record<string, (one: Notice) => string>> = {
  check: one => JSON.stringify(checkedNotice(one).title),
  "board on A4": one => boardHtml(one, "A4"),
  "board in English": one => boardHtml(one, "A3", "en"),
  portal: one => portalFragment(one),
  "portal in English": one => portalFragment(one, "en"),
  Atom: one => atomFeed(feed(one)),
  "JSON feed": one => jsonFeed(feed(one)),
  loudspeaker: one => loudspeakerScript(one).text,
  SMS: one => smsDigest(one),
  "calendar file": one => calendarFile(one.office, [one], { domain: "xamot.example.vn", stamp })
}

const fields: readonly PersonalField[] = [
  "name",
  "identity-number",
  "phone",
  "address",
  "birth-date",
  "account"
]
/** Letters that no text of a notice holds, and twelve figures. */
const canary = fc.tuple(
  fc.constantFrom(...fields),
  fc
    .tuple(fc.constantFrom("Zwfj", "Qxzw"), fc.integer({ min: 100_000, max: 999_999 }))
    .map(([word, n]) => `${word} ${word}q ${n}${n}`)
)

/** The canary in a paragraph, in the title, in a table, and as the day of a calendar. */
const spiked = (field: PersonalField, text: string): Notice => ({
  ...notice,
  title: { vi: "Về {who}", en: "On {who}" },
  paragraphs: [{ vi: "Người liên quan: {who}.", en: "Person: {who}." }, ...notice.paragraphs],
  figures: { ...notice.figures, who: { kind: "personal", field, text } },
  tables: [
    { title: { vi: "Danh sách {who}" }, columns: [{ vi: "Ai" }], rows: [[{ kind: "personal", field, text }]] }
  ],
  days: [{ figure: "meeting", summary: { vi: "Họp: {who}" } }]
})

/** Whole, its words, or more than three of its figures. */
const leaks = (text: string, secret: string): boolean =>
  [secret, ...secret.split(" "), secret.slice(-6)].some(part => part.length > 3 && text.includes(part))

describe("a canary", () => {
  for (const [channel, render] of Object.entries(channels)) {
    it(`in any personal field does not come out of: ${channel}`, () => {
      fc.assert(
        fc.property(canary, ([field, text]) => !leaks(render(spiked(field, text)), text)),
        { numRuns: 40 }
      )
    })

    it(`does not come out of the errors of: ${channel}`, () => {
      fc.assert(
        fc.property(canary, fc.constantFrom("{nothing}", "{who} {nothing}"), ([field, text], broken) => {
          const source = {
            ...spiked(field, text),
            title: { vi: broken, en: broken },
            published: notice.document.on
          }
          try {
            render(source)
          } catch (error) {
            const told =
              error instanceof Error ? `${error.stack}${JSON.stringify(error)}${String(error.cause)}` : ""
            return told !== "" && !leaks(told, text)
          }
          return false
        }),
        { numRuns: 10 }
      )
    })
  }

  it("that a clause shows is found by this very test", () => {
    const secret = "Zwfj Zwfjq 123456123456"
    const shown = {
      ...spiked("name", secret),
      disclosures: [{ field: "name", basis: [officialLayout] }]
    } as const
    for (const [channel, render] of Object.entries(channels)) {
      if (channel !== "check") expect(leaks(render(shown).toLowerCase(), secret.toLowerCase())).toBe(true)
    }
  })

  it("does not come out of the PDF, its text or its description", async () => {
    const fonts = await tinos()
    for (const field of fields) {
      const secret = "Zwfj Zwfjq 123456123456"
      const pdf = await getDocumentProxy(new Uint8Array(await boardPdf(spiked(field, secret), fonts, "A4")))
      const { text } = await extractText(pdf, { mergePages: true })
      expect(leaks(text + JSON.stringify(await getMeta(pdf)), secret)).toBe(false)
    }
  })

  const personOf = "Zwfj Zwfjq Zđ"
  const copies = names.map(name => {
    const given = Object.entries(values[name]).map(([field, value]) => [
      field,
      typeof value === "string" && !/^\d{4}-|^(?:first|second)$/.test(value)
        ? `${value}, bà ${personOf.toUpperCase()}`
        : value
    ])
    const whole = officialForm(
      name,
      { ...head, recipients: [`Bà ${personOf}, số 123456789012`, "Lưu: VT"] },
      { ...Object.fromEntries(given), addressee: `bà ${personOf.replace(" ", "  ")}` }
    )
    return [
      name,
      whole,
      publicCopy(whole, [
        { field: "name", text: personOf },
        { field: "identity-number", text: "123456789012" }
      ])
    ] as const
  })
  for (const [name, whole, copy] of copies) {
    it(`in any value of the form ${name} does not come out of its public copy, on any paper`, async () => {
      const fonts = await tinos()
      const papers = async (form: OfficialForm): Promise<string> => {
        const pdf = await getDocumentProxy(new Uint8Array(await formPdf(form, fonts)))
        const docx = await formDocx(form)
        const parts = ["word/document.xml", "docProps/core.xml"].map(part => textInZip(docx, part))
        return [formHtml(form), (await extractText(pdf, { mergePages: true })).text, ...parts].join("\n")
      }
      const lower = (text: string): string => text.normalize("NFC").toLowerCase()
      const told = lower(await papers(copy))
      for (const part of ["zwfj", "zwfjq", "456789012"]) expect(told).not.toContain(part)
      expect(lower(await papers(whole))).toContain("zwfjq")
    })
  }

  it("that a clause shows stays in a public copy", () => {
    const [, whole] = copies[0] as (typeof copies)[number]
    const shown = publicCopy(
      whole,
      [{ field: "name", text: personOf }],
      [{ field: "name", basis: [officialLayout] }]
    )
    expect(shown.paragraphs.join()).toContain(personOf)
  })

  it("of a form stands on the paper that its addressee gets, and not in the description of the file", async () => {
    const fonts = await tinos()
    for (const form of forms) {
      const pdf = await getDocumentProxy(new Uint8Array(await formPdf(form, fonts)))
      expect(JSON.stringify(await getMeta(pdf))).not.toContain("Đặng")
      expect(textInZip(await formDocx(form), "docProps/core.xml")).not.toContain("Đặng")
    }
  })
})
