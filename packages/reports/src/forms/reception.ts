import { form, readInCopy, reported, seen } from "../form.js"

/** 01/TCD: citizens received, by whom. */
const reception = {
  code: "01/TCD",
  title: {
    vi: "Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất",
    en: "Citizen reception: regular, periodic and unscheduled"
  },
  columns: [
    [1, "lượt", "flow", "tổng số lượt tiếp", "visits"],
    [2, "người", "flow", "tổng số người được tiếp", "people received"],
    [3, "vụ việc", "distinct", "tổng số vụ việc", "matters"],
    [4, "lượt", "flow", "tiếp thường xuyên: lượt", "regular reception: visits"],
    [5, "người", "flow", "tiếp thường xuyên: người", "regular reception: people"],
    [
      6,
      "vụ việc",
      "distinct",
      "tiếp thường xuyên: vụ việc lần đầu",
      "regular reception: matters, first time"
    ],
    [
      7,
      "vụ việc",
      "distinct",
      "tiếp thường xuyên: vụ việc nhiều lần",
      "regular reception: matters, repeated"
    ],
    [
      8,
      "đoàn",
      "flow",
      "tiếp thường xuyên, đoàn đông người: số đoàn",
      "regular reception, large groups: groups"
    ],
    [
      9,
      "người",
      "flow",
      "tiếp thường xuyên, đoàn đông người: người",
      "regular reception, large groups: people"
    ],
    [
      10,
      "vụ việc",
      "flow",
      "tiếp thường xuyên, đoàn đông người: lần đầu",
      "regular reception, large groups: first time"
    ],
    [
      11,
      "vụ việc",
      "flow",
      "tiếp thường xuyên, đoàn đông người: nhiều lần",
      "regular reception, large groups: repeated"
    ],
    [12, "kỳ", "flow", "Thủ trưởng tiếp: số kỳ", "by the head: sessions"],
    [13, "lượt", "flow", "Thủ trưởng tiếp: lượt", "by the head: visits"],
    [14, "người", "flow", "Thủ trưởng tiếp: người", "by the head: people"],
    [15, "vụ việc", "distinct", "Thủ trưởng tiếp: vụ việc lần đầu", "by the head: matters, first time"],
    [16, "vụ việc", "distinct", "Thủ trưởng tiếp: vụ việc nhiều lần", "by the head: matters, repeated"],
    [17, "đoàn", "flow", "Thủ trưởng tiếp, đoàn đông người: số đoàn", "by the head, large groups: groups"],
    [18, "người", "flow", "Thủ trưởng tiếp, đoàn đông người: người", "by the head, large groups: people"],
    [
      19,
      "vụ việc",
      "flow",
      "Thủ trưởng tiếp, đoàn đông người: lần đầu",
      "by the head, large groups: first time"
    ],
    [
      20,
      "vụ việc",
      "flow",
      "Thủ trưởng tiếp, đoàn đông người: nhiều lần",
      "by the head, large groups: repeated"
    ],
    [21, "kỳ", "flow", "Ủy quyền tiếp: số kỳ", "by delegation: sessions"],
    [22, "lượt", "flow", "Ủy quyền tiếp: lượt", "by delegation: visits"],
    [23, "người", "flow", "Ủy quyền tiếp: người", "by delegation: people"],
    [24, "vụ việc", "distinct", "Ủy quyền tiếp: vụ việc lần đầu", "by delegation: matters, first time"],
    [25, "vụ việc", "distinct", "Ủy quyền tiếp: vụ việc nhiều lần", "by delegation: matters, repeated"],
    [26, "đoàn", "flow", "Ủy quyền tiếp, đoàn đông người: số đoàn", "by delegation, large groups: groups"],
    [27, "người", "flow", "Ủy quyền tiếp, đoàn đông người: người", "by delegation, large groups: people"],
    [
      28,
      "vụ việc",
      "flow",
      "Ủy quyền tiếp, đoàn đông người: lần đầu",
      "by delegation, large groups: first time"
    ],
    [
      29,
      "vụ việc",
      "flow",
      "Ủy quyền tiếp, đoàn đông người: nhiều lần",
      "by delegation, large groups: repeated"
    ],
    [30, "", "flow", "ghi chú", "remarks"]
  ],
  printed: ["1=4+13+22", "2=5+14+23", "3=6+7+15+16+24+25"],
  implied: [
    ["9≤5", "large groups are part of regular reception"],
    ["10≤6", "large groups are part of regular reception"],
    ["11≤7", "large groups are part of regular reception"],
    ["18≤14", "large groups are part of the head's reception"],
    ["19≤15", "large groups are part of the head's reception"],
    ["20≤16", "large groups are part of the head's reception"],
    ["27≤23", "large groups are part of delegated reception"],
    ["28≤24", "large groups are part of delegated reception"],
    ["29≤25", "large groups are part of delegated reception"]
  ],
  doubtful: [
    ["8=10+11", "one group brings one matter"],
    ["17=19+20", "one group brings one matter"],
    ["26=28+29", "one group brings one matter"]
  ],
  notes: [
    "More people than visits is usual and fewer is possible, since a repeated visit counts again: neither is checked."
  ]
} as const

