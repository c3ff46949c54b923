import type { Posting } from "@danchu/calendar"
import { type Citation, type CivilDate, cite, Fault } from "@danchu/law"
import type { DisclosureChannel, DisclosurePlace } from "@danchu/law/rules/disclosure-channels"

export type Channel = DisclosureChannel["channel"]

/** Where notices hang or are heard; a code, and which of the law's places it is. */
export interface Place {
  readonly id: string
  readonly kind: DisclosurePlace
}

/** Somebody's statement that a notice hung, was on the web, was on the air or was handed on, from one day to another. */
export interface PostingEvidence {
  readonly notice: string
  readonly channel: Channel
  /** The id of a place, for a board; the neighbourhood, for a head where each of them counts; `null` elsewhere. */
  readonly place: string | null
  readonly from: CivilDate
  /** The last day, included; `null` while it goes on. */
  readonly to: CivilDate | null
  /** A reference to whoever saw to it, never a name. */
  readonly by: string
  /** A photo by its hash, "sha256:…", and the day on which it was taken; a board needs one. */
  readonly photo?: { readonly hash: string; readonly takenOn: CivilDate }
}

/** Evidence that proves nothing. */
export class InvalidEvidence extends Fault {
  readonly _tag = "InvalidEvidence"
  /** A kebab-case word. */
  readonly why: string
  /** The clause that asks for what is missing, where one does. */
  readonly basis: readonly Citation[]
  constructor(why: string, at: string, basis: readonly Citation[] = []) {
    super(
      `this evidence proves nothing: ${why}`,
      at,
      "Give the place, the first day, who saw to it, and for a board a photo taken on a day of the posting."
    )
    this.why = why
    this.basis = basis
  }
}

const places = cite(
  "10/2022/QH15",
  "Đ13.k2",
  "tại nhà văn hóa và các điểm sinh hoạt cộng đồng ở thôn, tổ dân phố"
)
const heads = cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")
const hash = /^sha256:[0-9a-f]{64}$/
const reference = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a piece of evidence is one: `published` is the day of its notice. */
const whyNot = (
  { channel, place, from, to, by, photo }: PostingEvidence,
  published: CivilDate,
  known: readonly Place[],
  neighbourhoods: readonly string[]
): string | null =>
  to !== null && to < from
    ? "ends-before-it-begins"
    : from < published
      ? "older-than-its-notice"
      : !reference.test(by)
        ? "nobody-saw-to-it"
        : channel !== "board"
          ? channel === "neighbourhood-head" && neighbourhoods.length > 0
            ? place !== null && neighbourhoods.includes(place)
              ? null
              : "no-such-neighbourhood"
            : place === null
              ? null
              : "place-without-a-board"
          : !known.some(({ id }) => id === place)
            ? "no-such-place"
            : photo === undefined
              ? "no-photo"
              : !hash.test(photo.hash)
                ? "photo-without-a-hash"
                : photo.takenOn < published
                  ? "photo-older-than-its-notice"
                  : photo.takenOn < from || (to !== null && photo.takenOn > to)
                    ? "photo-of-another-day"
                    : null

const askedBy: Readonly<Record<string, readonly Citation[]>> = {
  "no-such-place": [places],
  "no-such-neighbourhood": [heads]
}

/**
 * Checks a piece of evidence against its notice, the places of the commune and its neighbourhoods.
 * @throws InvalidEvidence
 */
export const checkedEvidence = (
  evidence: PostingEvidence,
  published: CivilDate,
  known: readonly Place[],
  neighbourhoods: readonly string[] = []
): PostingEvidence => {
  const why = whyNot(evidence, published, known, neighbourhoods)
  if (why !== null) throw new InvalidEvidence(why, evidence.notice, askedBy[why] ?? [])
  return evidence
}

/** Overlapping and touching statements as spans in the order of time. */
export const spansOf = (evidence: readonly PostingEvidence[]): readonly Posting[] => {
  const spans: Posting[] = []
  for (const { from, to } of evidence.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = spans.at(-1)
    if (last && (last.to === null || from <= last.to)) {
      const end = last.to === null || to === null ? null : to > last.to ? to : last.to
      spans[spans.length - 1] = { from: last.from, to: end }
    } else spans.push({ from, to })
  }
  return spans
}
