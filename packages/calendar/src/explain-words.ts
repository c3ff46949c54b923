import { type CivilDate, inVietnamese, type TermUnit, weekdayOf } from "@danchu/law"
import type { ActRefusal } from "./clock-act.js"
import type { ReadingKind, StepKind } from "./deadline-result.js"
import type { ContinuousDuty } from "./duty-continuous.js"
import type { DayReason } from "./work-calendar.js"

type Unit = TermUnit

/** What a step's sentence may need beyond its own day. */
export interface Said {
  readonly date: string
  readonly trigger: string
  readonly term: string
  readonly units: string
  readonly rawEnd: string
  readonly off: string
  readonly at: string
}

/** One language's sentences; explain puts them in order. */
export interface Words {
  readonly day: (date: CivilDate) => string
  readonly term: (count: number, unit: Unit) => string
  readonly extended: (term: string, more: string) => string
  readonly off: Readonly<Record<DayReason, string>>
  readonly steps: Readonly<Record<StepKind, (said: Said) => string>>
  readonly readings: Readonly<Record<ReadingKind, string>>
  readonly refusals: Readonly<Record<ActRefusal, string>>
  readonly acts: { readonly suspension: string; readonly obstacle: string; readonly extension: string }
  readonly duty: (label: string) => string
  /** The answer, before its derivation. */
  readonly answer: (day: string, at: string | undefined) => string
  readonly basis: (citations: string) => string
  readonly skipped: (days: string) => string
  readonly other: (day: string, reading: string, basis: string) => string
  readonly safe: (day: string) => string
  readonly notice: (of: string, due: string, basis: string) => string
  readonly caution: (text: string) => string
  readonly foreignCaution: (text: string) => string
  readonly quoted: (citation: string, words: string | null) => string
  readonly stopped: (since: string, left: string) => string
  readonly refused: (act: string, on: string, why: string) => string
  readonly states: Readonly<Record<ContinuousDuty["state"], string>>
  readonly broken: (from: string, to: string) => string
}

