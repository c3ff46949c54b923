import { cite, inVietnamese, isRuling } from "@danchu/law"
import {
  mandatoryConference,
  optionalConference,
  voterMeetingNoticeContents,
  voterMeetingProgramme
} from "@danchu/law/rules/voter-meeting"
import {
  groupMeetingNotice,
  groupMeetingSummary,
  outsideConstituencyNotice,
  outsideProvinceNotice,
  pressPlan,
  synthesisAfter,
  synthesisBefore
} from "@danchu/law/rules/voter-meeting-terms"
import { governed, governedWhereRead, under } from "./absent.js"
import { lacking, lackingEntries } from "./lacking.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"
import type { VoterMeetingCommand, VoterMeetingEvent } from "./voter-meeting-events.js"
import { voterMeetingMandatory } from "./voter-meeting-mandatory.js"
import { decideRequest, plan, request } from "./voter-meeting-planning.js"
import {
  evolveVoterMeeting,
  newVoterMeeting,
  noticeRule,
  summaryLateness,
  type VoterMeetingState,
  type VoterMeetingStepFor,
  voterMeetingDeadlines,
  voterMeetingPhases
} from "./voter-meeting-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, Đ4–6, Đ18–24, Đ31–38, as amended by NQLT 100/2025. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const by100 = { instrument: "100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", at: "Đ1" } as const
const mandatory = cite(resolution, "Đ21.k1", "trước kỳ họp thường lệ của Hội đồng nhân dân")
const informed = cite(
  resolution,
  "Đ5.k1",
  "được thông tin về thời gian, địa điểm, hình thức, nội dung tiếp xúc cử tri"
)
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
