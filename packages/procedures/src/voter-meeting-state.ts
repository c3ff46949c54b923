import { type CivilDate, cite, isRuling, type LeadTime, type Rule, type Ruling } from "@danchu/law"
import {
  groupMeetingDecision,
  groupMeetingNotice,
  groupMeetingSummary,
  outsideConstituencyDecision,
  outsideConstituencyNotice,
  outsideProvinceNotice,
  pressPlan,
  synthesisAfter,
  synthesisBefore
} from "@danchu/law/rules/voter-meeting-terms"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, noticeInTime, openBefore, openTerm, termFrom } from "./term.js"
import type { VoterMeetingCommand, VoterMeetingEvent } from "./voter-meeting-events.js"

export type VoterMeetingPhase =
  | "new"
  | "requested"
  | "refused"
  | "planned"
  | "announced"
  | "not-held"
  | "held"
  | "summary-due"
  | "summed-up"

type Planned = Extract<VoterMeetingEvent, { readonly type: "MeetingPlanned" }>

/** What one meeting with voters has come to. */
export interface VoterMeetingState extends CaseState {
  readonly phase: VoterMeetingPhase
  readonly body: Planned["body"]
  readonly kind: string
  readonly conference: boolean
  readonly session: NonNullable<Planned["session"]> | null
  readonly requestedOn: CivilDate | null
  readonly meetingOn: CivilDate | null
  readonly heldOn: CivilDate | null
}

export const newVoterMeeting: VoterMeetingState = {
  phase: "new",
  lastOn: null,
  body: "assembly",
  kind: "",
  conference: true,
  session: null,
  requestedOn: null,
  meetingOn: null,
  heldOn: null
}

/** The step that answers one command of a meeting. */
export type VoterMeetingStepFor<K extends VoterMeetingCommand["type"]> = Step<
  VoterMeetingState,
  Extract<VoterMeetingCommand, { readonly type: K }>,
  VoterMeetingEvent
>

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"

/** Đ18.4 and Đ18.5 — outside the province, outside the constituency. */
export const outsideProvince = "4"
export const outsideConstituency = "5"

/** Đ32, Đ33.4 — from the deputy's request. */
export const decideBy = (state: VoterMeetingState, bench: Bench): CountedTerm | null =>
  termFrom(
    state.kind === outsideConstituency ? outsideConstituencyDecision : groupMeetingDecision,
    state.requestedOn,
    bench
  )

/** How long before the meeting it is told; none was read for the conferences of a People's Council. */
export const noticeRule = ({
  kind,
  conference,
  body
}: VoterMeetingState): Rule<LeadTime, Record<never, never>> | null =>
  kind === outsideConstituency
    ? outsideConstituencyNotice
    : !conference
      ? groupMeetingNotice
      : kind === outsideProvince
        ? outsideProvinceNotice
        : body === "assembly"
          ? pressPlan
          : null

/** How long before its session the opinions are summed up; only the National Assembly's articles were read. */
const summaryLead = (state: VoterMeetingState): Ruling<LeadTime> | null => {
  const { session, heldOn, conference, body } = state
  if (body !== "assembly" || !conference || session?.side !== "before" || heldOn === null) return null
  const found = synthesisBefore.on(heldOn, { extraordinary: session.extraordinary })
  return isRuling(found) ? found : null
}

/** The last day of the summary, and the rule that sets it; `null` where none was read. */
const summaryTerm = (state: VoterMeetingState, bench: Bench): CountedTerm | null => {
  const { session, heldOn, conference, body } = state
  if (!conference) return termFrom(groupMeetingSummary, heldOn, bench)
  return body === "assembly" && session?.side === "after"
    ? termFrom(synthesisAfter, session.on, bench, { facts: { extraordinary: session.extraordinary } })
    : null
}

/** Whether the opinions were summed up in time, and the rule that says so. */
export const summaryLateness = (state: VoterMeetingState, on: CivilDate, bench: Bench) => {
  const lead = summaryLead(state)
  if (lead !== null && state.session !== null) {
    return {
      late: on > noticeInTime(lead, state.session.on, bench),
      governedBy: [{ rule: lead.rule, on: lead.governedOn }]
    }
  }
  const term = summaryTerm(state, bench)
  return { late: term !== null && on > term.due, governedBy: term ? [term.governance] : [] }
}

