import { cite, paraphrased } from "../citation.js"
import { ground } from "../ground.js"
import { consecutiveDays, days, workingDays, workingDaysBefore } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NQLT 72/2025/NQLT Đ37–38, Đ49, Đ51: petitions that voters hand to deputies of the National Assembly. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"

/** NQLT 525/2012 governed before; only its title was read. */
const unread = (matter: string) =>
  Timeline.unread(
    "2012-09-27",
    `NQLT 525/2012, which governed voters' petitions until 2025-02-19, was not read on ${matter}`,
    cite(resolution, "Đ58.k2", "Nghị quyết này thay thế Nghị quyết liên tịch số 525/2012")
  )

/** Đ49.1 — "Trong thời hạn 60 ngày, kể từ ngày nhận được kiến nghị của cử tri". */
export const voterReply = rule("voter.reply", {
  label: {
    vi: "giải quyết, trả lời kiến nghị của cử tri (tiếp xúc cử tri của đại biểu Quốc hội)",
    en: "answering a voters' petition (the National Assembly's track)"
  },
  trigger: { vi: "ngày nhận được kiến nghị của cử tri", en: "receipt of the petition" },
  is: unread("the term of an answer").amended(
    "2025-02-20",
    cite(resolution, "Đ49.k1", "Trong thời hạn 60 ngày, kể từ ngày nhận được kiến nghị của cử tri"),
    days(60)
  )
})

/** The 60 days are the National Assembly's; the articles on petitions through a People's Council were not read. */
export const councilVoterReply = rule("voter.reply.council", {
  label: {
    vi: "giải quyết, trả lời kiến nghị của cử tri (tiếp xúc cử tri của đại biểu Hội đồng nhân dân)",
    en: "answering a voters' petition (the People's Councils' track)"
  },
  trigger: { vi: "ngày nhận được kiến nghị của cử tri", en: "receipt of the petition" },
  is: Timeline.unread(
    "2005-04-02",
    "the articles on petitions through a People's Council were not read; the 60 days of Điều 49 are the National Assembly's"
  )
})

const planned = Timeline.enacted(
  "2017-09-15",
  paraphrased("33/2017/QĐ-TTg", "Đ12", "Trong thời hạn 40 ngày kể từ ngày nhận được kiến nghị"),
  days(40)
)
const harder = Timeline.enacted(
  "2017-09-15",
  paraphrased("33/2017/QĐ-TTg", "Đ12", "Trong thời hạn 50 ngày kể từ ngày nhận được kiến nghị"),
  days(50)
)
const afterwards =
  "whether QĐ 33/2017/QĐ-TTg still holds beside the resolution of 2025 (60 days) was not seen"

/** QĐ 33/2017 Đ12 — 40 days for matters of Đ4.1b, 50 for those of Đ4.1a and 4.1c. */
export const governmentVoterReply = rule("voter.reply.government", {
  label: {
    vi: "bộ, cơ quan, địa phương trả lời kiến nghị của cử tri",
    en: "the Government's side of an answer"
  },
  trigger: { vi: "ngày nhận được kiến nghị", en: "receipt of the petition" },
  facts: {
    "article-4-1-a-or-c": flag(
      "kiến nghị thuộc điểm a hoặc điểm c khoản 1 Điều 4 Quy chế",
      "a petition of Điều 4.1a or 4.1c of the regulation"
    )
  },
  is: facts =>
    (facts["article-4-1-a-or-c"] ? harder : planned).unread(
      "2025-02-20",
      afterwards,
      cite(resolution, "Đ49.k1", "Trong thời hạn 60 ngày, kể từ ngày nhận được kiến nghị của cử tri")
    )
})

/** Đ49.2 — "Chậm nhất là 20 ngày làm việc, trước ngày khai mạc kỳ họp Quốc hội". */
export const replyReport = rule("voter.reply-report", {
  label: { vi: "báo cáo tổng hợp kết quả giải quyết kiến nghị", en: "summary report on answers" },
  trigger: { vi: "ngày khai mạc kỳ họp Quốc hội", en: "the opening of the session" },
  is: unread("the summary report").amended(
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
  is: unread("the states of a petition").amended(
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
  is: unread("publishing answers")
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
      { after: workingDays(15) },
      "read by its words, the answers are published once fifteen working days have passed; as usually read, within them"
    )
})

/** Đ51.2 — "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân". */
export const replyPosting = rule("voter.reply-posting", {
  label: { vi: "niêm yết kết quả giải quyết kiến nghị", en: "posting the answers at the reception office" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: unread("posting answers").amended(
    "2025-02-20",
    cite(resolution, "Đ51.k2", "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân"),
    consecutiveDays(30)
  )
})

/** Đ37.4 — a complaint or denunciation raised there goes the way of citizen reception and petitions. */
export const complaintAtMeeting = rule("voter.complaint-at-meeting", {
  label: {
    vi: "khiếu nại, tố cáo nêu tại tiếp xúc cử tri",
    en: "a complaint or denunciation raised at a meeting"
  },
  is: unread("complaints raised at meetings").amended(
    "2025-02-20",
    cite(
      resolution,
      "Đ37.k4",
      "xử lý theo quy định của Ủy ban Thường vụ Quốc hội về tiếp công dân, xử lý đơn thư"
    ),
    "leaves-for-citizen-reception" as const
  )
})
