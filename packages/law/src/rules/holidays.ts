import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { range } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/**
 * Bộ luật Lao động (2012 to 2020, 2019 since), Nghị quyết 28/2026/QH16 and the week of state bodies: which days are off
 * by statute. Which days they were in a year is a matter of the calendar's editions.
 */

const old = "10/2012/QH13"
const code = "45/2019/QH14"
const oldSince = "2013-05-01"
const since = "2021-01-01"

const in2012 = [
  ground(
    "new-year",
    cite(old, "Đ115.k1.a", "Tết Dương lịch 01 ngày (ngày 01 tháng 01 dương lịch)"),
    "Tết Dương lịch",
    "New Year, 1 day"
  ),
  ground(
    "lunar-new-year",
    cite(old, "Đ115.k1.b", "Tết Âm lịch 05 ngày"),
    "Tết Âm lịch",
    "Lunar New Year, 5 days"
  ),
  ground(
    "victory-day",
    cite(old, "Đ115.k1.c", "Ngày Chiến thắng 01 ngày (ngày 30 tháng 4 dương lịch)"),
    "Ngày Chiến thắng",
    "Victory Day, 1 day"
  ),
  ground(
    "labour-day",
    cite(old, "Đ115.k1.d", "Ngày Quốc tế lao động 01 ngày (ngày 01 tháng 5 dương lịch)"),
    "Ngày Quốc tế lao động",
    "Labour Day, 1 day"
  ),
  ground(
    "national-day",
    cite(old, "Đ115.k1.đ", "Ngày Quốc khánh 01 ngày (ngày 02 tháng 9 dương lịch)"),
    "Quốc khánh",
    "National Day, 1 day"
  ),
  ground(
    "hung-kings",
    cite(old, "Đ115.k1.e", "Ngày Giỗ Tổ Hùng Vương 01 ngày (ngày 10 tháng 3 âm lịch)"),
    "Giỗ Tổ Hùng Vương",
    "Hùng Kings, 1 day"
  )
] as const

const in2019 = [
  ground("new-year", cite(code, "Đ112.k1.a", "Tết Dương lịch: 01 ngày"), "Tết Dương lịch", "New Year, 1 day"),
  ground(
    "lunar-new-year",
    cite(code, "Đ112.k1.b", "Tết Âm lịch: 05 ngày"),
    "Tết Âm lịch",
    "Lunar New Year, 5 days"
  ),
  ground(
    "victory-day",
    cite(code, "Đ112.k1.c", "Ngày Chiến thắng: 01 ngày"),
    "Ngày Chiến thắng",
    "Victory Day, 1 day"
  ),
  ground(
    "labour-day",
    cite(code, "Đ112.k1.d", "Ngày Quốc tế lao động: 01 ngày"),
    "Ngày Quốc tế lao động",
    "Labour Day, 1 day"
  ),
  ground(
    "national-day",
    cite(code, "Đ112.k1.đ", "Quốc khánh: 02 ngày"),
    "Quốc khánh",
    "National Day, 2 days"
  ),
  ground(
    "hung-kings",
    cite(code, "Đ112.k1.e", "Ngày Giỗ Tổ Hùng Vương: 01 ngày"),
    "Giỗ Tổ Hùng Vương",
    "Hùng Kings, 1 day"
  )
] as const

const cultureDay = ground(
  "culture-day",
  cite("28/2026/QH16", "Đ2", "Ngày 24 tháng 11 hằng năm là Ngày Văn hóa Việt Nam"),
  "Ngày Văn hóa Việt Nam",
  "Vietnam Culture Day, 24 November"
)

/** Đ112.1 — the days off; 24 November joined them by its own resolution, outside the Code. */
export const statutoryHolidays = rule("holiday.statutory", {
  label: { vi: "các ngày nghỉ lễ, tết", en: "the statutory days off" },
  is: Timeline.enacted(
    oldSince,
    cite(old, "Đ115.k1.a", "Tết Dương lịch 01 ngày (ngày 01 tháng 01 dương lịch)"),
    [...in2012]
  )
    .amended(since, cite(code, "Đ112.k1.a", "Tết Dương lịch: 01 ngày"), [...in2019])
    .amended(
      "2026-07-01",
      cite("28/2026/QH16", "Đ2", "người lao động được nghỉ làm việc và hưởng nguyên lương"),
      [...in2019, cultureDay]
    )
})

/** Đ112.1.đ — "02 ngày (ngày 02 tháng 9 dương lịch và 01 ngày liền kề trước hoặc sau)"; one day to the end of 2020. */
export const nationalDays = rule("holiday.national-days", {
  label: { vi: "số ngày nghỉ Quốc khánh", en: "how many days National Day has" },
  is: Timeline.enacted(
    oldSince,
    cite(old, "Đ115.k1.đ", "Ngày Quốc khánh 01 ngày (ngày 02 tháng 9 dương lịch)"),
    range(1, 1)
  ).amended(
    since,
    cite(
      code,
      "Đ112.k1.đ",
      "Quốc khánh: 02 ngày (ngày 02 tháng 9 dương lịch và 01 ngày liền kề trước hoặc sau)"
    ),
    range(2, 2)
  )
})

