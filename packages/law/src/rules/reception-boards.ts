import { cite } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ10.3: the boards that run the seats of reception. */

const law = "42/2013/QH13"

/** Đ10.3.c — at a seat, what lies outside its members' scope was forwarded; since 2026-07-01 "hướng dẫn hoặc chuyển đơn". */
export const boardOutOfScope = rule("reception.board.out-of-scope", {
  label: {
    vi: "đơn tiếp nhận tại Trụ sở ngoài phạm vi của cơ quan tham gia tiếp công dân",
    en: "what a seat receives outside its members' scope"
  },
  is: Timeline.enacted(
    "2014-07-01",
    cite(
      law,
      "Đ10.k3.c",
      "thực hiện việc chuyển đơn khiếu nại, tố cáo, kiến nghị, phản ánh đã được tiếp nhận"
    ),
    ["forward"] as readonly ("guide" | "forward")[]
  ).amended(
    "2026-07-01",
    cite(law, "Đ10.k3.c", "thực hiện việc hướng dẫn hoặc chuyển đơn khiếu nại, tố cáo, kiến nghị, phản ánh", {
      instrument: "136/2025/QH15",
      at: "Đ1.k6"
    }),
    ["guide", "forward"] as const
  )
})
