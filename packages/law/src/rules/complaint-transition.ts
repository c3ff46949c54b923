import { cite } from "../citation.js"
import { type CivilDate, day } from "../civil-date.js"
import { type TermInTime, transition } from "../transition.js"

const commencement = day("2026-07-01")
const commences = cite("136/2025/QH15", "Đ4", "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026")

/**
 * Which day's law tells how long an office has to accept a complaint. Luật 136/2025 has no transitional clause, so a
 * complaint received before 2026-07-01 keeps the law of the day of its receipt; where its term was still running on
 * that day, the new term is a second reading.
 */
export const acceptanceTransition = transition<TermInTime>(
  "complaint.accept.transition",
  ({ from, lastDay }) => {
    if (from >= commencement || lastDay < commencement)
      return { on: from, basis: [], readings: [], warnings: [] }
    return {
      on: from,
      basis: [commences],
      readings: [
        {
          value: commencement,
          basis: [commences],
          why: "the law has no transitional clause: a complaint received before it and not yet accepted is left open"
        }
      ],
      warnings: [
        "Luật 136/2025/QH15 does not say which term applies to a complaint received before 2026-07-01 and not yet accepted on that day."
      ]
    }
  }
)

const transitional = cite(
  "155/2026/NĐ-CP",
  "Đ22.k1",
  "đã có thông báo thụ lý trước ngày Nghị định này có hiệu lực thi hành và chưa ban hành quyết định giải quyết khiếu nại được thực hiện theo quy định tại Nghị định này"
)

/**
 * Which day's law governs withdrawal, suspension, termination and dialogue in a case accepted before 2026-07-01: the law
 * of the act, not of the acceptance (NĐ 155/2026 Đ22.1).
 */
export const conductTransition = transition<{ readonly accepted: CivilDate; readonly act: CivilDate }>(
  "complaint.conduct.transition",
  ({ accepted, act }) => ({
    on: act,
    basis: accepted < commencement && act >= commencement ? [transitional] : [],
    readings: [],
    warnings: []
  })
)
