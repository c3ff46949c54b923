import { cite } from "../citation.js"
import { day } from "../civil-date.js"
import { type TermInTime, transition } from "../transition.js"

const commencement = day("2023-07-01")
const commences = cite("10/2022/QH15", "Đ90.k1", "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2023")

/**
 * Which day's law tells how soon a decision is published. Luật 10/2022 has no transitional clause on it: a decision from
 * before 2023-07-01 keeps the ordinance's term; where that was still running, the law's term is a second reading.
 */
export const publicationTransition = transition<TermInTime>(
  "disclosure.publish.transition",
  ({ from, lastDay }) =>
    from >= commencement || lastDay < commencement
      ? { on: from, basis: [], readings: [], warnings: [] }
      : {
          on: from,
          basis: [commences],
          readings: [
            {
              value: commencement,
              basis: [commences],
              why: "the law has no transitional clause: a decision from before it and not yet published is left open"
            }
          ],
          warnings: [
            "Luật 10/2022/QH15 does not say which term applies to a decision made before 2023-07-01 and not yet published on that day."
          ]
        }
)
