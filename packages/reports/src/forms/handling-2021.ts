import { type ColumnRow, form, readInCopy, readInTwoCopies, seen } from "../form.js"

/** 01–04/XLD of TT 02/2021/TT-TTCP: petitions handled. */

const inHand: readonly ColumnRow[] = [
  [1, "đơn", "mixed", "tổng số đơn", "petitions in hand"],
  [2, "đơn", "opening", "kỳ trước chuyển sang: nhiều người đứng tên", "carried over: signed by several"],
  [3, "đơn", "opening", "kỳ trước chuyển sang: một người đứng tên", "carried over: signed by one"],
  [4, "đơn", "opening", "kỳ trước chuyển sang: khác", "carried over: other"],
  [5, "đơn", "flow", "tiếp nhận trong kỳ: nhiều người đứng tên", "received: signed by several"],
  [6, "đơn", "flow", "tiếp nhận trong kỳ: một người đứng tên", "received: signed by one"],
  [7, "đơn", "flow", "tiếp nhận trong kỳ: khác", "received: other"]
]

export const handling2021 = form({
  id: "TT02/2021:01/XLD",
  code: "01/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn", en: "Processing of petitions: summary" },
  source: seen("02/2021/TT-TTCP", "M01/XLD"),
  columns: [
    ...inHand,
    [8, "đơn", "flow", "đơn đã xử lý", "processed"],
    [9, "đơn", "flow", "đủ điều kiện xử lý: đơn", "eligible: petitions"],
    [10, "vụ việc", "distinct", "đủ điều kiện xử lý: vụ việc", "eligible: matters"],
    [11, "đơn", "flow", "khiếu nại", "complaints"],
    [12, "đơn", "flow", "tố cáo", "denunciations"],
    [13, "đơn", "flow", "kiến nghị, phản ánh", "petitions and feedback"],
    [14, "đơn", "mixed", "đã giải quyết lần đầu", "settled: first time"],
    [15, "đơn", "mixed", "đã giải quyết nhiều lần", "settled: repeatedly"],
    [16, "đơn", "mixed", "đang giải quyết", "being settled"],
    [17, "đơn", "mixed", "chưa giải quyết", "not yet settled"],
    [18, "đơn", "flow", "thuộc thẩm quyền", "within competence"],
    [19, "đơn", "flow", "thuộc thẩm quyền: khiếu nại", "within competence: complaints"],
    [20, "đơn", "flow", "thuộc thẩm quyền: tố cáo", "within competence: denunciations"],
    [21, "đơn", "flow", "thuộc thẩm quyền: kiến nghị, phản ánh", "within competence: petitions and feedback"],
    [22, "đơn", "flow", "không thuộc thẩm quyền", "outside competence"],
    [23, "đơn", "flow", "hướng dẫn", "guided"],
    [24, "đơn", "flow", "chuyển đơn", "forwarded"],
    [25, "đơn", "flow", "đôn đốc giải quyết", "urged on"],
    [26, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+3+…+7", "9=11+12+13=14+15+16+17=18+22", "18=19+20+21", "22=23+24+25"],
  implied: [
    ["8≤1", "only what is in hand is processed"],
    ["9≤8", "eligibility is found in processing"],
    ["19≤11", "a part of the complaints"],
    ["20≤12", "a part of the denunciations"],
    ["21≤13", "a part of the petitions and feedback"]
  ],
  doubtful: [
    ["10≤9", "several petitions may speak of one matter, hardly one of several"],
    ["26≤24", "a reply answers a forwarded petition, perhaps one of an earlier period"]
  ],
  notes: [readInTwoCopies, "The figures are the sums of forms 02, 03 and 04/XLD."]
})

export const complaintsHandled2021 = form({
  id: "TT02/2021:02/XLD",
  code: "02/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn khiếu nại", en: "Processing of complaints" },
  source: seen("02/2021/TT-TTCP", "M02/XLD"),
  columns: [
    [1, "đơn", "mixed", "tổng số đơn", "complaints in hand"],
    [2, "đơn", "opening", "kỳ trước chuyển sang: nhiều người đứng tên", "carried over: signed by several"],
    [3, "đơn", "opening", "kỳ trước chuyển sang: một người đứng tên", "carried over: signed by one"],
    [4, "đơn", "flow", "tiếp nhận trong kỳ: nhiều người đứng tên", "received: signed by several"],
    [5, "đơn", "flow", "tiếp nhận trong kỳ: một người đứng tên", "received: signed by one"],
    [6, "đơn", "flow", "đơn đã xử lý", "processed"],
    [7, "đơn", "mixed", "đã xử lý: đơn kỳ trước", "processed: carried over"],
    [8, "đơn", "mixed", "đã xử lý: đơn trong kỳ", "processed: received in the period"],
    [9, "đơn", "flow", "đủ điều kiện xử lý: đơn", "eligible: petitions"],
    [10, "vụ việc", "distinct", "đủ điều kiện xử lý: vụ việc", "eligible: matters"],
    [11, "vụ việc", "distinct", "lĩnh vực hành chính", "administrative matters"],
    [12, "vụ việc", "distinct", "hành chính: chế độ, chính sách", "administrative: benefits and policy"],
    [13, "vụ việc", "distinct", "hành chính: đất đai, nhà cửa", "administrative: land and housing"],
    [14, "vụ việc", "distinct", "hành chính: khác", "administrative: other"],
    [15, "vụ việc", "distinct", "lĩnh vực tư pháp", "judicial matters"],
    [16, "vụ việc", "distinct", "lĩnh vực Đảng, đoàn thể", "Party and mass organisations"],
    [17, "vụ việc", "distinct", "lĩnh vực khác", "other matters"],
    [18, "vụ việc", "mixed", "đã giải quyết lần đầu", "settled at first instance"],
    [19, "vụ việc", "mixed", "đã giải quyết lần hai", "settled at second instance"],
    [20, "vụ việc", "mixed", "đã có bản án của Tòa án", "judged by a court"],
    [21, "vụ việc", "mixed", "đang giải quyết", "being settled"],
    [22, "vụ việc", "mixed", "chưa giải quyết", "not yet settled"],
    [23, "vụ việc", "distinct", "thuộc thẩm quyền", "within competence"],
    [24, "vụ việc", "distinct", "thuộc thẩm quyền: lần đầu", "within competence: first instance"],
    [25, "vụ việc", "distinct", "thuộc thẩm quyền: lần hai", "within competence: second instance"],
    [26, "vụ việc", "distinct", "không thuộc thẩm quyền", "outside competence"],
    [27, "vụ việc", "distinct", "hướng dẫn", "guided"],
    [28, "vụ việc", "distinct", "chuyển đơn", "forwarded"],
    [29, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [30, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+…+5", "6=7+8", "10=11+15+16+17=18+…+22=23+26", "23=24+25", "26=27+28+29"],
  implied: [
    ["11=12+13+14", "the kinds, with other, make up the administrative matters"],
    ["6≤1", "only what is in hand is processed"],
    ["9≤6", "eligibility is found in processing"],
    ["7≤2+3", "a part of what was carried over"],
    ["8≤4+5", "a part of what was received"]
  ],
  doubtful: [["10≤9", "several petitions may speak of one matter, hardly one of several"]],
  notes: [readInCopy]
})

export const denunciationsHandled2021 = form({
  id: "TT02/2021:03/XLD",
  code: "03/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn tố cáo", en: "Processing of denunciations" },
  source: seen("02/2021/TT-TTCP", "M03/XLD"),
  columns: [
    ...inHand,
    [8, "đơn", "flow", "đơn đã xử lý", "processed"],
    [9, "đơn", "mixed", "đã xử lý: đơn kỳ trước", "processed: carried over"],
    [10, "đơn", "mixed", "đã xử lý: đơn trong kỳ", "processed: received in the period"],
    [11, "đơn", "flow", "đủ điều kiện xử lý: đơn", "eligible: petitions"],
    [12, "vụ việc", "distinct", "đủ điều kiện xử lý: vụ việc", "eligible: matters"],
    [13, "vụ việc", "distinct", "lĩnh vực hành chính", "administrative matters"],
    [14, "vụ việc", "distinct", "hành chính: chế độ, chính sách", "administrative: benefits and policy"],
    [15, "vụ việc", "distinct", "hành chính: đất đai, nhà cửa", "administrative: land and housing"],
    [
      16,
      "vụ việc",
      "flow",
      "hành chính: công chức, công vụ",
      "administrative: civil servants and their duties"
    ],
    [17, "vụ việc", "distinct", "hành chính: khác", "administrative: other"],
    [18, "vụ việc", "distinct", "tham nhũng", "corruption"],
    [19, "vụ việc", "distinct", "lĩnh vực tư pháp", "judicial matters"],
    [20, "vụ việc", "distinct", "lĩnh vực Đảng, đoàn thể", "Party and mass organisations"],
    [21, "vụ việc", "distinct", "lĩnh vực khác", "other matters"],
    [22, "vụ việc", "mixed", "chưa giải quyết trong hạn", "not yet settled, within the period"],
    [23, "vụ việc", "mixed", "đang giải quyết", "being settled"],
    [24, "vụ việc", "mixed", "tố cáo tiếp: quá hạn chưa giải quyết", "denounced again: overdue"],
    [25, "vụ việc", "mixed", "tố cáo tiếp: đã có kết luận", "denounced again: concluded before"],
    [26, "vụ việc", "distinct", "thuộc thẩm quyền", "within competence"],
    [27, "vụ việc", "distinct", "thuộc thẩm quyền: tố cáo lần đầu", "within competence: first time"],
    [28, "vụ việc", "distinct", "thuộc thẩm quyền: tố cáo tiếp", "within competence: denounced again"],
    [29, "vụ việc", "distinct", "không thuộc thẩm quyền", "outside competence"],
    [30, "vụ việc", "distinct", "hướng dẫn", "guided"],
    [31, "vụ việc", "distinct", "chuyển đơn", "forwarded"],
    [32, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [33, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+…+7", "12=13+18+…+21=22+…+25=26+29", "26=27+28", "29=30+31+32"],
  implied: [
    ["8=9+10", "processed is either carried over or received in the period"],
    ["13=14+…+17", "the kinds, with other, make up the administrative matters"],
    ["8≤1", "only what is in hand is processed"],
    ["11≤8", "eligibility is found in processing"],
    ["9≤2+3+4", "a part of what was carried over"],
    ["10≤5+6+7", "a part of what was received"]
  ],
  doubtful: [["12≤11", "several petitions may speak of one matter, hardly one of several"]],
  notes: [readInCopy]
})

export const petitionsHandled2021 = form({
  id: "TT02/2021:04/XLD",
  code: "04/XLD",
  title: { vi: "Tổng hợp kết quả xử lý đơn kiến nghị, phản ánh", en: "Processing of petitions and feedback" },
  source: seen("02/2021/TT-TTCP", "M04/XLD"),
  columns: [
    ...inHand,
    [8, "đơn", "flow", "đơn đã xử lý", "processed"],
    [9, "đơn", "mixed", "đã xử lý: đơn kỳ trước", "processed: carried over"],
    [10, "đơn", "mixed", "đã xử lý: đơn trong kỳ", "processed: received in the period"],
    [11, "đơn", "flow", "đủ điều kiện xử lý: đơn", "eligible: petitions"],
    [12, "vụ việc", "distinct", "đủ điều kiện xử lý: vụ việc", "eligible: matters"],
    [13, "vụ việc", "distinct", "chế độ, chính sách", "benefits and policy"],
    [14, "vụ việc", "distinct", "đất đai", "land"],
    [15, "vụ việc", "distinct", "tư pháp", "judicial matters"],
    [16, "vụ việc", "distinct", "khác", "other"],
    [17, "vụ việc", "mixed", "đã giải quyết", "settled"],
    [18, "vụ việc", "mixed", "đang giải quyết", "being settled"],
    [19, "vụ việc", "mixed", "chưa giải quyết", "not yet settled"],
    [20, "vụ việc", "distinct", "thuộc thẩm quyền", "within competence"],
    [21, "vụ việc", "distinct", "không thuộc thẩm quyền", "outside competence"],
    [22, "vụ việc", "distinct", "chuyển đơn", "forwarded"],
    [23, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [24, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"]
  ],
  printed: ["1=2+…+7", "8=9+10", "12=13+…+16=17+…+19=20+21", "21=22+23"],
  implied: [
    ["8≤1", "only what is in hand is processed"],
    ["11≤8", "eligibility is found in processing"],
    ["9≤2+3+4", "a part of what was carried over"],
    ["10≤5+6+7", "a part of what was received"]
  ],
  doubtful: [["12≤11", "several petitions may speak of one matter, hardly one of several"]],
  notes: [readInCopy]
})
