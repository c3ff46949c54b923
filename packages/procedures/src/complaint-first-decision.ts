import { cite, inVietnamese } from "@danchu/law"
import { firstDialogue } from "@danchu/law/rules/complaint-dialogue"
import {
  complaintResolutionFirst,
  firstDecisionEffect,
  sendFirstDecision
} from "@danchu/law/rules/complaint-first"
import { complaintAppeal } from "@danchu/law/rules/complaint-second"
import { governed, under } from "./absent.js"
import type { StepFor } from "./complaint-first-step.js"
import { appealBy, effectAfter, resolveBy, sendBy } from "./complaint-first-terms.js"
import { handling } from "./complaint-handling.js"
import { accepted, type Notice, refused } from "./procedure.js"
import { receivedOnce } from "./receipt-of-decision.js"

/** Luật Khiếu nại 02/2011/QH13, Đ29.1.a, Đ31–33 and Đ44.1: the decision, its sending, its effect, the second complaint. */

const article31 = cite(
  "02/2011/QH13",
  "Đ31.k1",
  "Người giải quyết khiếu nại lần đầu phải ra quyết định giải quyết khiếu nại"
)
const atOnce = cite(
  "02/2011/QH13",
  "Đ29.k1.a",
  "nếu khiếu nại đúng thì ra quyết định giải quyết khiếu nại ngay"
)
const verifyFirst = cite(
  "02/2011/QH13",
  "Đ29.k1.b",
  "Trường hợp chưa có cơ sở kết luận nội dung khiếu nại thì tự mình tiến hành xác minh"
)
const article32 = cite(
  "02/2011/QH13",
  "Đ32",
  "có trách nhiệm gửi quyết định giải quyết khiếu nại cho người khiếu nại"
)
const article33 = cite(
  "02/2011/QH13",
  "Đ33.k1",
  "có quyền khiếu nại đến người có thẩm quyền giải quyết khiếu nại lần hai"
)
const article44 = cite("02/2011/QH13", "Đ44.k1", "mà người khiếu nại không khiếu nại lần hai")
const outOfTime = cite(
  "02/2011/QH13",
  "Đ11.k6",
  "Thời hiệu, thời hạn khiếu nại đã hết mà không có lý do chính đáng"
)

const recipients: readonly Notice[] = ["complainant", "superior", "person-concerned", "inspectorate"].map(
  to => ({ to, template: "first-decision", basis: [article32] })
)

/** Đ31.1 — "phải ra quyết định giải quyết khiếu nại"; Đ30.1 asks for a dialogue first where the results differ. */
export const decideComplaint: StepFor<"DecideComplaint"> = {
  label: { vi: "ra quyết định giải quyết khiếu nại", en: "decide the complaint" },
  from: ["accepted", "verified"],
  to: ["decided"],
  who: "resolver",
  rules: [complaintResolutionFirst.id, firstDialogue.id],
  basis: [article31, atOnce],
  decide: (state, { on, outcome }, bench) =>
    under(firstDialogue.on(on), article31, dialogue => {
      if (state.phase === "accepted" && outcome !== "right") {
        return refused(
          verifyFirst,
          "verification-needed",
          "chưa xác minh: chỉ khiếu nại đúng mới được quyết định ngay",
          "without verification only a complaint that is right is decided at once"
        )
      }
      if (state.phase === "verified" && state.verificationAgrees === false && !state.dialogueSettled) {
        return refused(
          dialogue,
          "dialogue-needed",
          "kết quả xác minh còn khác yêu cầu của người khiếu nại: phải đối thoại trước",
          "the verification differs from the complainant's request: a dialogue comes first"
        )
      }
      const due = resolveBy(state, bench)
      const late = due !== null && on > due.due
      return accepted(
        [
          {
            type: "ComplaintDecided",
            on,
            outcome,
            late,
            governedBy: [...(due ? [due.governance] : []), ...governed(dialogue)]
          }
        ],
        [],
        late ? [`Decided after the last day, ${due.due}.`] : []
      )
    })
}

