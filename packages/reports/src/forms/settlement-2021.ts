import { type ColumnRow, form, readInCopy, readInTwoCopies, seen } from "../form.js"

/** 01–04/KQGQ of TT 02/2021/TT-TTCP: what came of complaints and denunciations. */

const complaintColumns: readonly ColumnRow[] = [
  [1, "đơn", "mixed", "tổng số đơn khiếu nại thuộc thẩm quyền", "complaints within competence"],
  [2, "đơn", "opening", "kỳ trước chuyển sang", "carried over"],
  [3, "đơn", "flow", "tiếp nhận trong kỳ", "received in the period"],
  [4, "vụ việc", "mixed", "tổng số vụ việc", "matters"],
  [5, "vụ việc", "flow", "giải quyết bằng quyết định hành chính", "settled by decision"],
  [6, "vụ việc", "flow", "rút đơn qua giải thích, thuyết phục", "withdrawn after explanation"],
  [7, "triệu đồng", "flow", "thu hồi cho Nhà nước: tiền", "recovered for the State: money"],
  [8, "m²", "flow", "thu hồi cho Nhà nước: đất", "recovered for the State: land"],
  [9, "triệu đồng", "flow", "trả lại cho tổ chức: tiền", "returned to organisations: money"],
  [10, "m²", "flow", "trả lại cho tổ chức: đất", "returned to organisations: land"],
  [11, "triệu đồng", "flow", "trả lại cho cá nhân: tiền", "returned to individuals: money"],
  [12, "m²", "flow", "trả lại cho cá nhân: đất", "returned to individuals: land"],
  [13, "tổ chức", "flow", "số tổ chức được trả lại quyền lợi", "organisations restored in their rights"],
  [14, "người", "flow", "số cá nhân được trả lại quyền lợi", "individuals restored in their rights"],
  [15, "người", "flow", "người bị kiến nghị xử lý hành chính", "people proposed for discipline"],
  [16, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"],
  [17, "vụ việc", "flow", "chuyển cơ quan điều tra: vụ", "passed to investigators: matters"],
  [18, "người", "flow", "chuyển cơ quan điều tra: người", "passed to investigators: people"],
  [19, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"],
  [20, "vụ việc", "flow", "lần đầu: khiếu nại đúng", "first instance: upheld"],
  [21, "vụ việc", "flow", "lần đầu: khiếu nại sai", "first instance: rejected"],
  [22, "vụ việc", "flow", "lần đầu: khiếu nại đúng một phần", "first instance: upheld in part"],
  [
    23,
    "vụ việc",
    "flow",
    "lần hai: công nhận quyết định lần đầu",
    "second instance: first decision confirmed"
  ],
  [
    24,
    "vụ việc",
    "flow",
    "lần hai: hủy, sửa quyết định lần đầu",
    "second instance: first decision annulled or changed"
  ],
  [25, "vụ việc", "flow", "giải quyết đúng thời hạn", "settled in time"],
  [26, "vụ việc", "flow", "giải quyết không đúng thời hạn", "settled late"],
  [27, "", "flow", "ghi chú", "remarks"]
]

const enforcementColumns: readonly ColumnRow[] = [
  [1, "quyết định", "mixed", "quyết định phải thực hiện", "decisions to carry out"],
  [2, "quyết định", "flow", "quyết định đã thực hiện xong", "decisions carried out"],
  [3, "triệu đồng", "mixed", "phải thu cho Nhà nước: tiền", "to recover for the State: money"],
  [4, "m²", "mixed", "phải thu cho Nhà nước: đất", "to recover for the State: land"],
  [5, "triệu đồng", "flow", "đã thu cho Nhà nước: tiền", "recovered for the State: money"],
  [6, "m²", "flow", "đã thu cho Nhà nước: đất", "recovered for the State: land"],
  [7, "triệu đồng", "mixed", "phải trả tổ chức: tiền", "to return to organisations: money"],
  [8, "m²", "mixed", "phải trả tổ chức: đất", "to return to organisations: land"],
  [9, "triệu đồng", "mixed", "phải trả cá nhân: tiền", "to return to individuals: money"],
  [10, "m²", "mixed", "phải trả cá nhân: đất", "to return to individuals: land"],
  [11, "triệu đồng", "flow", "đã trả tổ chức: tiền", "returned to organisations: money"],
  [12, "m²", "flow", "đã trả tổ chức: đất", "returned to organisations: land"],
  [13, "triệu đồng", "flow", "đã trả cá nhân: tiền", "returned to individuals: money"],
  [14, "m²", "flow", "đã trả cá nhân: đất", "returned to individuals: land"],
  [15, "người", "flow", "người bị xử lý hành chính", "people disciplined"],
  [16, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"],
  [17, "vụ việc", "flow", "đã khởi tố: vụ", "prosecuted: matters"],
  [18, "người", "flow", "đã khởi tố: người", "prosecuted: people"],
  [19, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"]
]

export const complaintSettlement = {
  code: "01/KQGQ",
  title: {
    vi: "Tổng hợp kết quả giải quyết khiếu nại thuộc thẩm quyền",
    en: "Complaints within competence: how they were settled"
  },
  columns: complaintColumns,
  printed: ["1=2+3", "5=20+…+24"],
  implied: [
    ["5+6≤4", "settled and withdrawn are parts of the matters"],
    ["16≤15", "a part"],
    ["19≤18", "a part"]
  ],
  doubtful: [["25+26∈5|5+6", "the form does not say whether a withdrawn matter is in time"]],
  notes: ["The order is upheld (20), rejected (21), upheld in part (22)."]
} as const

export const complaintEnforcement = {
  code: "02/KQGQ",
  title: {
    vi: "Tổng hợp kết quả thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật",
    en: "Decisions on complaints in effect: how they were carried out"
  },
  columns: enforcementColumns,
  implied: [
    ["2≤1", "carried out is a part of what is to be carried out"],
    ["5≤3", "recovered is a part of what is to be recovered"],
    ["6≤4", "recovered is a part of what is to be recovered"],
    ["11≤7", "returned is a part of what is to be returned"],
    ["12≤8", "returned is a part of what is to be returned"],
    ["13≤9", "returned is a part of what is to be returned"],
    ["14≤10", "returned is a part of what is to be returned"],
    ["16≤15", "a part"],
    ["19≤18", "a part"]
  ],
  notes: ["The form prints no relation."]
} as const

export const complaintSettlement2021 = form({
  id: "TT02/2021:01/KQGQ",
  source: seen("02/2021/TT-TTCP", "M01/KQGQ"),
  ...complaintSettlement,
  notes: [readInTwoCopies, ...complaintSettlement.notes]
})

export const complaintEnforcement2021 = form({
  id: "TT02/2021:02/KQGQ",
  source: seen("02/2021/TT-TTCP", "M02/KQGQ"),
  ...complaintEnforcement,
  notes: [readInCopy, ...complaintEnforcement.notes]
})

export const denunciationSettlement2021 = form({
  id: "TT02/2021:03/KQGQ",
  code: "03/KQGQ",
  title: {
    vi: "Tổng hợp kết quả giải quyết tố cáo thuộc thẩm quyền",
    en: "Denunciations within competence: how they were settled"
  },
  source: seen("02/2021/TT-TTCP", "M03/KQGQ"),
  columns: [
    [1, "đơn", "mixed", "tổng số đơn tố cáo thuộc thẩm quyền", "denunciations within competence"],
    [2, "đơn", "opening", "kỳ trước chuyển sang", "carried over"],
    [3, "đơn", "flow", "tiếp nhận trong kỳ", "received in the period"],
    [4, "vụ việc", "mixed", "tổng số vụ việc", "matters"],
    [5, "vụ việc", "mixed", "trong đó: tố cáo tiếp", "of these: denounced again"],
    [6, "vụ việc", "flow", "đã giải quyết", "settled"],
    [7, "vụ việc", "flow", "đã giải quyết: tố cáo lần đầu", "settled: first time"],
    [8, "vụ việc", "flow", "đã giải quyết: tố cáo tiếp", "settled: denounced again"],
    [9, "vụ việc", "flow", "rút toàn bộ nội dung tố cáo", "wholly withdrawn"],
    [10, "vụ việc", "flow", "đình chỉ không do rút tố cáo", "terminated for another reason"],
    [11, "triệu đồng", "flow", "thu hồi cho Nhà nước: tiền", "recovered for the State: money"],
    [12, "m²", "flow", "thu hồi cho Nhà nước: đất", "recovered for the State: land"],
    [13, "triệu đồng", "flow", "trả lại cho tổ chức: tiền", "returned to organisations: money"],
    [14, "m²", "flow", "trả lại cho tổ chức: đất", "returned to organisations: land"],
    [15, "triệu đồng", "flow", "trả lại cho cá nhân: tiền", "returned to individuals: money"],
    [16, "m²", "flow", "trả lại cho cá nhân: đất", "returned to individuals: land"],
    [17, "tổ chức", "flow", "số tổ chức được trả lại quyền lợi", "organisations restored in their rights"],
    [18, "người", "flow", "số cá nhân được trả lại quyền lợi", "individuals restored in their rights"],
    [19, "người", "flow", "người bị kiến nghị xử lý hành chính", "people proposed for discipline"],
    [20, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"],
    [21, "vụ việc", "flow", "chuyển cơ quan điều tra: vụ", "passed to investigators: matters"],
    [22, "người", "flow", "chuyển cơ quan điều tra: đối tượng", "passed to investigators: people"],
    [23, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"],
    [24, "vụ việc", "flow", "tố cáo đúng", "found true"],
    [25, "vụ việc", "flow", "tố cáo đúng: tố cáo tiếp", "found true: denounced again"],
    [26, "vụ việc", "flow", "tố cáo sai", "found false"],
    [27, "vụ việc", "flow", "tố cáo sai: tố cáo tiếp", "found false: denounced again"],
    [28, "vụ việc", "flow", "tố cáo có đúng, có sai", "found true in part"],
    [29, "vụ việc", "flow", "tố cáo có đúng, có sai: tố cáo tiếp", "found true in part: denounced again"],
    [30, "vụ việc", "flow", "giải quyết đúng thời hạn", "settled in time"],
    [31, "vụ việc", "flow", "giải quyết quá thời hạn", "settled late"]
  ],
  printed: ["1=2+3", "6=7+8+9+10=30+31", "8=25+27+29"],
  implied: [
    [
      "24+26+28∈6|6−9−10",
      "printed as 6=24+26+28, which would give withdrawn and terminated matters a finding; published reports keep them apart"
    ],
    ["5≤4", "a part"],
    ["6≤4", "settled is a part of the matters"],
    ["20≤19", "a part"],
    ["23≤22", "a part"],
    ["25≤24", "a part"],
    ["27≤26", "a part"],
    ["29≤28", "a part"]
  ],
  notes: [
    readInCopy,
    "The form prints 6=24+26+28. Withdrawn (9) and terminated (10) matters have no finding, so 24+26+28 may also be 6−9−10."
  ]
})

export const denunciationEnforcement2021 = form({
  id: "TT02/2021:04/KQGQ",
  code: "04/KQGQ",
  title: {
    vi: "Tổng hợp kết quả thực hiện kết luận nội dung tố cáo",
    en: "Conclusions on denunciations: how they were carried out"
  },
  source: seen("02/2021/TT-TTCP", "M04/KQGQ"),
  columns: [
    [1, "kết luận", "mixed", "kết luận phải thực hiện", "conclusions to carry out"],
    [2, "kết luận", "flow", "kết luận đã thực hiện xong", "conclusions carried out"],
    [3, "triệu đồng", "mixed", "phải thu cho Nhà nước: tiền", "to recover for the State: money"],
    [4, "m²", "mixed", "phải thu cho Nhà nước: đất", "to recover for the State: land"],
    [5, "triệu đồng", "flow", "đã thu cho Nhà nước: tiền", "recovered for the State: money"],
    [6, "m²", "flow", "đã thu cho Nhà nước: đất", "recovered for the State: land"],
    [7, "tổ chức", "mixed", "số tổ chức phải được trả lại quyền lợi", "organisations to be restored"],
    [8, "người", "mixed", "số cá nhân phải được trả lại quyền lợi", "individuals to be restored"],
    [9, "triệu đồng", "mixed", "phải trả tổ chức: tiền", "to return to organisations: money"],
    [10, "m²", "mixed", "phải trả tổ chức: đất", "to return to organisations: land"],
    [11, "triệu đồng", "mixed", "phải trả cá nhân: tiền", "to return to individuals: money"],
    [12, "m²", "mixed", "phải trả cá nhân: đất", "to return to individuals: land"],
    [13, "tổ chức", "flow", "số tổ chức đã được trả lại quyền lợi", "organisations restored"],
    [14, "người", "flow", "số cá nhân đã được trả lại quyền lợi", "individuals restored"],
    [15, "triệu đồng", "flow", "đã trả tổ chức: tiền", "returned to organisations: money"],
    [16, "m²", "flow", "đã trả tổ chức: đất", "returned to organisations: land"],
    [17, "triệu đồng", "flow", "đã trả cá nhân: tiền", "returned to individuals: money"],
    [18, "m²", "flow", "đã trả cá nhân: đất", "returned to individuals: land"],
    [19, "tổ chức", "flow", "tổ chức bị xử lý", "organisations sanctioned"],
    [20, "người", "flow", "cá nhân bị xử lý", "individuals sanctioned"],
    [21, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"],
    [22, "vụ việc", "flow", "đã khởi tố: vụ", "prosecuted: matters"],
    [23, "người", "flow", "đã khởi tố: đối tượng", "prosecuted: people"],
    [24, "người", "flow", "trong đó: cán bộ, công chức, viên chức", "of these: officials"]
  ],
  implied: [
    ["2≤1", "carried out is a part of what is to be carried out"],
    ["5≤3", "recovered is a part of what is to be recovered"],
    ["6≤4", "recovered is a part of what is to be recovered"],
    ["13≤7", "restored is a part of what is to be restored"],
    ["14≤8", "restored is a part of what is to be restored"],
    ["15≤9", "returned is a part of what is to be returned"],
    ["16≤10", "returned is a part of what is to be returned"],
    ["17≤11", "returned is a part of what is to be returned"],
    ["18≤12", "returned is a part of what is to be returned"],
    ["21≤20", "a part"],
    ["24≤23", "a part"]
  ],
  notes: [readInCopy, "The form prints no relation."]
})
