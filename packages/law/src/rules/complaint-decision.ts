import { type Citation, cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ29, Đ31, Đ35, Đ40, Đ44, Đ66 and NĐ 124/2020 Đ31: deciding, and carrying it out. */

const law = "02/2011/QH13"
const since = "2012-07-01"

const field = (code: string, basis: Citation, vi: string, en: string) => ground(code, basis, vi, en)

/** Đ29.1.a — "nếu khiếu nại đúng thì ra quyết định giải quyết khiếu nại ngay". */
export const rightComplaint = rule("complaint.decide-at-once", {
  label: { vi: "khiếu nại đúng thì giải quyết ngay", en: "a complaint that is right is decided at once" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ29.k1.a", "nếu khiếu nại đúng thì ra quyết định giải quyết khiếu nại ngay"),
    "immediately" as const
  )
})

/** Đ31.2 — ten contents; the law letters the last two of them both "i". */
export const firstDecisionContents = rule("complaint.decision.first.contents", {
  label: { vi: "nội dung quyết định giải quyết khiếu nại lần đầu", en: "contents of the first decision" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ31.k2", "Quyết định giải quyết khiếu nại lần đầu phải có các nội dung sau đây"),
    [
      field("date", cite(law, "Đ31.k2.a", "Ngày, tháng, năm ra quyết định"), "ngày ra quyết định", "date"),
      field(
        "parties",
        cite(law, "Đ31.k2.b", "Tên, địa chỉ người khiếu nại, người bị khiếu nại"),
        "người khiếu nại, người bị khiếu nại",
        "the parties"
      ),
      field("content", cite(law, "Đ31.k2.c", "Nội dung khiếu nại"), "nội dung khiếu nại", "the complaint"),
      field(
        "verification",
        cite(law, "Đ31.k2.d", "Kết quả xác minh nội dung khiếu nại"),
        "kết quả xác minh",
        "what was verified"
      ),
      field(
        "dialogue",
        cite(law, "Đ31.k2.đ", "Kết quả đối thoại (nếu có)"),
        "kết quả đối thoại (nếu có)",
        "the dialogue, if any"
      ),
      field(
        "legal-basis",
        cite(law, "Đ31.k2.e", "Căn cứ pháp luật để giải quyết khiếu nại"),
        "căn cứ pháp luật",
        "the legal basis"
      ),
      field("conclusion", cite(law, "Đ31.k2.g", "Kết luận nội dung khiếu nại"), "kết luận", "the conclusion"),
      field(
        "outcome",
        cite(
          law,
          "Đ31.k2.h",
          "Giữ nguyên, sửa đổi, bổ sung hoặc hủy bỏ một phần hay toàn bộ quyết định hành chính"
        ),
        "giữ nguyên, sửa đổi, bổ sung, hủy bỏ; chấm dứt hành vi",
        "kept, amended or cancelled"
      ),
      field(
        "compensation",
        cite(law, "Đ31.k2.i", "Việc bồi thường thiệt hại"),
        "bồi thường thiệt hại (nếu có)",
        "compensation, if any"
      ),
      field(
        "remedies",
        cite(law, "Đ31.k2.i", "Quyền khiếu nại lần hai, quyền khởi kiện vụ án hành chính tại Tòa án"),
        "quyền khiếu nại lần hai, khởi kiện",
        "the right to a second complaint and to a lawsuit"
      )
    ]
  )
})

/** Đ40.2 — "Quyết định giải quyết khiếu nại lần hai phải có các nội dung sau đây". */
export const secondDecisionContents = rule("complaint.decision.second.contents", {
  label: { vi: "nội dung quyết định giải quyết khiếu nại lần hai", en: "contents of the second decision" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ40.k2", "Quyết định giải quyết khiếu nại lần hai phải có các nội dung sau đây"),
    [
      field("date", cite(law, "Đ40.k2.a", "Ngày, tháng, năm ra quyết định"), "ngày ra quyết định", "date"),
      field(
        "parties",
        cite(law, "Đ40.k2.b", "Tên, địa chỉ của người khiếu nại, người bị khiếu nại"),
        "người khiếu nại, người bị khiếu nại",
        "the parties"
      ),
      field("content", cite(law, "Đ40.k2.c", "Nội dung khiếu nại"), "nội dung khiếu nại", "the complaint"),
      field(
        "first-result",
        cite(law, "Đ40.k2.d", "Kết quả giải quyết khiếu nại của người giải quyết khiếu nại lần đầu"),
        "kết quả giải quyết lần đầu",
        "the first result"
      ),
      field(
        "verification",
        cite(law, "Đ40.k2.đ", "Kết quả xác minh nội dung khiếu nại"),
        "kết quả xác minh",
        "what was verified"
      ),
      field("dialogue", cite(law, "Đ40.k2.e", "Kết quả đối thoại"), "kết quả đối thoại", "the dialogue"),
      field(
        "legal-basis",
        cite(law, "Đ40.k2.g", "Căn cứ pháp luật để giải quyết khiếu nại"),
        "căn cứ pháp luật",
        "the legal basis"
      ),
      field(
        "conclusion",
        cite(law, "Đ40.k2.h", "Kết luận nội dung khiếu nại là đúng, đúng một phần hoặc sai toàn bộ"),
        "đúng, đúng một phần hoặc sai toàn bộ",
        "right, partly right or wholly wrong"
      ),
      field(
        "compensation",
        cite(law, "Đ40.k2.i", "Việc bồi thường cho người bị thiệt hại (nếu có)"),
        "bồi thường (nếu có)",
        "compensation, if any"
      ),
      field(
        "remedies",
        cite(law, "Đ40.k2.k", "Quyền khởi kiện vụ án hành chính"),
        "quyền khởi kiện",
        "the right to a lawsuit"
      )
    ]
  )
})

/** Đ40.2.h — "đúng, đúng một phần hoặc sai toàn bộ". */
export const secondDecisionOutcomes = rule("complaint.decision.second.outcomes", {
  label: { vi: "kết luận trong quyết định lần hai", en: "what a second decision may find" },
  is: Timeline.enacted(since, cite(law, "Đ40.k2.h", "đúng, đúng một phần hoặc sai toàn bộ"), [
    "right",
    "partly-right",
    "wholly-wrong"
  ] as const)
})

/** Đ35 — "Thời hạn tạm đình chỉ không vượt quá thời gian còn lại của thời hạn giải quyết". */
export const stayOfDecision = rule("complaint.stay", {
  label: {
    vi: "tạm đình chỉ thi hành quyết định bị khiếu nại",
    en: "staying the decision complained of"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ35", "Thời hạn tạm đình chỉ không vượt quá thời gian còn lại của thời hạn giải quyết"),
    { when: "hard-to-repair", atMost: "rest-of-the-term", lifted: "immediately" } as const,
    cite(law, "Đ35", "phải hủy bỏ ngay quyết định tạm đình chỉ đó")
  )
})

/** Đ36.2 — "nếu thấy cần thiết … thành lập Hội đồng tư vấn". */
export const advisoryCouncil = rule("complaint.advisory-council", {
  label: { vi: "Hội đồng tư vấn giải quyết khiếu nại lần hai", en: "an advisory council" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ36.k2", "nếu thấy cần thiết, người giải quyết khiếu nại lần hai thành lập Hội đồng tư vấn"),
    "optional-for-complex-cases" as const
  )
})

/** Đ44.4 — "có hiệu lực pháp luật có hiệu lực thi hành ngay". */
export const enforceable = rule("complaint.enforceable", {
  label: { vi: "hiệu lực thi hành", en: "when a decision can be enforced" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ44.k4", "Quyết định giải quyết khiếu nại có hiệu lực pháp luật có hiệu lực thi hành ngay"),
    "immediately" as const
  )
})

/** NĐ 124/2020 Đ31.1 — "Chậm nhất là 05 ngày làm việc, kể từ ngày quyết định … có hiệu lực pháp luật". */
export const enforcement = rule("complaint.enforce", {
  label: { vi: "tổ chức thi hành quyết định giải quyết khiếu nại", en: "having the decision carried out" },
  trigger: { vi: "ngày quyết định có hiệu lực pháp luật", en: "the decision taking effect" },
  is: Timeline.enacted(
    "2020-12-10",
    cite(
      "124/2020/NĐ-CP",
      "Đ31.k1",
      "Chậm nhất là 05 ngày làm việc, kể từ ngày quyết định giải quyết khiếu nại có hiệu lực pháp luật"
    ),
    workingDays(5)
  )
})

/** Đ33.2, Đ42, Đ44.3 — "có quyền khởi kiện vụ án hành chính tại Tòa án". */
export const lawsuit = rule("complaint.lawsuit", {
  label: { vi: "quyền khởi kiện vụ án hành chính", en: "the right to an administrative lawsuit" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ33.k2", "có quyền khởi kiện vụ án hành chính tại Tòa án"),
    ["first-unresolved-or-disputed", "second-unresolved-or-disputed"] as const,
    cite(law, "Đ42", "Hết thời hạn giải quyết khiếu nại quy định tại Điều 37")
  )
})

/** Đ66.2 — "trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết phải thông báo bằng văn bản". */
export const tellFront = rule("complaint.tell-front", {
  label: {
    vi: "thông báo kết quả cho Mặt trận, tổ chức thành viên đã chuyển đơn",
    en: "telling the Front organisation that passed the complaint on"
  },
  trigger: { vi: "ngày có quyết định giải quyết", en: "the decision" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ66.k2",
      "trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết phải thông báo bằng văn bản"
    ),
    days(7)
  )
})

/** Đ66.2 — "có trách nhiệm trả lời kiến nghị đó trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết". */
export const answerFront = rule("complaint.answer-front", {
  label: { vi: "trả lời kiến nghị của Mặt trận, tổ chức thành viên", en: "answering the Front's petition" },
  trigger: { vi: "ngày có quyết định giải quyết", en: "the decision" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ66.k2",
      "có trách nhiệm trả lời kiến nghị đó trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết"
    ),
    days(7)
  )
})
