import { type CivilDate, citationText, inVietnamese, isRuling } from "@danchu/law"
import { disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import { type Catalogue, catalogueOf, type Language } from "./catalogue.js"
import { writtenFigure } from "./figure.js"
import { type Notice, withholds, wordsIn, written } from "./notice.js"

/** A notice in words, ready to be laid out: boards, pages and feeds differ in form only. */
export interface NoticeContent {
  readonly id: string
  /** BCP 47 */
  readonly language: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly tables: readonly {
    readonly title: string
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
  /** Label and value, in order. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly basis: readonly string[]
  /** Said where personal data is masked. */
  readonly withheld: string | null
  readonly url: string
  readonly published: CivilDate
  readonly office: string
}

const matterLabel = ({ matter, published }: Notice, { matters: own, law }: Catalogue): string => {
  const matters = disclosureMatters.on(published)
  const found = isRuling(matters) ? matters.value.find(({ code }) => code === matter) : undefined
  return own?.[matter] ?? found?.label[law] ?? matter
}

export const contentOf = (notice: Notice, language: Language): NoticeContent => {
  const used = catalogueOf(language)
  const say = used.phrases
  const { document, office, published, contact, disclosures = [], url, id } = notice
  return {
    id,
    language: used.language,
    title: written(notice, notice.title, language),
    paragraphs: notice.paragraphs.map(one => written(notice, one, language)),
    tables: (notice.tables ?? []).map(({ title, columns, rows }) => ({
      title: written(notice, title, language),
      columns: columns.map(one => wordsIn(one, language)),
      rows: rows.map(row => row.map(figure => writtenFigure(figure, disclosures)))
    })),
    facts: [
      [say.matter, matterLabel(notice, used)],
      [say.document, `${document.number} (${inVietnamese(document.on)})`],
      [say.issuedBy, office],
      [say.published, inVietnamese(published)],
      ...(contact === undefined ? [] : [[say.contact, contact] as const])
    ],
    basis: notice.basis.map(one => citationText(one, used.law)),
    withheld: withholds(notice) ? say.withheld : null,
    url,
    published,
    office
  }
}
