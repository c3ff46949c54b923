import type { Citation, CivilDate } from "@danchu/law"
import type { DisclosureMatter } from "@danchu/law/rules/disclosure-matters"
import { catalogueOf, type Language } from "./catalogue.js"
import { type Figure, writtenFigure } from "./figure.js"
import type { Disclosure } from "./masking.js"
import { InvalidNotice, MissingFigure } from "./notice-fault.js"

/** A text in Vietnamese, and by language tag in those in which there is one; `{name}` stands for a figure. */
export interface Wording {
  readonly vi: string
  readonly [language: string]: string
}

/** Rows of figures under headings. */
export interface NoticeTable {
  readonly title: Wording
  readonly columns: readonly Wording[]
  readonly rows: readonly (readonly Figure[])[]
}

/** One notice, from which every channel is made. */
export interface Notice {
  /** A code, never a name: "2026-KT-014". */
  readonly id: string
  readonly matter: DisclosureMatter
  readonly title: Wording
  readonly paragraphs: readonly Wording[]
  /** What listeners hear instead of the paragraphs, where these are too long. */
  readonly summary?: Wording
  readonly tables?: readonly NoticeTable[]
  readonly figures: Readonly<Record<string, Figure>>
  /** The decision or document that is published. */
  readonly document: { readonly number: string; readonly on: CivilDate }
  readonly office: string
  readonly published: CivilDate
  /** The page of the portal. */
  readonly url: string
  /** The office's own telephone or counter. */
  readonly contact?: string
  readonly basis: readonly Citation[]
  /** What of people is shown whole, and by which clause. */
  readonly disclosures?: readonly Disclosure[]
  /** Days that people put into their calendars, by the name of their figure. */
  readonly days?: readonly { readonly figure: string; readonly summary: Wording }[]
}

const placeholder = /\{([\w-]+)\}/g

export const wordsIn = (wording: Wording, language: Language): string =>
  (wording[catalogueOf(language).language] ?? wording.vi).normalize("NFC")

/** Puts the figures in; each of them as `write` writes it. */
export const filled = (notice: Notice, text: string, write: (figure: Figure) => string): string =>
  text.replace(placeholder, (_, name: string) => {
    const figure = Object.hasOwn(notice.figures, name) ? notice.figures[name] : undefined
    if (!figure) throw new MissingFigure(name, notice.id)
    return write(figure)
  })

/** A wording of the notice as people read it. */
export const written = (notice: Notice, wording: Wording, language: Language): string =>
  filled(notice, wordsIn(wording, language), figure => writtenFigure(figure, notice.disclosures ?? []))

/** Whether anything of a person is masked or left out. */
export const withholds = (notice: Notice): boolean =>
  [...Object.values(notice.figures), ...(notice.tables ?? []).flatMap(({ rows }) => rows.flat())].some(
    figure => figure.kind === "personal" && !notice.disclosures?.some(({ field }) => field === figure.field)
  )

const control = /(?![\n\t])\p{Cc}|\p{Cs}/u

const faultIn = (notice: Notice): string | null => {
  const { id, title, paragraphs, url, published, document, tables = [] } = notice
  const texts = [title, ...paragraphs, ...tables.flatMap(one => [one.title, ...one.columns])]
  return !/^[\w./-]{1,64}$/.test(id)
    ? "its id is no code of letters, figures and ._/-"
    : title.vi.trim() === ""
      ? "it has no title"
      : texts.some(one => control.test(Object.values(one).join("")))
        ? "a text holds a control character or half a character"
        : !URL_OF_PORTAL.test(url)
          ? "its page is no https address"
          : published < document.on
            ? "it is published before its document is of"
            : tables.some(({ columns, rows }) => rows.some(row => row.length !== columns.length))
              ? "a row of a table is not as long as its heading"
              : null
}

const URL_OF_PORTAL = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[\w\-./?=&%~#]*)?$/i

/** Every text of a notice, by the place where it stands. */
const wordingsOf = ({ title, paragraphs, summary, tables = [], days = [] }: Notice) => [
  ["title", title] as const,
  ...paragraphs.map((one, i) => [`paragraph ${i + 1}`, one] as const),
  ...(summary ? [["summary", summary] as const] : []),
  ...tables.flatMap((table, i) => [
    [`title of table ${i + 1}`, table.title] as const,
    ...table.columns.map((one, j) => [`column ${j + 1} of table ${i + 1}`, one] as const)
  ]),
  ...days.map(({ figure, summary: text }) => [`day ${figure}`, text] as const)
]

/** Where a notice has no text in that language, and would fall back on Vietnamese. */
export const untranslated = (notice: Notice, language: Language): readonly string[] =>
  wordingsOf(notice).flatMap(([place, wording]) =>
    (wording[catalogueOf(language).language] ?? "").trim() === "" ? [place] : []
  )

/**
 * Checks a notice once, before any channel gets it.
 * @param languages those in which it is to be published
 * @throws InvalidNotice, MissingFigure
 */
export const checkedNotice = (notice: Notice, languages: readonly Language[] = ["vi"]): Notice => {
  const why = faultIn(notice)
  if (why !== null) {
    throw new InvalidNotice(
      `this notice cannot be published: ${why}`,
      notice.id,
      "Correct the source: every channel is made from it."
    )
  }
  for (const language of languages) {
    const [gap] = untranslated(notice, language)
    if (gap !== undefined) {
      throw new InvalidNotice(
        `this notice has no text in ${catalogueOf(language).language}: ${gap}`,
        notice.id,
        "Give the text in every language in which it is published, or publish it in fewer."
      )
    }
  }
  for (const [, wording] of wordingsOf(notice)) {
    for (const text of Object.values(wording)) filled(notice, text, () => "")
  }
  for (const { figure } of notice.days ?? []) {
    if (notice.figures[figure]?.kind !== "date") throw new MissingFigure(figure, notice.id)
  }
  return notice
}
