import { cite } from "@danchu/law"
import {
  denunciationIntake,
  forwardDenunciation,
  guideDenouncer,
  replyToReferrer,
  unhandledDenunciations,
  usableInformation
} from "@danchu/law/rules/denunciation-intake"
import { governed, under } from "./absent.js"
import { accept, notify, refuseAcceptance } from "./denunciation-acceptance.js"
import type { DenunciationState, DenunciationStepFor } from "./denunciation-state.js"
import { answerReferrerBy, forwardBy, intakeBy } from "./denunciation-terms.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

const law = "25/2018/QH14"

const form = cite(law, "Đ22", "được thực hiện bằng đơn hoặc được trình bày trực tiếp")

const check = cite(law, "Đ24.k1", "kiểm tra, xác minh thông tin về người tố cáo và điều kiện thụ lý tố cáo")

const severalPlaces = cite(law, "Đ24.k1", "trường hợp phải kiểm tra, xác minh tại nhiều địa điểm")

const elsewhere = cite(law, "Đ24.k2", "Trường hợp tố cáo không thuộc thẩm quyền giải quyết của mình")

const notHandled = cite(law, "Đ25.k1", "không rõ họ tên, địa chỉ của người tố cáo")

const inspection = cite(law, "Đ25.k2", "có tài liệu, chứng cứ cụ thể về hành vi vi phạm pháp luật")

const inspectionOfReferred = cite(
  law,
  "Đ26.k1.b",
  "trường hợp tố cáo không đủ điều kiện thụ lý nhưng có nội dung, thông tin rõ ràng về người có hành vi vi phạm"
)

const referrer = cite(law, "Đ26.k2", "được thông báo bằng văn bản cho cơ quan báo chí, cơ quan, tổ chức")

const article29 = cite(law, "Đ29.k1", "ra quyết định thụ lý tố cáo khi có đủ các điều kiện sau đây")

