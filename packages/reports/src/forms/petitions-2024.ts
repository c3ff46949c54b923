import { type ColumnRow, form, reported } from "../form.js"
import { complaintEnforcement, complaintSettlement } from "./settlement-2021.js"

/** Forms of TT 01/2024/TT-TTCP, as a petition system prints them; nobody compared them with the official ones. */

const unchecked =
  "Known from a copy in petition software; not compared with the form annexed to the circular."

const inHand: readonly ColumnRow[] = [
  [1, "đơn", "mixed", "tổng số đơn", "petitions in hand"],
  [2, "đơn", "opening", "kỳ trước chuyển sang", "carried over"],
  [3, "đơn", "flow", "tiếp nhận trong kỳ", "received in the period"]
]

const handledByOrigin: readonly ColumnRow[] = [
  ...inHand,
  [4, "đơn", "flow", "đơn đã xử lý", "processed"],
  [5, "đơn", "mixed", "đã xử lý: đơn kỳ trước chuyển sang", "processed: carried over"],
  [6, "đơn", "mixed", "đã xử lý: đơn tiếp nhận trong kỳ", "processed: received in the period"],
  [7, "đơn", "flow", "đủ điều kiện xử lý: đơn", "eligible: petitions"],
  [8, "vụ việc", "distinct", "đủ điều kiện xử lý: vụ việc", "eligible: matters"]
]

const handledParts = [
  ["4≤1", "only what is in hand is processed"],
  ["5≤2", "a part of what was carried over"],
  ["6≤3", "a part of what was received"],
  ["7≤4", "eligibility is found in processing"]
] as const

const mattersDoubt = ["8≤7", "several petitions may speak of one matter, hardly one of several"] as const

