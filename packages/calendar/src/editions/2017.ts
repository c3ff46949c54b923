import { cite, WHOLE } from "@danchu/law"
import { published } from "../edition-entries.js"

export const edition2017 = published(2017, () => ({
  announcedBy: ["9794/VPCP-KGVX"],
  lunarNewYear: {
    from: "01-26",
    lunar: ["29/12", "30/12", "1/1", "2/1", "3/1"],
    by: [cite("9794/VPCP-KGVX", WHOLE, "từ Thứ 5 ngày 26/01/2017 đến hết Thứ 4 ngày 01/02/2017")]
  },
  hungKings: "04-06",
  compensatory: {
    "01-02": "01-01",
    "01-31": "01-28",
    "02-01": "01-29",
    "05-02": "04-30",
    "09-04": "09-02"
  }
}))
