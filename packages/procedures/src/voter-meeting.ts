import {
  cadenceDuty,
  type Period,
  type PeriodDuty,
  type Session,
  type SessionalPerformance,
  type SessionDuty,
  sessionDuty
} from "@danchu/calendar"
import { type Answer, type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import {
  type ConferencesAroundSession,
  conferencesAroundSession,
  councilDeputyMeetings,
  mandatoryConference,
  optionalConference,
  voterMeetingForms,
  voterMeetingKinds,
  voterMeetingNoticeContents,
  voterMeetingProgramme
} from "@danchu/law/rules/voter-meeting"
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
import { governed, governedWhereRead, under } from "./absent.js"
import { lacking, lackingEntries } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, type Refusal, refused } from "./procedure.js"
import { lateness, noticeInTime } from "./term.js"
import type { VoterMeetingCommand, VoterMeetingEvent } from "./voter-meeting-events.js"
import { voterMeetingMandatory } from "./voter-meeting-mandatory.js"
import {
  decideBy,
  evolveVoterMeeting,
  newVoterMeeting,
  noticeRule,
  outsideConstituency,
  outsideProvince,
  summaryLateness,
  type VoterMeetingState,
  type VoterMeetingStepFor,
  voterMeetingDeadlines,
  voterMeetingPhases
} from "./voter-meeting-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, Đ4–6, Đ18–24, Đ31–38, as amended by NQLT 100/2025. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const by100 = { instrument: "100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", at: "Đ1" } as const
const kinds = cite(resolution, "Đ18.k1", "Tiếp xúc cử tri định kỳ")
const elsewhere = cite(resolution, "Đ18.k4", "nơi đại biểu Quốc hội ứng cử hoặc chuyển sinh hoạt đến")
const constituency = cite(resolution, "Đ18.k5", "ngoài đơn vị bầu cử của đại biểu Hội đồng nhân dân")
const forms = cite(resolution, "Đ19.k1.a", "Hội nghị tiếp xúc cử tri")
const mandatory = cite(resolution, "Đ21.k1", "trước kỳ họp thường lệ của Hội đồng nhân dân")
const informed = cite(
  resolution,
  "Đ5.k1",
  "được thông tin về thời gian, địa điểm, hình thức, nội dung tiếp xúc cử tri"
)
const asked = cite(resolution, "Đ33.k4", "xem xét, quyết định và thông báo đến đại biểu Quốc hội")
const programme = cite(resolution, "Đ24.k1.a", "chương trình, nội dung hội nghị tiếp xúc cử tri")
const unsafe = cite(
  resolution,
  "Đ4.k2",
  "có quyền từ chối tiếp xúc cử tri nếu không bảo đảm an ninh, an toàn"
)
const disaster = cite(
  resolution,
  "Đ36.k1",
  "Trường hợp xảy ra thiên tai, dịch bệnh hoặc sự kiện bất khả kháng",
  by100
)
const summedUp = cite(
  resolution,
  "Đ37.k1",
  "có trách nhiệm tập hợp đầy đủ, trung thực các ý kiến, kiến nghị của cử tri"
)

type Meeting = Pick<
  Extract<VoterMeetingCommand, { readonly type: "PlanMeeting" }>,
  "on" | "body" | "kind" | "form" | "way" | "meetingOn"
>

