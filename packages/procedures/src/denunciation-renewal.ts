import { cite, inVietnamese } from "@danchu/law"
import {
  demandReport,
  examineRenewedDenunciation,
  reportDelay,
  resolveAgainGrounds,
  takeOverGrounds
} from "@danchu/law/rules/denunciation-again"
import { governed, under } from "./absent.js"
import { type DenunciationStepFor, handlingDenunciation } from "./denunciation-state.js"
import { demandBy, examineBy, reportDelayBy, resolveDenunciationBy } from "./denunciation-terms.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Tố cáo 25/2018/QH14, Đ37–38: denouncing again, because it was unlawful or late. */

const law = "25/2018/QH14"

const againUnlawful = cite(law, "Đ37.k1", "việc giải quyết tố cáo là không đúng quy định của pháp luật")

const examined = cite(law, "Đ37.k2", "phải xem xét hồ sơ giải quyết vụ việc tố cáo trước đó")

const againOverdue = cite(
  law,
  "Đ38.k1",
  "quá thời hạn quy định tại Điều 30 của Luật này mà tố cáo chưa được giải quyết"
)

const demanded = cite(law, "Đ38.k2", "có văn bản yêu cầu người giải quyết tố cáo báo cáo")

const delayReported = cite(law, "Đ38.k3", "người giải quyết tố cáo phải gửi báo cáo")

const takenOver = cite(law, "Đ38.k5", "có dấu hiệu không khách quan")

/** Đ37.1 after a conclusion, Đ38.1 after the term: "tố cáo tiếp với người đứng đầu … cấp trên trực tiếp". */
export const denounceAgain: DenunciationStepFor<"DenounceAgain"> = {
  label: { vi: "tố cáo tiếp", en: "denounce again" },
  from: [...handlingDenunciation, "concluded", "closed"],
  to: [...handlingDenunciation, "renewed"],
  moves: [
    ["concluded", "renewed"],
    ["closed", "renewed"]
  ],
  who: "denouncer",
  rules: [examineRenewedDenunciation.id, demandReport.id],
  basis: [againUnlawful, againOverdue],
  decide: (state, { on, because, content }, bench) => {
    const concluded = state.concludedOn !== null
    if (because === "unlawful") {
      return concluded
        ? under(examineRenewedDenunciation.on(on), examined, ruling =>
            accepted([{ type: "DenouncedAgain", on, because, content, governedBy: governed(ruling) }])
          )
        : refused(
            againUnlawful,
            "not-yet-resolved",
            "tố cáo chưa được giải quyết",
            "nothing has been resolved yet"
          )
    }
    const due = resolveDenunciationBy(state, bench)
    if (concluded || due === null || on <= due.due) {
      return refused(
        againOverdue,
        "not-overdue",
        due === null
          ? "không quá thời hạn giải quyết"
          : `thời hạn giải quyết đến hết ngày ${inVietnamese(due.due)}`,
        due === null ? "the resolution is not overdue" : `the term runs until ${due.due}`
      )
    }
    return under(demandReport.on(on), againOverdue, ruling =>
      accepted([{ type: "DenouncedAgain", on, because, content, governedBy: governed(ruling) }])
    )
  }
}

/** Đ37.2–3 — not resolved again, resolved again in a new full term, or passed to who is competent. */
export const answerRenewal: DenunciationStepFor<"AnswerRenewal"> = {
  label: { vi: "xử lý tố cáo tiếp", en: "answer the renewed denunciation" },
  from: ["renewed"],
  to: ["not-again", "accepted", "forwarded"],
  who: "superior",
  rules: [examineRenewedDenunciation.id, resolveAgainGrounds.id],
  basis: [examined],
  decide: (state, { on, result, ground, file }, bench) =>
    under(resolveAgainGrounds.on(on), examined, grounds =>
      result === "again" && (ground === undefined || !listed(grounds, ground))
        ? unlisted(
            grounds,
            "not-a-ground-to-resolve-again",
            "giải quyết lại cần một trong các căn cứ của Điều 37 khoản 3",
            "resolving again needs one of the grounds"
          )
        : accepted(
            [
              {
                type: "RenewalAnswered",
                on,
                result,
                ...(result === "again" && ground !== undefined && { ground }),
                file,
                late: lateness(examineBy(state, bench), on).late,
                governedBy: governed(grounds)
              }
            ],
            [{ to: "denouncer", template: "renewal-answered", basis: [examined] }]
          )
    )
}

/** Đ38.2 — "có văn bản yêu cầu người giải quyết tố cáo báo cáo về quá trình giải quyết". */
export const demand: DenunciationStepFor<"DemandReport"> = {
  label: { vi: "yêu cầu báo cáo việc chậm giải quyết", en: "demand a report on the delay" },
  from: handlingDenunciation,
  to: handlingDenunciation,
  who: "superior",
  rules: [demandReport.id],
  basis: [demanded],
  decide: (state, { on, file }, bench) =>
    state.overdueOn === null || state.demandedOn !== null
      ? refused(
          demanded,
          "no-renewal-to-follow",
          "không có tố cáo tiếp do quá thời hạn đang chờ",
          "no renewed denunciation for delay waits for a demand"
        )
      : accepted([{ type: "ReportDemanded", on, file, ...lateness(demandBy(state, bench), on) }])
}

/** Đ38.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản yêu cầu". */
export const report: DenunciationStepFor<"ReportDelay"> = {
  label: { vi: "báo cáo việc chậm giải quyết", en: "report on the delay" },
  from: handlingDenunciation,
  to: handlingDenunciation,
  who: "resolver",
  rules: [reportDelay.id],
  basis: [delayReported],
  decide: (state, { on, file }, bench) =>
    state.demandedOn === null || state.delayReported
      ? refused(
          delayReported,
          "no-demand-to-answer",
          "không có yêu cầu báo cáo đang chờ",
          "no demand waits for a report"
        )
      : accepted([{ type: "DelayReported", on, file, ...lateness(reportDelayBy(state, bench), on) }])
}

/** Đ38.5, NĐ 31/2019 Đ5 — the superior "giải quyết vụ việc tố cáo" itself, in a new term. */
export const takeOver: DenunciationStepFor<"TakeOver"> = {
  label: { vi: "cấp trên giải quyết vụ việc tố cáo", en: "the superior takes the case over" },
  from: handlingDenunciation,
  to: ["accepted"],
  who: "superior",
  rules: [takeOverGrounds.id],
  basis: [takenOver],
  decide: (state, { on, ground, file }) =>
    under(takeOverGrounds.on(on), takenOver, grounds => {
      if (state.overdueOn === null) {
        return refused(
          againOverdue,
          "no-renewal-to-follow",
          "không có tố cáo tiếp do quá thời hạn",
          "there is no renewed denunciation for delay"
        )
      }
      return listed(grounds, ground)
        ? accepted([{ type: "DenunciationTakenOver", on, ground, file, governedBy: governed(grounds) }])
        : unlisted(
            grounds,
            "not-a-ground-to-take-over",
            "không thuộc các trường hợp cấp trên giải quyết",
            "none of the grounds"
          )
    })
}
