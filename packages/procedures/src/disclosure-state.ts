import { continuousDuty, type Posting } from "@danchu/calendar"
import { type CivilDate, cite, isRuling, type Ruling } from "@danchu/law"
import {
  type DisclosureChannel,
  type DisclosurePlace,
  disclosureChannels
} from "@danchu/law/rules/disclosure-channels"
import type { DisclosureMatter } from "@danchu/law/rules/disclosure-matters"
import { boardDuration, loudspeakerDuration, publication } from "@danchu/law/rules/disclosure-terms"
import type { DisclosureCommand, DisclosureEvent } from "./disclosure-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

export type DisclosurePhase = "new" | "owed" | "published" | "fulfilled" | "standing" | "closed"

type Owed = Extract<DisclosureEvent, { readonly type: "DisclosureOwed" }>
type Listed = Pick<Extract<DisclosureEvent, { readonly type: "PutOnList" }>, "year" | "quarter">

/** A span in which the information hung, was on the air or on the web, with the evidence of it. */
export interface KeptPosting extends Posting {
  readonly channel: Extract<DisclosureEvent, { readonly type: "Published" }>["channel"]
  readonly place: DisclosurePlace | null
  readonly evidence: string
}

/** What the disclosure of one matter has come to. */
export interface DisclosureState extends CaseState {
  readonly phase: DisclosurePhase
  readonly matter: DisclosureMatter | null
  readonly has: readonly string[]
  readonly specialLaw: NonNullable<Owed["specialLaw"]> | null
  /** The day of the decision or document, or of its last change. */
  readonly decidedOn: CivilDate | null
  readonly postings: readonly KeptPosting[]
  /** What was public before the information last changed. */
  readonly past: readonly KeptPosting[]
  /** The heads of the neighbourhoods have told the people. */
  readonly toldByHeads: boolean
  /** The quarterly lists that name the information as it is now. */
  readonly listed: readonly Listed[]
  readonly councilTold: boolean
}

export const newDisclosure: DisclosureState = {
  phase: "new",
  lastOn: null,
  matter: null,
  has: [],
  specialLaw: null,
  decidedOn: null,
  postings: [],
  past: [],
  toldByHeads: false,
  listed: [],
  councilTold: false
}

/** The step that answers one command of a disclosure. */
export type DisclosureStepFor<K extends DisclosureCommand["type"]> = Step<
  DisclosureState,
  Extract<DisclosureCommand, { readonly type: K }>,
  DisclosureEvent
>

/** Whether a posting is the one that hangs at this place of this channel now. */
export const hangsAt = (
  posting: KeptPosting,
  { channel, place }: { readonly channel: string; readonly place?: string | null | undefined }
): boolean => posting.channel === channel && posting.place === (place ?? null) && posting.to === null