/** Đ18, Đ19 — one of nine kinds, in two forms and three ways; two kinds belong to one body each. */
const misplanned = (given: Meeting): Refusal | null => {
  const known = voterMeetingKinds.on(given.on)
  if (isRuling(known) && !listed(known, given.kind)) {
    return unlisted(
      known,
      "not-a-kind-of-meeting",
      "không thuộc các hoạt động tiếp xúc cử tri",
      "none of the kinds"
    )
  }
  const ways = voterMeetingForms.on(given.on)
  if (
    isRuling(ways) &&
    !(ways.value.forms.some(one => one === given.form) && ways.value.ways.some(one => one === given.way))
  ) {
    return refused(
      ways,
      "not-a-form-of-meeting",
      "không thuộc các hình thức, phương thức tiếp xúc cử tri",
      `none of the forms: ${[...ways.value.forms, ...ways.value.ways].join(", ")}`
    )
  }
  if (given.kind === outsideProvince && given.body !== "assembly") {
    return refused(
      elsewhere,
      "for-the-assembly-only",
      "chỉ đại biểu Quốc hội tiếp xúc ngoài địa bàn tỉnh",
      "only deputies of the National Assembly meet voters outside their province"
    )
  }
  if (given.kind === outsideConstituency && given.body === "assembly") {
    return refused(
      constituency,
      "for-a-council-only",
      "chỉ đại biểu Hội đồng nhân dân tiếp xúc ngoài đơn vị bầu cử",
      "only deputies of a council meet voters outside their constituency"
    )
  }
  return given.meetingOn < given.on
    ? refused(kinds, "planned-for-the-past", "ngày tiếp xúc đã qua", "the day of the meeting has passed")
    : null
}

const needsRequest = ({ kind, form }: Pick<Meeting, "kind" | "form">): boolean =>
  form !== "conference" || kind === outsideConstituency

/** Đ32, Đ33.2 — for a meeting with a person or group, or outside the constituency. */
const request: VoterMeetingStepFor<"RequestMeeting"> = {
  label: { vi: "đại biểu đề nghị tiếp xúc", en: "the deputy asks for a meeting" },
  from: ["new"],
  to: ["requested"],
  who: "deputy",
  rules: [groupMeetingDecision.id, outsideConstituencyDecision.id, voterMeetingKinds.id],
  basis: [asked],
  decide: (_, { type: _type, ...given }) =>
    under(voterMeetingKinds.on(given.on), kinds, known =>
      needsRequest(given)
        ? (misplanned(given) ??
          accepted([{ ...given, type: "MeetingRequested", governedBy: governed(known) }]))
        : refused(
            asked,
            "no-request-needed",
            "hội nghị được tổ chức theo kế hoạch",
            "a conference is held by its plan and needs no request"
          )
    )
}

/** Đ32, Đ33.4 — "Chậm nhất là 05 ngày làm việc, sau ngày nhận được đề nghị". */
const decideRequest: VoterMeetingStepFor<"DecideRequest"> = {
  label: { vi: "quyết định việc tiếp xúc", en: "decide on the request" },
  from: ["requested"],
  to: ["planned", "refused"],
  who: "standing-body",
  rules: [groupMeetingDecision.id, outsideConstituencyDecision.id],
  basis: [asked],
  decide: (state, { on, agreed, reason }, bench) =>
    accepted(
      [{ type: "RequestDecided", on, agreed, reason, ...lateness(decideBy(state, bench), on) }],
      [{ to: "deputy", template: "meeting-decision", basis: [asked] }]
    )
}

/** Đ6.1, Đ18, Đ21 — by the plan of the delegation, of the council's standing body or of the group of deputies. */
const plan: VoterMeetingStepFor<"PlanMeeting"> = {
  label: { vi: "lập kế hoạch tiếp xúc cử tri", en: "plan the meeting" },
  from: ["new"],
  to: ["planned"],
  who: "standing-body",
  rules: [voterMeetingKinds.id, voterMeetingForms.id],
  basis: [kinds, forms],
  decide: (_, { type: _type, ...given }) =>
    under(voterMeetingKinds.on(given.on), kinds, known => {
      const wrong = misplanned(given)
      if (wrong) return wrong
      if (needsRequest(given)) {
        return refused(
          asked,
          "request-needed",
          "phải có đề nghị của đại biểu và quyết định của cơ quan có thẩm quyền",
          "it takes the deputy's request and a decision on it"
        )
      }
      const around = ["1", "2", "3"].includes(given.kind)
      const side = given.kind === "1" ? "before" : given.kind === "2" ? "after" : given.session?.side
      if (around !== (given.session !== undefined) || given.session?.side !== side) {
        return refused(
          kinds,
          "session-does-not-fit",
          "tiếp xúc trước, sau kỳ họp thì phải nêu kỳ họp, hoạt động khác thì không",
          "a meeting around a session names its session and side, any other names none"
        )
      }
      return accepted([{ ...given, type: "MeetingPlanned", governedBy: governed(known) }])
    })
}

