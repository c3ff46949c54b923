import { cite, paraphrased } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/**
 * The forms of the counter: TT 01/2018/TT-VPCP (six, to 2025-06-30) and TT 03/2025/TT-VPCP (seven). The numbers moved:
 * a form is known by its code here, never by its number.
 */

const old = "01/2018/TT-VPCP"
const recent = "03/2025/TT-VPCP"
const numbered = (number: string, code: string, quote: string, en: string) =>
  ground(code, cite(old, "Đ9.k1", quote), `Mẫu số ${number}: ${quote}`, en)
const renumbered = (number: string, code: string, title: string, en: string) =>
  ground(code, paraphrased(recent, "PL1", title), `Mẫu số ${number}: ${title}`, en)

/** TT 01/2018 Đ9.1 — "Các biểu mẫu trong quy trình giải quyết thủ tục hành chính"; TT 03/2025 annex I. */
export const counterForms = rule("one-stop.forms", {
  label: {
    vi: "biểu mẫu trong quy trình giải quyết thủ tục hành chính",
    en: "forms of the counter, by number"
  },
  is: Timeline.enacted(
    "2019-01-06",
    cite(old, "Đ9.k1", "Các biểu mẫu trong quy trình giải quyết thủ tục hành chính"),
    [
      numbered("01", "receipt", "giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt and appointment"),
      numbered("02", "supplement", "phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "request for a supplement"),
      numbered("03", "refusal", "phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal"),
      numbered("04", "apology", "phiếu xin lỗi và hẹn lại ngày trả kết quả", "apology and new appointment"),
      numbered("05", "control", "phiếu kiểm soát quá trình giải quyết hồ sơ", "control slip"),
      numbered("06", "register", "sổ theo dõi hồ sơ", "register")
    ]
  )
    .unread(
      "2025-07-01",
      "the decree that the circular guided had ended and its successor had not begun",
      cite("118/2025/NĐ-CP", "Đ40.k1", "hết hiệu lực kể từ ngày Nghị định này có hiệu lực")
    )
    .amended("2025-09-15", paraphrased(recent, "PL1", "bảy biểu mẫu"), [
      renumbered("01", "receipt", "giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt and appointment"),
      renumbered("02", "supplement", "phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "request for a supplement"),
      renumbered("03", "refusal", "phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal"),
      renumbered(
        "04",
        "apology",
        "văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
        "apology and request for more time"
      ),
      renumbered("05", "stop", "thông báo dừng giải quyết hồ sơ", "notice of stopping"),
      renumbered("06", "control", "phiếu kiểm soát quá trình giải quyết hồ sơ", "control slip"),
      renumbered("07", "register", "sổ theo dõi hồ sơ", "register")
    ])
})

/** TT 03/2025 Đ5.2 — what need not be copied to electronic form. */
export const copyExceptions = rule("one-stop.copy-exceptions", {
  label: { vi: "giấy tờ không phải sao chụp chuyển thành bản điện tử", en: "what need not be copied" },
  is: Timeline.enacted(
    "2025-09-15",
    paraphrased(
      recent,
      "Đ5.k2",
      "hồ sơ đã nộp điện tử; giấy tờ chỉ xuất trình; kết quả thẩm tra, ý kiến; tài liệu bí mật nhà nước"
    ),
    ["filed-electronically", "only-shown", "verification-results-and-opinions", "state-secrets"] as const
  )
})
