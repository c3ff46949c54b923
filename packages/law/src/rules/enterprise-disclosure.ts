import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { consecutiveDays, days } from "../quantity.js"
import { rule } from "../rule.js"
import { enterpriseUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ64–66: what a state enterprise publishes to its workers. */

const law = "10/2022/QH15"

const matters = [
  ground("a", cite(law, "Đ64.k1.a", "Tình hình sản xuất, kinh doanh"), "sản xuất, kinh doanh", "business"),
  ground(
    "b",
    cite(law, "Đ64.k1.b", "Nội quy lao động, thang lương, bảng lương"),
    "nội quy, thang lương, định mức",
    "work rules, pay scales, norms"
  ),
  ground(
    "c",
    cite(law, "Đ64.k1.c", "Các thỏa ước lao động tập thể"),
    "thỏa ước lao động tập thể",
    "collective agreements"
  ),
  ground(
    "d",
    cite(law, "Đ64.k1.d", "Việc trích lập, sử dụng quỹ khen thưởng, quỹ phúc lợi"),
    "quỹ khen thưởng, phúc lợi",
    "reward and welfare funds"
  ),
  ground(
    "đ",
    cite(law, "Đ64.k1.đ", "Việc trích nộp kinh phí công đoàn, đóng bảo hiểm xã hội"),
    "kinh phí công đoàn, bảo hiểm",
    "union dues and insurance"
  ),
  ground(
    "e",
    cite(law, "Đ64.k1.e", "Tình hình thực hiện công tác thi đua, khen thưởng, kỷ luật"),
    "thi đua, khen thưởng, kỷ luật, kiến nghị",
    "rewards, discipline, petitions"
  ),
  ground(
    "g",
    cite(law, "Đ64.k1.g", "Quy chế thực hiện dân chủ của doanh nghiệp"),
    "quy chế thực hiện dân chủ",
    "democracy regulation"
  ),
  ground(
    "h",
    cite(law, "Đ64.k1.h", "Các nội dung khác về thông tin tài chính"),
    "nội dung khác",
    "other matters"
  )
] as const

/** Đ64.1 — eight matters. */
export const enterpriseDisclosureMatters = rule("enterprise.disclosure.matters", {
  label: { vi: "nội dung công khai ở doanh nghiệp nhà nước", en: "what a state enterprise publishes" },
  is: enterpriseUnread("what is published").amended(
    "2023-07-01",
    cite(law, "Đ64.k1", "phải công khai trong nội bộ doanh nghiệp các nội dung sau đây"),
    matters
  )
})

/** Đ65.2 — "chậm nhất là 15 ngày kể từ ngày có quyết định": calendar days, where an agency has five working days. */
export const enterprisePublication = rule("enterprise.disclosure.publish", {
  label: { vi: "công khai thông tin ở doanh nghiệp nhà nước", en: "first publication to the workers" },
  trigger: { vi: "ngày có quyết định, văn bản", en: "the decision or document" },
  is: enterpriseUnread("first publication").amended(
    "2023-07-01",
    cite(law, "Đ65.k2", "chậm nhất là 15 ngày kể từ ngày có quyết định, văn bản"),
    days(15)
  )
})

/** Đ66.1 — "ít nhất là 20 ngày liên tục kể từ ngày bắt đầu đăng tin hoặc gửi thông tin". */
export const enterpriseIntranet = rule("enterprise.disclosure.intranet", {
  label: {
    vi: "đăng trên trang, hệ thống thông tin nội bộ",
    en: "how long it stays on the intranet, if there is one"
  },
  trigger: { vi: "ngày bắt đầu đăng tin hoặc gửi thông tin", en: "the first day" },
  is: enterpriseUnread("an intranet").amended(
    "2023-07-01",
    cite(law, "Đ66.k1", "ít nhất là 20 ngày liên tục kể từ ngày bắt đầu đăng tin hoặc gửi thông tin"),
    consecutiveDays(20)
  )
})

/** Đ66.2 — "ít nhất là 20 ngày liên tục kể từ ngày niêm yết", unless everybody was told in writing. */
export const enterpriseBoard = rule("enterprise.disclosure.board", {
  label: { vi: "niêm yết tại trụ sở, nơi làm việc", en: "how long it is posted where there is no intranet" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: enterpriseUnread("posting").amended(
    "2023-07-01",
    cite(law, "Đ66.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết"),
    consecutiveDays(20),
    cite(
      law,
      "Đ66.k2",
      "trừ trường hợp đã sử dụng hình thức thông báo bằng văn bản đến toàn thể người lao động"
    )
  )
})

/** Đ82.2 — other employers "được quyền lựa chọn áp dụng", telling the union and publishing what they apply. */
export const optIn = rule("enterprise.opt-in", {
  label: { vi: "doanh nghiệp ngoài Nhà nước lựa chọn áp dụng", en: "employers outside the State may opt in" },
  is: enterpriseUnread("employers outside the State").amended(
    "2023-07-01",
    cite(
      law,
      "Đ82.k2",
      "được quyền lựa chọn áp dụng các quy định về thực hiện dân chủ ở doanh nghiệp nhà nước"
    ),
    {
      otherwise: "chapter-one-and-labour-law",
      duties: ["notify-the-union", "publish-what-is-applied"]
    } as const,
    cite(law, "Đ82.k1", "thực hiện theo quy định chung tại Chương I của Luật này"),
    cite(
      law,
      "Đ82.k2",
      "thông báo đến tổ chức Công đoàn tại doanh nghiệp, tổ chức và công khai nội dung áp dụng"
    )
  )
})

const forms = [
  ground("a", cite(law, "Đ65.k1.a", "Niêm yết thông tin"), "niêm yết", "posting"),
  ground(
    "b",
    cite(law, "Đ65.k1.b", "Thông báo tại hội nghị người lao động"),
    "tại hội nghị người lao động, hội nghị đối thoại, cuộc họp",
    "at conferences, dialogues and meetings"
  ),
  ground(
    "c",
    cite(law, "Đ65.k1.c", "Thông báo bằng văn bản đến toàn thể người lao động"),
    "văn bản đến toàn thể",
    "written notice to all"
  ),
  ground(
    "d",
    cite(law, "Đ65.k1.d", "Thông qua người phụ trách các đơn vị, bộ phận của doanh nghiệp"),
    "qua người phụ trách bộ phận",
    "through the heads of sections"
  ),
  ground(
    "đ",
    cite(law, "Đ65.k1.đ", "Thông báo bằng văn bản đến Ban Chấp hành Công đoàn ở doanh nghiệp"),
    "qua Công đoàn, tổ chức đại diện",
    "through the union and the workers' organisation"
  ),
  ground(
    "e",
    cite(
      law,
      "Đ65.k1.e",
      "Thông báo qua hệ thống thông tin nội bộ hoặc đăng tải trên cổng thông tin điện tử"
    ),
    "hệ thống nội bộ, trang thông tin điện tử",
    "intranet or web page"
  ),
  ground(
    "g",
    cite(law, "Đ65.k1.g", "Thông qua mạng viễn thông, mạng xã hội hoạt động hợp pháp"),
    "mạng viễn thông, mạng xã hội, được Công đoàn thống nhất",
    "telephone and lawful social networks, agreed with the union"
  ),
  ground(
    "h",
    cite(law, "Đ65.k1.h", "Các hình thức chuyển tải thông tin khác"),
    "hình thức khác",
    "other forms"
  )
] as const

/** Đ65.1 — eight forms. */
export const enterpriseDisclosureForms = rule("enterprise.disclosure.forms", {
  label: { vi: "hình thức công khai ở doanh nghiệp nhà nước", en: "forms of publication to the workers" },
  is: enterpriseUnread("the forms of publication").amended(
    "2023-07-01",
    cite(law, "Đ65.k1", "Các hình thức công khai thông tin bao gồm"),
    forms
  )
})
