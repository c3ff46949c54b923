import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const dispatch = (words: string) => cite("6519/VPCP-KGVX", WHOLE, words)

export const edition2019 = published(2019, () => ({
  announcedBy: ["6519/VPCP-KGVX"],
  lunarNewYear: {
    from: "02-04",
    lunar: ["30/12", "1/1", "2/1", "3/1", "4/1"],
    by: [dispatch("nghỉ từ thứ Hai ngày 04 tháng 02 năm 2019 đến hết thứ Sáu ngày 08 tháng 02 năm 2019")]
  },
  hungKings: "04-14",
  compensatory: { "04-15": "04-14" },
  swaps: [
    {
      off: "04-29",
      worked: "2019-05-04",
      name: "Nghỉ hoán đổi dịp 30/4 – 1/5",
      by: [
        dispatch(
          "nghỉ từ thứ Hai ngày 29 tháng 4 năm 2019 đến hết thứ Tư ngày 01 tháng 5 năm 2019; đi làm bù vào thứ Bẩy ngày 04 tháng 5 năm 2019"
        )
      ]
    }
  ],
  repays: [
    { worked: "01-05", for: "2018-12-31", by: [dispatch("đi làm bù vào thứ Bẩy ngày 05 tháng 01 năm 2019")] }
  ]
}))
