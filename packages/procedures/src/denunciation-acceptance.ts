import { type Citation, cite } from "@danchu/law"
import {
  acceptanceConditions,
  denunciationFromComplaint,
  notifyAcceptance
} from "@danchu/law/rules/denunciation"
import { denunciationIntake, notifyNonAcceptance } from "@danchu/law/rules/denunciation-intake"
import { governed, under } from "./absent.js"
import {
  type DenunciationState,
  type DenunciationStepFor,
  handlingDenunciation
} from "./denunciation-state.js"
import { intakeBy, notifyBy } from "./denunciation-terms.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Tố cáo 25/2018/QH14, Đ24.1, Đ29: accepted or not. */

const law = "25/2018/QH14"

const form = cite(law, "Đ22", "được thực hiện bằng đơn hoặc được trình bày trực tiếp")

const signature = cite(law, "Đ23.k1", "Người tố cáo phải ký tên hoặc điểm chỉ vào đơn tố cáo")

const representative = cite(law, "Đ23.k1", "họ tên của người đại diện cho những người tố cáo")

const check = cite(law, "Đ24.k1", "kiểm tra, xác minh thông tin về người tố cáo và điều kiện thụ lý tố cáo")

const notAccepted = cite(law, "Đ24.k1.p2", "thông báo ngay cho người tố cáo biết lý do không thụ lý tố cáo")

const notHandled = cite(law, "Đ25.k1", "không rõ họ tên, địa chỉ của người tố cáo")

const unidentified = cite(law, "Đ25.k1", "qua kiểm tra, xác minh không xác định được người tố cáo")

const article29 = cite(law, "Đ29.k1", "ra quyết định thụ lý tố cáo khi có đủ các điều kiện sau đây")

const notice = cite(
  law,
  "Đ29.k3",
  "thông báo cho người tố cáo và thông báo về nội dung tố cáo cho người bị tố cáo biết"
)

/** Đ24.1 — "không thụ lý tố cáo và thông báo ngay cho người tố cáo biết lý do". */
export const refuseAcceptance: DenunciationStepFor<"RefuseAcceptance"> = {
  label: { vi: "không thụ lý", en: "refuse acceptance" },
  from: ["received"],
  to: ["not-accepted"],
  who: "resolver",
  rules: [acceptanceConditions.id, notifyNonAcceptance.id],
  basis: [notAccepted],
  decide: (state, { on, missing, reason }, bench) =>
    under(acceptanceConditions.on(on), notAccepted, conditions =>
      missing.some(code => !listed(conditions, code))
        ? unlisted(
            conditions,
            "not-a-condition-of-acceptance",
            "không thuộc các điều kiện thụ lý của Điều 29",
            "none of the conditions"
          )
        : accepted(
            [
              {
                type: "AcceptanceRefused",
                on,
                missing,
                reason,
                late: lateness(intakeBy(state, bench), on).late,
                governedBy: governed(conditions)
              }
            ],
            state.named ? [{ to: "denouncer", template: "not-accepted", basis: [notAccepted] }] : []
          )
    )
}

/** What a look at the case itself shows to be missing, whatever the resolver states. */
export const lacking = (state: DenunciationState): readonly [Citation, string, string, string] | null => {
  if (state.form === "other")
    return [form, "not-in-a-form-of-the-law", "không đúng hình thức tố cáo", "neither written nor in person"]
  if (!state.named)
    return [
      notHandled,
      "nobody-is-named",
      "không rõ họ tên, địa chỉ của người tố cáo",
      "no denouncer is named"
    ]
  if (state.identity === "unidentifiable" || state.identity === "false-name") {
    return [
      unidentified,
      "denouncer-not-identified",
      "qua kiểm tra, xác minh không xác định được người tố cáo",
      "the check has not found who denounces"
    ]
  }
  if (state.identity !== "verified") {
    return [
      check,
      "identity-not-verified",
      "chưa xác minh được thông tin về người tố cáo",
      "who denounces is not verified"
    ]
  }
  if (!state.signed)
    return [signature, "unsigned", "chưa có chữ ký hoặc điểm chỉ", "neither signed nor fingerprinted"]
  if (state.denouncers > 1 && !state.represented) {
    return [
      representative,
      "representative-needed",
      "nhiều người cùng tố cáo: cần người đại diện",
      "several denouncers: they must name a representative"
    ]
  }
  return null
}

/** Đ29.1 — "ra quyết định thụ lý tố cáo khi có đủ các điều kiện sau đây". */
export const accept: DenunciationStepFor<"AcceptDenunciation"> = {
  label: { vi: "thụ lý tố cáo", en: "accept the denunciation" },
  from: ["received"],
  to: ["accepted"],
  who: "resolver",
  rules: [acceptanceConditions.id, denunciationFromComplaint.id, denunciationIntake.id],
  basis: [article29],
  decide: (state, { on, met, evidenceAgainstResolver }, bench) =>
    under(acceptanceConditions.on(on), article29, conditions =>
      under(denunciationFromComplaint.on(on), article29, fromComplaint => {
        const lack = lacking(state)
        if (lack) return refused(...lack)
        const missing = conditions.value.filter(one => !met.includes(one.code))
        if (missing.length > 0) {
          return refused(
            missing.map(one => one.basis),
            "condition-of-acceptance-missing",
            `thiếu điều kiện: ${missing.map(one => one.label.vi).join("; ")}`,
            `missing: ${missing.map(one => one.label.en).join("; ")}`
          )
        }
        if (state.fromComplaint && !evidenceAgainstResolver) {
          return refused(
            fromComplaint,
            "evidence-against-the-resolver-needed",
            "tố cáo xuất phát từ khiếu nại đã giải quyết đúng: cần chứng cứ về người giải quyết",
            "it grows from a complaint lawfully resolved: evidence against the resolver is needed"
          )
        }
        const { late, governedBy } = lateness(intakeBy(state, bench), on)
        return accepted([
          {
            type: "DenunciationAccepted",
            on,
            late,
            governedBy: [...governed(conditions), ...governedBy]
          }
        ])
      })
    )
}

/** It is owed until it is done, whatever became of the case since. */
const sinceAccepted = [
  ...handlingDenunciation,
  "suspended",
  "terminated",
  "concluded",
  "renewed",
  "not-again",
  "forwarded"
] as const

/** Đ29.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày ra quyết định thụ lý tố cáo". */
export const notify: DenunciationStepFor<"NotifyAcceptance"> = {
  label: { vi: "thông báo việc thụ lý", en: "tell of the acceptance" },
  from: sinceAccepted,
  to: [...sinceAccepted, "closed"],
  moves: [["concluded", "closed"]],
  who: "resolver",
  rules: [notifyAcceptance.id],
  basis: [notice],
  decide: (state, { on }, bench) =>
    state.acceptanceNotified
      ? refused(notice, "already-told", "đã thông báo việc thụ lý", "the acceptance was told before")
      : state.acceptedOn === null
        ? refused(notice, "nothing-accepted", "chưa thụ lý tố cáo", "it was not accepted")
        : accepted(
            [{ type: "AcceptanceNotified", on, ...lateness(notifyBy(state, bench), on) }],
            [
              { to: "denouncer", template: "denunciation-accepted", basis: [notice] },
              { to: "denounced", template: "content-of-denunciation", basis: [notice] }
            ]
          )
}
