import { cite, recalled } from "../citation.js"
import { type Label, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Bộ luật Dân sự 91/2015/QH13 Đ144–148: how a term is counted where no other law counts it otherwise (Đ145.1). */

const code = "91/2015/QH13"
const since = "2017-01-01"

/** The former Code, which nobody read: a value that stands on it is never given as law. */
const formerCode = <T>(
  at: "Đ149" | "Đ150" | "Đ152" | "Đ153",
  value: T,
  gist = "counts as the Code of 2015 does"
) => Timeline.enacted<T>("2006-01-01", recalled("33/2005/QH11", at, gist), value)

const named = (vi: string, en: string): Label => ({ vi, en })

/** Đ145.1 — "Cách tính thời hạn được áp dụng theo quy định của Bộ luật này, trừ trường hợp … pháp luật có quy định khác". */
export const countingCode = rule("time.counting", {
  label: named("cách tính thời hạn", "the rules by which a term is counted"),
  is: formerCode("Đ149", "civil-code" as const).amended(
    since,
    cite(code, "Đ145.k1", "Cách tính thời hạn được áp dụng theo quy định của Bộ luật này"),
    "civil-code" as const,
    cite(code, "Đ145.k2", "Thời hạn được tính theo dương lịch")
  )
})

/** Đ147.1 — "Khi thời hạn được xác định bằng phút, giờ thì thời hạn được bắt đầu từ thời điểm đã xác định". */
export const startOfHours = rule("time.start-of-hours", {
  label: named("thời hạn tính bằng giờ bắt đầu từ thời điểm đã xác định", "a term in hours starts at once"),
  is: formerCode("Đ152", "at-the-moment" as const).amended(
    since,
    cite(code, "Đ147.k1", "thời hạn được bắt đầu từ thời điểm đã xác định"),
    "at-the-moment" as const
  )
})

/** Đ147.2–3 — "ngày đầu tiên của thời hạn không được tính"; "ngày xảy ra sự kiện không được tính". */
export const firstDay = rule("time.first-day", {
  label: named("ngày đầu tiên không được tính", "the first day is not counted"),
  is: formerCode("Đ152", "not-counted" as const).amended(
    since,
    cite(code, "Đ147.k3", "ngày xảy ra sự kiện không được tính mà tính từ ngày tiếp theo liền kề"),
    "not-counted" as const,
    cite(code, "Đ147.k2", "ngày đầu tiên của thời hạn không được tính")
  )
})

/** Đ148.1 — "Khi thời hạn tính bằng ngày thì thời hạn kết thúc tại thời điểm kết thúc ngày cuối cùng của thời hạn". */
export const endOfDays = rule("time.end-of-days", {
  label: named("thời hạn tính bằng ngày", "the end of a term in days"),
  is: formerCode("Đ153", "last-day" as const).amended(
    since,
    cite(code, "Đ148.k1", "thời hạn kết thúc tại thời điểm kết thúc ngày cuối cùng của thời hạn"),
    "last-day" as const
  )
})

/** Đ148.2 — "kết thúc ngày tương ứng của tuần cuối cùng của thời hạn". */
export const endOfWeeks = rule("time.end-of-weeks", {
  label: named("thời hạn tính bằng tuần", "the end of a term in weeks"),
  is: formerCode("Đ153", "corresponding-day" as const).amended(
    since,
    cite(code, "Đ148.k2", "kết thúc ngày tương ứng của tuần cuối cùng của thời hạn"),
    "corresponding-day" as const
  )
})

/** Đ148.3 — "nếu tháng kết thúc thời hạn không có ngày tương ứng thì thời hạn kết thúc vào ngày cuối cùng của tháng đó". */
export const endOfMonths = rule("time.end-of-months", {
  label: named("thời hạn tính bằng tháng", "the end of a term in months"),
  is: formerCode("Đ153", "corresponding-day-or-last" as const).amended(
    since,
    cite(
      code,
      "Đ148.k3",
      "kết thúc ngày tương ứng của tháng cuối cùng của thời hạn; nếu tháng kết thúc thời hạn không có ngày tương ứng thì thời hạn kết thúc vào ngày cuối cùng của tháng đó"
    ),
    "corresponding-day-or-last" as const
  )
})

/** Đ148.4 — "kết thúc ngày, tháng tương ứng của năm cuối cùng của thời hạn"; the clause is silent on 29 February. */
export const endOfYears = rule("time.end-of-years", {
  label: named("thời hạn tính bằng năm", "the end of a term in years"),
  is: formerCode("Đ153", "corresponding-day" as const).amended(
    since,
    cite(code, "Đ148.k4", "kết thúc ngày, tháng tương ứng của năm cuối cùng của thời hạn"),
    "corresponding-day" as const
  )
})

/** Đ148.5 — "Khi ngày cuối cùng của thời hạn là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì … ngày làm việc tiếp theo". */
export const lastDayOff = rule("time.last-day-off", {
  label: named("ngày cuối cùng là ngày nghỉ", "the last day is a day off"),
  is: formerCode("Đ153", "next-working-day" as const).amended(
    since,
    cite(
      code,
      "Đ148.k5",
      "là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì thời hạn kết thúc tại thời điểm kết thúc ngày làm việc tiếp theo ngày nghỉ đó"
    ),
    "next-working-day" as const
  )
})

/** Đ148.6 — "Thời điểm kết thúc ngày cuối cùng của thời hạn vào lúc hai mươi tư giờ của ngày đó". */
export const endOfDay = rule("time.end-of-day", {
  label: named("thời điểm kết thúc ngày cuối cùng", "the moment at which the last day ends"),
  is: formerCode("Đ153", "24:00" as const).amended(
    since,
    cite(code, "Đ148.k6", "vào lúc hai mươi tư giờ của ngày đó"),
    "24:00" as const
  )
})
