import type { InstrumentRegister } from "../instrument.js"

export const codesAndLaws = {
  "33/2005/QH11": {
    kind: "code",
    title: "Bộ luật Dân sự",
    issuer: "Quốc hội",
    issued: null,
    from: "2006-01-01",
    until: "2017-01-01",
    replacedBy: ["91/2015/QH13"],
    read: "chưa đọc",
    confidence: "C"
  },
  "91/2015/QH13": {
    kind: "code",
    title: "Bộ luật Dân sự",
    issuer: "Quốc hội",
    issued: "2015-11-24",
    from: "2017-01-01",
    until: null,
    replaces: ["33/2005/QH11"],
    read: "Điều 144–148 (Bộ pháp điển)",
    confidence: "A"
  },
  "02/2011/QH13": {
    kind: "law",
    title: "Luật Khiếu nại",
    issuer: "Quốc hội",
    issued: "2011-11-11",
    from: "2012-07-01",
    until: null,
    amendedBy: ["42/2013/QH13", "81/2025/QH15", "84/2025/QH15", "136/2025/QH15"],
    read: "28/VBHN-VPQH (2026) và Bộ pháp điển",
    confidence: "A"
  },
  "136/2025/QH15": {
    kind: "law",
    title: "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo",
    issuer: "Quốc hội",
    issued: "2025-12-10",
    from: "2026-07-01",
    until: null,
    amends: ["42/2013/QH13", "02/2011/QH13", "25/2018/QH14"],
    read: "toàn văn",
    confidence: "A"
  },
  "10/2022/QH15": {
    kind: "law",
    title: "Luật Thực hiện dân chủ ở cơ sở",
    issuer: "Quốc hội",
    issued: "2022-11-10",
    from: "2023-07-01",
    until: null,
    amendedBy: ["47/2024/QH15", "97/2025/QH15"],
    replaces: ["34/2007/PL-UBTVQH11"],
    read: "toàn văn và 87/VBHN-VPQH (2025)",
    confidence: "A"
  }
} as const satisfies InstrumentRegister
