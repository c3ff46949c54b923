import { type Citation, cite, type Label } from "@danchu/law"
import type { Measure } from "./form.js"

/** What a democracy report counts. */
export interface DemocracyColumn {
  /** "II.values.people". */
  readonly id: string
  readonly label: Label
  readonly unit:
    | "cuộc"
    | "hộ"
    | "phiếu"
    | "phương án"
    | "triệu đồng"
    | "ngày công"
    | "công trình"
    | "vụ việc"
    | "thôn, tổ dân phố"
  readonly measure: Measure
  /** No instrument sets these columns: they are those of one province's report system, and never law. */
  readonly source: "provincial-practice"
  readonly confidence: "C"
}

/** One of the eight parts of the quarterly and yearly report of a commune. */
export interface DemocracySection {
  readonly number: "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII"
  readonly label: Label
  /** The article by which somebody reports on it; none was found for the rest. */
  readonly duty: Citation | null
  /** Empty where no columns are known. */
  readonly columns: readonly DemocracyColumn[]
  readonly notes: readonly string[]
}

const law = "10/2022/QH15"
const unknown = "The part is known by its heading only: what it counts was not found."

type Row = readonly [id: string, unit: DemocracyColumn["unit"], measure: Measure, vi: string, en: string]
const columns = (number: DemocracySection["number"], rows: readonly Row[]): readonly DemocracyColumn[] =>
  rows.map(([id, unit, measure, vi, en]) => ({
    id: `${number}.${id}`,
    label: { vi, en },
    unit,
    measure,
    source: "provincial-practice",
    confidence: "C"
  }))

/** The parts of a commune's democracy report, as one province's report system has them. */
export const democracySections: readonly DemocracySection[] = [
  {
    number: "I",
    label: { vi: "công khai", en: "disclosure" },
    duty: cite(law, "Đ14.k3", "báo cáo Hội đồng nhân dân cùng cấp về quá trình và kết quả thực hiện"),
    columns: [],
    notes: [unknown]
  },
  {
    number: "II",
    label: { vi: "Nhân dân bàn và quyết định trực tiếp", en: "what the people discuss and decide" },
    duty: cite(law, "Đ23.k1.p2", "về việc tổ chức để Nhân dân bàn, quyết định các nội dung"),
    columns: columns("II", [
      ["decisions", "vụ việc", "flow", "nội dung đã bàn, quyết định", "matters decided"],
      ["by-meeting", "cuộc", "flow", "hình thức: hội nghị", "decided at a conference"],
      ["by-ballot", "cuộc", "flow", "hình thức: phát phiếu", "decided by ballots to households"],
      ["by-vote", "cuộc", "flow", "hình thức: biểu quyết", "decided by a vote"],
      ["options", "phương án", "flow", "số phương án", "options put"],
      ["ballots", "phiếu", "flow", "số phiếu", "ballots"],
      ["households", "hộ", "flow", "tổng số hộ", "households"],
      ["value", "triệu đồng", "flow", "tổng giá trị", "value in all"],
      ["value.people", "triệu đồng", "flow", "tổng giá trị: Nhân dân đóng góp", "given by the people"],
      ["value.state", "triệu đồng", "flow", "tổng giá trị: ngân sách nhà nước", "from the state budget"],
      ["value.other", "triệu đồng", "flow", "tổng giá trị: khác", "from elsewhere"],
      ["labour", "ngày công", "flow", "ngày công", "days of labour"]
    ]),
    notes: [
      "The five kinds of matter that the system knows were not seen, so matters are counted together.",
      "Whether days of labour are part of the value was not seen: they are told beside it."
    ]
  },
  {
    number: "III",
    label: { vi: "Nhân dân tham gia ý kiến", en: "consultation" },
    duty: cite(law, "Đ28.k5", "về việc tổ chức lấy ý kiến Nhân dân và kết quả thực hiện"),
    columns: [],
    notes: [unknown]
  },
  {
    number: "IV",
    label: { vi: "Nhân dân kiểm tra, giám sát", en: "inspection and supervision by the people" },
    duty: null,
    columns: [],
    notes: [unknown]
  },
  {
    number: "V",
    label: { vi: "Ban Thanh tra nhân dân", en: "people's inspection board" },
    duty: cite(
      "59/2023/NĐ-CP",
      "Đ14.k3",
      "báo cáo Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã về kết quả thực hiện nhiệm vụ hàng quý"
    ),
    columns: [],
    notes: [unknown]
  },
  {
    number: "VI",
    label: { vi: "Ban Giám sát đầu tư của cộng đồng", en: "community investment supervision boards" },
    duty: cite(law, "Đ44.k3", "về kết quả giám sát đầu tư của cộng đồng"),
    columns: columns("VI", [
      ["works", "công trình", "distinct", "số công trình", "works supervised"],
      ["supervisions", "cuộc", "flow", "số cuộc giám sát", "supervisions"],
      ["wrongs", "vụ việc", "flow", "phát hiện số sai phạm", "wrongs found"],
      ["recommendations", "vụ việc", "flow", "số vụ việc kiến nghị", "matters recommended on"],
      ["recovered", "triệu đồng", "flow", "thu hồi tiền", "money recovered"],
      ["reduced", "triệu đồng", "flow", "giảm trừ quyết toán", "settlements reduced"],
      ["otherwise", "vụ việc", "flow", "xử lý khác", "dealt with otherwise"]
    ]),
    notes: []
  },
  {
    number: "VII",
    label: { vi: "đơn thư khiếu nại, tố cáo", en: "complaints and denunciations" },
    duty: null,
    columns: [],
    notes: ["Its columns were not found; the figures of forms 01 to 04/XLD say what there is to say."]
  },
  {
    number: "VIII",
    label: { vi: "họp thôn, tổ dân phố", en: "neighbourhood meetings" },
    duty: null,
    columns: columns("VIII", [
      ["neighbourhoods", "thôn, tổ dân phố", "closing", "tổng số thôn, tổ dân phố", "neighbourhoods"],
      ["met-once", "thôn, tổ dân phố", "mixed", "họp 01 lần trong năm", "met once in the year"],
      ["met-twice", "thôn, tổ dân phố", "mixed", "họp 02 lần trong năm", "met twice in the year"],
      ["met-otherwise", "thôn, tổ dân phố", "mixed", "họp khác", "met otherwise"]
    ]),
    notes: [
      "The system checks that all neighbourhoods are at least those that met once, twice or otherwise.",
      "“Otherwise” is taken as more than twice; a neighbourhood that did not meet is in none of the three."
    ]
  }
]
