import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { cadence, workingDaysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ10–18, Đ24: who receives citizens himself, how often, and when it is announced. */

const law = "42/2013/QH13"
const since = "2014-07-01"
const by = { instrument: "136/2025/QH15", at: "Đ1.k7" } as const

/** Luật Khiếu nại 02/2011/QH13, Chương V, held until the law on reception took its place on 2014-07-01. */
const complaintLaw = "02/2011/QH13"
const sinceComplaintLaw = "2012-07-01"

/** Đ11.5 — "Tổng Thanh tra Chính phủ, Chủ nhiệm Văn phòng Chính phủ … ít nhất 01 ngày trong 01 tháng". */
export const centralReception = rule("reception.schedule.central", {
  label: {
    vi: "Tổng Thanh tra Chính phủ, Chủ nhiệm Văn phòng Chính phủ trực tiếp tiếp công dân",
    en: "reception by the Inspector General and the head of the Government Office"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ11.k5", "ở trung ương ít nhất 01 ngày trong 01 tháng"),
    cadence(1, "month", { of: "day" })
  )
})

/** Đ12.5 — "Chủ tịch Ủy ban nhân dân cấp tỉnh trực tiếp tiếp công dân … ít nhất 01 ngày trong 01 tháng". */
export const provinceChairReception = rule("reception.schedule.province-chair", {
  label: {
    vi: "Chủ tịch UBND cấp tỉnh trực tiếp tiếp công dân",
    en: "reception by the chair of the province"
  },
  is: Timeline.enacted(
    sinceComplaintLaw,
    cite(complaintLaw, "Đ61.k1.c", "Chủ tịch Ủy ban nhân dân cấp tỉnh mỗi tháng ít nhất một ngày"),
    cadence(1, "month", { of: "day" })
  ).amended(
    since,
    cite(law, "Đ12.k5", "tại Trụ sở tiếp công dân cấp tỉnh ít nhất 01 ngày trong 01 tháng"),
    cadence(1, "month", { of: "day" })
  )
})

/** Đ13.5 — "ít nhất 02 ngày trong 01 tháng"; the level ended on 2025-07-01, the article was repealed a year later. */
export const districtChairReception = rule("reception.schedule.district-chair", {
  label: {
    vi: "Chủ tịch UBND cấp huyện trực tiếp tiếp công dân",
    en: "reception by the chair of the district"
  },
  is: Timeline.enacted(
    sinceComplaintLaw,
    cite(complaintLaw, "Đ61.k1.b", "Chủ tịch Ủy ban nhân dân cấp huyện mỗi tháng ít nhất hai ngày"),
    cadence(2, "month", { of: "day" })
  )
    .amended(
      since,
      cite(law, "Đ13.k5", "tại Trụ sở tiếp công dân cấp huyện ít nhất 02 ngày trong 01 tháng"),
      cadence(2, "month", { of: "day" })
    )
    .repealed("2025-07-01", cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"))
})

/** Đ15.2 — "ít nhất 01 ngày trong 01 tuần" until 2026-06-30, then "ít nhất 02 ngày trong 01 tháng". */
export const communeChairReception = rule("reception.schedule.commune-chair", {
  label: { vi: "Chủ tịch UBND cấp xã trực tiếp tiếp công dân", en: "reception by the chair of the commune" },
  is: Timeline.enacted(
    sinceComplaintLaw,
    cite(complaintLaw, "Đ61.k1.a", "Chủ tịch Ủy ban nhân dân cấp xã mỗi tuần ít nhất một ngày"),
    cadence(1, "week", { of: "day" })
  )
    .amended(
      since,
      cite(law, "Đ15.k2.d", "tại trụ sở Ủy ban nhân dân cấp xã ít nhất 01 ngày trong 01 tuần"),
      cadence(1, "week", { of: "day" })
    )
    .amended(
      "2026-07-01",
      cite(law, "Đ15.k2.c", "tại địa điểm tiếp công dân ít nhất 02 ngày trong 01 tháng", by),
      cadence(2, "month", { of: "day" })
    )
})

/** Đ17.2 — no number: each branch "quy định cụ thể việc tổ chức tiếp công dân của cơ quan mình". */
export const courtReception = rule("reception.schedule.courts", {
  label: {
    vi: "tiếp công dân của Tòa án, Viện kiểm sát, Kiểm toán nhà nước",
    en: "reception at courts, prosecution offices and the state audit"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ17.k2", "quy định cụ thể việc tổ chức tiếp công dân của cơ quan mình"),
    "set-by-each-branch" as const
  )
})

/** Đ18.2 — "Trực tiếp thực hiện việc tiếp công dân ít nhất 01 ngày trong 01 tháng". */
export const agencyHeadReception = rule("reception.schedule.agency-head", {
  label: { vi: "người đứng đầu cơ quan trực tiếp tiếp công dân", en: "reception by the head of an agency" },
  is: Timeline.enacted(
    sinceComplaintLaw,
    cite(complaintLaw, "Đ61.k1.d", "Thủ trưởng cơ quan nhà nước khác mỗi tháng ít nhất một ngày"),
    cadence(1, "month", { of: "day" })
  ).amended(
    since,
    cite(law, "Đ18.k2", "Trực tiếp thực hiện việc tiếp công dân ít nhất 01 ngày trong 01 tháng"),
    cadence(1, "month", { of: "day" })
  )
})

/** NĐ 154/2026 Đ10.2, before it NĐ 64/2014 Đ4.2 — "ít nhất 01 ngày trong 01 tháng". */
export const publicUnitHeadReception = rule("reception.schedule.public-unit-head", {
  label: {
    vi: "người đứng đầu đơn vị sự nghiệp công lập trực tiếp tiếp công dân",
    en: "reception by the head of a public service unit"
  },
  is: Timeline.enacted(
    "2014-08-15",
    cite("64/2014/NĐ-CP", "Đ4.k2", "Trực tiếp thực hiện việc tiếp công dân ít nhất 01 ngày trong 01 tháng"),
    cadence(1, "month", { of: "day" })
  ).amended(
    "2026-07-01",
    cite("154/2026/NĐ-CP", "Đ10.k2", "Trực tiếp thực hiện việc tiếp công dân ít nhất 01 ngày trong 01 tháng"),
    cadence(1, "month", { of: "day" })
  )
})

const unscheduled = [
  ground(
    "vehement-or-complex",
    cite(law, "Đ18.k3.a", "Vụ việc gay gắt, phức tạp, có nhiều người tham gia"),
    "gay gắt, phức tạp, nhiều người, nhiều cơ quan hoặc ý kiến còn khác nhau",
    "vehement or complex, many people, several agencies or disagreement"
  ),
  ground(
    "serious-consequences",
    cite(law, "Đ18.k3.b", "nếu không chỉ đạo, xem xét kịp thời có thể gây ra hậu quả nghiêm trọng"),
    "chậm xem xét có thể gây hậu quả nghiêm trọng",
    "delay may cause serious harm"
  )
] as const

export type UnscheduledReceptionGround = (typeof unscheduled)[number]["code"]

/** Đ18.3 — "Thực hiện tiếp công dân đột xuất trong các trường hợp sau đây"; it binds the chairs too (Đ12.5, Đ15.2). */
export const unscheduledReception = rule("reception.unscheduled-grounds", {
  label: { vi: "các trường hợp tiếp công dân đột xuất", en: "when reception is due outside the schedule" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ18.k3", "Thực hiện tiếp công dân đột xuất trong các trường hợp sau đây"),
    unscheduled
  )
})

/** Đ18.4 — "phải có ý kiến trả lời về việc giải quyết vụ việc cho công dân", or "thông báo thời gian trả lời". */
export const headsAnswer = rule("reception.head-answer", {
  label: { vi: "trả lời của người đứng đầu khi tiếp công dân", en: "the head's answer at reception" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ18.k4", "phải có ý kiến trả lời về việc giải quyết vụ việc cho công dân"),
    "at-once-or-state-when" as const,
    cite(law, "Đ18.k4", "thông báo thời gian trả lời cho công dân")
  )
})

/** NĐ 154/2026 Đ25.2 — the head's instructions "phải được lập thành văn bản"; no number of days. */
export const receptionConclusion = rule("reception.conclusion-notice", {
  label: {
    vi: "thông báo kết luận việc tiếp công dân",
    en: "the written conclusion after the head's reception"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite("154/2026/NĐ-CP", "Đ25.k2", "phải được lập thành văn bản (Thông báo kết luận việc tiếp công dân)"),
    "written-no-number" as const
  )
})

/** Đ10.2 — where there is a seat of reception with its own board: the districts' ended with the level. */
export const receptionSeats = rule("reception.seats", {
  label: { vi: "Trụ sở tiếp công dân", en: "seats of citizen reception" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ13.k1", "Trụ sở tiếp công dân cấp huyện được thành lập ở mỗi huyện, quận, thị xã"),
    ["central", "province", "district"] as readonly ("central" | "province" | "district")[]
  )
    .amended("2025-07-01", cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"), [
      "central",
      "province"
    ] as const)
    .amended(
      "2026-07-01",
      cite("136/2025/QH15", "Đ1.k14", "Bãi bỏ điểm c khoản 2 Điều 10 và Điều 13"),
      ["central", "province"] as const,
      cite(law, "Đ10.k2.b", "gọi chung là Trụ sở tiếp công dân cấp tỉnh")
    )
})

/** Đ24.4 — "được niêm yết chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân". */
export const receptionSchedulePosting = rule("reception.schedule-posting", {
  label: { vi: "niêm yết lịch tiếp công dân", en: "posting the reception schedule" },
  trigger: { vi: "ngày tiếp công dân", en: "the reception day" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ24.k4", "được niêm yết chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân"),
    workingDaysBefore(5)
  )
})

/** Đ24.4 — "do có lý do chính đáng thì có thể lùi lịch … và phải thông báo cụ thể thời gian dự kiến". */
export const receptionPostponement = rule("reception.postpone", {
  label: { vi: "lùi lịch tiếp công dân", en: "postponing a reception" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ24.k4", "phải thông báo cụ thể thời gian dự kiến tiếp công dân tại nơi tiếp công dân"),
    "good-reason-and-new-date-announced" as const
  )
})
