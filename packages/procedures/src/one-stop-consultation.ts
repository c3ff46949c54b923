import { cite, inVietnamese } from "@danchu/law"
import { dossierAmendment, dossierConsultation } from "@danchu/law/rules/dossier-consultation"
import { governed, under } from "./absent.js"
import type { OneStopStepFor } from "./one-stop-state.js"
import { accepted, refused } from "./procedure.js"

/** NĐ 118/2025/NĐ-CP Đ19.4 and Đ21.2: other bodies are asked, and an online dossier is changed, before it is decided. */

const decree = "118/2025/NĐ-CP"
const asked = cite(decree, "Đ19.k4.b", "trong đó nêu rõ nội dung, thời hạn lấy ý kiến và phương thức trả lời")
const answered = cite(
  decree,
  "Đ19.k4.c",
  "có trách nhiệm trả lời các nội dung được xin ý kiến bằng văn bản theo thời hạn quy định"
)
const silent = cite(decree, "Đ19.k4.c", "Trường hợp quá thời hạn mà chưa có văn bản trả lời")
const changed = cite(
  decree,
  "Đ21.k2",
  "điều chỉnh nội dung hồ sơ thông qua chức năng của Cổng Dịch vụ công quốc gia"
)

/** Đ19.4.b — in writing, with the content, the day and the way of answering; the time of the dossier runs on. */
export const consult: OneStopStepFor<"ConsultBody"> = {
  label: { vi: "lấy ý kiến cơ quan, đơn vị liên quan", en: "ask another body" },
  from: ["in-hand"],
  to: ["in-hand"],
  who: "competent-body",
  rules: [dossierConsultation.id],
  basis: [asked],
  decide: (state, { on, body, by, file }) =>
    under(dossierConsultation.on(on), asked, law => {
      if (state.awaiting.some(one => one.body === body)) {
        return refused(
          law,
          "asked-before",
          "đã lấy ý kiến, đang chờ trả lời",
          "that body has not answered yet"
        )
      }
      return by < on
        ? refused(
            law,
            "day-of-the-answer-is-over",
            "thời hạn trả lời đã qua",
            "the day of the answer is over"
          )
        : accepted(
            [{ type: "BodyConsulted", on, body, by, file, governedBy: governed(law) }],
            [{ to: body, template: "consultation", basis: [asked] }],
            state.dueOn !== null && by > state.dueOn
              ? [`The answer comes after the day of the result, ${state.dueOn}: no text stops its time.`]
              : []
          )
    })
}

/** Đ19.4.c — "có trách nhiệm trả lời … bằng văn bản theo thời hạn quy định". */
export const reply: OneStopStepFor<"RecordReply"> = {
  label: { vi: "nhận văn bản trả lời", en: "receive the answer" },
  from: ["in-hand"],
  to: ["in-hand"],
  who: "body-consulted",
  rules: [dossierConsultation.id],
  basis: [answered],
  decide: (state, { on, body, file }) => {
    const waiting = state.awaiting.find(one => one.body === body)
    return waiting
      ? accepted([{ type: "ReplyReceived", on, body, file, late: on > waiting.by, governedBy: [] }])
      : refused(answered, "not-asked", "chưa lấy ý kiến cơ quan này", "that body was not asked")
  }
}

/** Đ19.4.c — "thông báo cho người đứng đầu Bộ phận Một cửa đã chuyển hồ sơ về việc chậm trễ". */
export const reportSilence: OneStopStepFor<"ReportSilence"> = {
  label: { vi: "thông báo việc chậm trả lời", en: "tell of a body that has not answered" },
  from: ["in-hand"],
  to: ["in-hand"],
  who: "competent-body",
  rules: [dossierConsultation.id],
  basis: [silent],
  decide: (state, { on, body }) => {
    const waiting = state.awaiting.find(one => one.body === body)
    if (!waiting)
      return refused(silent, "not-asked", "chưa lấy ý kiến cơ quan này", "that body was not asked")
    return on <= waiting.by
      ? refused(
          silent,
          "still-has-time",
          `thời hạn trả lời đến hết ngày ${inVietnamese(waiting.by)}`,
          `that body has until ${waiting.by}`
        )
      : accepted(
          [{ type: "SilenceReported", on, body, governedBy: [] }],
          [{ to: "head-of-counter", template: "late-answer", basis: [silent] }]
        )
  }
}

/** Đ21.2 — online "yêu cầu dừng hoặc điều chỉnh nội dung hồ sơ", until there is a decision. */
export const amend: OneStopStepFor<"AmendDossier"> = {
  label: { vi: "điều chỉnh nội dung hồ sơ", en: "change the dossier" },
  from: ["filed", "to-complete", "accepted", "in-hand", "returned"],
  to: ["filed", "to-complete", "accepted", "in-hand", "returned"],
  moves: [],
  who: "applicant",
  rules: [dossierAmendment.id],
  basis: [changed],
  decide: (state, { on, file }) =>
    under(dossierAmendment.on(on), changed, law =>
      state.channel === "online"
        ? accepted(
            [{ type: "DossierAmended", on, file, governedBy: governed(law) }],
            [],
            ["No text says that the time of the dossier begins again when its applicant changes it."]
          )
        : refused(
            law,
            "only-online",
            "chỉ hồ sơ trực tuyến được điều chỉnh qua Cổng",
            "only a dossier filed online is changed"
          )
    )
}
