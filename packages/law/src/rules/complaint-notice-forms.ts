import { type Citation, cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** The annex of NĐ 124/2020, as NĐ 155/2026 replaced five of its forms: those of the notices to the complainant. */

const acceptance = (at: Citation) =>
  ground("acceptance", at, "Về việc thụ lý giải quyết khiếu nại", "notice that the complaint is accepted")
const refusal = (at: Citation) =>
  ground("refusal", at, "Về việc không thụ lý giải quyết khiếu nại", "notice that it is not accepted")
const replaced = { instrument: "155/2026/NĐ-CP", at: "Đ20.k1" } as const

/** Đ16.2 — "Thông báo việc thụ lý giải quyết khiếu nại thực hiện theo Mẫu số 03 ban hành kèm theo Nghị định này." */
export const complaintNoticeForms = rule("complaint.notice-forms", {
  label: { vi: "biểu mẫu thông báo thụ lý, không thụ lý khiếu nại", en: "forms of acceptance and refusal" },
  is: Timeline.enacted(
    "2020-12-10",
    cite(
      "124/2020/NĐ-CP",
      "Đ16.k2",
      "Thông báo việc thụ lý giải quyết khiếu nại thực hiện theo Mẫu số 03 ban hành kèm theo Nghị định này"
    ),
    [
      acceptance(cite("124/2020/NĐ-CP", "M03", "Về việc thụ lý giải quyết khiếu nại")),
      refusal(cite("124/2020/NĐ-CP", "M04", "Về việc không thụ lý giải quyết khiếu nại"))
    ]
  ).amended(
    "2026-07-01",
    cite("155/2026/NĐ-CP", "Đ20.k1", "Thay thế Mẫu số 01, Mẫu số 02, Mẫu số 03, Mẫu số 04 và Mẫu số 14"),
    [
      acceptance(cite("124/2020/NĐ-CP", "M03", "nhận thấy đơn khiếu nại đủ điều kiện thụ lý", replaced)),
      refusal(cite("124/2020/NĐ-CP", "M04", "không đủ điều kiện để thụ lý giải quyết vì", replaced))
    ]
  )
})
