import type { Label } from "@danchu/law"

type Words = Readonly<Record<string, Label>>

export const fieldWords: Words = {
  on: { vi: "Ngày của việc này", en: "Day of the act" },
  knownOn: { vi: "Ngày nhận hoặc biết quyết định, hành vi", en: "Day the decision or act became known" },
  signed: { vi: "Đơn có chữ ký hoặc điểm chỉ", en: "Signed or fingerprinted" },
  signers: { vi: "Số người ký", en: "Number of signers" },
  representation: { vi: "Đã cử người đại diện bằng văn bản", en: "Representatives appointed in writing" },
  remote: { vi: "Vùng sâu, vùng xa đi lại khó khăn", en: "Remote area, hard to reach" },
  referred: { vi: "Do cơ quan, người khác chuyển đến", en: "Passed on by another body or person" },
  missing: { vi: "Những gì còn thiếu", en: "What is missing" },
  ground: { vi: "Căn cứ", en: "Ground" },
  reason: { vi: "Lý do", en: "Reason" },
  outcome: { vi: "Kết luận nội dung khiếu nại", en: "Outcome" },
  lateReason: { vi: "Lý do chính đáng khi quá thời hạn", en: "Legitimate reason, where it is late" },
  criteria: { vi: "Thuộc trường hợp", en: "Which criterion is met" },
  record: { vi: "Số văn bản lưu trong hồ sơ", en: "Number of the paper in the file" },
  agrees: {
    vi: "Kết quả xác minh khớp yêu cầu của người khiếu nại",
    en: "The result agrees with what the complainant asks"
  },
  dialogueOn: { vi: "Ngày đối thoại", en: "Day of the dialogue" },
  complainant: { vi: "Người khiếu nại", en: "The complainant" },
  evidence: { vi: "Căn cứ, tài liệu chứng minh", en: "Proof in the file" },
  matters: { vi: "Những nội dung rút", en: "What is withdrawn" },
  withdrawnBy: { vi: "Rút bằng", en: "Withdrawn by" }
}

const noNames: Label = {
  vi: "Không ghi tên, địa chỉ, số giấy tờ.",
  en: "No names, addresses or numbers of papers."
}
const eachOnALine: Label = {
  vi: "Mỗi dòng một mục. Không ghi tên, địa chỉ, số giấy tờ.",
  en: "One on each line. No names, addresses or numbers of papers."
}

export const fieldHints: Words = {
  reason: noNames,
  record: { vi: "Ví dụ 12/BB-UBND; không ghi tên người.", en: "As 12/BB-UBND; nobody's name." },
  lateReason: noNames,
  missing: eachOnALine,
  evidence: eachOnALine,
  matters: eachOnALine
}

export const choiceWords: Words = {
  right: { vi: "đúng", en: "right" },
  "partly-right": { vi: "đúng một phần", en: "partly right" },
  wrong: { vi: "sai", en: "wrong" },
  attended: { vi: "có mặt", en: "attended" },
  "absent-with-reason": { vi: "vắng mặt có lý do", en: "absent with a reason" },
  "absent-without-reason": { vi: "vắng mặt không có lý do", en: "absent without a reason" },
  letter: { vi: "đơn", en: "letter" },
  minutes: { vi: "biên bản", en: "minutes" }
}
