import type { InstrumentRegister } from "../instrument.js"

export const decrees = {
  "75/2012/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều của Luật Khiếu nại",
    issuer: "Chính phủ",
    issued: "2012-10-03",
    from: "2012-11-20",
    until: "2020-12-10",
    amendedBy: ["64/2014/NĐ-CP"],
    replacedBy: ["124/2020/NĐ-CP"],
    guides: ["02/2011/QH13"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "124/2020/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại",
    issuer: "Chính phủ",
    issued: "2020-10-19",
    from: "2020-12-10",
    until: null,
    amendedBy: ["155/2026/NĐ-CP"],
    replaces: ["75/2012/NĐ-CP"],
    guides: ["02/2011/QH13"],
    read: "toàn văn (bản 2020)",
    confidence: "A"
  },
  "155/2026/NĐ-CP": {
    kind: "decree",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2026-05-15",
    from: "2026-07-01",
    until: null,
    amends: ["124/2020/NĐ-CP"],
    read: "toàn văn",
    confidence: "A"
  },
  "76/2012/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết thi hành một số điều của Luật Tố cáo",
    issuer: "Chính phủ",
    issued: "2012-10-03",
    from: "2012-11-20",
    until: "2019-05-28",
    replacedBy: ["31/2019/NĐ-CP"],
    guides: ["03/2011/QH13"],
    read: "chưa đọc; ngày bắt đầu theo trí nhớ",
    confidence: "C"
  },
  "31/2019/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo",
    issuer: "Chính phủ",
    issued: "2019-04-10",
    from: "2019-05-28",
    until: null,
    amendedBy: ["156/2026/NĐ-CP"],
    replaces: ["76/2012/NĐ-CP"],
    guides: ["25/2018/QH14"],
    read: "Bộ pháp điển (bản 2019)",
    confidence: "A"
  },
  "156/2026/NĐ-CP": {
    kind: "decree",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2026-05-15",
    from: "2026-07-01",
    until: null,
    amends: ["31/2019/NĐ-CP"],
    read: "toàn văn",
    confidence: "A"
  },
  "64/2014/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết thi hành một số điều của Luật Tiếp công dân",
    issuer: "Chính phủ",
    issued: "2014-06-26",
    from: "2014-08-15",
    until: "2026-07-01",
    amends: ["75/2012/NĐ-CP"],
    replacedBy: ["154/2026/NĐ-CP"],
    guides: ["42/2013/QH13"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "154/2026/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tiếp công dân",
    issuer: "Chính phủ",
    issued: "2026-05-15",
    from: "2026-07-01",
    until: null,
    replaces: ["64/2014/NĐ-CP"],
    guides: ["42/2013/QH13"],
    read: "toàn văn",
    confidence: "A"
  },
  "141/2025/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực thanh tra, tiếp công dân, khiếu nại, tố cáo",
    issuer: "Chính phủ",
    issued: "2025-06-12",
    from: "2025-07-01",
    until: null,
    read: "chưa đọc, chỉ bản tóm tắt; tên và ngày hết hiệu lực chưa đọc được",
    confidence: "B"
  },
  "04/2015/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập",
    issuer: "Chính phủ",
    issued: "2015-01-09",
    from: "2015-02-25",
    until: "2023-07-01",
    replacedBy: ["10/2022/QH15"],
    read: "chưa đọc; hết hiệu lực do Chương III của 10/2022/QH15 quy định cùng nội dung, Điều 90 không nêu tên",
    confidence: "B"
  },
  "59/2023/NĐ-CP": {
    kind: "decree",
    title: "Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
    issuer: "Chính phủ",
    issued: "2023-08-14",
    from: "2023-08-15",
    until: null,
    replaces: ["159/2016/NĐ-CP"],
    guides: ["10/2022/QH15"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "61/2023/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư",
    issuer: "Chính phủ",
    issued: "2023-08-16",
    from: "2023-08-16",
    until: null,
    replaces: ["22/2018/QĐ-TTg"],
    read: "Bộ pháp điển",
    confidence: "A"
  },
  "159/2016/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định quy định chi tiết và biện pháp thi hành một số điều của Luật Thanh tra về tổ chức và hoạt động của Ban Thanh tra nhân dân",
    issuer: "Chính phủ",
    issued: "2016-11-29",
    from: "2017-02-01",
    until: "2023-08-08",
    replacedBy: ["59/2023/NĐ-CP"],
    read: "chưa đọc; ngày hết hiệu lực theo Điều 28 của 59/2023/NĐ-CP, ngày bắt đầu theo trí nhớ",
    confidence: "C"
  },
  "185/2026/NĐ-CP": {
    kind: "decree",
    title:
      "Nghị định quy định về tổ chức, hoạt động của thôn, tổ dân phố và chế độ, chính sách đối với người hoạt động không chuyên trách",
    issuer: "Chính phủ",
    issued: "2026-05-26",
    from: "2026-05-26",
    until: null,
    guides: ["10/2022/QH15"],
    read: "bản rút gọn của Điều 1–10",
    confidence: "B"
  },
  "79/2003/NĐ-CP": {
    kind: "decree",
    title: "Nghị định ban hành Quy chế thực hiện dân chủ ở xã",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: "2007-07-01",
    replacedBy: ["34/2007/PL-UBTVQH11"],
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
