import type { CivilDate } from "@danchu/law"
import { inVietnamese } from "@danchu/law"

export type Language = "vi" | "en"

const clockOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh"
  })
// The Swedish way of writing a moment is the one for machines: 2026-11-24 05:01:09.
const clocks = { vi: clockOf("vi-VN"), en: clockOf("sv-SE") } as const

export type Say = (vi: string, en: string) => string

/** Chooses between the two words that stand side by side in every page. */
export const sayIn =
  (language: Language): Say =>
  (vi, en) =>
    language === "vi" ? vi : en

export const dateIn = (language: Language, date: CivilDate | string): string =>
  language === "vi" ? inVietnamese(date as CivilDate) : date

/** "đã thụ lý" at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A moment on the clock of Vietnam. */
export const momentIn = (language: Language, at: number): string => clocks[language].format(at)