const summaries = (state: VoterMeetingState, bench: Bench): readonly OpenDeadline[] => [
  ...openTerm("summary", summaryTerm(state, bench), "deputies", breach),
  ...openBefore("summary", summaryLead(state), state.session?.on ?? null, bench, "deputies", breach)
]

/** After the meeting: a clock runs where a text that was read sets one. */
const afterMeeting = (state: VoterMeetingState): VoterMeetingPhase =>
  !state.conference || (state.body === "assembly" && state.session !== null) ? "summary-due" : "held"

const changed = (state: VoterMeetingState, event: VoterMeetingEvent): Partial<VoterMeetingState> => {
  switch (event.type) {
    case "MeetingRequested":
      return {
        phase: "requested",
        body: event.body,
        kind: event.kind,
        conference: event.form === "conference",
        requestedOn: event.on,
        meetingOn: event.meetingOn
      }
    case "RequestDecided":
      return { phase: event.agreed ? "planned" : "refused" }
    case "MeetingPlanned":
      return {
        phase: "planned",
        body: event.body,
        kind: event.kind,
        conference: event.form === "conference",
        session: event.session ?? null,
        meetingOn: event.meetingOn
      }
    case "MeetingAnnounced":
      return { phase: "announced" }
    case "MeetingDropped":
      return { phase: "not-held" }
    case "MeetingHeld":
      return { phase: afterMeeting(state), heldOn: event.on }
    case "OpinionsSummedUp":
      return { phase: "summed-up" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveVoterMeeting = (
  state: VoterMeetingState,
  event: VoterMeetingEvent
): VoterMeetingState => ({ ...state, ...changed(state, event), lastOn: event.on })

/** The clocks that run in the case as it stands. */
export const voterMeetingDeadlines = (state: VoterMeetingState, bench: Bench): readonly OpenDeadline[] => {
  if (state.phase === "requested") return openTerm("decide", decideBy(state, bench), "standing-body", breach)
  if (state.phase === "summary-due") return summaries(state, bench)
  if (state.phase !== "planned" || state.lastOn === null) return []
  const lead = noticeRule(state)?.on(state.lastOn)
  return openBefore(
    "announce",
    lead && isRuling(lead) ? lead : null,
    state.meetingOn,
    bench,
    "standing-body",
    breach
  )
}

export const voterMeetingPhases: Readonly<Record<VoterMeetingPhase, PhaseInfo>> = {
  new: end("chưa có kế hoạch", "not yet planned"),
  requested: clock("đại biểu đã đề nghị", "asked for by the deputy"),
  refused: end("không tổ chức", "not agreed to"),
  planned: noClock(
    "đã có kế hoạch",
    "planned",
    {
      vi: "thời hạn thông báo tính ngược từ ngày tiếp xúc, nơi văn bản đã đọc có quy định; hội nghị của đại biểu Hội đồng nhân dân thì không thấy",
      en: "the notice is counted back from the meeting where a text that was read sets one; for the conferences of a People's Council none was read"
    },
    cite(
      resolution,
      "Đ6.k3",
      "Chậm nhất là 07 ngày làm việc, trước ngày tiếp xúc cử tri của đại biểu Quốc hội"
    )
  ),
  announced: noClock(
    "đã thông báo",
    "announced",
    { vi: "chờ ngày tiếp xúc", en: "it waits for its day" },
    cite(resolution, "Đ5.k1", "được thông tin về thời gian, địa điểm, hình thức, nội dung tiếp xúc cử tri")
  ),
  "not-held": end("không tổ chức", "not held"),
  held: noClock(
    "đã tiếp xúc",
    "held",
    {
      vi: "không thấy thời hạn tổng hợp đối với hoạt động này (các điều về Hội đồng nhân dân chưa được đọc)",
      en: "no term of the summary was found for this kind (the articles on People's Councils were not read)"
    },
    cite(resolution, "Đ16.k2.c", "phân loại, chuyển ý kiến, kiến nghị của cử tri")
  ),
  "summary-due": clock("đã tiếp xúc, phải tổng hợp ý kiến", "held, the summary is due"),
  "summed-up": end("đã tổng hợp ý kiến", "opinions summed up")
}
