import { cite, paraphrased, WHOLE } from "../citation.js"
import { days, daysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật 87/2015/QH13 Đ60, Đ62, Đ70–73, Đ80, until 2026-02-28: the terms of the People's Council's supervision. */

const law = "87/2015/QH13"
const ended = <T>(timeline: Timeline<T>): Timeline<T> =>
  timeline.unread(
    "2026-03-01",
    "Luật 121/2025/QH15, in force from 2026-03-01, was not read",
    paraphrased("121/2025/QH15", WHOLE, "thay Luật 87/2015/QH13 từ ngày 01/3/2026")
  )

/** Đ60 — a written answer "trong thời hạn 20 ngày kể từ ngày chất vấn". */
export const questionAnswer = rule("council.question-answer", {
  label: { vi: "trả lời chất vấn bằng văn bản", en: "a written answer to a deputy's question" },
  trigger: { vi: "ngày chất vấn", en: "the question" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ60.k4.p2", "trong thời hạn 20 ngày kể từ ngày chất vấn"),
      days(20)
    )
  )
})

/** Đ70.2b — "chậm nhất là 15 ngày kể từ ngày ra quyết định thành lập Đoàn giám sát". */
export const delegationOutline = rule("council.delegation-outline", {
  label: {
    vi: "thông báo nội dung, kế hoạch, đề cương giám sát",
    en: "sending the plan and outline of a delegation"
  },
  trigger: { vi: "ngày ra quyết định thành lập Đoàn giám sát", en: "the decision setting up the delegation" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ70.k2.b", "chậm nhất là 15 ngày kể từ ngày ra quyết định thành lập Đoàn giám sát"),
      days(15),
      cite(
        law,
        "Đ62.k2.b",
        "chậm nhất là 15 ngày kể từ ngày Hội đồng nhân dân ra nghị quyết thành lập Đoàn giám sát"
      ),
      cite(law, "Đ80.k2.b", "chậm nhất là 15 ngày kể từ ngày ra quyết định thành lập Đoàn giám sát")
    )
  )
})

/** Đ70.2b — the programme "chậm nhất là 10 ngày trước ngày Đoàn làm việc". */
export const delegationNotice = rule("council.delegation-notice", {
  label: { vi: "thông báo chương trình và thành phần Đoàn giám sát", en: "notice of programme and members" },
  trigger: { vi: "ngày Đoàn giám sát làm việc", en: "the working session" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ70.k2.b", "chậm nhất là 10 ngày trước ngày Đoàn làm việc"),
      daysBefore(10),
      cite(law, "Đ62.k2.b", "chậm nhất là 10 ngày trước ngày Đoàn tiến hành làm việc"),
      cite(law, "Đ80.k2.b", "chậm nhất là 10 ngày trước ngày Đoàn giám sát làm việc")
    )
  )
})

/** Đ70.2g — "Chậm nhất là 15 ngày kể từ ngày kết thúc hoạt động giám sát". */
export const delegationReport = rule("council.delegation-report", {
  label: { vi: "báo cáo kết quả của Đoàn giám sát", en: "the delegation's report" },
  trigger: { vi: "ngày kết thúc hoạt động giám sát", en: "the end of the supervision" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ70.k2.g", "Chậm nhất là 15 ngày kể từ ngày kết thúc hoạt động giám sát"),
      days(15)
    )
  )
})

/** Đ71.1 — "Trong thời hạn 07 ngày kể từ ngày nhận được báo cáo kết quả giám sát". */
export const delegationReview = rule("council.delegation-review", {
  label: { vi: "Thường trực Hội đồng nhân dân xem xét báo cáo", en: "considering the delegation's report" },
  trigger: { vi: "ngày nhận được báo cáo", en: "receipt of the report" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ71.k1", "Trong thời hạn 07 ngày kể từ ngày nhận được báo cáo kết quả giám sát"),
      days(7)
    )
  )
})

/** Đ73.2 — who was asked to end a violation reports "trong thời hạn 07 ngày kể từ ngày ra quyết định giải quyết". */
export const measureReport = rule("council.measure-report", {
  label: {
    vi: "báo cáo việc thực hiện yêu cầu khi giám sát khiếu nại, tố cáo",
    en: "reporting what was done on its demand"
  },
  trigger: { vi: "ngày ra quyết định giải quyết", en: "the decision that resolves it" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ73.k2.p2", "trong thời hạn 07 ngày kể từ ngày ra quyết định giải quyết"),
      days(7)
    )
  )
})

/** Đ62.1, Đ70.1, Đ80.1 — the decision that sets up a delegation "phải xác định rõ" six things. */
export const delegationDecision = rule("council.delegation-decision", {
  label: { vi: "nội dung quyết định thành lập Đoàn giám sát", en: "what sets up a delegation settles" },
  is: ended(
    Timeline.enacted<readonly string[]>(
      "2016-07-01",
      cite(law, "Đ70.k1.p2", "phải xác định rõ đối tượng, phạm vi, nội dung, kế hoạch giám sát"),
      ["subjects", "scope", "content", "plan", "members", "supervised"],
      cite(law, "Đ62.k1.p2", "phải xác định rõ đối tượng, phạm vi, nội dung, kế hoạch giám sát"),
      cite(law, "Đ80.k1.p2", "phải xác định rõ phạm vi, đối tượng, nội dung, kế hoạch giám sát")
    )
  )
})

/** Đ80.2g — a board's delegation: "Chậm nhất là 10 ngày kể từ ngày kết thúc hoạt động giám sát". */
export const boardDelegationReport = rule("council.board-delegation-report", {
  label: { vi: "báo cáo kết quả của Đoàn giám sát của Ban", en: "the report of a board's delegation" },
  trigger: { vi: "ngày kết thúc hoạt động giám sát", en: "the end of the supervision" },
  is: ended(
    Timeline.enacted(
      "2016-07-01",
      cite(law, "Đ80.k2.g", "Chậm nhất là 10 ngày kể từ ngày kết thúc hoạt động giám sát"),
      days(10)
    )
  )
})
