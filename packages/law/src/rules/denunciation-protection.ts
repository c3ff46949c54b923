import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { decreeOf2012Unread, unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14, Chương VI (Đ47–58): protection of the denouncer. */

const law = "25/2018/QH14"
const since = "2019-01-01"

/** Đ47.1 — "người tố cáo, vợ, chồng, cha đẻ, mẹ đẻ, cha nuôi, mẹ nuôi, con đẻ, con nuôi của người tố cáo". */
export const protectedPeople = rule("denunciation.protection.people", {
  label: { vi: "người được bảo vệ", en: "who is protected" },
  is: unreadIn2011().amended(since, cite(law, "Đ47.k1", "gọi chung là người được bảo vệ"), [
    ground("denouncer", cite(law, "Đ47.k1", "của người tố cáo"), "người tố cáo", "the denouncer"),
    ground("spouse", cite(law, "Đ47.k1", "vợ, chồng"), "vợ, chồng", "wife or husband"),
    ground(
      "parents",
      cite(law, "Đ47.k1", "cha đẻ, mẹ đẻ, cha nuôi, mẹ nuôi"),
      "cha, mẹ đẻ; cha, mẹ nuôi",
      "natural and adoptive parents"
    ),
    ground(
      "children",
      cite(law, "Đ47.k1", "con đẻ, con nuôi"),
      "con đẻ, con nuôi",
      "natural and adopted children"
    )
  ] as const)
})

/** Đ47.1 — "bảo vệ bí mật thông tin …; bảo vệ vị trí công tác, việc làm, tính mạng, sức khỏe, tài sản, danh dự". */
export const protectedGoods = rule("denunciation.protection.goods", {
  label: { vi: "phạm vi bảo vệ", en: "what is protected" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ47.k1", "Bảo vệ người tố cáo là việc bảo vệ bí mật thông tin"),
    [
      ground(
        "identity",
        cite(law, "Đ47.k1", "bảo vệ bí mật thông tin của người tố cáo"),
        "bí mật thông tin",
        "the denouncer's identity"
      ),
      ground(
        "position",
        cite(law, "Đ47.k1", "vị trí công tác, việc làm"),
        "vị trí công tác, việc làm",
        "position and work"
      ),
      ground(
        "person-and-property",
        cite(law, "Đ47.k1", "tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm"),
        "tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm",
        "life, health, property, honour and dignity"
      )
    ] as const
  )
})

/** Đ47.2 — "được bảo vệ bí mật thông tin cá nhân, trừ trường hợp người tố cáo tự tiết lộ". */
export const identitySecrecy = rule("denunciation.protection.secrecy", {
  label: { vi: "bí mật thông tin cá nhân của người tố cáo", en: "secrecy of the denouncer's identity" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ47.k2", "được bảo vệ bí mật thông tin cá nhân, trừ trường hợp người tố cáo tự tiết lộ"),
    "unless-revealed-by-denouncer" as const
  )
})

/** Đ50.2 — "Văn bản đề nghị áp dụng biện pháp bảo vệ phải có các nội dung chính sau đây". */
export const protectionRequestContents = rule("denunciation.protection.request-contents", {
  label: { vi: "nội dung văn bản đề nghị bảo vệ", en: "what a request for protection must state" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ50.k2", "Văn bản đề nghị áp dụng biện pháp bảo vệ phải có các nội dung chính sau đây"),
    [
      ground(
        "date",
        cite(law, "Đ50.k2.a", "Ngày, tháng, năm đề nghị áp dụng biện pháp bảo vệ"),
        "ngày, tháng, năm",
        "date"
      ),
      ground(
        "people",
        cite(law, "Đ50.k2.b", "họ tên, địa chỉ của người cần được bảo vệ"),
        "họ tên, địa chỉ người tố cáo và người cần được bảo vệ",
        "names and addresses"
      ),
      ground(
        "reason",
        cite(law, "Đ50.k2.c", "Lý do và nội dung đề nghị áp dụng biện pháp bảo vệ"),
        "lý do và nội dung đề nghị",
        "reason and measure asked"
      ),
      ground(
        "signature",
        cite(law, "Đ50.k2.d", "Chữ ký hoặc điểm chỉ của người tố cáo"),
        "chữ ký hoặc điểm chỉ",
        "signature or fingerprint"
      )
    ] as const
  )
})

/** Đ50.3 — "Trường hợp khẩn cấp … trực tiếp đến đề nghị hoặc thông qua điện thoại … sau đó … bằng văn bản". */
export const urgentProtectionRequest = rule("denunciation.protection.urgent-request", {
  label: { vi: "đề nghị bảo vệ trong trường hợp khẩn cấp", en: "an urgent request for protection" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ50.k3", "có thể trực tiếp đến đề nghị hoặc thông qua điện thoại đề nghị"),
    "in-person-or-by-telephone-then-written" as const
  )
})

/** Đ51.1 — "kịp thời quyết định áp dụng biện pháp bảo vệ": the law gives no number of days. */
export const protectionDecision = rule("denunciation.protection.decide", {
  label: { vi: "quyết định áp dụng biện pháp bảo vệ", en: "deciding on protection" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ51.k1", "kịp thời quyết định áp dụng biện pháp bảo vệ"),
    "promptly-no-number" as const
  )
})

/** Đ51.3 — "phải thông báo bằng văn bản và nêu rõ lý do": a refusal is reasoned, in writing; no number of days. */
export const protectionRefusal = rule("denunciation.protection.refuse", {
  label: { vi: "từ chối đề nghị bảo vệ", en: "refusing protection" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ51.k3", "phải thông báo bằng văn bản và nêu rõ lý do cho người tố cáo"),
    "written-with-reasons" as const
  )
})

/** Đ52.5 — "từ thời điểm bắt đầu thực hiện biện pháp bảo vệ cho đến khi … được chấm dứt". */
export const protectionPeriod = rule("denunciation.protection.period", {
  label: { vi: "thời gian bảo vệ", en: "how long protection lasts" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ52.k5", "Thời gian bảo vệ được tính từ thời điểm bắt đầu thực hiện biện pháp bảo vệ"),
    "from-start-of-measure-to-its-end" as const
  )
})

const concluded = ground(
  "concluded-or-terminated",
  cite(law, "Đ54.k2.a", "đã ra kết luận nội dung tố cáo hoặc quyết định đình chỉ việc giải quyết tố cáo"),
  "đã có kết luận hoặc quyết định đình chỉ",
  "the case was concluded or terminated"
)
const noLonger = ground(
  "no-longer-needed",
  cite(law, "Đ54.k2.b", "căn cứ áp dụng biện pháp bảo vệ không còn hoặc theo đề nghị bằng văn bản"),
  "căn cứ không còn hoặc theo đề nghị bằng văn bản",
  "the ground is gone, or a written request"
)
const breach = ground(
  "duty-broken",
  cite(law, "Đ54.k2.c", "cố ý không thực hiện nghĩa vụ quy định tại điểm a hoặc điểm b khoản 2 Điều 48", {
    instrument: "136/2025/QH15",
    at: "Đ3.k7"
  }),
  "người được bảo vệ cố ý không thực hiện nghĩa vụ tại điểm a, b khoản 2 Điều 48",
  "the protected person deliberately broke a duty of Đ48.2.a or b"
)

/** Đ54.2 — "Việc áp dụng biện pháp bảo vệ chấm dứt trong các trường hợp sau đây". */
export const protectionEnds = rule("denunciation.protection.end-grounds", {
  label: { vi: "các trường hợp chấm dứt bảo vệ", en: "when protection ends" },
  is: unreadIn2011()
    .amended(since, cite(law, "Đ54.k2", "chấm dứt trong các trường hợp sau đây"), [concluded, noLonger])
    .amended(
      "2026-07-01",
      cite(law, "Đ54.k2", "chấm dứt trong các trường hợp sau đây", {
        instrument: "136/2025/QH15",
        at: "Đ3.k7"
      }),
      [concluded, noLonger, breach]
    )
})

/** NĐ 31/2019 Đ22.2 — "Hình thức kỷ luật cảnh cáo" for whoever reveals name, address or handwriting. */
export const disclosureDiscipline = rule("denunciation.protection.disclosure-discipline", {
  label: {
    vi: "kỷ luật đối với người làm lộ danh tính người tố cáo",
    en: "discipline for revealing the denouncer"
  },
  is: decreeOf2012Unread("revealing the denouncer")
    .amended(
      "2019-05-28",
      cite("31/2019/NĐ-CP", "Đ22.k2.a", "Tiết lộ họ, tên, địa chỉ, bút tích của người tố cáo"),
      { measure: "warning" as const, whom: ["resolver"] as readonly ("resolver" | "verifier" | "receiver")[] }
    )
    .amended(
      "2026-07-01",
      cite("31/2019/NĐ-CP", "Đ22.k2.b", "Tiết lộ họ tên, địa chỉ, bút tích của người tố cáo", {
        instrument: "156/2026/NĐ-CP",
        at: "Đ6"
      }),
      { measure: "warning" as const, whom: ["resolver", "verifier", "receiver"] as const }
    )
})
