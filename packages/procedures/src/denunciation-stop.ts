import { cite } from "@danchu/law"
import {
  continueDenunciation,
  denunciationSuspensionGrounds,
  denunciationTerminationGrounds,
  denunciationWithdrawal,
  resolvedDespiteWithdrawal,
  sendDenunciationSuspension,
  someDenouncersWithdraw
} from "@danchu/law/rules/denunciation-suspension"
import { governed, under } from "./absent.js"
import {
  type DenunciationPhase,
  type DenunciationStepFor,
  handlingDenunciation
} from "./denunciation-state.js"
import { sendStopBy } from "./denunciation-terms.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Notice, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Tố cáo 25/2018/QH14 Đ33–34: withdrawal, suspension, continuation, termination. */

const law = "25/2018/QH14"
const withdrawn = cite(
  law,
  "Đ33.k1",
  "Người tố cáo có quyền rút toàn bộ nội dung tố cáo hoặc một phần nội dung tố cáo"
)
const severalWithdraw = cite(
  law,
  "Đ33.k2",
  "Trường hợp nhiều người cùng tố cáo mà có một hoặc một số người tố cáo rút tố cáo"
)
const suspendedBy = cite(law, "Đ34.k1", "ra quyết định tạm đình chỉ việc giải quyết tố cáo")
const goesOn = cite(law, "Đ34.k2", "ra ngay quyết định tiếp tục giải quyết tố cáo")
const terminatedBy = cite(law, "Đ34.k3", "ra quyết định đình chỉ việc giải quyết tố cáo")
const sentTo = cite(law, "Đ34.k4", "gửi đến người tố cáo, người bị tố cáo trong thời hạn 05 ngày làm việc")

export const both = (template: string, basis: Notice["basis"]): Notice[] =>
  ["denouncer", "denounced"].map(to => ({ to, template, basis }))

/** Đ33 — before the conclusion, "rút toàn bộ nội dung tố cáo hoặc một phần nội dung tố cáo". */
export const withdraw: DenunciationStepFor<"WithdrawDenunciation"> = {
  label: { vi: "rút tố cáo", en: "withdraw the denunciation" },
  from: ["received", ...handlingDenunciation, "suspended"],
  to: ["received", ...handlingDenunciation, "suspended", "terminated"],
  who: "denouncer",
  rules: [denunciationWithdrawal.id, someDenouncersWithdraw.id, resolvedDespiteWithdrawal.id],
  basis: [withdrawn],
  decide: (state, { on, scope, form, othersRemain, despite, file }) =>
    under(denunciationWithdrawal.on(on), withdrawn, allowed =>
      under(resolvedDespiteWithdrawal.on(on), withdrawn, reasons => {
        if (!allowed.value.forms.some(one => one === form)) {
          return refused(
            allowed,
            "withdrawal-in-writing-only",
            "vào ngày này chỉ rút tố cáo bằng đơn",
            "on that day a denunciation was withdrawn by letter only"
          )
        }
        if (despite !== undefined && !listed(reasons, despite)) {
          return unlisted(
            reasons,
            "not-a-reason-to-go-on",
            "không thuộc các trường hợp vẫn phải giải quyết",
            "none of the reasons to go on"
          )
        }
        if (othersRemain && state.denouncers < 2) {
          return refused(
            severalWithdraw,
            "no-others-denounce",
            "chỉ có một người tố cáo",
            "nobody else denounces the same"
          )
        }
        const ends = scope === "whole" && !othersRemain && despite === undefined
        return accepted(
          [
            {
              type: "DenunciationWithdrawn",
              on,
              scope,
              form,
              othersRemain,
              ...(despite !== undefined && { despite }),
              file,
              ends,
              governedBy: governed(allowed, ...(despite === undefined ? [] : [reasons]))
            }
          ],
          ends ? both("termination-decision", [terminatedBy]) : []
        )
      })
    )
}

