import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { type CivilDate, cite, isRuling } from "@danchu/law"
import { conferenceCadence } from "@danchu/law/rules/agency-conference"
import { workerConferenceCadence } from "@danchu/law/rules/enterprise-conference"
import { governed, governedWhereRead, under } from "./absent.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"
import {
  askByBallot,
  convene,
  propose,
  recordBallot,
  recordNoQuorum
} from "./workplace-conference-convening.js"
import type { WorkplaceConferenceCommand, WorkplaceConferenceEvent } from "./workplace-conference-events.js"
import { recognitionRules, rulesOf, type Workplace, workplaces } from "./workplace-conference-law.js"
import { workplaceConferenceMandatory } from "./workplace-conference-mandatory.js"
import { decideMatter, hold, pass } from "./workplace-conference-session.js"
import {
  evolveWorkplaceConference,
  newWorkplaceConference,
  recogniseBy,
  type WorkplaceConferenceState,
  type WorkplaceConferenceStepFor,
  workplaceConferenceDeadlines,
  workplaceConferencePhases
} from "./workplace-conference-state.js"

/** Luật 10/2022/QH15, Đ49–52, Đ67–70, as amended by Luật 97/2025/QH15; NĐ 59/2023/NĐ-CP, Đ21, Đ25. */

const law = "10/2022/QH15"
const recognised = cite(
  "59/2023/NĐ-CP",
  "Đ21.k1.p2",
  "công nhận kết quả bầu thành viên Ban Thanh tra nhân dân"
)
const workersRecognised = cite(
  "59/2023/NĐ-CP",
  "Đ25.k1.p2",
  "công nhận kết quả bầu thành viên Ban Thanh tra nhân dân"
)
const reviewed = cite(law, "Đ52.k3", "tổ chức kiểm tra, đánh giá kết quả thực hiện nghị quyết hội nghị")
const workersReviewed = cite(
  law,
  "Đ70.k3",
  "tổ chức kiểm tra, đánh giá kết quả thực hiện nghị quyết hội nghị người lao động"
)

/** NĐ 59 Đ21.1, Đ25.1 — by the union; in an agency the law names nobody any more since 2025-07-01, and the decree still does. */
const recognise: WorkplaceConferenceStepFor<"RecogniseBoard"> = {
  label: { vi: "công nhận kết quả bầu Ban Thanh tra nhân dân", en: "recognise the election of the board" },
  from: ["held", "resolved"],
  to: ["held", "resolved"],
  moves: [],
  who: "union",
  rules: recognitionRules,
  basis: [recognised, workersRecognised],
  decide: (state, { on, record }, bench) =>
    under(workplaces[state.workplace].recogniser(on, state), recognised, recogniser =>
      state.boardElected && !state.boardRecognised
        ? accepted(
            [
              {
                type: "BoardRecognised",
                on,
                record,
                late: lateness(recogniseBy(state, bench), on).late,
                governedBy: [...governed(recogniser), ...lateness(recogniseBy(state, bench), on).governedBy]
              }
            ],
            [],
            recogniser.readings.map(one => `Another reading: ${one.why}.`)
          )
        : refused(
            recogniser,
            "no-election-to-recognise",
            "không có kết quả bầu chờ công nhận",
            "no election waits to be recognised"
          )
    )
}

/** Đ52.3, Đ70.3 — "Định kỳ 06 tháng một lần", and the result is told to everybody. */
const review: WorkplaceConferenceStepFor<"ReviewResolution"> = {
  label: { vi: "kiểm tra, đánh giá thực hiện nghị quyết", en: "review what became of the resolution" },
  from: ["resolved"],
  to: ["resolved"],
  who: "head",
  rules: rulesOf("review"),
  basis: [reviewed, workersReviewed],
  decide: (state, { on, record }) =>
    under(workplaces[state.workplace].review.on(on), reviewed, cadence =>
      accepted(
        [{ type: "ResolutionReviewed", on, record, governedBy: governed(cadence) }],
        [{ to: "staff", template: "review", basis: [reviewed] }]
      )
    )
}

/** The year ends reviewed, and with its board recognised where the law names who does it. */
const close: WorkplaceConferenceStepFor<"CloseYear"> = {
  label: { vi: "kết thúc năm thực hiện nghị quyết", en: "close the year" },
  from: ["resolved"],
  to: ["closed"],
  who: "head",
  rules: rulesOf("review"),
  basis: [reviewed, workersReviewed],
  decide: (state, { on }) => {
    const recogniser = workplaces[state.workplace].recogniser(on, state)
    return state.reviewedOn.length === 0
      ? refused(
          reviewed,
          "not-reviewed",
          "chưa kiểm tra, đánh giá thực hiện nghị quyết",
          "what became of the resolution was not reviewed"
        )
      : state.boardElected && !state.boardRecognised && isRuling(recogniser) && recogniser.value === "union"
        ? refused(
            recogniser,
            "board-not-recognised",
            "kết quả bầu Ban Thanh tra nhân dân chưa được công nhận",
            "the election of the board was not recognised"
          )
        : accepted([{ type: "YearClosed", on, governedBy: governedWhereRead(recogniser) }])
  }
}

/** Đ51.1, Đ69.1 — whether a workplace held its conference in each year of a span. */
export const workplaceConferences = (
  workplace: Workplace,
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] => {
  const rule = workplace === "agency" ? conferenceCadence : workerConferenceCadence
  return cadenceDuty({ law: rule.timeline({}), rule: rule.id, span, performed, asOf })
}

/**
 * A conference of the staff of an agency or public unit, or of the workers of a state enterprise, and its resolution for a year.
 * @law Luật 10/2022/QH15, Đ49–52, Đ60, Đ67–70, Đ77; NĐ 59/2023/NĐ-CP, Đ21, Đ25
 */
export const workplaceConference: Procedure<
  WorkplaceConferenceState,
  WorkplaceConferenceCommand,
  WorkplaceConferenceEvent
> = {
  id: "workplace-conference",
  label: {
    vi: "hội nghị cán bộ, công chức, viên chức, người lao động",
    en: "conference of staff or workers"
  },
  initial: newWorkplaceConference,
  phases: workplaceConferencePhases,
  steps: {
    ProposeConference: propose,
    Convene: convene,
    RecordNoQuorum: recordNoQuorum,
    AskByBallot: askByBallot,
    RecordBallot: recordBallot,
    HoldConference: hold,
    DecideMatter: decideMatter,
    PassResolution: pass,
    RecogniseBoard: recognise,
    ReviewResolution: review,
    CloseYear: close
  },
  mandatory: workplaceConferenceMandatory,
  evolve: evolveWorkplaceConference,
  deadlines: workplaceConferenceDeadlines
}
