import { cite } from "../citation.js"
import { type CivilDate, day } from "../civil-date.js"
import { transition } from "../transition.js"

const commencement = day("2023-08-15")
const inspection = cite(
  "59/2023/NĐ-CP",
  "Đ29.k2",
  "tiếp tục được thực hiện cho đến khi tổ chức bầu nhiệm kỳ mới"
)
const investment = cite(
  "59/2023/NĐ-CP",
  "Đ29.k1",
  "tiếp tục được thực hiện cho đến khi kết thúc chương trình, dự án"
)

/**
 * Which day's law tells how a board that stood on 2023-08-15 is made up (NĐ 59/2023 Đ29): an inspection board keeps the
 * law of its election until the next one, an investment supervision board until its project ends.
 */
export const boardTransition = transition<{
  readonly board: "inspection" | "investment"
  readonly formed: CivilDate
  readonly on: CivilDate
}>("board.transition", ({ board, formed, on }) => ({
  on: formed,
  basis:
    formed < commencement && on >= commencement ? [board === "inspection" ? inspection : investment] : [],
  readings: [],
  warnings: []
}))
