import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

export const edition2020 = published(2020, () => ({
  announcedBy: ["?/2019/TB-LĐTBXH"],
  lunarNewYear: {
    from: "01-23",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [
      cite(
        "?/2019/TB-LĐTBXH",
        WHOLE,
        "nghỉ Tết Âm lịch năm 2020 liền 7 ngày, từ thứ Năm ngày 23/1/2020 đến hết thứ Tư ngày 29/1/2020"
      )
    ]
  },
  hungKings: "04-02",
  compensatory: { "01-28": "01-25", "01-29": "01-26" },
  notes: [
    "the number of the notice of 2019 was not found; its words are as a provincial department gave them"
  ]
}))
