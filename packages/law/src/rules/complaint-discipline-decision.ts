import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ54, Đ56: what a decision on a complaint against discipline must state. */

const law = "02/2011/QH13"
const since = "2012-07-01"
const by = { instrument: "136/2025/QH15", at: "Đ2.k13" } as const

/** Đ54.1 — "Quyết định giải quyết khiếu nại phải có các nội dung sau đây". */
export const firstDisciplineDecisionContents = rule("discipline-complaint.decision.first.contents", {
  label: {
    vi: "nội dung quyết định giải quyết khiếu nại kỷ luật lần đầu",
    en: "contents of the first decision"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ54.k1", "Quyết định giải quyết khiếu nại phải có các nội dung sau đây"),
    [
      ground("date", cite(law, "Đ54.k1.a", "Ngày, tháng, năm ra quyết định"), "ngày ra quyết định", "date"),
      ground(
        "parties",
        cite(law, "Đ54.k1.b", "Tên, địa chỉ của người khiếu nại, người bị khiếu nại"),
        "người khiếu nại, người bị khiếu nại",
        "the parties"
      ),
      ground("content", cite(law, "Đ54.k1.c", "Nội dung khiếu nại"), "nội dung khiếu nại", "the complaint"),
      ground(
        "verification",
        cite(law, "Đ54.k1.d", "Kết quả xác minh nội dung khiếu nại"),
        "kết quả xác minh",
        "what was verified"
      ),
      ground("dialogue", cite(law, "Đ54.k1.đ", "Kết quả đối thoại"), "kết quả đối thoại", "the dialogue"),
      ground(
        "legal-basis",
        cite(law, "Đ54.k1.e", "Căn cứ pháp luật để giải quyết khiếu nại"),
        "căn cứ pháp luật",
        "the legal basis"
      ),
      ground(
        "conclusion",
        cite(law, "Đ54.k1.g", "Kết luận nội dung khiếu nại là đúng, đúng một phần hoặc sai toàn bộ"),
        "đúng, đúng một phần hoặc sai toàn bộ",
        "right, partly right or wholly wrong"
      ),
      ground(
        "outcome",
        cite(law, "Đ54.k1.h", "hủy bỏ một phần hay toàn bộ quyết định kỷ luật bị khiếu nại"),
        "giữ nguyên, sửa đổi, bổ sung, hủy bỏ quyết định kỷ luật",
        "the discipline kept, amended or cancelled"
      ),
      ground(
        "compensation",
        cite(law, "Đ54.k1.i", "Việc bồi thường cho người bị thiệt hại (nếu có)"),
        "bồi thường (nếu có)",
        "compensation, if any"
      ),
      ground(
        "remedies",
        cite(law, "Đ54.k1.k", "Quyền khiếu nại lần hai hoặc quyền khởi kiện vụ án hành chính"),
        "quyền khiếu nại lần hai, khởi kiện",
        "the right to a second complaint or a lawsuit"
      )
    ] as const
  )
})

const before = [
  ground("date", cite(law, "Đ56.k1.a", "Ngày, tháng, năm ra quyết định"), "ngày ra quyết định", "date"),
  ground(
    "parties",
    cite(law, "Đ56.k1.b", "Tên, địa chỉ của người khiếu nại, người bị khiếu nại"),
    "người khiếu nại, người bị khiếu nại",
    "the parties"
  )
] as const
const after = [
  ground("verification", cite(law, "Đ56.k1.d", "Kết quả xác minh"), "kết quả xác minh", "what was verified"),
  ground("dialogue", cite(law, "Đ56.k1.đ", "Kết quả đối thoại"), "kết quả đối thoại", "the dialogue"),
  ground(
    "legal-basis",
    cite(law, "Đ56.k1.e", "Căn cứ pháp luật để giải quyết khiếu nại"),
    "căn cứ pháp luật",
    "the legal basis"
  ),
  ground(
    "conclusion",
    cite(law, "Đ56.k1.g", "Kết luận về từng vấn đề cụ thể trong nội dung khiếu nại của người bị kỷ luật"),
    "kết luận từng vấn đề và việc giải quyết lần đầu",
    "a finding on every point and on the first resolution"
  ),
  ground(
    "compensation",
    cite(law, "Đ56.k1.h", "Việc bồi thường cho người bị thiệt hại (nếu có)"),
    "bồi thường (nếu có)",
    "compensation, if any"
  ),
  ground(
    "remedies",
    cite(
      law,
      "Đ56.k1.i",
      "Quyền khởi kiện vụ án hành chính tại Tòa án đối với quyết định kỷ luật buộc thôi việc"
    ),
    "quyền khởi kiện",
    "the right to a lawsuit"
  )
] as const
const content = ground(
  "content",
  cite(law, "Đ56.k1.c", "Nội dung khiếu nại"),
  "nội dung khiếu nại",
  "the complaint"
)

/** Đ56.1 — nine contents; since 2026-07-01 also "kết quả giải quyết khiếu nại lần đầu (nếu có)". */
export const secondDisciplineDecisionContents = rule("discipline-complaint.decision.second.contents", {
  label: {
    vi: "nội dung quyết định giải quyết khiếu nại kỷ luật lần hai",
    en: "contents of the second decision"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ56.k1", "Quyết định giải quyết khiếu nại lần hai phải có những nội dung sau đây"),
    [...before, content, ...after]
  ).amended("2026-07-01", cite(law, "Đ56.k1.c", "kết quả giải quyết khiếu nại lần đầu (nếu có)", by), [
    ...before,
    content,
    ground(
      "first-result",
      cite(law, "Đ56.k1.c", "kết quả giải quyết khiếu nại lần đầu (nếu có)", by),
      "kết quả giải quyết lần đầu (nếu có)",
      "the first result, if any"
    ),
    ...after
  ])
})
