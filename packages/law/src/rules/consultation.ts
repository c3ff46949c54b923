import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { lastingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ26–28: how and how long the people are consulted, and who must explain. */

const law = "10/2022/QH15"
const unread = ordinanceUnread("consultation")

/**
 * Đ28.2 — "Thời gian lấy ý kiến Nhân dân ít nhất là 20 ngày kể từ ngày công khai nội dung lấy ý kiến"; it does not say
 * "liên tục" as Đ13.2 does.
 */
export const consultationPeriod = rule("consultation.period", {
  label: { vi: "thời gian lấy ý kiến Nhân dân", en: "how long a consultation stays open" },
  trigger: { vi: "ngày công khai nội dung lấy ý kiến", en: "the day the content is made public" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ28.k2", "ít nhất là 20 ngày kể từ ngày công khai nội dung lấy ý kiến"),
    lastingDays(20)
  )
})

/** Đ26.2, Đ28.2 — "Trường hợp pháp luật có quy định cụ thể thời hạn lấy ý kiến Nhân dân thì thực hiện theo quy định đó". */
export const consultationSpecialLaw = rule("consultation.special-law", {
  label: { vi: "pháp luật quy định cụ thể về lấy ý kiến", en: "a law of the field on form or period" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ28.k2", "Trường hợp pháp luật có quy định cụ thể thời hạn lấy ý kiến Nhân dân"),
    "prevails" as const,
    cite(law, "Đ26.k2", "thực hiện theo quy định đó")
  )
})

const forms = [
  ground(
    "dialogue-conference",
    cite(law, "Đ26.k1.a", "Hội nghị trao đổi, đối thoại giữa Ủy ban nhân dân cấp xã với Nhân dân"),
    "hội nghị trao đổi, đối thoại",
    "dialogue conference"
  ),
  ground(
    "community-meeting",
    cite(law, "Đ26.k1.b", "Tổ chức cuộc họp của cộng đồng dân cư"),
    "cuộc họp của cộng đồng dân cư",
    "meeting of the community"
  ),
  ground(
    "household-ballot",
    cite(law, "Đ26.k1.c", "Phát phiếu lấy ý kiến của hộ gia đình"),
    "phát phiếu lấy ý kiến",
    "ballot to households"
  ),
  ground(
    "box-or-hotline",
    cite(law, "Đ26.k1.d", "Thông qua hòm thư góp ý, đường dây nóng (nếu có)"),
    "hòm thư góp ý, đường dây nóng",
    "suggestion box or hotline"
  ),
  ground(
    "front-and-organisations",
    cite(law, "Đ26.k1.đ", "Thông qua Ban công tác Mặt trận ở thôn, tổ dân phố"),
    "qua Mặt trận và các tổ chức chính trị - xã hội",
    "through the Front and organisations"
  ),
  ground(
    "portal",
    cite(law, "Đ26.k1.e", "Thông qua cổng thông tin điện tử, trang thông tin điện tử"),
    "cổng, trang thông tin điện tử",
    "portal or web page"
  ),
  ground(
    "telecommunications",
    cite(law, "Đ26.k1.g", "Thông qua mạng viễn thông, mạng xã hội hoạt động hợp pháp"),
    "mạng viễn thông, mạng xã hội",
    "telecommunications and social networks"
  ),
  ground(
    "addressee-dialogue",
    cite(law, "Đ26.k1.h", "đối với nội dung quy định tại khoản 8 Điều 25"),
    "đối thoại với đối tượng thi hành (khoản 8 Điều 25)",
    "dialogue with the addressees (matter 8 only)"
  )
] as const

/** Đ26.1 — "Các hình thức lấy ý kiến Nhân dân bao gồm". */
export const consultationForms = rule("consultation.forms", {
  label: { vi: "hình thức lấy ý kiến Nhân dân", en: "forms of consultation" },
  is: unread.amended("2023-07-01", cite(law, "Đ26.k1", "Các hình thức lấy ý kiến Nhân dân bao gồm"), forms)
})

/** Đ28.1 — the plan goes to the People's Council and the Front committee of the commune. */
export const consultationPlan = rule("consultation.plan", {
  label: { vi: "gửi kế hoạch lấy ý kiến", en: "who receives the plan" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ28.k1", "phải được gửi đến Hội đồng nhân dân và Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"),
    ["commune-council", "commune-front"] as const
  )
})

/** Đ28.1 — "trong đó xác định rõ nội dung lấy ý kiến, hình thức lấy ý kiến, cách thức, thời hạn triển khai". */
export const consultationPlanContents = rule("consultation.plan-contents", {
  label: { vi: "nội dung của kế hoạch lấy ý kiến", en: "what the plan of a consultation settles" },
  is: unread.amended(
    "2023-07-01",
    cite(
      law,
      "Đ28.k1",
      "xác định rõ nội dung lấy ý kiến, hình thức lấy ý kiến, cách thức, thời hạn triển khai và trách nhiệm tổ chức thực hiện"
    ),
    ["matter", "form", "manner", "time", "responsible"] as const
  )
})

/** Đ28.4 — what a body above the commune decides: the commune sums up and reports, that body explains, the commune publishes. */
export const consultationForAbove = rule("consultation.decided-above", {
  label: {
    vi: "lấy ý kiến về nội dung do cơ quan có thẩm quyền giao",
    en: "consultation on what a body above the commune decides"
  },
  is: unread.amended(
    "2023-07-01",
    cite(
      law,
      "Đ28.k4",
      "tổng hợp ý kiến và báo cáo với cơ quan có thẩm quyền về kết quả lấy ý kiến Nhân dân trên địa bàn"
    ),
    { reportedTo: "competent-body", publishedBy: "commune-committee" } as const,
    cite(law, "Đ28.k4", "phải được gửi đến Ủy ban nhân dân cấp xã để thực hiện việc công khai thông tin")
  )
})

/** Đ28.4 — "trường hợp quyết định có nội dung khác với ý kiến của đa số Nhân dân thì phải giải trình". */
export const consultationExplanation = rule("consultation.explanation", {
  label: { vi: "giải trình khi quyết định khác ý kiến đa số", en: "when the deciding body must explain" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ28.k4", "trường hợp quyết định có nội dung khác với ý kiến của đa số Nhân dân"),
    "if-it-differs-from-the-majority" as const
  )
})

/** Đ28.3 — the result and the explanation are published: they are group K11 of Điều 11. */
export const consultationResult = rule("consultation.result", {
  label: { vi: "công khai kết quả lấy ý kiến", en: "publishing the result and the explanation" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ28.k3", "thực hiện việc công khai kết quả tổng hợp ý kiến của Nhân dân"),
    { publishedAs: "K11" } as const,
    cite(law, "Đ11.k11", "kết quả tổng hợp ý kiến và giải trình, tiếp thu ý kiến của Nhân dân")
  )
})

/** Đ27.1 — before a decision that burdens, the addressee is heard "nếu người đó có yêu cầu". */
export const addresseeHearing = rule("consultation.addressee-hearing", {
  label: { vi: "đối tượng thi hành trình bày ý kiến", en: "hearing the addressee of a burdening decision" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ27.k1", "được biết và trình bày ý kiến nếu người đó có yêu cầu"),
    { when: "on-request", except: ["state-secret", "administrative-penalty"] } as const,
    cite(law, "Đ27.k1", "nội dung thuộc bí mật nhà nước và quyết định xử phạt vi phạm hành chính")
  )
})

/** Đ28.5 — the report to the People's Council "tại kỳ họp thường lệ gần nhất". */
export const consultationReport = rule("consultation.council-report", {
  label: { vi: "báo cáo Hội đồng nhân dân về lấy ý kiến", en: "report to the council on consultation" },
  is: unread.amended(
    "2023-07-01",
    cite(law, "Đ28.k5", "tại kỳ họp thường lệ gần nhất"),
    "nearest-ordinary-session" as const
  )
})
