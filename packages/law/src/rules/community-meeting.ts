import { cite, paraphrased, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { daysBefore, range } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { detailsUnread, guidance, ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ18, Đ24; NĐ 59/2023/NĐ-CP Đ3.1–4: who calls the meeting of the community, and how. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

const elects = detailsUnread("who convenes").amended(
  "2023-08-15",
  cite(decree, "Đ3.k1.b", "triệu tập và chủ trì cuộc họp của cộng đồng dân cư để bầu Trưởng thôn"),
  "election-team" as const
)
const dismisses = detailsUnread("who convenes").amended(
  "2023-08-15",
  cite(decree, "Đ3.k1.c", "Trưởng Ban công tác Mặt trận ở thôn, tổ dân phố triệu tập và chủ trì"),
  "neighbourhood-front-head" as const
)
const dismissesItsLeader = detailsUnread("who convenes").amended(
  "2023-08-15",
  cite(decree, "Đ3.k1.c", "Chủ tịch Ủy ban nhân dân cấp xã triệu tập và chủ trì cuộc họp sau khi thống nhất"),
  "commune-chair" as const
)
const withoutHead = ordinanceUnread("a vacancy of the head").amended(
  "2023-07-01",
  cite(law, "Đ18.k1", "hoặc triệu tập viên là công dân có uy tín cư trú tại thôn, tổ dân phố đó"),
  "whom-the-commune-chair-names" as const
)
const usual = ordinanceUnread("who convenes").amended(
  "2023-07-01",
  cite(law, "Đ18.k1", "do Trưởng thôn, Tổ trưởng tổ dân phố triệu tập và chủ trì tổ chức"),
  "neighbourhood-head" as const
)

/** Đ18.1, NĐ 59 Đ3.1 — who convenes and chairs; a vacancy does not change who holds the election or the dismissal. */
export const convener = rule("community.convener", {
  label: { vi: "người triệu tập và chủ trì cuộc họp", en: "who convenes and chairs the meeting" },
  facts: {
    election: flag("cuộc họp bầu Trưởng thôn, Tổ trưởng tổ dân phố", "the meeting elects the head"),
    dismissal: flag("cuộc họp cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố", "it dismisses the head"),
    "head-is-front-head": flag("Trưởng thôn đồng thời là Trưởng ban công tác Mặt trận", "one person is both"),
    vacant: flag("khuyết Trưởng thôn, Tổ trưởng tổ dân phố", "there is no head")
  },
  is: facts =>
    facts.election
      ? elects
      : facts.dismissal
        ? facts["head-is-front-head"]
          ? dismissesItsLeader
          : dismisses
        : facts.vacant
          ? withoutHead
          : usual
})

/** Đ18.2 — "người có năng lực hành vi dân sự đầy đủ"; where no member has it, whom the members agree on. One each. */
export const householdRepresentative = rule("community.household-representative", {
  label: { vi: "đại diện hộ gia đình", en: "who speaks and votes for a household" },
  is: ordinanceUnread("the representative of a household").amended(
    "2023-07-01",
    cite(law, "Đ18.k2", "Đại diện hộ gia đình là người có năng lực hành vi dân sự đầy đủ"),
    { capacity: "full-civil-capacity", otherwise: "whom-the-members-agree-on" } as const,
    cite(law, "Đ18.k2", "được các thành viên hộ gia đình thống nhất đề cử hoặc ủy nhiệm")
  )
})

/** Đ24.2 — a member who thinks otherwise attends "để thể hiện ý kiến, quan điểm của mình"; the household votes once. */
export const dissentingMember = rule("community.dissenting-member", {
  label: {
    vi: "thành viên hộ gia đình có ý kiến khác",
    en: "a member who disagrees with the representative"
  },
  is: ordinanceUnread("dissent in a household").amended(
    "2023-07-01",
    cite(law, "Đ24.k2", "được đăng ký tham dự cuộc họp của cộng đồng dân cư để thể hiện ý kiến, quan điểm"),
    "may-attend-and-speak" as const
  )
})

/** Đ18.3 — 200 households, or a scattered settlement; the older guidance asked for more than 200 and both. */
export const clusterMeetings = rule("community.cluster-meetings", {
  label: { vi: "họp theo từng cụm dân cư", en: "when meetings by cluster are allowed" },
  is: Timeline.enacted(
    "2008-04-17",
    paraphrased(
      guidance,
      WHOLE,
      "trên 200 hộ gia đình, có địa bàn dân cư sống không tập trung; mỗi cụm từ 50 đến 150 hộ"
    ),
    { households: range(201, null), scattered: "also-required", cluster: range(50, 150) } as const
  ).amended(
    "2023-07-01",
    cite(law, "Đ18.k3", "có từ 200 hộ gia đình trở lên hoặc có địa bàn dân cư sinh sống không tập trung"),
    { households: range(200, null), scattered: "enough-by-itself", cluster: null } as const
  )
})

/** NĐ 59 Đ3.6 — the head reports, "Ủy ban nhân dân cấp xã xem xét, quyết định phương án". */
export const clusterPlan = rule("community.cluster-plan", {
  label: { vi: "phương án họp theo cụm dân cư", en: "who decides the plan of cluster meetings" },
  is: detailsUnread("cluster meetings").amended(
    "2023-08-15",
    cite(decree, "Đ3.k6", "báo cáo Ủy ban nhân dân cấp xã xem xét, quyết định phương án tổ chức cuộc họp"),
    "commune-committee" as const
  )
})

/** NĐ 59 Đ3.3 — "ít nhất 02 ngày trước khi tổ chức cuộc họp", by one channel and on the board. */
export const meetingNotice = rule("community.meeting-notice", {
  label: { vi: "thông báo cuộc họp của cộng đồng dân cư", en: "notice of the meeting" },
  trigger: { vi: "ngày tổ chức cuộc họp", en: "the day of the meeting" },
  is: detailsUnread("the notice of a meeting").amended(
    "2023-08-15",
    cite(decree, "Đ3.k3", "ít nhất 02 ngày trước khi tổ chức cuộc họp"),
    daysBefore(2)
  )
})

const called = (code: string, vi: string, en: string) =>
  ground(code, cite(decree, "Đ3.k3", "Giấy mời, thông báo trực tiếp đến từng hộ gia đình"), vi, en)

/** NĐ 59 Đ3.3 — "bằng một trong các hình thức sau", and posted besides: "và được niêm yết công khai". */
export const meetingNoticeForms = rule("community.meeting-notice-forms", {
  label: { vi: "hình thức thông báo cuộc họp", en: "how those who take part are told" },
  is: detailsUnread("the notice of a meeting").amended(
    "2023-08-15",
    cite(decree, "Đ3.k3", "phải được thông báo đến thành phần tham dự ít nhất 02 ngày"),
    [
      called("invitation", "giấy mời", "an invitation"),
      called("direct", "thông báo trực tiếp đến từng hộ gia đình", "told to every household"),
      called("loudspeaker", "hệ thống truyền thanh của thôn, tổ dân phố", "the loudspeakers"),
      called("telephone", "điện thoại", "by telephone"),
      called(
        "social-network",
        "ứng dụng mạng xã hội của thôn, tổ dân phố",
        "the neighbourhood's own application"
      )
    ],
    cite(decree, "Đ3.k3", "được niêm yết công khai tại nhà văn hóa, các điểm sinh hoạt cộng đồng")
  )
})

/** NĐ 59 Đ3.4 — for D1, D2 and D3, to every household "ít nhất 02 ngày trước khi cuộc họp diễn ra". */
export const meetingDocuments = rule("community.meeting-documents", {
  label: { vi: "gửi tài liệu cuộc họp đến từng hộ gia đình", en: "documents to every household (D1–D3)" },
  trigger: { vi: "ngày tổ chức cuộc họp", en: "the day of the meeting" },
  is: detailsUnread("the documents of a meeting").amended(
    "2023-08-15",
    cite(decree, "Đ3.k4", "ít nhất 02 ngày trước khi cuộc họp diễn ra"),
    daysBefore(2),
    cite(decree, "Đ3.k4", "Đối với các nội dung thuộc khoản 1, 2, 3 Điều 15")
  )
})
