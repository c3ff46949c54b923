import type { InstrumentRegister } from "../instrument.js"

export const ordinancesAndResolutions = {
  "34/2007/PL-UBTVQH11": {
    kind: "ordinance",
    title: "Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issued: "2007-04-20",
    from: "2007-07-01",
    until: "2023-07-01",
    replaces: ["79/2003/NĐ-CP"],
    replacedBy: ["10/2022/QH15"],
    read: "vài điều được trích lại; ngày hết hiệu lực theo Điều 90 của 10/2022/QH15, ngày bắt đầu chưa đọc",
    confidence: "B"
  },
  "55/1998/NQ-UBTVQH10": {
    kind: "resolution",
    title: "Nghị quyết về việc ban hành Quy chế thực hiện dân chủ trong hoạt động của cơ quan",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issued: "1998-08-30",
    from: null,
    until: "2023-07-01",
    replacedBy: ["10/2022/QH15"],
    read: "chỉ qua Điều 90 của 10/2022/QH15",
    confidence: "A"
  },
  "753/2005/UBTVQH11": {
    kind: "resolution",
    title: "Nghị quyết ban hành Quy chế hoạt động của Hội đồng nhân dân",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issued: "2005-04-02",
    from: null,
    until: "2025-02-20",
    replacedBy: ["72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"],
    read: "chỉ qua Điều 58 của 72/2025/NQLT",
    confidence: "A"
  },
  "09/2008/NQLT-CP-UBTƯMTTQVN": {
    kind: "joint-resolution",
    title:
      "Nghị quyết liên tịch hướng dẫn thi hành các Điều 11, 14, 16, 22 và 26 của Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn",
    issuer: "Chính phủ, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    issued: "2008-04-17",
    from: null,
    until: null,
    guides: ["34/2007/PL-UBTVQH11"],
    read: "bản tóm tắt của nhà xuất bản; chưa thấy văn bản bãi bỏ",
    confidence: "B"
  },
  "525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN": {
    kind: "joint-resolution",
    title: "Nghị quyết liên tịch về việc tiếp xúc cử tri của đại biểu Quốc hội",
    issuer: "Ủy ban Thường vụ Quốc hội, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    issued: "2012-09-27",
    from: null,
    until: "2025-02-20",
    replacedBy: ["72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"],
    read: "chỉ qua Điều 58 của 72/2025/NQLT",
    confidence: "A"
  },
  "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN": {
    kind: "joint-resolution",
    title:
      "Nghị quyết liên tịch quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam",
    issuer: "Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    issued: "2017-06-15",
    from: "2017-06-15",
    until: null,
    guides: ["75/2015/QH13"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN": {
    kind: "joint-resolution",
    title:
      "Nghị quyết liên tịch quy định chi tiết việc tổ chức tiếp xúc cử tri của đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp",
    issuer: "Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    issued: "2025-02-20",
    from: "2025-02-20",
    until: null,
    amendedBy: ["100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"],
    replaces: ["525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN", "753/2005/UBTVQH11"],
    read: "Bộ pháp điển, trừ các điều riêng của Hội đồng nhân dân; cách viết số hiệu theo báo chí",
    confidence: "A"
  },
  "100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN": {
    kind: "joint-resolution",
    title: "Nghị quyết liên tịch sửa đổi, bổ sung một số điều của Nghị quyết liên tịch số 72/2025/NQLT",
    issuer: "Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    issued: "2025-09-26",
    from: "2025-09-26",
    until: null,
    amends: ["72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"],
    read: "phần đã nhập vào 72/2025/NQLT trong Bộ pháp điển; cách viết số hiệu suy theo văn bản được sửa",
    confidence: "A"
  },
  "594/NQ-UBTVQH15": {
    kind: "resolution",
    title: "Nghị quyết hướng dẫn hoạt động giám sát của Hội đồng nhân dân",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issued: null,
    from: null,
    until: null,
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "C"
  },
  "202/2025/QH15": {
    kind: "resolution",
    title: "Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh",
    issuer: "Quốc hội",
    issued: "2025-06-12",
    from: null,
    until: null,
    read: "chưa đọc; 34 đơn vị cấp tỉnh từ 2025-07-01",
    confidence: "C"
  },
  "1665/NQ-UBTVQH15": {
    kind: "resolution",
    title: "Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issued: "2025-06-16",
    from: null,
    until: null,
    read: "chưa đọc; 69 đơn vị cấp xã từ 2025-07-01",
    confidence: "B"
  },
  "30/2026/QH16": {
    kind: "resolution",
    title: "Nghị quyết về việc thành lập thành phố Đồng Nai",
    issuer: "Quốc hội",
    issued: null,
    from: "2026-04-30",
    until: null,
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "237/NQ-UBTVQH16": {
    kind: "resolution",
    title: "Nghị quyết về các đơn vị hành chính cấp xã của thành phố Đồng Nai",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issued: null,
    from: "2026-04-30",
    until: null,
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "30/NQ-CP": {
    kind: "resolution",
    title: "Nghị quyết về chương trình hành động thực hiện Nghị quyết số 80-NQ/TW",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "chưa đọc; năm 2026; tên theo nội dung được tóm tắt",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