/** Đ32 — "Trong thời hạn 03 ngày làm việc, kể từ ngày có quyết định giải quyết khiếu nại". */
export const sendDecision: StepFor<"SendDecision"> = {
  label: { vi: "gửi quyết định", en: "send the decision" },
  from: ["decided", "appealed", "in-court"],
  to: ["sent", "appealed", "in-court"],
  moves: [["decided", "sent"]],
  who: "clerk",
  rules: [sendFirstDecision.id],
  basis: [article32],
  decide: (state, { on }, bench) => {
    if (state.decidedOn === null || state.sentOn !== null) {
      return refused(
        article32,
        "no-decision-to-send",
        "không có quyết định chưa gửi",
        "no decision waits to be sent"
      )
    }
    const due = sendBy(state, bench)
    return accepted(
      [
        {
          type: "DecisionSent",
          on,
          late: due !== null && on > due.due,
          governedBy: due ? [due.governance] : []
        }
      ],
      [
        ...recipients,
        ...(state.referred ? [{ to: "referrer", template: "first-decision", basis: [article32] }] : [])
      ]
    )
  }
}

/** Đ33.1 — the second complaint's window runs "kể từ ngày nhận được quyết định". */
export const recordReceipt: StepFor<"RecordReceiptOfDecision"> = {
  label: { vi: "ghi nhận ngày nhận quyết định", en: "record receipt of the decision" },
  from: ["sent", "effective", "enforced"],
  to: ["sent", "effective", "enforced"],
  moves: [],
  who: "clerk",
  rules: [complaintAppeal.id],
  basis: [article33],
  decide: (state, { on }) => receivedOnce(article33, state.decisionReceivedOn, on)
}

/** Đ33.1 — "kể từ ngày hết thời hạn giải quyết … mà khiếu nại lần đầu không được giải quyết hoặc kể từ ngày nhận được quyết định": still open after Đ44.1. */
export const lodgeSecond: StepFor<"LodgeSecondComplaint"> = {
  label: { vi: "khiếu nại lần hai", en: "lodge a second complaint" },
  from: [...handling, "decided", "sent", "effective", "enforced"],
  to: ["appealed"],
  who: "complainant",
  rules: [complaintAppeal.id, complaintResolutionFirst.id],
  basis: [article33],
  decide: (state, { on, lateReason }, bench) =>
    under(complaintAppeal.on(on, { remote: state.remote }), article33, law => {
      if (state.decidedOn === null) {
        const resolve = resolveBy(state, bench)
        if (resolve === null || on <= resolve.due) {
          return refused(
            article33,
            "first-period-still-runs",
            resolve === null
              ? "thời hạn giải quyết lần đầu chưa hết"
              : `thời hạn giải quyết lần đầu còn đến hết ngày ${inVietnamese(resolve.due)}`,
            resolve === null ? "the first period has not ended" : `the first period runs until ${resolve.due}`
          )
        }
      }
      const window = appealBy(state, bench)
      if (window !== null && on > window.due && lateReason === undefined) {
        return refused(
          outOfTime,
          "out-of-time",
          `thời hạn khiếu nại lần hai đã hết ngày ${inVietnamese(window.due)} mà không nêu lý do chính đáng`,
          `the window closed on ${window.due} and no legitimate reason is given`
        )
      }
      return accepted([
        {
          type: "SecondComplaintLodged",
          on,
          after: state.decidedOn === null ? "lapse" : "decision",
          ...(lateReason !== undefined && { lateReason }),
          governedBy: governed(law)
        }
      ])
    })
}

/** Đ44.1 — "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành mà người khiếu nại không khiếu nại lần hai". */
export const declareEffective: StepFor<"DeclareEffective"> = {
  label: { vi: "ghi nhận quyết định có hiệu lực pháp luật", en: "declare the decision in effect" },
  from: ["sent"],
  to: ["effective"],
  who: "clerk",
  rules: [firstDecisionEffect.id, complaintAppeal.id],
  basis: [article44],
  decide: (state, { on }, bench) => {
    const effect = effectAfter(state, bench)
    if (effect !== null && on <= effect.due) {
      return refused(
        effect.basis,
        "not-yet-effective",
        `quyết định chỉ có hiệu lực sau ngày ${inVietnamese(effect.due)}`,
        `the decision takes effect only after ${effect.due}`
      )
    }
    const window = state.decisionReceivedOn === null ? null : appealBy(state, bench)
    return accepted(
      [{ type: "DecisionTookEffect", on, governedBy: effect ? [effect.governance] : [] }],
      [],
      window !== null && on <= window.due
        ? [
            `In effect by its day of issue (Đ44.1), while the window of Đ33.1, counted from receipt, is open until ${window.due}.`
          ]
        : []
    )
  }
}
