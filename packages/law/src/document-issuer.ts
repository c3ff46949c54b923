import type { CivilDate } from "./civil-date.js"
import type { DocumentNumber } from "./document-number.js"
import { sameSpelling } from "./normal-form.js"

/** Whether the body that a text names can have issued a document with that number. */
export type IssuerCheck =
  | { readonly fits: true }
  | { readonly fits: false; readonly suffix: string; readonly means: string }
  | { readonly fits: "unknown"; readonly suffix: string }

/** The part of a body, or its head, that acts for it. */
const within =
  /^(ban thường vụ|ban thường trực|ban chấp hành|thường trực|liên|chủ tịch|bộ trưởng|bộ trưởng, chủ nhiệm|tổng|chánh án|viện trưởng) /

/**
 * Holds the issuer named in a text against the suffix of the number: "UBTVQH11" is the Ủy ban Thường vụ Quốc hội, and no
 * "Ban Thường vụ Quốc hội". A standing committee, chairman or office of the same body fits.
 * @example
 * ```ts
 * checkIssuer(parseDocumentNumber("10-CT/ThU"), "Ban Thường vụ Thị ủy").fits // true
 * ```
 */
export const checkIssuer = (number: DocumentNumber, named: string): IssuerCheck => {
  const name = sameSpelling(named)
  const known = number.organs.filter(organ => organ !== undefined)
  const [suffix] = number.suffixes
  if (known.length === 0) return { fits: "unknown", suffix }
  const body = name.replace(within, "")
  const names = known.flatMap(organ => [organ.issuer, ...(organ.also ?? [])])
  return names.some(one => [name, body].some(text => agrees(text, sameSpelling(one)))) ||
    abbreviated(number, name)
    ? { fits: true }
    : { fits: false, suffix, means: known.map(organ => organ.issuer).join(", ") }
}

/** A text may go on ("Ủy ban nhân dân thị xã …"), or break off before the "và" in a body's name. */
const agrees = (named: string, issuer: string): boolean =>
  named.startsWith(issuer) || [" và ", ", "].some(joint => issuer.startsWith(named + joint))

const abbreviated = (number: DocumentNumber, name: string): boolean =>
  number.suffixes.some(suffix => name.split(/[\s,]+/).includes(sameSpelling(suffix.replace(/\d+$/, ""))))

/** The body of the number, where it had ended before the day of the document. */
export const endedBody = (number: DocumentNumber, issued: CivilDate): string | undefined =>
  number.organs.find(organ => organ?.until !== undefined && issued >= organ.until)?.issuer
