import { type Answer, type Citation, type CivilDate, cite, isRuling } from "@danchu/law"
import { guideDenouncer } from "@danchu/law/rules/denunciation-intake"
import { complaintElsewhere, denunciationElsewhere } from "@danchu/law/rules/petition-outcomes"
import {
  complaintOutOfCompetence,
  mixedContent,
  petitionOutOfCompetence,
  receptionReply
} from "@danchu/law/rules/reception-intake"
import { absent, governed, under } from "./absent.js"
import {
  answerSenderBy,
  forwardPaperBy,
  type IntakeStepFor,
  type PetitionIntakeState
} from "./petition-intake-state.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ25–28; TT 05/2021/TT-TTCP Đ14; TT 07/2014/TT-TTCP until 2021-11-14: the ways out. */

const law = "42/2013/QH13"
const within = cite(
  law,
  "Đ26.k1.a",
  "thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình và đủ điều kiện thụ lý"
)
const elsewhere = cite(law, "Đ26.k1.b", "không thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình")
const petitionElsewhere = cite(
  law,
  "Đ26.k2.b",
  "Trường hợp kiến nghị, phản ánh không thuộc thẩm quyền giải quyết"
)
const separate = cite(law, "Đ25.k3", "viết thành đơn riêng")
const answer = cite(law, "Đ28.k1", "trả lời trực tiếp hoặc thông báo bằng văn bản")
const guidedBefore = cite(
  "25/2018/QH14",
  "Đ24.k3",
  "trường hợp đã hướng dẫn nhưng người tố cáo vẫn gửi tố cáo đến cơ quan, tổ chức, cá nhân không có thẩm quyền"
)

/** Where the law guides once only: denunciations, and complaints while the circular that says so was in force. */
const onlyOnce = ({ kind }: PetitionIntakeState, on: CivilDate): readonly Citation[] => {
  if (kind === "denunciation") return [guidedBefore]
  const once = complaintElsewhere.on(on)
  return kind === "complaint" && isRuling(once) ? once.basis : []
}

/** Đ26.1 speaks of "quá trình tiếp công dân"; Đ26.1.d leaves what came otherwise to the law on complaints. */
const offReception = ({ kind, source }: PetitionIntakeState): readonly string[] =>
  kind === "complaint" && source !== "reception"
    ? [
        "The clause speaks of what is brought to citizen reception; of a complaint that came otherwise no text of that day says more that was read."
      ]
    : []

/** Đ26.1.b, Đ25.3 — a complaint out of competence, a denunciation in person, several contents in one paper. */
export const guide: IntakeStepFor<"GuideSender"> = {
  label: { vi: "hướng dẫn người gửi đơn", en: "guide the sender" },
  from: ["classified", "assessed"],
  to: ["guided"],
  who: "intake-officer",
  rules: [complaintOutOfCompetence.id, guideDenouncer.id, mixedContent.id],
  basis: [elsewhere],
  decide: (state, { on, file }) => {
    const once = onlyOnce(state, on)
    if (state.guidedBefore && once.length > 0) {
      return refused(once, "guided-once-before", "đã hướng dẫn một lần", "the sender was guided before")
    }
    if (state.kind !== "mixed" && state.within) {
      return refused(
        within,
        "within-competence",
        "thuộc thẩm quyền giải quyết",
        "the paper is within competence"
      )
    }
    if (state.kind === "petition") {
      return refused(
        petitionElsewhere,
        "a-petition-is-forwarded",
        "kiến nghị, phản ánh thì chuyển đến nơi có thẩm quyền",
        "a petition is forwarded, not sent back with guidance"
      )
    }
    if (state.kind === "denunciation" && state.source !== "reception") {
      return refused(
        cite("25/2018/QH14", "Đ24.k2", "phải chuyển đến cơ quan, tổ chức, cá nhân có thẩm quyền giải quyết"),
        "a-written-denunciation-is-forwarded",
        "tố cáo bằng đơn thì chuyển đến nơi có thẩm quyền",
        "a written denunciation is forwarded"
      )
    }
    const rule =
      state.kind === "mixed"
        ? mixedContent
        : state.kind === "denunciation"
          ? guideDenouncer
          : complaintOutOfCompetence
    const ruling: Answer<unknown> = rule.on(on)
    return isRuling(ruling)
      ? accepted(
          [{ type: "SenderGuided", on, file, governedBy: governed(ruling) }],
          state.named ? [{ to: "sender", template: "guidance", basis: ruling.basis }] : [],
          [
            ...offReception(state),
            ...(state.guidedBefore
              ? [
                  "Guided before: no text of that day that was read says that such a paper is guided only once."
                ]
              : [])
          ]
        )
      : absent(ruling, elsewhere)
  }
}

