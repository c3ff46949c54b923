import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { cadence, daysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { detailsUnread, ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ33; NĐ 59/2023/NĐ-CP Đ10–11: the community's conference at the end of the year. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

/** Đ33.1 — "mỗi năm một lần vào thời gian cuối năm". */
export const annualConference = rule("annual-conference.cadence", {
  label: {
    vi: "hội nghị định kỳ của cộng đồng dân cư",
    en: "the community's periodic conference, at year's end"
  },
  is: ordinanceUnread("the periodic conference").amended(
    "2023-07-01",
    cite(law, "Đ33.k1", "được tổ chức định kỳ mỗi năm một lần vào thời gian cuối năm"),
    cadence(1, "year")
  )
})

/** NĐ 59 Đ11.1c — "chậm nhất 05 ngày trước ngày tổ chức hội nghị", to each household. */
export const annualConferenceNotice = rule("annual-conference.notice", {
  label: { vi: "thông báo triệu tập hội nghị định kỳ", en: "notice to each household" },
  trigger: { vi: "ngày tổ chức hội nghị", en: "the day of the conference" },
  is: detailsUnread("the notice of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ11.k1.c", "chậm nhất 05 ngày trước ngày tổ chức hội nghị"),
    daysBefore(5)
  )
})

/** Đ33.2 — the head convenes and chairs; "đại diện của toàn thể các hộ gia đình trong thôn, tổ dân phố" attend. */
export const annualConferenceAttendance = rule("annual-conference.attendance", {
  label: { vi: "triệu tập, thành phần hội nghị", en: "who convenes and who attends" },
  is: ordinanceUnread("the periodic conference").amended(
    "2023-07-01",
    cite(law, "Đ33.k2", "đại diện của toàn thể các hộ gia đình trong thôn, tổ dân phố"),
    { convenedBy: "neighbourhood-head", attendedBy: "every-household-representative" } as const
  )
})

const reports = [
  ground(
    "head",
    cite(law, "Đ33.k3", "Trưởng thôn, Tổ trưởng tổ dân phố có trách nhiệm báo cáo với Nhân dân"),
    "báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố",
    "the head: the community's affairs and what was carried out"
  ),
  ground(
    "front",
    cite(law, "Đ33.k3", "kết quả thực hiện dân chủ ở thôn, tổ dân phố và trên địa bàn cấp xã"),
    "báo cáo của Ban công tác Mặt trận",
    "the Front: how democracy was practised"
  ),
  ground(
    "inspection-board",
    cite(law, "Đ33.k3", "về việc thực hiện nhiệm vụ kiểm tra, giám sát, xem xét, xác minh"),
    "báo cáo của thành viên Ban Thanh tra nhân dân",
    "the member of the people's inspection board"
  )
] as const

/** Đ33.3 — three reports. */
export const annualConferenceReports = rule("annual-conference.reports", {
  label: { vi: "các báo cáo tại hội nghị định kỳ", en: "the reports given there" },
  is: ordinanceUnread("the periodic conference").amended(
    "2023-07-01",
    cite(law, "Đ33.k3", "có trách nhiệm báo cáo với Nhân dân về tình hình của cộng đồng dân cư"),
    reports
  )
})

/** NĐ 59 Đ10.4 — the plan goes to commune, Front and inspection board "để báo cáo, thống nhất trước khi thực hiện". */
export const annualConferencePlan = rule("annual-conference.plan", {
  label: { vi: "gửi kế hoạch hội nghị định kỳ", en: "who receives the plan first" },
  is: detailsUnread("the plan of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ10.k4", "để báo cáo, thống nhất trước khi thực hiện"),
    ["commune-committee", "commune-front", "inspection-board"] as const
  )
})

/** NĐ 59 Đ10.2 — what the plan holds. */
export const annualConferencePlanContents = rule("annual-conference.plan-contents", {
  label: { vi: "nội dung kế hoạch hội nghị định kỳ", en: "what the plan holds" },
  is: detailsUnread("the plan of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ10.k2", "Thời gian, địa điểm, nội dung hội nghị và tổ chức thực hiện"),
    ["time", "place", "content", "organisation"] as const
  )
})

/** NĐ 59 Đ11.1a — "nêu rõ thời gian, địa điểm, nội dung …; thành phần triệu tập tham dự hội nghị". */
export const annualConferenceNoticeContents = rule("annual-conference.notice-contents", {
  label: { vi: "nội dung thông báo triệu tập", en: "what the notice names" },
  is: detailsUnread("the notice of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ11.k1.a", "Thông báo triệu tập nêu rõ thời gian, địa điểm, nội dung tổ chức hội nghị"),
    ["time", "place", "content", "participants"] as const
  )
})

