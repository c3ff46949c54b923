import { cite } from "../citation.js"
import { type CivilDate, day } from "../civil-date.js"
import { transition } from "../transition.js"

const commencement = day("2023-07-01")
const goesOn = cite(
  "10/2022/QH15",
  "Đ91.k3",
  "được công nhận, thông qua trước ngày Luật này có hiệu lực thi hành thì tiếp tục thực hiện"
)

/**
 * Which day's law an existing decision of the community is judged by (Luật 10/2022 Đ91.3): the law of the day it was
 * passed or recognised, until it is amended, replaced or abolished.
 */
export const decisionTransition = transition<{ readonly passed: CivilDate; readonly on: CivilDate }>(
  "community.transition",
  ({ passed, on }) => ({
    on: passed,
    basis: passed < commencement && on >= commencement ? [goesOn] : [],
    readings: [],
    warnings: []
  })
)
