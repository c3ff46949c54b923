import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { daysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ30, Đ39: dialogue. */

/** Đ30.1 — "nếu yêu cầu của người khiếu nại và kết quả xác minh … còn khác nhau thì … tổ chức đối thoại". */
export const firstDialogue = rule("complaint.dialogue.first", {
  label: { vi: "đối thoại trong giải quyết khiếu nại lần đầu", en: "dialogue at the first instance" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      "02/2011/QH13",
      "Đ30.k1",
      "nếu yêu cầu của người khiếu nại và kết quả xác minh nội dung khiếu nại còn khác nhau"
    ),
    "if-results-differ" as const
  )
})

/** Đ39 — at the second instance the dialogue is not conditional. */
export const secondDialogue = rule("complaint.dialogue.second", {
  label: { vi: "đối thoại trong giải quyết khiếu nại lần hai", en: "dialogue at the second instance" },
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ39", "người giải quyết khiếu nại tiến hành đối thoại với người khiếu nại"),
    "always" as const
  )
})

/** NĐ 124/2020 Đ28.1 — "trước ngày đối thoại ít nhất 05 ngày". */
export const dialogueNotice = rule("complaint.dialogue-notice", {
  label: { vi: "thông báo về việc tổ chức đối thoại", en: "notice of the dialogue" },
  trigger: { vi: "ngày đối thoại", en: "the day of the dialogue" },
  is: Timeline.enacted(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "Đ28.k1", "trước ngày đối thoại ít nhất 05 ngày", {
      instrument: "155/2026/NĐ-CP",
      at: "Đ11"
    }),
    daysBefore(5)
  )
})

/** Luật Đ30.2 — "thông báo bằng văn bản … biết thời gian, địa điểm, nội dung việc đối thoại"; no number until 2026. */
export const dialogueNoticeForm = rule("complaint.dialogue-notice.form", {
  label: { vi: "hình thức thông báo đối thoại", en: "form of the notice of the dialogue" },
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ30.k2", "thông báo bằng văn bản với người khiếu nại, người bị khiếu nại"),
    ["written", "time", "place", "content"] as const
  )
})

/** Luật Đ30.6 — "đã được mời đối thoại nhưng không tham gia … thì … vẫn tiếp tục giải quyết khiếu nại". */
export const dialogueAbsence = rule("complaint.dialogue-absence", {
  label: {
    vi: "người khiếu nại không tham gia đối thoại",
    en: "the complainant stays away from the dialogue"
  },
  is: Timeline.enacted(
    "2016-12-05",
    cite("07/2013/TT-TTCP", "Đ21.k2.a", "vắng mặt khi được thông báo bằng văn bản đến lần thứ hai", {
      instrument: "02/2016/TT-TTCP",
      at: "Đ1"
    }),
    "dialogue-ends-at-second-absence" as
      | "dialogue-ends-at-second-absence"
      | "written-into-the-record"
      | "resolution-goes-on"
  )
    .amended(
      "2020-12-10",
      cite(
        "124/2020/NĐ-CP",
        "Đ28.k3",
        "trường hợp người khiếu nại không tham gia đối thoại thì ghi rõ có lý do hoặc không có lý do"
      ),
      "written-into-the-record"
    )
    .amended(
      "2026-07-01",
      cite(
        "02/2011/QH13",
        "Đ30.k6",
        "nhưng không tham gia đối thoại mà không có lý do chính đáng thì người giải quyết khiếu nại vẫn tiếp tục giải quyết khiếu nại",
        { instrument: "136/2025/QH15", at: "Đ2.k11" }
      ),
      "resolution-goes-on",
      cite("124/2020/NĐ-CP", "Đ28.k5", "Lý do chính đáng là sự kiện bất khả kháng hoặc trở ngại khách quan", {
        instrument: "155/2026/NĐ-CP",
        at: "Đ11"
      })
    )
})

const atSecond = { instrument: "155/2026/NĐ-CP", at: "Đ11" } as const

/** NĐ 124/2020 Đ28.2.a — who "phải trực tiếp đối thoại với người khiếu nại" at the second instance in every case. */
export const personalDialogue = rule("complaint.dialogue.personal", {
  label: { vi: "người phải trực tiếp đối thoại lần hai", en: "who must hold the second dialogue himself" },
  is: Timeline.enacted(
    "2020-12-10",
    cite("124/2020/NĐ-CP", "Đ28.k1.a", "phải trực tiếp đối thoại với người khiếu nại"),
    ["chair-of-district", "head-of-department"] as readonly ("chair-of-district" | "head-of-department")[]
  )
    .amended(
      "2025-07-01",
      cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"),
      ["head-of-department"] as const,
      cite("124/2020/NĐ-CP", "Đ28.k1.a", "phải trực tiếp đối thoại với người khiếu nại")
    )
    .amended(
      "2026-07-01",
      cite(
        "124/2020/NĐ-CP",
        "Đ28.k2.a",
        "là Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh phải trực tiếp đối thoại",
        atSecond
      ),
      ["head-of-department"] as const
    )
})

interface Reason {
  readonly code: string
  /** As the decree says it since 2020; only the first words differ from those of 2026. */
  readonly quote: string
  readonly vi: string
  readonly en: string
}

const reasons: readonly Reason[] = [
  {
    code: "many-complainants",
    quote: "có nhiều người cùng khiếu nại về một nội dung",
    vi: "nhiều người cùng khiếu nại",
    en: "many complainants"
  },
  {
    code: "agencies-differ",
    quote: "có nhiều ý kiến khác nhau của các cơ quan có thẩm quyền",
    vi: "các cơ quan có ý kiến khác nhau",
    en: "the agencies differ"
  },
  {
    code: "vehement",
    quote: "người khiếu nại có thái độ gay gắt",
    vi: "thái độ gay gắt",
    en: "the complainant is vehement"
  },
  {
    code: "public-interest",
    quote: "dư luận xã hội quan",
    vi: "dư luận xã hội quan tâm",
    en: "the public is concerned"
  },
  {
    code: "security",
    quote: "ảnh hưởng đến an ninh chính trị, trật tự an toàn xã hội",
    vi: "ảnh hưởng an ninh, trật tự",
    en: "security or order is affected"
  }
]

/**
 * NĐ 124/2020 Đ28.1.b, since 2026-07-01 Đ28.2.b — when a minister or the chair of a province must hold it himself;
 * otherwise he may delegate. Until 2026-06-30 the five made up "trường hợp khiếu nại phức tạp".
 */
export const personalDialogueGrounds = rule("complaint.dialogue.personal-grounds", {
  label: {
    vi: "khi Bộ trưởng, Chủ tịch UBND cấp tỉnh phải trực tiếp đối thoại",
    en: "when a minister or the chair of a province must hold the dialogue himself"
  },
  is: Timeline.enacted(
    "2020-12-10",
    cite("124/2020/NĐ-CP", "Đ28.k1.b", "phải trực tiếp đối thoại trong trường hợp khiếu nại phức tạp"),
    reasons.map(({ code, quote, vi, en }) => ground(code, cite("124/2020/NĐ-CP", "Đ28.k1.b", quote), vi, en))
  ).amended(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "Đ28.k2.b", "phải trực tiếp đối thoại trong trường hợp", atSecond),
    reasons.map(({ code, quote, vi, en }) =>
      ground(code, cite("124/2020/NĐ-CP", "Đ28.k2.b", quote, atSecond), vi, en)
    )
  )
})
