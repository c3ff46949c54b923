import { cite, paraphrased, recalled } from "../citation.js"
import type { OpenNorm } from "../open-norm.js"
import { cadence, consecutiveDays, days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceUnread } from "./democracy-earlier.js"
import { publicationTransition } from "./disclosure-transition.js"

/** Luật 10/2022/QH15 Đ12–14: when the commune publishes, and for how long. */

const law = "10/2022/QH15"

/** Đ12.3 — "Trường hợp pháp luật chưa có quy định thì chậm nhất là 05 ngày làm việc kể từ ngày có quyết định". */
export const publication = rule("disclosure.publish", {
  label: { vi: "công khai thông tin ở cấp xã", en: "first publication by the commune" },
  trigger: { vi: "ngày có quyết định, văn bản của cơ quan có thẩm quyền", en: "the decision or document" },
  transition: publicationTransition,
  is: Timeline.enacted(
    "2007-07-01",
    paraphrased(ordinance, "Đ7", "niêm yết chậm nhất 02 ngày kể từ ngày thông qua hoặc nhận được văn bản"),
    days(2)
  ).amended(
    "2023-07-01",
    cite(law, "Đ12.k3", "chậm nhất là 05 ngày làm việc kể từ ngày có quyết định, văn bản"),
    workingDays(5)
  )
})

/** Đ13.2 — "Thời gian niêm yết thông tin ít nhất là 30 ngày liên tục kể từ ngày niêm yết". */
export const boardDuration = rule("disclosure.board", {
  label: { vi: "thời gian niêm yết thông tin", en: "how long a notice stays on the board" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: Timeline.enacted(
    "2007-07-01",
    recalled(ordinance, "Đ7", "niêm yết ít nhất 30 ngày liên tục"),
    consecutiveDays(30)
  ).amended(
    "2023-07-01",
    cite(law, "Đ13.k2", "ít nhất là 30 ngày liên tục kể từ ngày niêm yết"),
    consecutiveDays(30)
  )
})

/** Đ13.3 — "trên hệ thống truyền thanh của cấp xã (nếu có) trong thời hạn ít nhất là 03 ngày liên tục". */
export const loudspeakerDuration = rule("disclosure.loudspeaker", {
  label: { vi: "công khai trên hệ thống truyền thanh", en: "how long the loudspeaker repeats it" },
  trigger: { vi: "ngày phát tin đầu tiên", en: "the first broadcast" },
  is: Timeline.enacted(
    "2007-07-01",
    recalled(ordinance, "Đ8", "phát trên hệ thống truyền thanh 03 ngày liên tục"),
    consecutiveDays(3)
  ).amended(
    "2023-07-01",
    cite(law, "Đ13.k3", "trong thời hạn ít nhất là 03 ngày liên tục"),
    consecutiveDays(3)
  )
})

/** Đ13.2 — items 4 and 13 are posted "thường xuyên tại trụ sở" and brought up to date "khi có sự thay đổi". */
export const permanentBoard = rule("disclosure.board.permanent", {
  label: { vi: "niêm yết thường xuyên tại trụ sở", en: "what stays posted at the headquarters for good" },
  is: ordinanceUnread("permanent posting").amended(
    "2023-07-01",
    cite(
      law,
      "Đ13.k2.p2",
      "phải được niêm yết thường xuyên tại trụ sở Hội đồng nhân dân, Ủy ban nhân dân cấp xã"
    ),
    { matters: ["K4", "K13"], updated: "on-change" } as const
  )
})

/** Đ13.2 — "được lập, cập nhật theo từng quý". */
export const disclosureRegister = rule("disclosure.register", {
  label: {
    vi: "danh sách các nội dung đã công khai",
    en: "the posted list of what was published, in which form and when"
  },
  is: ordinanceUnread("a list of what was published").amended(
    "2023-07-01",
    cite(law, "Đ13.k2.p2", "được lập, cập nhật theo từng quý"),
    cadence(1, "quarter")
  )
})

const timely: OpenNorm = {
  id: "disclosure.republish",
  basis: [cite(law, "Đ14.k1.p3", "phải được kịp thời công khai theo quy định tại Mục này")]
}

/** Đ14.1 — a change is published "kịp thời": the law gives no number of days. */
export const republication = rule("disclosure.republish", {
  label: { vi: "công khai nội dung thay đổi, điều chỉnh", en: "publishing a change of what was published" },
  is: ordinanceUnread("changed information").amended("2023-07-01", timely.basis[0], timely)
})

/** Đ14.1 — "có kế hoạch thực hiện việc công khai thông tin, trong đó nêu rõ". */
export const disclosurePlan = rule("disclosure.plan", {
  label: { vi: "kế hoạch công khai thông tin", en: "what the publication plan names" },
  is: ordinanceUnread("a publication plan").amended(
    "2023-07-01",
    cite(
      law,
      "Đ14.k1",
      "nội dung thông tin cần công khai, hình thức công khai, thời điểm, thời hạn công khai"
    ),
    ["matter", "form", "time", "duration", "responsible"] as const
  )
})

/** Đ14.3 — to the People's Council "tại kỳ họp thường lệ gần nhất", and to the Front committee. */
export const disclosureReport = rule("disclosure.council-report", {
  label: {
    vi: "báo cáo Hội đồng nhân dân về công khai thông tin",
    en: "report to the council on publication"
  },
  is: ordinanceUnread("the report on publication").amended(
    "2023-07-01",
    cite(law, "Đ14.k3", "tại kỳ họp thường lệ gần nhất"),
    "nearest-ordinary-session" as const
  )
})

/** Đ12.2 — border, island, mountain, very poor and ethnic-minority areas: "thực hiện theo quy định của Chính phủ". */
export const specialAreas = rule("disclosure.special-areas", {
  label: { vi: "công khai ở khu vực đặc thù", en: "publication in special areas" },
  is: Timeline.unread(
    "2023-07-01",
    "the Government's rules for border, island, mountain, very poor and ethnic-minority areas were not found",
    cite(law, "Đ12.k2", "thực hiện theo quy định của Chính phủ")
  )
})

/** Đ12.3, Đ13.2, Đ13.6, Đ91.1 — a law of the field that says otherwise goes before. */
export const specialLaw = rule("disclosure.special-law", {
  label: { vi: "pháp luật có quy định khác về công khai", en: "a law of the field on form and time" },
  is: ordinanceUnread("laws of the field").amended(
    "2023-07-01",
    cite(law, "Đ13.k6", "thì áp dụng theo quy định đó"),
    "prevails" as const,
    cite(law, "Đ12.k3", "được thực hiện theo quy định của pháp luật có liên quan"),
    cite(law, "Đ91.k1", "thì thực hiện theo quy định của luật đó")
  )
})
