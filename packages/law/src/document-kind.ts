import type { InstrumentKind } from "./instrument.js"

/** What a document is: the kinds that a citation may name, and those of everyday office work. */
export type DocumentKind =
  | InstrumentKind
  | "order"
  | "joint-circular"
  | "conclusion"
  | "rules"
  | "communique"
  | "programme"
  | "scheme"
  | "proposal"
  | "project"
  | "minutes"
  | "submission"
  | "contract"
  | "telegram"
  | "memorandum"
  | "agreement"
  | "authorisation"
  | "invitation"
  | "introduction"
  | "leave-paper"
  | "dispatch-slip"
  | "transfer-slip"
  | "message-slip"
  | "circular-letter"
  | "procedure-rules"
  | "copy"

/** A sign in a document number (chữ viết tắt tên loại văn bản), and what it may stand for: the usual meaning first. */
export type SignTable = Readonly<Record<string, readonly [DocumentKind, ...DocumentKind[]]>>

/** Signs of the State's documents: legal texts, then the twenty-seven of NĐ 30/2020 Phụ lục III. */
export const stateSigns: SignTable = {
  PL: ["ordinance"],
  L: ["order"],
  NĐ: ["decree"],
  TT: ["circular"],
  TTLT: ["joint-circular"],
  NQLT: ["joint-resolution"],
  VBHN: ["consolidation"],
  NQ: ["resolution"],
  QĐ: ["decision"],
  CT: ["directive"],
  QC: ["rules"],
  QyĐ: ["regulation"],
  TC: ["communique"],
  TB: ["notice"],
  HD: ["guidance"],
  CTr: ["programme"],
  KH: ["plan"],
  PA: ["scheme"],
  ĐA: ["proposal"],
  DA: ["project"],
  BC: ["report"],
  BB: ["minutes"],
  TTr: ["submission"],
  HĐ: ["contract"],
  CĐ: ["telegram"],
  BGN: ["memorandum"],
  BTT: ["agreement"],
  GUQ: ["authorisation"],
  GM: ["invitation"],
  GGT: ["introduction"],
  GNP: ["leave-paper"],
  PG: ["dispatch-slip"],
  PC: ["transfer-slip"],
  PB: ["message-slip"],
  SY: ["copy"],
  TrS: ["copy"],
  SL: ["copy"]
}

/** Signs of the Party's documents; its QĐ is a quyết định or a quy định, and its TT a thông tri. */
export const partySigns: SignTable = {
  NQ: ["resolution"],
  CT: ["directive"],
  KL: ["conclusion"],
  QC: ["rules"],
  QĐ: ["decision", "regulation"],
  QĐi: ["regulation"],
  TB: ["notice"],
  HD: ["guidance"],
  BC: ["report"],
  CTr: ["programme"],
  TTr: ["submission"],
  KH: ["plan"],
  CV: ["dispatch"],
  TT: ["circular-letter"],
  QTr: ["procedure-rules"]
}

/** The word before a number, as texts write it, and the kinds it may announce. */
export const kindWords: Readonly<Record<string, readonly [DocumentKind, ...DocumentKind[]]>> = {
  "Hiến pháp": ["constitution"],
  "Bộ luật": ["code"],
  Luật: ["law"],
  "Pháp lệnh": ["ordinance"],
  "Nghị quyết liên tịch": ["joint-resolution"],
  "Nghị quyết": ["resolution"],
  "Nghị định": ["decree"],
  "Quyết định": ["decision"],
  "Quy định": ["regulation"],
  "Quy chế": ["rules"],
  "Chỉ thị": ["directive"],
  "Thông tư liên tịch": ["joint-circular"],
  "Thông tư": ["circular"],
  "Thông tri": ["circular-letter"],
  "Hướng dẫn": ["guidance"],
  "Kết luận": ["conclusion"],
  "Kế hoạch": ["plan"],
  "Chương trình": ["programme"],
  "Đề án": ["proposal"],
  "Thông báo": ["notice"],
  "Công văn": ["dispatch"],
  "Công điện": ["telegram"],
  "Báo cáo": ["report"],
  "Tờ trình": ["submission"],
  "Văn bản hợp nhất": ["consolidation"]
}

/** The word for a kind, as it stands before a number; `undefined` where texts use none. */
export const wordOf = (kind: DocumentKind): string | undefined =>
  Object.keys(kindWords).find(word => kindWords[word]?.[0] === kind)
