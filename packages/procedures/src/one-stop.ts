import { cite, inVietnamese } from "@danchu/law"
import {
  apology,
  dossierClock,
  dossierClosing,
  reappointments,
  refusalTerm,
  resultCorrection,
  returnForSupplement,
  stopWindow,
  supplementRequests,
  termAfterSupplement
} from "@danchu/law/rules/one-stop"
import { governed, under } from "./absent.js"
import { amend, consult, reply, reportSilence } from "./one-stop-consultation.js"
import { accept, askCompletion, complete, file, handOver, refuseDossier } from "./one-stop-counter.js"
import type { OneStopCommand, OneStopEvent } from "./one-stop-events.js"
import {
  appointment,
  closingAfter,
  correctBy,
  evolveOneStop,
  newOneStop,
  type OneStopState,
  type OneStopStepFor,
  oneStopDeadlines,
  oneStopPhases,
  returnBy
} from "./one-stop-state.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness, noticeInTime } from "./term.js"

const decree = "118/2025/NĐ-CP"

const once = cite(decree, "Đ16.k3", "bổ sung một lần đầy đủ, chính xác")

const notFit = cite(decree, "Đ19.k3", "không đủ điều kiện giải quyết")

const returned = cite(decree, "Đ19.k5", "Thời gian thông báo trả lại hồ sơ không quá 03 ngày làm việc")

const again = cite(decree, "Đ19.k5", "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ")

const closing = cite(decree, "Đ19.k5", "thực hiện đóng hồ sơ trên Hệ thống thông tin")

const sorry = cite(decree, "Đ19.k6", "gửi văn bản xin lỗi tổ chức, cá nhân")

const stop = cite(decree, "Đ21.k1", "được yêu cầu dừng thực hiện thủ tục hành chính")

const delivered = cite(
  decree,
  "Đ22.k3",
  "trả kết quả giải quyết thủ tục hành chính cho tổ chức, cá nhân theo thời gian"
)

const wrong = cite(decree, "Đ23.k1", "Trường hợp phát hiện ra sai sót")

/** Đ19.5 — "không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ"; the clock stops counting for the office. */
const giveBack: OneStopStepFor<"ReturnDossier"> = {
  label: { vi: "trả lại để bổ sung", en: "return it for a supplement" },
  from: ["in-hand"],
  to: ["returned"],
  who: "competent-body",
  rules: [returnForSupplement.id, supplementRequests.id],
  basis: [returned],
  decide: (state, { on, missing }, bench) =>
    under(supplementRequests.on(on), once, most =>
      state.supplementsAsked >= (most.value.max ?? 0)
        ? refused(
            [...most.basis, once],
            "completion-asked-before",
            "đã yêu cầu bổ sung một lần",
            "completion is asked once and in full"
          )
        : accepted(
            [{ type: "DossierReturned", on, missing, ...lateness(returnBy(state, bench), on) }],
            [{ to: "applicant", template: "supplement-slip", basis: [returned] }]
          )
    )
}