const changed = (state: DisclosureState, event: DisclosureEvent): Partial<DisclosureState> => {
  switch (event.type) {
    case "DisclosureOwed":
      return {
        phase: "owed",
        matter: event.matter,
        has: event.has,
        specialLaw: event.specialLaw ?? null,
        decidedOn: event.on
      }
    case "Published":
      return {
        phase: "published",
        postings: [
          ...state.postings,
          {
            channel: event.channel,
            place: event.place ?? null,
            evidence: event.evidence,
            from: event.on,
            to: null
          }
        ]
      }
    case "ToldByHeads":
      return { toldByHeads: true }
    case "Interrupted":
      return {
        postings: state.postings.map(one => (hangsAt(one, event) ? { ...one, to: event.on } : one))
      }
    case "InformationChanged":
      return {
        phase: "owed",
        decidedOn: event.on,
        postings: [],
        past: [...state.past, ...state.postings.map(one => ({ ...one, to: one.to ?? event.on }))],
        toldByHeads: false,
        listed: [],
        councilTold: false
      }
    case "DisclosureConfirmed":
      return event.permanent
        ? { phase: "standing" }
        : { phase: state.listed.length > 0 && state.councilTold ? "closed" : "fulfilled" }
    case "PutOnList":
      return {
        ...(state.phase === "fulfilled" && state.councilTold && { phase: "closed" as const }),
        listed: [...state.listed, { year: event.year, quarter: event.quarter }]
      }
    case "CouncilTold":
      return {
        ...(state.phase === "fulfilled" && state.listed.length > 0 && { phase: "closed" as const }),
        councilTold: true
      }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveDisclosure = (state: DisclosureState, event: DisclosureEvent): DisclosureState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

/** Whether another law sets the term, the form or the duration of this matter. */
export const setElsewhere = (state: DisclosureState, what: "term" | "form" | "duration"): boolean =>
  state.specialLaw?.sets.includes(what) ?? false

/** Đ12.3 — where no other law sets the time. */
export const publishBy = (state: DisclosureState, bench: Bench): CountedTerm | null =>
  !setElsewhere(state, "term") ? termFrom(publication, state.decidedOn, bench) : null

/** One channel at one place, and whether it has been served as of a day. */
export interface ChannelDuty {
  readonly channel: DisclosureChannel["channel"]
  readonly place: DisclosurePlace | null
  readonly state: "not-started" | "running" | "interrupted" | "met"
  /** The day at whose end it is served; `null` where nothing runs, or where it never ends. */
  readonly due: CivilDate | null
  readonly permanent: boolean
  readonly rule: string
  readonly from: CivilDate | null
  readonly basis: readonly [DisclosureChannel["basis"], ...DisclosureChannel["basis"][]]
}

const served = (
  duty: DisclosureChannel,
  place: DisclosurePlace | null,
  state: DisclosureState,
  asOf: CivilDate
): ChannelDuty => {
  const postings = state.postings.filter(one => one.channel === duty.channel && one.place === place)
  const hangs = postings.some(one => one.to === null)
  const base = {
    channel: duty.channel,
    place,
    rule: disclosureChannels.id,
    from: postings[0]?.from ?? null,
    basis: [duty.basis] as const
  }
  if (duty.lasting === null || duty.lasting === "permanent" || setElsewhere(state, "duration")) {
    const permanent = duty.lasting === "permanent"
    const told = duty.channel !== "neighbourhood-head" || state.toldByHeads
    const done = permanent ? hangs : postings.length > 0 && told
    const met = done ? "met" : postings.length === 0 ? "not-started" : told ? "interrupted" : "running"
    return { ...base, permanent, due: null, state: met }
  }
  const law = (duty.channel === "board" ? boardDuration : loudspeakerDuration).on(state.decidedOn ?? asOf)
  if (!isRuling(law))
    return { ...base, permanent: false, due: null, state: hangs ? "running" : "not-started" }
  const found = continuousDuty(law, postings, asOf)
  return {
    ...base,
    permanent: false,
    state: found.state,
    due: found.due,
    from: found.from,
    rule: found.rule,
    basis: [duty.basis, ...law.basis]
  }
}

/** Đ13 — every channel and place that the matter needs, as of the end of a day. */
export const channelDuties = (
  state: DisclosureState,
  ruling: Ruling<Readonly<Record<DisclosureMatter, readonly DisclosureChannel[]>>>,
  asOf: CivilDate
): readonly ChannelDuty[] => {
  if (state.matter === null || setElsewhere(state, "form")) return []
  return ruling.value[state.matter]
    .filter(one => !one.onlyWhereItExists || state.has.includes(one.channel))
    .flatMap(one =>
      one.places.length === 0
        ? [served(one, null, state, asOf)]
        : one.places.map(place => served(one, place, state, asOf))
    )
}

const runOut = { vi: "đủ thời gian công khai liên tục", en: "the information has been public long enough" }

/** The clocks that run in the case as it stands. */
export const disclosureDeadlines = (state: DisclosureState, bench: Bench): readonly OpenDeadline[] => {
  if (state.phase === "owed") return openTerm("publish", publishBy(state, bench), "commune", breach)
  if (state.phase !== "published" || state.lastOn === null || state.decidedOn === null) return []
  const ruling = disclosureChannels.on(state.decidedOn)
  if (!isRuling(ruling)) return []
  const asOf = state.lastOn
  const duties = channelDuties(state, ruling, asOf)
  const waiting = duties.some(one => one.state === "not-started" || one.state === "interrupted")
  return [
    ...(waiting ? openTerm("publish", publishBy(state, bench), "commune", breach) : []),
    ...duties.flatMap(one =>
      one.state === "running" && one.due !== null && one.from !== null
        ? [
            {
              key: one.place === null ? one.channel : `${one.channel}:${one.place}`,
              rule: one.rule,
              from: one.from,
              due: one.due,
              safeDue: one.due,
              owner: "commune",
              basis: one.basis,
              lapse: runOut
            }
          ]
        : []
    )
  ]
}

export const disclosurePhases: Readonly<Record<DisclosurePhase, PhaseInfo>> = {
  new: end("chưa phát sinh", "nothing owed yet"),
  owed: clock("phải công khai", "owed"),
  published: noClock(
    "đang công khai",
    "being made public",
    {
      vi: "thời gian công khai của từng hình thức được tính khi đang chạy; hết thì xác nhận",
      en: "each channel has its own time, shown while it runs; when all have run it is confirmed"
    },
    cite("10/2022/QH15", "Đ13.k2", "Thời gian niêm yết thông tin ít nhất là 30 ngày liên tục")
  ),
  fulfilled: noClock(
    "đã công khai đủ thời gian",
    "made public long enough",
    {
      vi: "còn phải ghi vào danh sách theo quý và báo cáo tại kỳ họp thường lệ gần nhất; luật không ấn định ngày",
      en: "the quarterly list and the report at the nearest ordinary session are still owed; the law names no day"
    },
    cite("10/2022/QH15", "Đ14.k3", "tại kỳ họp thường lệ gần nhất"),
    cite("10/2022/QH15", "Đ13.k2.p2", "được lập, cập nhật theo từng quý")
  ),
  standing: noClock(
    "niêm yết thường xuyên",
    "standing notice",
    { vi: "niêm yết thường xuyên, cập nhật khi có thay đổi", en: "it stays, and is updated on change" },
    cite("10/2022/QH15", "Đ13.k2.p2", "phải được niêm yết thường xuyên")
  ),
  closed: end("đã công khai, ghi danh sách, báo cáo", "made public, listed and reported")
}
