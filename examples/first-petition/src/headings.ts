/** The columns of the ward's spreadsheet, and what each is called here. */
export const headings = {
  "Số đơn": "id",
  "Loại đơn": "kind",
  "Ngày nhận": "receivedOn",
  "Ngày biết quyết định": "knownOn",
  "Mã người gửi": "sender",
  "Số người ký": "signers",
  "Có chữ ký": "signed",
  "Cử người đại diện": "representation",
  "Vùng sâu, vùng xa": "remote",
  "Nội dung": "subject",
  "Ngày thụ lý": "acceptedOn",
  "Ngày không thụ lý": "refusedOn",
  "Căn cứ không thụ lý": "refusalGround",
  "Căn cứ phức tạp": "complexity",
  "Ngày có kết quả xác minh": "verifiedOn",
  "Khớp yêu cầu": "agrees",
  "Ngày mời đối thoại": "invitedOn",
  "Ngày đối thoại": "dialogueOn",
  "Ngày quyết định": "decidedOn",
  "Kết luận": "outcome",
  "Ngày gửi quyết định": "sentOn",
  "Ngày nhận quyết định": "decisionReceivedOn",
  "Ngày rút đơn": "withdrawnOn",
  "Ngày tạm đình chỉ": "suspendedOn",
  "Căn cứ tạm đình chỉ": "suspensionGround",
  "Ngày tiếp tục": "resumedOn",
  "Ngày khiếu nại lần hai": "appealedOn"
} as const

export type Field = (typeof headings)[keyof typeof headings]

/** The words of the spreadsheet for what the law enumerates. */
export const words = {
  kind: { "khiếu nại": "complaint", "tố cáo": "denunciation", "kiến nghị, phản ánh": "petition" },
  yes: { có: true, x: true, không: false, "": false },
  refusalGround: {
    "không liên quan trực tiếp": "not-directly-affected",
    "hết thời hiệu": "out-of-time",
    "không có chữ ký": "unsigned"
  },
  complexity: {
    "nhiều người": "many-people",
    "nhiều nơi xác minh": "several-places",
    "tài liệu mâu thuẫn": "contradictory-evidence"
  },
  suspensionGround: {
    "bất khả kháng": "force-majeure",
    "chờ kết quả cơ quan khác": "awaiting-other-body"
  },
  outcome: { đúng: "right", "đúng một phần": "partly-right", sai: "wrong" }
} as const
