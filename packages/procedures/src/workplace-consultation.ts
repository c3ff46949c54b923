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
import { end, noClock } from "./phase.js"
import {
  accepted,
  type CaseState,
  type OpenDeadline,
  type Procedure,
  refused,
  type Step
} from "./procedure.js"
import type { Workplace } from "./workplace-conference-law.js"
import type {
  WorkplaceConsultationCommand,
  WorkplaceConsultationEvent
} from "./workplace-consultation-events.js"

/** Luật 10/2022/QH15, Đ53–55, Đ71–72, Đ74. */

export type WorkplaceConsultationPhase = "new" | "open" | "closed" | "explained" | "decided"

/** What the consultation on one matter has come to. */
export interface WorkplaceConsultationState extends CaseState {
  readonly phase: WorkplaceConsultationPhase
  readonly workplace: Workplace
  readonly notFullyBudgetPaid: boolean
  readonly matter: string
  readonly openedOn: CivilDate | null
  readonly closesOn: CivilDate | null
  readonly inFavour: number
  readonly against: number
  readonly other: number
  readonly unionHeard: boolean
}

type StepFor<K extends WorkplaceConsultationCommand["type"]> = Step<
  WorkplaceConsultationState,
  Extract<WorkplaceConsultationCommand, { readonly type: K }>,
  WorkplaceConsultationEvent
>

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
const plan: StepFor<"PlanConsultation"> = {
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

const record: StepFor<"RecordOpinions"> = {
  label: { vi: "tổng hợp ý kiến theo từng hình thức", en: "record opinions" },
  from: ["open"],
  to: ["open"],
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
const hearUnion: StepFor<"RecordUnionOpinion"> = {
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
const close: StepFor<"CloseConsultation"> = {
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

/** Đ55.1, Đ74.1 — what was taken up and why not is published before the matter is decided. */
const explain: StepFor<"PublishExplanation"> = {
  label: { vi: "công khai giải trình, tiếp thu", en: "publish what was taken up" },
  from: ["closed"],
  to: ["explained"],
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
const decideMatter: StepFor<"DecideMatter"> = {
  label: { vi: "quyết định", en: "decide the matter" },
  from: ["explained"],
  to: ["decided"],
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

const changed = (
  state: WorkplaceConsultationState,
  event: WorkplaceConsultationEvent
): Partial<WorkplaceConsultationState> => {
  switch (event.type) {
    case "ConsultationPlanned":
      return {
        phase: "open",
        workplace: event.workplace,
        notFullyBudgetPaid: event.notFullyBudgetPaid,
        matter: event.matter,
        openedOn: event.on,
        closesOn: event.closesOn
      }
    case "OpinionsRecorded":
      return {
        inFavour: state.inFavour + event.inFavour,
        against: state.against + event.against,
        other: state.other + event.other
      }
    case "UnionHeard":
      return { unionHeard: true }
    case "ConsultationClosed":
      return { phase: "closed" }
    case "ExplanationPublished":
      return { phase: "explained" }
    case "MatterDecided":
      return { phase: "decided" }
    default:
      return {}
  }
}

const ends = { vi: "hết thời hạn lấy ý kiến", en: "the time to speak ends" }

/** The plan's last day. */
const planDeadline = ({ phase, openedOn, closesOn }: WorkplaceConsultationState): readonly OpenDeadline[] =>
  phase === "open" && openedOn !== null && closesOn !== null
    ? [
        {
          key: "plan",
          rule: staffConsultationPlan.id,
          from: openedOn,
          due: closesOn,
          safeDue: closesOn,
          owner: "staff",
          basis: [term],
          lapse: ends
        }
      ]
    : []

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
  initial: {
    phase: "new",
    lastOn: null,
    workplace: "agency",
    notFullyBudgetPaid: false,
    matter: "",
    openedOn: null,
    closesOn: null,
    inFavour: 0,
    against: 0,
    other: 0,
    unionHeard: false
  },
  phases: {
    new: end("chưa có kế hoạch", "not yet planned"),
    open: noClock(
      "đang lấy ý kiến",
      "open",
      {
        vi: "thời hạn do kế hoạch xác định, luật không ấn định số ngày",
        en: "the plan sets its own last day; the law sets no number of days"
      },
      term
    ),
    closed: noClock(
      "đã kết thúc lấy ý kiến",
      "closed",
      { vi: "luật không ấn định thời hạn giải trình", en: "the law sets no term for the explanation" },
      explained,
      workersExplained
    ),
    explained: noClock(
      "đã công khai giải trình, tiếp thu",
      "explained",
      { vi: "luật không ấn định thời hạn quyết định", en: "the law sets no term for the decision" },
      explained,
      workersExplained
    ),
    decided: end("đã quyết định", "decided")
  },
  steps: {
    PlanConsultation: plan,
    RecordOpinions: record,
    RecordUnionOpinion: hearUnion,
    CloseConsultation: close,
    PublishExplanation: explain,
    DecideMatter: decideMatter
  },
  evolve: (state, event) => ({ ...state, ...changed(state, event), lastOn: event.on }),
  deadlines: planDeadline
}
