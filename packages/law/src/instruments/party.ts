import type { InstrumentRegister } from "../instrument.js"

export const party = {
  "30-CT/TW": {
    kind: "directive",
    title: "Chỉ thị về xây dựng và thực hiện Quy chế dân chủ ở cơ sở",
    issuer: "Bộ Chính trị",
    issued: "1998-02-18",
    from: null,
    until: null,
    read: "chưa đọc; ngày theo trí nhớ",
    confidence: "C"
  },
  "217-QĐ/TW": {
    kind: "decision",
    title:
      "Quyết định ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội",
    issuer: "Bộ Chính trị",
    issued: "2013-12-12",
    from: null,
    until: null,
    read: "chưa đọc; hiệu lực hiện nay chưa rõ",
    confidence: "B"
  },
  "218-QĐ/TW": {
    kind: "decision",
    title:
      "Quyết định ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền",
    issuer: "Bộ Chính trị",
    issued: "2013-12-12",
    from: null,
    until: null,
    read: "chưa đọc; hiệu lực hiện nay chưa rõ",
    confidence: "B"
  },
  "11-QĐi/TW": {
    kind: "regulation",
    title:
      "Quy định về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân",
    issuer: "Bộ Chính trị",
    issued: "2019-02-18",
    from: null,
    until: null,
    read: "chưa đọc",
    confidence: "B"
  },
  "66-QĐ/TW": {
    kind: "regulation",
    title: "Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    issuer: "Ban Chấp hành Trung ương",
    issued: null,
    from: null,
    until: "2026-01-09",
    replacedBy: ["399-QĐ/TW"],
    read: "chưa đọc; năm 2017",
    confidence: "B"
  },
  "399-QĐ/TW": {
    kind: "regulation",
    title: "Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    issuer: "Ban Chấp hành Trung ương",
    issued: "2026-01-09",
    from: "2026-01-09",
    until: null,
    replaces: ["66-QĐ/TW"],
    read: "chưa đọc; tên theo nội dung được tóm tắt",
    confidence: "B"
  },
  "36-HD/VPTW": {
    kind: "guidance",
    title: "Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng",
    issuer: "Văn phòng Trung ương Đảng",
    issued: "2018-04-03",
    from: "2018-04-03",
    until: "2026-05-27",
    replacedBy: ["05-HD/VPTW"],
    guides: ["66-QĐ/TW"],
    read: "chưa đọc; mục 1.3 được trích lại",
    confidence: "A"
  },
  "05-HD/VPTW": {
    kind: "guidance",
    title: "Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng",
    issuer: "Văn phòng Trung ương Đảng",
    issued: "2026-05-27",
    from: "2026-05-27",
    until: null,
    replaces: ["36-HD/VPTW"],
    guides: ["399-QĐ/TW"],
    read: "chưa đọc; được trích lại",
    confidence: "A"
  },
  "80-NQ/TW": {
    kind: "resolution",
    title: "Nghị quyết về phát triển văn hóa Việt Nam",
    issuer: "Bộ Chính trị",
    issued: "2026-01-07",
    from: null,
    until: null,
    read: "chưa đọc",
    confidence: "B"
  }
} as const satisfies InstrumentRegister
