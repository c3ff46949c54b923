import {
  type Alternative,
  type ContinuousDuty,
  continuousDuty,
  ruleDeadline,
  type WorkCalendar
} from "@danchu/calendar"
import { type Citation, type CivilDate, cite, isRuling } from "@danchu/law"
import { type DisclosureChannel, disclosureChannels } from "@danchu/law/rules/disclosure-channels"
import type { DisclosureMatter } from "@danchu/law/rules/disclosure-matters"
import {
  boardDuration,
  loudspeakerDuration,
  publication,
  specialAreas,
  specialLaw
} from "@danchu/law/rules/disclosure-terms"
import { type CellReason, type CellReasonCode, reason } from "./cell-reason.js"
import { type Channel, checkedEvidence, type Place, type PostingEvidence, spansOf } from "./evidence.js"

/** A document whose content the commune owes to the public. */
export interface OwedNotice {
  readonly id: string
  readonly matter: DisclosureMatter
  /** The day of the decision or document. */
  readonly decidedOn: CivilDate
  readonly published: CivilDate
  /** The law of its field, where one sets other forms or times: it goes before, and is not known here. */
  readonly fieldLaw?: Citation
}

export interface Commune {
  readonly places: readonly Place[]
  /**
   * The neighbourhoods whose heads are to be sent what they tell the people: each is a place of its own. Left out, one cell
   * stands for all of them.
   */
  readonly neighbourhoods?: readonly string[]
  /** "nếu có": whether the commune has them at all. */
  readonly has: { readonly portal: boolean; readonly loudspeaker: boolean }
  /** Border, island, mountain, very poor or ethnic-minority area: the Government may have said otherwise. */
  readonly specialArea?: boolean
}

/**
 * `waiting`: not begun, and there is time. `unanswered`: nobody has read the law for that day, or the calendar does not
 * reach so far.
 */
export type CellState =
  | "met"
  | "running"
  | "interrupted"
  | "missed"
  | "waiting"
  | "not-applicable"
  | "unanswered"

/** One duty: a notice on a channel, on a board at a place, or with the head of a neighbourhood. */
export interface DisclosureCell {
  readonly notice: string
  readonly matter: DisclosureMatter
  readonly channel: Channel
  readonly place: string | null
  readonly state: CellState
  /** The last day on which it may begin. */
  readonly beginBy: CivilDate | null
  readonly begun: CivilDate | null
  /** Begun after that day. */
  readonly late: boolean
  /** The day at whose end it is fulfilled, where it must last. */
  readonly until: CivilDate | null
  /** Readings of the law under which it is met, where `state` says that it is not. */
  readonly metUnder: readonly Alternative[]
  /** Why it does not apply, or has no answer. */
  readonly why: CellReason | null
  readonly basis: readonly Citation[]
}

const every: readonly Channel[] = ["portal", "board", "loudspeaker", "neighbourhood-head"]
const notAsked: Readonly<Record<Channel, Citation>> = {
  portal: cite(
    "10/2022/QH15",
    "Đ13.k1",
    "Tại nơi đã thiết lập trang thông tin điện tử, cổng thông tin điện tử"
  ),
  board: cite(
    "10/2022/QH15",
    "Đ13.k2",
    "quy định tại các khoản 1, 2, 3, 5, 6, 7, 8, 9, 10, 11 và 12 Điều 11"
  ),
  loudspeaker: cite(
    "10/2022/QH15",
    "Đ13.k3",
    "Thông tin quy định tại các khoản 7, 8, 9, 10, 11 và 12 Điều 11"
  ),
  "neighbourhood-head": cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")
}

type Head = Pick<DisclosureCell, "notice" | "matter" | "channel" | "place">

const empty = (
  head: Head,
  state: CellState,
  why: CellReasonCode | null,
  basis: readonly Citation[]
): DisclosureCell => ({
  ...head,
  state,
  beginBy: null,
  begun: null,
  late: false,
  until: null,
  metUnder: [],
  why: why === null ? null : reason(why),
  basis
})

/** `null` where the calendar or the law has no answer. */
const beginBy = (notice: OwedNotice, calendar: WorkCalendar) => {
  try {
    const found = ruleDeadline(publication, notice.decidedOn, calendar)
    return found._tag === "Deadline" ? found : null
  } catch {
    return null
  }
}

const lasted = (
  { channel, lasting }: DisclosureChannel,
  spans: ReturnType<typeof spansOf>,
  asOf: CivilDate
): ContinuousDuty | null => {
  const [first] = spans
  if (first === undefined || lasting === null || lasting === "permanent") return null
  const ruling = (channel === "loudspeaker" ? loudspeakerDuration : boardDuration).on(first.from)
  return isRuling(ruling) ? continuousDuty(ruling, spans, asOf) : null
}

