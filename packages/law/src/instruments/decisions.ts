import type { InstrumentRegister } from "../instrument.js"

export const decisions = {
  "22/2018/QĐ-TTg": {
    kind: "decision",
    title: "Quyết định về xây dựng, thực hiện hương ước, quy ước",
    issuer: "Thủ tướng Chính phủ",
    issued: "2018-05-08",
    from: null,
    until: "2023-08-16",
    replacedBy: ["61/2023/NĐ-CP"],
    read: "chỉ qua điều khoản thi hành của 61/2023/NĐ-CP",
    confidence: "A"
  },
  "33/2017/QĐ-TTg": {
    kind: "decision",
    title:
      "Quyết định ban hành Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội chuyển đến",
    issuer: "Thủ tướng Chính phủ",
    issued: "2017-07-25",
    from: "2017-09-15",
    until: null,
    read: "vài điều được trích lại; hiệu lực sau 2025-02-20 chưa rõ",
    confidence: "B"
  },
  "766/QĐ-TTg": {
    kind: "decision",
    title:
      "Quyết định phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử",
    issuer: "Thủ tướng Chính phủ",
    issued: "2022-06-23",
    from: "2022-06-23",
    until: null,
    read: "tài liệu mô tả công thức tính",
    confidence: "B"
  },
  "19/2025/QĐ-TTg": {
    kind: "decision",
    title: "Quyết định ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
    issuer: "Thủ tướng Chính phủ",
    issued: "2025-06-30",
    from: "2025-07-01",
    until: null,
    read: "chỉ qua bộ dữ liệu đơn vị hành chính",
    confidence: "A"
  },
  "20/2020/QĐ-TTg": {
    kind: "decision",
    title:
      "Quyết định về mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương",
    issuer: "Thủ tướng Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "chưa đọc; tên theo trí nhớ",
    confidence: "C"
  },
  "31/2021/QĐ-TTg": {
    kind: "decision",
    title: "Quyết định ban hành Quy chế quản lý, vận hành, khai thác Cổng Dịch vụ công quốc gia",
    issuer: "Thủ tướng Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "vài điều được trích lại",
    confidence: "B"
  },
  "29/2026/QĐ-TTg": {
    kind: "decision",
    title: "Quyết định về đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản định danh điện tử",
    issuer: "Thủ tướng Chính phủ",
    issued: null,
    from: "2026-07-20",
    until: null,
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "1001/QĐ-BNV": {
    kind: "decision",
    title:
      "Quyết định phê duyệt phương pháp đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước giai đoạn 2023–2026",
    issuer: "Bộ Nội vụ",
    issued: "2023-12-11",
    from: null,
    until: null,
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "2640/QĐ-BNV": {
    kind: "decision",
    title:
      "Quyết định về đo lường sự hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước giai đoạn 2017–2020",
    issuer: "Bộ Nội vụ",
    issued: "2017-10-10",
    from: null,
    until: null,
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "33/CT-TTg": {
    kind: "directive",
    title: "Chỉ thị về công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp",
    issuer: "Thủ tướng Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "chưa đọc; năm ban hành chưa rõ; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "127/2007/QĐ-TTg": {
    kind: "decision",
    title:
      "Quyết định về việc tổ chức làm việc vào ngày thứ bảy hàng tuần để tiếp nhận, giải quyết thủ tục hành chính",
    issuer: "Thủ tướng Chính phủ",
    issued: null,
    from: null,
    until: "2010-04-01",
    replacedBy: ["14/2010/QĐ-TTg"],
    read: "chỉ qua 14/2010/QĐ-TTg; tên theo nội dung",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
