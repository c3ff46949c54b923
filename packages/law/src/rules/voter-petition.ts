import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { lastingDays, workingDays, workingDaysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { voterMeetingsUnread } from "./democracy-earlier.js"

/** NQLT 72/2025/NQLT Đ37–38, Đ49, Đ51: petitions that voters hand to deputies of the National Assembly. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"

/** Đ49.2 — "Chậm nhất là 20 ngày làm việc, trước ngày khai mạc kỳ họp Quốc hội". */
export const replyReport = rule("voter.reply-report", {
  label: { vi: "báo cáo tổng hợp kết quả giải quyết kiến nghị", en: "summary report on answers" },
  trigger: { vi: "ngày khai mạc kỳ họp Quốc hội", en: "the opening of the session" },
  is: voterMeetingsUnread("the summary report").amended(
    "2025-02-20",
    cite(resolution, "Đ49.k2", "Chậm nhất là 20 ngày làm việc, trước ngày khai mạc kỳ họp Quốc hội"),
    workingDaysBefore(20)
  )
})

const statuses = [
  ground(
    "resolved",
    cite(resolution, "Đ49.k2.p2", "các kiến nghị đã giải quyết xong"),
    "đã giải quyết xong",
    "resolved"
  ),
  ground(
    "under-study",
    cite(resolution, "Đ49.k2.p2", "trong đó xác định cụ thể lộ trình, thời hạn giải quyết"),
    "đang nghiên cứu, tiếp thu, có lộ trình, thời hạn",
    "under study, with a roadmap and a time limit"
  ),
  ground(
    "explained",
    cite(resolution, "Đ49.k2.p2", "các kiến nghị giải trình, cung cấp thông tin cho cử tri"),
    "giải trình, cung cấp thông tin",
    "explained"
  )
] as const

/** Đ49.2 — "phải thể hiện rõ": three states of a petition. */
export const petitionStatuses = rule("voter.petition-statuses", {
  label: { vi: "phân loại kết quả giải quyết kiến nghị", en: "the states of a petition in the report" },
  is: voterMeetingsUnread("the states of a petition").amended(
    "2025-02-20",
    cite(resolution, "Đ49.k2.p2", "phải thể hiện rõ các kiến nghị đã giải quyết xong"),
    statuses
  )
})

/** Đ51.1 — "Sau 15 ngày làm việc, kể từ ngày kết thúc thời hạn giải quyết": by its words after them, not within. */
export const replyPublication = rule("voter.reply-publication", {
  label: { vi: "công khai kết quả giải quyết, trả lời kiến nghị", en: "publishing the answers" },
  trigger: {
    vi: "ngày kết thúc thời hạn giải quyết, trả lời",
    en: "the end of the time limit for the answer"
  },
  is: voterMeetingsUnread("publishing answers")
    .amended(
      "2025-02-20",
      cite(
        resolution,
        "Đ51.k1",
        "Sau 15 ngày làm việc, kể từ ngày kết thúc thời hạn giải quyết, trả lời kiến nghị"
      ),
      workingDays(15)
    )
    .contested(
      { from: "2025-02-20", until: null },
      cite(
        resolution,
        "Đ51.k1",
        "Sau 15 ngày làm việc, kể từ ngày kết thúc thời hạn giải quyết, trả lời kiến nghị"
      ),
      workingDays(15),
      "read by its words, the answers are published once fifteen working days have passed; as usually read, within them"
    )
})

/** Đ51.2 — "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân". */
export const replyPosting = rule("voter.reply-posting", {
  label: { vi: "niêm yết kết quả giải quyết kiến nghị", en: "posting the answers at the reception office" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: voterMeetingsUnread("posting answers").amended(
    "2025-02-20",
    cite(resolution, "Đ51.k2", "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân"),
    lastingDays(30)
  )
})

/** Đ37.4 — a complaint or denunciation raised there goes the way of citizen reception and petitions. */
export const complaintAtMeeting = rule("voter.complaint-at-meeting", {
  label: {
    vi: "khiếu nại, tố cáo nêu tại tiếp xúc cử tri",
    en: "a complaint or denunciation raised at a meeting"
  },
  is: voterMeetingsUnread("complaints raised at meetings").amended(
    "2025-02-20",
    cite(
      resolution,
      "Đ37.k4",
      "xử lý theo quy định của Ủy ban Thường vụ Quốc hội về tiếp công dân, xử lý đơn thư"
    ),
    "leaves-for-citizen-reception" as const
  )
})

/** Đ51.1 — in the local media and on the body's own site. */
export const replyChannels = rule("voter.reply-channels", {
  label: { vi: "hình thức công khai kết quả trả lời kiến nghị", en: "where the answers are published" },
  is: voterMeetingsUnread("publishing answers").amended(
    "2025-02-20",
    cite(
      resolution,
      "Đ51.k1",
      "trên các phương tiện thông tin đại chúng ở địa phương và trang thông tin điện tử chính thức"
    ),
    ["media", "own-site"] as const
  )
})
