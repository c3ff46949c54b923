import { cite, inVietnamese, leastReaching, reaches } from "@danchu/law"
import { covenantApproval, covenantBallot, covenantQuorum, draftPosting } from "@danchu/law/rules/covenant"
import { governed, under } from "./absent.js"
import type { CovenantEvent } from "./covenant-events.js"
import { type CovenantStepFor, draftDuty } from "./covenant-state.js"
import { accepted, type Decision, refused } from "./procedure.js"

/** NĐ 61/2023/NĐ-CP, Đ10: approved in a meeting, or by ballot after a meeting without a quorum. */

const decree = "61/2023/NĐ-CP"

const hangs = cite(decree, "Đ9.k1", "phải được niêm yết công khai tại nhà văn hóa")

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
  rules: [draftPosting.id, covenantQuorum.id, covenantApproval.id],
  basis: [approval],
  decide: (state, { type: _type, ...given }) =>
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
            needed: leastReaching(share.value, households),
            passes: reaches(share.value, yes, households),
            governedBy: governed(quorum, share)
          }
        ])
      })
    )
}

/** Đ10.2.a — a ballot only after a meeting that had no quorum. */
export const voteByBallot: CovenantStepFor<"VoteByBallot"> = {
  label: { vi: "thông qua bằng phiếu lấy ý kiến", en: "vote by ballot" },
  from: ["no-quorum"],
  to: ["approved", "rejected"],
  who: "neighbourhood-head",
  rules: [covenantBallot.id, covenantApproval.id],
  basis: [afterMeeting],
  decide: (_, { type: _type, ...given }) =>
    under(covenantApproval.on(given.on), approval, share =>
      given.yes > given.households
        ? refused(approval, "more-than-there-are", "số phiếu không khớp", "more approve than there are")
        : accepted([
            {
              ...given,
              type: "CovenantVoted",
              needed: leastReaching(share.value, given.households),
              passes: reaches(share.value, given.yes, given.households),
              governedBy: governed(share)
            }
          ])
    )
}
