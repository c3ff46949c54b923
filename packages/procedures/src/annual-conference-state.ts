import { type CivilDate, cite, isRuling } from "@danchu/law"
import { annualConferenceNotice } from "@danchu/law/rules/annual-conference"
import type { AnnualConferenceCommand, AnnualConferenceEvent } from "./annual-conference-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, openBefore } from "./term.js"

export type AnnualConferencePhase = "new" | "planned" | "sent" | "agreed" | "called" | "held" | "reported"

/** What the yearly conference of one neighbourhood has come to. */
export interface AnnualConferenceState extends CaseState {
  readonly phase: AnnualConferencePhase
  readonly heldOn: CivilDate | null
}

/** The step that answers one command of a yearly conference. */
export type ConferenceStepFor<K extends AnnualConferenceCommand["type"]> = Step<
  AnnualConferenceState,
  Extract<AnnualConferenceCommand, { readonly type: K }>,
  AnnualConferenceEvent
>

export const newConference: AnnualConferenceState = { phase: "new", lastOn: null, heldOn: null }

const changed = (event: AnnualConferenceEvent): Partial<AnnualConferenceState> => {
  switch (event.type) {
    case "PlanDrawnUp":
      return { phase: "planned", heldOn: event.heldOn }
    case "PlanSent":
      return { phase: "sent" }
    case "PlanAgreed":
      return { phase: "agreed" }
    case "ConferenceCalled":
      return { phase: "called", heldOn: event.heldOn }
    case "ConferenceHeld":
      return { phase: "held" }
    case "ResultReported":
      return { phase: "reported" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveConference = (
  state: AnnualConferenceState,
  event: AnnualConferenceEvent
): AnnualConferenceState => ({ ...state, ...changed(event), lastOn: event.on })

/** The clocks that run in the case as it stands. */
export const conferenceDeadlines = (state: AnnualConferenceState, bench: Bench): readonly OpenDeadline[] => {
  if (state.phase !== "agreed" || state.lastOn === null) return []
  const lead = annualConferenceNotice.on(state.lastOn)
  return openBefore("call", isRuling(lead) ? lead : null, state.heldOn, bench, "neighbourhood-head", breach)
}

const decree = "59/2023/NĐ-CP"
const agreed = cite(decree, "Đ10.k4", "để báo cáo, thống nhất trước khi thực hiện")
const notice = cite(decree, "Đ11.k1.c", "chậm nhất 05 ngày trước ngày tổ chức hội nghị")
const result = cite(decree, "Đ11.k2.p2", "có trách nhiệm báo cáo bằng văn bản kết quả hội nghị")

export const conferencePhases: Readonly<Record<AnnualConferencePhase, PhaseInfo>> = {
  new: end("chưa có kế hoạch", "not yet planned"),
  planned: noClock(
    "đã có kế hoạch",
    "planned",
    {
      vi: "gửi trước khi thực hiện, không ấn định số ngày",
      en: "it is sent before it is carried out; no number of days is set"
    },
    agreed
  ),
  sent: noClock(
    "đã gửi kế hoạch",
    "sent for agreement",
    { vi: "không ấn định thời hạn thống nhất", en: "no term for the agreement is set" },
    agreed
  ),
  agreed: clock("đã thống nhất kế hoạch", "plan agreed"),
  called: noClock(
    "đã triệu tập",
    "called",
    { vi: "chờ ngày đã thông báo", en: "it waits for its day" },
    notice
  ),
  held: noClock(
    "đã tổ chức",
    "held",
    {
      vi: "báo cáo sau khi kết thúc hội nghị, không ấn định số ngày",
      en: "it is reported once it has ended; no number of days is set"
    },
    result
  ),
  reported: end("đã báo cáo kết quả", "result reported")
}
