import { cite, paraphrased } from "../citation.js"
import { days } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { voterMeetingsUnread } from "./democracy-earlier.js"

/** NQLT 72/2025/NQLT Đ49.1; QĐ 33/2017/QĐ-TTg Đ12: how soon a voters' petition is answered. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"

/** Đ49.1 — "Trong thời hạn 60 ngày, kể từ ngày nhận được kiến nghị của cử tri". */
export const voterReply = rule("voter.reply", {
  label: {
    vi: "giải quyết, trả lời kiến nghị của cử tri (tiếp xúc cử tri của đại biểu Quốc hội)",
    en: "answering a voters' petition (the National Assembly's track)"
  },
  trigger: { vi: "ngày nhận được kiến nghị của cử tri", en: "receipt of the petition" },
  is: voterMeetingsUnread("the term of an answer").amended(
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
    "the articles on petitions through a People's Council were not read; the 60 days of Điều 49 are the National Assembly's",
    cite(resolution, "Đ49.k1", "gửi văn bản trả lời cử tri đến Đoàn đại biểu Quốc hội địa phương")
  )
})

const afterwards =
  "whether QĐ 33/2017/QĐ-TTg still holds beside the resolution of 2025 (60 days) was not seen"
const government = (quote: string, count: number) =>
  Timeline.enacted("2017-09-15", paraphrased("33/2017/QĐ-TTg", "Đ12", quote), days(count)).unread(
    "2025-02-20",
    afterwards,
    cite(resolution, "Đ49.k1", "Trong thời hạn 60 ngày, kể từ ngày nhận được kiến nghị của cử tri")
  )
const planned = government("Trong thời hạn 40 ngày kể từ ngày nhận được kiến nghị", 40)
const harder = government("Trong thời hạn 50 ngày kể từ ngày nhận được kiến nghị", 50)

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
  is: facts => (facts["article-4-1-a-or-c"] ? harder : planned)
})
