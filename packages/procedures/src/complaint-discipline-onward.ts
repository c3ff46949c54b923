import { cite, inVietnamese } from "@danchu/law"
import {
  disciplineAppeal,
  disciplineCompetence,
  disciplineComplaintResolution,
  disciplineLawsuit
} from "@danchu/law/rules/complaint-discipline"
import { disciplineAfterLapse } from "@danchu/law/rules/complaint-discipline-grounds"
import { governed, under } from "./absent.js"
import type { DisciplineComplaintState, DisciplineStepFor } from "./complaint-discipline-state.js"
import { resolveDisciplineBy, secondDisciplineBy } from "./complaint-discipline-terms.js"
import { accepted, type Bench, refused } from "./procedure.js"

/** Luật Khiếu nại 02/2011/QH13, Đ2.3, Đ48, Đ51, Đ57.3: where a complaint against discipline goes on, or ends. */

const law = "02/2011/QH13"
const second = cite(law, "Đ48.p2", "Thời hiệu khiếu nại lần hai")
const toWhom = cite(law, "Đ49", "Đơn khiếu nại lần hai được gửi đến cơ quan có thẩm quyền")
const standing = cite(law, "Đ57.k1.b", "Quyết định giải quyết khiếu nại lần hai có hiệu lực pháp luật")
const unresolved = cite(law, "Đ50.p3", "Thời hạn giải quyết khiếu nại không quá 30 ngày, kể từ ngày thụ lý")
const withdrawing = cite(law, "Đ2.k3", "Rút khiếu nại là việc người khiếu nại đề nghị")
const court = cite(law, "Đ57.k3", "thì có quyền khởi kiện vụ án hành chính tại Tòa án")

const underWay = ["accepted", "verified", "discussed"] as const

/** The last day of the term where nothing was decided; `null` once it is over, or a decision is there. */
const stillRuns = (state: DisciplineComplaintState, on: string, bench: Bench): string | null => {
  if (state.decidedOn !== null) return null
  const term = resolveDisciplineBy(state, bench)
  return term !== null && on <= term.due ? term.due : null
}

/** Đ48, Đ49, Đ51 — 10 days, against a dismissal 30, to the head of the direct superior, or to the Minister of Home Affairs. */
export const lodgeSecond: DisciplineStepFor<"LodgeSecondComplaint"> = {
  label: { vi: "khiếu nại lần hai", en: "lodge a second complaint" },
  from: [...underWay, "sent", "effective", "announced"],
  to: ["appealed"],
  who: "complainant",
  rules: [
    disciplineAppeal.id,
    disciplineCompetence.id,
    disciplineAfterLapse.id,
    disciplineComplaintResolution.id
  ],
  basis: [second, toWhom],
  decide: (state, { on, obstacle }, bench) =>
    under(disciplineAppeal.on(on, { dismissal: state.dismissal }), second, window =>
      under(disciplineAfterLapse.on(on), second, lapse => {
        if (state.instance === "second") {
          return refused(
            standing,
            "second-decision-stands",
            "không có khiếu nại lần ba",
            "there is no third complaint"
          )
        }
        const until = stillRuns(state, on, bench)
        if (until !== null) {
          return refused(
            unresolved,
            "first-period-still-runs",
            `thời hạn giải quyết lần đầu còn đến hết ngày ${until}`,
            `the first period runs until ${until}`
          )
        }
        const closes = secondDisciplineBy(state, bench)
        if (closes !== null && on > closes.due && obstacle === undefined) {
          return refused(
            closes.basis,
            "out-of-time",
            `thời hiệu khiếu nại lần hai đã hết ngày ${inVietnamese(closes.due)}`,
            `the window closed on ${closes.due} and no obstacle is stated`
          )
        }
        const after = state.decidedOn === null ? ("lapse" as const) : ("decision" as const)
        const to = state.byMinister
          ? ("minister-of-home-affairs" as const)
          : ("head-of-direct-superior" as const)
        return accepted(
          [
            {
              type: "SecondComplaintLodged",
              on,
              to,
              after,
              ...(obstacle !== undefined && { obstacle }),
              governedBy: governed(window, ...(after === "lapse" ? [lapse] : []))
            }
          ],
          [{ to, template: "second-complaint", basis: [toWhom] }],
          after === "lapse"
            ? [
                "No window counts after a lapse: Đ48 counts from the receipt of a first decision.",
                ...(state.byMinister
                  ? []
                  : [
                      "Đ51.3 names the lapse only where a minister or the like resolves first; Đ51.2 does not."
                    ])
              ]
            : []
        )
      })
    )
}

/** Đ2.3 — withdrawing is defined for every complainant; Đ10 and Đ11a stand in the chapters on administrative decisions. */
export const withdraw: DisciplineStepFor<"WithdrawComplaint"> = {
  label: { vi: "rút khiếu nại", en: "withdraw the complaint" },
  from: ["received", ...underWay],
  to: ["terminated"],
  who: "complainant",
  rules: [],
  basis: [withdrawing],
  decide: (_, { on, record }) =>
    accepted(
      [{ type: "ComplaintWithdrawn", on, record, governedBy: [] }],
      [{ to: "resolver", template: "withdrawn", basis: [withdrawing] }],
      ["The chapter on discipline has no clause of its own on withdrawal: its form is taken from Đ10."]
    )
}

/** Đ57.3 — only a dismissal, only "từ Tổng Cục trưởng và tương đương trở xuống"; after a decision, or a term without one. */
export const sue: DisciplineStepFor<"RecordLawsuit"> = {
  label: { vi: "khởi kiện vụ án hành chính", en: "go to court" },
  from: [...underWay, "sent", "effective", "announced"],
  to: ["in-court"],
  who: "complainant",
  rules: [disciplineLawsuit.id],
  basis: [court],
  decide: (state, { on, record }, bench) =>
    under(disciplineLawsuit.on(on), court, ruling => {
      if (!state.dismissal || !state.upToGeneralDirector) {
        return refused(
          ruling,
          "no-lawsuit-against-this-discipline",
          "chỉ được khởi kiện kỷ luật buộc thôi việc đối với công chức từ Tổng cục trưởng và tương đương trở xuống",
          "only a dismissal of an official up to general director goes to court"
        )
      }
      const until = stillRuns(state, on, bench)
      return until === null
        ? accepted(
            [{ type: "LawsuitBrought", on, record, governedBy: governed(ruling) }],
            [],
            [
              "The days within which a lawsuit must come are those of the law on administrative procedure, which was not read."
            ]
          )
        : refused(
            ruling,
            "term-still-runs",
            `thời hạn giải quyết còn đến hết ngày ${until}`,
            `the term of resolution runs until ${until}`
          )
    })
}
