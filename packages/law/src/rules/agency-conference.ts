import { cite, paraphrased } from "../citation.js"
import { atLeastShare, cadence, months, moreThanShare, range } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { agencyUnread, unionKeepsItsPart } from "./democracy-earlier.js"
import { notFullyBudgetPaid } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ50–52: when the staff of an agency meets, who calls it, and how it decides. */

const law = "10/2022/QH15"
const byLaw97 = { instrument: "97/2025/QH15", at: "Đ4.k7" } as const
const facts = { "not-fully-budget-paid": notFullyBudgetPaid }

const oneThird = cite(
  law,
  "Đ50.k1",
  "khi có ít nhất một phần ba tổng số cán bộ, công chức, viên chức, người lao động"
)

/** Đ50.1 — "ít nhất một phần ba tổng số cán bộ, công chức, viên chức, người lao động của cơ quan, đơn vị cùng đề nghị". */
export const conferenceRequest = rule("agency.conference.request", {
  label: {
    vi: "cán bộ, công chức đề nghị tổ chức hội nghị",
    en: "staff whose request makes a conference due"
  },
  is: Timeline.enacted(
    "2015-02-25",
    paraphrased("04/2015/NĐ-CP", "Đ5", "hội nghị bất thường khi có 1/3 cán bộ, công chức, viên chức yêu cầu"),
    atLeastShare(1, 3)
  ).amended("2023-07-01", oneThird, atLeastShare(1, 3))
})

export type ConferenceAsker = "union" | "head" | "one-third-of-staff"

const askers = Timeline.enacted<readonly ConferenceAsker[]>(
  "2015-02-25",
  paraphrased("04/2015/NĐ-CP", "Đ5", "1/3 cán bộ, công chức, viên chức, Công đoàn hoặc người đứng đầu"),
  ["union", "head", "one-third-of-staff"]
).amended<readonly ConferenceAsker[]>(
  "2023-07-01",
  cite(
    law,
    "Đ50.k1",
    "trên cơ sở đề xuất của Ban Chấp hành Công đoàn cơ quan, đơn vị, người đứng đầu cơ quan, đơn vị"
  ),
  ["union", "head", "one-third-of-staff"]
)

const conferenceAskersWithUnion = askers.amended<readonly ConferenceAsker[]>(
  "2025-07-01",
  unionKeepsItsPart,
  ["union", "head", "one-third-of-staff"]
)
const conferenceAskersWithoutUnion = askers.amended<readonly ConferenceAsker[]>(
  "2025-07-01",
  cite(law, "Đ50.k1", "trên cơ sở đề xuất của người đứng đầu cơ quan, đơn vị hoặc khi có", byLaw97),
  ["head", "one-third-of-staff"]
)

/** Đ50.1, Đ51.1 — head or a third of the staff; the union too until 2025-06-30, and still where Luật 97/2025 Đ5.2 says. */
export const conferenceAskers = rule("agency.conference.askers", {
  label: { vi: "người có quyền đề xuất hội nghị", en: "who may ask for a conference" },
  facts,
  is: f => (f["not-fully-budget-paid"] ? conferenceAskersWithUnion : conferenceAskersWithoutUnion)
})

/** Who sends out ballots instead of a conference. */
export interface StaffBallot {
  readonly when: readonly ["force-majeure", "second-convening-without-quorum"]
  readonly by: "head"
  readonly agreedWith: "union" | null
}
const ballotCases = ["force-majeure", "second-convening-without-quorum"] as const
const ballots = agencyUnread("ballots to the staff").amended<StaffBallot>(
  "2023-07-01",
  cite(
    law,
    "Đ50.k2",
    "sau khi đã thống nhất với Ban Chấp hành Công đoàn cơ quan, đơn vị quyết định tổ chức gửi phiếu"
  ),
  { when: ballotCases, by: "head", agreedWith: "union" }
)

const staffBallotWithUnion = ballots.amended<StaffBallot>("2025-07-01", unionKeepsItsPart, {
  when: ballotCases,
  by: "head",
  agreedWith: "union"
})
const staffBallotWithoutUnion = ballots.amended<StaffBallot>(
  "2025-07-01",
  cite(law, "Đ50.k2", "thì người đứng đầu cơ quan, đơn vị quyết định tổ chức gửi phiếu lấy ý kiến", byLaw97),
  { when: ballotCases, by: "head", agreedWith: null }
)

/** Đ50.2 — force majeure, or a second convening still without quorum. */
export const staffBallot = rule("agency.conference.ballot", {
  label: {
    vi: "gửi phiếu lấy ý kiến thay hội nghị",
    en: "when ballots replace the conference, and who decides"
  },
  facts,
  is: f => (f["not-fully-budget-paid"] ? staffBallotWithUnion : staffBallotWithoutUnion)
})