const weekdays = ["", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"] as const
const englishWeekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const

const units: Readonly<Record<Unit, string>> = {
  hour: "giờ",
  "working-hour": "giờ làm việc",
  day: "ngày",
  "working-day": "ngày làm việc",
  month: "tháng",
  year: "năm"
}

export const vietnamese: Words = {
  day: date => `${weekdays[weekdayOf(date)]}, ngày ${inVietnamese(date)}`,
  term: (count, unit) => `${count < 10 ? `0${count}` : count} ${units[unit]}`,
  extended: (term, more) => `${term} và ${more} gia hạn`,
  off: {
    working: "ngày làm việc",
    weekend: "ngày nghỉ cuối tuần",
    holiday: "ngày nghỉ lễ",
    compensatory: "ngày nghỉ bù",
    "swap-off": "ngày nghỉ hoán đổi",
    "make-up": "ngày làm bù",
    "one-off": "ngày nghỉ theo quyết định riêng"
  },
  steps: {
    trigger: ({ date, trigger }) => `Mốc tính thời hạn${trigger}: ${date}; ngày này không tính.`,
    event: ({ date, trigger }) => `Mốc tính ngược${trigger}: ${date}; ngày này không tính.`,
    "counting-starts": ({ date }) => `Bắt đầu tính từ ngày tiếp theo: ${date}.`,
    suspended: ({ date, units }) => `Tạm đình chỉ từ hết ${date}; còn lại ${units}.`,
    resumed: ({ date, units }) =>
      `Tiếp tục giải quyết theo quyết định của ${date}; tính tiếp ${units} còn lại từ ngày hôm sau.`,
    obstacle: ({ date, units }) => `Có trở ngại từ ${date}; còn lại ${units}.`,
    "obstacle-over": ({ date }) =>
      `Trở ngại kéo dài đến hết ${date}; thời gian này không tính vào thời hiệu.`,
    extended: ({ date, units }) => `Gia hạn thêm ${units} theo quyết định của ${date}.`,
    "month-end": ({ date, term }) =>
      `Thời hạn ${term}: tháng kết thúc không có ngày tương ứng nên kết thúc vào ngày cuối tháng, ${date}.`,
    "raw-end": ({ date, term }) => `Thời hạn ${term} kết thúc vào ${date}.`,
    rolled: ({ date, rawEnd, off }) =>
      `${rawEnd} là ${off}, nên thời hạn kết thúc vào ngày làm việc tiếp theo: ${date}.`,
    due: ({ date, at }) => `Hạn là ${at} ${date}.`,
    fulfilled: ({ date, term }) => `Đủ ${term} vào cuối ${date}.`
  },
  readings: {
    "last-day-not-rolled":
      "ngày cuối cùng chỉ nghỉ theo thông báo hoán đổi, không phải ngày nghỉ cuối tuần hay ngày nghỉ lễ nên không được lùi",
    "resuming-day-counted": "tính cả ngày ban hành quyết định tiếp tục giải quyết",
    "extension-from-rolled-end": "thời gian gia hạn tính từ ngày làm việc mà thời hạn trước đã được lùi đến",
    "other-text": "một văn bản khác đang có hiệu lực quy định khác",
    "other-law": "áp dụng quy định của thời điểm khác vì luật không có điều khoản chuyển tiếp",
    "posting-day-counted": "tính cả ngày bắt đầu niêm yết, thông báo",
    "break-not-counted": "văn bản không nói liên tục nên cộng số ngày trước và sau khi gián đoạn",
    "working-day-before": "ngày cuối cùng là ngày nghỉ nên thực hiện vào ngày làm việc liền trước"
  },
  refusals: {
    "law-not-yet-in-force": "vào ngày đó pháp luật chưa có quy định cho phép",
    "law-no-longer-in-force": "vào ngày đó quy định cho phép đã hết hiệu lực",
    "law-not-verified": "quy định của thời điểm đó chưa được đọc, không thể trả lời",
    "term-not-covered": "quy định này không áp dụng cho thời hạn này",
    "no-such-ground": "căn cứ đưa ra không có trong danh mục của luật",
    "extended-too-often": "đã hết số lần được gia hạn",
    "extended-too-far": "thời gian gia hạn vượt mức cho phép"
  },
  acts: { suspension: "Tạm đình chỉ", obstacle: "Trở ngại", extension: "Gia hạn" },
  duty: label => `Việc: ${label}.`,
  answer: (day, at) => `Hạn: ${at === undefined ? "hết" : at} ${day}.`,
  basis: citations => `Căn cứ: ${citations}.`,
  skipped: days => `Những ngày nghỉ không tính: ${days}.`,
  other: (day, reading, basis) => `Cách hiểu khác: ${reading} → ${day}. ${basis}`,
  safe: day => `An toàn theo mọi cách hiểu: ${day}.`,
  notice: (of, due, basis) => `Quyết định của ${of} phải gửi chậm nhất ${due}. ${basis}`,
  caution: text => `Lưu ý: ${text}`,
  foreignCaution: text => `Lưu ý (tiếng Anh): ${text}`,
  quoted: (citation, words) =>
    words === null ? `${citation} (chưa đọc được nguyên văn)` : `${citation}: “${words}”`,
  stopped: (since, left) =>
    `Thời hạn đang tạm dừng từ hết ${since}, còn lại ${left}; chưa có hạn cuối cùng cho đến khi thời hạn được tính tiếp.`,
  refused: (act, on, why) => `${act} vào ${on} không được chấp nhận: ${why}.`,
  states: {
    "not-started": "Chưa bắt đầu.",
    running: "Đang thực hiện, chưa đủ thời gian.",
    interrupted: "Đã bị gián đoạn; phải tính lại từ đầu.",
    met: "Đã đủ thời gian."
  },
  broken: (from, to) => `Bị gián đoạn: từ ${from} đến ${to}, không đủ thời gian.`
}

const plural = (count: number, unit: Unit): string =>
  `${count} ${unit.replace("-", " ")}${count === 1 ? "" : "s"}`

export const english: Words = {
  day: date => `${englishWeekdays[weekdayOf(date)]} ${date}`,
  term: plural,
  extended: (term, more) => `${term} and ${more} of extension`,
  off: {
    working: "a working day",
    weekend: "a weekend",
    holiday: "a holiday",
    compensatory: "a compensatory day off",
    "swap-off": "a weekday swapped for a worked Saturday",
    "make-up": "a make-up working day",
    "one-off": "a day off by a decision of its own"
  },
  steps: {
    trigger: ({ date, trigger }) => `Trigger${trigger}: ${date}; this day is not counted.`,
    event: ({ date, trigger }) => `Counted back from${trigger}: ${date}; this day is not counted.`,
    "counting-starts": ({ date }) => `Counting starts on the next day: ${date}.`,
    suspended: ({ date, units }) => `Suspended at the end of ${date} with ${units} left.`,
    resumed: ({ date, units }) =>
      `Continued by the decision of ${date}; the ${units} left run from the day after.`,
    obstacle: ({ date, units }) => `An obstacle from ${date}, with ${units} left.`,
    "obstacle-over": ({ date }) => `The obstacle lasted to the end of ${date}; its days are not counted.`,
    extended: ({ date, units }) => `Extended by ${units} by the decision of ${date}.`,
    "month-end": ({ date, term }) =>
      `The term of ${term} ends in a month without that day, so on its last day: ${date}.`,
    "raw-end": ({ date, term }) => `The term of ${term} ends on ${date}.`,
    rolled: ({ date, rawEnd, off }) =>
      `${rawEnd} is ${off}, so the term ends on the next working day: ${date}.`,
    due: ({ date, at }) => `Due: ${at} ${date}.`,
    fulfilled: ({ date, term }) => `The ${term} are full at the end of ${date}.`
  },
  readings: {
    "last-day-not-rolled":
      "the last day is off by notice only, neither a weekend nor a holiday, so it is not moved",
    "resuming-day-counted": "the day of the decision to continue is counted itself",
    "extension-from-rolled-end": "the extension runs from the last day after it was moved to a working day",
    "other-text": "another text in force says otherwise",
    "other-law": "the law of another day applies, for want of a transitional clause",
    "posting-day-counted": "the day of posting is counted itself",
    "break-not-counted":
      "the text does not say liên tục, so the days before and after the break are added up",
    "working-day-before": "the last day is a day off, so it is done on the working day before"
  },
  refusals: {
    "law-not-yet-in-force": "no law allowed it on that day yet",
    "law-no-longer-in-force": "the law that allowed it had ended by that day",
    "law-not-verified": "the text of that day was not read",
    "term-not-covered": "the rule does not cover this term",
    "no-such-ground": "the ground is not in the law's closed list",
    "extended-too-often": "it has been extended as often as the law allows",
    "extended-too-far": "it is more time than the law allows"
  },
  acts: { suspension: "The suspension", obstacle: "The obstacle", extension: "The extension" },
  duty: label => `Duty: ${label}.`,
  answer: (day, at) => `Due by ${at === undefined ? "the end of" : at} ${day}.`,
  basis: citations => `Basis: ${citations}.`,
  skipped: days => `Days off passed over: ${days}.`,
  other: (day, reading, basis) => `Another reading: ${reading} → ${day}. ${basis}`,
  safe: day => `Safe under every reading: ${day}.`,
  notice: (of, due, basis) => `The decision of ${of} must be sent by ${due}. ${basis}`,
  caution: text => `Note: ${text}`,
  foreignCaution: text => `Note: ${text}`,
  quoted: (citation, words) => (words === null ? `${citation} (text not read)` : `${citation}: “${words}”`),
  stopped: (since, left) =>
    `The clock stands still since the end of ${since}, with ${left} left; there is no last day before it runs again.`,
  refused: (act, on, why) => `${act} of ${on} is not allowed: ${why}.`,
  states: {
    "not-started": "Not started.",
    running: "Running, not long enough yet.",
    interrupted: "Interrupted; it starts again from the beginning.",
    met: "Long enough."
  },
  broken: (from, to) => `Interrupted: from ${from} to ${to}, not long enough.`
}
