import { type CivilDate, cite, isRuling } from "@danchu/law"
import { criticismDraft, criticismForms, criticismReply } from "@danchu/law/rules/front-criticism"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { end, noClock } from "./phase.js"
import { accepted, type CaseState, type Procedure, refused, type Step } from "./procedure.js"
import type { SocialCriticismCommand, SocialCriticismEvent } from "./social-criticism-events.js"
import { socialCriticismMandatory } from "./social-criticism-mandatory.js"
import { noticeInTime } from "./term.js"

/** Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13, Đ32–36; NQLT 403/2017, Đ14–19. */

export type SocialCriticismPhase =
  | "new"
  | "draft-sent"
  | "criticised"
  | "criticism-sent"
  | "replied"
  | "reported"

/** What the criticism of one draft has come to. */
export interface SocialCriticismState extends CaseState {
  readonly phase: SocialCriticismPhase
  readonly dialogue: boolean
  readonly submittedOn: CivilDate | null
}

type StepFor<K extends SocialCriticismCommand["type"]> = Step<
  SocialCriticismState,
  Extract<SocialCriticismCommand, { readonly type: K }>,
  SocialCriticismEvent
>

const law = "75/2015/QH13"
const resolution = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"
const draft = cite(
  law,
  "Đ36.k1",
  "chậm nhất là 15 ngày trước khi trình cơ quan có thẩm quyền ban hành văn bản"
)
const forms = cite(law, "Đ34.k1", "Tổ chức hội nghị phản biện xã hội")
const written = cite(
  law,
  "Đ35.k4",
  "Xây dựng văn bản phản biện và gửi đến cơ quan, tổ chức có dự thảo văn bản"
)
const alsoToDecide = cite(resolution, "Đ19.k7", "và cơ quan, tổ chức có thẩm quyền ban hành văn bản")
const replied = cite(law, "Đ36.k3", "Trả lời bằng văn bản đối với kiến nghị của Mặt trận Tổ quốc Việt Nam")
const explained = cite(law, "Đ36.k3", "trường hợp không tiếp thu kiến nghị thì phải giải trình")
const reported = cite(
  law,
  "Đ36.k3",
  "báo cáo ý kiến phản biện xã hội của Mặt trận Tổ quốc Việt Nam với cơ quan, tổ chức có thẩm quyền ban hành"
)

/** Đ36.1 — with what the Front needs to know, 15 days before the draft is submitted. */
const sendDraft: StepFor<"SendDraft"> = {
  label: { vi: "gửi dự thảo văn bản được phản biện", en: "send the draft" },
  from: ["new"],
  to: ["draft-sent"],
  who: "drafting-body",
  rules: [criticismDraft.id],
  basis: [draft],
  decide: (_, { type: _type, ...given }, bench) =>
    under(criticismDraft.on(given.on), draft, lead => {
      if (given.submittedOn < given.on) {
        return refused(lead, "submitted-before", "dự thảo đã được trình", "the draft was submitted before")
      }
      const last = noticeInTime(lead, given.submittedOn, bench)
      return accepted(
        [{ ...given, type: "DraftSent", late: given.on > last, governedBy: governed(lead) }],
        [{ to: "front", template: "draft", basis: [draft] }],
        given.on > last ? [`The draft was owed by ${last}.`] : []
      )
    })
}

/** Đ34 — a conference, views in writing, or a dialogue with whoever drafts. */
const criticise: StepFor<"Criticise"> = {
  label: { vi: "phản biện xã hội", en: "criticise it" },
  from: ["draft-sent"],
  to: ["criticised"],
  who: "front",
  rules: [criticismForms.id],
  basis: [forms],
  decide: (_, { type: _type, ...given }) =>
    under(criticismForms.on(given.on), forms, known =>
      listed(known, given.form)
        ? accepted([{ ...given, type: "Criticised", governedBy: governed(known) }])
        : unlisted(
            known,
            "not-a-form-of-criticism",
            "không thuộc các hình thức phản biện xã hội",
            "none of the forms"
          )
    )
}

/** Đ35.4, NQLT 403 Đ15.7, Đ17.3, Đ19.7 — in writing to whoever drafts; after a dialogue also to whoever decides. */
const send: StepFor<"SendCriticism"> = {
  label: { vi: "gửi văn bản phản biện", en: "send the criticism" },
  from: ["criticised"],
  to: ["criticism-sent"],
  who: "front",
  rules: [],
  basis: [written],
  decide: (state, { on, record }) =>
    accepted(
      [{ type: "CriticismSent", on, record, governedBy: [] }],
      [
        { to: "drafting-body", template: "criticism", basis: [written] },
        ...(state.dialogue ? [{ to: "deciding-body", template: "criticism", basis: [alsoToDecide] }] : [])
      ],
      state.submittedOn !== null && on > state.submittedOn
        ? ["The draft was to be submitted before this day."]
        : []
    )
}

