import { cite } from "../citation.js"
import { type CivilDate, day } from "../civil-date.js"
import { transition } from "../transition.js"

const decree = "61/2023/NĐ-CP"
const commencement = day("2023-08-16")
const replacedBefore = day("2023-12-31")

const law = cite(
  "10/2022/QH15",
  "Đ91.k3",
  "được công nhận, thông qua trước ngày Luật này có hiệu lực thi hành thì tiếp tục thực hiện"
)
const conforming = cite(
  decree,
  "Đ24.k1",
  "được tiếp tục thực hiện cho đến khi được sửa đổi, bổ sung, thay thế hoặc bãi bỏ"
)
const replaced = cite(
  decree,
  "Đ24.k2",
  "xây dựng hương ước, quy ước mới thay thế trước ngày 31 tháng 12 năm 2023"
)

/**
 * Which day's law an existing covenant is judged by on a day (NĐ 61/2023 Đ24): one approved before 2023-08-16 that fits
 * Điều 4 goes on under the law it was approved by; one that does not had to be replaced before 2023-12-31.
 */
export const covenantTransition = transition<{
  readonly approved: CivilDate
  readonly fitsArticle4: boolean
  readonly on: CivilDate
}>("covenant.transition", ({ approved, fitsArticle4, on }) => {
  if (approved >= commencement || on < commencement)
    return { on: approved, basis: [], readings: [], warnings: [] }
  if (fitsArticle4) return { on: approved, basis: [conforming, law], readings: [], warnings: [] }
  return {
    on: on < replacedBefore ? approved : on,
    basis: [replaced],
    readings: [],
    warnings:
      on < replacedBefore
        ? []
        : [
            "The covenant does not fit Điều 4 of NĐ 61/2023/NĐ-CP and should have been replaced before 2023-12-31."
          ]
  }
})
