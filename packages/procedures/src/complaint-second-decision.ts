import { cite, inVietnamese } from "@danchu/law"
import { enforcement } from "@danchu/law/rules/complaint-decision"
import { secondDialogue } from "@danchu/law/rules/complaint-dialogue"
import { complaintPublicationForms } from "@danchu/law/rules/complaint-publication"
import {
  complaintResolutionSecond,
  publishSecondDecision,
  secondDecisionEffect,
  sendSecondDecision
} from "@danchu/law/rules/complaint-second"
import { governed, under } from "./absent.js"
import type { SecondStepFor } from "./complaint-second-state.js"
import {
  enforceBy,
  publishSecondBy,
  secondEffectAfter,
  secondResolution,
  sendSecondBy
} from "./complaint-second-terms.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13, Đ39–41, Đ44.2, Đ46 and NĐ 124/2020 Đ29–31: the second decision and what follows it. */

const article40 = cite(
  "02/2011/QH13",
  "Đ40.k1",
  "Người giải quyết khiếu nại lần hai phải ra quyết định giải quyết khiếu nại"
)
const article41 = cite(
  "02/2011/QH13",
  "Đ41.k1",
  "người giải quyết khiếu nại lần hai phải gửi quyết định giải quyết khiếu nại"
)
const oneOrMoreForms = cite(
  "02/2011/QH13",
  "Đ41.k2",
  "Người giải quyết khiếu nại lần hai lựa chọn một hoặc một số hình thức công khai sau đây"
)
const article44 = cite(
  "02/2011/QH13",
  "Đ44.k2",
  "Quyết định giải quyết khiếu nại lần hai có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành"
)
const article46 = cite(
  "02/2011/QH13",
  "Đ46.k1",
  "tổ chức thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật"
)

/** Đ40.1 — "phải ra quyết định giải quyết khiếu nại"; Đ39 has a dialogue in every case. */
export const decideSecond: SecondStepFor<"DecideComplaint"> = {
  label: { vi: "ra quyết định giải quyết khiếu nại lần hai", en: "decide the second complaint" },
  from: ["verified"],
  to: ["decided"],
  who: "resolver",
  rules: [complaintResolutionSecond.id, secondDialogue.id],
  basis: [article40],
  decide: (state, { on, outcome }, bench) =>
    under(secondDialogue.on(on), article40, dialogue => {
      if (!state.dialogueSettled) {
        return refused(
          dialogue,
          "dialogue-needed",
          "phải tổ chức đối thoại trước khi quyết định lần hai",
          "at the second instance a dialogue always comes before the decision"
        )
      }
      const term = secondResolution(state, bench)
      const due = term === null || "_tag" in term ? null : term
      const { late, governedBy } = lateness(due, on)
      return accepted(
        [
          {
            type: "ComplaintDecided",
            on,
            outcome,
            late,
            governedBy: [...governedBy, ...governed(dialogue)]
          }
        ],
        [],
        late && due ? [`Decided after the last day, ${due.due}.`] : []
      )
    })
}

/** Đ41.1 — "Trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết khiếu nại". */
export const sendSecond: SecondStepFor<"SendDecision"> = {
  label: { vi: "gửi quyết định", en: "send the decision" },
  from: ["decided", "in-court"],
  to: ["sent", "in-court"],
  moves: [["decided", "sent"]],
  who: "clerk",
  rules: [sendSecondDecision.id],
  basis: [article41],
  decide: (state, { on }, bench) =>
    state.decidedOn === null || state.sentOn !== null
      ? refused(
          article41,
          "no-decision-to-send",
          "không có quyết định chưa gửi",
          "no decision waits to be sent"
        )
      : accepted(
          [{ type: "DecisionSent", on, ...lateness(sendSecondBy(state, bench), on) }],
          [
            "complainant",
            "respondent",
            "first-resolver",
            "person-concerned",
            ...(state.referred ? ["referrer"] : [])
          ].map(to => ({ to, template: "second-decision", basis: [article41] }))
        )
}

/** Owed until it is done, whatever became of the decision since. */
const publishable = [
  "decided",
  "sent",
  "effective",
  "enforced",
  "in-court",
  "being-re-examined",
  "re-examined"
] as const

/** Đ41.2 — "lựa chọn một hoặc một số hình thức công khai sau đây"; the term is that of NĐ 124/2020 Đ29.3. */
export const publishSecond: SecondStepFor<"PublishDecision"> = {
  label: { vi: "công khai quyết định", en: "publish the decision" },
  from: publishable,
  to: publishable,
  moves: [],
  who: "resolver",
  rules: [complaintPublicationForms.id, publishSecondDecision.id],
  basis: [oneOrMoreForms],
  decide: (state, { on, form }, bench) =>
    state.decidedOn === null
      ? refused(
          oneOrMoreForms,
          "no-decision-to-publish",
          "chưa có quyết định giải quyết",
          "there is no decision to publish"
        )
      : under(complaintPublicationForms.on(on), oneOrMoreForms, forms =>
          forms.value.some(one => one.code === form)
            ? accepted([
                { type: "DecisionPublished", on, form, ...lateness(publishSecondBy(state, bench), on) }
              ])
            : refused(
                forms,
                "not-a-form-of-publication",
                "không thuộc các hình thức công khai của Điều 41",
                `"${form}" is none of the forms: ${forms.value.map(one => one.code).join(", ")}`
              )
        )
}

/** Đ44.2 — "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành". */
export const declareSecondEffective: SecondStepFor<"DeclareEffective"> = {
  label: { vi: "ghi nhận quyết định có hiệu lực pháp luật", en: "declare the decision in effect" },
  from: ["sent"],
  to: ["effective"],
  who: "clerk",
  rules: [secondDecisionEffect.id],
  basis: [article44],
  decide: (state, { on }, bench) => {
    const effect = secondEffectAfter(state, bench)
    if (effect !== null && on <= effect.due) {
      return refused(
        effect.basis,
        "not-yet-effective",
        `quyết định chỉ có hiệu lực sau ngày ${inVietnamese(effect.due)}`,
        `the decision takes effect only after ${effect.due}`
      )
    }
    return accepted([{ type: "DecisionTookEffect", on, governedBy: effect ? [effect.governance] : [] }])
  }
}

/** Đ46.1, NĐ 124/2020 Đ31.1 — within 5 working days of effect, who resolved it sees that it is carried out. */
export const orderEnforcement: SecondStepFor<"OrderEnforcement"> = {
  label: { vi: "tổ chức thi hành quyết định", en: "order the decision carried out" },
  from: ["effective"],
  to: ["enforced"],
  who: "resolver",
  rules: [enforcement.id],
  basis: [article46],
  decide: (state, { on, record }, bench) =>
    under(enforcement.on(on), article46, law => {
      const { late } = lateness(enforceBy(state, bench), on)
      return accepted([{ type: "EnforcementOrdered", on, record, late, governedBy: governed(law) }])
    })
}
