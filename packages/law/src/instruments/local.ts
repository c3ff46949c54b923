import type { InstrumentRegister } from "../instrument.js"

export const local = {
  "10-CT/ThU": {
    kind: "directive",
    title:
      "Chỉ thị về tăng cường lãnh đạo và nâng cao hiệu quả công tác dân vận của các cơ quan nhà nước trong tình hình mới",
    issuer: "Ban Thường vụ Thị ủy Hồng Lĩnh",
    place: "thị xã Hồng Lĩnh, tỉnh Hà Tĩnh",
    issued: "2017-03-08",
    from: null,
    until: null,
    read: "chưa đọc, chỉ qua báo chí",
    confidence: "B"
  },
  "31-KH/UBND": {
    kind: "plan",
    title: "Kế hoạch thực hiện công tác dân vận chính quyền",
    issuer: "Ủy ban nhân dân thị xã Hồng Lĩnh",
    place: "thị xã Hồng Lĩnh, tỉnh Hà Tĩnh",
    issued: "2018-03-26",
    from: null,
    until: null,
    read: "chưa đọc, chỉ qua báo chí",
    confidence: "B"
  },
  "146/2025/NQ-HĐND": {
    kind: "resolution",
    title: "Nghị quyết về biện pháp bảo đảm thực hiện dân chủ ở cơ sở",
    issuer: "Hội đồng nhân dân tỉnh Hà Tĩnh",
    place: "tỉnh Hà Tĩnh",
    issued: "2025-04-18",
    from: null,
    until: null,
    guides: ["10/2022/QH15"],
    read: "chưa đọc, chỉ biết là có",
    confidence: "B"
  },
  "01/2023/QĐ-UBND": {
    kind: "decision",
    title: "Quyết định về chế độ báo cáo định kỳ",
    issuer: "Ủy ban nhân dân tỉnh Khánh Hòa",
    place: "tỉnh Khánh Hòa",
    issued: null,
    from: null,
    until: null,
    guides: ["09/2019/NĐ-CP"],
    read: "Điều 4 được trích lại; tên chưa đọc được",
    confidence: "B"
  },
  "88/2025/QĐ-UBND": {
    kind: "decision",
    title: "Quyết định về thực hiện cơ chế một cửa, một cửa liên thông",
    issuer: "Ủy ban nhân dân tỉnh Lai Châu",
    place: "tỉnh Lai Châu",
    issued: "2025-11-21",
    from: null,
    until: null,
    guides: ["118/2025/NĐ-CP"],
    read: "một điều được trích lại; tên chưa đọc được",
    confidence: "B"
  },
  "70/KH-UBND": {
    kind: "plan",
    title: "Kế hoạch về công tác dân vận",
    issuer: "Ủy ban nhân dân thành phố Cần Thơ",
    place: "thành phố Cần Thơ",
    issued: "2025-09-15",
    from: null,
    until: null,
    read: "chưa đọc, chỉ qua báo chí; tên chưa đọc được",
    confidence: "B"
  },
  "249/MTTQ-BTT": {
    kind: "dispatch",
    title: "Công văn về đăng ký mô hình Dân vận khéo",
    issuer: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Thanh Khê",
    place: "phường Thanh Khê, thành phố Đà Nẵng",
    issued: null,
    from: null,
    until: null,
    read: "đã đọc; năm 2026, ngày chưa ghi lại",
    confidence: "B"
  },
  "720/UBND-VX": {
    kind: "dispatch",
    title: "Công văn về nghỉ Tết Chôl Chnăm Thmây",
    issuer: "Ủy ban nhân dân tỉnh Vĩnh Long",
    place: "tỉnh Vĩnh Long",
    issued: "2019-03-06",
    from: null,
    until: null,
    read: "chỉ qua báo chí; tên theo nội dung",
    confidence: "B"
  },
  "84/BC-TTT": {
    kind: "report",
    title: "Báo cáo công tác sáu tháng đầu năm 2020",
    issuer: "Thanh tra tỉnh Ninh Thuận",
    place: "tỉnh Ninh Thuận",
    issued: null,
    from: null,
    until: null,
    read: "số liệu được trích lại; tên theo nội dung",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
