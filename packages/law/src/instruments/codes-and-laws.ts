import type { InstrumentRegister } from "../instrument.js"

export const codesAndLaws = {
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
  "33/2005/QH11": {
    kind: "code",
    title: "Bộ luật Dân sự",
    issuer: "Quốc hội",
    issued: null,
    from: "2006-01-01",
    until: "2017-01-01",
    replacedBy: ["91/2015/QH13"],
    read: "chưa đọc; ngày theo trí nhớ",
    confidence: "C"
  },
  "09/1998/QH10": {
    kind: "law",
    title: "Luật Khiếu nại, tố cáo",
    issuer: "Quốc hội",
    issued: null,
    from: null,
    until: "2014-07-01",
    amendedBy: ["26/2004/QH11", "58/2005/QH11", "42/2013/QH13"],
    replacedBy: ["02/2011/QH13"],
    read: "chỉ qua điều khoản thi hành của 02/2011/QH13 (phần khiếu nại hết 2012-07-01) và 42/2013/QH13 (chương tiếp công dân hết 2014-07-01)",
    confidence: "A"
  },
  "26/2004/QH11": {
    kind: "law",
    title: "Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại, tố cáo",
    issuer: "Quốc hội",
    issued: null,
    from: null,
    until: null,
    amends: ["09/1998/QH10"],
    read: "chỉ qua điều khoản thi hành của 02/2011/QH13",
    confidence: "C"
  },
  "58/2005/QH11": {
    kind: "law",
    title: "Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại, tố cáo",
    issuer: "Quốc hội",
    issued: null,
    from: null,
    until: null,
    amends: ["09/1998/QH10"],
    read: "chỉ qua điều khoản thi hành của 02/2011/QH13",
    confidence: "C"
  },
  "02/2011/QH13": {
    kind: "law",
    title: "Luật Khiếu nại",
    issuer: "Quốc hội",
    issued: "2011-11-11",
    from: "2012-07-01",
    until: null,
    amendedBy: ["42/2013/QH13", "81/2025/QH15", "84/2025/QH15", "136/2025/QH15"],
    replaces: ["09/1998/QH10"],
    read: "28/VBHN-VPQH (2026) và Bộ pháp điển",
    confidence: "A"
  },
  "03/2011/QH13": {
    kind: "law",
    title: "Luật Tố cáo",
    issuer: "Quốc hội",
    issued: null,
    from: "2012-07-01",
    until: "2019-01-01",
    replacedBy: ["25/2018/QH14"],
    read: "chưa đọc; ngày hết hiệu lực theo Điều 66 của 25/2018/QH14",
    confidence: "A"
  },
  "25/2018/QH14": {
    kind: "law",
    title: "Luật Tố cáo",
    issuer: "Quốc hội",
    issued: "2018-06-12",
    from: "2019-01-01",
    until: null,
    amendedBy: ["59/2020/QH14", "81/2025/QH15", "84/2025/QH15", "136/2025/QH15"],
    replaces: ["03/2011/QH13"],
    read: "29/VBHN-VPQH (2026) và Bộ pháp điển",
    confidence: "A"
  },
  "42/2013/QH13": {
    kind: "law",
    title: "Luật Tiếp công dân",
    issuer: "Quốc hội",
    issued: "2013-11-25",
    from: "2014-07-01",
    until: null,
    amends: ["02/2011/QH13", "09/1998/QH10"],
    amendedBy: ["136/2025/QH15"],
    read: "30/VBHN-VPQH (2026) và Bộ pháp điển",
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
  "59/2020/QH14": {
    kind: "law",
    title: "Luật Doanh nghiệp",
    issuer: "Quốc hội",
    issued: "2020-06-17",
    from: "2021-01-01",
    until: null,
    amends: ["25/2018/QH14"],
    read: "chỉ qua 29/VBHN-VPQH (2026)",
    confidence: "A"
  },
  "81/2025/QH15": {
    kind: "law",
    title: "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân",
    issuer: "Quốc hội",
    issued: "2025-06-24",
    from: "2025-07-01",
    until: null,
    amends: ["02/2011/QH13", "25/2018/QH14"],
    read: "chỉ qua 28/VBHN-VPQH và 29/VBHN-VPQH (2026)",
    confidence: "A"
  },
  "84/2025/QH15": {
    kind: "law",
    title: "Luật Thanh tra",
    issuer: "Quốc hội",
    issued: "2025-06-25",
    from: "2025-07-01",
    until: null,
    amends: ["02/2011/QH13", "25/2018/QH14"],
    replaces: ["11/2022/QH15"],
    read: "chỉ qua 29/VBHN-VPQH (2026); 28/VBHN-VPQH in đảo hai ngày",
    confidence: "A"
  },
  "11/2022/QH15": {
    kind: "law",
    title: "Luật Thanh tra",
    issuer: "Quốc hội",
    issued: null,
    from: null,
    until: "2025-07-01",
    replacedBy: ["84/2025/QH15"],
    read: "chỉ qua điều khoản thi hành của 84/2025/QH15",
    confidence: "A"
  },
  "93/2015/QH13": {
    kind: "law",
    title: "Luật Tố tụng hành chính",
    issuer: "Quốc hội",
    issued: null,
    from: "2016-07-01",
    until: null,
    read: "chưa đọc; ngày theo trí nhớ",
    confidence: "C"
  }
} as const satisfies InstrumentRegister
