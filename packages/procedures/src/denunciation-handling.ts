import { ruleDeadline } from "@danchu/calendar"
import { cite, inVietnamese } from "@danchu/law"
import { denunciationResolution, extensionForm, extensionsAllowed } from "@danchu/law/rules/denunciation"
import { denunciationComplexityCriteria } from "@danchu/law/rules/denunciation-complexity"
import { governed, under } from "./absent.js"
import { type DenunciationStepFor, handlingDenunciation, type MovedClock } from "./denunciation-state.js"
import { both, resume, sendStop, suspend, terminate, withdraw } from "./denunciation-stop.js"
import { actOf, resolveDenunciationBy } from "./denunciation-terms.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"

/** Luật Tố cáo 25/2018/QH14, Đ30–34: extension, verification, withdrawal, suspension, termination. */

const law = "25/2018/QH14"
const toWhom = cite(law, "Đ30.k4", "thông báo đến người tố cáo, người bị tố cáo")
const inWriting = cite(law, "Đ31.k1", "Việc giao xác minh nội dung tố cáo phải thực hiện bằng văn bản")
const heardOut = cite(law, "Đ31.k4", "phải tạo điều kiện để người bị tố cáo giải trình")
const reported = cite(law, "Đ31.k6", "phải có văn bản báo cáo người giải quyết tố cáo")

/** Đ30.2–4 — once where complex, twice where especially complex; the criteria of NĐ 31/2019 Đ3 are counted. */
const extend: DenunciationStepFor<"ExtendResolution"> = {
  label: { vi: "gia hạn giải quyết", en: "extend the resolution" },
  from: handlingDenunciation,
  to: handlingDenunciation,
  who: "resolver",
  rules: [denunciationComplexityCriteria.id, extensionsAllowed.id, extensionForm.id],
  basis: [toWhom],
  decide: (state, { on, criteria, days, file }, bench) =>
    under(denunciationComplexityCriteria.on(on), toWhom, list => {
      const met = [...new Set(criteria)]
      if (met.some(code => !listed(list, code))) {
        return unlisted(
          list,
          "not-a-criterion-of-complexity",
          "không thuộc các tiêu chí của vụ việc phức tạp",
          "none of the criteria"
        )
      }
      return under(extensionsAllowed.on(on, { criteria: met.length }), toWhom, allowed => {
        const before = state.clock.filter(one => one.kind === "extension").length
        const most = allowed.value.max ?? 0
        if (before >= most) {
          return refused(
            allowed,
            "no-further-extension",
            `${met.length} tiêu chí: được gia hạn nhiều nhất ${most} lần`,
            `${met.length} criteria allow ${most} extensions at most`
          )
        }
        const term = resolveDenunciationBy(state, bench)
        if (term !== null && on > term.due) {
          return refused(
            term.basis,
            "term-has-ended",
            `thời hạn đã hết ngày ${inVietnamese(term.due)}`,
            `the term ended on ${term.due}: what has ended is not extended`
          )
        }
        const ground = most > 1 ? ("especially-complex" as const) : ("complex" as const)
        const extension: MovedClock = { kind: "extension", ground, on, days, file }
        const found =
          state.acceptedOn === null
            ? null
            : ruleDeadline(denunciationResolution, state.acceptedOn, bench.calendar, {
                acts: [...state.clock, extension].map(actOf)
              })
        if (found?._tag === "ActRefused") {
          return refused(
            found.basis,
            found.code,
            "gia hạn vượt quá mức luật cho phép",
            "the extension goes beyond what the law allows"
          )
        }
        return accepted(
          [
            {
              type: "ResolutionExtended",
              on,
              criteria: met,
              days,
              file,
              ground,
              governedBy: governed(list, allowed)
            }
          ],
          [
            ...both("resolution-extended", [toWhom]),
            { to: "body-concerned", template: "resolution-extended", basis: [toWhom] }
          ]
        )
      })
    })
}

/** Đ31.1 — "Việc giao xác minh nội dung tố cáo phải thực hiện bằng văn bản". */
const startVerification: DenunciationStepFor<"StartVerification"> = {
  label: { vi: "xác minh, giao xác minh", en: "start verification" },
  from: ["accepted"],
  to: ["verifying"],
  who: "resolver",
  rules: [],
  basis: [inWriting],
  decide: (_, { on, file }) => accepted([{ type: "VerificationStarted", on, file, governedBy: [] }])
}

/** Đ31.4, Đ31.6 — the denounced is heard; the verifier reports in writing. */
const reportVerification: DenunciationStepFor<"ReportVerification"> = {
  label: { vi: "báo cáo kết quả xác minh", en: "report the verification" },
  from: ["verifying"],
  to: ["verified"],
  who: "verifier",
  rules: [],
  basis: [reported],
  decide: (_, { on, heard, file }) =>
    heard
      ? accepted([{ type: "VerificationReported", on, heard, file, governedBy: [] }])
      : refused(
          heardOut,
          "denounced-not-heard",
          "chưa tạo điều kiện để người bị tố cáo giải trình",
          "the denounced has had no chance to explain"
        )
}

export const denunciationHandlingSteps = {
  StartVerification: startVerification,
  ReportVerification: reportVerification,
  ExtendResolution: extend,
  WithdrawDenunciation: withdraw,
  SuspendHandling: suspend,
  ResumeHandling: resume,
  TerminateHandling: terminate,
  SendSuspension: sendStop
}
