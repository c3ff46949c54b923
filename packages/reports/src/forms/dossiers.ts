import { WHOLE } from "@danchu/law"
import { form, reported, seen } from "../form.js"

/** What offices report of dossiers of administrative procedures. */

const thirteenColumns = {
  title: {
    vi: "Tình hình, kết quả giải quyết thủ tục hành chính",
    en: "Administrative procedures: dossiers received and settled"
  },
  columns: [
    [1, "", "flow", "số thứ tự", "row"],
    [2, "", "flow", "lĩnh vực, công việc giải quyết theo cấp", "field, by level"],
    [3, "hồ sơ", "mixed", "tiếp nhận: tổng số", "in hand"],
    [4, "hồ sơ", "flow", "tiếp nhận trong kỳ: trực tuyến", "received: online"],
    [
      5,
      "hồ sơ",
      "flow",
      "tiếp nhận trong kỳ: trực tiếp, dịch vụ bưu chính",
      "received: at the counter or by post"
    ],
    [6, "hồ sơ", "opening", "từ kỳ trước", "carried over"],
    [7, "hồ sơ", "flow", "đã giải quyết: tổng số", "settled"],
    [8, "hồ sơ", "flow", "đã giải quyết: trước hạn", "settled: early"],
    [9, "hồ sơ", "flow", "đã giải quyết: đúng hạn", "settled: on time"],
    [10, "hồ sơ", "flow", "đã giải quyết: quá hạn", "settled: late"],
    [11, "hồ sơ", "closing", "đang giải quyết: tổng số", "pending"],
    [12, "hồ sơ", "closing", "đang giải quyết: trong hạn", "pending: within time"],
    [13, "hồ sơ", "closing", "đang giải quyết: quá hạn", "pending: overdue"]
  ],
  implied: [
    ["3=4+5+6", "the parts under the heading"],
    ["7=8+9+10", "the parts under the heading"],
    ["11=12+13", "the parts under the heading"],
    ["3=7+11", "what is in hand is settled or pending"]
  ],
  carried: [{ opening: [6], closing: 11 }],
  notes: [
    "Column 6 is column 11 of the report before.",
    "Column 9 also counts dossiers waiting for a supplement, returned and withdrawn.",
    "The headings were read in a copy in one-stop software; the relations follow from them."
  ]
} as const

export const dossiers2017 = form({
  id: "TT02/2017/VPCP:II.06a/VPCP/KSTT",
  code: "II.06a/VPCP/KSTT",
  source: reported("02/2017/TT-VPCP", WHOLE),
  ...thirteenColumns
})

export const dossiers2020 = form({
  id: "TT01/2020/VPCP:06/VPCP/KSTT",
  code: "06/VPCP/KSTT",
  source: reported("01/2020/TT-VPCP", "M06/VPCP/KSTT"),
  ...thirteenColumns
})

const fifteenColumns = {
  columns: [
    [1, "", "flow", "số thứ tự", "row"],
    [2, "", "flow", "lĩnh vực giải quyết", "field"],
    [3, "hồ sơ", "mixed", "tiếp nhận: tổng số", "in hand"],
    [4, "hồ sơ", "flow", "tiếp nhận trong kỳ: trực tuyến toàn trình", "received: wholly online"],
    [5, "hồ sơ", "flow", "tiếp nhận trong kỳ: trực tuyến một phần", "received: partly online"],
    [6, "hồ sơ", "flow", "tiếp nhận trong kỳ: qua dịch vụ bưu chính", "received: by post"],
    [7, "hồ sơ", "flow", "tiếp nhận trong kỳ: trực tiếp", "received: at the counter"],
    [8, "hồ sơ", "opening", "từ kỳ trước", "carried over"],
    [9, "hồ sơ", "flow", "đã giải quyết: tổng số", "settled"],
    [10, "hồ sơ", "flow", "đã giải quyết: trước hạn", "settled: early"],
    [11, "hồ sơ", "flow", "đã giải quyết: đúng hạn", "settled: on time"],
    [12, "hồ sơ", "flow", "đã giải quyết: quá hạn", "settled: late"],
    [13, "hồ sơ", "closing", "đang giải quyết: tổng số", "pending"],
    [14, "hồ sơ", "closing", "đang giải quyết: trong hạn", "pending: within time"],
    [15, "hồ sơ", "closing", "đang giải quyết: quá hạn", "pending: overdue"]
  ],
  implied: [["3=9+13", "what is in hand is settled or pending"]],
  carried: [{ opening: [8], closing: 13 }]
} as const
const inHandOf2026 = "(3)=(4)+(5) +(6)+(7)+(8)"
const settledAndPending = ["(9)=(10)+(11) +(12)", "(13)=(14)+(15)"] as const

export const dossiers2026 = form({
  id: "TT09/2026/BTP:07a/BTP/KSTT",
  code: "07a/BTP/KSTT",
  title: {
    vi: "Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết thủ tục hành chính",
    en: "Administrative procedures: dossiers at the office that settles them"
  },
  source: seen("09/2026/TT-BTP", "M07a/BTP/KSTT"),
  ...fifteenColumns,
  printed: [inHandOf2026, ...settledAndPending],
  notes: [
    "Form 07c of the same annex prints (3)=(4)+(5)+(6) over these columns and says that column 6 is column 11 of the report before: left over from the older form of 13 columns. Column 8 as column 13 of the report before is what can be meant."
  ]
})

