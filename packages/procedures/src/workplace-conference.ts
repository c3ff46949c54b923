import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { type CivilDate, cite, inVietnamese, isRuling, leastReaching, reaches } from "@danchu/law"
import { conferenceCadence } from "@danchu/law/rules/agency-conference"
import { workerConferenceCadence } from "@danchu/law/rules/enterprise-conference"
import { governed, governedWhereRead, under } from "./absent.js"
import { lackingEntries } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
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
import {
  boardRules,
  conferenceOrder,
  recognitionRules,
  rulesOf,
  type Workplace,
  workplaces
} from "./workplace-conference-law.js"
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
const quorum = cite(law, "Đ51.k2.c", "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số")
const passing = cite(law, "Đ51.k2.c", "trên 50% tổng số người dự hội nghị tán thành")
const workersPass = cite(law, "Đ69.k2.c", "trên 50% tổng số người dự hội nghị tán thành")
const order = cite(law, "Đ51.k4", "Trình tự tổ chức hội nghị được thực hiện như sau")
const matters = cite(
  law,
  "Đ49.k3",
  "Nội dung nghị quyết hội nghị cán bộ, công chức, viên chức, người lao động"
)
const workersMatters = cite(law, "Đ67.k4", "Nội dung nghị quyết của hội nghị người lao động")
const elects = cite(law, "Đ60.k1", "do hội nghị cán bộ, công chức, viên chức, người lao động bầu")
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

/** What need not be done: decisions are there "nếu có", and a small agency has no board that reports. */
const optionalBusiness = (state: WorkplaceConferenceState, on: CivilDate): readonly string[] => {
  const board = workplaces[state.workplace].boardSize(on, state, false)
  return isRuling(board) && board.value.max === 0 ? ["e", "đ"] : ["e"]
}

/** Đ51.2c, Đ51.4 — with two thirds there, in the order of the law; of a state enterprise a decree that was not read sets it. */
const hold: WorkplaceConferenceStepFor<"HoldConference"> = {
  label: { vi: "tổ chức hội nghị", en: "hold the conference" },
  from: ["convened"],
  to: ["held"],
  who: "head",
  rules: [...rulesOf("quorum"), conferenceOrder.id],
  basis: [quorum, order],
  decide: (state, { type: _type, ...given }) =>
    under(workplaces[state.workplace].quorum.on(given.on), quorum, share => {
      if (state.heldOn !== null && given.on < state.heldOn) {
        return refused(
          quorum,
          "before-its-day",
          `hội nghị được triệu tập vào ngày ${inVietnamese(state.heldOn)}`,
          `the conference was convened for ${state.heldOn}`
        )
      }
      if (!reaches(share.value, Math.min(given.present, state.summoned), state.summoned)) {
        return refused(
          share,
          "no-quorum",
          `cần ${leastReaching(share.value, state.summoned)}/${state.summoned} người có mặt`,
          `${leastReaching(share.value, state.summoned)} of ${state.summoned} must be there`
        )
      }
      const business = workplaces[state.workplace].order
      const held = { ...given, type: "ConferenceHeld" } as const
      if (business === null) {
        return accepted(
          [{ ...held, governedBy: governed(share) }],
          [],
          ["The order of business follows a decree that was not read (Đ69.3): it is not judged."]
        )
      }
      return under(
        business(given.on, state),
        order,
        wanted =>
          lackingEntries(wanted, given.business, "order-incomplete", optionalBusiness(state, given.on)) ??
          accepted([{ ...held, governedBy: governed(share, wanted) }])
      )
    })
}

/** Đ49, Đ51.2c, Đ60.1, Đ67, Đ69.2c, Đ77.1 — one of the matters of the law, by more than half of those attending. */
const decideMatter: WorkplaceConferenceStepFor<"DecideMatter"> = {
  label: { vi: "quyết định nội dung", en: "decide a matter" },
  from: ["held"],
  to: ["held"],
  who: "conference",
  rules: [...rulesOf("matters"), ...rulesOf("approval"), ...boardRules],
  basis: [matters, workersMatters, passing, workersPass],
  decide: (state, { type: _type, ...given }) => {
    const place = workplaces[state.workplace]
    return under(place.matters.on(given.on), matters, known => {
      if (!listed(known, given.matter)) {
        return unlisted(
          known,
          "not-a-matter-of-the-conference",
          "không thuộc các nội dung bàn và quyết định",
          "none of the matters"
        )
      }
      const elsewhere = place.elsewhere[given.matter]
      if (elsewhere) {
        return refused(
          elsewhere,
          "governed-by-labour-law",
          "thực hiện theo pháp luật về lao động",
          "labour law governs this matter, not the conference"
        )
      }
      const electing = given.matter === place.electsBoard
      if (electing !== (given.members !== undefined)) {
        return refused(
          elects,
          "members-do-not-fit",
          "bầu Ban Thanh tra nhân dân thì phải nêu số thành viên, nội dung khác thì không",
          "an election says how many are elected, no other matter does"
        )
      }
      return under(place.approval.on(given.on), passing, share => {
        const size = electing ? place.boardSize(given.on, state, given.specialOrScattered) : null
        if (
          size !== null &&
          isRuling(size) &&
          given.members !== undefined &&
          (given.members < size.value.min || given.members > (size.value.max ?? given.members))
        ) {
          return refused(
            size,
            "not-the-size-of-a-board",
            `Ban Thanh tra nhân dân có từ ${size.value.min} đến ${size.value.max ?? "…"} thành viên`,
            `the board has ${size.value.min} to ${size.value.max ?? "more"} members`
          )
        }
        return reaches(share.value, Math.min(given.inFavour, state.present), state.present)
          ? accepted([
              {
                ...given,
                type: "MatterDecided",
                governedBy: [...governed(known, share), ...(size ? governedWhereRead(size) : [])]
              }
            ])
          : refused(
              share,
              "not-enough-in-favour",
              `cần ${leastReaching(share.value, state.present)}/${state.present} người dự tán thành`,
              `${leastReaching(share.value, state.present)} of ${state.present} attending must agree`
            )
      })
    })
  }
}

/** Đ51.2c, Đ51.4i — "Thông qua nghị quyết hội nghị". */
const pass: WorkplaceConferenceStepFor<"PassResolution"> = {
  label: { vi: "thông qua nghị quyết hội nghị", en: "pass the resolution" },
  from: ["held"],
  to: ["resolved"],
  who: "conference",
  rules: rulesOf("approval"),
  basis: [passing, workersPass],
  decide: (state, { on, inFavour, record }) =>
    under(workplaces[state.workplace].approval.on(on), passing, share =>
      reaches(share.value, Math.min(inFavour, state.present), state.present)
        ? accepted(
            [{ type: "ResolutionPassed", on, inFavour, record, governedBy: governed(share) }],
            [{ to: "staff", template: "resolution", basis: [passing] }]
          )
        : refused(
            share,
            "not-enough-in-favour",
            `cần ${leastReaching(share.value, state.present)}/${state.present} người dự tán thành`,
            `${leastReaching(share.value, state.present)} of ${state.present} attending must agree`
          )
    )
}

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
  evolve: evolveWorkplaceConference,
  deadlines: workplaceConferenceDeadlines
}