/** Đ34.1 — "ra quyết định tạm đình chỉ … khi có một trong các căn cứ sau đây". */
export const suspend: DenunciationStepFor<"SuspendHandling"> = {
  label: { vi: "tạm đình chỉ giải quyết", en: "suspend the handling" },
  from: handlingDenunciation,
  to: ["suspended"],
  who: "resolver",
  rules: [denunciationSuspensionGrounds.id, sendDenunciationSuspension.id],
  basis: [suspendedBy],
  decide: (_, { on, ground, file }) =>
    under(denunciationSuspensionGrounds.on(on), suspendedBy, grounds =>
      listed(grounds, ground)
        ? accepted([{ type: "HandlingSuspended", on, ground, file, governedBy: governed(grounds) }])
        : unlisted(
            grounds,
            "not-a-ground-of-suspension",
            "không thuộc các căn cứ tạm đình chỉ của Điều 34",
            "none of the grounds"
          )
    )
}

/** Đ34.2 — "Khi căn cứ tạm đình chỉ … không còn thì … ra ngay quyết định tiếp tục giải quyết tố cáo". */
export const resume: DenunciationStepFor<"ResumeHandling"> = {
  label: { vi: "tiếp tục giải quyết", en: "resume the handling" },
  from: ["suspended"],
  to: handlingDenunciation,
  who: "resolver",
  rules: [continueDenunciation.id],
  basis: [goesOn],
  decide: (_, { on, file }) =>
    under(continueDenunciation.on(on), goesOn, ruling =>
      accepted([{ type: "HandlingResumed", on, file, governedBy: governed(ruling) }])
    )
}

/** Đ34.3 — "ra quyết định đình chỉ … khi có một trong các căn cứ sau đây". */
export const terminate: DenunciationStepFor<"TerminateHandling"> = {
  label: { vi: "đình chỉ giải quyết", en: "terminate the handling" },
  from: [...handlingDenunciation, "suspended"],
  to: ["terminated"],
  who: "resolver",
  rules: [denunciationTerminationGrounds.id, sendDenunciationSuspension.id],
  basis: [terminatedBy],
  decide: (_, { on, ground, file }) =>
    under(denunciationTerminationGrounds.on(on), terminatedBy, grounds => {
      const found = listed(grounds, ground)
      if (!found) {
        return unlisted(
          grounds,
          "not-a-ground-of-termination",
          "không thuộc các căn cứ đình chỉ của Điều 34",
          "none of the grounds"
        )
      }
      return found.code === "withdrawn"
        ? refused(
            found.basis,
            "withdrawal-is-the-denouncers",
            "rút tố cáo là việc của người tố cáo: ghi nhận bằng việc rút tố cáo",
            "a withdrawal is the denouncer's own act: record it as one"
          )
        : accepted([{ type: "HandlingTerminated", on, ground, file, governedBy: governed(grounds) }])
    })
}

/** What was not sent is owed whatever became of the case since. */
const owedIn: readonly DenunciationPhase[] = [
  ...handlingDenunciation,
  "suspended",
  "terminated",
  "concluded",
  "closed",
  "renewed",
  "forwarded",
  "not-again"
]

/** Đ34.4 — "gửi đến người tố cáo, người bị tố cáo trong thời hạn 05 ngày làm việc kể từ ngày ra quyết định". */
export const sendStop: DenunciationStepFor<"SendSuspension"> = {
  label: {
    vi: "gửi quyết định tạm đình chỉ, tiếp tục hoặc đình chỉ",
    en: "send the suspension, continuation or termination decision"
  },
  from: owedIn,
  to: owedIn,
  moves: [],
  who: "clerk",
  rules: [sendDenunciationSuspension.id],
  basis: [sentTo],
  decide: (state, { on }, bench) =>
    state.unsentDecisionOn === null
      ? refused(
          sentTo,
          "nothing-to-send",
          "không có quyết định nào chưa gửi",
          "no suspension, continuation or termination decision waits to be sent"
        )
      : accepted(
          [{ type: "SuspensionSent", on, ...lateness(sendStopBy(state, bench), on) }],
          both("suspension-or-termination", [sentTo])
        )
}