/** Đ5.1, Đ6.3, Đ31.2, Đ32, Đ33.5 — the voters are told time, place, form and content, in the time of that kind of meeting. */
const announce: VoterMeetingStepFor<"AnnounceMeeting"> = {
  label: { vi: "thông báo tiếp xúc cử tri", en: "announce the meeting" },
  from: ["planned"],
  to: ["announced"],
  who: "standing-body",
  rules: [
    voterMeetingNoticeContents.id,
    pressPlan.id,
    outsideProvinceNotice.id,
    outsideConstituencyNotice.id,
    groupMeetingNotice.id
  ],
  basis: [informed],
  decide: (state, { on, told }, bench) =>
    under(voterMeetingNoticeContents.on(on), informed, contents => {
      const incomplete = lacking(contents, told, "notice-incomplete", "thông báo thiếu nội dung")
      if (incomplete) return incomplete
      const lead = noticeRule(state)?.on(on)
      const last =
        lead && isRuling(lead) && state.meetingOn !== null ? noticeInTime(lead, state.meetingOn, bench) : null
      return accepted(
        [
          {
            type: "MeetingAnnounced",
            on,
            told,
            late: last !== null && on > last,
            governedBy: [...governed(contents), ...(lead ? governedWhereRead(lead) : [])]
          }
        ],
        [{ to: "voters", template: "voter-meeting", basis: [informed] }],
        last === null
          ? ["No term of the notice was read for this meeting: it is not judged."]
          : on > last
            ? [`The notice was owed by ${last}.`]
            : []
      )
    })
}

/** Đ4.2, Đ21.2, Đ36 — some conferences may be left out, any in a disaster, and a deputy need not meet voters in danger. */
const drop: VoterMeetingStepFor<"DropMeeting"> = {
  label: { vi: "quyết định không tổ chức", en: "decide not to hold it" },
  from: ["planned", "announced"],
  to: ["not-held"],
  who: "standing-body",
  rules: [mandatoryConference.id, optionalConference.id],
  basis: [mandatory, disaster, unsafe],
  decide: (state, { type: _type, ...given }) => {
    const dropped = { ...given, type: "MeetingDropped" } as const
    if (given.ground !== "optional") return accepted([{ ...dropped, governedBy: [] }])
    const assembly = state.body === "assembly"
    return state.kind === "1" || (state.kind === "2" && assembly)
      ? under(mandatoryConference.on(given.on), mandatory, ruling =>
          refused(
            ruling,
            "conference-mandatory",
            "phải tổ chức hội nghị tiếp xúc cử tri",
            "this conference must be held"
          )
        )
      : under(optionalConference.on(given.on), mandatory, ruling =>
          accepted([{ ...dropped, governedBy: governed(ruling) }])
        )
  }
}

/** Đ24 — the six steps of a conference; a talk with a person or a group has no programme. */
const hold: VoterMeetingStepFor<"HoldMeeting"> = {
  label: { vi: "tiếp xúc cử tri", en: "hold the meeting" },
  from: ["announced"],
  to: ["held", "summary-due"],
  who: "deputies",
  rules: [voterMeetingProgramme.id],
  basis: [programme],
  decide: (state, { type: _type, ...given }) =>
    state.meetingOn !== null && given.on < state.meetingOn
      ? refused(
          informed,
          "before-its-day",
          `hoạt động được thông báo vào ngày ${inVietnamese(state.meetingOn)}`,
          `the meeting was announced for ${state.meetingOn}`
        )
      : under(
          voterMeetingProgramme.on(given.on),
          programme,
          wanted =>
            (state.conference ? lackingEntries(wanted, given.programme, "programme-incomplete") : null) ??
            accepted([
              { ...given, type: "MeetingHeld", governedBy: state.conference ? governed(wanted) : [] }
            ])
        )
}

