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
  "02/2017/TT-VPCP": {
    kind: "circular",
    title: "Thông tư hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính",
    issuer: "Văn phòng Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "tên biểu II.06a; tiêu đề cột trong bản sao của phần mềm một cửa",
    confidence: "B"
  },
  "01/2020/TT-VPCP": {
    kind: "circular",
    title:
      "Thông tư quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác hệ thống thông tin báo cáo",
    issuer: "Văn phòng Chính phủ",
    issued: "2020-10-21",
    from: null,
    until: null,
    read: "tên biểu 06/VPCP/KSTT; tiêu đề cột trong bản sao của phần mềm một cửa",
    confidence: "B"
  },
  "09/2026/TT-BTP": {
    kind: "circular",
    title: "Thông tư quy định chế độ báo cáo về công tác kiểm soát thủ tục hành chính",
    issuer: "Bộ Tư pháp",
    issued: "2026-06-15",
    from: "2026-08-01",
    until: null,
    read: "toàn văn",
    confidence: "A"
  }
} as const satisfies InstrumentRegister
