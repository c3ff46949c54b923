import { cite } from "@danchu/law"
import {
  protectedGoods,
  protectedPeople,
  protectionDecision,
  protectionEnds,
  protectionRefusal,
  urgentProtectionRequest
} from "@danchu/law/rules/denunciation-protection"
import { governed, under } from "./absent.js"
import type { DenunciationPhase, DenunciationStepFor } from "./denunciation-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"

/** Luật Tố cáo 25/2018/QH14, Đ47–54: protection runs beside the case, in every phase that has a denouncer. */

const law = "25/2018/QH14"
const requested = cite(
  law,
  "Đ50.k1",
  "người tố cáo có văn bản đề nghị người giải quyết tố cáo áp dụng biện pháp bảo vệ"
)
const decided = cite(law, "Đ51.k2", "cơ quan có thẩm quyền xem xét, quyết định việc áp dụng biện pháp bảo vệ")
const refusedBy = cite(law, "Đ51.k3", "phải thông báo bằng văn bản và nêu rõ lý do cho người tố cáo")
const sentTo = cite(law, "Đ52.k3", "được gửi cho người được bảo vệ, người giải quyết tố cáo")
const ended = cite(law, "Đ54.k2", "Việc áp dụng biện pháp bảo vệ chấm dứt trong các trường hợp sau đây")

const anyTime: readonly DenunciationPhase[] = [
  "received",
  "accepted",
  "verifying",
  "verified",
  "suspended",
  "terminated",
  "concluded",
  "closed",
  "renewed"
]

/** What was asked for is answered, and what was given is ended, whatever became of the case. */
const afterwards: readonly DenunciationPhase[] = [
  ...anyTime,
  "forwarded",
  "set-aside",
  "for-inspection",
  "not-accepted",
  "not-again",
  "handled-at-once",
  "sanctioned"
]

/** Đ50 — in writing; when urgent in person or by telephone, "nhưng sau đó … phải được thể hiện bằng văn bản". */
const request: DenunciationStepFor<"RequestProtection"> = {
  label: { vi: "đề nghị bảo vệ", en: "ask for protection" },
  from: anyTime,
  to: anyTime,
  who: "denouncer",
  rules: [protectedPeople.id, protectedGoods.id, urgentProtectionRequest.id],
  basis: [requested],
  decide: (state, { type: _type, ...command }) =>
    under(protectedPeople.on(command.on), requested, people =>
      under(protectedGoods.on(command.on), requested, goods => {
        if (state.protection === "requested" || state.protection === "given") {
          return refused(
            requested,
            "protection-already-asked",
            "đã có đề nghị bảo vệ",
            "protection has been asked for before"
          )
        }
        if (command.people.some(code => !listed(people, code))) {
          return unlisted(
            people,
            "not-a-protected-person",
            "không thuộc những người được bảo vệ",
            "none of the people"
          )
        }
        if (command.goods.some(code => !listed(goods, code))) {
          return unlisted(
            goods,
            "not-a-protected-good",
            "không thuộc phạm vi bảo vệ",
            "none of what is protected"
          )
        }
        return accepted(
          [{ ...command, type: "ProtectionRequested", governedBy: governed(people, goods) }],
          [{ to: "protecting-body", template: "protection-requested", basis: [decided] }],
          command.urgent ? ["An urgent request must be put in writing afterwards (Đ50.3)."] : []
        )
      })
    )
}

const notRequested = () =>
  refused(
    requested,
    "no-request-to-answer",
    "không có đề nghị bảo vệ đang chờ",
    "no request for protection waits"
  )

/** Đ51.2, Đ52 — the competent body decides on protection; the law names no number of days. */
const protect: DenunciationStepFor<"ProtectDenouncer"> = {
  label: { vi: "áp dụng biện pháp bảo vệ", en: "protect" },
  from: afterwards,
  to: afterwards,
  moves: [],
  who: "protecting-body",
  rules: [protectionDecision.id],
  basis: [decided],
  decide: (state, { on, file }) =>
    under(protectionDecision.on(on), decided, ruling =>
      state.protection === "requested"
        ? accepted(
            [{ type: "DenouncerProtected", on, file, governedBy: governed(ruling) }],
            ["protected-person", "resolver"].map(to => ({
              to,
              template: "protection-decision",
              basis: [sentTo]
            }))
          )
        : notRequested()
    )
}

/** Đ51.3 — "phải thông báo bằng văn bản và nêu rõ lý do cho người tố cáo". */
const refuse: DenunciationStepFor<"RefuseProtection"> = {
  label: { vi: "không áp dụng biện pháp bảo vệ", en: "refuse protection" },
  from: afterwards,
  to: afterwards,
  moves: [],
  who: "protecting-body",
  rules: [protectionRefusal.id],
  basis: [refusedBy],
  decide: (state, { on, file }) =>
    under(protectionRefusal.on(on), refusedBy, ruling =>
      state.protection === "requested"
        ? accepted(
            [{ type: "ProtectionRefused", on, file, governedBy: governed(ruling) }],
            [{ to: "denouncer", template: "protection-refused", basis: [refusedBy] }]
          )
        : notRequested()
    )
}

/** Đ54.2 — "chấm dứt trong các trường hợp sau đây". */
const finish: DenunciationStepFor<"EndProtection"> = {
  label: { vi: "chấm dứt biện pháp bảo vệ", en: "end protection" },
  from: afterwards,
  to: afterwards,
  moves: [],
  who: "protecting-body",
  rules: [protectionEnds.id],
  basis: [ended],
  decide: (state, { on, ground, file }) =>
    under(protectionEnds.on(on), ended, grounds => {
      const found = listed(grounds, ground)
      if (!found) {
        return unlisted(
          grounds,
          "not-a-ground-to-end-protection",
          "không thuộc các trường hợp chấm dứt bảo vệ",
          "none of the grounds"
        )
      }
      if (state.protection !== "given") {
        return refused(
          ended,
          "nothing-to-end",
          "không có biện pháp bảo vệ nào đang áp dụng",
          "no protection is given"
        )
      }
      if (
        found.code === "concluded-or-terminated" &&
        state.concludedOn === null &&
        state.phase !== "terminated"
      ) {
        return refused(
          found.basis,
          "neither-concluded-nor-terminated",
          "chưa có kết luận hoặc quyết định đình chỉ",
          "there is neither a conclusion nor a termination"
        )
      }
      return accepted(
        [{ type: "ProtectionEnded", on, ground, file, governedBy: governed(grounds) }],
        ["protected-person", "resolver"].map(to => ({ to, template: "protection-ended", basis: [ended] }))
      )
    })
}

export const denunciationProtectionSteps = {
  RequestProtection: request,
  ProtectDenouncer: protect,
  RefuseProtection: refuse,
  EndProtection: finish
}
