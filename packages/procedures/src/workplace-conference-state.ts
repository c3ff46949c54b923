import { cadenceDuty } from "@danchu/calendar"
import { addDays, type CivilDate, cite, isRuling } from "@danchu/law"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"
import type { WorkplaceConferenceCommand, WorkplaceConferenceEvent } from "./workplace-conference-events.js"
import { type Workplace, type WorkplaceFacts, workplaces } from "./workplace-conference-law.js"

export type WorkplaceConferencePhase =
  | "new"
  | "due"
  | "asked"
  | "convened"
  | "no-quorum"
  | "ballot"
  | "rejected"
  | "held"
  | "resolved"
  | "closed"

/** What one conference of a workplace has come to. */
export interface WorkplaceConferenceState extends CaseState, WorkplaceFacts {
  readonly phase: WorkplaceConferencePhase
  readonly workplace: Workplace
  readonly yearly: boolean
  readonly yearEnded: CivilDate | null
  /** How many were summoned, and to which day. */
  readonly summoned: number
  readonly heldOn: CivilDate | null
  readonly failed: number
  readonly present: number
  readonly decided: readonly string[]
  readonly boardElected: boolean
  readonly boardRecognised: boolean
  readonly resolvedOn: CivilDate | null
  readonly reviewedOn: readonly CivilDate[]
}

export const newWorkplaceConference: WorkplaceConferenceState = {
  phase: "new",
  lastOn: null,
  workplace: "agency",
  notFullyBudgetPaid: false,
  staff: 0,
  yearly: true,
  yearEnded: null,
  summoned: 0,
  heldOn: null,
  failed: 0,
  present: 0,
  decided: [],
  boardElected: false,
  boardRecognised: false,
  resolvedOn: null,
  reviewedOn: []
}

/** The step that answers one command of a conference. */
export type WorkplaceConferenceStepFor<K extends WorkplaceConferenceCommand["type"]> = Step<
  WorkplaceConferenceState,
  Extract<WorkplaceConferenceCommand, { readonly type: K }>,
  WorkplaceConferenceEvent
>

const law = "10/2022/QH15"

/** Đ51.1, Đ69.1 — from the end of the working year, of an enterprise the financial year. */
export const holdBy = (state: WorkplaceConferenceState, bench: Bench): CountedTerm | null =>
  state.yearly ? termFrom(workplaces[state.workplace].time, state.yearEnded, bench) : null

/** NĐ 59 Đ21.1, Đ25.1 — from the end of the conference; none where the law names nobody who recognises. */
export const recogniseBy = (state: WorkplaceConferenceState, bench: Bench): CountedTerm | null =>
  workplaces[state.workplace].recogniseBy(state.heldOn, state, bench)

