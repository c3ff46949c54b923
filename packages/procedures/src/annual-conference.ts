import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { type CivilDate, cite, inVietnamese } from "@danchu/law"
import {
  annualConferenceAttendance,
  annualConferenceNotice,
  annualConferenceNoticeChannels,
  annualConferenceNoticeContents,
  annualConferenceOrder,
  annualConferencePlan,
  annualConferencePlanContents,
  annualConferenceReports,
  annualConferenceResult,
  annualConference as cadence
} from "@danchu/law/rules/annual-conference"
import { governed, under } from "./absent.js"
import type { AnnualConferenceCommand, AnnualConferenceEvent } from "./annual-conference-events.js"
import { annualConferenceMandatory } from "./annual-conference-mandatory.js"
import {
  type AnnualConferenceState,
  type ConferenceStepFor,
  conferenceDeadlines,
  conferencePhases,
  evolveConference,
  newConference
} from "./annual-conference-state.js"
import { lacking, lackingEntries } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** Luật 10/2022/QH15, Đ33; NĐ 59/2023/NĐ-CP, Đ10–11. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"
const yearly = cite(law, "Đ33.k1", "được tổ chức định kỳ mỗi năm một lần vào thời gian cuối năm")
const summoned = cite(law, "Đ33.k2", "có trách nhiệm triệu tập, chủ trì hội nghị")
const planned = cite(decree, "Đ10.k1", "xây dựng Kế hoạch tổ chức hội nghị định kỳ của cộng đồng dân cư")
const agreed = cite(decree, "Đ10.k4", "để báo cáo, thống nhất trước khi thực hiện")
const notice = cite(decree, "Đ11.k1.c", "chậm nhất 05 ngày trước ngày tổ chức hội nghị")
const order = cite(decree, "Đ11.k2.a", "Thư ký hội nghị có trách nhiệm ghi biên bản tại hội nghị")
const result = cite(decree, "Đ11.k2.p2", "có trách nhiệm báo cáo bằng văn bản kết quả hội nghị")

/** NĐ 59 Đ10.1–2 — the head, with the working board of the Front, draws up the plan. */
const drawUp: ConferenceStepFor<"DrawUpPlan"> = {
  label: { vi: "xây dựng kế hoạch hội nghị định kỳ", en: "draw up the plan" },
  from: ["new"],
  to: ["planned"],
  who: "neighbourhood-head",
  rules: [cadence.id, annualConferencePlanContents.id],
  basis: [yearly, planned],
  decide: (_, { type: _type, ...given }) =>
    under(annualConferencePlanContents.on(given.on), planned, contents =>
      given.heldOn < given.on
        ? refused(
            contents,
            "planned-for-the-past",
            "ngày tổ chức đã qua",
            "the day of the conference has passed"
          )
        : (lacking(contents, given.contents, "plan-incomplete", "kế hoạch thiếu nội dung") ??
          accepted([{ ...given, type: "PlanDrawnUp", governedBy: governed(contents) }]))
    )
}

/** NĐ 59 Đ10.4 — to the commune, its Front and the people's inspection board, "trước khi thực hiện". */
const send: ConferenceStepFor<"SendPlan"> = {
  label: { vi: "gửi kế hoạch hội nghị định kỳ", en: "send the plan" },
  from: ["planned"],
  to: ["sent"],
  who: "neighbourhood-head",
  rules: [annualConferencePlan.id],
  basis: [agreed],
  decide: (_, { on, recipients }) =>
    under(
      annualConferencePlan.on(on),
      agreed,
      wanted =>
        lacking(wanted, recipients, "recipients-missing", "chưa gửi đủ nơi nhận") ??
        accepted(
          [{ type: "PlanSent", on, recipients, governedBy: governed(wanted) }],
          wanted.value.map(to => ({ to, template: "annual-conference-plan", basis: wanted.basis }))
        )
    )
}

/** NĐ 59 Đ10.4 — "thống nhất trước khi thực hiện". */
const agree: ConferenceStepFor<"RecordAgreement"> = {
  label: { vi: "ghi nhận việc thống nhất kế hoạch", en: "record that the plan is agreed" },
  from: ["sent"],
  to: ["agreed"],
  who: "commune",
  rules: [annualConferencePlan.id],
  basis: [agreed],
  decide: (_, { on, record }) =>
    under(annualConferencePlan.on(on), agreed, ruling =>
      accepted([{ type: "PlanAgreed", on, record, governedBy: governed(ruling) }])
    )
}

