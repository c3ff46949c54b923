import { cite, paraphrased, WHOLE } from "../citation.js"
import { days, daysBefore, range, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { detailsUnread, guidance, ordinanceEnds, ordinanceUnread } from "./democracy-earlier.js"

/** NĐ 59/2023/NĐ-CP Đ6–8: electing the head of a neighbourhood. */

const decree = "59/2023/NĐ-CP"
const electionDay = { vi: "ngày tổ chức cuộc họp bầu", en: "the day of the election meeting" }

/** Đ6.1a — "chậm nhất 20 ngày trước ngày tổ chức cuộc họp của cộng đồng dân cư". */
export const electionPlan = rule("election.plan", {
  label: { vi: "quyết định và kế hoạch bầu Trưởng thôn", en: "decision and plan of the election" },
  trigger: electionDay,
  is: detailsUnread("the plan of an election").amended(
    "2023-08-15",
    cite(decree, "Đ6.k1.a", "chậm nhất 20 ngày trước ngày tổ chức cuộc họp của cộng đồng dân cư"),
    daysBefore(20)
  )
})

/** Đ6.2 — "gửi tới Ủy ban nhân dân cấp xã chậm nhất 15 ngày trước ngày tổ chức cuộc họp". */
export const electionCandidates = rule("election.candidates", {
  label: { vi: "gửi danh sách người ứng cử", en: "sending the list of candidates" },
  trigger: electionDay,
  is: detailsUnread("the list of candidates").amended(
    "2023-08-15",
    cite(decree, "Đ6.k2", "chậm nhất 15 ngày trước ngày tổ chức cuộc họp của cộng đồng dân cư"),
    daysBefore(15)
  )
})

/** Đ6.1b — "Ban hành quyết định thành lập Tổ bầu cử chậm nhất 10 ngày trước ngày tổ chức cuộc họp". */
export const electionTeam = rule("election.team", {
  label: { vi: "quyết định thành lập Tổ bầu cử", en: "decision setting up the election team" },
  trigger: electionDay,
  is: detailsUnread("the election team").amended(
    "2023-08-15",
    cite(
      decree,
      "Đ6.k1.b",
      "Ban hành quyết định thành lập Tổ bầu cử chậm nhất 10 ngày trước ngày tổ chức cuộc họp"
    ),
    daysBefore(10)
  )
})

/** Đ6.1b — the decisions are made known "chậm nhất 07 ngày trước ngày bầu cử". */
export const electionNotice = rule("election.notice", {
  label: { vi: "thông báo, niêm yết các quyết định bầu cử", en: "making the decisions known" },
  trigger: electionDay,
  is: detailsUnread("the notice of an election").amended(
    "2023-08-15",
    cite(decree, "Đ6.k1.b", "chậm nhất 07 ngày trước ngày bầu cử"),
    daysBefore(7)
  )
})

/** Đ6.2 — "(ít nhất 01 người)"; more may be named, or stand themselves, at the meeting (Đ3.5b). */
export const candidateNumber = rule("election.candidate-number", {
  label: { vi: "số người ứng cử", en: "how many candidates" },
  is: detailsUnread("the number of candidates").amended(
    "2023-08-15",
    cite(decree, "Đ6.k2", "quyết định danh sách chính thức những người ứng cử (ít nhất 01 người)"),
    range(1, null),
    cite(decree, "Đ3.k5.b", "tự ứng cử hoặc đề cử người có đủ tiêu chuẩn điều kiện để tham gia bầu")
  )
})

/** Đ3.5b — the list comes from the Front, agreed with the party cell; the same for members of the boards. */
export const candidateList = rule("election.candidate-list", {
  label: { vi: "giới thiệu danh sách người ứng cử", en: "who proposes the list of candidates" },
  is: detailsUnread("the list of candidates").amended(
    "2023-08-15",
    cite(decree, "Đ3.k5.b", "đã thống nhất với cấp ủy chi bộ thôn, tổ dân phố"),
    { by: "neighbourhood-front", agreedWith: "party-cell", at: ["nomination", "self-nomination"] } as const
  )
})

/** Đ6.1b — the Front's representative leads; nobody on the team is a candidate. */
export const electionTeamMembers = rule("election.team-members", {
  label: { vi: "thành phần Tổ bầu cử", en: "who sits on the election team" },
  is: detailsUnread("the election team").amended(
    "2023-08-15",
    cite(decree, "Đ6.k1.b", "không phải là người ứng cử Trưởng thôn, Tổ trưởng tổ dân phố"),
    { ledBy: "front-representative", candidates: "excluded" } as const,
    cite(decree, "Đ6.k1.b", "Đại diện Ban công tác Mặt trận ở thôn, tổ dân phố làm Tổ trưởng")
  )
})

/** Đ3.5d — nobody elected: the minutes say why, "để báo cáo Ủy ban nhân dân cấp xã xem xét, quyết định việc tổ chức bầu lại". */
export const reelection = rule("election.again", {
  label: { vi: "bầu lại khi không có người trúng cử", en: "who decides when nobody is elected" },
  is: ordinanceUnread("an election without result").amended(
    "2023-08-15",
    cite(decree, "Đ3.k5.d", "để báo cáo Ủy ban nhân dân cấp xã xem xét, quyết định việc tổ chức bầu lại"),
    "commune-committee" as const
  )
})

/** NQLT 09/2008 — "chậm nhất không quá 15 ngày, kể từ ngày tổ chức bầu cử lần đầu"; the decree of 2023 sets no term. */
export const reelectionTerm = rule("election.again.term", {
  label: { vi: "thời hạn bầu cử lại", en: "when the second election is held" },
  trigger: { vi: "ngày bầu cử lần đầu", en: "the first election" },
  is: Timeline.enacted(
    "2008-04-17",
    paraphrased(guidance, WHOLE, "bầu cử lại chậm nhất không quá 15 ngày kể từ ngày bầu cử lần đầu"),
    days(15)
  )
    .unread(
      "2023-07-01",
      "no text was found for the weeks between the ordinance and NĐ 59/2023/NĐ-CP",
      ordinanceEnds
    )
    .repealed("2023-08-15", cite(decree, "Đ3.k5.d", "xem xét, quyết định việc tổ chức bầu lại"))
})

/** Đ8 — recognition, a new election, or a written refusal: "Trong thời hạn 05 làm việc ngày kể từ ngày nhận được". */
export const electionRecognition = rule("election.recognition", {
  label: {
    vi: "công nhận người trúng cử hoặc quyết định bầu lại",
    en: "recognising the head, or a new election"
  },
  trigger: { vi: "ngày nhận được quyết định của cộng đồng dân cư", en: "receipt of the decision" },
  is: ordinanceUnread("the term of recognition")
    .amended(
      "2023-07-01",
      cite("10/2022/QH15", "Đ21.k2.p5", "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được"),
      workingDays(5)
    )
    .amended(
      "2023-08-15",
      cite("10/2022/QH15", "Đ21.k2.p5", "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được"),
      workingDays(5),
      cite(
        decree,
        "Đ8.p1",
        "quyết định công nhận người trúng cử Trưởng thôn, Tổ trưởng tổ dân phố hoặc quyết định bầu lại"
      )
    )
})
