import { cite } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ9 and NĐ 154/2026/NĐ-CP Đ4: when a citizen may be refused, and how. */

const law = "42/2013/QH13"
const decree = "154/2026/NĐ-CP"

const intoxicated = ground(
  "intoxicated-or-incapable",
  cite(law, "Đ9.k1", "Người trong tình trạng say do dùng chất kích thích"),
  "say do chất kích thích, mất khả năng nhận thức hoặc điều khiển hành vi",
  "intoxicated, or incapable through illness"
)
const threatening = ground(
  "threatening",
  cite(law, "Đ9.k2", "Người có hành vi đe dọa, xúc phạm cơ quan, tổ chức, đơn vị, người tiếp công dân"),
  "đe dọa, xúc phạm hoặc vi phạm nội quy",
  "threats, insults or breaking the rules of the place"
)
const resolvedAndExplained = ground(
  "resolved-and-explained",
  cite(law, "Đ9.k3", "được cơ quan nhà nước có thẩm quyền kiểm tra, rà soát, thông báo bằng văn bản"),
  "đã giải quyết đúng, đã rà soát, thông báo bằng văn bản mà vẫn kéo dài",
  "rightly resolved, reviewed, told in writing, and still prolonged"
)
const otherLaw = ground(
  "other-law",
  cite(law, "Đ9.k4", "Những trường hợp khác theo quy định của pháp luật"),
  "trường hợp khác theo quy định của pháp luật",
  "other cases that the law provides"
)

const underComplaintLaw = [
  ground(
    "resolved-and-explained",
    cite("02/2011/QH13", "Đ62.k3.a", "đã có quyết định hoặc kết luận giải quyết của cơ quan có thẩm quyền"),
    "đã có quyết định, kết luận giải quyết và đã được trả lời đầy đủ",
    "decided or concluded by the competent body and fully answered"
  ),
  ground(
    "threatening",
    cite("02/2011/QH13", "Đ62.k3.b", "Người vi phạm quy chế tiếp công dân"),
    "vi phạm quy chế tiếp công dân",
    "breaks the rules of reception"
  )
] as const

const byDecree = [
  ground(
    "weapons",
    cite(decree, "Đ4.k1.a", "Người mang theo vũ khí, vật liệu nổ, công cụ hỗ trợ"),
    "mang vũ khí, chất nguy hiểm mà không gửi, giao nộp",
    "weapons or dangerous things not handed in"
  ),
  ground(
    "no-security-check",
    cite(decree, "Đ4.k1.b", "không chấp hành việc kiểm tra an ninh"),
    "không chấp hành kiểm tra an ninh",
    "refuses the security check"
  ),
  ground(
    "recording",
    cite(decree, "Đ4.k1.c", "Người tự ý ghi âm, ghi hình, phát trực tiếp tại nơi tiếp công dân"),
    "tự ý ghi âm, ghi hình, phát trực tiếp",
    "records or streams against the chair's request, or disturbs by it"
  ),
  ground(
    "incitement",
    cite(decree, "Đ4.k1.d", "kích động, lôi kéo, gây rối trật tự công cộng"),
    "kích động, gây rối trật tự",
    "incites or disturbs order"
  ),
  ground(
    "no-capacity-no-representative",
    cite(decree, "Đ4.k1.đ", "không có năng lực hành vi dân sự đầy đủ mà không có người đại diện hợp pháp"),
    "không đủ năng lực hành vi, không có người đại diện",
    "no full capacity and no lawful representative"
  ),
  ground(
    "no-proof-of-representation",
    cite(decree, "Đ4.k1.e", "không xuất trình được giấy tờ chứng minh tư cách đại diện hợp pháp"),
    "không chứng minh được tư cách đại diện",
    "cannot prove to represent"
  ),
  ground(
    "out-of-scope",
    cite(decree, "Đ4.k1.g", "không thuộc phạm vi khiếu nại, tố cáo, kiến nghị, phản ánh"),
    "nội dung không phải khiếu nại, tố cáo, kiến nghị, phản ánh",
    "no complaint, denunciation, petition or reflection"
  ),
  ground(
    "already-answered",
    cite(decree, "Đ4.k1.h", "trả lời bằng văn bản theo đúng quy định và không có nội dung, tình tiết mới"),
    "kiến nghị, phản ánh đã được trả lời, không có tình tiết mới",
    "a petition already answered, with nothing new"
  ),
  ground(
    "effective-judgment",
    cite(decree, "Đ4.k1.i", "đã có bản án, quyết định của Tòa án có hiệu lực pháp luật"),
    "đã có bản án, quyết định có hiệu lực, không được xem xét lại",
    "an effective judgment, not open to review"
  ),
  ground(
    "another-body-handles",
    cite(decree, "Đ4.k1.k", "đang được cơ quan, tổ chức, đơn vị có thẩm quyền khác thụ lý, giải quyết"),
    "cơ quan khác đang thụ lý, giải quyết",
    "another competent body is handling it"
  )
] as const

