// What must not compile. `tsc` fails this file where an expected error is missing.
import { type CivilDate, cite, days, type Ruling, type Term, Timeline, workingDays } from "@danchu/law"

// @ts-expect-error a rule without a citation
Timeline.enacted("2023-07-01", workingDays(5))
// @ts-expect-error an instrument nobody registered
cite("99/2099/QH99", "Đ1", "…")
// @ts-expect-error "j" is not a letter of the Vietnamese điểm alphabet
cite("10/2022/QH15", "Đ1.k1.j", "…")
// @ts-expect-error a locator starts with the Điều
cite("10/2022/QH15", "k1.Đ1", "…")
// @ts-expect-error an article has no decimal number
cite("10/2022/QH15", "Đ1.5", "…")
// @ts-expect-error the series of a form is in capitals
cite("124/2020/NĐ-CP", "M01/xld", "…")
// @ts-expect-error an article has a number
cite("10/2022/QH15", "Đ", "…")
const written = { instrument: "02/2011/QH13", at: "Đ27", quote: "10 ngày", confidence: "A" } as const
// @ts-expect-error a citation is made by cite, not written down
Timeline.enacted("2012-07-01", written, days(10))

const forged = {
  _tag: "Ruling",
  rule: "complaint.accept",
  value: workingDays(70),
  governedOn: "2026-07-01" as CivilDate,
  basis: [cite("02/2011/QH13", "Đ27", "07 ngày làm việc")],
  confidence: "A",
  from: "2026-07-01" as CivilDate,
  until: null,
  readings: [],
  warnings: []
} as const
// @ts-expect-error a ruling is minted by a timeline, not written down
const ruling: Ruling<Term> = forged
void ruling
// @ts-expect-error a day is made by day(), not by a bare string
const bare: CivilDate = "2026-11-24"
void bare

// These do compile.
cite("10/2022/QH15", "Đ1", "…")
cite("02/2011/QH13", "Đ11a.k1.a", "…")
cite("124/2020/NĐ-CP", "Đ28b.k2", "…")
cite("124/2020/NĐ-CP", "M14a", "…")
cite("124/2020/NĐ-CP", "M07a/BTP/KSTT", "…")
cite("02/2011/QH13", "Đ28.p2", "…")
