import type { InstrumentRegister } from "../instrument.js"

export const consolidations = {
  "28/VBHN-VPQH": {
    kind: "consolidation",
    title: "Luật Khiếu nại (văn bản hợp nhất năm 2026)",
    issuer: "Văn phòng Quốc hội",
    issued: null,
    from: null,
    until: null,
    consolidates: ["02/2011/QH13"],
    read: "toàn văn",
    confidence: "A"
  },
  "29/VBHN-VPQH": {
    kind: "consolidation",
    title: "Luật Tố cáo (văn bản hợp nhất năm 2026)",
    issuer: "Văn phòng Quốc hội",
    issued: null,
    from: null,
    until: null,
    consolidates: ["25/2018/QH14"],
    read: "toàn văn",
    confidence: "A"
  },
  "30/VBHN-VPQH": {
    kind: "consolidation",
    title: "Luật Tiếp công dân (văn bản hợp nhất năm 2026)",
    issuer: "Văn phòng Quốc hội",
    issued: null,
    from: null,
    until: null,
    consolidates: ["42/2013/QH13"],
    read: "toàn văn",
    confidence: "A"
  },
  "87/VBHN-VPQH": {
    kind: "consolidation",
    title: "Luật Thực hiện dân chủ ở cơ sở (văn bản hợp nhất năm 2025)",
    issuer: "Văn phòng Quốc hội",
    issued: null,
    from: null,
    until: null,
    consolidates: ["10/2022/QH15"],
    read: "toàn văn",
    confidence: "A"
  },
  "6050/2026/VBHN-BTP": {
    kind: "consolidation",
    title:
      "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông (văn bản hợp nhất năm 2026)",
    issuer: "Bộ Tư pháp",
    issued: null,
    from: null,
    until: null,
    consolidates: ["118/2025/NĐ-CP"],
    read: "chưa đọc",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
