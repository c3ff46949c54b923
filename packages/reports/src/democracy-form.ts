import { type Citation, cite, type Label } from "@danchu/law"
import type { Measure } from "./form.js"

/** What a democracy report counts. */
export interface DemocracyColumn {
  /** "II.values.people". */
  readonly id: string
  readonly label: Label
  readonly unit:
    | "cuộc"
    | "nội dung"
    | "ý kiến"
    | "đơn"
    | "hộ"
    | "phiếu"
    | "phương án"
    | "đồng"
    | "m²"
    | "ngày công"
    | "công trình, dự án"
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
  readonly columns: readonly DemocracyColumn[]
  readonly notes: readonly string[]
}

const law = "10/2022/QH15"

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

/**
 * The parts of a commune's democracy report and the columns of each, as one province's report system had them for the
 * quarters of its communes.
 */
export const democracySections: readonly DemocracySection[] = [
  {
    number: "I",
    label: { vi: "công khai", en: "disclosure" },
    duty: cite(law, "Đ14.k3", "báo cáo Hội đồng nhân dân cùng cấp về quá trình và kết quả thực hiện"),
    columns: columns("I", [
      ["disclosed", "nội dung", "flow", "nội dung công khai", "matters disclosed"],
      ["by-office", "nội dung", "flow", "hình thức: niêm yết 1 nơi", "posted at the commune's office"],
      [
        "by-office-and-neighbourhoods",
        "nội dung",
        "flow",
        "hình thức: niêm yết 2 nơi",
        "posted at the office and in the neighbourhoods"
      ],
      ["by-portal", "nội dung", "flow", "hình thức: đăng tải trên cổng thông tin", "on the portal"],
      ["by-loudspeaker", "nội dung", "flow", "hình thức: loa truyền thanh", "by loudspeaker"],
      [
        "by-head",
        "nội dung",
        "flow",
        "hình thức: thông qua trưởng thôn, tổ dân phố",
        "through heads of neighbourhoods"
      ],
      ["by-other", "nội dung", "flow", "hình thức: khác", "otherwise"]
    ]),
    notes: ["One matter may be disclosed in several forms, so the forms do not add up to the matters."]
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
      ["value", "đồng", "flow", "tổng giá trị", "value in all"],
      ["value.people", "đồng", "flow", "tổng giá trị: Nhân dân đóng góp", "given by the people"],
      ["value.state", "đồng", "flow", "tổng giá trị: ngân sách nhà nước", "from the state budget"],
      ["value.other", "đồng", "flow", "tổng giá trị: khác", "from elsewhere"],
      ["labour", "ngày công", "flow", "ngày công", "days of labour"]
    ]),
    notes: [
      "The system sorts matters by the clauses of Điều 15; they are counted together here.",
      "Whether days of labour are part of the value was not seen: they are told beside it."
    ]
  },
  {
    number: "III",
    label: { vi: "Nhân dân tham gia ý kiến", en: "consultation" },
    duty: cite(law, "Đ28.k5", "về việc tổ chức lấy ý kiến Nhân dân và kết quả thực hiện"),
    columns: columns("III", [
      ["consulted", "nội dung", "flow", "nội dung lấy ý kiến", "matters consulted on"],
      ["by-conference", "nội dung", "flow", "hình thức: hội nghị tiếp xúc, đối thoại", "at conferences"],
      ["by-meeting", "nội dung", "flow", "hình thức: họp cộng đồng dân cư", "at meetings of the community"],
      ["by-ballot", "nội dung", "flow", "hình thức: phát phiếu lấy ý kiến", "by opinion sheets"],
      ["by-letterbox", "nội dung", "flow", "hình thức: hòm thư, đường dây nóng", "by letterbox or hotline"],
      [
        "by-front",
        "nội dung",
        "flow",
        "hình thức: thông qua Ban công tác Mặt trận và các tổ chức chính trị - xã hội",
        "through the Front's board and the organisations"
      ],
      [
        "by-website",
        "nội dung",
        "flow",
        "hình thức: thông qua trang tin điện tử cấp xã",
        "on the commune's website"
      ],
      [
        "by-network",
        "nội dung",
        "flow",
        "hình thức: thông qua mạng viễn thông, mạng xã hội",
        "over telephone or social networks"
      ],
      [
        "by-dialogue",
        "nội dung",
        "flow",
        "hình thức: tổ chức đối thoại, lấy ý kiến công dân",
        "in dialogues with citizens"
      ]
    ]),
    notes: ["One matter may be consulted on in several forms, so the forms do not add up to the matters."]
  },
  {
    number: "IV",
    label: { vi: "Nhân dân kiểm tra, giám sát", en: "inspection and supervision by the people" },
    duty: null,
    columns: columns("IV", [
      ["supervised", "nội dung", "flow", "nội dung giám sát", "matters supervised"],
      [
        "by-inspection-board",
        "nội dung",
        "flow",
        "cơ quan thực hiện: Ban Thanh tra nhân dân",
        "by the people's inspection board"
      ],
      [
        "by-investment-board",
        "nội dung",
        "flow",
        "cơ quan thực hiện: Ban Giám sát đầu tư của cộng đồng",
        "by an investment supervision board"
      ],
      ["by-other", "nội dung", "flow", "cơ quan thực hiện: khác", "by somebody else"],
      [
        "to-party",
        "ý kiến",
        "flow",
        "ý kiến kiến nghị sau giám sát: với cấp ủy",
        "recommendations to the party committee"
      ],
      [
        "to-government",
        "ý kiến",
        "flow",
        "ý kiến kiến nghị sau giám sát: với chính quyền",
        "recommendations to the authorities"
      ],
      ["to-others", "ý kiến", "flow", "ý kiến kiến nghị sau giám sát: khác", "recommendations to others"]
    ]),
    notes: []
  },
  {
    number: "V",
    label: { vi: "Ban Thanh tra nhân dân", en: "people's inspection board" },
    duty: cite(
      "59/2023/NĐ-CP",
      "Đ14.k3",
      "báo cáo Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã về kết quả thực hiện nhiệm vụ hàng quý"
    ),
    columns: columns("V", [
      ["supervisions", "cuộc", "flow", "số cuộc giám sát", "supervisions"],
      ["wrongs", "vụ việc", "flow", "phát hiện số sai phạm, vụ việc", "wrongs found"],
      ["recommendations", "vụ việc", "flow", "số vụ việc kiến nghị", "matters recommended on"],
      ["recovered", "đồng", "flow", "thu hồi tiền", "money recovered"],
      ["money-otherwise", "đồng", "flow", "xử lý khác về tiền", "money dealt with otherwise"],
      ["land", "m²", "flow", "thu hồi đất", "land recovered"],
      ["land-otherwise", "m²", "flow", "xử lý khác về đất", "land dealt with otherwise"]
    ]),
    notes: ["What the board says of gaps in the law is told in words and has no figure."]
  },
  {
    number: "VI",
    label: { vi: "Ban Giám sát đầu tư của cộng đồng", en: "community investment supervision boards" },
    duty: cite(law, "Đ44.k3", "về kết quả giám sát đầu tư của cộng đồng"),
    columns: columns("VI", [
      [
        "works",
        "công trình, dự án",
        "distinct",
        "số công trình, dự án trên địa bàn",
        "works and projects in the area"
      ],
      ["supervisions", "cuộc", "flow", "số cuộc giám sát", "supervisions"],
      ["wrongs", "vụ việc", "flow", "phát hiện số sai phạm", "wrongs found"],
      ["recommendations", "vụ việc", "flow", "số vụ việc kiến nghị", "matters recommended on"],
      ["recovered", "đồng", "flow", "thu hồi tiền", "money recovered"],
      ["reduced", "đồng", "flow", "giảm trừ quyết toán", "settlements reduced"],
      ["otherwise", "đồng", "flow", "xử lý khác", "money dealt with otherwise"]
    ]),
    notes: []
  },
  {
    number: "VII",
    label: { vi: "đơn thư khiếu nại, tố cáo", en: "complaints and denunciations" },
    duty: null,
    columns: columns("VII", [
      ["received", "đơn", "flow", "số đơn thư đã tiếp nhận: trong kỳ báo cáo", "received in the period"],
      [
        "received-this-year",
        "đơn",
        "mixed",
        "số đơn thư đã tiếp nhận: tính từ đầu năm",
        "received since the start of the year"
      ],
      ["settled", "đơn", "flow", "số đơn thư đã được giải quyết: trong kỳ báo cáo", "settled in the period"],
      [
        "settled-this-year",
        "đơn",
        "mixed",
        "số đơn thư đã được giải quyết: tính từ đầu năm",
        "settled since the start of the year"
      ],
      ["unsettled", "đơn", "closing", "tổng số đơn thư chưa được giải quyết", "not settled"]
    ]),
    notes: ["Forms 01 to 04/XLD say more, over other days: from the 15th to the 14th."]
  },
  {
    number: "VIII",
    label: { vi: "họp thôn, tổ dân phố", en: "neighbourhood meetings" },
    duty: null,
    columns: columns("VIII", [
      ["neighbourhoods", "thôn, tổ dân phố", "closing", "tổng số thôn, tổ dân phố", "neighbourhoods"],
      ["met-once", "thôn, tổ dân phố", "mixed", "họp toàn thể: 1 năm/lần", "met once in the year"],
      ["met-twice", "thôn, tổ dân phố", "mixed", "họp toàn thể: 1 năm/2 lần", "met twice in the year"],
      ["met-otherwise", "thôn, tổ dân phố", "mixed", "họp toàn thể: khác", "met otherwise"]
    ]),
    notes: [
      "The system checks that all neighbourhoods are at least those that met once, twice or otherwise.",
      "“Otherwise” is taken as more than twice; a neighbourhood that did not meet is in none of the three."
    ]
  }
]
