import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 124/2020/NĐ-CP Đ28a–28b (since 2026-07-01): what an obstacle is, and how a case is suspended and taken up again. */

const decree = "124/2020/NĐ-CP"
const since = "2026-07-01"
const by = { instrument: "155/2026/NĐ-CP", at: "Đ12" } as const

/** Đ28a.3 — "bao gồm nhưng không giới hạn những trường hợp sau": an open list; proof must be in the file (Đ28a.4). */
export const suspensionObstacles = rule("complaint.suspension-obstacles", {
  label: {
    vi: "sự kiện bất khả kháng, trở ngại khách quan",
    en: "force majeure and objective obstacles, an open list"
  },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ28a.k3", "bao gồm nhưng không giới hạn những trường hợp sau", by),
    [
      ground(
        "disaster-epidemic-war",
        cite(decree, "Đ28a.k3.a", "Thiên tai, dịch bệnh, chiến tranh, địch họa", by),
        "thiên tai, dịch bệnh, chiến tranh, địch họa",
        "disaster, epidemic, war, enemy action"
      ),
      ground(
        "accident-illness-absence",
        cite(decree, "Đ28a.k3.b", "Tai nạn, ốm đau, đi công tác, học tập ở nơi xa", by),
        "tai nạn, ốm đau, công tác, học tập ở nơi xa",
        "accident, illness, a mission or study far away"
      ),
      ground(
        "file-seized",
        cite(decree, "Đ28a.k3.c", "đang bị cơ quan có thẩm quyền tạm giữ, niêm phong", by),
        "hồ sơ bị tạm giữ, niêm phong",
        "the file is seized or sealed"
      )
    ] as const,
    cite(decree, "Đ28a.k4", "phải có căn cứ, tài liệu chứng minh", by)
  )
})

/** Đ28b.1 — "ban hành ngay quyết định tạm đình chỉ hoặc quyết định đình chỉ giải quyết khiếu nại". */
export const suspendAtOnce = rule("complaint.suspend", {
  label: { vi: "ban hành quyết định tạm đình chỉ, đình chỉ", en: "deciding to suspend or terminate" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ28b.k1", "ban hành ngay quyết định tạm đình chỉ hoặc quyết định đình chỉ", by),
    "immediately" as const
  )
})

/** Đ28b.2 — "Khi căn cứ tạm đình chỉ không còn … phải ban hành ngay quyết định tiếp tục giải quyết khiếu nại". */
export const continueComplaint = rule("complaint.continue", {
  label: { vi: "tiếp tục giải quyết khiếu nại", en: "taking the case up again" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ28b.k2", "phải ban hành ngay quyết định tiếp tục giải quyết khiếu nại", by),
    "immediately" as const
  )
})

/** Đ28b.2 — the decision to go on is sent "trong thời hạn 03 ngày làm việc, kể từ ngày ban hành". */
export const sendContinuation = rule("complaint.send-continuation", {
  label: { vi: "gửi quyết định tiếp tục giải quyết khiếu nại", en: "sending the decision to go on" },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ28b.k2", "trong thời hạn 03 ngày làm việc, kể từ ngày ban hành", by),
    workingDays(3)
  )
})

/** Đ28b.1 — where nobody is left to receive it: "Ủy ban nhân dân cấp xã nơi cá nhân thường trú cuối cùng". */
export const terminationWithoutSuccessor = rule("complaint.termination.without-successor", {
  label: {
    vi: "nơi nhận quyết định đình chỉ khi không có người thừa kế, kế thừa",
    en: "who receives the termination where there is no successor"
  },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ28b.k1", "nơi cá nhân thường trú cuối cùng trước khi chết", by),
    { individual: "commune-of-last-residence", organisation: "commune-of-head-office" } as const,
    cite(decree, "Đ28b.k1", "nơi tổ chức có trụ sở chính ngay trước khi giải thể, phá sản", by)
  )
})
