import { type ContinuousDuty, continuousDuty } from "@danchu/calendar"
import { type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import {
  consultationExplanation,
  consultationForms,
  consultationPeriod,
  consultationPlan,
  consultationReport,
  consultationResult
} from "@danchu/law/rules/consultation"
import { consultationMatters } from "@danchu/law/rules/consultation-matters"
import { governed, under } from "./absent.js"
import type { ConsultationCommand, ConsultationEvent } from "./consultation-events.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type CaseState, refused, type Step } from "./procedure.js"

/** Luật 10/2022/QH15, Đ25–28. */

export type ConsultationPhase = "new" | "planned" | "open" | "closed" | "summed-up" | "decided"

/** What the consultation on one matter has come to. */
export interface ConsultationState extends CaseState {
  readonly phase: ConsultationPhase
  readonly specialPeriod: string | null
  readonly publishedOn: CivilDate | null
  readonly inFavour: number
  readonly against: number
  readonly other: number
  readonly councilTold: boolean
}

type StepFor<K extends ConsultationCommand["type"]> = Step<
  ConsultationState,
  Extract<ConsultationCommand, { readonly type: K }>,
  ConsultationEvent
>

const law = "10/2022/QH15"

const planned = cite(
  law,
  "Đ28.k1",
  "có kế hoạch tổ chức lấy ý kiến Nhân dân về các nội dung quy định tại Điều 25"
)

const period = cite(
  law,
  "Đ28.k2",
  "Thời gian lấy ý kiến Nhân dân ít nhất là 20 ngày kể từ ngày công khai nội dung lấy ý kiến"
)

const summedUp = cite(law, "Đ28.k3", "nghiên cứu tiếp thu, giải trình ý kiến tham gia của Nhân dân")

const explained = cite(law, "Đ28.k4", "trường hợp quyết định có nội dung khác với ý kiến của đa số Nhân dân")

const council = cite(law, "Đ28.k5", "tại kỳ họp thường lệ gần nhất")

/** How long the content has been public, as of a day. */
export const openFor = (state: ConsultationState, asOf: CivilDate): ContinuousDuty | null => {
  if (state.publishedOn === null) return null
  const ruling = consultationPeriod.on(state.publishedOn)
  return isRuling(ruling) ? continuousDuty(ruling, [{ from: state.publishedOn, to: null }], asOf) : null
}

/** Đ25, Đ26, Đ28.1 — one of the nine matters, in forms of the law; the plan goes to the council and the Front. */
export const plan: StepFor<"PlanConsultation"> = {
  label: { vi: "lập kế hoạch lấy ý kiến", en: "plan the consultation" },
  from: ["new"],
  to: ["planned"],
  who: "commune",
  rules: [consultationMatters.id, consultationForms.id, consultationPlan.id],
  basis: [planned],
  decide: (_, { type: _type, ...given }) =>
    under(consultationMatters.on(given.on), planned, matters =>
      under(consultationForms.on(given.on), planned, forms => {
        if (!listed(matters, given.matter)) {
          return unlisted(
            matters,
            "not-a-matter-to-consult-on",
            "không thuộc các nội dung lấy ý kiến",
            "none of the matters"
          )
        }
        if (given.forms.some(one => !listed(forms, one))) {
          return unlisted(
            forms,
            "not-a-form-of-consultation",
            "không thuộc các hình thức lấy ý kiến",
            "none of the forms"
          )
        }
        return accepted(
          [{ ...given, type: "ConsultationPlanned", governedBy: governed(matters, forms) }],
          ["commune-council", "commune-front"].map(to => ({
            to,
            template: "consultation-plan",
            basis: [planned]
          }))
        )
      })
    )
}

/** Đ28.2 — the term runs "kể từ ngày công khai nội dung lấy ý kiến". */
export const publish: StepFor<"PublishContent"> = {
  label: { vi: "công khai nội dung lấy ý kiến", en: "publish what is asked" },
  from: ["planned"],
  to: ["open"],
  who: "commune",
  rules: [consultationPeriod.id],
  basis: [period],
  decide: (_, { on, evidence }) =>
    under(consultationPeriod.on(on), period, ruling =>
      accepted([{ type: "ContentPublished", on, evidence, governedBy: governed(ruling) }])
    )
}

export const record: StepFor<"RecordOpinions"> = {
  label: { vi: "tổng hợp ý kiến theo từng hình thức", en: "record opinions" },
  from: ["open"],
  to: ["open"],
  who: "commune",
  rules: [consultationForms.id],
  basis: [summedUp],
  decide: (_, { type: _type, ...given }) =>
    under(consultationForms.on(given.on), summedUp, forms =>
      listed(forms, given.channel)
        ? accepted([{ ...given, type: "OpinionsRecorded", governedBy: governed(forms) }])
        : unlisted(
            forms,
            "not-a-form-of-consultation",
            "không thuộc các hình thức lấy ý kiến",
            "none of the forms"
          )
    )
}

/** Đ28.2 — not before the people have had their time, unless another law sets it. */
export const close: StepFor<"CloseConsultation"> = {
  label: { vi: "kết thúc lấy ý kiến", en: "close the consultation" },
  from: ["open"],
  to: ["closed"],
  who: "commune",
  rules: [consultationPeriod.id],
  basis: [period],
  decide: (state, { on }) => {
    const duty = openFor(state, on)
    const early = state.specialPeriod === null && (duty === null || duty.state !== "met")
    return early
      ? refused(
          duty ? duty.basis : period,
          "people-still-have-time",
          duty?.due
            ? `thời gian lấy ý kiến đến hết ngày ${inVietnamese(duty.due)}`
            : "thời gian lấy ý kiến chưa hết",
          duty?.due ? `the people have until the end of ${duty.due}` : "the people still have time"
        )
      : accepted(
          [
            {
              type: "ConsultationClosed",
              on,
              governedBy: duty && state.publishedOn ? [{ rule: duty.rule, on: state.publishedOn }] : []
            }
          ],
          [],
          state.specialPeriod === null ? [] : ["Another law sets the time: it was not counted here (Đ28.2)."]
        )
  }
}

/** Đ28.3 — the result is made public under Đ11.11. */
export const sumUp: StepFor<"PublishResult"> = {
  label: { vi: "công khai kết quả tổng hợp", en: "publish the result" },
  from: ["closed"],
  to: ["summed-up"],
  who: "commune-chair",
  rules: [consultationResult.id],
  basis: [summedUp],
  decide: (_, { on }) =>
    under(consultationResult.on(on), summedUp, ruling =>
      accepted(
        [{ type: "ResultPublished", on, governedBy: governed(ruling) }],
        [{ to: "people", template: "consultation-result", basis: ruling.basis }]
      )
    )
}

/** Đ28.4 — a decision that differs from most of the people is explained. */
export const decideMatter: StepFor<"DecideMatter"> = {
  label: { vi: "quyết định", en: "decide the matter" },
  from: ["summed-up"],
  to: ["decided"],
  who: "competent-body",
  rules: [consultationExplanation.id],
  basis: [explained],
  decide: (_, { type: _type, ...given }) =>
    under(consultationExplanation.on(given.on), explained, ruling =>
      given.differsFromMajority && given.explanation === undefined
        ? refused(
            ruling,
            "explanation-needed",
            "quyết định khác ý kiến đa số Nhân dân thì phải giải trình",
            "a decision against most of the people is explained"
          )
        : accepted([{ ...given, type: "MatterDecided", governedBy: governed(ruling) }])
    )
}

export const tellCouncil: StepFor<"ReportToCouncil"> = {
  label: { vi: "báo cáo Hội đồng nhân dân", en: "report to the council" },
  from: ["closed", "summed-up", "decided"],
  to: ["closed", "summed-up", "decided"],
  who: "commune",
  rules: [consultationReport.id],
  basis: [council],
  decide: (_, { on }) =>
    under(consultationReport.on(on), council, ruling =>
      accepted(
        [{ type: "CouncilTold", on, governedBy: governed(ruling) }],
        ["commune-council", "commune-front"].map(to => ({
          to,
          template: "consultation-report",
          basis: [council]
        }))
      )
    )
}