/** Đ22 — "bằng đơn hoặc được trình bày trực tiếp"; another way is information, not a denunciation (Đ25.1). */
const receive: DenunciationStepFor<"ReceiveDenunciation"> = {
  label: { vi: "tiếp nhận tố cáo", en: "receive the denunciation" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [denunciationIntake.id],
  basis: [form],
  decide: (_, { type: _type, ...command }) =>
    under(denunciationIntake.on(command.on), form, ruling =>
      accepted([{ ...command, type: "DenunciationReceived", governedBy: governed(ruling) }])
    )
}

/** Đ24.1 — "thời hạn này có thể kéo dài hơn nhưng không quá 10 ngày làm việc". */
const checkAtSeveralPlaces: DenunciationStepFor<"CheckAtSeveralPlaces"> = {
  label: {
    vi: "kiểm tra, xác minh tại nhiều địa điểm hoặc ủy quyền",
    en: "check at several places, or through another body"
  },
  from: ["received"],
  to: ["received"],
  who: "intake-officer",
  rules: [denunciationIntake.id],
  basis: [severalPlaces],
  decide: (state, { on }, bench) =>
    under(denunciationIntake.on(on, { "several-places": true }), severalPlaces, ruling => {
      if (state.severalPlaces) {
        return refused(
          ruling,
          "already-lengthened",
          "thời hạn đã được kéo dài; không quá 10 ngày làm việc",
          "the term was lengthened before; ten working days are the most"
        )
      }
      const due = intakeBy(state, bench)
      return accepted(
        [{ type: "CheckedAtSeveralPlaces", on, governedBy: governed(ruling) }],
        [],
        due !== null && on > due.due ? [`The seven working days had ended on ${due.due} already.`] : []
      )
    })
}

/** Đ24.1 — "kiểm tra, xác minh thông tin về người tố cáo". */
const verifyIdentity: DenunciationStepFor<"VerifyIdentity"> = {
  label: { vi: "xác minh thông tin về người tố cáo", en: "verify who denounces" },
  from: ["received"],
  to: ["received"],
  who: "intake-officer",
  rules: [denunciationIntake.id],
  basis: [check],
  decide: (state, { on, found }) =>
    state.named
      ? accepted([{ type: "IdentityVerified", on, found, governedBy: [] }])
      : refused(
          notHandled,
          "nobody-is-named",
          "thông tin không rõ họ tên, địa chỉ của người tố cáo",
          "the information names no denouncer"
        )
}

/** Đ24.2 — a written one is forwarded; one brought in person is guided to the competent body. */
const forward: DenunciationStepFor<"ForwardDenunciation"> = {
  label: { vi: "chuyển, hướng dẫn tố cáo không thuộc thẩm quyền", en: "forward or guide out of competence" },
  from: ["received"],
  to: ["forwarded"],
  who: "intake-officer",
  rules: [forwardDenunciation.id, guideDenouncer.id],
  basis: [elsewhere],
  decide: (state, { on, file }, bench) => {
    const inPerson = state.form === "in-person"
    return accepted(
      [
        {
          type: "DenunciationForwarded",
          on,
          file,
          how: inPerson ? "guided" : "forwarded",
          ...lateness(inPerson ? null : forwardBy(state, bench), on)
        }
      ],
      state.named ? [{ to: "denouncer", template: "denunciation-forwarded", basis: [elsewhere] }] : []
    )
  }
}

const holds = (state: DenunciationState, ground: string): boolean => {
  switch (ground) {
    case "anonymous":
      return !state.named
    case "unidentifiable":
    case "false-name":
      return state.identity === ground
    case "other-form":
      return state.form === "other"
    default:
      return true
  }
}

/** Information of Đ25.1, which an inspection may yet use, is without a denouncer who stands for it. */
const withoutDenouncer = (state: DenunciationState): boolean =>
  !state.named ||
  state.form === "other" ||
  state.identity === "unidentifiable" ||
  state.identity === "false-name"

/** Đ24.3, Đ25.1 — "không xử lý". */
const setAside: DenunciationStepFor<"SetAside"> = {
  label: { vi: "không xử lý", en: "set aside" },
  from: ["received"],
  to: ["set-aside"],
  who: "intake-officer",
  rules: [unhandledDenunciations.id, usableInformation.id],
  basis: [notHandled],
  decide: (state, { on, ground, usable }) =>
    under(unhandledDenunciations.on(on), notHandled, grounds =>
      under(usableInformation.on(on), inspection, wanted => {
        const found = listed(grounds, ground)
        if (!found) {
          return unlisted(
            grounds,
            "not-a-ground-to-set-aside",
            "không thuộc các trường hợp không xử lý",
            "none of the grounds"
          )
        }
        if (!holds(state, ground)) {
          return refused(
            found.basis,
            "ground-does-not-hold",
            "trường hợp nêu ra không đúng với hồ sơ",
            "the file shows otherwise"
          )
        }
        if (withoutDenouncer(state) && wanted.value.every(one => usable.includes(one.code))) {
          return refused(
            wanted,
            "usable-for-inspection",
            "nội dung rõ ràng, có chứng cứ cụ thể: phải thanh tra, kiểm tra hoặc chuyển đi",
            "clear content and concrete evidence: it goes to inspection"
          )
        }
        return accepted([
          { type: "DenunciationSetAside", on, ground: found.code, usable: [], governedBy: governed(grounds) }
        ])
      })
    )
}

/** Đ25.2 — clear person, concrete evidence, a basis to verify: inspected; Đ26.1.b, also one passed on and not accepted. */
const useInformation: DenunciationStepFor<"UseInformation"> = {
  label: { vi: "dùng thông tin để thanh tra, kiểm tra", en: "use the information for inspection" },
  from: ["received", "not-accepted"],
  to: ["for-inspection"],
  who: "intake-officer",
  rules: [usableInformation.id],
  basis: [inspection, inspectionOfReferred],
  decide: (state, { on, usable }) =>
    under(usableInformation.on(on), inspection, wanted => {
      const referredInVain = state.phase === "not-accepted" && state.referred
      if (!withoutDenouncer(state) && !referredInVain) {
        return refused(
          state.phase === "not-accepted" ? inspectionOfReferred : article29,
          "denouncer-is-known",
          "có người tố cáo: xử lý theo thủ tục tố cáo",
          "there is a denouncer: handle it as a denunciation"
        )
      }
      const missing = wanted.value.filter(one => !usable.includes(one.code))
      if (missing.length > 0) {
        return refused(
          missing.map(one => one.basis),
          "information-not-usable",
          `thiếu: ${missing.map(one => one.label.vi).join("; ")}`,
          `missing: ${missing.map(one => one.label.en).join("; ")}`
        )
      }
      return accepted([
        {
          type: "InformationUsed",
          on,
          usable: wanted.value.map(one => one.code),
          governedBy: governed(wanted)
        }
      ])
    })
}

const afterReceipt = [
  "received",
  "forwarded",
  "set-aside",
  "for-inspection",
  "not-accepted",
  "not-again",
  "accepted",
  "verifying",
  "verified",
  "suspended",
  "terminated",
  "concluded",
  "closed",
  "handled-at-once",
  "sanctioned"
] as const

/** Đ26.2 — "trong thời hạn 20 ngày kể từ ngày nhận được tố cáo". */
const replyReferrer: DenunciationStepFor<"ReplyToReferrer"> = {
  label: { vi: "thông báo kết quả cho nơi chuyển tố cáo", en: "answer who passed it on" },
  from: afterReceipt,
  to: afterReceipt,
  moves: [],
  who: "intake-officer",
  rules: [replyToReferrer.id],
  basis: [referrer],
  decide: (state, { on }, bench) =>
    state.referred && !state.referrerAnswered
      ? accepted(
          [{ type: "ReferrerAnswered", on, ...lateness(answerReferrerBy(state, bench), on) }],
          [{ to: "referrer", template: "result-of-handling", basis: [referrer] }]
        )
      : refused(
          referrer,
          "nobody-to-answer",
          "không có nơi chuyển nào chờ trả lời",
          "nobody who passed it on waits for an answer"
        )
}

export const denunciationIntakeSteps = {
  ReceiveDenunciation: receive,
  CheckAtSeveralPlaces: checkAtSeveralPlaces,
  VerifyIdentity: verifyIdentity,
  ForwardDenunciation: forward,
  SetAside: setAside,
  UseInformation: useInformation,
  RefuseAcceptance: refuseAcceptance,
  ReplyToReferrer: replyReferrer,
  AcceptDenunciation: accept,
  NotifyAcceptance: notify
}
