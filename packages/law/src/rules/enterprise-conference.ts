import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { atLeastShare, cadence, months, moreThanShare, range } from "../quantity.js"
import { rule } from "../rule.js"
import { enterpriseUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ67–70, Đ73: how the workers of a state enterprise decide, and the yearly dialogue. */

const law = "10/2022/QH15"

const matters = [
  ground(
    "1",
    cite(law, "Đ67.k1", "Nội dung thương lượng tập thể đã đạt được theo quy định của pháp luật"),
    "thương lượng tập thể (theo pháp luật lao động)",
    "collective bargaining (under labour law)"
  ),
  ground(
    "2",
    cite(law, "Đ67.k2", "Việc lập các loại quỹ và thu, chi, quản lý, sử dụng"),
    "các loại quỹ, khoản đóng góp",
    "funds and contributions"
  ),
  ground(
    "3",
    cite(law, "Đ67.k3", "Việc bầu, cho thôi làm thành viên Ban Thanh tra nhân dân"),
    "bầu, cho thôi thành viên Ban Thanh tra nhân dân",
    "electing and dismissing the inspection board"
  ),
  ground(
    "4",
    cite(law, "Đ67.k4", "Nội dung nghị quyết của hội nghị người lao động"),
    "nghị quyết hội nghị",
    "the resolution of the conference"
  ),
  ground(
    "5",
    cite(law, "Đ67.k5", "Các nội dung tự quản khác trong nội bộ doanh nghiệp nhà nước"),
    "nội dung tự quản",
    "self-management"
  )
] as const

/** Đ67 — five matters; the first follows labour law (Đ68.3). */
export const workerMatters = rule("enterprise.matters", {
  label: { vi: "nội dung người lao động bàn và quyết định", en: "what the workers discuss and decide" },
  is: enterpriseUnread("what the workers decide").amended(
    "2023-07-01",
    cite(law, "Đ67.k4", "Nội dung nghị quyết của hội nghị người lao động"),
    matters,
    cite(law, "Đ68.k3", "thực hiện theo quy định của pháp luật về lao động")
  )
})

/** Đ68.1 — "khi có ít nhất là một phần ba tổng số người lao động của doanh nghiệp cùng đề nghị". */
export const workerConferenceRequest = rule("enterprise.conference.request", {
  label: {
    vi: "người lao động đề nghị tổ chức hội nghị",
    en: "workers whose request makes a conference due"
  },
  is: enterpriseUnread("who asks for a conference").amended(
    "2023-07-01",
    cite(law, "Đ68.k1", "khi có ít nhất là một phần ba tổng số người lao động của doanh nghiệp cùng đề nghị"),
    atLeastShare(1, 3)
  )
})

/** Đ69.1 — "không chậm hơn 03 tháng của năm tiếp theo", after the financial year. */
export const workerConferenceTime = rule("enterprise.conference.time", {
  label: { vi: "thời điểm tổ chức hội nghị người lao động", en: "the latest time for the yearly conference" },
  trigger: { vi: "ngày kết thúc năm tài chính", en: "the end of the financial year" },
  is: enterpriseUnread("the time of the conference").amended(
    "2023-07-01",
    cite(law, "Đ69.k1.p2", "nhưng không chậm hơn 03 tháng của năm tiếp theo"),
    months(3),
    cite(law, "Đ69.k1.p2", "sau khi kết thúc năm tài chính của doanh nghiệp")
  )
})

/** Đ69.2a — fewer than 100: everybody. */
export const workerPlenary = rule("enterprise.conference.plenary", {
  label: {
    vi: "số người phải tổ chức hội nghị toàn thể",
    en: "how many workers make a plenary conference due"
  },
  is: enterpriseUnread("plenary conferences").amended(
    "2023-07-01",
    cite(law, "Đ69.k2.a", "có sử dụng ít hơn 100 người lao động, thì tổ chức hội nghị toàn thể"),
    range(1, 99)
  )
})

/** Đ69.2c — "ít nhất là hai phần ba tổng số người lao động", or of the delegates summoned. */
export const workerQuorum = rule("enterprise.conference.quorum", {
  label: {
    vi: "số người có mặt để hội nghị hợp lệ",
    en: "who must be there, of the workers or the delegates"
  },
  is: enterpriseUnread("the quorum").amended(
    "2023-07-01",
    cite(law, "Đ69.k2.c", "có ít nhất là hai phần ba tổng số người lao động của doanh nghiệp"),
    atLeastShare(2, 3)
  )
})

/** Đ69.2c — "trên 50% tổng số người dự hội nghị tán thành". */
export const workerApproval = rule("enterprise.conference.approval", {
  label: {
    vi: "thông qua nghị quyết hội nghị người lao động",
    en: "passing a resolution, of those attending"
  },
  is: enterpriseUnread("the approval").amended(
    "2023-07-01",
    cite(law, "Đ69.k2.c", "trên 50% tổng số người dự hội nghị tán thành"),
    moreThanShare(1, 2)
  )
})

/** Đ70.3 — "Định kỳ 06 tháng một lần". */
export const workerResolutionReview = rule("enterprise.conference.review", {
  label: { vi: "kiểm tra, đánh giá thực hiện nghị quyết", en: "reviewing what became of the resolution" },
  is: enterpriseUnread("reviewing a resolution").amended(
    "2023-07-01",
    cite(law, "Đ70.k3", "Định kỳ 06 tháng một lần"),
    cadence(1, "half-year")
  )
})

/** Đ73.1 — "hội nghị đối thoại với người lao động … theo định kỳ hằng năm". */
export const workplaceDialogue = rule("enterprise.dialogue", {
  label: { vi: "đối thoại tại nơi làm việc", en: "the yearly dialogue at the workplace" },
  is: enterpriseUnread("dialogue at the workplace").amended(
    "2023-07-01",
    cite(law, "Đ73.k1", "tại doanh nghiệp theo định kỳ hằng năm"),
    cadence(1, "year")
  )
})

/** Đ68.1 — the union, another organisation of the workers, the enterprise's representative, or a third of the workers. */
export const workerConferenceAskers = rule("enterprise.conference.askers", {
  label: { vi: "người có quyền đề xuất hội nghị người lao động", en: "who may ask for a conference" },
  is: enterpriseUnread("who asks for a conference").amended(
    "2023-07-01",
    cite(
      law,
      "Đ68.k1",
      "trên cơ sở đề xuất của Ban Chấp hành Công đoàn ở doanh nghiệp, tổ chức đại diện khác của người lao động"
    ),
    ["union", "other-organisation", "authorised-representative", "one-third-of-workers"] as const
  )
})

/** Đ68.2 — force majeure, or a second convening still without quorum; agreed with the union first. */
export const workerBallot = rule("enterprise.conference.ballot", {
  label: {
    vi: "gửi phiếu lấy ý kiến thay hội nghị",
    en: "when ballots replace the conference, and who decides"
  },
  is: enterpriseUnread("ballots to the workers").amended(
    "2023-07-01",
    cite(law, "Đ68.k2", "sau khi đã thống nhất với Ban Chấp hành Công đoàn ở doanh nghiệp"),
    {
      when: ["force-majeure", "second-convening-without-quorum"],
      by: "authorised-representative",
      agreedWith: "union"
    } as const
  )
})

/** Đ69.1 — "được tổ chức định kỳ mỗi năm một lần". */
export const workerConferenceCadence = rule("enterprise.conference.cadence", {
  label: { vi: "hội nghị người lao động", en: "the workers' conference" },
  is: enterpriseUnread("how often the workers meet").amended(
    "2023-07-01",
    cite(law, "Đ69.k1.p2", "được tổ chức định kỳ mỗi năm một lần sau khi kết thúc năm tài chính"),
    cadence(1, "year")
  )
})
