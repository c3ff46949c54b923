import { day, paraphrased, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

const dispatch = (words: string) => paraphrased("10065/VPCP-KGVX", WHOLE, words)

export const edition2027 = published(2027, () => ({
  announcedBy: ["10065/VPCP-KGVX"],
  lunarNewYear: {
    from: "02-04",
    lunar: ["28/12", "29/12", "1/1", "2/1", "3/1"],
    by: [dispatch("nghỉ Tết Đinh Mùi 7 ngày, từ 04/02/2027 đến hết 10/02/2027")]
  },
  hungKings: "04-16",
  secondNationalDay: { on: "09-03", by: [dispatch("nghỉ Quốc khánh 4 ngày, 02/9–05/9/2027")] },
  compensatory: { "02-09": "02-06", "02-10": "02-07", "05-03": "05-01" },
  proposals: [
    {
      status: "lapsed",
      name: "Phương án 2 nghỉ Tết Đinh Mùi: 10 ngày, từ 05/02/2027 đến hết 14/02/2027",
      daysOff: [day("2027-02-11"), day("2027-02-12")],
      worked: [],
      dropped: [day("2027-02-04")],
      basis: [dispatch("nghỉ Tết Đinh Mùi 7 ngày, từ 04/02/2027 đến hết 10/02/2027")]
    }
  ],
  notes: [
    "final for Tết and National Day only: a later notice may add a swap, also around 30/04",
    "the notice of the Ministry of Home Affairs was not seen",
    "the make-up days of the lapsed Tết option were not found"
  ]
}))
