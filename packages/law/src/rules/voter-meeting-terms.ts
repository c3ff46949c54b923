import { cite, paraphrased } from "../citation.js"
import { days, daysBefore, workingDays, workingDaysBefore } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { voterMeetingsUnread } from "./democracy-earlier.js"

/** NQLT 72/2025/NQLT Đ6, Đ31–33, Đ37–38: the terms around voter meetings and their reports. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const meetingDay = { vi: "ngày tiếp xúc cử tri", en: "the day of the meeting" }

/** Đ6.3 — "Chậm nhất là 07 ngày làm việc, trước ngày tiếp xúc cử tri của đại biểu Quốc hội". */
export const pressPlan = rule("voter.press-plan", {
  label: { vi: "gửi kế hoạch tiếp xúc cử tri đến báo chí", en: "sending the plan to the local press" },
  trigger: meetingDay,
  is: voterMeetingsUnread("notice to the press").amended(
    "2025-02-20",
    cite(resolution, "Đ6.k3", "Chậm nhất là 07 ngày làm việc, trước ngày tiếp xúc cử tri"),
    workingDaysBefore(7)
  )
})

/** Đ31.2 — "Chậm nhất là 20 ngày làm việc, trước ngày dự kiến tiếp xúc cử tri". */
export const outsideProvinceNotice = rule("voter.outside-province-notice", {
  label: {
    vi: "thông báo tiếp xúc cử tri ngoài địa bàn tỉnh",
    en: "notice of a meeting outside the province"
  },
  trigger: meetingDay,
  is: voterMeetingsUnread("meetings outside the province").amended(
    "2025-02-20",
    cite(resolution, "Đ31.k2", "Chậm nhất là 20 ngày làm việc, trước ngày dự kiến tiếp xúc cử tri"),
    workingDaysBefore(20)
  )
})

/** Đ33.4 — "Chậm nhất là 05 ngày làm việc, sau ngày nhận được đề nghị". */
export const groupMeetingDecision = rule("voter.group-meeting-decision", {
  label: {
    vi: "quyết định việc tiếp xúc cá nhân, nhóm cử tri",
    en: "deciding on a meeting with a person or group"
  },
  trigger: { vi: "ngày nhận được đề nghị", en: "receipt of the request" },
  is: voterMeetingsUnread("meetings with persons and groups").amended(
    "2025-02-20",
    cite(resolution, "Đ33.k4", "Chậm nhất là 05 ngày làm việc, sau ngày nhận được đề nghị"),
    workingDays(5)
  )
})

/** Đ33.5 — "Chậm nhất là 03 ngày làm việc, trước ngày tiếp xúc cử tri". */
export const groupMeetingNotice = rule("voter.group-meeting-notice", {
  label: { vi: "thông báo việc tiếp xúc cá nhân, nhóm cử tri", en: "telling the Front and the voters" },
  trigger: meetingDay,
  is: voterMeetingsUnread("meetings with persons and groups").amended(
    "2025-02-20",
    cite(resolution, "Đ33.k5", "Chậm nhất là 03 ngày làm việc, trước ngày tiếp xúc cử tri"),
    workingDaysBefore(3)
  )
})

/** Đ33.8 — "Chậm nhất 05 ngày làm việc, sau khi kết thúc hoạt động gặp gỡ, tiếp xúc". */
export const groupMeetingSummary = rule("voter.group-meeting-summary", {
  label: { vi: "gửi tổng hợp ý kiến sau khi tiếp xúc", en: "the deputy's summary" },
  trigger: { vi: "ngày kết thúc hoạt động tiếp xúc", en: "the end of the meeting" },
  is: voterMeetingsUnread("meetings with persons and groups").amended(
    "2025-02-20",
    cite(resolution, "Đ33.k8", "Chậm nhất 05 ngày làm việc, sau khi kết thúc hoạt động gặp gỡ, tiếp xúc"),
    workingDays(5)
  )
})

/** Đ32 — a council deputy outside the constituency: decided within five working days of the request. */
export const outsideConstituencyDecision = rule("voter.outside-constituency-decision", {
  label: {
    vi: "quyết định tiếp xúc cử tri ngoài đơn vị bầu cử",
    en: "deciding on a meeting outside the constituency"
  },
  trigger: { vi: "ngày nhận được đề nghị", en: "receipt of the request" },
  is: voterMeetingsUnread("meetings outside the constituency").amended(
    "2025-02-20",
    paraphrased(resolution, "Đ32", "Chậm nhất là 5 ngày làm việc, sau ngày nhận được đề nghị"),
    workingDays(5)
  )
})

/** Đ32 — and announced three working days before. */
export const outsideConstituencyNotice = rule("voter.outside-constituency-notice", {
  label: {
    vi: "thông báo tiếp xúc cử tri ngoài đơn vị bầu cử",
    en: "notice of a meeting outside the constituency"
  },
  trigger: meetingDay,
  is: voterMeetingsUnread("meetings outside the constituency").amended(
    "2025-02-20",
    paraphrased(resolution, "Đ32", "Chậm nhất là 3 ngày làm việc, trước ngày tiếp xúc cử tri"),
    workingDaysBefore(3)
  )
})

const extraordinary = { extraordinary: flag("kỳ họp không thường lệ", "an extraordinary session") }
const opening = voterMeetingsUnread("the synthesis report")
const before = opening.amended(
  "2025-02-20",
  cite(resolution, "Đ37.k2", "Chậm nhất là 15 ngày trước ngày khai mạc"),
  daysBefore(15)
)
const beforeExtraordinary = opening.amended(
  "2025-02-20",
  cite(resolution, "Đ38.k2", "Chậm nhất 02 ngày làm việc trước ngày khai mạc"),
  workingDaysBefore(2)
)

/** Đ37.2, Đ38.2 — the synthesis of voters' opinions before a session of the National Assembly. */
export const synthesisBefore = rule("voter.synthesis-before-session", {
  label: {
    vi: "báo cáo tổng hợp kiến nghị trước kỳ họp Quốc hội",
    en: "synthesis before an Assembly session"
  },
  trigger: { vi: "ngày khai mạc kỳ họp", en: "the opening of the session" },
  facts: extraordinary,
  is: facts => (facts.extraordinary ? beforeExtraordinary : before)
})

const after = opening.amended(
  "2025-02-20",
  cite(resolution, "Đ37.k2", "15 ngày sau khi kết thúc kỳ họp thường lệ của Quốc hội"),
  days(15)
)
const afterExtraordinary = opening.amended(
  "2025-02-20",
  cite(resolution, "Đ38.k2", "07 ngày làm việc sau ngày bế mạc kỳ họp không thường lệ"),
  workingDays(7)
)

/** Đ37.2, Đ38.2 — and after it. */
export const synthesisAfter = rule("voter.synthesis-after-session", {
  label: { vi: "báo cáo tổng hợp kiến nghị sau kỳ họp Quốc hội", en: "synthesis after an Assembly session" },
  trigger: { vi: "ngày kết thúc kỳ họp", en: "the close of the session" },
  facts: extraordinary,
  is: facts => (facts.extraordinary ? afterExtraordinary : after)
})
