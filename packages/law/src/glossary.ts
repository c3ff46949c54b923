import type { CivilDate } from "./civil-date.js"
import { Unknown } from "./fault.js"
import { grassrootsTerms } from "./glossary/grassroots-terms.js"
import { officeTerms } from "./glossary/office-terms.js"
import { petitionTerms } from "./glossary/petition-terms.js"
import type { DatedLabel, GlossaryTerm, OfficialForm } from "./glossary/term.js"

export type { DatedLabel, GlossaryTerm, OfficialForm } from "./glossary/term.js"

const all = [...petitionTerms, ...grassrootsTerms, ...officeTerms] as const

/** The English name of a thing in this domain. */
export type TermName = (typeof all)[number]["name"]

/** Every name of the domain, with its Vietnamese labels through time and its official forms. */
export const glossary: ReadonlyMap<TermName, GlossaryTerm> = new Map(all.map(one => [one.name, one]))

/**
 * The term of that name.
 * @throws Unknown
 */
export const termOf = (name: string): GlossaryTerm => {
  const found = glossary.get(name as TermName)
  if (!found) throw new Unknown("term", name, "`glossary` holds every name of the domain.")
  return found
}

/**
 * What the thing is called in Vietnamese on that day, with the clause that renamed it; its label is `null` where the
 * thing had ended.
 * @throws Unknown
 * @example
 * ```ts
 * labelOn("commune-level-unit", day("2025-07-01")).label // "xã, phường, đặc khu"
 * ```
 */
export const labelOn = (name: TermName, on: CivilDate): DatedLabel => {
  const { vi } = termOf(name)
  return vi.findLast(one => one.from === null || one.from <= on) ?? vi[0]
}

/** The official forms of the thing on that day; empty where no text prints one. */
export const formsOn = (name: TermName, on: CivilDate): readonly OfficialForm[] =>
  termOf(name).forms.filter(form => form.from <= on && (form.until === null || on < form.until))
