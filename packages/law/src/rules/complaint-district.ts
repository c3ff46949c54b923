import { cite, recalled } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15 Đ54.8: what the districts left behind on 2025-07-01. */

const law = "72/2025/QH15"
const since = "2025-07-01"

/** Đ54.8 — "cơ quan tiếp nhận chức năng, nhiệm vụ, quyền hạn … hoặc chính quyền địa phương cấp xã mới hình thành". */
export const pendingInDistrict = rule("complaint.district.pending", {
  label: {
    vi: "đơn thư cấp huyện chưa giải quyết xong ngày 01/7/2025",
    en: "what a district had not finished on 2025-07-01"
  },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ54.k8",
      "cơ quan tiếp nhận chức năng, nhiệm vụ, quyền hạn của chính quyền địa phương cấp huyện hoặc chính quyền địa phương cấp xã mới hình thành"
    ),
    ["successor-of-the-task", "new-commune-of-the-place"] as const
  )
})

/** Who resolves a first complaint, brought later, against a decision of a former chair of a district: no text was found. */
export const formerDistrictDecision = rule("complaint.district.new-complaint", {
  label: {
    vi: "khiếu nại lần đầu quyết định của Chủ tịch UBND cấp huyện cũ",
    en: "a first complaint against a former district's decision"
  },
  is: Timeline.enacted(
    since,
    recalled(law, "Đ54.k8", "người kế thừa nhiệm vụ: Chủ tịch UBND cấp xã hoặc cơ quan cấp tỉnh"),
    "whoever-inherited-the-task" as const
  )
})