export const dossiersOfProvince2026 = form({
  id: "TT09/2026/BTP:07b/BTP/KSTT",
  code: "07b/BTP/KSTT",
  title: {
    vi: "Tình hình, kết quả giải quyết thủ tục hành chính của UBND cấp tỉnh",
    en: "Administrative procedures: dossiers of a province"
  },
  source: seen("09/2026/TT-BTP", "M07b/BTP/KSTT"),
  ...fifteenColumns,
  printed: [inHandOf2026, ...settledAndPending],
  notes: [
    "Part I is of the province's own competence, part II the sum of the reports of its communes.",
    "The number of column 9 is printed with a bracket missing, beside column 8."
  ]
})

export const dossiersOfMinistry2026 = form({
  id: "TT09/2026/BTP:07c/BTP/KSTT",
  code: "07c/BTP/KSTT",
  title: {
    vi: "Tổng hợp tình hình, kết quả giải quyết thủ tục hành chính của bộ, cơ quan",
    en: "Administrative procedures: dossiers of a ministry"
  },
  source: seen("09/2026/TT-BTP", "M07c/BTP/KSTT"),
  ...fifteenColumns,
  printed: settledAndPending,
  implied: [
    ...fifteenColumns.implied,
    ["3=4+5+6+7+8", "the parts under the heading, as forms 07a and 07b print them"]
  ],
  misprinted: [
    ["3=4+5+6", "left over from the older form of 13 columns: columns 7 and 8 stand under the same heading"]
  ],
  notes: [
    "The form says that column 6 is column 11 of the report before, as on the older form of 13 columns; column 8 as column 13 is what can be meant.",
    "Parts I to IV are the sums of the reports of the units."
  ]
})

const feedbackColumns = {
  columns: [
    [1, "", "flow", "số thứ tự", "row"],
    [2, "", "flow", "tên ngành, lĩnh vực", "field"],
    [3, "phản ánh, kiến nghị", "mixed", "tiếp nhận: tổng số", "in hand"],
    [4, "phản ánh, kiến nghị", "mixed", "tiếp nhận: hành vi hành chính", "in hand: on acts"],
    [5, "phản ánh, kiến nghị", "mixed", "tiếp nhận: quy định hành chính", "in hand: on rules"],
    [6, "phản ánh, kiến nghị", "opening", "tiếp nhận: từ kỳ trước", "carried over"],
    [7, "phản ánh, kiến nghị", "flow", "tiếp nhận: trong kỳ", "received in the period"],
    [8, "phản ánh, kiến nghị", "flow", "đã xử lý: tổng số", "processed"],
    [9, "phản ánh, kiến nghị", "flow", "đã xử lý: hành vi hành chính", "processed: on acts"],
    [10, "phản ánh, kiến nghị", "flow", "đã xử lý: quy định hành chính", "processed: on rules"],
    [11, "phản ánh, kiến nghị", "mixed", "đã xử lý: từ kỳ trước", "processed: carried over"],
    [12, "phản ánh, kiến nghị", "mixed", "đã xử lý: trong kỳ", "processed: received in the period"],
    [13, "phản ánh, kiến nghị", "closing", "đang xử lý: tổng số", "pending"],
    [14, "phản ánh, kiến nghị", "closing", "đang xử lý: hành vi hành chính", "pending: on acts"],
    [15, "phản ánh, kiến nghị", "closing", "đang xử lý: quy định hành chính", "pending: on rules"],
    [16, "phản ánh, kiến nghị", "flow", "đã xử lý được đăng tải công khai", "processed and published"]
  ],
  implied: [
    ["3=8+13", "what is in hand is handled or pending"],
    ["16≤8", "a part of what was handled"]
  ],
  carried: [{ opening: [6], closing: 13 }]
} as const
const feedbackSums = ["(3)=(4)+(5)=(6)+(7)", "(8)=(9)+(10)=(11)+(12)", "(13)=(14)+(15)"] as const
const publishedLater =
  "Where what is made public in a period after the one in which it was processed counts in column 16, the form does not say."

export const feedback2026 = form({
  id: "TT09/2026/BTP:06a/BTP/KSTT",
  code: "06a/BTP/KSTT",
  title: {
    vi: "Kết quả xử lý phản ánh, kiến nghị (PAKN) về quy định hành chính và hành vi hành chính",
    en: "Petitions and feedback on administrative rules and acts: how they were processed"
  },
  source: seen("09/2026/TT-BTP", "M06a/BTP/KSTT"),
  ...feedbackColumns,
  printed: feedbackSums,
  notes: [publishedLater]
})

export const feedbackOfProvince2026 = form({
  id: "TT09/2026/BTP:06b/BTP/KSTT",
  code: "06b/BTP/KSTT",
  title: {
    vi: "Kết quả tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) về quy định hành chính và hành vi hành chính của bộ, cơ quan, địa phương",
    en: "Petitions and feedback on administrative rules and acts, of a ministry or a province"
  },
  source: seen("09/2026/TT-BTP", "M06b/BTP/KSTT"),
  ...feedbackColumns,
  printed: feedbackSums,
  notes: [publishedLater]
})