const stateOf = (
  duty: DisclosureChannel,
  spans: ReturnType<typeof spansOf>,
  run: ContinuousDuty | null,
  asOf: CivilDate
): CellState => {
  if (duty.lasting === null) return "met"
  const last = spans.at(-1)
  const now = last !== undefined && (last.to === null || last.to >= asOf)
  if (duty.lasting === "permanent") return now ? "running" : "interrupted"
  return run === null ? "unanswered" : run.state === "not-started" ? "waiting" : run.state
}

const cell = (
  head: Head,
  duty: DisclosureChannel,
  notice: OwedNotice,
  evidence: readonly PostingEvidence[],
  asOf: CivilDate,
  calendar: WorkCalendar
): DisclosureCell => {
  const term = beginBy(notice, calendar)
  const spans = spansOf(evidence.filter(({ from }) => from <= asOf))
  const begun = spans[0]?.from ?? null
  const due = term?.due ?? null
  const basis = [duty.basis, ...(term?.basis ?? [])]
  if (begun === null) {
    return due === null
      ? empty(head, "unanswered", "begin-unanswered", basis)
      : { ...empty(head, due < asOf ? "missed" : "waiting", null, basis), beginBy: due }
  }
  const run = lasted(duty, spans, asOf)
  const state = stateOf(duty, spans, run, asOf)
  return {
    ...head,
    state,
    beginBy: due,
    begun,
    late: due !== null && begun > due,
    until: run?.due ?? null,
    metUnder: state === "met" ? [] : (run?.alternatives ?? []).filter(one => one.due <= asOf),
    why: state === "unanswered" ? reason("duration-unanswered") : null,
    basis: [...basis, ...(run?.basis ?? [])]
  }
}

/** What goes before the general channels and times, where something does. */
const prevailing = (
  { decidedOn, fieldLaw }: OwedNotice,
  specialArea: boolean
): { readonly why: CellReasonCode; readonly basis: readonly Citation[] } | null => {
  if (fieldLaw) {
    const clause = specialLaw.on(decidedOn)
    return { why: "field-law-prevails", basis: [fieldLaw, ...clause.basis] }
  }
  if (!specialArea) return null
  const area = specialAreas.on(decidedOn)
  return {
    why: area._tag === "NotVerified" ? "special-area-not-verified" : "special-area",
    basis: area.basis
  }
}

const rowsOf = (
  notice: OwedNotice,
  { places, neighbourhoods = [], has, specialArea }: Commune,
  evidence: readonly PostingEvidence[],
  asOf: CivilDate,
  calendar: WorkCalendar
): readonly DisclosureCell[] => {
  const elsewhere = prevailing(notice, specialArea ?? false)
  const head = (channel: Channel, place: string | null): Head => ({
    notice: notice.id,
    matter: notice.matter,
    channel,
    place
  })
  if (elsewhere)
    return every.map(channel => empty(head(channel, null), "unanswered", elsewhere.why, elsewhere.basis))
  const rules = disclosureChannels.on(notice.decidedOn)
  if (!isRuling(rules)) {
    const why = rules._tag === "NotVerified" ? "channels-not-verified" : "channels-not-in-force"
    return every.map(channel => empty(head(channel, null), "unanswered", why, rules.basis))
  }
  return every.flatMap((channel): readonly DisclosureCell[] => {
    const duty = rules.value[notice.matter].find(one => one.channel === channel)
    if (!duty) {
      return [empty(head(channel, null), "not-applicable", "matter-not-asked", [notAsked[channel]])]
    }
    if (duty.onlyWhereItExists && (channel === "portal" || channel === "loudspeaker") && !has[channel]) {
      return [empty(head(channel, null), "not-applicable", `no-${channel}`, [duty.basis])]
    }
    const own = evidence.filter(one => one.channel === channel)
    if (channel === "neighbourhood-head" && neighbourhoods.length > 0) {
      return neighbourhoods.map(id =>
        cell(
          head(channel, id),
          duty,
          notice,
          own.filter(({ place }) => place === id),
          asOf,
          calendar
        )
      )
    }
    if (channel !== "board") return [cell(head(channel, null), duty, notice, own, asOf, calendar)]
    return places.map(({ id, kind }) =>
      duty.places.includes(kind)
        ? cell(
            head(channel, id),
            duty,
            notice,
            own.filter(({ place }) => place === id),
            asOf,
            calendar
          )
        : empty(head(channel, id), "not-applicable", "headquarters-only", [duty.basis])
    )
  })
}

/**
 * Which notices went where, and whether each duty to publish is met at the end of a day: groups of matters by channels by
 * places, each with the clause it rests on.
 * @throws InvalidEvidence
 */
export const disclosureMatrix = (
  notices: readonly OwedNotice[],
  commune: Commune,
  evidence: readonly PostingEvidence[],
  asOf: CivilDate,
  calendar: WorkCalendar
): readonly DisclosureCell[] =>
  notices.flatMap(notice => {
    const own = evidence.filter(one => one.notice === notice.id)
    for (const one of own) checkedEvidence(one, notice.published, commune.places, commune.neighbourhoods)
    return rowsOf(notice, commune, own, asOf, calendar)
  })