/** Đ51.1 — "được tổ chức định kỳ mỗi năm một lần". */
export const conferenceCadence = rule("agency.conference.cadence", {
  label: { vi: "hội nghị cán bộ, công chức, viên chức, người lao động", en: "the staff conference" },
  is: Timeline.enacted(
    "2015-02-25",
    paraphrased("04/2015/NĐ-CP", "Đ5", "hội nghị mỗi năm một lần vào cuối năm"),
    cadence(1, "year")
  ).amended("2023-07-01", cite(law, "Đ51.k1.p2", "được tổ chức định kỳ mỗi năm một lần"), cadence(1, "year"))
})

/** Đ51.1 — "nhưng không chậm hơn 03 tháng của năm công tác tiếp theo". */
export const conferenceTime = rule("agency.conference.time", {
  label: { vi: "thời điểm tổ chức hội nghị hằng năm", en: "the latest time for the yearly conference" },
  trigger: { vi: "ngày kết thúc năm công tác", en: "the end of the working year" },
  is: agencyUnread("the latest time for the conference").amended(
    "2023-07-01",
    cite(law, "Đ51.k1.p2", "không chậm hơn 03 tháng của năm công tác tiếp theo"),
    months(3)
  )
})

/** Đ51.2a–b — fewer than 100: everybody; the older decree drew the line at 200. Scattered staff may send delegates. */
export const plenaryConference = rule("agency.conference.plenary", {
  label: {
    vi: "số người phải tổ chức hội nghị toàn thể",
    en: "how many staff make a plenary conference due"
  },
  is: Timeline.enacted(
    "2015-02-25",
    paraphrased("04/2015/NĐ-CP", "Đ5", "toàn thể khi có từ 200 người trở xuống"),
    range(1, 200)
  ).amended(
    "2023-07-01",
    cite(law, "Đ51.k2.a", "ít hơn 100 người, thì tổ chức hội nghị toàn thể"),
    range(1, 99),
    cite(
      law,
      "Đ51.k2.b",
      "làm việc phân tán trên địa bàn rộng hoặc vì lý do nghiệp vụ không thể bỏ vị trí làm việc"
    )
  )
})

/** Đ51.2đ — "từ 07 cán bộ, công chức, viên chức, người lao động trở xuống có thể tổ chức hội nghị". */
export const optionalConference = rule("agency.conference.optional", {
  label: {
    vi: "cơ quan nhỏ không bắt buộc tổ chức hội nghị",
    en: "how few staff leave the conference optional"
  },
  is: agencyUnread("small agencies").amended(
    "2023-07-01",
    cite(
      law,
      "Đ51.k2.đ",
      "có từ 07 cán bộ, công chức, viên chức, người lao động trở xuống có thể tổ chức hội nghị"
    ),
    range(1, 7)
  )
})

/**
 * Đ51.2c — "ít nhất là hai phần ba tổng số", of the staff or of the delegates summoned. The circular of 2016 was seen
 * paraphrased and its first day was not read: it is taken to hold from the first day of the year after its number.
 */
export const conferenceQuorum = rule("agency.conference.quorum", {
  label: {
    vi: "số người có mặt để hội nghị hợp lệ",
    en: "who must be there, of the staff or the delegates summoned"
  },
  is: agencyUnread("the quorum, nor the first day of TT 01/2016/TT-BNV, which details it,")
    .amended(
      "2017-01-01",
      paraphrased("01/2016/TT-BNV", "Đ2", "hợp lệ khi có ít nhất 2/3 số người được triệu tập có mặt"),
      atLeastShare(2, 3)
    )
    .amended(
      "2023-07-01",
      cite(law, "Đ51.k2.c", "có ít nhất là hai phần ba tổng số cán bộ, công chức, viên chức, người lao động"),
      atLeastShare(2, 3),
      cite(law, "Đ51.k2.c", "ít nhất là hai phần ba tổng số đại biểu được triệu tập có mặt")
    )
})

/** Đ51.2c — "trên 50% tổng số người dự hội nghị tán thành". */
export const conferenceApproval = rule("agency.conference.approval", {
  label: { vi: "thông qua nghị quyết hội nghị", en: "passing a resolution, of those attending" },
  is: agencyUnread("the approval, nor the first day of TT 01/2016/TT-BNV, which details it,")
    .amended(
      "2017-01-01",
      paraphrased("01/2016/TT-BNV", "Đ2", "thông qua khi có trên 50% số người dự hội nghị tán thành"),
      moreThanShare(1, 2)
    )
    .amended(
      "2023-07-01",
      cite(law, "Đ51.k2.c", "trên 50% tổng số người dự hội nghị tán thành"),
      moreThanShare(1, 2)
    )
})

/** Đ52.3 — "Định kỳ 06 tháng một lần". */
export const resolutionReview = rule("agency.conference.review", {
  label: {
    vi: "kiểm tra, đánh giá thực hiện nghị quyết hội nghị",
    en: "reviewing what became of the resolution"
  },
  is: agencyUnread("reviewing a resolution").amended(
    "2023-07-01",
    cite(law, "Đ52.k3", "Định kỳ 06 tháng một lần"),
    cadence(1, "half-year")
  )
})
