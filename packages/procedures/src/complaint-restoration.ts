import { cite } from "@danchu/law"
import { groupWithdrawal, withdrawnContent } from "@danchu/law/rules/complaint-bringing"
import { governed, under } from "./absent.js"
import { type HandlingStepFor, handling, open } from "./complaint-handling.js"
import { accepted, refused } from "./procedure.js"

/** Luật Khiếu nại 02/2011/QH13 Đ10.3: what was withdrawn under force or threat is resolved after all. */

const by = { instrument: "136/2025/QH15", at: "Đ2.k3" } as const
const forced = cite("02/2011/QH13", "Đ10.k3", "rút khiếu nại là do bị ép buộc, đe dọa", by)
const likeOne = cite("124/2020/NĐ-CP", "Đ7a.k3", "thực hiện theo quy định tại Điều 10 Luật Khiếu nại", {
  instrument: "155/2026/NĐ-CP",
  at: "Đ5"
})

const clockUnsaid =
  "No text that was read says how the time since the withdrawal is counted: the term runs on from its first day."

/** Đ10.3 — "sẽ không được xem xét, giải quyết lại, trừ trường hợp có căn cứ xác định … bị ép buộc, đe dọa". */
const reopenWithdrawn: HandlingStepFor<"ReopenWithdrawn"> = {
  label: { vi: "giải quyết lại khiếu nại bị ép buộc rút", en: "reopen what was withdrawn under force" },
  from: ["terminated"],
  to: ["received", ...handling],
  who: "resolver",
  rules: [withdrawnContent.id],
  basis: [forced],
  decide: (state, { on, record }) =>
    under(withdrawnContent.on(on), forced, law =>
      state.withdrawn
        ? accepted([{ type: "WithdrawnReopened", on, record, governedBy: governed(law) }], [], [clockUnsaid])
        : refused(
            law,
            "nothing-was-withdrawn",
            "việc đình chỉ không phải do rút khiếu nại",
            "the handling did not end by a withdrawal"
          )
    )
}

/** Đ10.3 speaks of "Nội dung khiếu nại đã rút": a part that was withdrawn comes back as the whole does. */
const restorePart: HandlingStepFor<"RestorePart"> = {
  label: { vi: "giải quyết lại phần khiếu nại bị ép buộc rút", en: "restore a part withdrawn under force" },
  from: open,
  to: open,
  who: "resolver",
  rules: [withdrawnContent.id],
  basis: [forced],
  decide: (state, { on, matters, record }) =>
    under(withdrawnContent.on(on), forced, law =>
      matters.every(one => state.withdrawnMatters.includes(one))
        ? accepted(
            [{ type: "PartRestored", on, matters, record, governedBy: governed(law) }],
            [],
            [clockUnsaid]
          )
        : refused(
            law,
            "part-was-not-withdrawn",
            "nội dung này chưa được rút",
            "none but a withdrawn matter is restored"
          )
    )
}

/** NĐ 124/2020 Đ7a.3 — the withdrawal by some of several follows Đ10, and so its exception. */
const restoreSome: HandlingStepFor<"RestoreSome"> = {
  label: { vi: "khôi phục người khiếu nại bị ép buộc rút", en: "restore some who were forced to withdraw" },
  from: open,
  to: open,
  who: "resolver",
  rules: [groupWithdrawal.id, withdrawnContent.id],
  basis: [forced, likeOne],
  decide: (state, { on, people, record }) =>
    under(withdrawnContent.on(on), forced, law =>
      people <= state.withdrawnPeople
        ? accepted(
            [{ type: "SomeRestored", on, people, record, governedBy: governed(law) }],
            [],
            [clockUnsaid]
          )
        : refused(
            [...law.basis, likeOne],
            "fewer-withdrew",
            `chỉ có ${state.withdrawnPeople} người đã rút khiếu nại`,
            `only ${state.withdrawnPeople} withdrew`
          )
    )
}

/** What comes back, the same at both instances. */
export const restorations = {
  ReopenWithdrawn: reopenWithdrawn,
  RestorePart: restorePart,
  RestoreSome: restoreSome
}
