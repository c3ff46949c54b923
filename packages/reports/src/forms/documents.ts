import { type Citation, cite, type Label } from "@danchu/law"

/** A form that is a document about one case or a register, not a table of sums; some share a code with a report. */
export interface DocumentForm {
  readonly id: string
  readonly code: string
  readonly title: Label
  readonly basis: Citation
}

/** The forms of NĐ 154/2026/NĐ-CP on citizen reception. */
export const documentForms: readonly DocumentForm[] = [
  {
    id: "NĐ154/2026:01/TCD",
    code: "01/TCD",
    title: { vi: "Thông báo về việc từ chối tiếp công dân", en: "notice of a refusal to receive a citizen" },
    basis: cite("154/2026/NĐ-CP", "M01/TCD", "Thông báo về việc từ chối tiếp công dân")
  },
  {
    id: "NĐ154/2026:02/TCD",
    code: "02/TCD",
    title: { vi: "Giấy biên nhận thông tin, tài liệu", en: "receipt for information and documents" },
    basis: cite("154/2026/NĐ-CP", "M02/TCD", "Giấy biên nhận thông tin, tài liệu")
  },
  {
    id: "NĐ154/2026:03/TCD",
    code: "03/TCD",
    title: { vi: "Sổ tiếp công dân", en: "register of citizen reception" },
    basis: cite("154/2026/NĐ-CP", "M03/TCD", "Sổ tiếp công dân")
  }
]