/** Đ19.5 — "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ". */
const supplement: OneStopStepFor<"SupplementDossier"> = {
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
      return state.term === null
        ? refused(
            law,
            "no-term-published",
            "thủ tục chưa có thời hạn công bố",
            "the procedure has no published time"
          )
        : accepted([
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
const close: OneStopStepFor<"CloseDossier"> = {
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

/** Đ19.6 — an apology at the latest a day before the due day, with one new day. */
const apologise: OneStopStepFor<"Apologise"> = {
  label: { vi: "xin lỗi, hẹn lại", en: "apologise and set a new day" },
  from: ["accepted", "in-hand"],
  to: ["accepted", "in-hand"],
  who: "competent-body",
  rules: [apology.id, reappointments.id],
  basis: [sorry],
  decide: (state, { on, reason, newDay }, bench) =>
    under(apology.on(on), sorry, lead =>
      under(reappointments.on(on), sorry, most => {
        if (state.apologies >= (most.value.max ?? 0)) {
          return refused(
            most,
            "appointed-again-before",
            "đã hẹn lại một lần",
            "the day may be set again once"
          )
        }
        if (state.dueOn !== null && newDay <= state.dueOn) {
          return refused(
            most,
            "new-day-is-not-later",
            `ngày hẹn lại phải sau ngày ${inVietnamese(state.dueOn)}`,
            `the new day must come after ${state.dueOn}`
          )
        }
        const last = state.dueOn === null ? on : noticeInTime(lead, state.dueOn, bench)
        return accepted(
          [{ type: "Apologised", on, reason, newDay, late: on > last, governedBy: governed(lead, most) }],
          [{ to: "applicant", template: "apology", basis: [sorry] }],
          on > last ? [`The apology was owed by ${last}.`] : []
        )
      })
    )
}

/** Đ19.3 — refused "trong thời hạn giải quyết", with the reason. */
const refuseResult: OneStopStepFor<"RefuseResult"> = {
  label: { vi: "thông báo không đủ điều kiện giải quyết", en: "refuse the result" },
  from: ["in-hand"],
  to: ["refused"],
  who: "competent-body",
  rules: [refusalTerm.id],
  basis: [notFit],
  decide: (state, { on, reason }) =>
    under(refusalTerm.on(on), notFit, law =>
      accepted(
        [
          {
            type: "ResultRefused",
            on,
            reason,
            late: state.dueOn !== null && on > state.dueOn,
            governedBy: governed(law)
          }
        ],
        [{ to: "applicant", template: "refusal-slip", basis: [notFit] }]
      )
    )
}

/** Đ22.3 — "theo thời gian, địa điểm, cách thức ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả". */
const deliver: OneStopStepFor<"DeliverResult"> = {
  label: { vi: "trả kết quả", en: "deliver the result" },
  from: ["in-hand", "correcting"],
  to: ["delivered"],
  who: "counter",
  rules: [dossierClock.id, resultCorrection.id],
  basis: [delivered],
  decide: (state, { on }, bench) => {
    const correction = correctBy(state, bench)
    const due = correction === null ? state.dueOn : correction.due
    return accepted(
      [
        {
          type: "ResultDelivered",
          on,
          late: due !== null && on > due,
          governedBy: correction ? [correction.governance] : []
        }
      ],
      [{ to: "applicant", template: "result", basis: [delivered] }]
    )
  }
}

/** Đ21 — on paper from the slip, online from the receipt, until there is a decision. */
const withdraw: OneStopStepFor<"WithdrawDossier"> = {
  label: { vi: "yêu cầu dừng thực hiện", en: "stop the procedure" },
  from: ["filed", "to-complete", "accepted", "in-hand", "returned"],
  to: ["withdrawn"],
  who: "applicant",
  rules: [stopWindow.id],
  basis: [stop],
  decide: (state, { on }) =>
    under(stopWindow.on(on), stop, law =>
      state.receivedOn === null && state.channel !== "online"
        ? refused(
            law,
            "no-slip-yet",
            "hồ sơ giấy được dừng từ khi có Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            "a paper dossier may be stopped once its appointment slip is there"
          )
        : accepted([{ type: "DossierWithdrawn", on, governedBy: governed(law) }])
    )
}

/** Đ23.1 — an error in the result goes back: "chậm nhất trong vòng 03 ngày làm việc". */
const sendBack: OneStopStepFor<"SendResultBack"> = {
  label: { vi: "chuyển lại kết quả có sai sót", en: "send a faulty result back" },
  from: ["delivered"],
  to: ["correcting"],
  who: "counter",
  rules: [resultCorrection.id],
  basis: [wrong],
  decide: (_, { on, reason }) =>
    under(resultCorrection.on(on), wrong, law =>
      accepted([{ type: "ResultSentBack", on, reason, governedBy: governed(law) }])
    )
}

/**
 * A dossier of an administrative procedure at the one-stop counter.
 * @law NĐ 118/2025/NĐ-CP, Đ15–23
 */
export const oneStop: Procedure<OneStopState, OneStopCommand, OneStopEvent> = {
  id: "one-stop",
  label: { vi: "hồ sơ một cửa", en: "one-stop dossier" },
  initial: newOneStop,
  phases: oneStopPhases,
  steps: {
    FileDossier: file,
    AskCompletion: askCompletion,
    CompleteDossier: complete,
    RefuseDossier: refuseDossier,
    AcceptDossier: accept,
    HandOver: handOver,
    ConsultBody: consult,
    RecordReply: reply,
    ReportSilence: reportSilence,
    AmendDossier: amend,
    ReturnDossier: giveBack,
    SupplementDossier: supplement,
    CloseDossier: close,
    Apologise: apologise,
    RefuseResult: refuseResult,
    DeliverResult: deliver,
    WithdrawDossier: withdraw,
    SendResultBack: sendBack
  },
  evolve: evolveOneStop,
  deadlines: oneStopDeadlines
}
