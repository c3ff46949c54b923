import { cite, day, paraphrased, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const notice = (words: string) => cite("9441/TB-BNV", WHOLE, words)

export const edition2026 = published(2026, () => ({
  announcedBy: ["9859/VPCP-KGVX", "9441/TB-BNV", "12729/VPCP-KGVX", "3383/BNV-CVL", "10065/VPCP-KGVX"],
  lunarNewYear: {
    from: "02-16",
    lunar: ["29/12", "1/1", "2/1", "3/1", "4/1"],
    by: [
      notice(
        "từ thứ Hai ngày 16 tháng 02 năm 2026 … (tức ngày 29 tháng Chạp năm Ất Tỵ) đến hết thứ Sáu ngày 20 tháng 02 năm 2026"
      )
    ]
  },
  hungKings: "04-26",
  secondNationalDay: {
    on: "09-01",
    by: [notice("từ thứ Bảy ngày 29 tháng 8 năm 2026 đến hết thứ Tư ngày 02 tháng 9 năm 2026")]
  },
  compensatory: { "04-27": "04-26" },
  swaps: [
    {
      off: "01-02",
      worked: "2026-01-10",
      name: "Nghỉ hoán đổi dịp Tết Dương lịch",
      by: [paraphrased("12729/VPCP-KGVX", WHOLE, "hoán đổi từ thứ Sáu 02/01/2026 sang thứ Bảy 10/01/2026")]
    },
    {
      off: "08-31",
      worked: "2026-08-22",
      name: "Nghỉ hoán đổi dịp Quốc khánh",
      by: [notice("từ thứ Hai ngày 31 tháng 8 năm 2026 sang thứ Bảy ngày 22 tháng 8 năm 2026")]
    }
  ],
  proposals: [
    {
      status: "lapsed",
      name: "Đề xuất hoán đổi thứ Hai 23/11/2026 sang thứ Bảy 28/11/2026",
      daysOff: [day("2026-11-23")],
      worked: [day("2026-11-28")],
      dropped: [],
      basis: [paraphrased("10065/VPCP-KGVX", WHOLE, "Ngày Văn hóa Việt Nam năm 2026: nghỉ 1 ngày")]
    }
  ],
  notes: [
    "no swap around 30/04 (Công văn 3383/BNV-CVL)",
    "the swap of 02/01 was announced on 25/12/2025, 8 days before",
    "23/11 is a working day: its swap was proposed and not adopted"
  ]
}))
