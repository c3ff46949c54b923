import { cite } from "@danchu/law"
import {
  forwardReflection,
  portalRefusal,
  reflectionForms,
  reflectionRequirements,
  reflectionSubjects
} from "@danchu/law/rules/regulation-reflection"
import { reflectionClasses } from "@danchu/law/rules/regulation-reflection-handling"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import {
  forwardReflectionBy,
  type ReflectionStepFor,
  type RegulationReflectionState,
  returnOnPortalBy
} from "./regulation-reflection-state.js"
import { lateness } from "./term.js"

/** NĐ 20/2008/NĐ-CP Đ5–9: a reflection from its receipt to its sorting. */

const decree = "20/2008/NĐ-CP"
const takenIn = cite(decree, "Đ9.k1.b", "Nhận phản ánh, kiến nghị")
const sorted = cite(decree, "Đ9.k1.d", "Nghiên cứu, đánh giá và phân loại phản ánh, kiến nghị")
const notTakenIn = cite(decree, "Đ9.k1.d", "không tiếp nhận do không đáp ứng các yêu cầu")
const sheets = cite(decree, "Đ9.k2", "được thực hiện thông qua hình thức Phiếu lấy ý kiến")
const ofConduct = cite(decree, "Đ14.k1", "phải xử lý theo đúng quy trình đã được pháp luật quy định")
const toCompetent = cite(decree, "Đ9.k1.d", "phải chuyển phản ánh, kiến nghị tới cơ quan có thẩm quyền xử lý")

/** Đ9.1.b–c — received and put into the register, in one of the forms of Đ6. */
export const receive: ReflectionStepFor<"ReceiveReflection"> = {
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
export const giveBack: ReflectionStepFor<"ReturnReflection"> = {
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
export const forward: ReflectionStepFor<"ForwardReflection"> = {
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

/** Đ5.1 — the one subject of the eight that is not about a regulation itself. */
const aboutConduct = "difficulties"

/** Đ5, Đ9.1.d — a regulation within competence, about one of eight subjects, and the requirements are met. */
export const takeUp: ReflectionStepFor<"TakeUpReflection"> = {
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
        if (subject === aboutConduct) {
          return refused(
            [toCompetent, ofConduct],
            "about-conduct-goes-another-way",
            "vướng mắc do hành vi của cơ quan, cán bộ, công chức thì chuyển xử lý theo quy định của pháp luật",
            "what is about the conduct of an office goes to who is competent for that, under its own law"
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
