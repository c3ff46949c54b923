import { cite, inVietnamese, isRuling } from "@danchu/law"
import {
  apology,
  dossierClock,
  earlyResult,
  reappointments,
  refusalTerm,
  resultAtOnce,
  resultCorrection,
  stopWindow
} from "@danchu/law/rules/one-stop"
import { governed, under } from "./absent.js"
import { partsAreOpen } from "./one-stop-linked.js"
import type { OneStopStepFor } from "./one-stop-state.js"
import { correctBy } from "./one-stop-terms.js"
import { accepted, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** NĐ 118/2025/NĐ-CP Đ17.4, Đ19.3, Đ19.6, Đ21–23: how a dossier ends, and an error in its result. */

const decree = "118/2025/NĐ-CP"
const atOnce = cite(decree, "Đ17.k4", "phải trả kết quả giải quyết ngay sau khi tiếp nhận, giải quyết")
const slipAsked = cite(decree, "Đ17.k4", "trường hợp người nộp hồ sơ yêu cầu phải có Giấy tiếp nhận hồ sơ")
const notFit = cite(decree, "Đ19.k3", "không đủ điều kiện giải quyết")
const sorry = cite(decree, "Đ19.k6", "gửi văn bản xin lỗi tổ chức, cá nhân")
const stop = cite(decree, "Đ21.k1", "được yêu cầu dừng thực hiện thủ tục hành chính")
const delivered = cite(
  decree,
  "Đ22.k3",
  "trả kết quả giải quyết thủ tục hành chính cho tổ chức, cá nhân theo thời gian"
)
const wrong = cite(decree, "Đ23.k1", "Trường hợp phát hiện ra sai sót")

/** Đ17.4 — "không phải lập Giấy tiếp nhận hồ sơ và hẹn trả kết quả", unless the applicant asks for it. */
export const deliverAtOnce: OneStopStepFor<"DeliverAtOnce"> = {
  label: { vi: "trả kết quả ngay", en: "give the result at once" },
  from: ["filed"],
  to: ["delivered"],
  who: "counter",
  rules: [resultAtOnce.id],
  basis: [atOnce],
  decide: (state, { on, at, slip }) =>
    under(resultAtOnce.on(on), atOnce, law =>
      state.term.count === 0
        ? accepted(
            [
              { type: "DossierAccepted", on, at, dueOn: on, governedBy: governed(law) },
              { type: "ResultDelivered", on, late: false, atOnce: true, governedBy: governed(law) }
            ],
            [
              ...(slip ? [{ to: "applicant", template: "appointment-slip", basis: [slipAsked] }] : []),
              { to: "applicant", template: "result", basis: [atOnce] }
            ]
          )
        : refused(
            law,
            "not-a-procedure-of-at-once",
            "thủ tục có thời hạn giải quyết: phải lập Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            "the procedure has a term: its applicant is owed an appointment slip"
          )
    )
}

/** Đ19.6 — an apology at the latest a day before the due day, with one new day. */
export const apologise: OneStopStepFor<"Apologise"> = {
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
export const refuseResult: OneStopStepFor<"RefuseResult"> = {
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
export const deliver: OneStopStepFor<"DeliverResult"> = {
  label: { vi: "trả kết quả", en: "deliver the result" },
  from: ["in-hand", "correcting"],
  to: ["delivered"],
  who: "counter",
  rules: [dossierClock.id, resultCorrection.id, earlyResult.id],
  basis: [delivered],
  decide: (state, { on, told }, bench) => {
    const open = partsAreOpen(state)
    if (open) return open
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
      [{ to: "applicant", template: "result", basis: [delivered] }],
      due !== null && on < due && !told && isRuling(earlyResult.on(on))
        ? [`Before its day, ${due}: the applicant is to be told beforehand (Đ22.5).`]
        : []
    )
  }
}

/** Đ21 — on paper from the slip, online from the receipt, until there is a decision. */
export const withdraw: OneStopStepFor<"WithdrawDossier"> = {
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
export const sendBack: OneStopStepFor<"SendResultBack"> = {
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
