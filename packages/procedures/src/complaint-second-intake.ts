import { cite, inVietnamese } from "@danchu/law"
import { secondComplaintEnclosures } from "@danchu/law/rules/complaint-bringing"
import { advisoryCouncil } from "@danchu/law/rules/complaint-decision"
import { nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { complaintAppeal, secondComplaintAcceptance } from "@danchu/law/rules/complaint-second"
import { governed, under } from "./absent.js"
import type { SecondComplaintState, SecondStepFor } from "./complaint-second-state.js"
import { acceptSecondBy, lodgeBy } from "./complaint-second-terms.js"
import { accepted, type Notice, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13, Đ11, Đ33 and Đ36: a second complaint, from its arrival to its acceptance or refusal. */

const article33 = cite(
  "02/2011/QH13",
  "Đ33.k1",
  "có quyền khiếu nại đến người có thẩm quyền giải quyết khiếu nại lần hai"
)
const contents = cite("02/2011/QH13", "Đ8.k2", "trong đơn khiếu nại phải ghi rõ")
const article36 = cite(
  "02/2011/QH13",
  "Đ36.k1",
  "người giải quyết khiếu nại lần hai phải thụ lý giải quyết và thông báo bằng văn bản"
)
const council = cite(
  "02/2011/QH13",
  "Đ36.k2",
  "thành lập Hội đồng tư vấn để tham khảo ý kiến giải quyết khiếu nại"
)
const unsigned = cite(
  "02/2011/QH13",
  "Đ11.k5",
  "Đơn khiếu nại không có chữ ký hoặc điểm chỉ của người khiếu nại"
)
const outOfTime = cite(
  "02/2011/QH13",
  "Đ11.k6",
  "Thời hiệu, thời hạn khiếu nại đã hết mà không có lý do chính đáng"
)

const told = (state: SecondComplaintState, template: string): Notice[] =>
  ["complainant", ...(state.referred ? ["referrer"] : []), "inspectorate"].map(to => ({
    to,
    template,
    basis: [article36]
  }))

/** Đ33.1 — "có quyền khiếu nại đến người có thẩm quyền giải quyết khiếu nại lần hai". */
export const receiveSecond: SecondStepFor<"ReceiveSecondComplaint"> = {
  label: { vi: "tiếp nhận khiếu nại lần hai", en: "receive the second complaint" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [secondComplaintAcceptance.id, complaintAppeal.id],
  basis: [article33],
  decide: (_, { type: _type, ...command }) =>
    under(secondComplaintAcceptance.on(command.on), article36, law => {
      const early = command.after === "lapse" && command.on <= command.windowFrom
      return early
        ? refused(
            article33,
            "first-period-still-runs",
            `thời hạn giải quyết lần đầu còn đến hết ngày ${inVietnamese(command.windowFrom)}`,
            `the first period runs until ${command.windowFrom}`
          )
        : accepted([{ ...command, type: "SecondComplaintReceived", governedBy: governed(law) }])
    })
}

/** Đ8.2, Đ33.1 — what a second complaint must state and enclose. */
export const askSecondSupplement: SecondStepFor<"AskSupplement"> = {
  label: { vi: "yêu cầu bổ sung", en: "ask for a supplement" },
  from: ["received"],
  to: ["awaiting-supplement"],
  who: "intake-officer",
  rules: [secondComplaintEnclosures.id],
  basis: [contents],
  decide: (_, { on, missing }) =>
    accepted(
      [{ type: "SupplementAsked", on, missing, governedBy: [] }],
      [{ to: "complainant", template: "supplement-asked", basis: [contents] }],
      ["The term for acceptance runs on: no provision that was read stops it while a supplement is awaited."]
    )
}

export const receiveSecondSupplement: SecondStepFor<"ReceiveSupplement"> = {
  label: { vi: "nhận bổ sung", en: "receive the supplement" },
  from: ["awaiting-supplement"],
  to: ["received"],
  who: "intake-officer",
  rules: [secondComplaintEnclosures.id],
  basis: [contents],
  decide: (_, { on, enclosures, signed }) =>
    accepted([{ type: "SupplementReceived", on, enclosures, signed, governedBy: [] }])
}

/** Đ33.1 — since 2020-12-10 a complaint without a first decision "nêu rõ lý do" (NĐ 124/2020 Đ4.2). */
const enclosed = (state: SecondComplaintState, wanted: readonly string[]): boolean =>
  state.enclosures.includes("first-decision") ||
  (state.after === "lapse" &&
    wanted.includes("reason-where-none") &&
    state.enclosures.includes("reason-where-none"))

/** Đ36.1 — "phải thụ lý giải quyết và thông báo bằng văn bản cho người khiếu nại". */
export const acceptSecond: SecondStepFor<"AcceptComplaint"> = {
  label: { vi: "thụ lý", en: "accept" },
  from: ["received", "awaiting-supplement"],
  to: ["accepted"],
  who: "resolver",
  rules: [secondComplaintAcceptance.id, secondComplaintEnclosures.id, complaintAppeal.id],
  basis: [article36],
  decide: (state, { on }, bench) =>
    under(secondComplaintEnclosures.on(on), article33, enclosures => {
      if (!state.signed) {
        return refused(
          unsigned,
          "unsigned",
          "đơn không có chữ ký hoặc điểm chỉ của người khiếu nại",
          "the complaint bears neither signature nor fingerprint"
        )
      }
      if (!enclosed(state, enclosures.value)) {
        return refused(
          enclosures,
          "enclosures-missing",
          "thiếu quyết định giải quyết khiếu nại lần đầu, hoặc lý do không có quyết định",
          "the first decision, or the reason why there is none, must be enclosed"
        )
      }
      const window = state.windowFrom === null ? null : lodgeBy(state.windowFrom, state.remote, bench)
      if (
        window !== null &&
        state.receivedOn !== null &&
        state.receivedOn > window.due &&
        state.lateReason === null
      ) {
        return refused(
          outOfTime,
          "out-of-time",
          `thời hạn khiếu nại lần hai đã hết ngày ${inVietnamese(window.due)} mà không nêu lý do chính đáng`,
          `the window closed on ${window.due} and no legitimate reason is given`
        )
      }
      const { late, governedBy } = lateness(acceptSecondBy(state, bench), on)
      return accepted(
        [{ type: "ComplaintAccepted", on, late, governedBy: [...governed(enclosures), ...governedBy] }],
        told(state, "complaint-accepted")
      )
    })
}

/** Đ36.1 with Đ11 — "trường hợp không thụ lý giải quyết thì phải nêu rõ lý do". */
export const refuseSecond: SecondStepFor<"RefuseComplaint"> = {
  label: { vi: "không thụ lý", en: "refuse acceptance" },
  from: ["received", "awaiting-supplement"],
  to: ["refused"],
  who: "resolver",
  rules: [nonAcceptanceGrounds.id, complaintAppeal.id],
  basis: [article36],
  decide: (state, { on, ground, reason }, bench) =>
    under(nonAcceptanceGrounds.on(on), article36, grounds => {
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
      const window = state.windowFrom === null ? null : lodgeBy(state.windowFrom, state.remote, bench)
      if (
        found.code === "out-of-time" &&
        window !== null &&
        state.receivedOn !== null &&
        state.receivedOn <= window.due
      ) {
        return refused(
          window.basis,
          "still-in-time",
          `thời hạn còn đến hết ngày ${inVietnamese(window.due)}`,
          `the window runs until ${window.due} and the complaint came in before it closed`
        )
      }
      return accepted(
        [
          {
            type: "ComplaintRefused",
            on,
            ground,
            reason,
            late: lateness(acceptSecondBy(state, bench), on).late,
            governedBy: governed(grounds)
          }
        ],
        told(state, "complaint-refused")
      )
    })
}

/** Đ36.2 — "nếu thấy cần thiết, … thành lập Hội đồng tư vấn", in a complex case. */
export const formCouncil: SecondStepFor<"FormCouncil"> = {
  label: { vi: "thành lập Hội đồng tư vấn", en: "form an advisory council" },
  from: ["accepted", "verifying", "verified", "in-dialogue"],
  to: ["accepted", "verifying", "verified", "in-dialogue"],
  who: "resolver",
  rules: [advisoryCouncil.id],
  basis: [council],
  decide: (state, { on, record }) => {
    if (!state.complex) {
      return refused(
        council,
        "only-for-a-complex-case",
        "Hội đồng tư vấn chỉ đặt ra đối với vụ việc phức tạp",
        "the council is for a complex case: find the case complex first"
      )
    }
    return under(advisoryCouncil.on(on), council, law =>
      accepted([{ type: "CouncilFormed", on, record, governedBy: governed(law) }])
    )
  }
}
