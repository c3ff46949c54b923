import { cite } from "@danchu/law"
import {
  forwardReflection,
  portalAnswer,
  portalPublication,
  portalQuestion,
  portalRefusal,
  reflectionForms,
  reflectionPublication,
  reflectionRequirements,
  reflectionSubjects
} from "@danchu/law/rules/regulation-reflection"
import {
  reflectionClasses,
  reflectionMeasures,
  reflectionProgress,
  regulationCriteria
} from "@danchu/law/rules/regulation-reflection-handling"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import type {
  RegulationReflectionCommand,
  RegulationReflectionEvent
} from "./regulation-reflection-events.js"
import { reflectionMandatory } from "./regulation-reflection-mandatory.js"
import {
  answerOnPortalBy,
  askOnPortalBy,
  evolveRegulationReflection,
  forwardReflectionBy,
  newRegulationReflection,
  publishOnPortalBy,
  type ReflectionStepFor,
  type RegulationReflectionState,
  regulationReflectionDeadlines,
  regulationReflectionPhases,
  returnOnPortalBy
} from "./regulation-reflection-state.js"
import { lateness } from "./term.js"

const decree = "20/2008/NĐ-CP"

const takenIn = cite(decree, "Đ9.k1.b", "Nhận phản ánh, kiến nghị")
const sorted = cite(decree, "Đ9.k1.d", "Nghiên cứu, đánh giá và phân loại phản ánh, kiến nghị")
const notTakenIn = cite(decree, "Đ9.k1.d", "không tiếp nhận do không đáp ứng các yêu cầu")
const sheets = cite(decree, "Đ9.k2", "được thực hiện thông qua hình thức Phiếu lấy ý kiến")
const toCompetent = cite(decree, "Đ9.k1.d", "phải chuyển phản ánh, kiến nghị tới cơ quan có thẩm quyền xử lý")
const clarified = cite(decree, "Đ14.k2.a", "Làm việc trực tiếp với cá nhân, tổ chức có phản ánh, kiến nghị")
const assessed = cite(decree, "Đ14.k2.b", "có đủ cơ sở để xem xét xử lý")
const weighed = cite(
  decree,
  "Đ14.k2.c",
  "xem xét quy định hành chính được phản ánh, kiến nghị theo các tiêu chí sau"
)
const decided = cite(decree, "Đ14.k2.d", "Quyết định xử lý")
const published = cite(decree, "Đ19", "có trách nhiệm tổ chức công khai kết quả xử lý phản ánh, kiến nghị")
const asked = cite(decree, "Đ12.k2", "thông báo về tình hình xử lý phản ánh, kiến nghị")

