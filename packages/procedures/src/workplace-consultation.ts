import { type Answer, type CivilDate, cite, type Ground, inVietnamese } from "@danchu/law"
import {
  staffConsultationForms,
  staffConsultationMatters,
  staffConsultationPlan
} from "@danchu/law/rules/agency-consultation"
import { workerConsultationForms, workerConsultationMatters } from "@danchu/law/rules/enterprise-consultation"
import { governed, under } from "./absent.js"
import { lacking } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import type { Workplace } from "./workplace-conference-law.js"
import type {
  WorkplaceConsultationCommand,
  WorkplaceConsultationEvent
} from "./workplace-consultation-events.js"
import { workplaceConsultationMandatory } from "./workplace-consultation-mandatory.js"
import {
  type ConsultedStepFor,
  evolveWorkplaceConsultation,
  newWorkplaceConsultation,
  planDeadline,
  type WorkplaceConsultationState,
  workplaceConsultationPhases
} from "./workplace-consultation-state.js"

/** Luật 10/2022/QH15, Đ53–55, Đ71–72, Đ74. */

const law = "10/2022/QH15"
const planned = cite(
  law,
  "Đ55.k1",
  "có kế hoạch tổ chức lấy ý kiến cán bộ, công chức, viên chức, người lao động"
)
const term = cite(
  law,
  "Đ55.k1",
  "trong đó xác định rõ nội dung lấy ý kiến, hình thức lấy ý kiến, cách thức, thời hạn triển khai"
)
const workersAsked = cite(
  law,
  "Đ74.k1",
  "có trách nhiệm tổ chức lấy ý kiến người lao động về các nội dung quy định tại Điều 71"
)
const matters = cite(law, "Đ53.k2", "Kế hoạch công tác hằng năm của cơ quan, đơn vị")
const forms = cite(law, "Đ54", "có thể tham gia ý kiến thông qua một hoặc một số hình thức sau đây")
const explained = cite(law, "Đ55.k1", "thực hiện việc công khai nội dung giải trình, tiếp thu")
const workersExplained = cite(
  law,
  "Đ74.k1",
  "thực hiện việc công khai nội dung giải trình, tiếp thu đến người lao động"
)
const union = cite(
  law,
  "Đ74.k2",
  "tham gia ý kiến trước khi doanh nghiệp quyết định ban hành quy chế thực hiện dân chủ"
)

/** Đ71.1đ — the draft of the enterprise's democracy regulation. */
const regulation = "1đ"

const mattersOn = (workplace: Workplace, on: CivilDate): Answer<readonly Ground[]> =>
  workplace === "agency" ? staffConsultationMatters.on(on) : workerConsultationMatters.on(on)
const formsOn = (
  { workplace, notFullyBudgetPaid }: Pick<WorkplaceConsultationState, "workplace" | "notFullyBudgetPaid">,
  on: CivilDate
): Answer<readonly Ground[]> =>
  workplace === "agency"
    ? staffConsultationForms.on(on, { "not-fully-budget-paid": notFullyBudgetPaid })
    : workerConsultationForms.on(on)

const notAForm = (known: Parameters<typeof unlisted>[0]) =>
  unlisted(
    known,
    "not-a-form-of-consultation",
    "không thuộc các hình thức tham gia ý kiến",
    "none of the forms"
  )

/** Đ53–55.1, Đ71–72, Đ74.1 — one of the matters, in one or more of the forms; an agency's plan settles five things. */
const plan: ConsultedStepFor<"PlanConsultation"> = {
  label: { vi: "lập kế hoạch lấy ý kiến", en: "plan the consultation" },
  from: ["new"],
  to: ["open"],
  who: "head",
  rules: [
    staffConsultationMatters.id,
    workerConsultationMatters.id,
    staffConsultationForms.id,
    workerConsultationForms.id,
    staffConsultationPlan.id
  ],
  basis: [planned, workersAsked],
  decide: (_, { type: _type, ...given }) =>
    under(mattersOn(given.workplace, given.on), matters, known =>
      under(formsOn(given, given.on), forms, ways => {
        if (!listed(known, given.matter)) {
          return unlisted(
            known,
            "not-a-matter-to-consult-on",
            "không thuộc các nội dung lấy ý kiến",
            "none of the matters"
          )
        }
        if (given.forms.some(one => !listed(ways, one))) return notAForm(ways)
        if (given.closesOn < given.on) {
          return refused(term, "closed-before-it-begins", "thời hạn đã qua", "the last day has passed")
        }
        const event = { ...given, type: "ConsultationPlanned" } as const
        return given.workplace === "enterprise"
          ? accepted([{ ...event, governedBy: governed(known, ways) }])
          : under(
              staffConsultationPlan.on(given.on),
              planned,
              wanted =>
                lacking(wanted, given.settles, "plan-incomplete", "kế hoạch thiếu nội dung") ??
                accepted([{ ...event, governedBy: governed(known, ways, wanted) }])
            )
      })
    )
}

