import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

export const edition2016 = published(2016, () => ({
  announcedBy: ["4659/TB-LĐTBXH"],
  lunarNewYear: {
    from: "02-07",
    lunar: ["29/12", "1/1", "2/1", "3/1", "4/1"],
    by: [
      cite(
        "4659/TB-LĐTBXH",
        WHOLE,
        "từ ngày 07/02/2016 đến hết ngày 11/02/2016 (tức là từ ngày 29 tháng Chạp năm Ất Mùi đến hết ngày 04 tháng Giêng năm Bính Thân) là các ngày nghỉ lễ"
      )
    ]
  },
  hungKings: "04-16",
  compensatory: { "02-12": "02-07", "04-18": "04-16", "05-02": "04-30", "05-03": "05-01" }
}))
