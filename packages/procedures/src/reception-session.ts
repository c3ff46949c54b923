import { cite, inVietnamese, isRuling, type Ruling } from "@danchu/law"
import { onlineReceptionCases, onlineRecording } from "@danchu/law/rules/reception-online"
import {
  receptionConclusion,
  receptionPostponement,
  receptionSchedulePosting,
  unscheduledReception
} from "@danchu/law/rules/reception-schedule"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Decision, type Procedure, refused } from "./procedure.js"
import type { ReceptionSessionCommand, ReceptionSessionEvent } from "./reception-session-events.js"
import { receptionSessionMandatory } from "./reception-session-mandatory.js"
import { notify, test } from "./reception-session-online.js"
import {
  evolveSession,
  newSession,
  type ReceptionSessionState,
  type SessionStepFor,
  sessionDeadlines,
  sessionPhases
} from "./reception-session-state.js"
import { noticeInTime } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ18.3, Đ24; NĐ 154/2026/NĐ-CP Đ20–25. */

const law = "42/2013/QH13"
const decree = "154/2026/NĐ-CP"
const unscheduled = cite(law, "Đ18.k3", "Thực hiện tiếp công dân đột xuất trong các trường hợp sau đây")
const information = cite(law, "Đ24.k2", "có trách nhiệm niêm yết công khai thông tin về việc tiếp công dân")
const posted = cite(law, "Đ24.k4", "được niêm yết chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân")
const postponed = cite(law, "Đ24.k4", "có thể lùi lịch tiếp công dân sang thời gian khác")
const cases = cite(decree, "Đ20", "quyết định tổ chức tiếp công dân trực tuyến đối với các vụ việc sau")
const recorded = cite(decree, "Đ24.k1", "phải được ghi âm, ghi hình có âm thanh dưới dạng dữ liệu điện tử")
const inTheBook = cite(decree, "Đ25.k2", "phải được ghi vào Sổ tiếp công dân")
const conclusion = cite(
  decree,
  "Đ25.k2",
  "phải được lập thành văn bản (Thông báo kết luận việc tiếp công dân)"
)

/** Đ12.5, Đ15.2, Đ18.2–3 — on the schedule, or "đột xuất" on one of its grounds; online only what NĐ 154/2026 Đ20 lists. */
const plan: SessionStepFor<"PlanSession"> = {
  label: { vi: "lên lịch tiếp công dân", en: "plan a reception" },
  from: ["new"],
  to: ["planned", "called"],
  who: "head",
  rules: [receptionSchedulePosting.id, unscheduledReception.id, onlineReceptionCases.id],
  basis: [information, unscheduled],
  decide: (_, { type: _type, ...given }) => {
    const planned = (law: Ruling<unknown>): Decision<ReceptionSessionEvent> =>
      given.mode === "in-person"
        ? accepted([{ ...given, type: "SessionPlanned", governedBy: governed(law) }])
        : under(onlineReceptionCases.on(given.day), cases, online =>
            given.onlineCase !== undefined && listed(online, given.onlineCase)
              ? accepted([{ ...given, type: "SessionPlanned", governedBy: governed(law, online) }])
              : unlisted(
                  online,
                  "not-a-case-to-receive-online",
                  "không thuộc các vụ việc tiếp công dân trực tuyến",
                  "none of the cases"
                )
          )
    if (given.day < given.on) {
      return refused(
        posted,
        "day-has-passed",
        "ngày tiếp công dân đã qua",
        "the day of the reception is over"
      )
    }
    return given.kind === "scheduled"
      ? under(receptionSchedulePosting.on(given.day), posted, planned)
      : under(unscheduledReception.on(given.day), unscheduled, grounds =>
          given.ground !== undefined && listed(grounds, given.ground)
            ? planned(grounds)
            : unlisted(
                grounds,
                "not-a-ground-to-receive-unscheduled",
                "không thuộc các trường hợp tiếp công dân đột xuất",
                "none of the grounds"
              )
        )
  }
}

/** Đ24.2, Đ24.4 — at the headquarters, at the place of reception, on the website if there is one. */
const post: SessionStepFor<"PostSchedule"> = {
  label: { vi: "niêm yết lịch tiếp công dân", en: "post the schedule" },
  from: ["planned"],
  to: ["posted"],
  who: "reception-officer",
  rules: [receptionSchedulePosting.id],
  basis: [posted, information],
  decide: (state, { on, places }, bench) =>
    under(receptionSchedulePosting.on(on), posted, lead => {
      const missing = (["headquarters", "reception-place"] as const).filter(one => !places.includes(one))
      if (missing.length > 0) {
        return refused(
          information,
          "posted-at-too-few-places",
          "phải niêm yết tại trụ sở và tại địa điểm tiếp công dân",
          "it is posted at the headquarters and at the place of reception"
        )
      }
      const last = state.day === null ? on : noticeInTime(lead, state.day, bench)
      return accepted(
        [{ type: "SchedulePosted", on, places, late: on > last, governedBy: governed(lead) }],
        [],
        on > last ? [`The schedule was to be posted by ${last}.`] : []
      )
    })
}

