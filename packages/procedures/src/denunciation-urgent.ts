import { cite } from "@danchu/law"
import { fieldCap, shortProcedure } from "@danchu/law/rules/denunciation"
import { reportHandling, transferCrime as transferFile } from "@danchu/law/rules/denunciation-conclusion"
import { preventHarm, transferCrimeAtIntake } from "@danchu/law/rules/denunciation-intake"
import { governed, under } from "./absent.js"
import type { DenunciationState, DenunciationStepFor } from "./denunciation-state.js"
import { measureReportedBy } from "./denunciation-terms.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Tố cáo 25/2018/QH14, Đ27, Đ36.2–3, Đ43: what cannot wait, and what other bodies then report. */

const law = "25/2018/QH14"
const crime = cite(law, "Đ27.k1", "nếu thấy hành vi bị tố cáo có dấu hiệu của tội phạm")
const crimeConcluded = cite(law, "Đ36.k2", "có dấu hiệu của tội phạm thì chuyển ngay hồ sơ vụ việc")
const harm = cite(law, "Đ27.k2", "để ngăn chặn kịp thời hành vi vi phạm")
const clearAndConcrete = cite(
  law,
  "Đ43.k1",
  "có nội dung rõ ràng, chứng cứ cụ thể, có cơ sở để xử lý ngay thì việc giải quyết tố cáo được thực hiện"
)
const sanction = cite(law, "Đ43.k1.c", "ra quyết định xử lý hành vi vi phạm pháp luật theo thẩm quyền")
const result = cite(law, "Đ36.k3", "thông báo bằng văn bản cho người giải quyết tố cáo về kết quả xử lý")

const concluded = (state: DenunciationState): boolean => state.concludedOn !== null

/** Đ27.1 while it is taken in and handled; after the conclusion Đ36.2, and then it is the whole file that goes. */
const transferCrime: DenunciationStepFor<"TransferCrime"> = {
  label: { vi: "chuyển hồ sơ có dấu hiệu tội phạm", en: "hand over signs of a crime" },
  from: ["received", "accepted", "verifying", "verified", "suspended", "concluded", "closed", "renewed"],
  to: ["received", "accepted", "verifying", "verified", "suspended", "concluded", "closed", "renewed"],
  moves: [],
  who: "resolver",
  rules: [transferCrimeAtIntake.id, transferFile.id],
  basis: [crime, crimeConcluded],
  decide: (state, { on, file }) => {
    const after = concluded(state)
    const clause = after ? crimeConcluded : crime
    return under((after ? transferFile : transferCrimeAtIntake).on(on), clause, ruling =>
      accepted(
        [{ type: "CrimeTransferred", on, file, governedBy: governed(ruling) }],
        [{ to: "investigator", template: "signs-of-crime", basis: [clause] }]
      )
    )
  }
}

/** Đ27.2 — "áp dụng biện pháp cần thiết theo thẩm quyền hoặc thông báo ngay cho cơ quan Công an". */
const prevent: DenunciationStepFor<"PreventHarm"> = {
  label: { vi: "ngăn chặn hành vi gây thiệt hại", en: "prevent harm" },
  from: ["received", "accepted", "verifying", "verified", "suspended", "handled-at-once"],
  to: ["received", "accepted", "verifying", "verified", "suspended", "handled-at-once"],
  moves: [],
  who: "resolver",
  rules: [preventHarm.id],
  basis: [harm],
  decide: (_, { on, how, file }) =>
    under(preventHarm.on(on), harm, ruling =>
      accepted(
        [{ type: "HarmPrevented", on, how, file, governedBy: governed(ruling) }],
        how === "others-told" ? [{ to: "police", template: "prevent-harm", basis: [harm] }] : []
      )
    )
}

/** Đ43.1.b — in a field of administration, clear and proven: verified at once, who denounces only "trong trường hợp … cần thiết". */
const handleAtOnce: DenunciationStepFor<"HandleAtOnce"> = {
  label: { vi: "tiến hành ngay việc xác minh, xử lý", en: "verify and handle at once" },
  from: ["received"],
  to: ["handled-at-once"],
  who: "resolver",
  rules: [shortProcedure.id, fieldCap.id],
  basis: [clearAndConcrete],
  decide: (state, { on, field, clear, evidence, ready, file }) =>
    under(shortProcedure.on(on), clearAndConcrete, ruling => {
      if (!field || !clear || !evidence || !ready) {
        return refused(
          ruling,
          "not-a-case-to-handle-at-once",
          "chỉ áp dụng trong quản lý nhà nước các lĩnh vực, khi nội dung rõ ràng, chứng cứ cụ thể, có cơ sở xử lý ngay",
          "only in a field of administration, with clear content, concrete evidence and a basis to act at once"
        )
      }
      return state.form === "other" || !state.named
        ? refused(
            cite(law, "Đ25.k1", "không xử lý theo quy định của Luật này"),
            "nobody-is-named",
            "thông tin không rõ người tố cáo hoặc không đúng hình thức thì không xử lý theo Luật Tố cáo",
            "information without a denouncer, or in another form, is not handled under this law"
          )
        : accepted([{ type: "HandledAtOnce", on, file, governedBy: governed(ruling) }])
    })
}

/** Đ43.1.c — "ra quyết định xử lý … theo thẩm quyền hoặc đề nghị cơ quan có thẩm quyền xử lý". */
const sanctionIt: DenunciationStepFor<"DecideViolation"> = {
  label: { vi: "quyết định hoặc đề nghị xử lý vi phạm", en: "decide on the violation, or have it decided" },
  from: ["handled-at-once"],
  to: ["sanctioned"],
  who: "resolver",
  rules: [shortProcedure.id],
  basis: [sanction],
  decide: (_, { on, how, file }) =>
    under(shortProcedure.on(on), sanction, ruling =>
      accepted([{ type: "ViolationDecided", on, how, file, governedBy: governed(ruling) }])
    )
}

/** Đ36.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày có kết quả xử lý". */
const reportMeasure: DenunciationStepFor<"ReportMeasure"> = {
  label: { vi: "thông báo kết quả xử lý kiến nghị", en: "report what became of a recommendation" },
  from: ["concluded", "closed", "renewed"],
  to: ["concluded", "closed", "renewed"],
  moves: [],
  who: "body-concerned",
  rules: [reportHandling.id],
  basis: [result],
  decide: (state, { on, resultOn, file }, bench) => {
    if (resultOn > on || (state.concludedOn !== null && resultOn < state.concludedOn)) {
      return refused(
        result,
        "result-on-an-impossible-day",
        "ngày có kết quả xử lý phải sau kết luận và không sau ngày thông báo",
        "the result comes after the conclusion and not after its report"
      )
    }
    return accepted([
      { type: "MeasureReported", on, resultOn, file, ...lateness(measureReportedBy(resultOn, bench), on) }
    ])
  }
}

export const denunciationUrgentSteps = {
  TransferCrime: transferCrime,
  PreventHarm: prevent,
  HandleAtOnce: handleAtOnce,
  DecideViolation: sanctionIt,
  ReportMeasure: reportMeasure
}
