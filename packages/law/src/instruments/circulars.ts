import type { InstrumentRegister } from "../instrument.js"

export const circulars = {
  "07/2013/TT-TTCP": {
    kind: "circular",
    title: "Thông tư quy định quy trình giải quyết khiếu nại hành chính",
    issuer: "Thanh tra Chính phủ",
    issued: "2013-10-31",
    from: "2013-12-16",
    until: null,
    amendedBy: ["02/2016/TT-TTCP"],
    read: "Bộ pháp điển; ngày hết hiệu lực chưa đọc được",
    confidence: "A"
  },
  "02/2016/TT-TTCP": {
    kind: "circular",
    title: "Thông tư sửa đổi, bổ sung một số điều của Thông tư số 07/2013/TT-TTCP",
    issuer: "Thanh tra Chính phủ",
    issued: null,
    from: "2016-12-05",
    until: null,
    amends: ["07/2013/TT-TTCP"],
    read: "Bộ pháp điển; ngày hết hiệu lực chưa đọc được",
    confidence: "A"
  }
} as const satisfies InstrumentRegister