/** Đ112.3 — the five days of Tết and the second National Day are "quyết định cụ thể" every year: they cannot be computed. */
export const holidaysChosenYearly = rule("holiday.chosen-yearly", {
  label: {
    vi: "ngày nghỉ do Thủ tướng quyết định hằng năm",
    en: "days that the Prime Minister fixes every year"
  },
  is: Timeline.enacted(
    since,
    cite(
      code,
      "Đ112.k3",
      "Thủ tướng Chính phủ quyết định cụ thể ngày nghỉ quy định tại điểm b và điểm đ khoản 1"
    ),
    ["lunar-new-year", "national-day"] as const
  )
})

/** Đ111.3 — "được nghỉ bù ngày nghỉ hằng tuần vào ngày làm việc kế tiếp". */
export const compensatoryRest = rule("holiday.compensation", {
  label: { vi: "nghỉ bù khi ngày lễ trùng ngày nghỉ hằng tuần", en: "a holiday on a weekly rest day" },
  is: Timeline.enacted(
    oldSince,
    cite(old, "Đ115.k3", "trùng vào ngày nghỉ hằng tuần, thì người lao động được nghỉ bù vào ngày kế tiếp"),
    "next-day" as "next-day" | "next-working-day"
  ).amended(
    since,
    cite(code, "Đ111.k3", "được nghỉ bù ngày nghỉ hằng tuần vào ngày làm việc kế tiếp"),
    "next-working-day"
  )
})

/** Đ111.3 speaks of the days of Đ112.1; 24 November is not one of them, and no text says that it is compensated. */
export const cultureDayCompensation = rule("holiday.compensation.culture-day", {
  label: { vi: "nghỉ bù Ngày Văn hóa Việt Nam", en: "compensation for Culture Day" },
  is: Timeline.unread(
    "2026-07-01",
    "no text says whether 24 November on a weekly rest day gives another day off; read by its words, the Code gives none",
    cite(code, "Đ111.k3", "được nghỉ bù ngày nghỉ hằng tuần vào ngày làm việc kế tiếp")
  )
})

/** QĐ 188/1999 Đ1 — "40 giờ trong 5 ngày, nghỉ ngày thứ bảy và chủ nhật". */
export const weekOfStateBodies = rule("working-time.week", {
  label: { vi: "tuần làm việc của cơ quan nhà nước", en: "the week of state bodies" },
  is: Timeline.enacted(
    "1999-10-02",
    paraphrased("188/1999/QĐ-TTg", "Đ1", "40 giờ trong 5 ngày, nghỉ ngày thứ bảy và chủ nhật"),
    { hours: 40, days: 5, rest: ["saturday", "sunday"] } as const
  )
})

/** QĐ 14/2010 Đ1 — procedures may be received on Saturdays, except on statutory days off. */
export const saturdayReception = rule("working-time.saturday-reception", {
  label: { vi: "tiếp nhận thủ tục hành chính ngày thứ bảy", en: "receiving procedures on Saturdays" },
  is: Timeline.enacted(
    "2010-04-01",
    paraphrased(
      "14/2010/QĐ-TTg",
      "Đ1",
      "bố trí 1/2 ngày hoặc cả ngày thứ bảy, trừ ngày lễ, tết; công chức được nghỉ bù"
    ),
    "chosen-procedures-half-or-full-day" as const
  )
})

/** Whether a Saturday so worked counts in a term: no text says so. */
export const saturdayAsWorkingDay = rule("working-time.saturday-counts", {
  label: { vi: "thứ bảy có tính là ngày làm việc", en: "whether such a Saturday counts as a working day" },
  is: Timeline.enacted(
    "2010-04-01",
    recalled("14/2010/QĐ-TTg", "Đ1", "chỉ là giờ tiếp nhận, không tính vào thời hạn"),
    "does-not-count" as const
  )
})

/** NĐ 105/2012 Đ5 — flags at half mast and no day off; its first day was not read, the funeral of 2018-09-26 was checked. */
export const stateFuneral = rule("holiday.state-funeral", {
  label: { vi: "lễ Quốc tang", en: "a state funeral" },
  is: Timeline.unread(
    "2012-12-31",
    "the first day of Nghị định 105/2012/NĐ-CP was not read",
    paraphrased("105/2012/NĐ-CP", WHOLE, "tổ chức lễ Quốc tang; ngày có hiệu lực chưa đọc")
  ).amended(
    "2018-09-26",
    paraphrased("105/2012/NĐ-CP", "Đ5", "treo cờ rủ, không vui chơi giải trí; không phải ngày nghỉ"),
    "not-a-day-off" as const
  )
})
