import type { CivilDate } from "@danchu/law"
import type { DisclosureState } from "./disclosure-state.js"

/** One line of the quarterly list of what was made public (Đ13.2): what, through which form, from when to when. */
export interface ListedDisclosure {
  readonly matter: string
  readonly channel: string
  readonly place: string | null
  readonly from: CivilDate
  /** The last day; `null` while it goes on. */
  readonly to: CivilDate | null
  readonly evidence: string
}

/** The list of a span: every posting that was up on a day of it, in the order of days. */
export const quarterlyList = (
  disclosures: readonly DisclosureState[],
  span: { readonly from: CivilDate; readonly to: CivilDate }
): readonly ListedDisclosure[] =>
  disclosures
    .flatMap(({ matter, postings, past }) =>
      matter === null
        ? []
        : [...past, ...postings]
            .filter(one => one.from <= span.to && (one.to === null || one.to >= span.from))
            .map(({ channel, place, from, to, evidence }) => ({ matter, channel, place, from, to, evidence }))
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.matter < b.matter ? -1 : 1))
