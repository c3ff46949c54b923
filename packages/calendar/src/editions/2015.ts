import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const notice = (words: string) => cite("?/2014/TB-LĐTBXH", WHOLE, words)

export const edition2015 = published(2015, () => ({
  announcedBy: ["?/2014/TB-LĐTBXH"],
  lunarNewYear: {
    from: "02-17",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [notice("từ 29 tháng Chạp đến mùng 3 tháng Giêng âm lịch) và nghỉ bù vào thứ 2 ngày 23/2/2015")]
  },
  hungKings: "04-28",
  compensatory: { "02-23": "02-21" },
  swaps: [
    {
      off: "01-02",
      worked: "2014-12-27",
      name: "Nghỉ hoán đổi dịp Tết Dương lịch",
      by: [notice("đi làm thứ 7 (ngày 27/12/2014) để nghỉ thứ 6, ngày 2/1/2015")]
    },
    {
      off: "02-16",
      worked: "2015-02-14",
      name: "Nghỉ hoán đổi dịp Tết Âm lịch",
      by: [notice("đi làm thứ 7 ngày 14/2/2015 để nghỉ thứ 2 ngày 16/2/2015")]
    },
    {
      off: "04-29",
      worked: "2015-04-25",
      name: "Nghỉ hoán đổi dịp Giỗ Tổ – 30/4 – 1/5",
      by: [notice("đi làm thứ 7 (ngày 25/4/2015) để nghỉ thứ 4 (ngày 29/4/2015)")]
    }
  ],
  notes: ["the number of the notice of late 2014 was not found; its words are as the press gave them"]
}))
