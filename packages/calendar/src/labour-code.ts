import { type Citation, cite, InvalidCount } from "@danchu/law"

/** The statutory days off, and the article that gives each. */
export interface HolidayLaw {
  /** In force from this day, until the next one. */
  readonly from: string
  readonly newYear: Citation
  readonly lunarNewYear: Citation
  readonly victory: Citation
  readonly labour: Citation
  readonly national: Citation
  readonly hungKings: Citation
  /** How many days National Day has. */
  readonly nationalDays: 1 | 2
  /** A holiday on a weekly rest day gives another day off. */
  readonly compensation: Citation
}

/** Bộ luật Lao động 2012, Điều 115: to the end of 2020; one National Day. */
export const labourCode2012: HolidayLaw = {
  from: "2013-05-01",
  nationalDays: 1,
  newYear: cite("10/2012/QH13", "Đ115.k1.a", "Tết Dương lịch 01 ngày (ngày 01 tháng 01 dương lịch)"),
  lunarNewYear: cite("10/2012/QH13", "Đ115.k1.b", "Tết Âm lịch 05 ngày"),
  victory: cite("10/2012/QH13", "Đ115.k1.c", "Ngày Chiến thắng 01 ngày (ngày 30 tháng 4 dương lịch)"),
  labour: cite("10/2012/QH13", "Đ115.k1.d", "Ngày Quốc tế lao động 01 ngày (ngày 01 tháng 5 dương lịch)"),
  national: cite("10/2012/QH13", "Đ115.k1.đ", "Ngày Quốc khánh 01 ngày (ngày 02 tháng 9 dương lịch)"),
  hungKings: cite("10/2012/QH13", "Đ115.k1.e", "Ngày Giỗ Tổ Hùng Vương 01 ngày (ngày 10 tháng 3 âm lịch)"),
  compensation: cite(
    "10/2012/QH13",
    "Đ115.k3",
    "trùng vào ngày nghỉ hằng tuần, thì người lao động được nghỉ bù vào ngày kế tiếp"
  )
}

/** Bộ luật Lao động 2019, Điều 111 and 112: from 2021; two National Days, the second chosen each year. */
export const labourCode2019: HolidayLaw = {
  from: "2021-01-01",
  nationalDays: 2,
  newYear: cite("45/2019/QH14", "Đ112.k1.a", "Tết Dương lịch: 01 ngày (ngày 01 tháng 01 dương lịch)"),
  lunarNewYear: cite("45/2019/QH14", "Đ112.k1.b", "Tết Âm lịch: 05 ngày"),
  victory: cite("45/2019/QH14", "Đ112.k1.c", "Ngày Chiến thắng: 01 ngày (ngày 30 tháng 4 dương lịch)"),
  labour: cite("45/2019/QH14", "Đ112.k1.d", "Ngày Quốc tế lao động: 01 ngày (ngày 01 tháng 5 dương lịch)"),
  national: cite(
    "45/2019/QH14",
    "Đ112.k1.đ",
    "Quốc khánh: 02 ngày (ngày 02 tháng 9 dương lịch và 01 ngày liền kề trước hoặc sau)"
  ),
  hungKings: cite("45/2019/QH14", "Đ112.k1.e", "Ngày Giỗ Tổ Hùng Vương: 01 ngày (ngày 10 tháng 3 âm lịch)"),
  compensation: cite("45/2019/QH14", "Đ111.k3", "được nghỉ bù ngày nghỉ hằng tuần vào ngày làm việc kế tiếp")
}

/** "Hằng năm, … Thủ tướng Chính phủ quyết định cụ thể": the five Tết days and the second National Day. */
export const chosenYearly: Citation = cite(
  "45/2019/QH14",
  "Đ112.k3",
  "Thủ tướng Chính phủ quyết định cụ thể ngày nghỉ quy định tại điểm b và điểm đ khoản 1"
)

/** Nghị quyết 28/2026/QH16 is in force from this day. */
export const cultureDayFrom = "2026-07-01"

/** Nghị quyết 28/2026/QH16, Điều 2; not a day of Điều 112, so Điều 111.3 gives it no compensation. */
export const cultureDay: Citation = cite(
  "28/2026/QH16",
  "Đ2",
  "Ngày 24 tháng 11 hằng năm là Ngày Văn hóa Việt Nam; người lao động được nghỉ làm việc và hưởng nguyên lương"
)

/** State bodies rest on Saturday and Sunday. */
export const weeklyRest: Citation = cite(
  "188/1999/QĐ-TTg",
  "Đ1",
  "40 giờ trong 5 ngày, nghỉ ngày thứ bảy và chủ nhật hàng tuần"
)

const inOrder = [labourCode2019, labourCode2012]

/**
 * The code that governs a whole year.
 * @throws InvalidCount before 2014: the law of those years was not read
 */
export const holidayLawOf = (year: number): HolidayLaw => {
  const law = inOrder.find(({ from }) => from <= `${year}-01-01`)
  if (!law) throw new InvalidCount(year, "a year of holidays", "2014 or later")
  return law
}
