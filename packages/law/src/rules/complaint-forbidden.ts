import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ6: forbidden acts; clause 8 was repealed on 2026-07-01 and the others keep their numbers. */

const law = "02/2011/QH13"

const firstSeven = [
  ground(
    "obstruction",
    cite(law, "Đ6.k1", "Cản trở, gây phiền hà cho người thực hiện quyền khiếu nại"),
    "cản trở, gây phiền hà, trả thù, trù dập",
    "obstruction, harassment, retaliation"
  ),
  ground(
    "irresponsibility",
    cite(law, "Đ6.k2", "Thiếu trách nhiệm trong việc giải quyết khiếu nại; không giải quyết khiếu nại"),
    "thiếu trách nhiệm, không giải quyết, làm sai lệch",
    "irresponsibility, no resolution, falsified files"
  ),
  ground(
    "no-formal-decision",
    cite(law, "Đ6.k3", "Ra quyết định giải quyết khiếu nại không bằng hình thức quyết định"),
    "giải quyết không bằng hình thức quyết định",
    "resolving otherwise than by a decision"
  ),
  ground(
    "covering-up",
    cite(law, "Đ6.k4", "Bao che cho người bị khiếu nại"),
    "bao che, can thiệp trái pháp luật",
    "covering up, or unlawful interference"
  ),
  ground(
    "false-complaint",
    cite(law, "Đ6.k5", "Cố tình khiếu nại sai sự thật"),
    "khiếu nại sai sự thật",
    "a knowingly false complaint"
  ),
  ground(
    "incitement",
    cite(law, "Đ6.k6", "lôi kéo người khác tập trung đông người khiếu nại"),
    "kích động, lôi kéo tập trung đông người",
    "inciting others to gather"
  ),
  ground(
    "abuse",
    cite(law, "Đ6.k7", "Lợi dụng việc khiếu nại để tuyên truyền chống Nhà nước"),
    "lợi dụng khiếu nại để chống Nhà nước, vu khống, xúc phạm",
    "abuse against the State, slander, insult"
  )
] as const
const receptionRules = ground(
  "reception-rules",
  cite(law, "Đ6.k8", "Vi phạm quy chế tiếp công dân"),
  "vi phạm quy chế tiếp công dân",
  "breaking the rules of reception"
)
const others = ground(
  "other",
  cite(law, "Đ6.k9", "Vi phạm các quy định khác của pháp luật về khiếu nại và giải quyết khiếu nại"),
  "vi phạm quy định khác",
  "breaking other provisions"
)

/** Đ6 — "Các hành vi bị nghiêm cấm". */
export const forbiddenActs = rule("complaint.forbidden-acts", {
  label: { vi: "các hành vi bị nghiêm cấm trong khiếu nại", en: "forbidden acts" },
  is: Timeline.enacted("2012-07-01", cite(law, "Đ6", "Các hành vi bị nghiêm cấm"), [
    ...firstSeven,
    receptionRules,
    others
  ]).amended("2026-07-01", cite("136/2025/QH15", "Đ2.k16", "Bãi bỏ khoản 8 Điều 6 và Điều 18"), [
    ...firstSeven,
    others
  ])
})
