import { cite, recalled } from "../citation.js"
import { ground } from "../ground.js"
import { type Label, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Bộ luật Dân sự 91/2015/QH13 Đ146: what parties mean by lengths and points of time; no term of law is read by it. */

const code = "91/2015/QH13"
const since = "2017-01-01"

/** The former Code, which nobody read. */
const former = recalled("33/2005/QH11", "Đ151", "says what the Code of 2015 says")

const label = (vi: string, en: string): Label => ({ vi, en })

const brokenLengths = [
  ground(
    "year-365-days",
    cite(code, "Đ146.k1.a", "Một năm là ba trăm sáu mươi lăm ngày"),
    "một năm là 365 ngày",
    "a year is 365 days"
  ),
  ground(
    "half-year-6-months",
    cite(code, "Đ146.k1.b", "Nửa năm là sáu tháng"),
    "nửa năm là 6 tháng",
    "half a year is 6 months"
  ),
  ground(
    "month-30-days",
    cite(code, "Đ146.k1.c", "Một tháng là ba mươi ngày"),
    "một tháng là 30 ngày",
    "a month is 30 days"
  ),
  ground(
    "half-month-15-days",
    cite(code, "Đ146.k1.d", "Nửa tháng là mười lăm ngày"),
    "nửa tháng là 15 ngày",
    "half a month is 15 days"
  ),
  ground(
    "week-7-days",
    cite(code, "Đ146.k1.đ", "Một tuần là bảy ngày"),
    "một tuần là 7 ngày",
    "a week is 7 days"
  ),
  ground(
    "day-24-hours",
    cite(code, "Đ146.k1.e", "Một ngày là hai mươi tư giờ"),
    "một ngày là 24 giờ",
    "a day is 24 hours"
  ),
  ground(
    "hour-60-minutes",
    cite(code, "Đ146.k1.g", "Một giờ là sáu mươi phút"),
    "một giờ là 60 phút",
    "an hour is 60 minutes"
  ),
  ground(
    "minute-60-seconds",
    cite(code, "Đ146.k1.h", "Một phút là sáu mươi giây"),
    "một phút là 60 giây",
    "a minute is 60 seconds"
  )
] as const

/** Đ146.1 — a length that the parties agreed on, "mà khoảng thời gian diễn ra không liền nhau"; a term of law is not one. */
export const agreedLengths = rule("time.agreed-lengths", {
  label: label(
    "thời hạn do các bên thoả thuận mà khoảng thời gian không liền nhau",
    "lengths that parties agreed on, made up of pieces"
  ),
  is: Timeline.enacted("2006-01-01", former, brokenLengths).amended(
    since,
    cite(code, "Đ146.k1", "mà khoảng thời gian diễn ra không liền nhau thì thời hạn đó được tính như sau"),
    brokenLengths
  )
})

const namedPoints = [
  ground(
    "start-of-month",
    cite(code, "Đ146.k2.a", "Đầu tháng là ngày đầu tiên của tháng"),
    "đầu tháng: ngày đầu tiên",
    "start of a month: its first day"
  ),
  ground(
    "middle-of-month",
    cite(code, "Đ146.k2.b", "Giữa tháng là ngày thứ mười lăm của tháng"),
    "giữa tháng: ngày thứ 15",
    "middle of a month: its 15th day"
  ),
  ground(
    "end-of-month",
    cite(code, "Đ146.k2.c", "Cuối tháng là ngày cuối cùng của tháng"),
    "cuối tháng: ngày cuối cùng",
    "end of a month: its last day"
  ),
  ground(
    "start-of-year",
    cite(code, "Đ146.k3.a", "Đầu năm là ngày đầu tiên của tháng một"),
    "đầu năm: ngày 01 tháng 01",
    "start of a year: 1 January"
  ),
  ground(
    "middle-of-year",
    cite(code, "Đ146.k3.b", "Giữa năm là ngày cuối cùng của tháng sáu"),
    "giữa năm: ngày 30 tháng 6",
    "middle of a year: 30 June"
  ),
  ground(
    "end-of-year",
    cite(code, "Đ146.k3.c", "Cuối năm là ngày cuối cùng của tháng mười hai"),
    "cuối năm: ngày 31 tháng 12",
    "end of a year: 31 December"
  )
] as const

/** Đ146.2–3 — the start, middle and end of a month or a year that the parties agreed on. */
export const agreedPoints = rule("time.agreed-points", {
  label: label(
    "đầu, giữa, cuối tháng hoặc năm do các bên thoả thuận",
    "the start, middle and end of a month or year that parties agreed on"
  ),
  is: Timeline.enacted("2006-01-01", former, namedPoints).amended(
    since,
    cite(code, "Đ146.k2", "Trường hợp các bên thoả thuận về thời điểm đầu tháng, giữa tháng, cuối tháng"),
    namedPoints,
    cite(code, "Đ146.k3", "Trường hợp các bên thoả thuận về thời điểm đầu năm, giữa năm, cuối năm")
  )
})
