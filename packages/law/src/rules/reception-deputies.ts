import { cite } from "../citation.js"
import { workingDaysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ21–22: reception by deputies. */

const law = "42/2013/QH13"
const since = "2014-07-01"

/** Đ21.1 — "được thông báo cho đại biểu Quốc hội biết chậm nhất là 10 ngày làm việc, trước ngày có lịch tiếp". */
export const deputyScheduleNotice = rule("reception.deputy.schedule-notice", {
  label: {
    vi: "thông báo lịch tiếp công dân cho đại biểu Quốc hội",
    en: "telling a deputy his reception day"
  },
  trigger: { vi: "ngày có lịch tiếp", en: "the reception day" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ21.k1.p2", "chậm nhất là 10 ngày làm việc, trước ngày có lịch tiếp"),
    workingDaysBefore(10)
  )
})

/** Đ21.1 — a deputy who cannot come says so "chậm nhất là 05 ngày làm việc, trước ngày có lịch tiếp". */
export const deputyAbsenceNotice = rule("reception.deputy.absence-notice", {
  label: {
    vi: "đại biểu Quốc hội báo không tham gia tiếp công dân",
    en: "a deputy's notice that he cannot come"
  },
  trigger: { vi: "ngày có lịch tiếp", en: "the reception day" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ21.k1.p2", "chậm nhất là 05 ngày làm việc, trước ngày có lịch tiếp"),
    workingDaysBefore(5)
  )
})

/** Đ22.1 — a commune's deputy receives "tại địa điểm tiếp công dân cấp xã"; the article's words before 2026-07-01 differ. */
export const councillorReceptionPlace = rule("reception.deputy.commune-place", {
  label: { vi: "nơi tiếp công dân của đại biểu HĐND cấp xã", en: "where a commune's deputy receives" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(
      law,
      "Đ22.k1.p2",
      "Đại biểu Hội đồng nhân dân cấp xã thực hiện việc tiếp công dân tại địa điểm tiếp công dân cấp xã",
      {
        instrument: "136/2025/QH15",
        at: "Đ1.k9"
      }
    ),
    "commune-reception-place" as const
  )
})
