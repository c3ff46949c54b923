import { cite, isRuling } from "@danchu/law"
import { recognition, sendDecision } from "@danchu/law/rules/community-effect"
import { countingBoard } from "@danchu/law/rules/community-meeting-votes"
import {
  annulment,
  decisionContents,
  decisionDocument,
  resultReport,
  selfAmendment
} from "@danchu/law/rules/community-record"
import { governed, under } from "./absent.js"
import type { DecisionStepFor } from "./community-decision-state.js"
import { recogniseBy, sendDecisionBy } from "./community-decision-terms.js"
import { accepted, type Notice, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật 10/2022/QH15, Đ20–23: what follows the vote. */

const law = "10/2022/QH15"
const article20 = cite(
  law,
  "Đ20.k3",
  "phải được gửi đến Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
)
const article21 = cite(law, "Đ21.k2.p5", "phải ban hành quyết định công nhận")
const withReasons = cite(
  law,
  "Đ21.k2.p5",
  "trường hợp không công nhận thì phải trả lời bằng văn bản và nêu rõ lý do"
)
const fromVote = cite(law, "Đ21.k2", "có hiệu lực kể từ ngày được cộng đồng dân cư biểu quyết thông qua")
const annulled = cite(law, "Đ22.k2", "Ủy ban nhân dân cấp xã quyết định bãi bỏ")
const toldAgain = cite(
  law,
  "Đ22.k2.p2",
  "phải được Ủy ban nhân dân cấp xã gửi đến Trưởng thôn, Tổ trưởng tổ dân phố"
)
const byItself = cite(
  law,
  "Đ22.k3",
  "Cộng đồng dân cư tự mình quyết định việc sửa đổi, bổ sung, thay thế, bãi bỏ"
)
const executed = cite(law, "Đ23.k2", "báo cáo kết quả thực hiện quyết định của cộng đồng dân cư")
const publish = cite(law, "Đ23.k2", "có trách nhiệm công khai kết quả biểu quyết")

/** Đ23.2 — "công khai kết quả biểu quyết hoặc kết quả tổng hợp phiếu lấy ý kiến". */
const publishResult: DecisionStepFor<"PublishResult"> = {
  label: { vi: "công khai kết quả", en: "publish the result" },
  from: ["rejected", "adopted", "sent", "received", "not-recognised", "effective", "reported"],
  to: ["not-adopted", "adopted", "sent", "received", "not-recognised", "effective", "reported"],
  moves: [["rejected", "not-adopted"]],
  who: "neighbourhood-head",
  rules: [resultReport.id],
  basis: [publish],
  decide: (_, { on }) =>
    under(resultReport.on(on), publish, ruling =>
      accepted(
        [{ type: "ResultPublished", on, governedBy: governed(ruling) }],
        ruling.value.to.map(to => ({ to, template: "result-of-vote", basis: [publish] }))
      )
    )
}

/** Đ20 — the document, its contents, and "Chậm nhất là 05 ngày làm việc". */
const send: DecisionStepFor<"SendDecision"> = {
  label: { vi: "gửi quyết định đến cấp xã", en: "send the decision" },
  from: ["adopted"],
  to: ["sent", "effective"],
  who: "neighbourhood-head",
  rules: [decisionDocument.id, decisionContents.id, countingBoard.id, sendDecision.id],
  basis: [article20, fromVote],
  decide: (state, { on, document, contents, countMinutes }, bench) =>
    under(decisionDocument.on(on), article20, documents =>
      under(decisionContents.on(on), article20, wanted => {
        if (!documents.value.some(one => one === document)) {
          return refused(
            documents,
            "not-a-document-of-the-law",
            "không thuộc các hình thức văn bản của Điều 20",
            `none of the documents: ${documents.value.join(", ")}`
          )
        }
        const missing = wanted.value.filter(one => !contents.includes(one.code))
        if (missing.length > 0) {
          return refused(
            missing.map(one => one.basis),
            "contents-missing",
            `thiếu: ${missing.map(one => one.label.vi).join("; ")}`,
            `missing: ${missing.map(one => one.label.en).join("; ")}`
          )
        }
        const board = countingBoard.on(on)
        if (state.secretBallot && isRuling(board) && countMinutes < board.value.copies) {
          return refused(
            board,
            "count-minutes-missing",
            `biên bản kiểm phiếu được lập thành ${board.value.copies} bản và gửi kèm`,
            `the minutes of the count go with it in ${board.value.copies} copies`
          )
        }
        return accepted(
          [
            {
              type: "DecisionSent",
              on,
              document,
              contents,
              countMinutes,
              ...lateness(sendDecisionBy(state, bench), on)
            }
          ],
          ["commune", "commune-front"].map(to => ({ to, template: "community-decision", basis: [article20] }))
        )
      })
    )
}

/** Đ21.2 — the term of recognition runs "kể từ ngày nhận được quyết định của cộng đồng dân cư". */
const receive: DecisionStepFor<"RecordReceipt"> = {
  label: { vi: "ghi nhận ngày nhận quyết định", en: "record the receipt" },
  from: ["sent"],
  to: ["received"],
  who: "commune",
  rules: [recognition.id],
  basis: [article21],
  decide: (_, { on }) =>
    under(recognition.on(on), article21, ruling =>
      accepted([{ type: "ReceiptRecorded", on, governedBy: governed(ruling) }])
    )
}

/** Đ21.2 — the commune for D3 and D4, its Front for D5: "phải ban hành quyết định công nhận". */
const recognise: DecisionStepFor<"RecogniseDecision"> = {
  label: { vi: "công nhận quyết định", en: "recognise the decision" },
  from: ["received"],
  to: ["effective"],
  who: "competent-body",
  rules: [recognition.id],
  basis: [article21],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "DecisionRecognised", on, ...lateness(recogniseBy(state, bench), on) }],
      [{ to: "neighbourhood-head", template: "recognition", basis: [article21] }]
    )
}