const changed = (
  state: WorkplaceConferenceState,
  event: WorkplaceConferenceEvent
): Partial<WorkplaceConferenceState> => {
  switch (event.type) {
    case "ConferenceProposed":
      return {
        phase: event.occasion === "yearly" ? "due" : "asked",
        workplace: event.workplace,
        notFullyBudgetPaid: event.notFullyBudgetPaid,
        staff: event.staff,
        yearly: event.occasion === "yearly",
        yearEnded: event.yearEnded ?? null
      }
    case "ConferenceConvened":
      return { phase: "convened", summoned: event.summoned, heldOn: event.heldOn }
    case "QuorumMissed":
      return { phase: "no-quorum", failed: state.failed + 1 }
    case "BallotOpened":
      return { phase: "ballot" }
    case "BallotCounted":
      return event.adopted ? { phase: "resolved", resolvedOn: event.on } : { phase: "rejected" }
    case "ConferenceHeld":
      return { phase: "held", heldOn: event.on, present: event.present }
    case "MatterDecided":
      return {
        decided: [...state.decided, event.matter],
        boardElected: state.boardElected || event.members !== undefined
      }
    case "ResolutionPassed":
      return { phase: "resolved", resolvedOn: event.on }
    case "BoardRecognised":
      return { boardRecognised: true }
    case "ResolutionReviewed":
      return { reviewedOn: [...state.reviewedOn, event.on] }
    case "YearClosed":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveWorkplaceConference = (
  state: WorkplaceConferenceState,
  event: WorkplaceConferenceEvent
): WorkplaceConferenceState => ({ ...state, ...changed(state, event), lastOn: event.on })

/** Longer than any half-year, so that the next period is always seen. */
const ahead = 190

/** Đ52.3, Đ70.3 — the first half-year in which the resolution was not reviewed yet. */
const nextReview = (state: WorkplaceConferenceState): readonly OpenDeadline[] => {
  const { resolvedOn, lastOn, reviewedOn } = state
  if (resolvedOn === null || lastOn === null) return []
  const rule = workplaces[state.workplace].review
  const law = rule.on(resolvedOn)
  if (!isRuling(law)) return []
  const next = cadenceDuty({
    law: rule.timeline({}),
    rule: rule.id,
    span: { from: resolvedOn, to: addDays(lastOn, ahead) },
    performed: reviewedOn,
    asOf: lastOn
  }).find(one => one.missing > 0 && one.to >= lastOn)
  return next === undefined
    ? []
    : [
        {
          key: "review",
          rule: rule.id,
          from: next.from,
          due: next.to,
          safeDue: next.to,
          owner: "head",
          basis: law.basis,
          lapse: breach
        }
      ]
}

/** The clocks that run in the case as it stands. */
export const workplaceConferenceDeadlines = (
  state: WorkplaceConferenceState,
  bench: Bench
): readonly OpenDeadline[] => [
  ...(state.phase === "due" ? openTerm("hold", holdBy(state, bench), "head", breach) : []),
  ...(state.phase === "resolved" ? nextReview(state) : []),
  ...((state.phase === "held" || state.phase === "resolved") && state.boardElected && !state.boardRecognised
    ? openTerm("recognise", recogniseBy(state, bench), "union", breach)
    : [])
]

const quorum = cite(law, "Đ51.k2.c", "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số")

export const workplaceConferencePhases: Readonly<Record<WorkplaceConferencePhase, PhaseInfo>> = {
  new: end("chưa đề xuất", "not yet proposed"),
  due: clock("phải tổ chức hội nghị hằng năm", "the yearly conference is due"),
  asked: noClock(
    "có đề xuất hội nghị bất thường",
    "an extraordinary conference is asked for",
    { vi: "luật không ấn định thời hạn tổ chức", en: "the law sets no term for it" },
    cite(law, "Đ51.k1.p3", "được tổ chức bất thường khi có đề xuất"),
    cite(law, "Đ69.k1.p3", "được tổ chức bất thường khi có đề xuất")
  ),
  convened: noClock(
    "đã triệu tập",
    "convened",
    { vi: "chờ ngày đã triệu tập", en: "it waits for its day" },
    quorum
  ),
  "no-quorum": noClock(
    "không đủ số người dự",
    "without a quorum",
    { vi: "luật không ấn định thời hạn triệu tập lại", en: "the law sets no term for convening again" },
    quorum
  ),
  ballot: noClock(
    "đang gửi phiếu lấy ý kiến",
    "ballots are out",
    { vi: "luật không ấn định thời hạn thu phiếu", en: "the law sets no term for the ballots" },
    cite(law, "Đ50.k2", "quyết định tổ chức gửi phiếu lấy ý kiến của toàn thể")
  ),
  rejected: end("không được tán thành", "not adopted"),
  held: noClock(
    "hội nghị đang bàn, quyết định",
    "in session",
    { vi: "nghị quyết được thông qua tại hội nghị", en: "the resolution is passed at the conference itself" },
    cite(law, "Đ51.k4.i", "Thông qua nghị quyết hội nghị")
  ),
  resolved: clock("đã thông qua nghị quyết", "resolution passed"),
  closed: end("kết thúc năm công tác", "the year is closed")
}