/** Đ36.3 — in writing; what is not taken up is explained. */
const reply: StepFor<"Reply"> = {
  label: { vi: "trả lời kiến nghị phản biện", en: "reply" },
  from: ["criticism-sent"],
  to: ["replied"],
  who: "drafting-body",
  rules: [criticismReply.id],
  basis: [replied],
  decide: (_, { type: _type, ...given }) =>
    under(criticismReply.on(given.on), replied, ruling =>
      given.takenUp !== "whole" && given.explanation === undefined
        ? refused(
            explained,
            "explanation-needed",
            "không tiếp thu kiến nghị thì phải giải trình",
            "what is not taken up is explained"
          )
        : accepted(
            [{ ...given, type: "Replied", governedBy: governed(ruling) }],
            [{ to: "front", template: "reply", basis: [replied] }]
          )
    )
}

/** Đ36.3 — the deciding body hears what the Front said. */
const report: StepFor<"ReportToDecidingBody"> = {
  label: { vi: "báo cáo ý kiến phản biện với cơ quan ban hành", en: "report it to the deciding body" },
  from: ["replied"],
  to: ["reported"],
  who: "drafting-body",
  rules: [criticismReply.id],
  basis: [reported],
  decide: (_, { on, record }) => {
    const ruling = criticismReply.on(on)
    return accepted(
      [
        {
          type: "ReportedToDecidingBody",
          on,
          record,
          governedBy: isRuling(ruling) ? governed(ruling) : []
        }
      ],
      [{ to: "deciding-body", template: "criticism", basis: [reported] }]
    )
  }
}

const changed = (event: SocialCriticismEvent): Partial<SocialCriticismState> => {
  switch (event.type) {
    case "DraftSent":
      return { phase: "draft-sent", submittedOn: event.submittedOn }
    case "Criticised":
      return { phase: "criticised", dialogue: event.form === "dialogue" }
    case "CriticismSent":
      return { phase: "criticism-sent" }
    case "Replied":
      return { phase: "replied" }
    case "ReportedToDecidingBody":
      return { phase: "reported" }
    default:
      return {}
  }
}

/**
 * The Fatherland Front's social criticism of one draft, until it is answered and the deciding body has heard of it.
 * @law Luật 75/2015/QH13, Đ32–36; NQLT 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, Đ14–19
 */
export const socialCriticism: Procedure<SocialCriticismState, SocialCriticismCommand, SocialCriticismEvent> =
  {
    id: "social-criticism",
    label: {
      vi: "phản biện xã hội của Mặt trận Tổ quốc Việt Nam",
      en: "social criticism by the Fatherland Front"
    },
    initial: { phase: "new", lastOn: null, dialogue: false, submittedOn: null },
    phases: {
      new: end("chưa gửi dự thảo", "no draft sent"),
      "draft-sent": noClock(
        "đã gửi dự thảo",
        "draft sent",
        { vi: "không ấn định thời hạn phản biện", en: "no term is set for the criticism" },
        forms
      ),
      criticised: noClock(
        "đã phản biện",
        "criticised",
        { vi: "không ấn định thời hạn gửi văn bản", en: "no term is set for sending it" },
        written
      ),
      "criticism-sent": noClock(
        "đã gửi văn bản phản biện",
        "criticism sent",
        {
          vi: "luật buộc trả lời bằng văn bản, không ấn định số ngày",
          en: "the law demands a written answer and sets no number of days"
        },
        replied
      ),
      replied: noClock(
        "đã trả lời",
        "replied",
        { vi: "báo cáo khi trình văn bản", en: "it is reported when the draft is submitted" },
        reported
      ),
      reported: end("đã báo cáo cơ quan ban hành", "reported to the deciding body")
    },
    steps: {
      SendDraft: sendDraft,
      Criticise: criticise,
      SendCriticism: send,
      Reply: reply,
      ReportToDecidingBody: report
    },
    mandatory: socialCriticismMandatory,
    evolve: (state, event) => ({ ...state, ...changed(event), lastOn: event.on }),
    deadlines: () => []
  }
