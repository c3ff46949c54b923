import { cite, paraphrased, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

export const edition2018 = published(2018, () => ({
  announcedBy: ["?/2017/TB-LĐTBXH", "6519/VPCP-KGVX"],
  lunarNewYear: {
    from: "02-14",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [paraphrased("?/2017/TB-LĐTBXH", WHOLE, "nghỉ Tết Mậu Tuất bảy ngày, gồm hai ngày trước Tết")]
  },
  hungKings: "04-25",
  compensatory: { "02-19": "02-17", "02-20": "02-18", "09-03": "09-02" },
  swaps: [
    {
      off: "12-31",
      worked: "2019-01-05",
      name: "Nghỉ hoán đổi dịp Tết Dương lịch 2019",
      by: [
        cite(
          "6519/VPCP-KGVX",
          WHOLE,
          "nghỉ từ thứ Hai ngày 31 tháng 12 năm 2018 đến hết thứ Ba 01 tháng 01 năm 2019; đi làm bù vào thứ Bẩy ngày 05 tháng 01 năm 2019"
        )
      ]
    }
  ],
  notes: ["the numbers of the dispatch and the notice of 2017 were not found"]
}))
