import {
  atomFeed,
  boardHtml,
  type Catalogue,
  calendarFile,
  catalogues,
  checkedCatalogue,
  checkedNotice,
  IncompleteCatalogue,
  InvalidNotice,
  jsonFeed,
  type Language,
  type Notice,
  type Phrase,
  portalFragment,
  smsDigest,
  untranslated,
  type Wording
} from "@danchu/publication"
import { boardPdf, tinos } from "@danchu/publication/pdf"
import { extractText, getDocumentProxy } from "unpdf"
import { describe, expect, it } from "vitest"
import { notice } from "./sample-notice.js"

const keys = Object.keys(catalogues.vi.phrases) as readonly Phrase[]

/** A language that nobody speaks: whatever comes out without its brackets was never translated. */
const marked = (text: string): string => `⟦${text}⟧`
const invented: Catalogue = checkedCatalogue({
  language: "qaa",
  law: "vi",
  phrases: Object.fromEntries(keys.map(key => [key, marked(key)])),
  matters: { K8: marked("K8") }
})
const inIt = (wording: Wording): Wording => ({
  ...wording,
  qaa: marked(wording.vi.replaceAll(/[^{}\w]|\w(?![\w-]*\})/g, ""))
})
const translated: Notice = {
  ...notice,
  title: inIt(notice.title),
  paragraphs: notice.paragraphs.map(inIt),
  tables: (notice.tables ?? []).map(table => ({
    ...table,
    title: inIt(table.title),
    columns: table.columns.map(inIt)
  })),
  days: (notice.days ?? []).map(one => ({ ...one, summary: inIt(one.summary) }))
}

const stamp = "2026-11-23T15:30:00Z"
const feed = (one: Notice) => ({ office: one.office, url: one.url, home: one.url, stamp, notices: [one] })

const channels: Readonly<Record<string, (one: Notice, language: Language) => string>> = {
  board: (one, language) => boardHtml(one, "A4", language),
  portal: portalFragment,
  Atom: (one, language) => atomFeed(feed(one), language),
  "JSON feed": (one, language) => jsonFeed(feed(one), language),
  SMS: (one, language) => smsDigest(one, 400, language),
  "calendar file": (one, language) =>
    calendarFile(one.office, [one], { domain: "xamot.example.vn", stamp, language })
}

describe("the catalogues that come along", () => {
  for (const [name, { language, phrases }] of Object.entries(catalogues)) {
    it(`${name} lacks no phrase, and has none that nobody asks for`, () => {
      expect(language).toBe(name)
      expect(Object.keys(phrases).toSorted()).toEqual(keys.toSorted())
      for (const text of Object.values(phrases)) expect(text.trim()).toBe(text.normalize("NFC"))
      for (const text of Object.values(phrases)) expect(text).not.toBe("")
    })
  }
})

describe("another language by its catalogue", () => {
  for (const [channel, render] of Object.entries(channels)) {
    it(`${channel}: no word of ours stands there in Vietnamese or English, and the tag is the language's`, () => {
      const text = render(translated, invented)
      for (const other of Object.values(catalogues)) {
        for (const phrase of Object.values(other.phrases)) {
          if (phrase.length > 3) expect(text).not.toContain(phrase)
        }
      }
      expect(text).toContain("⟦")
      if (["board", "portal", "Atom"].includes(channel)) expect(text).toContain('lang="qaa"')
    })
  }

  it("stands on the PDF as well, and in its description", async () => {
    const bytes = await boardPdf(translated, await tinos(), "A4", invented)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    expect(text).not.toContain(catalogues.vi.phrases.notice)
    expect(Buffer.from(bytes).includes("qaa")).toBe(true)
  })

  for (const key of keys) {
    it(`that lacks "${key}" is refused by the name of the key`, () => {
      const { [key]: _, ...phrases } = invented.phrases
      for (const broken of [phrases, { ...phrases, [key]: " " }]) {
        const make = () => checkedCatalogue({ language: "km", law: "vi", phrases: broken })
        expect(make).toThrow(IncompleteCatalogue)
        expect(make).toThrow(key)
      }
    })
  }

  it("with a key that nobody asks for, or without a tag, is refused", () => {
    const { phrases } = invented
    const more = () => checkedCatalogue({ language: "km", law: "vi", phrases: { ...phrases, greeting: "x" } })
    expect(more).toThrow("greeting")
    expect(() => checkedCatalogue({ language: "Khmer language", law: "vi", phrases })).toThrow("tag")
  })
})

describe("a notice in several languages", () => {
  it("lacks nothing where every text is there, and says where it does not", () => {
    expect(untranslated(translated, invented)).toEqual([])
    expect(untranslated(notice, "vi")).toEqual([])
    expect(untranslated({ ...notice, paragraphs: [{ vi: "x" }] }, "en")).toEqual(["paragraph 1"])
    expect(untranslated(notice, invented)).toContain("column 4 of table 1")
  })

  it("is refused before it is published in a language in which a text is missing", () => {
    expect(checkedNotice(translated, ["vi", "en", invented])).toBe(translated)
    const refused = () => checkedNotice({ ...notice, title: { vi: "Chỉ tiếng Việt" } }, ["vi", "en"])
    expect(refused).toThrow(InvalidNotice)
    expect(refused).toThrow("no text in en: title")
  })

  it("is refused with a figure that is missing in any of them", () => {
    const broken = { ...notice, title: { ...notice.title, km: "{nothing}" } }
    expect(() => checkedNotice(broken)).toThrow("nothing")
  })
})
