import type { CivilDate } from "@danchu/law"
import { inVietnamese } from "@danchu/law"

export type Language = "vi" | "en"
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