export type RefusalGround =
  | "intoxicated-or-incapable"
  | "threatening"
  | "resolved-and-explained"
  | "other-law"
  | (typeof byDecree)[number]["code"]

/** Đ9 — "được từ chối tiếp người đến nơi tiếp công dân trong các trường hợp sau đây". */
export const refusalGrounds = rule("reception.refusal-grounds", {
  label: { vi: "những trường hợp được từ chối tiếp công dân", en: "grounds for refusing to receive" },
  is: Timeline.enacted<readonly Ground<RefusalGround>[]>(
    "2012-07-01",
    cite("02/2011/QH13", "Đ62.k3", "Cán bộ tiếp công dân có quyền từ chối tiếp trong các trường hợp sau đây"),
    underComplaintLaw
  )
    .amended("2014-07-01", cite(law, "Đ9", "được từ chối tiếp người đến nơi tiếp công dân"), [
      intoxicated,
      threatening,
      resolvedAndExplained,
      otherLaw
    ])
    .amended(
      "2026-07-01",
      cite(law, "Đ9", "được từ chối tiếp người đến nơi tiếp công dân", {
        instrument: "136/2025/QH15",
        at: "Đ1.k5"
      }),
      [intoxicated, threatening, resolvedAndExplained, ...byDecree],
      cite(decree, "Đ4.k1", "hoặc trong các trường hợp sau đây")
    )
})

/** NĐ 154/2026 Đ4.2 — "phải trực tiếp giải thích cho công dân biết lý do từ chối tiếp". */
export const refusalExplained = rule("reception.refusal.explained", {
  label: {
    vi: "từ chối tiếp bằng giải thích trực tiếp",
    en: "refusals explained to the citizen on the spot"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite(decree, "Đ4.k2", "phải trực tiếp giải thích cho công dân biết lý do từ chối tiếp"),
    [intoxicated, threatening, ...byDecree.filter(one => one.code !== "already-answered")]
  )
})

/**
 * NĐ 154/2026 Đ4.3 — Đ9.3 and "điểm h khoản 1 Điều này" take a written notice; its form names điểm g instead, which the
 * article has explained on the spot.
 */
export const refusalWritten = rule("reception.refusal.written", {
  label: { vi: "từ chối tiếp bằng văn bản", en: "refusals that take a written notice" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(decree, "Đ4.k3", "theo quy định tại khoản 3 Điều 9 Luật Tiếp công dân và điểm h khoản 1 Điều này"),
    [resolvedAndExplained, ...byDecree.filter(one => one.code === "already-answered")]
  ).contested(
    { from: "2026-07-01", until: null },
    cite(decree, "M01/TCD", "điểm g, khoản 1 Điều 4"),
    [resolvedAndExplained, ...byDecree.filter(one => one.code === "out-of-scope")],
    "the form of the notice names điểm g where the article names điểm h; the article prevails"
  )
})

/** NĐ 154/2026 Đ4.3 — "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối tiếp công dân". */
export const refusalNotice = rule("reception.refusal-notice", {
  label: { vi: "ban hành thông báo từ chối tiếp công dân", en: "issuing the notice of refusal" },
  trigger: { vi: "ngày có đủ căn cứ từ chối", en: "the day the ground is established" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(decree, "Đ4.k3", "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối tiếp công dân"),
    workingDays(3)
  )
})
