import { cite, inVietnamese, isRuling, leastReaching, reaches } from "@danchu/law"
import { ballotNotice, ballotTeam } from "@danchu/law/rules/community-ballot"
import { meetingDocuments, meetingNotice, meetingNoticeForms } from "@danchu/law/rules/community-meeting"
import { resultReport } from "@danchu/law/rules/community-record"
import {
  covenantApproval,
  covenantBallot,
  covenantQuorum,
  draftOpinions,
  draftPosting
} from "@danchu/law/rules/covenant"
import { governed, under } from "./absent.js"
import type { CovenantCommand, CovenantEvent } from "./covenant-events.js"
import { type CovenantStepFor, draftDuty } from "./covenant-state.js"
import { documentsRefusal, noticeRefusal } from "./meeting-call.js"
import { conductRefusal, conductRules } from "./meeting-conduct.js"
import { accepted, type Bench, type Decision, type Refusal, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** NĐ 61/2023/NĐ-CP, Đ10: approved in a meeting, or by ballot after a meeting without a quorum. */

const decree = "61/2023/NĐ-CP"

const hangs = cite(decree, "Đ9.k1", "phải được niêm yết công khai tại nhà văn hóa")

const ownTime = cite(decree, "Đ9.k1", "Thời hạn niêm yết do cộng đồng dân cư quyết định")

const heard = cite(
  decree,
  "Đ9.k2",
  "tổ chức lấy ý kiến của hộ gia đình, công dân cư trú tại cộng đồng dân cư về dự thảo"
)

const madePublic = cite(decree, "Đ10.k2.b", "Kết quả lấy ý kiến phải công khai sau khi tổng hợp")

const approval = cite(
  decree,
  "Đ10",
  "Hương ước, quy ước được thông qua khi có trên 50% tổng số đại diện hộ gia đình"
)

const afterMeeting = cite(
  decree,
  "Đ10.k2.a",
  "Chỉ lấy ý kiến sau khi cuộc họp của cộng đồng dân cư không thể thực hiện được"
)

/** Đ10.1 — a quorum of more than half of the households, then more than half of all of them. */
export const voteInMeeting: CovenantStepFor<"VoteInMeeting"> = {
  label: { vi: "thông qua tại cuộc họp", en: "vote in the meeting" },
  from: ["posted"],
  to: ["no-quorum", "approved", "rejected"],
  who: "neighbourhood-head",
  rules: [
    draftPosting.id,
    draftOpinions.id,
    covenantQuorum.id,
    covenantApproval.id,
    meetingNotice.id,
    meetingNoticeForms.id,
    meetingDocuments.id,
    ...conductRules
  ],
  basis: [approval],
  decide: (state, { type: _type, ...given }, bench) =>
    under(covenantQuorum.on(given.on), approval, quorum =>
      under(covenantApproval.on(given.on), approval, (share): Decision<CovenantEvent> => {
        const { on, households, present, yes, record } = given
        const duty = draftDuty(state, on)
        if (duty === null || duty.state !== "met") {
          return refused(
            duty ? duty.basis : hangs,
            "draft-not-posted-long-enough",
            duty?.due
              ? `dự thảo phải niêm yết đến hết ngày ${inVietnamese(duty.due)}`
              : "dự thảo chưa niêm yết đủ thời gian",
            duty?.due
              ? `the draft must hang until the end of ${duty.due}`
              : "the draft has not hung long enough"
          )
        }
        if (state.postUntil !== null && on <= state.postUntil) {
          return refused(
            ownTime,
            "draft-not-posted-long-enough",
            `cộng đồng dân cư đã quyết định niêm yết đến hết ngày ${inVietnamese(state.postUntil)}`,
            `the community decided that it hangs until the end of ${state.postUntil}`
          )
        }
        if (!state.opinionsGathered) {
          return refused(
            heard,
            "opinions-not-gathered",
            "chưa lấy ý kiến của hộ gia đình, công dân về dự thảo",
            "the opinions of households and citizens on the draft were not gathered"
          )
        }
        const unlike =
          noticeRefusal(given.notice, on, bench) ??
          documentsRefusal(given.documentsOn, on, bench) ??
          conductRefusal(given.conduct, present, on)
        if (unlike) return unlike
        if (present > households || yes > present) {
          return refused(
            approval,
            "more-than-there-are",
            "số phiếu không khớp",
            "the figures do not fit together"
          )
        }
        if (!reaches(quorum.value, present, households)) {
          return accepted([
            {
              ...given,
              type: "MeetingWithoutQuorum",
              needed: leastReaching(quorum.value, households),
              governedBy: governed(quorum)
            }
          ])
        }
        return accepted([
          {
            type: "CovenantVoted",
            on,
            households,
            yes,
            record,
            byBallot: false,
            needed: leastReaching(share.value, households),
            passes: reaches(share.value, yes, households),
            governedBy: governed(quorum, share)
          }
        ])
      })
    )
}

type Ballot = Extract<CovenantCommand, { readonly type: "VoteByBallot" }>

/** Đ10.2.c, Luật Đ19 — a team of 3 to 5 that the Front leads, announced at least 2 days ahead. */
const handedOut = (given: Omit<Ballot, "type">, bench: Bench): Refusal | null => {
  const team = ballotTeam.on(given.on)
  if (isRuling(team)) {
    const { min, max } = team.value.members
    if (
      given.team < min ||
      (max !== null && given.team > max) ||
      (team.value.ledBy !== null && !given.ledByFront)
    ) {
      return refused(
        team,
        "team-not-as-the-law-asks",
        `Tổ phát phiếu từ ${min} đến ${max} thành viên, Tổ trưởng là đại diện Ban công tác Mặt trận`,
        `${min} to ${max} hand out the ballots, led by the Front's representative`
      )
    }
  }
  const notice = ballotNotice.on(given.on)
  if (!isRuling(notice)) return null
  const announced =
    given.handedOutOn !== undefined &&
    given.noticeOn !== undefined &&
    given.noticeOn <= noticeInTime(notice, given.handedOutOn, bench)
  return announced
    ? null
    : refused(
        notice,
        "notice-too-short",
        "phải công khai việc phát phiếu chậm nhất 02 ngày trước ngày phát phiếu",
        "the ballot had to be announced two days before it was handed out"
      )
}

/** Đ10.2.a — a ballot only after a meeting that had no quorum. */
export const voteByBallot: CovenantStepFor<"VoteByBallot"> = {
  label: { vi: "thông qua bằng phiếu lấy ý kiến", en: "vote by ballot" },
  from: ["no-quorum"],
  to: ["approved", "rejected"],
  who: "neighbourhood-head",
  rules: [covenantBallot.id, ballotNotice.id, ballotTeam.id, covenantApproval.id],
  basis: [afterMeeting],
  decide: (_, { type: _type, ...given }, bench) =>
    under(covenantApproval.on(given.on), approval, share => {
      const { on, households, yes, record } = given
      return (
        handedOut(given, bench) ??
        (yes > households
          ? refused(approval, "more-than-there-are", "số phiếu không khớp", "more approve than there are")
          : accepted([
              {
                type: "CovenantVoted",
                on,
                households,
                yes,
                record,
                byBallot: true,
                needed: leastReaching(share.value, households),
                passes: reaches(share.value, yes, households),
                governedBy: governed(share)
              }
            ]))
      )
    })
}

/** Luật Đ23.2, NĐ 61/2023 Đ10.2.b — "Kết quả lấy ý kiến phải công khai sau khi tổng hợp". */
export const publishResult: CovenantStepFor<"PublishResult"> = {
  label: { vi: "công khai kết quả", en: "publish the result" },
  from: ["rejected", "approved", "filed", "received"],
  to: ["not-approved", "approved", "filed", "received"],
  moves: [["rejected", "not-approved"]],
  who: "neighbourhood-head",
  rules: [resultReport.id],
  basis: [madePublic],
  decide: (_, { on }) =>
    under(resultReport.on(on), madePublic, law =>
      accepted(
        [{ type: "ResultPublished", on, governedBy: governed(law) }],
        [{ to: "people", template: "result-of-vote", basis: [madePublic] }]
      )
    )
}
