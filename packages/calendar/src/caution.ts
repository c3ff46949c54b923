import type { Label, Ruling } from "@danchu/law"

/** What the reader of a deadline must know before relying on it. */
export const cautions = {
  "former-code-not-read": {
    en: "The Civil Code in force before 2017-01-01 (33/2005/QH11) was not read; the term is counted as the Code of 2015 counts it.",
    vi: "Chưa đọc được Bộ luật Dân sự 33/2005/QH11 (áp dụng trước ngày 01/01/2017); thời hạn được tính theo cách của Bộ luật năm 2015."
  },
  "swapped-day": {
    en: "The last day is a weekday off by notice only; Điều 148.5 speaks of weekends and holidays, so the earlier day is the safe one.",
    vi: "Ngày cuối cùng là ngày nghỉ hoán đổi, nghỉ bù theo thông báo; khoản 5 Điều 148 chỉ nói ngày nghỉ cuối tuần và ngày nghỉ lễ, nên làm trước ngày đó là an toàn."
  },
  "no-leap-day": {
    en: "Điều 148.4 does not say where a term in years ends that began on 29 February; the last day of February is taken.",
    vi: "Khoản 4 Điều 148 không nói thời hạn tính bằng năm bắt đầu từ ngày 29/02 kết thúc ngày nào; lấy ngày cuối cùng của tháng 2."
  },
  "not-rolled-hours": {
    en: "A term in hours ends at its moment; Điều 148.5 moves only the last day of a term in days, weeks, months or years.",
    vi: "Thời hạn tính bằng giờ kết thúc đúng thời điểm; khoản 5 Điều 148 chỉ áp dụng cho ngày cuối cùng của thời hạn."
  },
  "nothing-left": {
    en: "The clock stopped on the last day of the term: nothing is left after it resumes.",
    vi: "Thời hạn tạm dừng vào ngày cuối cùng: khi tính tiếp không còn ngày nào."
  },
  "ground-not-stated": {
    en: "The suspension is taken as given: no ground was stated, and the law knows only a closed list of them.",
    vi: "Việc tạm đình chỉ được tính theo khai báo, chưa nêu căn cứ; pháp luật chỉ cho phép tạm đình chỉ theo các căn cứ luật định."
  },
  "evidence-not-stated": {
    en: "No document was named as evidence of the act on the clock.",
    vi: "Chưa nêu văn bản chứng minh việc tạm dừng hoặc gia hạn."
  },
  "day-off-before": {
    en: "The last day that is in time is a day off: the office is closed, and the working day before it is the safe one.",
    vi: "Ngày cuối cùng còn kịp là ngày nghỉ; nên làm xong vào ngày làm việc liền trước."
  },
  "break-not-regulated": {
    en: "The text gives a length and does not say that it must be unbroken; counting again after the break is the safe reading.",
    vi: "Văn bản chỉ nêu số ngày, không nói phải liên tục; tính lại từ đầu sau khi gián đoạn là cách hiểu an toàn."
  },
  paraphrase: {
    en: "The text of this provision was not read itself, only a paraphrase of it: check it before you rely on it.",
    vi: "Quy định này chưa đọc được nguyên văn, chỉ qua bản thuật lại: cần kiểm tra trước khi áp dụng."
  },
  projected: {
    en: "The days off are projected, not decided: the answer is a forecast and no deadline.",
    vi: "Lịch nghỉ là dự báo, chưa được quyết định: đây là ước tính, không phải hạn."
  },
  "what-if": {
    en: "Days off that are only proposed are taken as decided: the answer is a what-if and no deadline.",
    vi: "Tính cả ngày nghỉ mới được đề xuất: đây là giả định, không phải hạn."
  }
} as const satisfies Record<string, Label>

export type Caution = keyof typeof cautions

/** The cautions in English, then what the ruling itself warns of: it says itself that its text is a paraphrase. */
export const warningsOf = (codes: readonly Caution[], ruling: Ruling<unknown>): readonly string[] =>
  codes.length === 0
    ? ruling.warnings
    : [...codes.filter(code => code !== "paraphrase").map(code => cautions[code].en), ...ruling.warnings]
