import { paraphrased, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const dispatch = (words: string) => paraphrased("8056/VPCP-KGVX", WHOLE, words)

export const edition2023 = published(2023, () => ({
  announcedBy: ["8056/VPCP-KGVX", "5034/TB-LĐTBXH"],
  lunarNewYear: {
    from: "01-20",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [dispatch("nghỉ Tết Quý Mão 7 ngày, từ 20/01/2023 đến hết 26/01/2023")]
  },
  hungKings: "04-29",
  secondNationalDay: { on: "09-01", by: [dispatch("nghỉ Quốc khánh 4 ngày, 01/9–04/9/2023")] },
  compensatory: {
    "01-02": "01-01",
    "01-25": "01-21",
    "01-26": "01-22",
    "05-02": "04-29",
    "05-03": "04-30",
    "09-04": "09-02"
  }
}))