export const reception2021 = form({
  id: "TT02/2021:01/TCD",
  source: seen("02/2021/TT-TTCP", "M01/TCD"),
  ...reception,
  notes: [readInCopy, ...reception.notes]
})

export const reception2024 = form({
  id: "TT01/2024:01/TCD",
  source: reported("01/2024/TT-TTCP", "M01/TCD"),
  ...reception,
  notes: [
    "Said to be as in 2021; not compared with the form annexed to the circular of 2024.",
    ...reception.notes
  ]
})

/** 02/TCD of TT 02/2021/TT-TTCP: petitions handed in at reception. */
export const receptionPetitions2021 = form({
  id: "TT02/2021:02/TCD",
  code: "02/TCD",
  title: {
    vi: "Tổng hợp kết quả phân loại, xử lý đơn qua tiếp công dân",
    en: "Petitions received at citizen reception, by kind and outcome"
  },
  source: seen("02/2021/TT-TTCP", "M02/TCD"),
  columns: [
    [1, "đơn", "flow", "đơn nhận được", "petitions received"],
    [2, "vụ việc", "distinct", "vụ việc", "matters"],
    [3, "đơn", "flow", "khiếu nại: đơn", "complaints: petitions"],
    [4, "vụ việc", "distinct", "khiếu nại: vụ việc", "complaints: matters"],
    [5, "đơn", "flow", "tố cáo: đơn", "denunciations: petitions"],
    [6, "vụ việc", "distinct", "tố cáo: vụ việc", "denunciations: matters"],
    [7, "đơn", "flow", "kiến nghị, phản ánh: đơn", "petitions and feedback: petitions"],
    [8, "vụ việc", "distinct", "kiến nghị, phản ánh: vụ việc", "petitions and feedback: matters"],
    [9, "đơn", "flow", "thuộc thẩm quyền: đơn", "within competence: petitions"],
    [10, "vụ việc", "distinct", "thuộc thẩm quyền: vụ việc", "within competence: matters"],
    [11, "đơn", "flow", "không thuộc thẩm quyền: đơn", "outside competence: petitions"],
    [12, "vụ việc", "distinct", "không thuộc thẩm quyền: vụ việc", "outside competence: matters"],
    [13, "vụ việc", "distinct", "hướng dẫn", "guided"],
    [14, "vụ việc", "distinct", "chuyển đơn", "forwarded"],
    [15, "vụ việc", "distinct", "đôn đốc giải quyết", "urged on"],
    [16, "văn bản", "flow", "văn bản phúc đáp nhận được", "replies received"],
    [17, "", "flow", "ghi chú", "remarks"]
  ],
  printed: ["1=3+5+7=9+11", "2=4+6+8=10+12"],
  implied: [["12=13+14+15", "the three ways out make up what is outside competence"]],
  doubtful: [["2≤1", "several petitions may speak of one matter, hardly one of several"]],
  notes: [readInCopy]
})
