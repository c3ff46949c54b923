import { cite, isRuling } from "@danchu/law"
import { dossierConsultation as consultation } from "@danchu/law/rules/dossier-consultation"
import { dossierHandOver } from "@danchu/law/rules/dossier-hand-over"
import { apology, dossierClock, linkedHandling } from "@danchu/law/rules/one-stop"
import type { OneStopState } from "./one-stop-state.js"
import {
  answerOnlineBy,
  closingAfter,
  correctBy,
  handOverOn,
  returnBy,
  transferPaperBy
} from "./one-stop-terms.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { breach, openBefore, openTerm } from "./term.js"

const ofEach = cite(
  "118/2025/NĐ-CP",
  "Đ20.k2.a",
  "Phiếu chuyển xử lý phải nêu rõ nội dung công việc, thời hạn giải quyết của từng cơ quan"
)
const consulted = cite(
  "118/2025/NĐ-CP",
  "Đ19.k4.c",
  "có trách nhiệm trả lời các nội dung được xin ý kiến bằng văn bản theo thời hạn quy định"
)

const silence = {
  vi: "cơ quan chủ trì thông báo việc chậm trễ cho Bộ phận Một cửa; thời hạn giải quyết vẫn chạy",
  en: "the counter is told of the delay; the time of the dossier runs on"
}
const apologyOwed = {
  vi: "quá hạn mà không có văn bản xin lỗi, hẹn lại",
  en: "overdue without an apology and a new day"
}
const counterCloses = { vi: "Bộ phận Một cửa đóng hồ sơ", en: "the counter closes the dossier" }

const resultDue = (state: OneStopState, bench: Bench): readonly OpenDeadline[] => {
  if (state.dueOn === null || state.receivedOn === null) return []
  const law = dossierClock.on(state.receivedOn)
  const before = apology.on(state.receivedOn)
  return [
    ...(isRuling(law)
      ? [
          {
            key: "result",
            rule: law.rule,
            from: state.receivedOn,
            due: state.dueOn,
            safeDue: state.dueOn,
            owner: "competent-body",
            basis: law.basis,
            lapse: breach
          }
        ]
      : []),
    ...(state.apologies === 0
      ? openBefore(
          "apology",
          isRuling(before) ? before : null,
          state.dueOn,
          bench,
          "competent-body",
          apologyOwed
        )
      : [])
  ]
}

/** The clocks that run in the case as it stands. */
export const oneStopDeadlines = (state: OneStopState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "filed":
      return openTerm("answer", answerOnlineBy(state, bench), "counter", breach)
    case "accepted": {
      const handing = handOverOn(state, bench)
      return [
        ...(handing && state.receivedOn !== null
          ? [
              {
                key: "hand-over",
                rule: dossierHandOver.id,
                from: state.receivedOn,
                due: handing.due,
                safeDue: handing.due,
                owner: "counter",
                basis: handing.basis,
                lapse: breach
              }
            ]
          : []),
        ...openTerm("transfer-paper", transferPaperBy(state, bench), "counter", breach),
        ...resultDue(state, bench)
      ]
    }
    case "in-hand":
      return [
        ...openTerm("transfer-paper", transferPaperBy(state, bench), "counter", breach),
        ...(state.wanting ? openTerm("return", returnBy(state, bench), "competent-body", breach) : []),
        ...state.awaiting.map(
          ({ body, by }): OpenDeadline => ({
            key: `reply-of-${body}`,
            rule: consultation.id,
            from: state.receivedOn ?? by,
            due: by,
            safeDue: by,
            owner: body,
            basis: [consulted],
            lapse: silence
          })
        ),
        ...state.parts.map(
          ({ body, from, by }): OpenDeadline => ({
            key: `part-of-${body}`,
            rule: linkedHandling.id,
            from,
            due: by,
            safeDue: by,
            owner: body,
            basis: [ofEach],
            lapse: breach
          })
        ),
        ...resultDue(state, bench)
      ]
    case "returned":
      return openTerm("complete", closingAfter(state, bench), "applicant", counterCloses)
    case "correcting":
      return openTerm("correct", correctBy(state, bench), "competent-body", breach)
    default:
      return []
  }
}
