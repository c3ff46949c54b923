import type { InstrumentRegister } from "../instrument.js"

export const circularsOnProcedures = {
  "04/2012/TT-BNV": {
    kind: "circular",
    title: "Thông tư hướng dẫn về tổ chức và hoạt động của thôn, tổ dân phố",
    issuer: "Bộ Nội vụ",
    issued: null,
    from: null,
    until: null,
    amendedBy: ["14/2018/TT-BNV", "05/2022/TT-BNV"],
    read: "chưa đọc",
    confidence: "C"
  },
  "14/2018/TT-BNV": {
    kind: "circular",
    title: "Thông tư sửa đổi, bổ sung một số điều của Thông tư số 04/2012/TT-BNV",
    issuer: "Bộ Nội vụ",
    issued: null,
    from: null,
    until: null,
    amends: ["04/2012/TT-BNV"],
    read: "chưa đọc",
    confidence: "C"
  },
  "05/2022/TT-BNV": {
    kind: "circular",
    title: "Thông tư sửa đổi, bổ sung một số điều của Thông tư số 04/2012/TT-BNV",
    issuer: "Bộ Nội vụ",
    issued: null,
    from: null,
    until: null,
    amends: ["04/2012/TT-BNV"],
    read: "chưa đọc",
    confidence: "C"
  },
  "10/2025/TT-BNV": {
    kind: "circular",
    title:
      "Thông tư hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Nội vụ thuộc Ủy ban nhân dân cấp tỉnh và lĩnh vực nội vụ của phòng chuyên môn thuộc Ủy ban nhân dân cấp xã",
    issuer: "Bộ Nội vụ",
    issued: "2025-06-19",
    from: null,
    until: null,
    amendedBy: ["06/2026/TT-BNV"],
    read: "chỉ qua 06/2026/TT-BNV; tên theo nội dung được tóm tắt",
    confidence: "A"
  },
  "06/2026/TT-BNV": {
    kind: "circular",
    title: "Thông tư sửa đổi, bổ sung một số điều của Thông tư số 10/2025/TT-BNV",
    issuer: "Bộ Nội vụ",
    issued: "2026-04-29",
    from: "2026-06-15",
    until: null,
    amends: ["10/2025/TT-BNV"],
    read: "toàn văn",
    confidence: "A"
  },
  "01/2018/TT-VPCP": {
    kind: "circular",
    title: "Thông tư hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP",
    issuer: "Văn phòng Chính phủ",
    issued: "2018-11-23",
    from: "2019-01-06",
    until: null,
    guides: ["61/2018/NĐ-CP"],
    read: "Bộ pháp điển; ngày hết hiệu lực chưa đọc được",
    confidence: "A"
  },
  "03/2025/TT-VPCP": {
    kind: "circular",
    title: "Thông tư hướng dẫn thi hành một số quy định của Nghị định số 118/2025/NĐ-CP",
    issuer: "Văn phòng Chính phủ",
    issued: "2025-09-15",
    from: "2025-09-15",
    until: null,
    guides: ["118/2025/NĐ-CP"],
    read: "Điều 5 và Điều 7 được trích lại",
    confidence: "A"
  },
  "02/2017/TT-VPCP": {
    kind: "circular",
    title: "Thông tư hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính",
    issuer: "Văn phòng Chính phủ",
    issued: "2017-10-30",
    from: null,
    until: null,
    read: "tên biểu II.06a; tiêu đề cột trong bản sao của phần mềm một cửa",
    confidence: "B"
  },
  "01/2020/TT-VPCP": {
    kind: "circular",
    title:
      "Thông tư quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ",
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
  },
  "37/2019/TT-BYT": {
    kind: "circular",
    title: "Thông tư quy định chế độ báo cáo thống kê ngành Y tế",
    issuer: "Bộ Y tế",
    issued: null,
    from: null,
    until: null,
    read: "chỉ kỳ báo cáo, qua bài dẫn lại; tên theo trí nhớ",
    confidence: "C"
  },
  "05/2023/TT-BYT": {
    kind: "circular",
    title: "Thông tư (tên chưa đọc được)",
    issuer: "Bộ Y tế",
    issued: null,
    from: null,
    until: null,
    read: "chỉ kỳ báo cáo, qua bài dẫn lại",
    confidence: "B"
  },
  "7260/VPCP-KSTT": {
    kind: "dispatch",
    title: "Công văn về kết quả tiếp nhận, giải quyết hồ sơ trên Cổng Dịch vụ công quốc gia tháng 7 năm 2025",
    issuer: "Văn phòng Chính phủ",
    issued: "2025-08-05",
    from: null,
    until: null,
    read: "số liệu được trích lại; tên theo nội dung",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
