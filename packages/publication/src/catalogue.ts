/** The words around a notice, in each language; its own words stand in its source. */
export type Language = "vi" | "en"

const vi = {
  notice: "THÔNG BÁO CÔNG KHAI",
  matter: "Nội dung công khai",
  document: "Văn bản",
  issuedBy: "Cơ quan công khai",
  published: "Ngày công khai",
  basis: "Căn cứ",
  scan: "Quét mã để xem bản đầy đủ",
  fullText: "Xem bản đầy đủ tại",
  contact: "Liên hệ",
  withheld: "Thông tin cá nhân được che; người có liên quan xem tại trụ sở.",
  seeBoard: "Danh sách được niêm yết tại bảng tin và trụ sở",
  listeners: "Kính thưa toàn thể nhân dân",
  endOfBroadcast: "Hết bản tin. Xin cảm ơn nhân dân đã chú ý lắng nghe",
  details: "Chi tiết xem",
  feed: "Thông tin công khai"
} as const

export type Phrase = keyof typeof vi

const en: Readonly<Record<Phrase, string>> = {
  notice: "PUBLIC NOTICE",
  matter: "Matter",
  document: "Document",
  issuedBy: "Published by",
  published: "Published on",
  basis: "By",
  scan: "Scan for the full text",
  fullText: "Full text at",
  contact: "Contact",
  withheld: "Personal data is masked; those concerned see it at the headquarters.",
  seeBoard: "The list hangs on the notice boards and at the headquarters",
  listeners: "To all residents",
  endOfBroadcast: "End of the notice. Thank you for listening",
  details: "Details",
  feed: "Public notices"
}

export const catalogue: Readonly<Record<Language, Readonly<Record<Phrase, string>>>> = { vi, en }
