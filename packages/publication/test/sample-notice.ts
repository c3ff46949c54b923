import { cite, day } from "@danchu/law"
import type { Notice } from "@danchu/publication"

const office = "Ủy ban nhân dân xã Một"

/** A notice of no real place: support after a storm, with a table of households. */
export const notice: Notice = {
  id: "2026-K8-014",
  matter: "K8",
  title: {
    vi: "Hỗ trợ {households} bị thiệt hại sau bão số {storm}",
    en: "Support for {households} after storm {storm}"
  },
  paragraphs: [
    {
      vi: "UBND xã công khai mức hỗ trợ {amount} cho {households}, đạt {share} kế hoạch. Ý kiến gửi về UBND trước {deadline}.",
      en: "The commune publishes support of {amount} for {households}, {share} of the plan. Opinions until {deadline}."
    },
    {
      vi: "Cuộc họp giải đáp lúc {time} ngày {meeting} tại nhà văn hóa thôn.",
      en: "Meeting at {time} on {meeting}."
    }
  ],
  tables: [
    {
      title: { vi: "Danh sách hộ được hỗ trợ", en: "Households" },
      columns: [
        { vi: "Họ tên", en: "Name" },
        { vi: "Số định danh", en: "Number" },
        { vi: "Địa chỉ", en: "Address" },
        { vi: "Mức hỗ trợ", en: "Support" }
      ],
      rows: [
        [
          { kind: "personal", field: "name", text: "Nguyễn Thị Ví Dụ" },
          { kind: "personal", field: "identity-number", text: "001199000123" },
          { kind: "personal", field: "address", text: "Số 12 ngõ 3 thôn Đông" },
          { kind: "number", value: 5_000_000, unit: "đồng" }
        ]
      ]
    }
  ],
  figures: {
    amount: { kind: "number", value: 1_250_000_000, unit: "đồng" },
    households: { kind: "number", value: 215, unit: "hộ" },
    share: { kind: "number", value: 8206, decimals: 2, unit: "%" },
    storm: { kind: "number", value: 5 },
    deadline: { kind: "date", on: day("2026-12-15") },
    meeting: { kind: "date", on: day("2026-12-05") },
    time: { kind: "time", at: "08:30" }
  },
  document: { number: "112/QĐ-UBND", on: day("2026-11-20") },
  office,
  published: day("2026-11-23"),
  url: "https://xamot.example.vn/cong-khai/2026-K8-014",
  contact: "Bộ phận một cửa",
  basis: [cite("10/2022/QH15", "Đ11.k8", "để khắc phục khó khăn do thiên tai, dịch bệnh, sự cố, thảm họa")],
  days: [
    { figure: "meeting", summary: { vi: "Họp giải đáp: hỗ trợ sau bão", en: "Meeting on storm support" } }
  ]
}

export const canaries = ["Nguyễn Thị Ví Dụ", "001199000123", "Số 12 ngõ 3 thôn Đông", "199000123"]
