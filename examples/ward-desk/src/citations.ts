import { type Citation, citationText } from "@danchu/law"
import { html } from "hono/html"
import type { Language } from "./language.ts"
import type { Markup } from "./layout.ts"

/** A clause in words, with what it says where the text was read. */
const cited = (citation: Citation, language: Language): Markup =>
  html`<li><span class="clause">${citationText(citation, language)}</span>${
    citation.quote ? html` <q lang="vi">${citation.quote}</q>` : ""
  }</li>`

/** The clauses of an answer, each once. */
export const clauses = (basis: readonly Citation[], language: Language): Markup => {
  const once = new Map(basis.map(one => [`${one.instrument} ${one.at} ${one.quote}`, one]))
  return html`<ul class="clauses">${[...once.values()].map(one => cited(one, language))}</ul>`
}

/** The first clause alone, for a table. */
export const firstClause = (basis: readonly Citation[], language: Language): string => {
  const [first] = basis
  return first ? citationText(first, language) : ""
}
