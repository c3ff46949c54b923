import { type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import {
  boardDelegationReport,
  delegationDecision,
  delegationNotice,
  delegationOutline,
  delegationReport
} from "@danchu/law/rules/council-delegation"
import { governedWhereRead, unreadWarnings } from "./absent.js"
import {
  type CouncilSupervisionStepFor,
  outlineBy,
  reportBy,
  successor
} from "./council-supervision-state.js"
import { lacking } from "./lacking.js"
import { accepted, refused } from "./procedure.js"
import { lateness, noticeInTime } from "./term.js"

/** Luật 87/2015/QH13 Đ62.2, Đ70, Đ80: the delegation, from its decision to its report. */

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

/** Whether the articles of 2015, which alone were read, still decide on that day. */
const decides = (on: CivilDate): boolean => isRuling(delegationNotice.on(on))

/** Đ62.1, Đ70.1, Đ80.1 — the decision settles whom, what, how and who. */
export const setUp: CouncilSupervisionStepFor<"SetUpDelegation"> = {
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
export const sendOutline: CouncilSupervisionStepFor<"SendOutline"> = {
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
export const announce: CouncilSupervisionStepFor<"AnnounceSession"> = {
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

export const endIt: CouncilSupervisionStepFor<"EndSupervision"> = {
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
export const reportIt: CouncilSupervisionStepFor<"ReportResult"> = {
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
