import type { InstrumentRegister } from "../instrument.js"

export const grassrootsLaws = {
  "10/2022/QH15": {
    kind: "law",
    title: "Luật Thực hiện dân chủ ở cơ sở",
    issuer: "Quốc hội",
    issued: "2022-11-10",
    from: "2023-07-01",
    until: null,
    amendedBy: ["47/2024/QH15", "97/2025/QH15"],
    replaces: ["34/2007/PL-UBTVQH11", "55/1998/NQ-UBTVQH10", "04/2015/NĐ-CP"],
    read: "toàn văn và 87/VBHN-VPQH (2025)",
    confidence: "A"
  },
  "47/2024/QH15": {
    kind: "law",
    title: "Luật Quy hoạch đô thị và nông thôn",
    issuer: "Quốc hội",
    issued: "2024-11-26",
    from: "2025-07-01",
    until: null,
    amends: ["10/2022/QH15"],
    read: "chỉ qua 87/VBHN-VPQH (2025)",
    confidence: "A"
  },
  "97/2025/QH15": {
    kind: "law",
    title:
      "Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở",
    issuer: "Quốc hội",
    issued: "2025-06-27",
    from: "2025-07-01",
    until: null,
    amends: ["75/2015/QH13", "10/2022/QH15"],
    read: "Điều 4–5 qua chú thích của 87/VBHN-VPQH (2025)",
    confidence: "A"
  },
  "75/2015/QH13": {
    kind: "law",
    title: "Luật Mặt trận Tổ quốc Việt Nam",
    issuer: "Quốc hội",
    issued: null,
    from: "2016-01-01",
    until: null,
    amendedBy: ["97/2025/QH15"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "77/2015/QH13": {
    kind: "law",
    title: "Luật Tổ chức chính quyền địa phương",
    issuer: "Quốc hội",
    issued: null,
    from: "2016-01-01",
    until: "2025-03-01",
    replacedBy: ["65/2025/QH15"],
    read: "Điều 125 (Bộ pháp điển)",
    confidence: "B"
  },
  "65/2025/QH15": {
    kind: "law",
    title: "Luật Tổ chức chính quyền địa phương",
    issuer: "Quốc hội",
    issued: null,
    from: "2025-03-01",
    until: "2025-06-16",
    replaces: ["77/2015/QH13"],
    replacedBy: ["72/2025/QH15"],
    read: "chưa đọc; ngày hết hiệu lực theo Điều 51 của 72/2025/QH15",
    confidence: "B"
  },
  "72/2025/QH15": {
    kind: "law",
    title: "Luật Tổ chức chính quyền địa phương",
    issuer: "Quốc hội",
    issued: "2025-06-16",
    from: "2025-06-16",
    until: null,
    replaces: ["65/2025/QH15"],
    read: "toàn văn",
    confidence: "A"
  },
  "87/2015/QH13": {
    kind: "law",
    title: "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
    issuer: "Quốc hội",
    issued: "2015-11-20",
    from: "2016-07-01",
    until: "2026-03-01",
    replacedBy: ["121/2025/QH15"],
    read: "Bộ pháp điển; ngày hết hiệu lực chưa đọc trong văn bản thay thế",
    confidence: "B"
  },
  "121/2025/QH15": {
    kind: "law",
    title: "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
    issuer: "Quốc hội",
    issued: null,
    from: "2026-03-01",
    until: null,
    replaces: ["87/2015/QH13"],
    read: "chưa đọc",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
