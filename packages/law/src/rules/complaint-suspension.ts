import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ10 and Đ11a (since 2026-07-01): withdrawal, suspension, termination. */

const law = "02/2011/QH13"
const by = { instrument: "136/2025/QH15", at: "Đ2.k4" } as const

const suspension = [
  ground(
    "force-majeure",
    cite(law, "Đ11a.k1.a", "Do sự kiện bất khả kháng hoặc trở ngại khách quan khác", by),
    "bất khả kháng hoặc trở ngại khách quan khác",
    "force majeure or another objective obstacle on the complainant's side"
  ),
  ground(
    "awaiting-other-body",
    cite(law, "Đ11a.k1.b", "Cần chờ kết quả giải quyết của cơ quan, tổ chức, cá nhân có thẩm quyền", by),
    "chờ kết quả giải quyết của cơ quan có thẩm quyền",
    "another competent body must decide a directly related matter first"
  )
] as const

export type SuspensionGround = (typeof suspension)[number]["code"]

/** Đ11a.1 — "tạm đình chỉ giải quyết khiếu nại trong các trường hợp sau đây". */
export const suspensionGrounds = rule("complaint.suspension-grounds", {
  label: {
    vi: "căn cứ tạm đình chỉ giải quyết khiếu nại",
    en: "grounds for suspending the handling of a complaint"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite(law, "Đ11a.k1", "tạm đình chỉ giải quyết khiếu nại trong các trường hợp sau đây", by),
    suspension
  )
})

/** Đ11a.4 — "thời gian tạm đình chỉ giải quyết khiếu nại không được tính vào thời hạn giải quyết khiếu nại". */
export const suspendedTime = rule("complaint.suspended-time", {
  label: {
    vi: "thời gian tạm đình chỉ không tính vào thời hạn giải quyết",
    en: "suspended time is not counted"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite(law, "Đ11a.k4", "không được tính vào thời hạn giải quyết khiếu nại", by),
    "not-counted" as const,
    cite(
      "124/2020/NĐ-CP",
      "Đ28b.k2",
      "tiếp tục được tính từ ngày ban hành quyết định tiếp tục giải quyết khiếu nại",
      { instrument: "155/2026/NĐ-CP", at: "Đ12" }
    )
  )
})

/** NĐ 124/2020 Đ28b — "trong thời hạn 03 ngày làm việc, kể từ ngày ban hành". */
export const sendSuspensionDecision = rule("complaint.send-suspension", {
  label: {
    vi: "gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết khiếu nại",
    en: "sending a suspension, termination or continuation decision"
  },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  is: Timeline.enacted(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "Đ28b.k1", "trong thời hạn 03 ngày làm việc, kể từ ngày ban hành", {
      instrument: "155/2026/NĐ-CP",
      at: "Đ12"
    }),
    workingDays(3)
  )
})

const termination = [
  ground(
    "withdrawn",
    cite(law, "Đ11a.k2.a", "Người khiếu nại rút toàn bộ khiếu nại", by),
    "rút toàn bộ khiếu nại",
    "the whole complaint is withdrawn"
  ),
  ground(
    "no-successor",
    cite(law, "Đ11a.k2.b", "không được thừa kế", by),
    "chết, giải thể mà quyền, nghĩa vụ không được thừa kế, kế thừa",
    "death or dissolution without a successor of the right"
  ),
  ground(
    "no-object",
    cite(law, "Đ11a.k2.c", "không còn đối tượng hoặc nội dung để giải quyết", by),
    "không còn đối tượng hoặc nội dung để giải quyết",
    "nothing is left to resolve"
  ),
  ground(
    "before-court",
    cite(
      law,
      "Đ11a.k2.d",
      "đã được Tòa án thụ lý hoặc đã được giải quyết bằng bản án, quyết định của Tòa án",
      by
    ),
    "Tòa án đã thụ lý hoặc đã giải quyết",
    "a court has accepted or decided the matter"
  )
] as const

export type TerminationGround = (typeof termination)[number]["code"]

/** Đ11a.2 — "đình chỉ giải quyết khiếu nại trong các trường hợp sau đây". */
export const terminationGrounds = rule("complaint.termination-grounds", {
  label: {
    vi: "căn cứ đình chỉ giải quyết khiếu nại",
    en: "grounds for terminating the handling of a complaint"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite(law, "Đ11a.k2", "đình chỉ giải quyết khiếu nại trong các trường hợp sau đây", by),
    termination
  )
})

/** Đ10 — before 2026-07-01 only the whole complaint could be withdrawn; since then "toàn bộ … hoặc một phần". */
export const withdrawal = rule("complaint.withdrawal", {
  label: { vi: "rút khiếu nại", en: "withdrawing a complaint" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(law, "Đ10", "Người khiếu nại có thể rút khiếu nại tại bất cứ thời điểm nào"),
    { inPart: false as boolean }
  ).amended(
    "2026-07-01",
    cite(law, "Đ10.k1", "rút toàn bộ nội dung khiếu nại hoặc một phần nội dung khiếu nại", {
      instrument: "136/2025/QH15",
      at: "Đ2.k3"
    }),
    { inPart: true }
  )
})
