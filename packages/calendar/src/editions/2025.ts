import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const notice = (words: string) => cite("6150/TB-BLĐTBXH", WHOLE, words)

export const edition2025 = published(2025, () => ({
  announcedBy: ["8726/VPCP-KGVX", "6150/TB-BLĐTBXH"],
  lunarNewYear: {
    from: "01-27",
    lunar: ["28/12", "29/12", "1/1", "2/1", "3/1"],
    by: [notice("05 ngày nghỉ tết Âm lịch và 04 ngày nghỉ hằng tuần")]
  },
  hungKings: "04-07",
  secondNationalDay: {
    on: "09-01",
    by: [cite("8726/VPCP-KGVX", WHOLE, "nghỉ ngày 02/9 và 01 ngày liền kề trước")]
  },
  swaps: [
    {
      off: "05-02",
      worked: "2025-04-26",
      name: "Nghỉ hoán đổi dịp 30/4 – 1/5",
      by: [notice("từ thứ Sáu ngày 02/5/2025 sang thứ Bảy ngày 26/4/2025")]
    }
  ]
}))