/** Đ26.1.b since 2026-07-01, Đ26.2.b, TT 05/2021 Đ14.1 — "chuyển đơn"; a denunciation of the same content once. */
export const forward: IntakeStepFor<"ForwardPaper"> = {
  label: { vi: "chuyển đơn", en: "forward" },
  from: ["classified", "assessed"],
  to: ["forwarded"],
  who: "intake-officer",
  rules: [complaintOutOfCompetence.id, petitionOutOfCompetence.id, denunciationElsewhere.id],
  basis: [elsewhere, petitionElsewhere],
  decide: (state, { on, file }, bench) => {
    if (state.within) {
      return refused(
        within,
        "within-competence",
        "thuộc thẩm quyền giải quyết",
        "the paper is within competence"
      )
    }
    if (state.kind === "mixed" || state.kind === null) {
      return refused(
        separate,
        "contents-must-be-separated",
        "đơn có nhiều nội dung",
        "several contents in one paper"
      )
    }
    if (state.kind === "denunciation" && state.forwardedBefore) {
      const once = denunciationElsewhere.on(on)
      return isRuling(once)
        ? refused(
            once,
            "forwarded-once-before",
            "đã chuyển đơn một lần",
            "the same denunciation was forwarded before"
          )
        : absent(once, elsewhere)
    }
    const sent = lateness(forwardPaperBy(state, bench), on)
    const notices = state.named
      ? [
          {
            to: "sender",
            template: "forwarded",
            basis: [state.kind === "petition" ? petitionElsewhere : elsewhere]
          }
        ]
      : []
    if (state.kind === "complaint") {
      return under(complaintOutOfCompetence.on(on), elsewhere, ruling =>
        (ruling.value as readonly string[]).includes("forward")
          ? accepted(
              [{ type: "PaperForwarded", on, file, late: false, governedBy: governed(ruling) }],
              notices,
              offReception(state)
            )
          : refused(
              ruling,
              "a-complaint-is-guided",
              "trước ngày 01/7/2026 khiếu nại không thuộc thẩm quyền thì hướng dẫn",
              "before 2026-07-01 a complaint out of competence was guided, not forwarded"
            )
      )
    }
    return state.kind === "petition"
      ? under(petitionOutOfCompetence.on(on), petitionElsewhere, ruling =>
          accepted([{ type: "PaperForwarded", on, file, late: false, governedBy: governed(ruling) }], notices)
        )
      : accepted([{ type: "PaperForwarded", on, file, ...sent }], notices)
  }
}

const answerable = [
  "received",
  "classified",
  "assessed",
  "opened",
  "guided",
  "forwarded",
  "returned",
  "kept",
  "demanded",
  "explained",
  "unhandled",
  "joined"
] as const

/** Đ28.1 — "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung". */
export const reply: IntakeStepFor<"ReplyToSender"> = {
  label: { vi: "trả lời người đến khiếu nại, tố cáo, kiến nghị, phản ánh", en: "answer the sender" },
  from: answerable,
  to: answerable,
  moves: [],
  who: "intake-officer",
  rules: [receptionReply.id],
  basis: [answer],
  decide: (state, { on, file }, bench) =>
    state.answered || !state.named
      ? refused(answer, "nobody-to-answer", "không có người chờ trả lời", "nobody waits for an answer")
      : accepted(
          [{ type: "SenderAnswered", on, file, ...lateness(answerSenderBy(state, bench), on) }],
          [{ to: "sender", template: "answer", basis: [answer] }]
        )
}
