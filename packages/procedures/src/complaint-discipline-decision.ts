import { cite, inVietnamese } from "@danchu/law"
import {
  disciplineAnnouncement,
  disciplineAppeal,
  disciplineComplaintResolution,
  disciplineCopies,
  disciplineEffect,
  sendFirstDisciplineDecision,
  sendSecondDisciplineDecision
} from "@danchu/law/rules/complaint-discipline"
import { governed, under } from "./absent.js"
import type { DisciplineStepFor } from "./complaint-discipline-state.js"
import {
  disciplineEffectAfter,
  resolveDisciplineBy,
  secondDisciplineBy,
  sendDisciplineBy
} from "./complaint-discipline-terms.js"
import { accepted, type Notice, refused } from "./procedure.js"
import { receivedOnce } from "./receipt-of-decision.js"
import { lateness } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13, Đ54–58: the decision on a disciplinary decision, and what follows it. */

const article54 = cite(
  "02/2011/QH13",
  "Đ54.k1",
  "Người giải quyết khiếu nại lần đầu phải ra quyết định giải quyết khiếu nại bằng văn bản"
)

const sent = cite("02/2011/QH13", "Đ54.k2", "phải được gửi cho người khiếu nại và cơ quan, tổ chức hữu quan")

const secondSent = cite(
  "02/2011/QH13",
  "Đ56.k2",
  "phải được gửi cho người khiếu nại, người giải quyết khiếu nại lần đầu, người có quyền, nghĩa vụ liên quan"
)

const second = cite("02/2011/QH13", "Đ48.p2", "Thời hiệu khiếu nại lần hai")

const effective = cite(
  "02/2011/QH13",
  "Đ57.k1.a",
  "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành mà người khiếu nại không khiếu nại lần hai"
)

const toAllStaff = cite(
  "02/2011/QH13",
  "Đ58.k1",
  "có trách nhiệm công bố công khai quyết định giải quyết đến toàn thể cán bộ, công chức"
)

/** Đ54.1, Đ56.1 — "phải ra quyết định giải quyết khiếu nại bằng văn bản". */
export const decideDiscipline: DisciplineStepFor<"DecideComplaint"> = {
  label: { vi: "ra quyết định giải quyết khiếu nại", en: "decide the complaint" },
  from: ["discussed"],
  to: ["decided"],
  who: "resolver",
  rules: [disciplineComplaintResolution.id],
  basis: [article54],
  decide: (state, { on, outcome }, bench) =>
    accepted([{ type: "ComplaintDecided", on, outcome, ...lateness(resolveDisciplineBy(state, bench), on) }])
}

/** Đ54.2 and NĐ 124/2020 Đ29.2.b; Đ56.2 — to whom the decision goes. */
export const sendDecision: DisciplineStepFor<"SendDecision"> = {
  label: { vi: "gửi quyết định", en: "send the decision" },
  from: ["decided"],
  to: ["sent"],
  who: "clerk",
  rules: [sendFirstDisciplineDecision.id, sendSecondDisciplineDecision.id, disciplineCopies.id],
  basis: [sent, secondSent],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "DecisionSent", on, ...lateness(sendDisciplineBy(state, bench), on) }],
      (state.instance === "first"
        ? ["complainant", "body-concerned"]
        : [
            "complainant",
            "first-resolver",
            "person-concerned",
            ...(state.byMinister ? ["inspector-general", "minister-of-home-affairs"] : [])
          ]
      ).map(
        (to): Notice => ({
          to,
          template: "discipline-decision",
          basis: [state.instance === "first" ? sent : secondSent]
        })
      )
    )
}

/** Đ48, second paragraph — the second window runs "kể từ ngày … nhận được quyết định giải quyết khiếu nại lần đầu". */
export const recordReceipt: DisciplineStepFor<"RecordReceiptOfDecision"> = {
  label: { vi: "ghi nhận ngày nhận quyết định", en: "record receipt of the decision" },
  from: ["sent", "effective", "announced"],
  to: ["sent", "effective", "announced"],
  moves: [],
  who: "clerk",
  rules: [disciplineAppeal.id],
  basis: [second],
  decide: (state, { on }) => receivedOnce(second, state.answerReceivedOn, on)
}

/** Đ57.1 — "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành". */
export const declareEffective: DisciplineStepFor<"DeclareEffective"> = {
  label: { vi: "ghi nhận quyết định có hiệu lực pháp luật", en: "declare the decision in effect" },
  from: ["sent"],
  to: ["effective"],
  who: "clerk",
  rules: [disciplineEffect.id],
  basis: [effective],
  decide: (state, { on }, bench) => {
    const effect = disciplineEffectAfter(state, bench)
    if (effect !== null && on <= effect.due) {
      return refused(
        effect.basis,
        "not-yet-effective",
        `quyết định chỉ có hiệu lực sau ngày ${inVietnamese(effect.due)}`,
        `the decision takes effect only after ${effect.due}`
      )
    }
    const window = secondDisciplineBy(state, bench)
    return accepted(
      [{ type: "DecisionTookEffect", on, governedBy: effect ? [effect.governance] : [] }],
      [],
      window !== null && on <= window.due
        ? [
            `In effect by its day of issue (Đ57.1), while the window of Đ48, counted from receipt, is open until ${window.due}.`
          ]
        : []
    )
  }
}

/** Đ58.1 — "công bố công khai quyết định giải quyết đến toàn thể cán bộ, công chức". */
export const announce: DisciplineStepFor<"AnnounceToStaff"> = {
  label: { vi: "công bố đến toàn thể cán bộ, công chức", en: "announce to all staff" },
  from: ["effective"],
  to: ["announced"],
  who: "head",
  rules: [disciplineAnnouncement.id],
  basis: [toAllStaff],
  decide: (_, { on, record }) =>
    under(disciplineAnnouncement.on(on), toAllStaff, law =>
      accepted([{ type: "DecisionAnnounced", on, record, governedBy: governed(law) }])
    )
}
