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