/** Đ21.2 — "trường hợp không công nhận thì phải trả lời bằng văn bản và nêu rõ lý do". */
const refuseRecognition: DecisionStepFor<"RefuseRecognition"> = {
  label: { vi: "không công nhận", en: "refuse recognition" },
  from: ["received"],
  to: ["not-recognised"],
  who: "competent-body",
  rules: [recognition.id],
  basis: [withReasons],
  decide: (state, { on, reason }, bench) =>
    accepted(
      [{ type: "RecognitionRefused", on, reason, ...lateness(recogniseBy(state, bench), on) }],
      [{ to: "neighbourhood-head", template: "recognition-refused", basis: [withReasons] }]
    )
}

const told = (template: string): Notice[] =>
  ["neighbourhood-head", "commune-front"].map(to => ({ to, template, basis: [toldAgain] }))

/** Đ22.2 — out of procedure, the commune may ask for an amendment instead of abolishing. */
const askAmendment: DecisionStepFor<"AskAmendment"> = {
  label: { vi: "đề nghị sửa đổi, bổ sung, thay thế", en: "ask for an amendment" },
  from: ["effective"],
  to: ["to-amend"],
  who: "commune",
  rules: [annulment.id],
  basis: [annulled],
  decide: (_, { on, record }) =>
    under(annulment.on(on), annulled, ruling =>
      accepted(
        [{ type: "AmendmentAsked", on, record, governedBy: governed(ruling) }],
        told("amendment-asked")
      )
    )
}

/** Đ22.2 — "quyết định bãi bỏ quyết định của cộng đồng dân cư". */
const annul: DecisionStepFor<"AnnulDecision"> = {
  label: { vi: "bãi bỏ quyết định", en: "annul the decision" },
  from: ["effective", "to-amend"],
  to: ["annulled"],
  who: "commune",
  rules: [annulment.id],
  basis: [annulled],
  decide: (_, { on, fault, record }) =>
    under(annulment.on(on), annulled, ruling =>
      accepted(
        [{ type: "DecisionAnnulled", on, fault, record, governedBy: governed(ruling) }],
        told("annulment")
      )
    )
}

/** Đ22.3 — the community itself, by a new decision under the same procedure. */
const replace: DecisionStepFor<"ReplaceDecision"> = {
  label: {
    vi: "sửa đổi, thay thế, bãi bỏ bằng quyết định mới",
    en: "change or abolish it by a new decision"
  },
  from: ["effective", "to-amend"],
  to: ["replaced"],
  who: "community",
  rules: [selfAmendment.id],
  basis: [byItself],
  decide: (state, { on, by, how }) =>
    under(selfAmendment.on(on), byItself, ruling =>
      state.phase === "to-amend" && how === "abolished"
        ? accepted(
            [{ type: "DecisionReplaced", on, by, how, governedBy: governed(ruling) }],
            [],
            [
              "The commune asked for an amendment; the community abolishes its decision of its own accord (Đ22.3)."
            ]
          )
        : accepted([{ type: "DecisionReplaced", on, by, how, governedBy: governed(ruling) }])
    )
}

/** Đ23.2 — "báo cáo kết quả thực hiện quyết định … đến Nhân dân ở thôn, tổ dân phố và đến Ủy ban nhân dân cấp xã". */
const reportExecution: DecisionStepFor<"ReportExecution"> = {
  label: { vi: "báo cáo kết quả thực hiện", en: "report how it was carried out" },
  from: ["effective"],
  to: ["effective"],
  who: "neighbourhood-head",
  rules: [resultReport.id],
  basis: [executed],
  decide: (_, { on, record }) =>
    under(resultReport.on(on), executed, ruling =>
      accepted(
        [{ type: "ExecutionReported", on, record, governedBy: governed(ruling) }],
        ruling.value.to.map(to => ({ to, template: "report-on-execution", basis: [executed] }))
      )
    )
}

export const communityRecordSteps = {
  PublishResult: publishResult,
  SendDecision: send,
  RecordReceipt: receive,
  RecogniseDecision: recognise,
  RefuseRecognition: refuseRecognition,
  AskAmendment: askAmendment,
  AnnulDecision: annul,
  ReplaceDecision: replace,
  ReportExecution: reportExecution
}
