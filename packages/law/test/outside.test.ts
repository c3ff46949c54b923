import { citationText, day, isRuling, noticed, Timeline, WHOLE, workingDays } from "@danchu/law"
import { expect, it } from "vitest"

const notice = {
  number: "99/TB-BNV",
  title: "Thông báo nghỉ Tết",
  issuer: "Bộ Nội vụ",
  issued: day("2027-10-15")
}

it("cites a notice that came after this release, with what a register would say of it", () => {
  const citation = noticed(notice, "nghỉ từ ngày 24/01/2028")
  expect(citation).toMatchObject({
    instrument: "99/TB-BNV",
    at: WHOLE,
    confidence: "A",
    outside: { issuer: "Bộ Nội vụ" }
  })
  expect(citationText(citation, "vi")).toContain("Thông báo nghỉ Tết số 99/TB-BNV")
})

it("serves as the basis of a rule that came as data", () => {
  const answer = Timeline.enacted(
    "2027-11-01",
    noticed(notice, "05 ngày làm việc", "Đ3.k1"),
    workingDays(5)
  ).on(day("2027-12-01"))
  expect(isRuling(answer) && answer.basis[0]).toMatchObject({ instrument: "99/TB-BNV", at: "Đ3.k1" })
})
