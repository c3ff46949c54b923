import type { InstrumentRegister } from "../instrument.js"

export const decreesOnProcedures = {
  "61/2018/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    issuer: "Chính phủ",
    issued: "2018-04-23",
    from: "2018-06-21",
    until: "2025-07-01",
    amendedBy: ["107/2021/NĐ-CP"],
    replacedBy: ["118/2025/NĐ-CP"],
    read: "Bộ pháp điển (bản 2018)",
    confidence: "A"
  },
  "107/2021/NĐ-CP": {
    kind: "decree",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2021-12-06",
    from: "2021-12-06",
    until: "2025-07-01",
    amends: ["61/2018/NĐ-CP"],
    replacedBy: ["118/2025/NĐ-CP"],
    read: "chưa đọc; ngày bắt đầu theo trí nhớ",
    confidence: "C"
  },
  "118/2025/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
    issuer: "Chính phủ",
    issued: "2025-06-09",
    from: "2025-07-01",
    until: null,
    amends: ["63/2010/NĐ-CP", "92/2017/NĐ-CP", "42/2022/NĐ-CP", "45/2020/NĐ-CP"],
    amendedBy: ["367/2025/NĐ-CP"],
    replaces: ["61/2018/NĐ-CP", "107/2021/NĐ-CP"],
    read: "toàn văn (bản 2025)",
    confidence: "A"
  },
  "367/2025/NĐ-CP": {
    kind: "decree",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2025-12-31",
    from: null,
    until: null,
    amends: ["118/2025/NĐ-CP"],
    amendedBy: ["224/2026/NĐ-CP"],
    read: "chưa đọc; ngày bắt đầu chưa đọc được",
    confidence: "A"
  },
  "224/2026/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết và biện pháp thi hành Luật Chuyển đổi số",
    issuer: "Chính phủ",
    issued: "2026-06-24",
    from: "2026-07-01",
    until: null,
    amends: ["367/2025/NĐ-CP"],
    replaces: ["42/2022/NĐ-CP", "64/2007/NĐ-CP", "45/2026/NĐ-CP"],
    read: "Điều 89–90",
    confidence: "A"
  },
  "42/2022/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng",
    issuer: "Chính phủ",
    issued: "2022-06-24",
    from: null,
    until: "2026-07-01",
    amendedBy: ["118/2025/NĐ-CP"],
    replacedBy: ["224/2026/NĐ-CP"],
    read: "chỉ qua 118/2025/NĐ-CP và 224/2026/NĐ-CP",
    confidence: "A"
  },
  "64/2007/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: "2026-07-01",
    replacedBy: ["224/2026/NĐ-CP"],
    read: "chỉ qua 224/2026/NĐ-CP; tên theo trí nhớ",
    confidence: "A"
  },
  "45/2026/NĐ-CP": {
    kind: "decree",
    title: "Nghị định (tên chưa đọc được)",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: "2026-07-01",
    replacedBy: ["224/2026/NĐ-CP"],
    read: "chỉ qua 224/2026/NĐ-CP",
    confidence: "A"
  },
  "45/2020/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về thực hiện thủ tục hành chính trên môi trường điện tử",
    issuer: "Chính phủ",
    issued: "2020-04-08",
    from: "2020-05-22",
    until: null,
    amendedBy: ["118/2025/NĐ-CP"],
    read: "vài điều được trích lại",
    confidence: "A"
  },
  "63/2010/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về kiểm soát thủ tục hành chính",
    issuer: "Chính phủ",
    issued: "2010-06-08",
    from: null,
    until: null,
    amendedBy: ["48/2013/NĐ-CP", "92/2017/NĐ-CP", "118/2025/NĐ-CP"],
    read: "vài điều được trích lại",
    confidence: "A"
  },
  "48/2013/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính",
    issuer: "Chính phủ",
    issued: "2013-05-14",
    from: "2013-07-01",
    until: null,
    amends: ["20/2008/NĐ-CP", "63/2010/NĐ-CP"],
    read: "phần đã nhập vào 20/2008/NĐ-CP trong Bộ pháp điển",
    confidence: "A"
  },
  "92/2017/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính",
    issuer: "Chính phủ",
    issued: "2017-08-07",
    from: "2017-09-25",
    until: null,
    amends: ["63/2010/NĐ-CP"],
    amendedBy: ["118/2025/NĐ-CP"],
    read: "Điều 6–8 (Bộ pháp điển)",
    confidence: "A"
  },
  "20/2008/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính",
    issuer: "Chính phủ",
    issued: "2008-02-14",
    from: "2008-03-03",
    until: null,
    amendedBy: ["48/2013/NĐ-CP"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "09/2019/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
    issuer: "Chính phủ",
    issued: "2019-01-24",
    from: "2019-03-12",
    until: null,
    read: "Điều 8, 12, 13 qua trích dẫn",
    confidence: "B"
  },
  "30/2020/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về công tác văn thư",
    issuer: "Chính phủ",
    issued: "2020-03-05",
    from: "2020-03-05",
    until: null,
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "23/2015/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "chưa đọc",
    confidence: "C"
  },
  "63/2024/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định việc thực hiện liên thông điện tử một số nhóm thủ tục hành chính",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: null,
    read: "chưa đọc; tên theo trí nhớ",
    confidence: "C"
  },
  "237/2025/NĐ-CP": {
    kind: "decree",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 105/2012/NĐ-CP",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: null,
    amends: ["105/2012/NĐ-CP"],
    read: "chưa đọc; tên theo nội dung",
    confidence: "B"
  },
  "45/2013/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định quy định chi tiết một số điều của Bộ luật Lao động về thời giờ làm việc, thời giờ nghỉ ngơi và an toàn lao động, vệ sinh lao động",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: null,
    guides: ["10/2012/QH13"],
    read: "Điều 8, qua báo chí; tên theo trí nhớ",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
