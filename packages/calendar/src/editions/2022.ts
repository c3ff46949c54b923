import { paraphrased, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const dispatch = (words: string) => paraphrased("245/VPCP-KGVX", WHOLE, words)

export const edition2022 = published(2022, () => ({
  announcedBy: ["245/VPCP-KGVX", "119/TB-LĐTBXH"],
  lunarNewYear: {
    from: "01-31",
    lunar: ["29/12", "1/1", "2/1", "3/1", "4/1"],
    by: [dispatch("nghỉ Tết Nhâm Dần từ 31/01/2022 đến hết 04/02/2022")]
  },
  hungKings: "04-10",
  secondNationalDay: { on: "09-01", by: [dispatch("nghỉ Quốc khánh 01/9/2022 và 02/9/2022")] },
  compensatory: { "01-03": "01-01", "04-11": "04-10", "05-02": "04-30", "05-03": "05-01" }
}))