/** Đ33.8, Đ37, Đ38 — whole and true, to those who must answer; complaints and denunciations go another way. */
const sumUp: VoterMeetingStepFor<"SumUpOpinions"> = {
  label: { vi: "tập hợp, tổng hợp ý kiến, kiến nghị", en: "sum up the opinions" },
  from: ["held", "summary-due"],
  to: ["summed-up"],
  who: "deputies",
  rules: [groupMeetingSummary.id, synthesisBefore.id, synthesisAfter.id],
  basis: [summedUp],
  decide: (state, { type: _type, ...given }, bench) =>
    given.moved > given.opinions
      ? refused(
          summedUp,
          "more-moved-than-spoken",
          "số chuyển sang khiếu nại, tố cáo nhiều hơn số ý kiến",
          "more were moved to another track than were spoken"
        )
      : accepted(
          [{ ...given, type: "OpinionsSummedUp", ...summaryLateness(state, given.on, bench) }],
          ["standing-body", "front"].map(to => ({
            to,
            template: "voters-opinions",
            basis: [summedUp]
          })),
          state.phase === "held"
            ? ["No term of the summary was read for this meeting: it is not judged."]
            : []
        )
}

/** Luật 72/2025 Đ34.2 — what a council's deputies owed of conferences in each year of a span. */
export const councilConferences = (
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] =>
  cadenceDuty({
    law: councilDeputyMeetings.timeline({}),
    rule: councilDeputyMeetings.id,
    span,
    performed,
    asOf
  })

/** What was owed around one session, under the law of its opening; no duties where that law was not read. */
export interface ConferencesOfSession {
  readonly session: Session
  readonly law: Answer<ConferencesAroundSession>
  readonly duties: readonly SessionDuty[]
}

/**
 * Đ21 — the conferences owed before and after each ordinary session of the Assembly, and before each of a People's Council.
 * @param sessions in the order of time
 * @throws OutOfOrder
 */
export const conferencesAroundSessions = (
  body: VoterMeetingState["body"],
  sessions: readonly Session[],
  performed: readonly SessionalPerformance[],
  asOf: CivilDate
): readonly ConferencesOfSession[] =>
  sessions.map(session => {
    const ruling = conferencesAroundSession.on(session.opens, { council: body !== "assembly" })
    return {
      session,
      law: ruling,
      duties: isRuling(ruling)
        ? sessionDuty(ruling, sessions, performed, asOf).filter(one => one.session === session)
        : []
    }
  })

/**
 * One meeting of deputies of the National Assembly or of a People's Council with voters, from its plan to the summary.
 * @law NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, Đ4–6, Đ18–24, Đ31–38
 */
export const voterMeeting: Procedure<VoterMeetingState, VoterMeetingCommand, VoterMeetingEvent> = {
  id: "voter-meeting",
  label: { vi: "tiếp xúc cử tri", en: "meeting with voters" },
  initial: newVoterMeeting,
  phases: voterMeetingPhases,
  steps: {
    RequestMeeting: request,
    DecideRequest: decideRequest,
    PlanMeeting: plan,
    AnnounceMeeting: announce,
    DropMeeting: drop,
    HoldMeeting: hold,
    SumUpOpinions: sumUp
  },
  mandatory: voterMeetingMandatory,
  evolve: evolveVoterMeeting,
  deadlines: voterMeetingDeadlines
}
