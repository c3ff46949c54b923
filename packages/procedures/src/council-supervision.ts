import { type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import {
  boardDelegationReport,
  delegationDecision,
  delegationNotice,
  delegationOutline,
  delegationReport,
  delegationReview
} from "@danchu/law/rules/council-delegation"
import { recommendationReply, supervisionPublication } from "@danchu/law/rules/council-supervision"
import { governedWhereRead, unreadWarnings } from "./absent.js"
import { isKept, keepingPromises, promising } from "./commitment.js"
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
  outlineBy,
  replyBy,
  reportBy,
  reviewBy,
  successor
} from "./council-supervision-state.js"
import { lacking } from "./lacking.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness, noticeInTime } from "./term.js"

/**
 * Luật 87/2015/QH13, Đ62, Đ70–71, Đ80–81, Đ89, until 2026-02-28; Luật 121/2025/QH15, which follows it, was not read: acts
 * under it are kept, nothing is counted, and every answer says so.
 */

const law = "87/2015/QH13"
const programme = cite(law, "Đ70.k1", "Căn cứ vào chương trình giám sát")
const settled = cite(
  law,
  "Đ70.k1.p2",
  "Quyết định thành lập Đoàn giám sát phải xác định rõ đối tượng, phạm vi, nội dung"
)
const outline = cite(law, "Đ70.k2.b", "Thông báo nội dung, kế hoạch, đề cương báo cáo")
const session = cite(law, "Đ70.k2.b", "chậm nhất là 10 ngày trước ngày Đoàn làm việc")
const asPlanned = cite(law, "Đ70.k2.c", "Thực hiện đúng nội dung, kế hoạch giám sát")
const report = cite(
  law,
  "Đ70.k2.g",
  "Đoàn giám sát báo cáo kết quả giám sát để Thường trực Hội đồng nhân dân xem xét"
)
const boardReport = cite(law, "Đ80.k2.g", "Chậm nhất là 10 ngày kể từ ngày kết thúc hoạt động giám sát")
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

/** Whether the articles of 2015, which alone were read, still decide on that day. */
const decides = (on: CivilDate): boolean => isRuling(delegationNotice.on(on))

/** Đ62.1, Đ70.1, Đ80.1 — the decision settles whom, what, how and who. */
const setUp: CouncilSupervisionStepFor<"SetUpDelegation"> = {
  label: { vi: "thành lập Đoàn giám sát chuyên đề", en: "set up the delegation" },
  from: ["new"],
  to: ["set-up"],
  who: "supervising-body",
  rules: [delegationDecision.id],
  basis: [programme, settled, successor],
  decide: (_, { type: _type, ...given }) => {
    const wanted = delegationDecision.on(given.on)
    const incomplete = isRuling(wanted)
      ? lacking(wanted, given.settles, "decision-incomplete", "quyết định thiếu nội dung")
      : null
    return (
      incomplete ??
      accepted(
        [{ ...given, type: "DelegationSetUp", governedBy: governedWhereRead(wanted) }],
        [],
        unreadWarnings(wanted)
      )
    )
  }
}

/** Đ70.2b — content, plan and outline within 15 days of that decision. */
const sendOutline: CouncilSupervisionStepFor<"SendOutline"> = {
  label: { vi: "thông báo nội dung, kế hoạch, đề cương", en: "send plan and outline" },
  from: ["set-up"],
  to: ["outlined"],
  who: "delegation",
  rules: [delegationOutline.id],
  basis: [outline, successor],
  decide: (state, { on, record }, bench) =>
    accepted(
      [{ type: "OutlineSent", on, record, ...lateness(outlineBy(state, bench), on) }],
      [{ to: "supervised-body", template: "supervision-outline", basis: [outline] }],
      unreadWarnings(delegationOutline.on(state.setUpOn ?? on))
    )
}

/** Đ70.2b — programme and members 10 days before the session. */
const announce: CouncilSupervisionStepFor<"AnnounceSession"> = {
  label: { vi: "thông báo chương trình, thành phần Đoàn giám sát", en: "announce the session" },
  from: ["outlined"],
  to: ["announced"],
  who: "delegation",
  rules: [delegationNotice.id],
  basis: [session, successor],
  decide: (_, { on, workingOn }, bench) => {
    if (workingOn < on && decides(on)) {
      return refused(
        session,
        "announced-for-the-past",
        "ngày làm việc đã qua",
        "the day of the session has passed"
      )
    }
    const lead = delegationNotice.on(on)
    const last = isRuling(lead) ? noticeInTime(lead, workingOn, bench) : null
    const late = last !== null && on > last
    return accepted(
      [{ type: "SessionAnnounced", on, workingOn, late, governedBy: governedWhereRead(lead) }],
      [{ to: "supervised-body", template: "supervision-session", basis: [session] }],
      late ? [`The notice was owed by ${last}.`] : unreadWarnings(lead)
    )
  }
}

const endIt: CouncilSupervisionStepFor<"EndSupervision"> = {
  label: { vi: "kết thúc hoạt động giám sát", en: "end the supervision" },
  from: ["announced"],
  to: ["report-due", "report-at-session"],
  who: "delegation",
  rules: [],
  basis: [asPlanned, successor],
  decide: (state, { on, record }) =>
    state.workingOn !== null && on < state.workingOn && decides(on)
      ? refused(
          session,
          "before-its-day",
          `buổi làm việc được thông báo vào ngày ${inVietnamese(state.workingOn)}`,
          `the session was announced for ${state.workingOn}`
        )
      : accepted(
          [{ type: "SupervisionEnded", on, record, governedBy: [] }],
          [],
          unreadWarnings(delegationNotice.on(on))
        )
}

/** Đ62.2g, Đ70.2g, Đ80.2g — 15 days, of a board 10, of the council at its next session. */
const reportIt: CouncilSupervisionStepFor<"ReportResult"> = {
  label: { vi: "báo cáo kết quả giám sát", en: "report the result" },
  from: ["report-due", "report-at-session"],
  to: ["review-due", "to-be-considered"],
  moves: [
    ["report-due", "review-due"],
    ["report-due", "to-be-considered"],
    ["report-at-session", "to-be-considered"]
  ],
  who: "delegation",
  rules: [delegationReport.id, boardDelegationReport.id],
  basis: [report, boardReport, successor],
  decide: (state, { on, record }, bench) =>
    accepted(
      [{ type: "ResultReported", on, record, ...lateness(reportBy(state, bench), on) }],
      [],
      state.by === "council" ? [] : unreadWarnings(delegationReport.on(state.endedOn ?? on))
    )
}

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
