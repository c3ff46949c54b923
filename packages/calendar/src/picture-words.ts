import { type CivilDate, inVietnamese } from "@danchu/law"
import type { StepKind } from "./deadline-result.js"
import { english, vietnamese, type Words } from "./explain-words.js"

/** One language's words in the picture of a derivation. */
export interface PictureWords {
  readonly words: Words
  /** Monday to Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /** A day in the margin, without its year. */
  readonly shortDay: (date: CivilDate) => string
  readonly longDay: (date: CivilDate) => string
  readonly month: (monday: CivilDate) => string
  readonly notes: Readonly<Record<StepKind, string>>
  readonly extended: (more: string) => string
  /** "hết thời hạn, là ngày nghỉ cuối tuần" */
  readonly but: (note: string, off: string) => string
  readonly safe: string
  readonly other: string
  readonly nth: (n: number) => string
  readonly notCounted: string
  readonly weeks: (n: number) => string
  readonly answer: (day: string, at: string | undefined) => string
  readonly safeBy: (day: string) => string
  readonly projected: string
  readonly supposed: string
  readonly legend: Readonly<Record<"counted" | "weekend" | "stopped" | "last" | "maybe", string>>
}

export const picturedInVietnamese: PictureWords = {
  words: vietnamese,
  weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  shortDay: date => inVietnamese(date).slice(0, 5),
  longDay: inVietnamese,
  month: monday => `${Number(monday.slice(5, 7))}/${monday.slice(0, 4)}`,
  notes: {
    trigger: "mốc tính, không tính ngày này",
    event: "sự kiện, không tính ngày này",
    "counting-starts": "",
    suspended: "tạm đình chỉ từ hết ngày",
    resumed: "quyết định tiếp tục, tính từ hôm sau",
    obstacle: "bắt đầu có trở ngại",
    "obstacle-over": "hết trở ngại",
    extended: "gia hạn",
    "month-end": "hết thời hạn (ngày cuối tháng)",
    "raw-end": "hết thời hạn",
    rolled: "",
    due: "HẠN, đến 24 giờ",
    fulfilled: "đủ thời gian"
  },
  extended: more => `gia hạn thêm ${more}`,
  but: (note, off) => `${note}, là ${off}`,
  safe: "an toàn theo mọi cách hiểu",
  other: "theo cách hiểu khác",
  nth: n => `ngày thứ ${n}`,
  notCounted: "không tính vào thời hạn",
  weeks: n => `⋯ ${n} tuần ⋯`,
  answer: (day, at) => `Hạn: ${at === undefined ? "hết" : at} ${day}`,
  safeBy: day => ` · an toàn: ${day}`,
  projected: " (dự báo)",
  supposed: " (giả định)",
  legend: {
    counted: "ngày được tính",
    weekend: "ngày nghỉ không tính",
    stopped: "tạm dừng",
    last: "hạn",
    maybe: "cách hiểu khác"
  }
}

export const picturedInEnglish: PictureWords = {
  words: english,
  weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  shortDay: date => date.slice(5),
  longDay: date => date,
  month: monday => monday.slice(0, 7),
  notes: {
    trigger: "the trigger, not counted",
    event: "the event, not counted",
    "counting-starts": "",
    suspended: "suspended from the end of this day",
    resumed: "continued, counted from the day after",
    obstacle: "an obstacle begins",
    "obstacle-over": "the obstacle is over",
    extended: "extended",
    "month-end": "the term ends (last of the month)",
    "raw-end": "the term ends",
    rolled: "",
    due: "DUE, until 24:00",
    fulfilled: "long enough"
  },
  extended: more => `extended by ${more}`,
  but: (note, off) => `${note}, but it is ${off}`,
  safe: "safe under every reading",
  other: "under another reading",
  nth: n => `day ${n}`,
  notCounted: "not counted",
  weeks: n => `⋯ ${n} weeks ⋯`,
  answer: (day, at) => `Due by ${at === undefined ? "the end of" : at} ${day}`,
  safeBy: day => ` · safe: ${day}`,
  projected: " (projected)",
  supposed: " (supposed)",
  legend: {
    counted: "a day that counts",
    weekend: "a day off",
    stopped: "standing still",
    last: "due",
    maybe: "another reading"
  }
}
