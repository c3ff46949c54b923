import { cite } from "@danchu/law"
import { denunciationResolution } from "@danchu/law/rules/denunciation"
import {
  conclusionOutcomes,
  conclusionPublicationForms,
  handleConclusion,
  publicationSecrecy,
  publishConclusion,
  sendConclusion
} from "@danchu/law/rules/denunciation-conclusion"
import { governed, under } from "./absent.js"
import { answerRenewal, demand, denounceAgain, report, takeOver } from "./denunciation-renewal.js"
import type { DenunciationState, DenunciationStepFor } from "./denunciation-state.js"
import {
  handleConclusionBy,
  publishConclusionBy,
  resolveDenunciationBy,
  sendConclusionBy
} from "./denunciation-terms.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

const law = "25/2018/QH14"

const article35 = cite(law, "Đ35.k1", "người giải quyết tố cáo ban hành kết luận nội dung tố cáo")

const sentTo = cite(law, "Đ35.k3", "thông báo về kết luận nội dung tố cáo đến người tố cáo")

const article36 = cite(
  law,
  "Đ36.k1",
  "Chậm nhất là 07 ngày làm việc kể từ ngày ban hành kết luận nội dung tố cáo"
)

const article40 = cite(law, "Đ40.k2", "được thực hiện bằng một hoặc một số hình thức sau đây")

/** Đ35.1 — "ban hành kết luận nội dung tố cáo": true, partly true or false. */
const conclude: DenunciationStepFor<"ConcludeDenunciation"> = {
  label: { vi: "kết luận nội dung tố cáo", en: "conclude" },
  from: ["verified"],
  to: ["concluded"],
  who: "resolver",
  rules: [conclusionOutcomes.id, denunciationResolution.id],
  basis: [article35],
  decide: (state, { on, outcome, file }, bench) =>
    under(conclusionOutcomes.on(on), article35, outcomes => {
      if (!listed(outcomes, outcome)) {
        return unlisted(
          outcomes,
          "not-an-outcome",
          "không phải là một kết luận của Điều 35",
          "none of the outcomes"
        )
      }
      const due = resolveDenunciationBy(state, bench)
      const { late, governedBy } = lateness(due, on)
      return accepted(
        [
          {
            type: "DenunciationConcluded",
            on,
            outcome,
            file,
            late,
            governedBy: [...governedBy, ...governed(outcomes)]
          }
        ],
        [],
        late && due ? [`Concluded after the last day, ${due.due}.`] : []
      )
    })
}

/** What a conclusion owes is owed until it is done, also when it was denounced again. */
const sinceConcluded = ["concluded", "renewed", "not-again", "forwarded"] as const

const notConcluded = (state: DenunciationState) =>
  state.concludedOn === null
    ? refused(article35, "not-concluded", "chưa có kết luận nội dung tố cáo", "nothing was concluded")
    : null

/** Đ35.3 — "Chậm nhất là 05 ngày làm việc kể từ ngày ban hành kết luận nội dung tố cáo". */
const send: DenunciationStepFor<"SendConclusion"> = {
  label: { vi: "gửi kết luận", en: "send the conclusion" },
  from: sinceConcluded,
  to: [...sinceConcluded, "closed"],
  moves: [["concluded", "closed"]],
  who: "resolver",
  rules: [sendConclusion.id],
  basis: [sentTo],
  decide: (state, { on }, bench) =>
    notConcluded(state) ??
    (state.sent
      ? refused(sentTo, "already-sent", "đã gửi kết luận", "the conclusion was sent before")
      : accepted(
          [{ type: "ConclusionSent", on, ...lateness(sendConclusionBy(state, bench), on) }],
          [
            ...["denounced", "body-of-the-denounced", "body-concerned"].map(to => ({
              to,
              template: "conclusion",
              basis: [sentTo]
            })),
            { to: "denouncer", template: "notice-of-conclusion", basis: [sentTo] }
          ]
        ))
}

/** Đ36.1 — within 7 working days who resolved it acts on the conclusion. */
const handle: DenunciationStepFor<"HandleConclusion"> = {
  label: { vi: "xử lý kết luận", en: "act on the conclusion" },
  from: sinceConcluded,
  to: [...sinceConcluded, "closed"],
  moves: [["concluded", "closed"]],
  who: "resolver",
  rules: [handleConclusion.id],
  basis: [article36],
  decide: (state, { on, file }, bench) =>
    notConcluded(state) ??
    (state.handled
      ? refused(article36, "already-handled", "đã xử lý kết luận", "the conclusion was acted on before")
      : accepted([
          { type: "ConclusionHandled", on, file, ...lateness(handleConclusionBy(state, bench), on) }
        ]))
}

/** Đ40 — in one of four forms, and never "tiết lộ thông tin về người tố cáo". */
const publish: DenunciationStepFor<"PublishConclusion"> = {
  label: { vi: "công khai kết luận", en: "publish the conclusion" },
  from: sinceConcluded,
  to: [...sinceConcluded, "closed"],
  moves: [["concluded", "closed"]],
  who: "resolver",
  rules: [publishConclusion.id, conclusionPublicationForms.id, publicationSecrecy.id],
  basis: [article40],
  decide: (state, { on, form, denouncerHidden }, bench) =>
    notConcluded(state) ??
    under(conclusionPublicationForms.on(on), article40, forms =>
      under(publicationSecrecy.on(on), article40, secrecy => {
        if (state.published) {
          return refused(
            article40,
            "already-published",
            "đã công khai kết luận",
            "the conclusion was published before"
          )
        }
        if (!listed(forms, form)) {
          return unlisted(
            forms,
            "not-a-form-of-publication",
            "không thuộc các hình thức công khai của Điều 40",
            "none of the forms"
          )
        }
        if (!denouncerHidden) {
          return refused(
            secrecy,
            "denouncer-must-be-hidden",
            "việc công khai không được làm lộ thông tin về người tố cáo",
            "what is published must not reveal who denounced"
          )
        }
        const { late, governedBy } = lateness(publishConclusionBy(state, bench), on)
        return accepted([
          {
            type: "ConclusionPublished",
            on,
            form,
            denouncerHidden,
            late,
            governedBy: [...governed(forms, secrecy), ...governedBy]
          }
        ])
      })
    )
}

export const denunciationConclusionSteps = {
  ConcludeDenunciation: conclude,
  SendConclusion: send,
  HandleConclusion: handle,
  PublishConclusion: publish,
  DenounceAgain: denounceAgain,
  AnswerRenewal: answerRenewal,
  DemandReport: demand,
  ReportDelay: report,
  TakeOver: takeOver
}
