import { cite } from "@danchu/law"
import {
  sendSuspensionDecision,
  suspendedTime,
  suspensionGrounds,
  terminationGrounds
} from "@danchu/law/rules/complaint-suspension"
import { governed, under } from "./absent.js"
import { type HandlingPhase, type HandlingStepFor, handling, lawOf } from "./complaint-handling.js"
import { sendPauseBy } from "./complaint-handling-terms.js"
import { accepted, type Notice, refused } from "./procedure.js"

/** Luật Khiếu nại 02/2011/QH13, Đ11a: suspension and termination. */

const by = { instrument: "136/2025/QH15", at: "Đ2.k4" } as const
const decision = cite(
  "02/2011/QH13",
  "Đ11a.k3",
  "phải nêu rõ lý do, căn cứ pháp luật và gửi cho người khiếu nại",
  by
)
const proof = cite("124/2020/NĐ-CP", "Đ28a.k4", "phải có căn cứ, tài liệu chứng minh", {
  instrument: "155/2026/NĐ-CP",
  at: "Đ12"
})
const goesOn = cite(
  "02/2011/QH13",
  "Đ11a.k4",
  "tiếp tục giải quyết khiếu nại và thông báo cho các bên có liên quan",
  by
)
const parties = (template: string): Notice[] =>
  ["complainant", "respondent", "person-concerned"].map(to => ({ to, template, basis: [decision] }))

/** Đ11a.1 — "tạm đình chỉ giải quyết khiếu nại trong các trường hợp sau đây"; unknown before 2026-07-01. */
export const suspend: HandlingStepFor<"SuspendHandling"> = {
  label: { vi: "tạm đình chỉ giải quyết", en: "suspend the handling" },
  from: handling,
  to: ["suspended"],
  who: "resolver",
  rules: [suspensionGrounds.id, suspendedTime.id, sendSuspensionDecision.id],
  basis: [
    cite("02/2011/QH13", "Đ11a.k1", "tạm đình chỉ giải quyết khiếu nại trong các trường hợp sau đây", by)
  ],
  decide: (state, { on, ground, evidence }) =>
    under(suspensionGrounds.on(lawOf(state, on)), decision, law => {
      if (!law.value.some(one => one.code === ground)) {
        return refused(
          law,
          "not-a-ground-of-suspension",
          "không thuộc các trường hợp tạm đình chỉ của Điều 11a",
          `"${ground}" is none of the grounds: ${law.value.map(one => one.code).join(", ")}`
        )
      }
      if (ground === "force-majeure" && evidence.length === 0) {
        return refused(
          proof,
          "proof-needed",
          "phải có căn cứ, tài liệu chứng minh trong hồ sơ",
          "the file must hold the proof"
        )
      }
      return accepted(
        [{ type: "HandlingSuspended", on, ground, evidence, governedBy: governed(law) }],
        parties("suspension-decision")
      )
    })
}

/** What was not sent is owed whatever became of the case since. */
const anywhere: readonly HandlingPhase[] = [
  "received",
  "awaiting-supplement",
  "refused",
  ...handling,
  "suspended",
  "terminated",
  "decided",
  "sent",
  "effective",
  "enforced",
  "in-court",
  "being-re-examined",
  "re-examined"
]

/** NĐ 124/2020 Đ28b — "trong thời hạn 03 ngày làm việc, kể từ ngày ban hành". */
export const sendPause: HandlingStepFor<"SendSuspension"> = {
  label: {
    vi: "gửi quyết định tạm đình chỉ, tiếp tục hoặc đình chỉ",
    en: "send the suspension, continuation or termination decision"
  },
  from: anywhere,
  to: anywhere,
  who: "clerk",
  rules: [sendSuspensionDecision.id],
  basis: [decision],
  decide: (state, { on }, bench) => {
    if (state.unsentDecisionOn === null) {
      return refused(
        decision,
        "nothing-to-send",
        "không có quyết định nào chưa gửi",
        "no suspension, continuation or termination decision waits to be sent"
      )
    }
    const due = sendPauseBy(state, bench)
    return accepted([
      {
        type: "SuspensionSent",
        on,
        late: due !== null && on > due.due,
        governedBy: due ? [due.governance] : []
      }
    ])
  }
}

/** Đ11a.4 — "Khi căn cứ tạm đình chỉ không còn thì người giải quyết khiếu nại tiếp tục giải quyết khiếu nại". */
export const resume: HandlingStepFor<"ResumeHandling"> = {
  label: { vi: "tiếp tục giải quyết", en: "resume the handling" },
  from: ["suspended"],
  to: handling,
  who: "resolver",
  rules: [suspendedTime.id, sendSuspensionDecision.id],
  basis: [goesOn],
  decide: (state, { on }) =>
    under(suspendedTime.on(lawOf(state, on)), goesOn, law =>
      accepted([{ type: "HandlingResumed", on, governedBy: governed(law) }], parties("continuation-decision"))
    )
}

/** Đ11a.2 — "đình chỉ giải quyết khiếu nại trong các trường hợp sau đây". */
export const terminate: HandlingStepFor<"TerminateHandling"> = {
  label: { vi: "đình chỉ giải quyết", en: "terminate the handling" },
  from: [...handling, "suspended"],
  to: ["terminated"],
  who: "resolver",
  rules: [terminationGrounds.id, sendSuspensionDecision.id],
  basis: [cite("02/2011/QH13", "Đ11a.k2", "đình chỉ giải quyết khiếu nại trong các trường hợp sau đây", by)],
  decide: (state, { on, ground, record }) =>
    under(terminationGrounds.on(lawOf(state, on)), decision, law => {
      const found = law.value.find(one => one.code === ground)
      if (!found) {
        return refused(
          law,
          "not-a-ground-of-termination",
          "không thuộc các trường hợp đình chỉ của Điều 11a",
          `"${ground}" is none of the grounds: ${law.value.map(one => one.code).join(", ")}`
        )
      }
      if (found.code === "withdrawn") {
        return refused(
          found.basis,
          "withdrawal-is-the-complainants",
          "rút khiếu nại là việc của người khiếu nại: ghi nhận bằng việc rút khiếu nại",
          "a withdrawal is the complainant's own act: record it as one"
        )
      }
      return accepted(
        [{ type: "HandlingTerminated", on, ground, record, governedBy: governed(law) }],
        parties("termination-decision")
      )
    })
}