const channels = [
  ground("writing", cite(decree, "Đ11.k1.c", "bằng văn bản"), "văn bản gửi tới hộ gia đình", "in writing"),
  ground(
    "loudspeaker",
    cite(decree, "Đ11.k1.c", "qua hệ thống truyền thanh của thôn, tổ dân phố"),
    "hệ thống truyền thanh",
    "over the loudspeakers"
  ),
  ground(
    "social-network",
    cite(decree, "Đ11.k1.c", "qua ứng dụng mạng xã hội hoạt động hợp pháp theo quy định của pháp luật"),
    "ứng dụng mạng xã hội do thôn, tổ dân phố thống nhất thiết lập",
    "over the neighbourhood's own lawful social network"
  ),
  ground(
    "in-person",
    cite(decree, "Đ11.k1.c", "Trưởng thôn, Tổ trưởng tổ dân phố thông báo trực tiếp tới hộ gia đình"),
    "thông báo trực tiếp, trường hợp cần thiết",
    "by the head in person, where needed"
  )
] as const

/** NĐ 59 Đ11.1c — three ways, and the head in person "Trường hợp cần thiết". */
export const annualConferenceNoticeChannels = rule("annual-conference.notice-channels", {
  label: { vi: "hình thức thông báo triệu tập", en: "how the households are told" },
  is: detailsUnread("the notice of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ11.k1.c", "bằng văn bản hoặc qua hệ thống truyền thanh của thôn, tổ dân phố"),
    channels
  )
})

const order = [
  ground(
    "a",
    cite(
      decree,
      "Đ11.k2.a",
      "tuyên bố lý do, giới thiệu đại biểu và nội dung hội nghị, giới thiệu thư ký hội nghị"
    ),
    "tuyên bố lý do, giới thiệu thư ký",
    "opening, naming the secretary"
  ),
  ground(
    "b",
    cite(decree, "Đ11.k2.b", "kết quả thực hiện các nội dung đã được cộng đồng dân cư bàn và quyết định"),
    "báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố",
    "report of the head"
  ),
  ground(
    "c",
    cite(decree, "Đ11.k2.c", "Đại diện Ban công tác Mặt trận ở thôn, tổ dân phố trình bày báo cáo"),
    "báo cáo của Ban công tác Mặt trận",
    "report of the Front"
  ),
  ground(
    "d",
    cite(
      decree,
      "Đ11.k2.d",
      "Thành viên Ban Thanh tra nhân dân được bầu tại thôn, tổ dân phố trình bày báo cáo"
    ),
    "báo cáo của thành viên Ban Thanh tra nhân dân",
    "report of the member of the inspection board"
  ),
  ground(
    "đ",
    cite(decree, "Đ11.k2.đ", "Đại diện các hộ gia đình thảo luận, tham gia ý kiến, đề xuất, kiến nghị"),
    "thảo luận, kiến nghị",
    "discussion"
  ),
  ground(
    "e",
    cite(decree, "Đ11.k2.e", "tiếp thu và giải trình ý kiến, đề xuất, kiến nghị của cộng đồng dân cư"),
    "tiếp thu, giải trình",
    "answers"
  ),
  ground(
    "g",
    cite(decree, "Đ11.k2.g", "Thông qua các nội dung được trình bày tại hội nghị"),
    "thông qua các nội dung",
    "passing what was presented"
  ),
  ground(
    "h",
    cite(decree, "Đ11.k2.h", "Biểu dương cá nhân, hộ gia đình có thành tích"),
    "biểu dương",
    "commendation"
  ),
  ground("i", cite(decree, "Đ11.k2.i", "Kết luận hội nghị"), "kết luận", "conclusion")
] as const

/** NĐ 59 Đ11.2 — nine steps. */
export const annualConferenceOrder = rule("annual-conference.order", {
  label: { vi: "trình tự tổ chức hội nghị định kỳ", en: "the order of business" },
  is: detailsUnread("the order of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ11.k2.a", "Thư ký hội nghị có trách nhiệm ghi biên bản tại hội nghị"),
    order
  )
})

/** NĐ 59 Đ11.2 — the head reports the result in writing; no number of days. */
export const annualConferenceResult = rule("annual-conference.result", {
  label: { vi: "báo cáo kết quả hội nghị định kỳ", en: "who receives the result in writing" },
  is: detailsUnread("the result of the periodic conference").amended(
    "2023-08-15",
    cite(decree, "Đ11.k2.p2", "có trách nhiệm báo cáo bằng văn bản kết quả hội nghị"),
    ["commune-committee", "commune-front"] as const
  )
})
