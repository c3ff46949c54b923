import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const notice = (words: string) => cite("4875/TB-LĐTBXH", WHOLE, words)

export const edition2021 = published(2021, () => ({
  announcedBy: ["4875/TB-LĐTBXH"],
  lunarNewYear: {
    from: "02-10",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [notice("từ 29 tháng Chạp năm Canh Tý đến hết ngày mùng 5 tháng Giêng năm Tân Sửu")]
  },
  hungKings: "04-21",
  secondNationalDay: { on: "09-03", by: [notice("dịp Quốc khánh năm 2021 … nghỉ 4 ngày liên tiếp")] },
  compensatory: { "02-15": "02-13", "02-16": "02-14", "05-03": "05-01" },
  notes: ["the first year of the Code of 2019: National Day has two days"]
}))