export const handling2024 = form({
  id: "TT01/2024:01/XLD",
  code: "01/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn", en: "Processing of petitions: summary" },
  source: reported("01/2024/TT-TTCP", "M01/XLD"),
  columns: [
    ...inHand,
    [4, "đơn", "flow", "đơn đã xử lý", "processed"],
    [5, "đơn", "closing", "đơn chưa xử lý, chuyển kỳ sau", "not processed, carried forward"],
    [6, "đơn", "flow", "đủ điều kiện xử lý: đơn", "eligible: petitions"],
    [7, "vụ việc", "distinct", "đủ điều kiện xử lý: vụ việc", "eligible: matters"],
    [8, "đơn", "flow", "khiếu nại", "complaints"],
    [9, "đơn", "flow", "tố cáo", "denunciations"],
    [10, "đơn", "flow", "kiến nghị, phản ánh", "petitions and feedback"],
    [11, "đơn", "mixed", "đã giải quyết lần đầu", "settled: first time"],
    [12, "đơn", "mixed", "đã giải quyết nhiều lần", "settled: repeatedly"],
    [13, "đơn", "mixed", "chưa giải quyết xong", "not settled"],
    [14, "đơn", "flow", "thuộc thẩm quyền", "within competence"],
    [15, "đơn", "flow", "thuộc thẩm quyền: khiếu nại", "within competence: complaints"],
    [16, "đơn", "flow", "thuộc thẩm quyền: tố cáo", "within competence: denunciations"],
    [17, "đơn", "flow", "thuộc thẩm quyền: kiến nghị, phản ánh", "within competence: petitions and feedback"],
    [18, "đơn", "flow", "không thuộc thẩm quyền", "outside competence"],
    [19, "đơn", "flow", "hướng dẫn", "guided"],
    [20, "đơn", "flow", "chuyển đơn", "forwarded"],
    [21, "đơn", "flow", "đôn đốc giải quyết", "urged on"],
    [22, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+3=4+5", "6=8+9+10=11+12+13=14+18", "14=15+16+17", "18=19+20+21"],
  implied: [
    ["6≤4", "eligibility is found in processing"],
    ["15≤8", "a part of the complaints"],
    ["16≤9", "a part of the denunciations"],
    ["17≤10", "a part of the petitions and feedback"]
  ],
  doubtful: [
    ["7≤6", "several petitions may speak of one matter, hardly one of several"],
    ["22≤20", "a reply answers a forwarded petition, perhaps one of an earlier period"]
  ],
  notes: [unchecked, "The figures are the sums of forms 02, 03 and 04/XLD."],
  carried: [{ opening: [2], closing: 5 }]
})

export const complaintsHandled2024 = form({
  id: "TT01/2024:02/XLD",
  code: "02/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn khiếu nại", en: "Processing of complaints" },
  source: reported("01/2024/TT-TTCP", "M02/XLD"),
  columns: [
    ...handledByOrigin,
    [9, "vụ việc", "distinct", "lĩnh vực hành chính", "administrative matters"],
    [10, "vụ việc", "distinct", "hành chính: chế độ, chính sách", "administrative: benefits and policy"],
    [11, "vụ việc", "distinct", "hành chính: đất đai, nhà cửa", "administrative: land and housing"],
    [12, "vụ việc", "distinct", "hành chính: khác", "administrative: other"],
    [13, "vụ việc", "distinct", "lĩnh vực tư pháp", "judicial matters"],
    [14, "vụ việc", "distinct", "lĩnh vực Đảng, đoàn thể", "Party and mass organisations"],
    [15, "vụ việc", "distinct", "lĩnh vực khác", "other matters"],
    [16, "vụ việc", "mixed", "đã giải quyết lần đầu", "settled at first instance"],
    [17, "vụ việc", "mixed", "đã giải quyết lần hai", "settled at second instance"],
    [18, "vụ việc", "mixed", "đã có bản án của Tòa án", "judged by a court"],
    [19, "vụ việc", "mixed", "chưa giải quyết xong", "not settled"],
    [20, "vụ việc", "distinct", "thuộc thẩm quyền", "within competence"],
    [21, "vụ việc", "distinct", "thuộc thẩm quyền: lần đầu", "within competence: first instance"],
    [22, "vụ việc", "distinct", "thuộc thẩm quyền: lần hai", "within competence: second instance"],
    [23, "vụ việc", "distinct", "không thuộc thẩm quyền", "outside competence"],
    [24, "vụ việc", "distinct", "hướng dẫn", "guided"],
    [25, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [26, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+3", "4=5+6", "9=10+11+12", "20=21+22", "23=24+25"],
  implied: [
    ...handledParts,
    [
      "8=9+13+14+15=16+17+18+19=20+23",
      "fields, results and competence each make up the matters, as on form 03/XLD"
    ]
  ],
  doubtful: [mattersDoubt],
  notes: [
    unchecked,
    "The header of the copy is shifted: it prints 20=21+22 over what is not settled and 26=27+28+29 over what is outside competence. The relations here follow the meaning of the columns."
  ]
})

export const denunciationsHandled2024 = form({
  id: "TT01/2024:03/XLD",
  code: "03/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn tố cáo", en: "Processing of denunciations" },
  source: reported("01/2024/TT-TTCP", "M03/XLD"),
  columns: [
    ...handledByOrigin,
    [9, "vụ việc", "distinct", "lĩnh vực hành chính", "administrative matters"],
    [10, "vụ việc", "distinct", "hành chính: chế độ, chính sách", "administrative: benefits and policy"],
    [11, "vụ việc", "distinct", "hành chính: đất đai, nhà cửa", "administrative: land and housing"],
    [
      12,
      "vụ việc",
      "flow",
      "hành chính: công chức, công vụ",
      "administrative: civil servants and their duties"
    ],
    [13, "vụ việc", "distinct", "hành chính: khác", "administrative: other"],
    [14, "vụ việc", "distinct", "tham nhũng", "corruption"],
    [15, "vụ việc", "distinct", "lĩnh vực tư pháp", "judicial matters"],
    [16, "vụ việc", "distinct", "lĩnh vực Đảng, đoàn thể", "Party and mass organisations"],
    [17, "vụ việc", "distinct", "lĩnh vực khác", "other matters"],
    [18, "vụ việc", "mixed", "quá hạn chưa giải quyết", "overdue"],
    [19, "vụ việc", "mixed", "đã có kết luận", "concluded"],
    [20, "vụ việc", "mixed", "chưa giải quyết", "not settled"],
    [21, "vụ việc", "distinct", "thuộc thẩm quyền", "within competence"],
    [22, "vụ việc", "distinct", "thuộc thẩm quyền: tố cáo lần đầu", "within competence: first time"],
    [23, "vụ việc", "distinct", "thuộc thẩm quyền: tố cáo tiếp", "within competence: denounced again"],
    [24, "vụ việc", "distinct", "không thuộc thẩm quyền", "outside competence"],
    [25, "vụ việc", "distinct", "chuyển đơn", "forwarded"],
    [26, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [27, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+3", "4=5+6", "8=9+14+15+16+17=18+19+20=21+24", "9=10+11+12+13", "21=22+23", "24=25+26"],
  implied: handledParts,
  doubtful: [mattersDoubt],
  notes: [unchecked]
})

export const petitionsHandled2024 = form({
  id: "TT01/2024:04/XLD",
  code: "04/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn kiến nghị, phản ánh", en: "Processing of petitions and feedback" },
  source: reported("01/2024/TT-TTCP", "M04/XLD"),
  columns: [
    ...handledByOrigin,
    [9, "vụ việc", "distinct", "chế độ, chính sách", "benefits and policy"],
    [10, "vụ việc", "distinct", "đất đai", "land"],
    [11, "vụ việc", "distinct", "tư pháp", "judicial matters"],
    [12, "vụ việc", "distinct", "khác", "other"],
    [13, "vụ việc", "mixed", "đã giải quyết", "settled"],
    [14, "vụ việc", "mixed", "chưa giải quyết", "not settled"],
    [15, "vụ việc", "distinct", "thuộc thẩm quyền", "within competence"],
    [16, "vụ việc", "distinct", "không thuộc thẩm quyền", "outside competence"],
    [17, "vụ việc", "distinct", "chuyển đơn", "forwarded"],
    [18, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [19, "vụ việc", "mixed", "vụ việc thuộc thẩm quyền: đã giải quyết", "within competence: settled"],
    [20, "vụ việc", "mixed", "vụ việc thuộc thẩm quyền: chưa giải quyết", "within competence: not settled"]
  ],
  printed: ["1=2+3", "4=5+6", "8=9+10+11+12=13+14", "16=17+18"],
  implied: [
    ...handledParts,
    ["8=15+16", "within and outside competence make up the matters, as on forms 01 and 03/XLD"],
    ["15=19+20", "settled and not settled make up what is within competence"]
  ],
  doubtful: [mattersDoubt],
  misprinted: [["8=15+18", "15+16 must be meant: 18 is a part of 16 only"]],
  notes: [unchecked]
})

const copied =
  "The 2024 folder of the petition software holds this form of 2021 unchanged: whether the circular of 2024 changed it is not verified."

export const complaintSettlement2024 = form({
  id: "TT01/2024:01/KQGQ",
  source: reported("01/2024/TT-TTCP", "M01/KQGQ"),
  ...complaintSettlement,
  notes: [copied, ...complaintSettlement.notes]
})

export const complaintEnforcement2024 = form({
  id: "TT01/2024:02/KQGQ",
  source: reported("01/2024/TT-TTCP", "M02/KQGQ"),
  ...complaintEnforcement,
  notes: [copied, ...complaintEnforcement.notes]
})
