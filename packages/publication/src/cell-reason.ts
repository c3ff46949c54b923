import type { Label } from "@danchu/law"

/** Why a duty to publish does not apply, or has no answer. */
export type CellReasonCode =
  | "matter-not-asked"
  | "no-portal"
  | "no-loudspeaker"
  | "headquarters-only"
  | "field-law-prevails"
  | "special-area"
  | "special-area-not-verified"
  | "channels-not-in-force"
  | "channels-not-verified"
  | "begin-unanswered"
  | "duration-unanswered"

/** The code stays what it is from release to release; the words are for people. */
export interface CellReason {
  readonly code: CellReasonCode
  readonly label: Label
}

const labels: Readonly<Record<CellReasonCode, Label>> = {
  "matter-not-asked": {
    vi: "luật không đòi hỏi hình thức này với nội dung này",
    en: "the law does not ask for this channel for this matter"
  },
  "no-portal": {
    vi: "nơi này không có cổng, trang thông tin điện tử",
    en: "the commune has no portal"
  },
  "no-loudspeaker": { vi: "nơi này không có hệ thống truyền thanh", en: "the commune has no loudspeaker" },
  "headquarters-only": {
    vi: "thông tin này chỉ niêm yết tại trụ sở",
    en: "this notice stays at the headquarters"
  },
  "field-law-prevails": {
    vi: "pháp luật của ngành được áp dụng trước; hình thức, thời hạn của nó chưa có ở đây, phải tự đối chiếu",
    en: "a law of the field prevails; its forms and terms are not known here and must be looked up"
  },
  "special-area": {
    vi: "khu vực đặc thù theo quy định riêng của Chính phủ",
    en: "the Government's own rules apply to this area"
  },
  "special-area-not-verified": {
    vi: "khu vực đặc thù theo quy định riêng của Chính phủ, và quy định ấy chưa được đọc",
    en: "the Government's own rules apply to this area, and they were not read"
  },
  "channels-not-in-force": {
    vi: "vào ngày đó chưa có quy định về hình thức công khai",
    en: "no channels were in force on that day"
  },
  "channels-not-verified": {
    vi: "quy định về hình thức công khai của ngày đó chưa được kiểm chứng",
    en: "the channels of that day were not verified"
  },
  "begin-unanswered": {
    vi: "hạn công khai của ngày đó chưa tính được: chưa có luật hoặc lịch nghỉ",
    en: "the term of publication has no answer for that day"
  },
  "duration-unanswered": {
    vi: "thời gian phải duy trì của ngày đó chưa có câu trả lời",
    en: "how long it must last has no answer for that day"
  }
}

export const reason = (code: CellReasonCode): CellReason => ({ code, label: labels[code] })
