import type { Instrument, InstrumentRegister } from "../instrument.js"

/** A yearly notice or dispatch: in force from its day, it has no end of its own. */
const yearly = (
  kind: "notice" | "dispatch",
  title: string,
  issuer: string,
  issued: string | null,
  read: string,
  confidence: Instrument["confidence"]
): Instrument => ({ kind, title, issuer, issued, from: issued, until: null, read, confidence })

const labour = "Bộ Lao động - Thương binh và Xã hội"
const interior = "Bộ Nội vụ"
const office = "Văn phòng Chính phủ"
const unnumbered = "số chưa tìm thấy; nội dung qua báo chí và trang thông tin địa phương"
const reported = "nội dung qua trang thông tin và báo chí dẫn lại"

export const workCalendar = {
  "10/2012/QH13": {
    kind: "code",
    title: "Bộ luật Lao động",
    issuer: "Quốc hội",
    issued: "2012-06-18",
    from: "2013-05-01",
    until: "2021-01-01",
    replacedBy: ["45/2019/QH14"],
    read: "Điều 115 khoản 1 và 3, qua bài dẫn nguyên văn",
    confidence: "A"
  },
  "45/2019/QH14": {
    kind: "code",
    title: "Bộ luật Lao động",
    issuer: "Quốc hội",
    issued: "2019-11-20",
    from: "2021-01-01",
    until: null,
    replaces: ["10/2012/QH13"],
    read: "Điều 111, Điều 112 (Bộ pháp điển)",
    confidence: "A"
  },
  "28/2026/QH16": {
    kind: "resolution",
    title: "Nghị quyết về phát triển văn hóa Việt Nam",
    issuer: "Quốc hội",
    issued: "2026-04-24",
    from: "2026-07-01",
    until: null,
    read: "Điều 2, qua bản dẫn nguyên văn",
    confidence: "A"
  },
  "188/1999/QĐ-TTg": {
    kind: "decision",
    title: "Quyết định về việc thực hiện chế độ tuần làm việc 40 giờ",
    issuer: "Thủ tướng Chính phủ",
    issued: "1999-09-17",
    from: "1999-10-02",
    until: null,
    read: "Điều 1",
    confidence: "A"
  },
  "14/2010/QĐ-TTg": {
    kind: "decision",
    title:
      "Quyết định về việc tổ chức làm việc vào ngày thứ bảy hàng tuần để tiếp nhận, giải quyết thủ tục hành chính",
    issuer: "Thủ tướng Chính phủ",
    issued: "2010-02-12",
    from: "2010-04-01",
    until: null,
    replaces: ["127/2007/QĐ-TTg"],
    read: "Điều 1",
    confidence: "A"
  },
  "105/2012/NĐ-CP": {
    kind: "decree",
    title: "Nghị định về tổ chức lễ tang cán bộ, công chức, viên chức",
    issuer: "Chính phủ",
    issued: null,
    from: null,
    until: null,
    amendedBy: ["237/2025/NĐ-CP"],
    read: "Điều 5, qua bài dẫn lại",
    confidence: "B"
  },
  "121-CP": {
    kind: "decision",
    title: "Quyết định về việc tính lịch và quản lý lịch của Nhà nước",
    issuer: "Hội đồng Chính phủ",
    issued: "1967-08-08",
    from: "1968-01-01",
    until: null,
    amendedBy: ["134/2002/QĐ-TTg"],
    read: "qua bài dẫn lại",
    confidence: "B"
  },
  "134/2002/QĐ-TTg": {
    kind: "decision",
    title: "Quyết định về việc sửa đổi Điều 1 Quyết định số 121-CP",
    issuer: "Thủ tướng Chính phủ",
    issued: "2002-10-14",
    from: null,
    until: null,
    amends: ["121-CP"],
    read: "qua bài dẫn lại",
    confidence: "B"
  },
  "?/2014/TB-LĐTBXH": yearly(
    "notice",
    "Thông báo lịch nghỉ Tết và các ngày lễ năm 2015",
    labour,
    null,
    `${unnumbered}; sau Tờ trình 89/TTr-LĐTBXH ngày 20/11/2014`,
    "B"
  ),
  "4659/TB-LĐTBXH": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch năm 2016",
    labour,
    "2015-11-13",
    reported,
    "A"
  ),
  "9794/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ Tết Âm lịch Đinh Dậu 2017",
    office,
    "2016-11-14",
    reported,
    "A"
  ),
  "?/2017/TB-LĐTBXH": yearly("notice", "Thông báo nghỉ Tết Âm lịch năm 2018", labour, null, unnumbered, "B"),
  "6519/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ lễ, tết năm 2019 đối với cán bộ, công chức, viên chức",
    office,
    "2018-07-11",
    "toàn văn",
    "A"
  ),
  "?/2019/TB-LĐTBXH": yearly("notice", "Thông báo nghỉ Tết Âm lịch năm 2020", labour, null, unnumbered, "B"),
  "4875/TB-LĐTBXH": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2021",
    labour,
    null,
    reported,
    "A"
  ),
  "245/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ Tết Âm lịch và Quốc khánh năm 2022",
    office,
    "2022-01-11",
    reported,
    "B"
  ),
  "119/TB-LĐTBXH": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2022",
    labour,
    null,
    reported,
    "B"
  ),
  "8056/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ Tết Âm lịch và Quốc khánh năm 2023",
    office,
    "2022-12-01",
    reported,
    "B"
  ),
  "5034/TB-LĐTBXH": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2023",
    labour,
    null,
    reported,
    "B"
  ),
  "8662/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ Tết Âm lịch và Quốc khánh năm 2024",
    office,
    "2023-11-03",
    reported,
    "A"
  ),
  "5015/TB-LĐTBXH": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2024",
    labour,
    "2023-11-22",
    reported,
    "A"
  ),
  "2450/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về hoán đổi ngày làm việc dịp 30/4 và 01/5 năm 2024",
    office,
    "2024-04-12",
    reported,
    "A"
  ),
  "1570/TB-BLĐTBXH": yearly(
    "notice",
    "Thông báo hoán đổi ngày làm việc dịp 30/4 và 01/5 năm 2024",
    labour,
    "2024-04-12",
    reported,
    "A"
  ),
  "8726/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ Tết Âm lịch và các ngày lễ năm 2025",
    office,
    "2024-11-26",
    reported,
    "A"
  ),
  "6150/TB-BLĐTBXH": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch và các ngày lễ năm 2025",
    labour,
    "2024-12-03",
    reported,
    "A"
  ),
  "9859/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về nghỉ Tết Âm lịch và Quốc khánh năm 2026",
    office,
    "2025-10-13",
    reported,
    "A"
  ),
  "9441/TB-BNV": yearly(
    "notice",
    "Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2026",
    interior,
    "2025-10-16",
    reported,
    "A"
  ),
  "12729/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026",
    office,
    "2025-12-25",
    reported,
    "B"
  ),
  "3383/BNV-CVL": yearly(
    "dispatch",
    "Công văn về nghỉ lễ 30/4 và 01/5 năm 2026",
    interior,
    "2026-04-10",
    reported,
    "A"
  ),
  "10065/VPCP-KGVX": yearly(
    "dispatch",
    "Công văn về phương án nghỉ lễ, Tết năm 2026 và 2027",
    office,
    "2026-10-02",
    `${reported}; thông báo của Bộ Nội vụ chưa thấy`,
    "B"
  )
} as const satisfies InstrumentRegister
