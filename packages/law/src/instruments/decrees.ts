import type { InstrumentRegister } from "../instrument.js"

export const decrees = {
  "75/2012/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều của Luật Khiếu nại",
    issuer: "Chính phủ",
    issued: "2012-10-03",
    from: "2012-11-20",
    until: "2020-12-10",
    replacedBy: ["124/2020/NĐ-CP"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "124/2020/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại",
    issuer: "Chính phủ",
    issued: "2020-10-19",
    from: "2020-12-10",
    until: null,
    amendedBy: ["155/2026/NĐ-CP"],
    replaces: ["75/2012/NĐ-CP"],
    read: "toàn văn (bản 2020)",
    confidence: "A"
  },
  "155/2026/NĐ-CP": {
    kind: "decree",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2026-05-15",
    from: "2026-07-01",
    until: null,
    amends: ["124/2020/NĐ-CP"],
    read: "toàn văn",
    confidence: "A"
  },
  "09/2019/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
    issuer: "Chính phủ",
    issued: "2019-01-24",
    from: "2019-03-12",
    until: null,
    read: "Điều 8, 12, 13 qua trích dẫn",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
