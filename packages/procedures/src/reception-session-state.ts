import { type CivilDate, cite, isRuling, type LeadTime, type Rule } from "@danchu/law"
import { onlineNotice, onlineTrial } from "@danchu/law/rules/reception-online"
import { receptionSchedulePosting } from "@danchu/law/rules/reception-schedule"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import type { ReceptionSessionCommand, ReceptionSessionEvent } from "./reception-session-events.js"
import { breach, openBefore } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ24; NĐ 154/2026/NĐ-CP Đ20, Đ23: what one reception has come to, and its clocks. */

export type ReceptionSessionPhase = "new" | "planned" | "posted" | "called" | "open" | "over" | "concluded"

/** What one reception of a head has come to. */
export interface ReceptionSessionState extends CaseState {
  readonly phase: ReceptionSessionPhase
  readonly day: CivilDate | null
  readonly online: boolean
  readonly notified: boolean
  readonly tested: boolean
}

export const newSession: ReceptionSessionState = {
  phase: "new",
  lastOn: null,
  day: null,
  online: false,
  notified: false,
  tested: false
}

/** The step that answers one command of a reception. */
export type SessionStepFor<K extends ReceptionSessionCommand["type"]> = Step<
  ReceptionSessionState,
  Extract<ReceptionSessionCommand, { readonly type: K }>,
  ReceptionSessionEvent
>

const changed = (event: ReceptionSessionEvent): Partial<ReceptionSessionState> => {
  switch (event.type) {
    case "SessionPlanned":
      return {
        phase: event.kind === "scheduled" ? "planned" : "called",
        day: event.day,
        online: event.mode === "online"
      }
    case "SchedulePosted":
      return { phase: "posted" }
    case "SessionPostponed":
      return { day: event.newDay, notified: false, tested: false }
    case "OnlineNotified":
      return { notified: true }
    case "ConnectionTested":
      return { tested: true }
    case "SessionOpened":
      return { phase: "open" }
    case "SessionClosed":
      return { phase: "over" }
    case "ConclusionIssued":
      return { phase: "concluded" }
    default:
      return {}
  }
}

const ruled = (rule: Rule<LeadTime, Record<never, never>>, day: CivilDate) => {
  const found = rule.on(day)
  return isRuling(found) ? found : null
}

/** The clocks that run in the case as it stands. */
export const sessionDeadlines = (state: ReceptionSessionState, bench: Bench): readonly OpenDeadline[] => {
  const { day, phase } = state
  if (day === null || (phase !== "planned" && phase !== "posted" && phase !== "called")) return []
  const before = (key: string, rule: typeof onlineNotice, owner: string) =>
    openBefore(key, ruled(rule, day), day, bench, owner, breach)
  return [
    ...(phase === "planned" ? before("post", receptionSchedulePosting, "reception-officer") : []),
    ...(state.online && !state.notified ? before("notify", onlineNotice, "reception-officer") : []),
    ...(state.online && !state.tested ? before("test", onlineTrial, "reception-officer") : [])
  ]
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveSession = (
  state: ReceptionSessionState,
  event: ReceptionSessionEvent
): ReceptionSessionState => ({ ...state, ...changed(event), lastOn: event.on })

const law = "42/2013/QH13"
const decree = "154/2026/NĐ-CP"
const posted = cite(law, "Đ24.k4", "được niêm yết chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân")
const unscheduled = cite(law, "Đ18.k3", "Thực hiện tiếp công dân đột xuất trong các trường hợp sau đây")
const inTheBook = cite(decree, "Đ25.k2", "phải được ghi vào Sổ tiếp công dân")
const conclusion = cite(
  decree,
  "Đ25.k2",
  "phải được lập thành văn bản (Thông báo kết luận việc tiếp công dân)"
)

export const sessionPhases: Readonly<Record<ReceptionSessionPhase, PhaseInfo>> = {
  new: end("chưa lên lịch", "not planned"),
  planned: clock("đã lên lịch, chưa niêm yết", "planned, not posted"),
  posted: noClock(
    "đã niêm yết lịch",
    "posted",
    { vi: "chờ đến ngày tiếp công dân đã niêm yết", en: "it waits for its posted day" },
    posted
  ),
  called: noClock(
    "tiếp công dân đột xuất",
    "called outside the schedule",
    {
      vi: "tiếp đột xuất không phải niêm yết lịch trước",
      en: "a reception outside the schedule has no posting before it"
    },
    unscheduled
  ),
  open: noClock(
    "đang tiếp công dân",
    "open",
    { vi: "buổi tiếp diễn ra trong ngày", en: "it takes place within its day" },
    inTheBook
  ),
  over: noClock(
    "đã kết thúc, chờ kết luận",
    "over, the conclusion is owed",
    {
      vi: "nghị định không ấn định số ngày ra thông báo kết luận",
      en: "the decree sets no number of days for the conclusion"
    },
    conclusion
  ),
  concluded: end("đã thông báo kết luận", "concluded")
}
