import { type CivilDate, day } from "./civil-date.js"

/** Whose document a suffix announces. */
export interface Organ {
  /** In Vietnamese, with the ending that the suffix leaves open: "Ủy ban nhân dân". */
  readonly issuer: string
  readonly side: "state" | "party" | "front"
  /** Every suffix of that name belongs to many places: "UBND" says which kind of body, not which body. */
  readonly local?: true
  /** Other bodies that sign under the same suffix. */
  readonly also?: readonly string[]
  /** The first day on which no such body exists. */
  readonly until?: CivilDate
  /** The first year in which documents bear the suffix. */
  readonly firstYear?: number
  /** The term of the National Assembly, where the suffix carries it. */
  readonly term?: number
}

const state = (issuer: string, ...also: readonly string[]): Organ => ({
  issuer,
  side: "state",
  ...(also.length > 0 && { also })
})
const local = (issuer: string, ...also: readonly string[]): Organ => ({
  ...state(issuer, ...also),
  local: true
})
const party = (issuer: string, ...also: readonly string[]): Organ => ({
  issuer,
  side: "party",
  ...(also.length > 0 && { also })
})
const partyLocal = (issuer: string, ...also: readonly string[]): Organ => ({
  ...party(issuer, ...also),
  local: true
})
const front: Organ = { issuer: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", side: "front" }

/** The level between province and commune ended that day (Luật 72/2025/QH15 Đ51.3). */
const twoTiers = day("2025-07-01")
const district = (issuer: string, ...also: readonly string[]): Organ => ({
  ...partyLocal(issuer, ...also),
  until: twoTiers
})

const labour = state("Bộ Lao động - Thương binh và Xã hội")

/** The suffixes that stand for one body or one kind of body. The National Assembly's carry its term: see `organOf`. */
const organs: Readonly<Record<string, Organ>> = {
  CTN: state("Chủ tịch nước"),
  CP: state("Chính phủ"),
  TTg: state("Thủ tướng Chính phủ"),
  VPQH: state("Văn phòng Quốc hội"),
  VPCP: state("Văn phòng Chính phủ"),
  TTCP: state("Thanh tra Chính phủ"),
  BNV: state("Bộ Nội vụ"),
  BTP: state("Bộ Tư pháp"),
  BCA: state("Bộ Công an"),
  BQP: state("Bộ Quốc phòng"),
  BTC: state("Bộ Tài chính"),
  BYT: state("Bộ Y tế"),
  BGDĐT: state("Bộ Giáo dục và Đào tạo"),
  BXD: state("Bộ Xây dựng"),
  BTTTT: state("Bộ Thông tin và Truyền thông"),
  BGTVT: state("Bộ Giao thông vận tải"),
  BKHCN: state("Bộ Khoa học và Công nghệ"),
  BCT: state("Bộ Công Thương"),
  BVHTTDL: state("Bộ Văn hóa, Thể thao và Du lịch"),
  BTNMT: state("Bộ Tài nguyên và Môi trường"),
  BNNPTNT: state("Bộ Nông nghiệp và Phát triển nông thôn"),
  BKHĐT: state("Bộ Kế hoạch và Đầu tư"),
  BNG: state("Bộ Ngoại giao"),
  UBDT: state("Ủy ban Dân tộc"),
  NHNN: state("Ngân hàng Nhà nước Việt Nam"),
  BLĐTBXH: labour,
  LĐTBXH: labour,
  TANDTC: state("Tòa án nhân dân tối cao"),
  VKSNDTC: state("Viện kiểm sát nhân dân tối cao"),
  KTNN: state("Kiểm toán nhà nước"),
  HĐND: local("Hội đồng nhân dân", "Thường trực Hội đồng nhân dân"),
  UBND: local("Ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân"),
  CTUBND: { ...local("Chủ tịch Ủy ban nhân dân"), firstYear: 2025 },
  TTT: local("Thanh tra tỉnh", "Thanh tra thành phố"),
  MTTQ: { issuer: "Ủy ban Mặt trận Tổ quốc Việt Nam", side: "front", local: true },
  UBTWMTTQVN: front,
  UBTƯMTTQVN: front,
  UBTUMTTQVN: front,
  MTTW: front,
  ĐCTUBTWMTTQVN: {
    issuer: "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    side: "front"
  },
  TW: party("Ban Chấp hành Trung ương", "Bộ Chính trị", "Ban Bí thư"),
  VPTW: party("Văn phòng Trung ương Đảng"),
  UBKTTW: party("Ủy ban Kiểm tra Trung ương"),
  TU: partyLocal("Tỉnh ủy", "Thành ủy"),
  ĐU: partyLocal("Đảng ủy"),
  CB: partyLocal("Chi bộ"),
  HU: district("Huyện ủy"),
  QU: district("Quận ủy"),
  TxU: district("Thị ủy"),
  ThU: district("Thị ủy", "Thành ủy")
}

const ofTerm = /^(QH|UBTVQH)(\d{1,2})$/

/** The body of a suffix; case matters (TTg, ThU). `undefined` for one that the table lacks. */
export const organOf = (suffix: string): Organ | undefined => {
  const term = ofTerm.exec(suffix)
  if (term)
    return {
      ...state(term[1] === "QH" ? "Quốc hội" : "Ủy ban Thường vụ Quốc hội"),
      term: Number(term[2])
    }
  return Object.hasOwn(organs, suffix) ? organs[suffix] : undefined
}

/** The years in which a National Assembly sat: the tenth from 1997 to 2002; `undefined` before the tenth. */
export const yearsOfTerm = (term: number): { readonly from: number; readonly to: number } | undefined => {
  const starts = [1997, 2002, 2007, 2011, 2016, 2021, 2026]
  const from = starts[term - 10]
  return from === undefined ? undefined : { from, to: starts[term - 9] ?? from + 5 }
}
