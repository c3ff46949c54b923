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

const lawOf2011 = day("2012-07-01")
const olderLaw = cite(
  "02/2011/QH13",
  "Đ69.k2",
  "Đối với khiếu nại đã được thụ lý giải quyết trước ngày Luật này có hiệu lực thì thực hiện theo quy định của Luật Khiếu nại, tố cáo số 09/1998/QH10"
)

/** A complaint accepted before 2012-07-01 keeps the law of 1998 (Đ69.2); everything else the law of the act. */
export const firstLawTransition = transition<{ readonly accepted: CivilDate; readonly act: CivilDate }>(
  "complaint.first-law.transition",
  ({ accepted, act }) =>
    accepted < lawOf2011
      ? { on: accepted, basis: [olderLaw], readings: [], warnings: [] }
      : { on: act, basis: [], readings: [], warnings: [] }
)

const districtsEnd = day("2025-07-01")
const takenOver = cite(
  "72/2025/QH15",
  "Đ54.k8",
  "cơ quan tiếp nhận chức năng, nhiệm vụ, quyền hạn của chính quyền địa phương cấp huyện hoặc chính quyền địa phương cấp xã mới hình thành sau sắp xếp nơi phát sinh công việc, thủ tục có trách nhiệm phối hợp với cơ quan liên quan để tiếp tục giải quyết"
)

/**
 * What a district had not finished on 2025-07-01 goes on with whoever took its task over: the law of the act names the
 * competence, the clause names the successor.
 */
export const districtTransition = transition<{ readonly accepted: CivilDate; readonly act: CivilDate }>(
  "complaint.district.transition",
  ({ accepted, act }) =>
    accepted < districtsEnd && act >= districtsEnd
      ? {
          on: act,
          basis: [takenOver],
          readings: [],
          warnings: [
            "Which body took the district's task over is a fact of the reorganisation, not of the law: name it in the file."
          ]
        }
      : { on: act, basis: [], readings: [], warnings: [] }
)

const foundBefore = cite(
  "155/2026/NĐ-CP",
  "Đ22.k2",
  "bị phát hiện trước khi Nghị định này có hiệu lực thi hành và đang được xem xét, giải quyết thì tiếp tục thực hiện việc xem xét giải quyết theo quy định tại Nghị định số 124/2020/NĐ-CP"
)

/** A resolution found unlawful before 2026-07-01 and being looked at again stays under the older text (NĐ 155/2026 Đ22.2). */
export const reexaminationTransition = transition<{ readonly found: CivilDate; readonly act: CivilDate }>(
  "complaint.reexamination.transition",
  ({ found, act }) =>
    found < commencement && act >= commencement
      ? { on: found, basis: [foundBefore], readings: [], warnings: [] }
      : { on: act, basis: [], readings: [], warnings: [] }
)

const betterRule = cite(
  "155/2026/NĐ-CP",
  "Đ22.k3",
  "hoặc quy định của Nghị định số 124/2020/NĐ-CP nếu có lợi cho cán bộ, công chức có hành vi vi phạm bị xử lý kỷ luật"
)

/** Discipline for a breach before 2026-07-01: the new decree, or the older one where it is better (NĐ 155/2026 Đ22.3). */
export const complaintDisciplineTransition = transition<{
  readonly breach: CivilDate
  readonly decided: CivilDate
}>("complaint.discipline.transition", ({ breach, decided }) =>
  breach < commencement && decided >= commencement
    ? {
        on: decided,
        basis: [betterRule],
        readings: [
          {
            value: breach,
            basis: [betterRule],
            why: "the older rules apply where they are better for the person concerned"
          }
        ],
        warnings: []
      }
    : { on: decided, basis: [], readings: [], warnings: [] }
)
