import { type Citation, cite, inVietnamese, isRuling, type Rule } from "@danchu/law"
import { dialogueNotice } from "@danchu/law/rules/complaint-dialogue"
import { complexityCriteria } from "@danchu/law/rules/complaint-grounds"
import { governed, under } from "./absent.js"
import { type HandlingStepFor, handling } from "./complaint-handling.js"
import { accepted, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13, Đ28–30, and Đ37–39 at the second instance: complexity, verification, dialogue. */

/** The clauses of one instance. */
export interface Instance {
  /** "đối với vụ việc phức tạp thì thời hạn giải quyết … có thể kéo dài hơn" */
  readonly complex: Citation
  readonly verification: Citation
  readonly dialogue: Rule<string, Record<never, never>>
}

const inWriting = cite(
  "124/2020/NĐ-CP",
  "Đ3a.k2",
  "phải được thể hiện bằng văn bản và lưu trong hồ sơ giải quyết khiếu nại",
  { instrument: "155/2026/NĐ-CP", at: "Đ2" }
)
const report = cite("02/2011/QH13", "Đ29.k3.e", "Báo cáo kết quả xác minh")
const invitation = cite("02/2011/QH13", "Đ30.k2", "có trách nhiệm thông báo bằng văn bản")
const minutes = cite("02/2011/QH13", "Đ30.k4", "Việc đối thoại phải được lập thành biên bản")

/** Đ28, Đ37 — the longer term of a complex case; since 2026-07-01 "là vụ việc thuộc một trong các trường hợp sau đây". */
const findComplex = ({ complex }: Instance): HandlingStepFor<"FindComplex"> => ({
  label: { vi: "xác định vụ việc phức tạp", en: "find the case complex" },
  from: handling,
  to: handling,
  who: "resolver",
  rules: [complexityCriteria.id],
  basis: [complex, inWriting],
  decide: (state, { on, criteria, record }) => {
    if (state.complex) {
      return refused(
        complex,
        "already-complex",
        "vụ việc đã được xác định là phức tạp; thời hạn chỉ kéo dài một mức",
        "the case was found complex before; the term is lengthened to one cap only"
      )
    }
    const law = complexityCriteria.on(on)
    if (isRuling(law)) {
      const unknown = criteria.filter(code => !law.value.some(one => one.code === code))
      if (criteria.length === 0 || unknown.length > 0) {
        return refused(
          law,
          "not-a-criterion-of-complexity",
          "cần ít nhất một trường hợp của Điều 3a",
          `name at least one criterion of the list: ${law.value.map(one => one.code).join(", ")}`
        )
      }
    }
    const rulings = isRuling(law) ? governed(law) : []
    return accepted(
      [{ type: "ComplexityFound", on, criteria, record, governedBy: rulings }],
      [],
      isRuling(law)
        ? []
        : [
            `No text before ${law._tag === "NotYetInForce" ? law.from : on} says what makes a complaint complex: the finding is a judgement of the resolver.`
          ]
    )
  }
})

/** Đ29.1.b, Đ38 — "tự mình tiến hành xác minh … hoặc giao … người có trách nhiệm xác minh". */
const startVerification = ({ verification }: Instance): HandlingStepFor<"StartVerification"> => ({
  label: { vi: "xác minh", en: "start verification" },
  from: ["accepted"],
  to: ["verifying"],
  who: "resolver",
  rules: [],
  basis: [verification],
  decide: (_, { on }) => accepted([{ type: "VerificationStarted", on, governedBy: [] }])
})

/** Đ29.3.e — "Báo cáo kết quả xác minh và chịu trách nhiệm trước pháp luật về kết quả xác minh". */
const reportVerification = ({ dialogue }: Instance): HandlingStepFor<"ReportVerification"> => ({
  label: { vi: "báo cáo kết quả xác minh", en: "report the verification" },
  from: ["verifying"],
  to: ["verified"],
  who: "verifier",
  rules: [dialogue.id],
  basis: [report],
  decide: (_, { on, agrees }) => accepted([{ type: "VerificationReported", on, agrees, governedBy: [] }])
})

/** NĐ 124/2020 Đ28.1 — "trước ngày đối thoại ít nhất 05 ngày", since 2026-07-01. */
const inviteToDialogue = ({ dialogue }: Instance): HandlingStepFor<"InviteToDialogue"> => ({
  label: { vi: "mời đối thoại", en: "invite to a dialogue" },
  from: ["verified"],
  to: ["in-dialogue"],
  who: "resolver",
  rules: [dialogue.id, dialogueNotice.id],
  basis: [invitation],
  decide: (_, { on, dialogueOn }, bench) => {
    const law = dialogueNotice.on(on)
    if (isRuling(law)) {
      const last = noticeInTime(law, dialogueOn, bench)
      if (on > last) {
        return refused(
          law,
          "dialogue-notice-too-short",
          `thông báo phải gửi chậm nhất ngày ${inVietnamese(last)}`,
          `the notice had to go out by ${last}`
        )
      }
    }
    return accepted(
      [{ type: "DialogueInvited", on, dialogueOn, governedBy: isRuling(law) ? governed(law) : [] }],
      ["complainant", "respondent", "person-concerned"].map(to => ({
        to,
        template: "dialogue-invitation",
        basis: [invitation]
      }))
    )
  }
})

/** Đ30.4 — "Việc đối thoại phải được lập thành biên bản". */
const holdDialogue = ({ dialogue }: Instance): HandlingStepFor<"HoldDialogue"> => ({
  label: { vi: "đối thoại", en: "hold the dialogue" },
  from: ["in-dialogue"],
  to: ["verified"],
  who: "resolver",
  rules: [dialogue.id],
  basis: [minutes],
  decide: (state, { on, complainant, record }) => {
    if (state.dialogueOn !== null && on < state.dialogueOn) {
      return refused(
        invitation,
        "dialogue-before-its-day",
        `đối thoại được mời vào ngày ${inVietnamese(state.dialogueOn)}`,
        `the dialogue was called for ${state.dialogueOn}`
      )
    }
    return under(dialogue.on(on), minutes, law =>
      accepted([{ type: "DialogueHeld", on, complainant, record, governedBy: governed(law) }])
    )
  }
})

/** The steps of verification and dialogue under the clauses of an instance. */
export const verificationAt = (instance: Instance) => ({
  FindComplex: findComplex(instance),
  StartVerification: startVerification(instance),
  ReportVerification: reportVerification(instance),
  InviteToDialogue: inviteToDialogue(instance),
  HoldDialogue: holdDialogue(instance)
})