const record: ConsultedStepFor<"RecordOpinions"> = {
  label: { vi: "tổng hợp ý kiến theo từng hình thức", en: "record opinions" },
  from: ["open", "closed"],
  to: ["open", "closed"],
  moves: [],
  who: "head",
  rules: [staffConsultationForms.id, workerConsultationForms.id],
  basis: [forms, workersAsked],
  decide: (state, { type: _type, ...given }) =>
    under(formsOn(state, given.on), forms, ways =>
      listed(ways, given.form)
        ? accepted([{ ...given, type: "OpinionsRecorded", governedBy: governed(ways) }])
        : notAForm(ways)
    )
}

/** Đ74.2 — the union of an enterprise is heard, and before a democracy regulation it must be. */
const hearUnion: ConsultedStepFor<"RecordUnionOpinion"> = {
  label: { vi: "ghi nhận ý kiến của Công đoàn", en: "record the union's opinion" },
  from: ["open", "closed", "explained"],
  to: ["open", "closed", "explained"],
  moves: [],
  who: "union",
  rules: [],
  basis: [union],
  decide: (_, { on, record }) => accepted([{ type: "UnionHeard", on, record, governedBy: [] }])
}

/** The plan's own time: the law sets no number of days. */
const close: ConsultedStepFor<"CloseConsultation"> = {
  label: { vi: "kết thúc lấy ý kiến", en: "close the consultation" },
  from: ["open"],
  to: ["closed"],
  who: "head",
  rules: [staffConsultationPlan.id],
  basis: [term, workersAsked],
  decide: (state, { on }) =>
    state.closesOn !== null && on <= state.closesOn
      ? refused(
          [state.workplace === "agency" ? term : workersAsked],
          "still-open",
          `kế hoạch lấy ý kiến đến hết ngày ${inVietnamese(state.closesOn)}`,
          `by its plan it is open until the end of ${state.closesOn}`
        )
      : accepted([{ type: "ConsultationClosed", on, governedBy: [] }])
}

/** Đ55.1, Đ74.1 — what was taken up and why not is published; the law does not say whether before or after the decision. */
const explain: ConsultedStepFor<"PublishExplanation"> = {
  label: { vi: "công khai giải trình, tiếp thu", en: "publish what was taken up" },
  from: ["closed", "decided"],
  to: ["explained", "settled"],
  moves: [
    ["closed", "explained"],
    ["decided", "settled"]
  ],
  who: "head",
  rules: [],
  basis: [explained, workersExplained],
  decide: (state, { on, record }) =>
    accepted(
      [{ type: "ExplanationPublished", on, record, governedBy: [] }],
      [
        {
          to: "staff",
          template: "consultation-result",
          basis: [state.workplace === "agency" ? explained : workersExplained]
        }
      ]
    )
}

/** Đ53, Đ71.1 — the staff is heard "trước khi" the head decides. */
const decideMatter: ConsultedStepFor<"DecideMatter"> = {
  label: { vi: "quyết định", en: "decide the matter" },
  from: ["closed", "explained"],
  to: ["decided", "settled"],
  moves: [
    ["closed", "decided"],
    ["explained", "settled"]
  ],
  who: "head",
  rules: [],
  basis: [explained, workersExplained],
  decide: (state, { on, record }) =>
    state.workplace === "enterprise" && state.matter === regulation && !state.unionHeard
      ? refused(
          union,
          "union-not-heard",
          "Công đoàn chưa tham gia ý kiến về quy chế thực hiện dân chủ",
          "the union was not heard on the democracy regulation"
        )
      : accepted([{ type: "MatterDecided", on, record, governedBy: [] }])
}

/**
 * Asking the staff of an agency or the workers of a state enterprise before the head decides.
 * @law Luật 10/2022/QH15, Đ53–55, Đ71–72, Đ74
 */
export const workplaceConsultation: Procedure<
  WorkplaceConsultationState,
  WorkplaceConsultationCommand,
  WorkplaceConsultationEvent
> = {
  id: "workplace-consultation",
  label: {
    vi: "cán bộ, công chức, viên chức, người lao động tham gia ý kiến",
    en: "consultation at a workplace"
  },
  initial: newWorkplaceConsultation,
  phases: workplaceConsultationPhases,
  steps: {
    PlanConsultation: plan,
    RecordOpinions: record,
    RecordUnionOpinion: hearUnion,
    CloseConsultation: close,
    PublishExplanation: explain,
    DecideMatter: decideMatter
  },
  mandatory: workplaceConsultationMandatory,
  evolve: evolveWorkplaceConsultation,
  deadlines: planDeadline
}
