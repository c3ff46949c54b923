import { cite } from "../citation.js"
import { type CivilDate, day } from "../civil-date.js"
import { transition } from "../transition.js"

const lawOf2018 = day("2019-01-01")
const decree156 = day("2026-07-01")

const stillUnder2011 = cite(
  "25/2018/QH14",
  "Đ66.k3",
  "Tố cáo đã được thụ lý, đang xem xét và chưa có kết luận trước ngày Luật này có hiệu lực thi hành thì được tiếp tục giải quyết theo quy định của Luật Tố cáo số 03/2011/QH13"
)
const pendingIn2026 = cite(
  "156/2026/NĐ-CP",
  "Đ10.k1",
  "đã có quyết định thụ lý trước ngày Nghị định này có hiệu lực thi hành và đang trong quá trình xem xét, giải quyết thì áp dụng quy định về giải quyết tố cáo tại Nghị định này"
)

/**
 * Which day's law governs the resolution of a denunciation: accepted before 2019-01-01 and not concluded, the law of
 * 2011 to its end; otherwise the law of the act, also where it was accepted before 2026-07-01.
 */
export const denunciationTransition = transition<{ readonly accepted: CivilDate; readonly act: CivilDate }>(
  "denunciation.transition",
  ({ accepted, act }) => {
    if (accepted < lawOf2018)
      return { on: accepted, basis: act < lawOf2018 ? [] : [stillUnder2011], readings: [], warnings: [] }
    return {
      on: act,
      basis: accepted < decree156 && act >= decree156 ? [pendingIn2026] : [],
      readings: [],
      warnings: []
    }
  }
)

const lighter = cite(
  "156/2026/NĐ-CP",
  "Đ10.k2",
  "hoặc quy định tại Nghị định này trong trường hợp có lợi cho người có hành vi vi phạm"
)

/**
 * Which day's rules on discipline apply to a breach of the law on denunciations found before 2026-07-01 and not yet
 * disciplined: the old ones, or the new ones where they are better for the person.
 */
export const denunciationDisciplineTransition = transition<{
  readonly found: CivilDate
  readonly decided: CivilDate
}>("denunciation.discipline.transition", ({ found, decided }) =>
  found >= decree156 || decided < decree156
    ? { on: decided, basis: [], readings: [], warnings: [] }
    : {
        on: found,
        basis: [lighter],
        readings: [
          {
            value: decided,
            basis: [lighter],
            why: "the new rules apply where they are better for the person concerned"
          }
        ],
        warnings: []
      }
)