/** Đ9.1.b–c — received and put into the register, in one of the forms of Đ6. */
const receive: ReflectionStepFor<"ReceiveReflection"> = {
  label: { vi: "tiếp nhận phản ánh, kiến nghị", en: "receive the reflection" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [reflectionForms.id],
  basis: [takenIn],
  decide: (_, { type: _type, ...given }) =>
    under(reflectionForms.on(given.on), takenIn, forms =>
      listed(forms, given.form)
        ? accepted([{ ...given, type: "ReflectionReceived", governedBy: governed(forms) }])
        : unlisted(
            forms,
            "not-a-form-of-reflection",
            "không thuộc các hình thức của Điều 6",
            "none of the forms"
          )
    )
}

const unmet = (state: RegulationReflectionState, wanted: readonly { readonly code: string }[]): string[] =>
  wanted.map(one => one.code).filter(code => !state.meets.includes(code))

/** Đ9.1.d — "không tiếp nhận do không đáp ứng các yêu cầu quy định tại các khoản 1, 2 Điều 7"; not so for opinion sheets. */
const giveBack: ReflectionStepFor<"ReturnReflection"> = {
  label: { vi: "không tiếp nhận, trả lại", en: "send it back" },
  from: ["received"],
  to: ["returned"],
  who: "intake-officer",
  rules: [reflectionClasses.id, reflectionRequirements.id, portalRefusal.id],
  basis: [notTakenIn],
  decide: (state, { on, file }, bench) =>
    under(reflectionRequirements.on(on), notTakenIn, wanted => {
      if (state.form === "opinion-sheet") {
        return refused(
          sheets,
          "an-opinion-sheet-is-not-sent-back",
          "phiếu lấy ý kiến do cơ quan gửi đi thì vào sổ, tập hợp, phân loại",
          "a sheet that the office itself sent out is registered and sorted"
        )
      }
      const missing = unmet(state, wanted.value)
      return missing.length === 0
        ? refused(
            wanted,
            "requirements-are-met",
            "phản ánh, kiến nghị đã đáp ứng các yêu cầu",
            "the reflection meets the requirements"
          )
        : accepted(
            [
              {
                type: "ReflectionReturned",
                on,
                missing,
                file,
                ...lateness(returnOnPortalBy(state, bench), on)
              }
            ],
            state.named ? [{ to: "sender", template: "reflection-returned", basis: [notTakenIn] }] : []
          )
    })
}

/** Đ9.1.d — about conduct it goes "theo quy định của pháp luật"; about another body's regulation within 5 working days. */
const forward: ReflectionStepFor<"ForwardReflection"> = {
  label: { vi: "chuyển phản ánh, kiến nghị", en: "forward it" },
  from: ["received"],
  to: ["forwarded"],
  who: "intake-officer",
  rules: [reflectionClasses.id, forwardReflection.id],
  basis: [toCompetent],
  decide: (state, { on, because, file }, bench) =>
    under(reflectionClasses.on(on), toCompetent, classes => {
      const timing =
        because === "out-of-competence"
          ? lateness(forwardReflectionBy(state, bench), on)
          : { late: false, governedBy: [] }
      return accepted(
        [
          {
            type: "ReflectionForwarded",
            on,
            because,
            file,
            late: timing.late,
            governedBy: [...governed(classes), ...timing.governedBy]
          }
        ],
        state.named ? [{ to: "sender", template: "forwarded", basis: [toCompetent] }] : []
      )
    })
}

/** Đ5, Đ9.1.d — a regulation within competence, about one of eight subjects, and the requirements are met. */
const takeUp: ReflectionStepFor<"TakeUpReflection"> = {
  label: { vi: "phân loại: thuộc thẩm quyền xử lý", en: "take it up" },
  from: ["received"],
  to: ["taken-up"],
  who: "intake-officer",
  rules: [reflectionClasses.id, reflectionSubjects.id, reflectionRequirements.id],
  basis: [sorted],
  decide: (state, { on, subject }) =>
    under(reflectionSubjects.on(on), sorted, subjects =>
      under(reflectionRequirements.on(on), sorted, wanted => {
        if (!listed(subjects, subject)) {
          return unlisted(
            subjects,
            "not-a-subject-of-reflection",
            "không thuộc các nội dung của Điều 5",
            "none of the subjects"
          )
        }
        const missing = state.form === "opinion-sheet" ? [] : unmet(state, wanted.value)
        return missing.length > 0
          ? refused(
              notTakenIn,
              "requirements-not-met",
              "chưa đáp ứng các yêu cầu của Điều 7",
              `it does not meet the requirements: ${missing.join(", ")}`
            )
          : accepted([{ type: "ReflectionTakenUp", on, subject, governedBy: governed(subjects, wanted) }])
      })
    )
}

/** Đ14.2.a — "để làm rõ những nội dung có liên quan (nếu thấy cần thiết)". */
const workWithSender: ReflectionStepFor<"WorkWithSender"> = {
  label: { vi: "làm việc trực tiếp với người phản ánh, kiến nghị", en: "work it out with the sender" },
  from: ["taken-up", "gathered", "well-founded"],
  to: ["taken-up", "gathered", "well-founded"],
  who: "resolver",
  rules: [portalQuestion.id],
  basis: [clarified],
  decide: (state, { on, file }, bench) =>
    state.named
      ? accepted(
          [
            {
              type: "WorkedWithSender",
              on,
              file,
              ...(state.asked ? { late: false, governedBy: [] } : lateness(askOnPortalBy(state, bench), on))
            }
          ],
          [{ to: "sender", template: "more-information", basis: [clarified] }]
        )
      : refused(clarified, "nobody-to-ask", "không có người để làm việc", "nobody is known to work with")
}

/** Đ14.2.b — "chưa đủ cơ sở xem xét xử lý, cần tiếp tục tập hợp", or enough. */
const assess: ReflectionStepFor<"AssessGrounds"> = {
  label: { vi: "đánh giá cơ sở xem xét xử lý", en: "assess the grounds" },
  from: ["taken-up", "gathered"],
  to: ["gathered", "well-founded"],
  moves: [
    ["taken-up", "gathered"],
    ["taken-up", "well-founded"],
    ["gathered", "well-founded"]
  ],
  who: "resolver",
  rules: [],
  basis: [assessed],
  decide: (_, { on, enough, file }) =>
    accepted([{ type: "GroundsAssessed", on, enough, file, governedBy: [] }])
}

/** Đ14.2.c — necessity, reason and law, simplicity, feasibility, consistency, treaties. */
const weigh: ReflectionStepFor<"WeighRegulation"> = {
  label: { vi: "xem xét quy định theo các tiêu chí", en: "weigh the regulation" },
  from: ["well-founded"],
  to: ["weighed"],
  who: "resolver",
  rules: [regulationCriteria.id],
  basis: [weighed],
  decide: (_, { on, failed, file }) =>
    under(regulationCriteria.on(on), weighed, criteria =>
      failed.every(code => listed(criteria, code))
        ? accepted([{ type: "RegulationWeighed", on, failed, file, governedBy: governed(criteria) }])
        : unlisted(
            criteria,
            "not-a-criterion-of-regulations",
            "không thuộc các tiêu chí của Điều 14",
            "none of the criteria"
          )
    )
}

/** Đ14.2.d, Đ15 — one of the three ways; for a regulation that meets every criterion the decree names none. */
const decideIt: ReflectionStepFor<"DecideReflection"> = {
  label: { vi: "quyết định xử lý", en: "decide" },
  from: ["weighed"],
  to: ["decided"],
  who: "head",
  rules: [reflectionMeasures.id, portalAnswer.id],
  basis: [decided],
  decide: (state, { on, measure, file }, bench) =>
    under(reflectionMeasures.on(on), decided, measures => {
      if (measure !== undefined && !listed(measures, measure)) {
        return unlisted(
          measures,
          "not-a-measure",
          "không thuộc các hình thức xử lý của Điều 15",
          "none of the ways"
        )
      }
      const failed = state.failed ?? []
      if (measure === undefined && failed.length > 0) {
        return refused(
          measures,
          "measure-needed",
          "quy định không đáp ứng tiêu chí: phải chọn một hình thức xử lý",
          `the regulation fails ${failed.join(", ")}: one of the three ways must be taken`
        )
      }
      const timing = lateness(answerOnPortalBy(state, bench), on)
      return accepted(
        [
          {
            type: "ReflectionDecided",
            on,
            ...(measure !== undefined && { measure }),
            file,
            late: timing.late,
            governedBy: [...governed(measures), ...timing.governedBy]
          }
        ],
        [],
        measure === undefined
          ? [
              "The regulation stands: it meets every criterion, and the decree names no way of dealing with such a reflection."
            ]
          : []
      )
    })
}

/** Đ19 — "thông qua một hoặc nhiều hình thức sau". */
const publish: ReflectionStepFor<"PublishResult"> = {
  label: { vi: "công khai kết quả xử lý", en: "publish the result" },
  from: ["decided"],
  to: ["published"],
  who: "head",
  rules: [reflectionPublication.id, portalPublication.id],
  basis: [published],
  decide: (state, { on, forms, file }, bench) =>
    under(reflectionPublication.on(on), published, known => {
      if (!forms.every(code => listed(known, code))) {
        return unlisted(
          known,
          "not-a-form-of-publication",
          "không thuộc các hình thức của Điều 19",
          "none of the forms"
        )
      }
      const timing = lateness(publishOnPortalBy(state, bench), on)
      return accepted(
        [
          {
            type: "ResultPublished",
            on,
            forms,
            file,
            late: timing.late,
            governedBy: [...governed(known), ...timing.governedBy]
          }
        ],
        forms.includes("letter") && state.named
          ? [{ to: "sender", template: "reflection-result", basis: [published] }]
          : []
      )
    })
}

/** Đ12.2 — whoever reflected may ask how it stands; the decree sets no day for the answer. */
const tellProgress: ReflectionStepFor<"TellProgress"> = {
  label: { vi: "thông báo tình hình xử lý", en: "tell how it stands" },
  from: ["received", "forwarded", "taken-up", "gathered", "well-founded", "weighed", "decided"],
  to: ["received", "forwarded", "taken-up", "gathered", "well-founded", "weighed", "decided"],
  who: "intake-officer",
  rules: [reflectionProgress.id],
  basis: [asked],
  decide: (state, { on, file }) =>
    under(reflectionProgress.on(on), asked, law =>
      state.named
        ? accepted(
            [{ type: "ProgressTold", on, file, governedBy: governed(law) }],
            [{ to: "sender", template: "progress", basis: [asked] }]
          )
        : refused(law, "nobody-to-tell", "không có người để thông báo", "nobody is known to be told")
    )
}

/**
 * A reflection or petition about an administrative regulation, from its receipt to the published result.
 * @law NĐ 20/2008/NĐ-CP, Đ5–9, Đ12, Đ14–19
 */
export const regulationReflection: Procedure<
  RegulationReflectionState,
  RegulationReflectionCommand,
  RegulationReflectionEvent
> = {
  id: "regulation-reflection",
  label: { vi: "xử lý phản ánh, kiến nghị về quy định hành chính", en: "reflection on a regulation" },
  initial: newRegulationReflection,
  phases: regulationReflectionPhases,
  steps: {
    ReceiveReflection: receive,
    ReturnReflection: giveBack,
    ForwardReflection: forward,
    TakeUpReflection: takeUp,
    WorkWithSender: workWithSender,
    AssessGrounds: assess,
    WeighRegulation: weigh,
    DecideReflection: decideIt,
    PublishResult: publish,
    TellProgress: tellProgress
  },
  mandatory: reflectionMandatory,
  evolve: evolveRegulationReflection,
  deadlines: regulationReflectionDeadlines
}
