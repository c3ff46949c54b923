import { cite } from "@danchu/law"
import { dossierHandOver } from "@danchu/law/rules/dossier-hand-over"
import { dossierClock, filingChannels, paperTransfer, supplementRequests } from "@danchu/law/rules/one-stop"
import { governed, under } from "./absent.js"
import type { OneStopStepFor } from "./one-stop-state.js"
import { appointment, handOverOn, transferPaperBy } from "./one-stop-terms.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 118/2025/NĐ-CP Đ15–18, Đ20.1: a dossier at the counter, until it goes to who decides. */

const decree = "118/2025/NĐ-CP"

const once = cite(decree, "Đ16.k3", "bổ sung một lần đầy đủ, chính xác")

const checked = cite(decree, "Đ17.k1.c", "Kiểm tra tính chính xác, đầy đủ của hồ sơ")

const withReasons = cite(decree, "Đ17.k1.c", "phải nêu rõ lý do theo mẫu Phiếu từ chối giải quyết hồ sơ")

const clockStarts = cite(decree, "Đ17.k3", "Thời gian giải quyết thủ tục hành chính được tính từ thời điểm")

const handed = cite(decree, "Đ18.k2", "chuyển vào đầu giờ ngày làm việc tiếp theo")

const paper = cite(decree, "Đ20.k1.a", "chuyển hồ sơ giấy đến cơ quan có thẩm quyền để giải quyết")

/** Đ15 — in person, through the post or a proxy, online. */
export const file: OneStopStepFor<"FileDossier"> = {
  label: { vi: "nộp hồ sơ", en: "file a dossier" },
  from: ["new"],
  to: ["filed"],
  who: "applicant",
  rules: [filingChannels.id],
  basis: [checked],
  decide: (_, { type: _type, ...given }) =>
    under(filingChannels.on(given.on), checked, channels =>
      accepted([{ ...given, type: "DossierFiled", governedBy: governed(channels) }])
    )
}

/** Đ16.3, NĐ 118 Đ11.2.c — "bổ sung một lần đầy đủ, chính xác". */
export const askCompletion: OneStopStepFor<"AskCompletion"> = {
  label: { vi: "hướng dẫn bổ sung, hoàn thiện", en: "ask to complete it" },
  from: ["filed"],
  to: ["to-complete"],
  who: "counter",
  rules: [supplementRequests.id],
  basis: [once],
  decide: (state, { on, missing }) =>
    under(supplementRequests.on(on), once, most =>
      state.supplementsAsked >= (most.value.max ?? 0)
        ? refused(
            most,
            "completion-asked-before",
            "đã yêu cầu bổ sung một lần",
            "completion is asked once and in full"
          )
        : accepted(
            [{ type: "CompletionAsked", on, missing, governedBy: governed(most) }],
            [{ to: "applicant", template: "supplement-slip", basis: [once] }]
          )
    )
}

export const complete: OneStopStepFor<"CompleteDossier"> = {
  label: { vi: "hoàn thiện hồ sơ", en: "complete it" },
  from: ["to-complete"],
  to: ["filed"],
  who: "applicant",
  rules: [],
  basis: [once],
  decide: (_, { on, at }) =>
    accepted([{ type: "DossierCompleted", on, ...(at !== undefined && { at }), governedBy: [] }])
}

/** Đ17.1.c — "phải nêu rõ lý do theo mẫu Phiếu từ chối". */
export const refuseDossier: OneStopStepFor<"RefuseDossier"> = {
  label: { vi: "từ chối nhận hồ sơ", en: "refuse the dossier" },
  from: ["filed"],
  to: ["refused"],
  who: "counter",
  rules: [],
  basis: [withReasons],
  decide: (_, { on, reason }) =>
    accepted(
      [{ type: "DossierRefused", on, reason, governedBy: [] }],
      [{ to: "applicant", template: "refusal-slip", basis: [withReasons] }]
    )
}

/** Đ17.3 — the term runs "từ thời điểm hồ sơ đã được tiếp nhận đầy đủ, hợp lệ". */
export const accept: OneStopStepFor<"AcceptDossier"> = {
  label: { vi: "tiếp nhận, hẹn trả kết quả", en: "receive it and set the day of the result" },
  from: ["filed"],
  to: ["accepted"],
  who: "counter",
  rules: [dossierClock.id],
  basis: [clockStarts],
  decide: (state, { on, at }, bench) =>
    under(dossierClock.on(on), clockStarts, law =>
      accepted(
        [
          {
            type: "DossierAccepted",
            on,
            at,
            dueOn: appointment(state.term, on, bench),
            governedBy: governed(law)
          }
        ],
        [{ to: "applicant", template: "appointment-slip", basis: [clockStarts] }]
      )
    )
}

/** Đ18.2 — at once, or "vào đầu giờ ngày làm việc tiếp theo đối với trường hợp tiếp nhận sau 15 giờ". */
export const handOver: OneStopStepFor<"HandOver"> = {
  label: { vi: "chuyển hồ sơ đến cơ quan giải quyết", en: "hand it over" },
  from: ["accepted"],
  to: ["in-hand"],
  who: "counter",
  rules: [dossierHandOver.id],
  basis: [handed],
  decide: (state, { on }, bench) =>
    under(dossierHandOver.on(on), handed, law => {
      const due = handOverOn(state, bench)
      return accepted([
        { type: "HandedOver", on, late: due !== null && on > due.due, governedBy: governed(law) }
      ])
    })
}

/** Đ20.1.a — the paper of a dossier for a body of another level: "trong không quá 01 ngày làm việc". */
export const transferPaper: OneStopStepFor<"TransferPaper"> = {
  label: { vi: "chuyển hồ sơ giấy đến cơ quan không cùng cấp", en: "transfer the paper" },
  from: ["accepted", "in-hand"],
  to: ["accepted", "in-hand"],
  moves: [],
  who: "counter",
  rules: [paperTransfer.id],
  basis: [paper],
  decide: (state, { on }, bench) => {
    const due = transferPaperBy(state, bench)
    return due === null
      ? refused(
          paper,
          "no-paper-to-transfer",
          "không có hồ sơ giấy phải chuyển đến cơ quan không cùng cấp",
          "no paper waits to go to a body of another level"
        )
      : accepted([{ type: "PaperTransferred", on, ...lateness(due, on) }])
  }
}
