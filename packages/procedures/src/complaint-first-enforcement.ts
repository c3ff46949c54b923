import { deadline } from "@danchu/calendar"
import { cite, inVietnamese, isRuling, type Ruling, type Term } from "@danchu/law"
import { enforcement, stayOfDecision } from "@danchu/law/rules/complaint-decision"
import { complaintPublicationForms, publishFirstDecision } from "@danchu/law/rules/complaint-publication"
import { governed, under } from "./absent.js"
import type { ComplaintState } from "./complaint-first-state.js"
import type { StepFor } from "./complaint-first-step.js"
import { resolveBy } from "./complaint-first-terms.js"
import { handling } from "./complaint-handling.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Bench, refused } from "./procedure.js"
import { type CountedTerm, counted, lateness, termFrom } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13 Đ35, Đ46 and NĐ 124/2020 Đ29.3, Đ31.1: the decision complained of stayed, the first decision made public and carried out. */

const stayed = cite("02/2011/QH13", "Đ35", "phải ra quyết định tạm đình chỉ việc thi hành quyết định đó")
const lifted = cite("02/2011/QH13", "Đ35", "phải hủy bỏ ngay quyết định tạm đình chỉ đó")
const article46 = cite(
  "02/2011/QH13",
  "Đ46.k1",
  "tổ chức thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật"
)
const madePublic = cite(
  "124/2020/NĐ-CP",
  "Đ29.k3",
  "Trong thời hạn 15 ngày, kể từ khi có quyết định giải quyết khiếu nại"
)

const asks = (law: Ruling<Term | "not-required">): law is Ruling<Term> => law.value !== "not-required"

/** NĐ 124/2020 Đ29.3 names no instance; the law asks only the second resolver, and so the decree's term is the safe one. */
export const publishFirstBy = (state: ComplaintState, bench: Bench): CountedTerm | null => {
  if (state.decidedOn === null) return null
  const law = publishFirstDecision.on(state.decidedOn)
  return isRuling(law) && asks(law)
    ? counted(deadline({ ...law, readings: [] }, state.decidedOn, bench.calendar), state.decidedOn)
    : null
}

export const enforceFirstBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(enforcement, state.effectiveOn, bench)

/** Đ35 — "sẽ gây hậu quả khó khắc phục"; "không vượt quá thời gian còn lại của thời hạn giải quyết". */
export const stay: StepFor<"StayDecision"> = {
  label: { vi: "tạm đình chỉ thi hành quyết định bị khiếu nại", en: "stay the decision complained of" },
  from: handling,
  to: handling,
  who: "resolver",
  rules: [stayOfDecision.id],
  basis: [stayed],
  decide: (state, { on, until, record }, bench) =>
    under(stayOfDecision.on(on), stayed, law => {
      if (state.stayedUntil !== null) {
        return refused(law, "already-stayed", "đã tạm đình chỉ thi hành", "the decision is stayed already")
      }
      const due = resolveBy(state, bench)
      return due !== null && until > due.due
        ? refused(
            law,
            "stayed-too-long",
            `không được vượt quá thời hạn giải quyết, hết ngày ${inVietnamese(due.due)}`,
            `a stay cannot outlast the term of resolution, which ends on ${due.due}`
          )
        : accepted(
            [{ type: "DecisionStayed", on, until, record, governedBy: governed(law) }],
            ["complainant", "respondent", "person-concerned", "executor"].map(to => ({
              to,
              template: "stay",
              basis: [stayed]
            }))
          )
    })
}

/** Đ35 — "Khi xét thấy lý do của việc tạm đình chỉ không còn thì phải hủy bỏ ngay". */
export const liftStay: StepFor<"LiftStay"> = {
  label: { vi: "hủy bỏ việc tạm đình chỉ thi hành", en: "lift the stay" },
  from: handling,
  to: handling,
  who: "resolver",
  rules: [stayOfDecision.id],
  basis: [lifted],
  decide: (state, { on, record }) =>
    under(stayOfDecision.on(on), lifted, law =>
      state.stayedUntil === null
        ? refused(law, "nothing-is-stayed", "không có quyết định tạm đình chỉ", "no decision is stayed")
        : accepted([{ type: "StayLifted", on, record, governedBy: governed(law) }])
    )
}

/** NĐ 124/2020 Đ29.3 — "có trách nhiệm công khai quyết định giải quyết khiếu nại theo một trong các hình thức sau". */
export const publishFirst: StepFor<"PublishDecision"> = {
  label: { vi: "công khai quyết định", en: "publish the decision" },
  from: ["decided", "sent", "effective", "enforced"],
  to: ["decided", "sent", "effective", "enforced"],
  moves: [],
  who: "resolver",
  rules: [publishFirstDecision.id, complaintPublicationForms.id],
  basis: [madePublic],
  decide: (state, { on, form }, bench) =>
    under(complaintPublicationForms.on(on), madePublic, forms => {
      if (state.publishedOn !== null) {
        return refused(
          madePublic,
          "already-published",
          "đã công khai quyết định",
          "the decision was published before"
        )
      }
      return listed(forms, form)
        ? accepted(
            [{ type: "DecisionPublished", on, form, ...lateness(publishFirstBy(state, bench), on) }],
            [],
            [
              "The law asks only the second resolver to publish (Đ41.2); the decree names no instance (NĐ 124/2020 Đ29.3)."
            ]
          )
        : unlisted(
            forms,
            "not-a-form-of-publication",
            "không thuộc các hình thức công khai",
            "none of the forms"
          )
    })
}

/** Đ46.1, NĐ 124/2020 Đ31.1 — within 5 working days of effect, who resolved it sees that it is carried out. */
export const orderFirstEnforcement: StepFor<"OrderEnforcement"> = {
  label: { vi: "tổ chức thi hành quyết định", en: "order the decision carried out" },
  from: ["effective"],
  to: ["enforced"],
  who: "resolver",
  rules: [enforcement.id],
  basis: [article46],
  decide: (state, { on, record }, bench) =>
    under(enforcement.on(on), article46, law => {
      const { late } = lateness(enforceFirstBy(state, bench), on)
      return accepted([{ type: "EnforcementOrdered", on, record, late, governedBy: governed(law) }])
    })
}
