import { cite, isRuling } from "@danchu/law"
import { delegationReview } from "@danchu/law/rules/council-delegation"
import { recommendationReply, supervisionPublication } from "@danchu/law/rules/council-supervision"
import { governedWhereRead, unreadWarnings } from "./absent.js"
import { isKept, keepingPromises, promising } from "./commitment.js"
import { announce, endIt, reportIt, sendOutline, setUp } from "./council-supervision-delegation.js"
import type { CouncilSupervisionCommand, CouncilSupervisionEvent } from "./council-supervision-events.js"
import { councilSupervisionMandatory } from "./council-supervision-mandatory.js"
import {
  type CouncilSupervisionState,
  type CouncilSupervisionStepFor,
  councilSupervisionDeadlines,
  councilSupervisionPhases,
  evolveCouncilSupervision,
  followed,
  newCouncilSupervision,
  replyBy,
  reviewBy,
  successor
} from "./council-supervision-state.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

/**
 * Luật 87/2015/QH13, Đ62, Đ70–71, Đ80–81, Đ89, until 2026-02-28; Luật 121/2025/QH15, which follows it, was not read: acts
 * under it are kept, nothing is counted, and every answer says so.
 */

const law = "87/2015/QH13"
const considered = cite(law, "Đ71.k1", "có trách nhiệm xem xét báo cáo theo trình tự sau đây")
const obeyed = cite(law, "Đ7.k1", "thực hiện kết luận, kiến nghị của Hội đồng dân tộc")
const published = cite(
  law,
  "Đ89.k1",
  "phải được đăng tải trên cổng thông tin điện tử của cơ quan tiến hành giám sát"
)
const urged = cite(
  law,
  "Đ89.k3",
  "có trách nhiệm thường xuyên theo dõi, đôn đốc việc thực hiện nghị quyết, kết luận, kiến nghị giám sát"
)

/** Đ62.3, Đ71.1, Đ81 — the body that set up the delegation considers its report and concludes. */
const conclude: CouncilSupervisionStepFor<"Conclude"> = {
  label: { vi: "xem xét báo cáo, kết luận", en: "consider the report and conclude" },
  from: ["review-due", "to-be-considered"],
  to: ["recommended", "concluded"],
  who: "supervising-body",
  rules: [delegationReview.id],
  basis: [considered, successor],
  decide: (state, { type: _type, ...given }, bench) =>
    accepted(
      [{ ...given, type: "Concluded", ...lateness(reviewBy(state, bench), given.on) }],
      [{ to: "supervised-body", template: "supervision-conclusion", basis: [considered] }]
    )
}

/** Luật 121/2025 — 15 days, 30 where it is complex, by commentary; the law of 2015 sets no term. */
const receive: CouncilSupervisionStepFor<"RecordReceipt"> = {
  label: { vi: "ghi nhận ngày nhận kiến nghị", en: "record the receipt" },
  from: ["recommended"],
  to: ["received"],
  who: "supervised-body",
  rules: [recommendationReply.id],
  basis: [obeyed, successor],
  decide: (_, { on, complex }) => {
    const term = recommendationReply.on(on, { complex })
    return accepted(
      [{ type: "ReceiptRecorded", on, complex, governedBy: governedWhereRead(term) }],
      [],
      isRuling(term)
        ? ["The term of the answer is known by commentary only, not from the text (Luật 121/2025)."]
        : unreadWarnings(term)
    )
  }
}

const reply: CouncilSupervisionStepFor<"Reply"> = {
  label: { vi: "trả lời kiến nghị giám sát", en: "reply" },
  from: ["received"],
  to: ["replied"],
  who: "supervised-body",
  rules: [recommendationReply.id],
  basis: [obeyed, successor],
  decide: (state, { on, record }, bench) =>
    accepted(
      [{ type: "Replied", on, record, ...lateness(replyBy(state, bench), on) }],
      [{ to: "supervising-body", template: "reply", basis: [obeyed] }]
    )
}

/** Đ89.3 — "thường xuyên theo dõi, đôn đốc". */
const urge: CouncilSupervisionStepFor<"Urge"> = {
  label: { vi: "đôn đốc thực hiện kiến nghị", en: "urge that it be dealt with" },
  from: ["received", "replied"],
  to: ["received", "replied"],
  moves: [],
  who: "supervising-body",
  rules: [],
  basis: [urged, successor],
  decide: (_, { on, record }) =>
    accepted(
      [{ type: "Urged", on, record, governedBy: [] }],
      [{ to: "supervised-body", template: "reminder", basis: [urged] }]
    )
}

/** Đ89.1 — programme, report, conclusion and what became of it are made public. */
const publish: CouncilSupervisionStepFor<"Publish"> = {
  label: { vi: "đăng tải kết quả giám sát", en: "publish the result" },
  from: ["recommended", "received", "replied", "concluded"],
  to: ["recommended", "received", "replied", "concluded"],
  moves: [],
  who: "supervising-body",
  rules: [supervisionPublication.id],
  basis: [published, successor],
  decide: (_, { on, channel }) =>
    accepted([
      { type: "Published", on, channel, governedBy: governedWhereRead(supervisionPublication.on(on)) }
    ])
}

const close: CouncilSupervisionStepFor<"Close"> = {
  label: { vi: "kết thúc theo dõi", en: "close" },
  from: ["replied", "concluded"],
  to: ["closed"],
  who: "supervising-body",
  rules: [supervisionPublication.id],
  basis: [followed, published, successor],
  decide: (state, { on }) => {
    const publication = supervisionPublication.on(on)
    return !state.commitments.every(isKept)
      ? refused(
          [followed, successor],
          "promises-are-open",
          "còn cam kết chưa thực hiện",
          "promises are still open"
        )
      : isRuling(publication) && !state.published
        ? refused(
            publication,
            "not-published",
            "chưa đăng tải kết quả giám sát",
            "the result was not published"
          )
        : accepted(
            [{ type: "Closed", on, governedBy: governedWhereRead(publication) }],
            [],
            unreadWarnings(publication)
          )
  }
}

/** What the supervised body says that it will do, and what became of it. */
const ledger = {
  from: ["received", "replied"],
  moves: [],
  who: "supervised-body",
  basis: followed
} as const

/**
 * One thematic supervision of a People's Council, of its standing body or of one of its boards, until what it recommends is dealt with.
 * @law Luật 87/2015/QH13, Đ62, Đ70–71, Đ80–81, Đ89
 */
export const councilSupervision: Procedure<
  CouncilSupervisionState,
  CouncilSupervisionCommand,
  CouncilSupervisionEvent
> = {
  id: "council-supervision",
  label: {
    vi: "giám sát chuyên đề của Hội đồng nhân dân",
    en: "thematic supervision by a People's Council"
  },
  initial: newCouncilSupervision,
  phases: councilSupervisionPhases,
  steps: {
    SetUpDelegation: setUp,
    SendOutline: sendOutline,
    AnnounceSession: announce,
    EndSupervision: endIt,
    ReportResult: reportIt,
    Conclude: conclude,
    RecordReceipt: receive,
    Reply: reply,
    Urge: urge,
    Promise: promising(ledger),
    KeepPromise: keepingPromises(ledger),
    Publish: publish,
    Close: close
  },
  mandatory: councilSupervisionMandatory,
  evolve: evolveCouncilSupervision,
  deadlines: councilSupervisionDeadlines
}
