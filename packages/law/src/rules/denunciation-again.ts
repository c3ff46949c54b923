import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ37–38: denouncing again, resolving again, and what became overdue. */

const law = "25/2018/QH14"
const decree = "31/2019/NĐ-CP"
const since = "2019-01-01"

/** Đ37.2 — "Trong thời hạn 20 ngày kể từ ngày nhận được tố cáo tiếp". */
export const examineRenewedDenunciation = rule("denunciation.again.examine", {
  label: { vi: "xem xét tố cáo tiếp", en: "examining a renewed denunciation" },
  trigger: { vi: "ngày nhận được tố cáo tiếp", en: "receiving the renewed denunciation" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ37.k2", "Trong thời hạn 20 ngày kể từ ngày nhận được tố cáo tiếp"),
    days(20)
  )
})

const again = [
  ground(
    "inaccurate",
    cite(
      law,
      "Đ37.k3.a",
      "Kết quả xác minh hoặc kết luận nội dung tố cáo thiếu chính xác hoặc thiếu khách quan"
    ),
    "thiếu chính xác hoặc thiếu khách quan",
    "inaccurate or partial"
  ),
  ground(
    "evidence-missed",
    cite(law, "Đ37.k3.b", "Bỏ sót, bỏ lọt thông tin, tài liệu, chứng cứ quan trọng"),
    "bỏ sót chứng cứ quan trọng",
    "important evidence was missed"
  ),
  ground(
    "law-misapplied",
    cite(law, "Đ37.k3.c", "Áp dụng không đúng pháp luật"),
    "áp dụng không đúng pháp luật",
    "the law was misapplied"
  )
] as const

export type ResolveAgainGround = (typeof again)[number]["code"]

/** Đ37.3 — "Việc giải quyết lại vụ việc tố cáo được thực hiện khi có một trong các căn cứ sau đây". */
export const resolveAgainGrounds = rule("denunciation.again.grounds", {
  label: { vi: "căn cứ giải quyết lại vụ việc tố cáo", en: "grounds for resolving again" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ37.k3", "được thực hiện khi có một trong các căn cứ sau đây"),
    again
  )
})

/** Đ37.2.c — "giải quyết lại vụ việc tố cáo theo thời hạn, trình tự, thủ tục giải quyết tố cáo": a new full term. */
export const resolveAgainTerm = rule("denunciation.again.term", {
  label: { vi: "thời hạn giải quyết lại vụ việc tố cáo", en: "the term of resolving again" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ37.k2.c", "giải quyết lại vụ việc tố cáo theo thời hạn, trình tự, thủ tục giải quyết tố cáo"),
    "new-full-term" as const
  )
})

/** Đ38.2 — "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được tố cáo tiếp … có văn bản yêu cầu". */
export const demandReport = rule("denunciation.overdue.demand", {
  label: { vi: "cấp trên yêu cầu báo cáo việc chậm giải quyết", en: "the superior demands a report" },
  trigger: { vi: "ngày nhận được tố cáo tiếp", en: "receiving the renewed denunciation" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ38.k2", "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được tố cáo tiếp"),
    workingDays(5)
  )
})

/** Đ38.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản yêu cầu". */
export const reportDelay = rule("denunciation.overdue.report", {
  label: { vi: "báo cáo về việc chậm giải quyết", en: "reporting on the delay" },
  trigger: { vi: "ngày nhận được văn bản yêu cầu", en: "receiving the demand" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ38.k3", "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản yêu cầu"),
    workingDays(5)
  )
})

const takeOver = [
  ground(
    "procedure-broken",
    cite(decree, "Đ5.k1.a", "Có vi phạm về trình tự, thủ tục giải quyết tố cáo"),
    "vi phạm trình tự, thủ tục làm kết luận không chính xác, khách quan",
    "the procedure was broken so that the conclusion is not sound"
  ),
  ground(
    "resolve-again-ground",
    cite(decree, "Đ5.k1.b", "Có một trong các căn cứ quy định tại khoản 3 Điều 37 Luật Tố cáo"),
    "có căn cứ giải quyết lại",
    "a ground for resolving again"
  ),
  ground(
    "denounced-is-relative",
    cite(decree, "Đ5.k2.a", "Người bị tố cáo là vợ hoặc chồng"),
    "người bị tố cáo là người thân của người xác minh, người giải quyết",
    "the denounced is a relative of the verifier or resolver"
  ),
  ground(
    "relative-concerned",
    cite(decree, "Đ5.k2.b", "Nội dung tố cáo có liên quan trực tiếp đến vợ hoặc chồng"),
    "nội dung liên quan trực tiếp đến người thân của người xác minh, người giải quyết",
    "the content directly concerns a relative of the verifier or resolver"
  ),
  ground(
    "interest",
    cite(decree, "Đ5.k2.c", "có lợi ích liên quan trực tiếp với người bị tố cáo"),
    "có lợi ích liên quan trực tiếp với người bị tố cáo",
    "a direct interest shared with the denounced"
  )
] as const

export type TakeOverGround = (typeof takeOver)[number]["code"]

/** NĐ 31/2019 Đ5.1–5.2 — when "cơ quan, tổ chức cấp trên trực tiếp phải giải quyết tố cáo" itself. */
export const takeOverGrounds = rule("denunciation.overdue.take-over-grounds", {
  label: { vi: "cấp trên trực tiếp phải giải quyết vụ việc", en: "when the superior must resolve it itself" },
  is: Timeline.enacted(
    "2019-05-28",
    cite(decree, "Đ5.k1", "người đứng đầu cơ quan, tổ chức cấp trên trực tiếp phải giải quyết tố cáo"),
    takeOver,
    cite(law, "Đ38.k5", "có vi phạm pháp luật nghiêm trọng, có dấu hiệu không khách quan")
  )
})

/** NĐ 31/2019 Đ5.3 — "Thời hạn giải quyết tố cáo được tính từ ngày ra quyết định thụ lý tố cáo": the clock restarts. */
export const takeOverTerm = rule("denunciation.overdue.take-over-term", {
  label: { vi: "thời hạn khi cấp trên giải quyết vụ việc", en: "the term when the superior takes over" },
  is: Timeline.enacted(
    "2019-05-28",
    cite(decree, "Đ5.k3.p3", "Thời hạn giải quyết tố cáo được tính từ ngày ra quyết định thụ lý tố cáo"),
    "from-new-acceptance" as const
  )
})
