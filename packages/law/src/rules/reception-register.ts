import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** The register of citizen reception: what Luật Tiếp công dân Đ25.2 asks, and the columns of NĐ 154/2026 form 03/TCD. */

const law = "42/2013/QH13"
const decree = "154/2026/NĐ-CP"
const column = (code: string, quote: string, vi: string, en: string) =>
  ground(code, cite(decree, "M03/TCD", quote), vi, en)

const contents = [
  ground("number", cite(law, "Đ25.k2", "số thứ tự"), "số thứ tự", "number"),
  ground("date", cite(law, "Đ25.k2", "ngày tiếp"), "ngày tiếp", "date"),
  ground("person", cite(law, "Đ25.k2", "họ tên, địa chỉ"), "họ tên, địa chỉ", "name and address"),
  ground("content", cite(law, "Đ25.k2", "nội dung sự việc"), "nội dung sự việc", "content"),
  ground(
    "earlier-handling",
    cite(law, "Đ25.k2", "quá trình xem xét, giải quyết của cơ quan, tổ chức, đơn vị có thẩm quyền"),
    "quá trình xem xét, giải quyết (nếu có)",
    "how it was handled so far, if it was"
  ),
  ground("request", cite(law, "Đ25.k2", "yêu cầu, đề nghị"), "yêu cầu, đề nghị", "what is asked"),
  ground(
    "handling",
    cite(law, "Đ25.k2", "việc tiếp nhận, xử lý vụ việc"),
    "việc tiếp nhận, xử lý",
    "intake and handling"
  )
] as const

/** Đ25.2 — "Nội dung trình bày phải được ghi vào sổ tiếp công dân". */
export const registerContents = rule("reception.register.contents", {
  label: { vi: "nội dung sổ tiếp công dân", en: "what the register holds" },
  is: Timeline.enacted(
    "2014-07-01",
    cite(law, "Đ25.k2", "Nội dung trình bày phải được ghi vào sổ tiếp công dân"),
    contents
  )
})

/** NĐ 154/2026 form 03/TCD — thirteen columns, numbered 1 to 13 in this order. */
export const registerColumns = rule("reception.register.columns", {
  label: { vi: "các cột của sổ tiếp công dân (Mẫu số 03/TCD)", en: "columns of the register (form 03/TCD)" },
  is: Timeline.enacted("2026-07-01", cite(decree, "M03/TCD", "SỔ TIẾP CÔNG DÂN"), [
    column("number", "Số thứ tự", "STT", "number"),
    column("date", "Ngày tiếp", "ngày tiếp", "date"),
    column("person", "Họ tên, địa chỉ", "họ tên, địa chỉ", "name and address"),
    column("identity", "CCCD/Hộ chiếu của công dân", "CCCD/hộ chiếu", "identity card or passport"),
    column("content", "Tóm tắt nội dung vụ việc", "nội dung", "content"),
    column("kind", "Phân loại đơn của công dân", "loại đơn", "kind"),
    column("people", "Số công dân có đơn cùng một nội dung", "số người cùng nội dung", "people"),
    column("resolved-by", "đã giải quyết hết thẩm quyền", "cơ quan đã giải quyết", "body that resolved it"),
    column("within-competence", "nếu thuộc thẩm quyền giải quyết", "thuộc thẩm quyền", "within competence"),
    column("guided-to", "Ghi rõ hướng dẫn công dân", "hướng dẫn đến", "guided to"),
    column("accepted-by", "có thẩm quyền thụ lý giải quyết", "cơ quan thụ lý", "accepting body"),
    column("follow-up", "kết quả giải quyết đơn của công dân", "theo dõi kết quả", "follow-up"),
    column("note", "Ghi chú", "ghi chú", "note")
  ])
})

/** NĐ 154/2026 Đ15.4 — "được thực hiện bằng giấy biên nhận theo Mẫu số 02/TCD". */
export const documentReceipt = rule("reception.document-receipt", {
  label: { vi: "biên nhận thông tin, tài liệu", en: "a receipt for documents" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(decree, "Đ15.k4", "được thực hiện bằng giấy biên nhận theo Mẫu số 02/TCD"),
    "written-receipt" as const
  )
})
