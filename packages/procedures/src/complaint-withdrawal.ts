import { cite, isRuling } from "@danchu/law"
import { complaintHeirs } from "@danchu/law/rules/complaint-authorisation"
import { groupWithdrawal } from "@danchu/law/rules/complaint-bringing"
import { terminationGrounds, withdrawal } from "@danchu/law/rules/complaint-suspension"
import { governed, under } from "./absent.js"
import { type HandlingStepFor, lawOf, open } from "./complaint-handling.js"
import { restorations } from "./complaint-restoration.js"
import { accepted, refused } from "./procedure.js"

/** Luật Khiếu nại 02/2011/QH13, Đ10, and NĐ 124/2020 Đ7a: withdrawal of the whole, of a part, by some of several. */

const by = { instrument: "136/2025/QH15", at: "Đ2.k3" } as const
const byDecree = { instrument: "155/2026/NĐ-CP", at: "Đ5" } as const
const atAnyTime = cite("02/2011/QH13", "Đ10", "Người khiếu nại có thể rút khiếu nại tại bất cứ thời điểm nào")
const minutes = cite(
  "02/2011/QH13",
  "Đ10.k1",
  "biên bản ghi nhận ý kiến rút khiếu nại của người khiếu nại",
  by
)
const some = cite(
  "124/2020/NĐ-CP",
  "Đ7a.k1",
  "mà có một hoặc một số người khiếu nại rút khiếu nại thì việc giải quyết khiếu nại vẫn được tiếp tục",
  byDecree
)
const all = cite(
  "124/2020/NĐ-CP",
  "Đ7a.k2",
  "toàn bộ người khiếu nại rút khiếu nại thì người giải quyết khiếu nại ban hành quyết định đình chỉ",
  byDecree
)
const heir = cite("124/2020/NĐ-CP", "Đ5.k4", "thì người thừa kế có quyền khiếu nại")

/** Đ10 — before 2026-07-01 "Người khiếu nại có thể rút khiếu nại"; since then also "một phần nội dung khiếu nại". */
export const withdrawInPart: HandlingStepFor<"WithdrawInPart"> = {
  label: { vi: "rút một phần nội dung khiếu nại", en: "withdraw part of the complaint" },
  from: open,
  to: open,
  who: "complainant",
  rules: [withdrawal.id],
  basis: [atAnyTime],
  decide: (state, { on, matters, record }) =>
    under(withdrawal.on(lawOf(state, on)), atAnyTime, law =>
      law.value.inPart
        ? accepted([{ type: "WithdrawnInPart", on, matters, record, governedBy: governed(law) }])
        : refused(
            law,
            "no-withdrawal-in-part",
            "trước ngày 01/7/2026 chỉ có thể rút toàn bộ khiếu nại",
            "before 2026-07-01 only the whole complaint could be withdrawn"
          )
    )
}

/** Đ10, Đ11a.2.a — the whole complaint is withdrawn, and its handling ends. */
export const withdraw: HandlingStepFor<"WithdrawComplaint"> = {
  label: { vi: "rút khiếu nại", en: "withdraw the complaint" },
  from: open,
  to: ["terminated"],
  who: "complainant",
  rules: [withdrawal.id, terminationGrounds.id],
  basis: [atAnyTime],
  decide: (state, { on, record, withdrawnBy }) =>
    under(withdrawal.on(lawOf(state, on)), atAnyTime, law => {
      if (withdrawnBy === "minutes" && !law.value.inPart) {
        return refused(
          law,
          "withdrawal-by-letter-only",
          "trước ngày 01/7/2026 chỉ rút bằng đơn có chữ ký hoặc điểm chỉ",
          "before 2026-07-01 a complaint was withdrawn by signed letter only"
        )
      }
      const ended = terminationGrounds.on(lawOf(state, on))
      const basis = withdrawnBy === "minutes" ? [minutes] : law.basis
      return accepted(
        [
          {
            type: "ComplaintWithdrawn",
            on,
            record,
            withdrawnBy,
            governedBy: governed(law, ...(isRuling(ended) ? [ended] : []))
          }
        ],
        [{ to: "complainant", template: "termination-decision", basis }]
      )
    })
}

/** NĐ 124/2020 Đ7a.1 — "vẫn được tiếp tục đối với những người khiếu nại còn lại"; unknown before 2026-07-01. */
export const withdrawSome: HandlingStepFor<"WithdrawSome"> = {
  label: { vi: "một số người rút khiếu nại", en: "some of several withdraw" },
  from: open,
  to: open,
  who: "complainant",
  rules: [groupWithdrawal.id, withdrawal.id],
  basis: [some],
  decide: (state, { on, people, record }) =>
    under(groupWithdrawal.on(lawOf(state, on)), some, law =>
      people < state.complainants
        ? accepted([{ type: "SomeWithdrew", on, people, record, governedBy: governed(law) }])
        : refused(
            all,
            "all-withdraw",
            "toàn bộ người khiếu nại rút: ghi nhận là rút khiếu nại",
            `${state.complainants} still complain: where all of them withdraw, the complaint is withdrawn`
          )
    )
}

/** NĐ 124/2020 Đ5.4 — "thì người thừa kế có quyền khiếu nại", with papers that prove it; without an heir Đ11a.2.b ends it. */
const succeed: HandlingStepFor<"SucceedComplainant"> = {
  label: { vi: "người thừa kế tiếp tục khiếu nại", en: "an heir goes on with the complaint" },
  from: open,
  to: open,
  who: "heir",
  rules: [complaintHeirs.id],
  basis: [heir],
  decide: (_, { on, record }) =>
    under(complaintHeirs.on(on), heir, law =>
      accepted(
        [{ type: "ComplainantSucceeded", on, record, governedBy: governed(law) }],
        [],
        ["No text that was read begins the term again when an heir goes on."]
      )
    )
}

/** Who still complains, the same at both instances. */
export const withdrawals = {
  WithdrawInPart: withdrawInPart,
  WithdrawSome: withdrawSome,
  WithdrawComplaint: withdraw,
  ...restorations,
  SucceedComplainant: succeed
}
