import { cite, inVietnamese, type Range, type Ruling } from "@danchu/law"
import {
  dossierClosing,
  returnForSupplement,
  supplementRequests,
  termAfterSupplement
} from "@danchu/law/rules/one-stop"
import { governed, under } from "./absent.js"
import type { OneStopStepFor } from "./one-stop-state.js"
import { appointment, closingAfter, returnBy } from "./one-stop-terms.js"
import { accepted, type Refusal, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 118/2025/NĐ-CP Đ19.5: a dossier that its examination finds wanting goes back, once. */

const decree = "118/2025/NĐ-CP"
const once = cite(decree, "Đ16.k3", "bổ sung một lần đầy đủ, chính xác")
const wanting = cite(decree, "Đ19.k5", "Đối với hồ sơ qua thẩm tra, thẩm định chưa đủ điều kiện giải quyết")
const returned = cite(decree, "Đ19.k5", "Thời gian thông báo trả lại hồ sơ không quá 03 ngày làm việc")
const again = cite(decree, "Đ19.k5", "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ")
const closing = cite(decree, "Đ19.k5", "thực hiện đóng hồ sơ trên Hệ thống thông tin")

const askedBefore = (most: Ruling<Range>): Refusal =>
  refused(
    [...most.basis, once],
    "completion-asked-before",
    "đã yêu cầu bổ sung một lần",
    "completion is asked once and in full"
  )

/** Đ19.5 — "chưa đủ điều kiện giải quyết": from here the return is owed; before, nothing is. */
export const findWanting: OneStopStepFor<"FindWanting"> = {
  label: { vi: "thẩm định thấy chưa đủ điều kiện giải quyết", en: "find it wanting" },
  from: ["in-hand"],
  to: ["in-hand"],
  who: "competent-body",
  rules: [returnForSupplement.id, supplementRequests.id],
  basis: [wanting],
  decide: (state, { on, missing }) =>
    under(supplementRequests.on(on), once, most =>
      state.supplementsAsked >= (most.value.max ?? 0)
        ? askedBefore(most)
        : state.wanting
          ? refused(
              wanting,
              "found-wanting-before",
              "đã ghi nhận, chưa trả lại",
              "it was found so, and not returned yet"
            )
          : accepted([{ type: "FoundWanting", on, missing, governedBy: governed(most) }])
    )
}

/** Đ19.5 — "không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ"; the clock stops counting for the office. */
export const giveBack: OneStopStepFor<"ReturnDossier"> = {
  label: { vi: "trả lại để bổ sung", en: "return it for a supplement" },
  from: ["in-hand"],
  to: ["returned"],
  who: "competent-body",
  rules: [returnForSupplement.id, supplementRequests.id],
  basis: [returned],
  decide: (state, { on, missing }, bench) =>
    under(supplementRequests.on(on), once, most =>
      state.supplementsAsked >= (most.value.max ?? 0)
        ? askedBefore(most)
        : accepted(
            [{ type: "DossierReturned", on, missing, ...lateness(returnBy(state, bench), on) }],
            [{ to: "applicant", template: "supplement-slip", basis: [returned] }]
          )
    )
}

/** Đ19.5 — "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ". */
export const supplement: OneStopStepFor<"SupplementDossier"> = {
  label: { vi: "nộp bổ sung", en: "supplement it" },
  from: ["returned"],
  to: ["accepted"],
  who: "applicant",
  rules: [termAfterSupplement.id, dossierClosing.id],
  basis: [again],
  decide: (state, { on, at }, bench) =>
    under(termAfterSupplement.on(on), again, law => {
      const window = closingAfter(state, bench)
      if (window !== null && on > window.due) {
        return refused(
          window.basis,
          "time-to-complete-is-over",
          `thời hạn hoàn thiện hồ sơ đã hết ngày ${inVietnamese(window.due)}`,
          `the time to complete it ended on ${window.due}`
        )
      }
      return accepted([
        {
          type: "DossierSupplemented",
          on,
          at,
          dueOn: appointment(state.term, on, bench),
          governedBy: governed(law)
        }
      ])
    })
}

/** Đ19.5 — "Sau 15 ngày kể từ khi thông báo …, đóng hồ sơ". */
export const close: OneStopStepFor<"CloseDossier"> = {
  label: { vi: "đóng hồ sơ", en: "close it" },
  from: ["returned"],
  to: ["closed"],
  who: "counter",
  rules: [dossierClosing.id],
  basis: [closing],
  decide: (state, { on }, bench) => {
    const window = closingAfter(state, bench)
    return window === null || on <= window.due
      ? refused(
          closing,
          "applicant-still-has-time",
          window === null
            ? "chưa xác định được thời hạn"
            : `còn thời hạn đến hết ngày ${inVietnamese(window.due)}`,
          window === null ? "the term of that day is not known" : `the applicant has until ${window.due}`
        )
      : accepted(
          [{ type: "DossierClosed", on, governedBy: [window.governance] }],
          [{ to: "applicant", template: "dossier-closed", basis: [closing] }]
        )
  }
}