/** Đ24.4 — "do có lý do chính đáng thì có thể lùi lịch"; the new day is announced where citizens are received. */
const postpone: SessionStepFor<"PostponeSession"> = {
  label: { vi: "lùi lịch tiếp công dân", en: "postpone it" },
  from: ["posted"],
  to: ["posted"],
  who: "head",
  rules: [receptionPostponement.id],
  basis: [postponed],
  decide: (state, { type: _type, ...given }) =>
    under(receptionPostponement.on(given.on), postponed, ruling => {
      if (!given.announced) {
        return refused(
          ruling,
          "new-day-not-announced",
          "phải thông báo thời gian dự kiến tại nơi tiếp công dân",
          "the new day is announced where citizens are received"
        )
      }
      return state.day !== null && given.newDay <= state.day
        ? refused(
            ruling,
            "new-day-is-not-later",
            `ngày mới phải sau ngày ${inVietnamese(state.day)}`,
            `the new day must come after ${state.day}`
          )
        : accepted([{ ...given, type: "SessionPostponed", governedBy: governed(ruling) }])
    })
}

/** Đ24.4 — it is held on its day; what was not posted or tried before is told, for citizens who came are received all the same. */
const open: SessionStepFor<"OpenSession"> = {
  label: { vi: "mở buổi tiếp công dân", en: "open it" },
  from: ["planned", "posted", "called"],
  to: ["open"],
  who: "head",
  rules: [],
  basis: [information],
  decide: (state, { on }) =>
    state.day !== null && on !== state.day
      ? refused(
          posted,
          "not-on-its-day",
          `lịch tiếp công dân là ngày ${inVietnamese(state.day)}`,
          `the reception is set for ${state.day}`
        )
      : accepted(
          [{ type: "SessionOpened", on, governedBy: [] }],
          [],
          [
            ...(state.phase === "planned" ? ["The schedule was never posted (Đ24.4)."] : []),
            ...(state.online && !state.notified ? ["No notice was given (NĐ 154/2026 Đ23.1)."] : []),
            ...(state.online && !state.tested ? ["The connection was not tried (NĐ 154/2026 Đ23.1)."] : [])
          ]
        )
}

/** NĐ 154/2026 Đ24.1, Đ25.2 — in the register; what was online is recorded. */
const close: SessionStepFor<"CloseSession"> = {
  label: { vi: "kết thúc buổi tiếp công dân", en: "close it" },
  from: ["open"],
  to: ["over"],
  who: "reception-officer",
  rules: [onlineRecording.id],
  basis: [inTheBook, recorded],
  decide: (state, { on, visits, recorded: kept }) => {
    const recording = onlineRecording.on(on)
    return state.online && !kept && isRuling(recording)
      ? refused(
          recording,
          "recording-needed",
          "buổi tiếp công dân trực tuyến phải được ghi âm, ghi hình",
          "an online reception is recorded"
        )
      : accepted([
          {
            type: "SessionClosed",
            on,
            visits,
            recorded: kept,
            governedBy: state.online && isRuling(recording) ? governed(recording) : []
          }
        ])
  }
}

/** NĐ 154/2026 Đ25.2 — the head's instructions in writing, sent to the bodies "để tổ chức thực hiện". */
const conclude: SessionStepFor<"IssueConclusion"> = {
  label: { vi: "thông báo kết luận việc tiếp công dân", en: "issue the conclusion" },
  from: ["over"],
  to: ["concluded"],
  who: "head",
  rules: [receptionConclusion.id],
  basis: [conclusion],
  decide: (_, { on, file }) =>
    under(receptionConclusion.on(on), conclusion, ruling =>
      accepted(
        [{ type: "ConclusionIssued", on, file, governedBy: governed(ruling) }],
        [{ to: "bodies-concerned", template: "reception-conclusion", basis: [conclusion] }]
      )
    )
}

/**
 * One reception of a head, from the schedule to the written conclusion.
 * @law Luật Tiếp công dân 42/2013/QH13, Đ18.3, Đ24; NĐ 154/2026/NĐ-CP, Đ20–25
 */
export const receptionSession: Procedure<
  ReceptionSessionState,
  ReceptionSessionCommand,
  ReceptionSessionEvent
> = {
  id: "reception-session",
  label: { vi: "buổi tiếp công dân của người đứng đầu", en: "a head's reception" },
  initial: newSession,
  phases: sessionPhases,
  steps: {
    PlanSession: plan,
    PostSchedule: post,
    PostponeSession: postpone,
    NotifyOnline: notify,
    TestConnection: test,
    OpenSession: open,
    CloseSession: close,
    IssueConclusion: conclude
  },
  mandatory: receptionSessionMandatory,
  evolve: evolveSession,
  deadlines: sessionDeadlines
}
