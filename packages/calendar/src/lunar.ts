import type { CivilDate } from "@danchu/law"
import { utc7 } from "./lunar-utc7-table.js"
import { type LunarDate, type Lunisolar, lunisolarOf } from "./lunisolar.js"

const vietnamese: Lunisolar = /* @__PURE__ */ lunisolarOf(utc7, 2199)

/**
 * The day in the Vietnamese lunar calendar, reckoned at UTC+7 for every year 1900–2199. Before 1968 that is a
 * reckoning and not a record: see `lunarAtUtc8`.
 * @throws InvalidLunarDate outside 1900–2199
 * @example
 * ```ts
 * toLunar(day("2026-02-17")) // { year: 2026, month: 1, day: 1, leap: false }
 * ```
 */
export const toLunar = (date: CivilDate): LunarDate => vietnamese.toLunar(date)

/**
 * The civil day of a lunar day, reckoned at UTC+7.
 * @throws InvalidLunarDate for day 30 of a month of 29, a leap month that does not exist, a day outside 1900–2199
 * @example
 * ```ts
 * toSolar({ year: 2026, month: 3, day: 10, leap: false }) // "2026-04-26"
 * ```
 */
export const toSolar = (lunar: LunarDate): CivilDate => vietnamese.toSolar(lunar)

const stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
const branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"]

/**
 * The name of a lunar year in the cycle of sixty.
 * @example
 * ```ts
 * lunarYearName(2026) // "Bính Ngọ"
 * ```
 */
export const lunarYearName = (year: number): string =>
  `${stems.at((year - 4) % 10)} ${branches.at((year - 4) % 12)}`

/** Mùng 1 tháng Giêng. */
export const lunarNewYear = (year: number): CivilDate => toSolar({ year, month: 1, day: 1, leap: false })

/** Giỗ Tổ Hùng Vương: the tenth of the third month, never of a leap third month. */
export const hungKingsDay = (year: number): CivilDate => toSolar({ year, month: 3, day: 10, leap: false })
