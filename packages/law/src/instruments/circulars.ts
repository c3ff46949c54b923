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
    guides: ["75/2012/NĐ-CP"],
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
  },
  "03/2013/TT-TTCP": {
    kind: "circular",
    title:
      "Thông tư quy định chế độ báo cáo công tác thanh tra, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng",
    issuer: "Thanh tra Chính phủ",
    issued: "2013-06-10",
    from: null,
    until: null,
    read: "chưa đọc; theo trí nhớ",
    confidence: "C"
  },
  "06/2014/TT-TTCP": {
    kind: "circular",
    title: "Thông tư quy định quy trình tiếp công dân",
    issuer: "Thanh tra Chính phủ",
    issued: "2014-10-31",
    from: "2014-12-15",
    until: null,
    read: "Bộ pháp điển; ngày hết hiệu lực chưa đọc được",
    confidence: "A"
  },
  "07/2014/TT-TTCP": {
    kind: "circular",
    title: "Thông tư quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh",
    issuer: "Thanh tra Chính phủ",
    issued: "2014-10-31",
    from: "2014-12-15",
    until: "2021-11-15",
    replacedBy: ["05/2021/TT-TTCP"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "04/2021/TT-TTCP": {
    kind: "circular",
    title: "Thông tư quy định quy trình tiếp công dân",
    issuer: "Thanh tra Chính phủ",
    issued: null,
    from: "2021-11-15",
    until: null,
    read: "chưa đọc; phần lớn nội dung nay ở 154/2026/NĐ-CP, chưa thấy văn bản bãi bỏ",
    confidence: "B"
  },
  "05/2021/TT-TTCP": {
    kind: "circular",
    title: "Thông tư quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh",
    issuer: "Thanh tra Chính phủ",
    issued: null,
    from: "2021-11-15",
    until: null,
    replaces: ["07/2014/TT-TTCP"],
    read: "Điều 13–16 (Bộ pháp điển)",
    confidence: "A"
  },
  "02/2021/TT-TTCP": {
    kind: "circular",
    title:
      "Thông tư quy định chế độ báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng",
    issuer: "Thanh tra Chính phủ",
    issued: null,
    from: "2021-05-10",
    until: "2024-03-05",
    replacedBy: ["01/2024/TT-TTCP"],
    read: "biểu mẫu trong bản sao của phần mềm đơn thư; Điều 7 khoản 1 qua trích dẫn",
    confidence: "B"
  },
  "01/2024/TT-TTCP": {
    kind: "circular",
    title:
      "Thông tư quy định chế độ báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng, tiêu cực",
    issuer: "Thanh tra Chính phủ",
    issued: "2024-01-20",
    from: "2024-03-05",
    until: null,
    replaces: ["02/2021/TT-TTCP"],
    read: "Điều 3 được trích lại",
    confidence: "B"
  },
  "02/2025/TT-TTCP": {
    kind: "circular",
    title:
      "Thông tư quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực thanh tra, tiếp công dân, khiếu nại, tố cáo",
    issuer: "Thanh tra Chính phủ",
    issued: "2025-06-25",
    from: "2025-07-01",
    until: null,
    read: "phần mở đầu; tên theo nội dung được tóm tắt",
    confidence: "A"
  },
  "131/2026/TT-BCA": {
    kind: "circular",
    title: "Thông tư quy định về tiếp công dân trong Công an nhân dân",
    issuer: "Bộ Công an",
    issued: "2026-06-30",
    from: "2026-07-01",
    until: null,
    guides: ["42/2013/QH13"],
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "01/2016/TT-BNV": {
    kind: "circular",
    title: "Thông tư hướng dẫn một số nội dung của Nghị định số 04/2015/NĐ-CP",
    issuer: "Bộ Nội vụ",
    issued: null,
    from: null,
    until: null,
    guides: ["04/2015/NĐ-CP"],
    read: "vài điều được trích lại; tên theo nội dung được tóm tắt",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