/** Đ33.2, NĐ 59 Đ11.1 — the head calls every household, 5 days ahead, and says when, where, on what and who. */
const call: ConferenceStepFor<"CallConference"> = {
  label: { vi: "thông báo triệu tập hội nghị định kỳ", en: "call the conference" },
  from: ["agreed"],
  to: ["called"],
  who: "neighbourhood-head",
  rules: [
    annualConferenceAttendance.id,
    annualConferenceNotice.id,
    annualConferenceNoticeContents.id,
    annualConferenceNoticeChannels.id
  ],
  basis: [summoned, notice],
  decide: (_, { type: _type, ...given }, bench) =>
    under(annualConferenceNotice.on(given.on), notice, lead =>
      under(annualConferenceNoticeContents.on(given.on), notice, contents =>
        under(annualConferenceNoticeChannels.on(given.on), notice, channels => {
          const incomplete = lacking(contents, given.told, "notice-incomplete", "thông báo thiếu nội dung")
          if (incomplete) return incomplete
          if (given.channels.some(one => !listed(channels, one))) {
            return unlisted(
              channels,
              "not-a-way-to-call",
              "không thuộc các hình thức thông báo triệu tập",
              "none of the ways to call the households"
            )
          }
          const last = noticeInTime(lead, given.heldOn, bench)
          return accepted(
            [
              {
                ...given,
                type: "ConferenceCalled",
                late: given.on > last,
                governedBy: governed(lead, contents, channels)
              }
            ],
            [{ to: "households", template: "annual-conference", basis: [notice] }],
            given.on > last ? [`The notice was owed by ${last}.`] : []
          )
        })
      )
    )
}

/** Đ33.3, NĐ 59 Đ11.2 — three reports, the discussion and the answers; nobody need have earned a commendation. */
const hold: ConferenceStepFor<"HoldConference"> = {
  label: { vi: "tổ chức hội nghị định kỳ", en: "hold the conference" },
  from: ["called"],
  to: ["held"],
  who: "neighbourhood-head",
  rules: [annualConferenceOrder.id, annualConferenceReports.id],
  basis: [summoned, order],
  decide: (state, { type: _type, ...given }) =>
    under(annualConferenceReports.on(given.on), summoned, reports =>
      under(annualConferenceOrder.on(given.on), order, wanted => {
        if (state.heldOn !== null && given.on < state.heldOn) {
          return refused(
            notice,
            "before-its-day",
            `hội nghị được triệu tập vào ngày ${inVietnamese(state.heldOn)}`,
            `the conference was called for ${state.heldOn}`
          )
        }
        if (given.attended > given.households) {
          return refused(
            summoned,
            "more-than-the-households",
            "mỗi hộ gia đình có một đại diện",
            "a household has one representative"
          )
        }
        return (
          lackingEntries(wanted, given.business, "order-incomplete", ["h"]) ??
          accepted(
            [{ ...given, type: "ConferenceHeld", governedBy: governed(reports, wanted) }],
            [],
            ["No quorum was found for this conference: how many came is recorded and not judged."]
          )
        )
      })
    )
}

/** NĐ 59 Đ11.2 — "Sau khi kết thúc hội nghị": in writing, to the commune and its Front. */
const report: ConferenceStepFor<"ReportResult"> = {
  label: { vi: "báo cáo kết quả hội nghị định kỳ", en: "report the result" },
  from: ["held"],
  to: ["reported"],
  who: "neighbourhood-head",
  rules: [annualConferenceResult.id],
  basis: [result],
  decide: (_, { on, recipients, record }) =>
    under(
      annualConferenceResult.on(on),
      result,
      wanted =>
        lacking(wanted, recipients, "recipients-missing", "chưa gửi đủ nơi nhận") ??
        accepted(
          [{ type: "ResultReported", on, recipients, record, governedBy: governed(wanted) }],
          wanted.value.map(to => ({ to, template: "annual-conference-result", basis: wanted.basis }))
        )
    )
}

/** Đ33.1 — whether a neighbourhood held its conference in each year of a span. */
export const yearlyConferences = (
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] =>
  cadenceDuty({ law: cadence.timeline({}), rule: cadence.id, span, performed, asOf })

/**
 * The conference that a neighbourhood holds at the end of each year, from its plan to the report on it.
 * @law Luật 10/2022/QH15, Đ33; NĐ 59/2023/NĐ-CP, Đ10–11
 */
export const annualConference: Procedure<
  AnnualConferenceState,
  AnnualConferenceCommand,
  AnnualConferenceEvent
> = {
  id: "annual-conference",
  label: {
    vi: "hội nghị định kỳ của cộng đồng dân cư",
    en: "yearly conference of a neighbourhood"
  },
  initial: newConference,
  phases: conferencePhases,
  steps: {
    DrawUpPlan: drawUp,
    SendPlan: send,
    RecordAgreement: agree,
    CallConference: call,
    HoldConference: hold,
    ReportResult: report
  },
  mandatory: annualConferenceMandatory,
  evolve: evolveConference,
  deadlines: conferenceDeadlines
}
