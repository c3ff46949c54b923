import type { ClockStopped } from "@danchu/calendar"
import {
  type Answer,
  type Citation,
  type CivilDate,
  cite,
  type Ground,
  inVietnamese,
  type Ruling
} from "@danchu/law"
import { lawsuit } from "@danchu/law/rules/complaint-decision"
import { reexaminationBodies, reexaminationGrounds } from "@danchu/law/rules/complaint-reexamination"
import { governed, under } from "./absent.js"
import { type ComplaintHandling, type HandlingStepFor, handling } from "./complaint-handling.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Bench, refused } from "./procedure.js"
import type { CountedTerm } from "./term.js"

/** Luật Khiếu nại Đ33.2, Đ42, Đ44.3 and NĐ 124/2020 Đ38: the court, and a resolution that broke the law. */

const found = cite("124/2020/NĐ-CP", "Đ38", "Khi phát hiện việc giải quyết khiếu nại vi phạm pháp luật")

const whoMay = (on: CivilDate): Answer<readonly Ground[]> => reexaminationBodies.on(on)

type Resolution = (state: ComplaintHandling, bench: Bench) => CountedTerm | ClockStopped | null

/** Đ33.2, Đ42 — after the term without a resolution, or against a decision: "có quyền khởi kiện vụ án hành chính". */
const sue = (clause: Citation, resolution: Resolution): HandlingStepFor<"RecordLawsuit"> => ({
  label: { vi: "khởi kiện vụ án hành chính", en: "go to court" },
  from: [...handling, "decided", "sent", "effective", "enforced"],
  to: ["in-court"],
  who: "complainant",
  rules: [lawsuit.id],
  basis: [clause],
  decide: (state, { on, record }, bench) =>
    under(lawsuit.on(on), clause, law => {
      const term = resolution(state, bench)
      const due = term === null || "_tag" in term ? null : term.due
      return state.decidedOn === null && (due === null || on <= due)
        ? refused(
            clause,
            "term-still-runs",
            due === null
              ? "thời hạn giải quyết chưa hết"
              : `thời hạn giải quyết còn đến hết ngày ${inVietnamese(due)}`,
            due === null ? "the term of resolution has not ended" : `the term of resolution runs until ${due}`
          )
        : accepted(
            [{ type: "LawsuitBrought", on, record, governedBy: governed(law) }],
            [],
            [
              "The days within which a lawsuit must come are those of the law on administrative procedure, which was not read."
            ]
          )
    })
})

/** NĐ 124/2020 Đ38 — "kiểm tra, báo cáo … chỉ đạo giải quyết"; no text gives a number of days. */
const demand: HandlingStepFor<"DemandReexamination"> = {
  label: { vi: "yêu cầu xem xét việc giải quyết có vi phạm", en: "have the resolution looked at again" },
  from: ["sent", "effective", "enforced"],
  to: ["being-re-examined"],
  who: "superior",
  rules: [reexaminationGrounds.id, reexaminationBodies.id],
  basis: [found],
  decide: (_, { on, ground, body, record }) =>
    under(reexaminationGrounds.on(on), found, (grounds: Ruling<readonly Ground[]>) =>
      under(whoMay(on), found, bodies => {
        if (!listed(grounds, ground)) {
          return unlisted(
            grounds,
            "not-a-ground-of-re-examination",
            "không thuộc các căn cứ xem xét lại",
            "none of the grounds"
          )
        }
        return listed(bodies, body)
          ? accepted([
              {
                type: "ReexaminationDemanded",
                on,
                ground,
                body,
                record,
                governedBy: governed(grounds, bodies)
              }
            ])
          : unlisted(
              bodies,
              "not-who-may-demand-it",
              "không phải người có thẩm quyền yêu cầu xem xét lại",
              "none who may demand it"
            )
      })
    )
}

const conclude: HandlingStepFor<"ConcludeReexamination"> = {
  label: { vi: "kết luận việc xem xét lại", en: "conclude the re-examination" },
  from: ["being-re-examined"],
  to: ["re-examined"],
  who: "superior",
  rules: [reexaminationGrounds.id],
  basis: [found],
  decide: (_, { on, result, record }) =>
    under(reexaminationGrounds.on(on), found, law =>
      accepted([{ type: "ReexaminationConcluded", on, result, record, governedBy: governed(law) }])
    )
}

/** What may follow a decision, or its absence, under the clause of an instance. */
export const afterwardsAt = (clause: Citation, resolution: Resolution) => ({
  RecordLawsuit: sue(clause, resolution),
  DemandReexamination: demand,
  ConcludeReexamination: conclude
})
