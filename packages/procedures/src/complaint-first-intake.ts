import { cite, inVietnamese, isRuling } from "@danchu/law"
import { complaintAcceptance, complaintLimitation } from "@danchu/law/rules/complaint-first"
import { nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { complaintRepresentatives, groupAcceptance } from "@danchu/law/rules/complaint-groups"
import { governed, under } from "./absent.js"
import type { ComplaintState } from "./complaint-first-state.js"
import type { StepFor } from "./complaint-first-step.js"
import { acceptBy, limitation } from "./complaint-first-terms.js"
import { accepted, type Notice, refused } from "./procedure.js"

/** Luật Khiếu nại 02/2011/QH13, Đ8–11 and Đ27: from the paper's arrival to its acceptance or refusal. */

const form = cite(
  "02/2011/QH13",
  "Đ8.k1",
  "Việc khiếu nại được thực hiện bằng đơn khiếu nại hoặc khiếu nại trực tiếp"
)
const contents = cite("02/2011/QH13", "Đ8.k2", "trong đơn khiếu nại phải ghi rõ")
const article27 = cite(
  "02/2011/QH13",
  "Đ27",
  "người có thẩm quyền giải quyết khiếu nại lần đầu phải thụ lý giải quyết"
)
const reasons = cite("02/2011/QH13", "Đ27", "trường hợp không thụ lý giải quyết thì phải nêu rõ lý do")
const unsigned = cite(
  "02/2011/QH13",
  "Đ11.k5",
  "Đơn khiếu nại không có chữ ký hoặc điểm chỉ của người khiếu nại"
)

/** No text numbers "nhiều người" in Đ16.1; the appointment has a number of its own from five people on (NĐ 124/2020 Đ6.2). */
const mustAppoint = 5

/** The number of people beyond which the article says the same for all. */
const manyPeople = complaintRepresentatives.facts.people.max

const told = (state: ComplaintState, template: string): Notice[] =>
  ["complainant", ...(state.referred ? ["referrer"] : []), "inspectorate"].map(to => ({
    to,
    template,
    basis: [article27]
  }))

/** Đ8.1 — "Việc khiếu nại được thực hiện bằng đơn khiếu nại hoặc khiếu nại trực tiếp". */
export const receive: StepFor<"ReceiveComplaint"> = {
  label: { vi: "tiếp nhận khiếu nại", en: "receive the complaint" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [complaintAcceptance.id],
  basis: [form],
  decide: (_, { type: _type, ...command }) =>
    under(complaintAcceptance.on(command.on), form, law =>
      accepted([{ ...command, type: "ComplaintReceived", governedBy: governed(law) }])
    )
}

/** Đ8.2 — "trong đơn khiếu nại phải ghi rõ …"; no text that was read stops the clock of Đ27 meanwhile. */
export const askSupplement: StepFor<"AskSupplement"> = {
  label: { vi: "yêu cầu bổ sung", en: "ask for a supplement" },
  from: ["received"],
  to: ["awaiting-supplement"],
  who: "intake-officer",
  rules: [complaintAcceptance.id],
  basis: [contents],
  decide: (_, { type: _type, ...command }) =>
    accepted(
      [{ ...command, type: "SupplementAsked", governedBy: [] }],
      [{ to: "complainant", template: "supplement-asked", basis: [contents] }],
      ["The term for acceptance runs on: no provision that was read stops it while a supplement is awaited."]
    )
}

export const receiveSupplement: StepFor<"ReceiveSupplement"> = {
  label: { vi: "nhận bổ sung", en: "receive the supplement" },
  from: ["awaiting-supplement"],
  to: ["received"],
  who: "intake-officer",
  rules: [],
  basis: [contents],
  decide: (state, { on, signed, representation }) =>
    accepted([
      {
        type: "SupplementReceived",
        on,
        governedBy: [],
        signed: signed ?? state.signed,
        representation: representation ?? state.representation
      }
    ])
}

/** Đ27 — "phải thụ lý giải quyết; thông báo bằng văn bản cho người khiếu nại". */
export const accept: StepFor<"AcceptComplaint"> = {
  label: { vi: "thụ lý", en: "accept" },
  from: ["received", "awaiting-supplement"],
  to: ["accepted"],
  who: "resolver",
  rules: [complaintAcceptance.id, nonAcceptanceGrounds.id, groupAcceptance.id, complaintRepresentatives.id],
  basis: [article27],
  decide: (state, { on }, bench) =>
    under(nonAcceptanceGrounds.on(on), article27, grounds => {
      if (!state.signed) {
        return refused(
          unsigned,
          "unsigned",
          "đơn không có chữ ký hoặc điểm chỉ của người khiếu nại",
          "the complaint bears neither signature nor fingerprint"
        )
      }
      const group = groupAcceptance.on(on)
      const unrepresented = state.signers > 1 && !state.representation
      if (unrepresented && state.signers >= mustAppoint && isRuling(group)) {
        return refused(
          group,
          "signatures-and-appointment-needed",
          "nhiều người khiếu nại: cần đủ chữ ký và văn bản cử người đại diện",
          "several complainants: all signatures and a written appointment of representatives are needed"
        )
      }
      const named = state.representatives
      const most = complaintRepresentatives.on(on, { people: Math.min(state.signers, manyPeople) })
      if (
        named !== null &&
        isRuling(most) &&
        most.value !== "not-regulated" &&
        (named < most.value.min || (most.value.max !== null && named > most.value.max))
      ) {
        return refused(
          most,
          "wrong-number-of-representatives",
          `${state.signers} người: cử từ ${most.value.min} đến ${most.value.max ?? "…"} người đại diện`,
          `${state.signers} complainants name ${most.value.min} to ${most.value.max ?? "more"} representatives`
        )
      }
      const due = acceptBy(state, bench)
      const late = due !== null && on > due.due
      return accepted(
        [
          {
            type: "ComplaintAccepted",
            on,
            late,
            governedBy: [...governed(grounds), ...(due ? [due.governance] : [])]
          }
        ],
        told(state, "complaint-accepted"),
        [
          ...(late ? [`Accepted after the last day, ${due.due}.`] : []),
          ...(unrepresented
            ? [
                `${state.signers} complainants and no paper that names a representative: no text read asks one of so many on ${on}.`
              ]
            : [])
        ]
      )
    })
}

/** Đ27 — "trường hợp không thụ lý giải quyết thì phải nêu rõ lý do"; the grounds are the nine of Đ11. */
export const refuse: StepFor<"RefuseComplaint"> = {
  label: { vi: "không thụ lý", en: "refuse acceptance" },
  from: ["received", "awaiting-supplement"],
  to: ["refused"],
  who: "resolver",
  rules: [nonAcceptanceGrounds.id, complaintLimitation.id],
  basis: [reasons],
  decide: (state, { on, ground, reason }, bench) =>
    under(nonAcceptanceGrounds.on(on), reasons, grounds => {
      const found = grounds.value.find(one => one.code === ground)
      if (!found) {
        return refused(
          grounds,
          "not-a-ground-of-refusal",
          "lý do không thuộc các trường hợp của Điều 11",
          `"${ground}" is none of the grounds: ${grounds.value.map(one => one.code).join(", ")}`
        )
      }
      if (found.code === "unsigned" && state.signed) {
        return refused(
          found.basis,
          "complaint-is-signed",
          "đơn đã có chữ ký hoặc điểm chỉ",
          "the complaint is signed"
        )
      }
      const window = limitation(state, bench)
      if (
        found.code === "out-of-time" &&
        window !== null &&
        state.receivedOn !== null &&
        state.receivedOn <= window.due
      ) {
        return refused(
          window.basis,
          "still-in-time",
          `thời hiệu còn đến hết ngày ${inVietnamese(window.due)}`,
          `the time limit runs until ${window.due} and the complaint came in before it`
        )
      }
      const due = acceptBy(state, bench)
      return accepted(
        [
          {
            type: "ComplaintRefused",
            on,
            ground,
            reason,
            late: due !== null && on > due.due,
            governedBy: governed(grounds)
          }
        ],
        told(state, "complaint-refused")
      )
    })
}
