import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { cadence, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { covenantUnread } from "./democracy-earlier.js"

/** NĐ 61/2023/NĐ-CP Đ12–16: suspending, abolishing, reviewing and reporting on covenants. */

const decree = "61/2023/NĐ-CP"

const suspension = [
  ground(
    "procedure",
    cite(
      decree,
      "Đ12.k1.a",
      "Không tuân thủ quy định về trình tự, thủ tục soạn thảo, lấy ý kiến và thông qua"
    ),
    "không tuân thủ trình tự, thủ tục (tạm ngừng toàn bộ)",
    "out of procedure: suspended as a whole"
  ),
  ground(
    "purpose",
    cite(decree, "Đ12.k1.b", "Có nội dung không phù hợp với mục đích, nguyên tắc"),
    "nội dung không phù hợp mục đích, nguyên tắc (tạm ngừng một phần)",
    "against purpose or principles: suspended in part"
  ),
  ground(
    "damage",
    cite(decree, "Đ12.k1.c", "ảnh hưởng nghiêm trọng đến uy tín của cộng đồng dân cư"),
    "gây thiệt hại, ảnh hưởng nghiêm trọng đến uy tín (tạm ngừng một phần)",
    "damage or serious harm to the community's standing: suspended in part"
  )
] as const

/** Đ12.1 — in whole for point a, in part for points b and c. */
export const suspensionGrounds = rule("covenant.suspension-grounds", {
  label: { vi: "các trường hợp tạm ngừng thực hiện hương ước", en: "grounds for suspending a covenant" },
  is: covenantUnread("suspending a covenant").amended(
    "2023-08-16",
    cite(
      decree,
      "Đ12.k1",
      "bị tạm ngừng thực hiện toàn bộ đối với trường hợp quy định tại điểm a hoặc một phần"
    ),
    suspension
  )
})

/** Đ12.2 — "Trong thời hạn 03 (ba) ngày làm việc, kể từ ngày nhận được phản ánh": suspend, or answer that it is groundless. */
export const suspensionDecision = rule("covenant.suspend", {
  label: {
    vi: "quyết định tạm ngừng hoặc trả lời không có cơ sở",
    en: "suspending, or answering that there is no ground"
  },
  trigger: { vi: "ngày nhận được phản ánh, kết quả rà soát, kiến nghị", en: "receipt of the report" },
  is: covenantUnread("suspending a covenant").amended(
    "2023-08-16",
    cite(decree, "Đ12.k2", "Trong thời hạn 03 (ba) ngày làm việc, kể từ ngày nhận được phản ánh"),
    workingDays(3)
  )
})

/** Đ12.5 — "có hiệu lực thi hành kể từ ngày ký" until a new recognition is in force. */
export const suspensionEffect = rule("covenant.suspension-effect", {
  label: { vi: "hiệu lực của quyết định tạm ngừng", en: "from when and until when a suspension holds" },
  is: covenantUnread("suspending a covenant").amended(
    "2023-08-16",
    cite(decree, "Đ12.k5", "có hiệu lực thi hành kể từ ngày ký và hết hiệu lực khi có quyết định công nhận"),
    { from: "signature", until: "new-recognition" } as const
  )
})

const abolition = [
  ground(
    "unlawful",
    cite(decree, "Đ14.k1.a", "Có nội dung trái với quy định của pháp luật"),
    "nội dung trái pháp luật, thuần phong mỹ tục",
    "content against the law or good morals: abolished as a whole"
  ),
  ground(
    "not-completed",
    cite(decree, "Đ14.k1.b", "đã hết thời hạn phải hoàn tất các thủ tục soạn thảo, lấy ý kiến, thông qua"),
    "hết thời hạn tạm ngừng mà không hoàn tất thủ tục",
    "the procedure was not made good in the time set: abolished as a whole"
  ),
  ground(
    "share-not-reached",
    cite(decree, "Đ14.k1.c", "Không bảo đảm tỷ lệ thông qua quy định tại Điều 10"),
    "không bảo đảm tỷ lệ thông qua và không thông qua lại",
    "the approval was not reached, nor voted again: abolished as a whole"
  ),
  ground(
    "not-amended",
    cite(decree, "Đ14.k2", "đã hết thời hạn phải sửa đổi, bổ sung, thay thế"),
    "hết thời hạn mà không sửa đổi (bãi bỏ một phần)",
    "the content was not amended in the time set: abolished in part"
  )
] as const

/** Đ14.1–2 — in whole or in part. */
export const abolitionGrounds = rule("covenant.abolition-grounds", {
  label: { vi: "các trường hợp bãi bỏ hương ước, quy ước", en: "grounds for abolishing a covenant" },
  is: covenantUnread("abolishing a covenant").amended(
    "2023-08-16",
    cite(decree, "Đ14.k1", "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau"),
    abolition
  )
})

/** Đ14.3 — "Trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được phản ánh". */
export const abolitionDecision = rule("covenant.abolish", {
  label: {
    vi: "quyết định bãi bỏ hoặc trả lời không có cơ sở",
    en: "abolishing, or answering that there is no ground"
  },
  trigger: { vi: "ngày nhận được phản ánh, kết quả rà soát, kiến nghị", en: "receipt of the report" },
  is: covenantUnread("abolishing a covenant").amended(
    "2023-08-16",
    cite(decree, "Đ14.k3", "Trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được phản ánh"),
    workingDays(5)
  )
})

const spreading = [
  ground("conference", cite(decree, "Đ15.k1.a", "Hội nghị của cộng đồng dân cư"), "hội nghị", "a conference"),
  ground(
    "information-network",
    cite(decree, "Đ15.k1.b", "Thông tin trên mạng lưới thông tin cơ sở"),
    "mạng lưới thông tin cơ sở",
    "the local information network"
  ),
  ground(
    "copies",
    cite(decree, "Đ15.k1.c", "Sao gửi đến từng hộ gia đình"),
    "sao gửi đến từng hộ gia đình",
    "a copy to every household"
  ),
  ground(
    "telecommunications",
    cite(decree, "Đ15.k1.d", "Thông qua mạng viễn thông, mạng xã hội hoạt động hợp pháp"),
    "mạng viễn thông, mạng xã hội",
    "telecommunications and social networks"
  ),
  ground(
    "legal-education",
    cite(decree, "Đ15.k1.đ", "Thông qua hoạt động phổ biến, giáo dục pháp luật"),
    "phổ biến, giáo dục pháp luật, hòa giải cơ sở",
    "legal education, mediation"
  ),
  ground(
    "other",
    cite(decree, "Đ15.k1.e", "Hình thức khác phù hợp với điều kiện thực tế"),
    "hình thức khác",
    "other forms"
  )
] as const

/** Đ15.1 — posted, "và ít nhất một trong các hình thức sau đây". */
export const covenantMadeKnown = rule("covenant.made-known", {
  label: { vi: "thông tin, phổ biến hương ước, quy ước", en: "how a recognised covenant is made known" },
  is: covenantUnread("making a covenant known").amended(
    "2023-08-16",
    cite(
      decree,
      "Đ15.k1",
      "bằng hình thức niêm yết công khai tại nhà văn hóa - khu thể thao của cộng đồng dân cư"
    ),
    spreading
  )
})

/** Đ13 — what the community amends or replaces goes through the same articles as what it made. */
export const covenantAmendment = rule("covenant.amendment", {
  label: { vi: "sửa đổi, bổ sung, thay thế hương ước, quy ước", en: "amending or replacing a covenant" },
  is: covenantUnread("amending a covenant").amended(
    "2023-08-16",
    cite(decree, "Đ13.k4", "thực hiện theo trình tự, thủ tục quy định tại các điều 8, 9, 10 và 11"),
    "by-the-same-procedure" as const,
    cite(decree, "Đ13.k1.b", "Cộng đồng dân cư thấy cần thiết phải sửa đổi, bổ sung, thay thế")
  )
})

/** Đ15.4 — yearly: "(ngày 18 tháng 11) hoặc một ngày quan trọng được cộng đồng dân cư thống nhất". */
export const covenantReview = rule("covenant.review", {
  label: { vi: "rà soát, đánh giá thực hiện hương ước, quy ước", en: "the yearly review" },
  is: covenantUnread("the yearly review").amended(
    "2023-08-16",
    cite(decree, "Đ15.k4", "do cộng đồng dân cư thực hiện hằng năm"),
    { ...cadence(1, "year"), on: { month: 11, day: 18 }, orAgreedDay: true },
    cite(decree, "Đ15.k4.a", "(ngày 18 tháng 11) hoặc một ngày quan trọng được cộng đồng dân cư thống nhất")
  )
})

/** Đ16.3 — the province reports "Trước ngày 30 tháng 11 hằng năm": the 29th is the last day in time. */
export const provinceReport = rule("covenant.province-report", {
  label: { vi: "báo cáo của Ủy ban nhân dân cấp tỉnh", en: "the province's yearly report to the Ministry" },
  is: covenantUnread("the yearly report").amended(
    "2023-08-16",
    cite(decree, "Đ16.k3", "Trước ngày 30 tháng 11 hằng năm"),
    { ...cadence(1, "year"), before: { month: 11, day: 30 } }
  )
})

const counters = [
  ground(
    "recognised-or-refused",
    cite(decree, "Đ16.k1.b", "Số lượng hương ước, quy ước được công nhận hoặc không được công nhận"),
    "số được công nhận, không được công nhận",
    "recognised; refused"
  ),
  ground(
    "amended",
    cite(decree, "Đ16.k1.c", "Số lượng hương ước, quy ước được sửa đổi, bổ sung, thay thế"),
    "số được sửa đổi, bổ sung, thay thế",
    "amended or replaced"
  ),
  ground(
    "suspended-or-abolished",
    cite(decree, "Đ16.k1.d", "Số lượng hương ước, quy ước bị tạm ngừng thực hiện hoặc bị bãi bỏ"),
    "số bị tạm ngừng, bị bãi bỏ",
    "suspended; abolished"
  )
] as const

/** Đ16.1 — what is counted. */
export const covenantCounters = rule("covenant.counters", {
  label: { vi: "thống kê về hương ước, quy ước", en: "what the yearly report counts" },
  is: covenantUnread("the yearly report").amended(
    "2023-08-16",
    cite(decree, "Đ16.k1", "Thống kê, báo cáo về xây dựng, thực hiện hương ước, quy ước bao gồm"),
    counters
  )
})
