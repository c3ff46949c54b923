import { cite } from "../citation.js"
import { ground } from "../ground.js"
import type { OpenNorm } from "../open-norm.js"
import { cadence, days, daysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật 75/2015/QH13 Đ27, Đ30; NQLT 403/2017 Đ3, Đ7, Đ9: supervision by the Fatherland Front. */

const law = "75/2015/QH13"
const resolution = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"

const forms = [
  ground(
    "documents",
    cite(law, "Đ27.k1", "Nghiên cứu, xem xét văn bản"),
    "nghiên cứu, xem xét văn bản",
    "studying documents"
  ),
  ground("delegation", cite(law, "Đ27.k2", "Tổ chức đoàn giám sát"), "tổ chức đoàn giám sát", "a delegation"),
  ground(
    "boards",
    cite(law, "Đ27.k3", "Thông qua hoạt động của Ban thanh tra nhân dân"),
    "qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
    "through the inspection and investment boards"
  ),
  ground(
    "joining",
    cite(law, "Đ27.k4", "Tham gia giám sát với cơ quan, tổ chức có thẩm quyền"),
    "tham gia giám sát",
    "joining other bodies"
  )
] as const

/** Đ27 — four forms. */
export const supervisionForms = rule("front.supervision-forms", {
  label: { vi: "hình thức giám sát của Mặt trận", en: "forms of the Front's supervision" },
  is: Timeline.enacted("2016-01-01", cite(law, "Đ27.k2", "Tổ chức đoàn giám sát"), forms)
})

/** Đ30.1 — "Định kỳ 6 tháng" the authorities hear the results. */
export const supervisionHearing = rule("front.supervision-hearing", {
  label: { vi: "nghe Mặt trận thông báo kết quả giám sát", en: "hearing the Front's results" },
  is: Timeline.enacted("2016-01-01", cite(law, "Đ30.k1", "Định kỳ 6 tháng"), cadence(1, "half-year"))
})

/** NQLT 403 Đ3.3 — in the fourth quarter for the next year, agreed with council and committee. */
export const supervisionPlan = rule("front.supervision-plan", {
  label: {
    vi: "kế hoạch giám sát, phản biện xã hội hằng năm",
    en: "the yearly plan of supervision and criticism"
  },
  is: Timeline.enacted("2017-06-15", cite(resolution, "Đ3.k3", "Quý IV hằng năm"), {
    quarter: 4,
    agreedWith: ["council", "committee"]
  } as const)
})

/** NQLT 403 Đ7.3 — "chậm nhất là 15 ngày trước ngày đoàn giám sát làm việc". */
export const supervisionNotice = rule("front.supervision-notice", {
  label: { vi: "gửi kế hoạch, quyết định, yêu cầu báo cáo", en: "sending plan, decision and request" },
  trigger: { vi: "ngày đoàn giám sát làm việc", en: "the working session" },
  is: Timeline.enacted(
    "2017-06-15",
    cite(resolution, "Đ7.k3", "chậm nhất là 15 ngày trước ngày đoàn giám sát làm việc"),
    daysBefore(15)
  )
})

/** NQLT 403 Đ7.3 — "Chậm nhất là 07 ngày trước ngày đoàn giám sát làm việc". */
export const supervisedReport = rule("front.supervised-report", {
  label: { vi: "báo cáo của cơ quan được giám sát", en: "the report of the supervised body" },
  trigger: { vi: "ngày đoàn giám sát làm việc", en: "the working session" },
  is: Timeline.enacted(
    "2017-06-15",
    cite(resolution, "Đ7.k3.p2", "Chậm nhất là 07 ngày trước ngày đoàn giám sát làm việc"),
    daysBefore(7)
  )
})

/** NQLT 403 Đ9.1 — "Chậm nhất là 15 ngày kể từ ngày kết thúc cuộc làm việc". */
export const supervisionReport = rule("front.supervision-report", {
  label: { vi: "báo cáo kết quả của Trưởng đoàn giám sát", en: "the report of the head of the delegation" },
  trigger: { vi: "ngày kết thúc cuộc làm việc", en: "the end of the working session" },
  is: Timeline.enacted(
    "2017-06-15",
    cite(resolution, "Đ9.k1", "Chậm nhất là 15 ngày kể từ ngày kết thúc cuộc làm việc"),
    days(15)
  )
})

const answered: OpenNorm = {
  id: "front.supervision-reply",
  basis: [cite(law, "Đ29.k6", "Xem xét, giải quyết và trả lời những nội dung kiến nghị sau giám sát")]
}

/** Đ29.6 — an answer is owed; no term is set. */
export const frontReply = rule("front.supervision-reply", {
  label: { vi: "trả lời kiến nghị sau giám sát của Mặt trận", en: "answering what the Front recommends" },
  is: Timeline.enacted(
    "2016-01-01",
    answered.basis[0],
    answered,
    cite(law, "Đ30.k2", "xem xét, giải quyết kiến nghị sau giám sát của Mặt trận Tổ quốc Việt Nam")
  )
})
