import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const dispatch = (words: string) => cite("8662/VPCP-KGVX", WHOLE, words)

export const edition2024 = published(2024, () => ({
  announcedBy: ["8662/VPCP-KGVX", "5015/TB-LĐTBXH", "2450/VPCP-KGVX", "1570/TB-BLĐTBXH"],
  lunarNewYear: {
    from: "02-08",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [
      dispatch(
        "từ thứ Năm ngày 08/02/2024 Dương lịch đến hết thứ Tư ngày 14/02/2024 Dương lịch (tức ngày 29 tháng Chạp năm Quý Mão đến hết ngày mùng 5 tháng Giêng năm Giáp Thìn)"
      )
    ]
  },
  hungKings: "04-18",
  secondNationalDay: {
    on: "09-03",
    by: [dispatch("nghỉ lễ Quốc khánh từ ngày 31 tháng 8 năm 2024 đến hết ngày 03 tháng 9 năm 2024")]
  },
  compensatory: { "02-13": "02-10", "02-14": "02-11" },
  swaps: [
    {
      off: "04-29",
      worked: "2024-05-04",
      name: "Nghỉ hoán đổi dịp 30/4 – 1/5",
      by: [
        cite(
          "2450/VPCP-KGVX",
          WHOLE,
          "hoán đổi ngày làm việc dịp nghỉ lễ 30/4 và ngày Quốc tế lao động 1/5/2024"
        ),
        cite(
          "1570/TB-BLĐTBXH",
          WHOLE,
          "05 ngày liên tục từ thứ Bảy ngày 27/4/2024 đến hết thứ Tư ngày 01/5/2024"
        )
      ]
    }
  ],
  notes: ["the swap of 29/04 was announced on 12/04, 17 days before"]
}))
