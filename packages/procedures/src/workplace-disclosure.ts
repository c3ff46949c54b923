import { type Answer, type CivilDate, cite, type Ground, inVietnamese } from "@danchu/law"
import {
  agencyBoard,
  agencyBoardWaiver,
  agencyDisclosureForms,
  agencyDisclosureMatters,
  agencyIntranet,
  agencyPublication
} from "@danchu/law/rules/agency-disclosure"
import {
  enterpriseBoard,
  enterpriseDisclosureForms,
  enterpriseDisclosureMatters,
  enterpriseIntranet,
  enterprisePublication
} from "@danchu/law/rules/enterprise-disclosure"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"
import type { Workplace } from "./workplace-conference-law.js"
import type { WorkplaceDisclosureCommand, WorkplaceDisclosureEvent } from "./workplace-disclosure-events.js"
import { workplaceDisclosureMandatory } from "./workplace-disclosure-mandatory.js"
import {
  durationRule,
  evolveWorkplaceDisclosure,
  lastedFor,
  newWorkplaceDisclosure,
  publishBy,
  type WorkplaceDisclosureState,
  type WorkplaceDisclosureStepFor,
  workplaceDisclosureDeadlines,
  workplaceDisclosurePhases
} from "./workplace-disclosure-state.js"

/** Luật 10/2022/QH15, Đ46–48, Đ64–66. */

const law = "10/2022/QH15"
const matters = cite(law, "Đ46", "phải công khai trong nội bộ cơ quan, đơn vị các nội dung sau đây")
const workersMatters = cite(law, "Đ64.k1", "phải công khai trong nội bộ doanh nghiệp các nội dung sau đây")
const forms = cite(law, "Đ47.k1", "Các hình thức công khai thông tin bao gồm")
const workersForms = cite(law, "Đ65.k1", "Các hình thức công khai thông tin bao gồm")
const posting = cite(law, "Đ48.k2", "có trách nhiệm tổ chức niêm yết các thông tin quy định tại Điều 46")
const onIntranet = cite(
  law,
  "Đ48.k1",
  "ít nhất là 20 ngày liên tục kể từ ngày bắt đầu đăng tin hoặc gửi thông tin"
)
const workersPosting = cite(law, "Đ66.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết")
const further = cite(law, "Đ48.k3", "có thể quyết định lựa chọn thêm các hình thức công khai khác")
const workersFurther = cite(law, "Đ66.k3", "có thể quyết định lựa chọn thêm các hình thức công khai khác")
const onRequest = cite(law, "Đ48.k4", "có trách nhiệm tổ chức cung cấp thông tin theo yêu cầu")
const workersOnRequest = cite(
  law,
  "Đ66.k4",
  "có trách nhiệm tổ chức cung cấp thông tin theo yêu cầu của người lao động"
)

/** The letters of the forms that matter for how long it stays: of an agency, then of an enterprise. */
const letters = {
  agency: { posting: "a", intranet: "b", writing: "d" },
  enterprise: { posting: "a", intranet: "e", writing: "c" }
} as const

const mattersOn = (workplace: Workplace, on: CivilDate): Answer<readonly Ground[]> =>
  workplace === "agency" ? agencyDisclosureMatters.on(on) : enterpriseDisclosureMatters.on(on)
const formsOn = (state: WorkplaceDisclosureState, on: CivilDate): Answer<readonly Ground[]> =>
  state.workplace === "agency"
    ? agencyDisclosureForms.on(on, { "not-fully-budget-paid": state.notFullyBudgetPaid })
    : enterpriseDisclosureForms.on(on)

/** Đ46, Đ64 — twelve matters in an agency, eight in a state enterprise. */
const owe: WorkplaceDisclosureStepFor<"OweDisclosure"> = {
  label: { vi: "phát sinh nội dung phải công khai", en: "a matter must be made public" },
  from: ["new"],
  to: ["owed", "owed-by-other-law"],
  who: "head",
  rules: [
    agencyDisclosureMatters.id,
    enterpriseDisclosureMatters.id,
    agencyPublication.id,
    enterprisePublication.id
  ],
  basis: [matters, workersMatters],
  decide: (_, { type: _type, ...given }) =>
    under(mattersOn(given.workplace, given.on), matters, known =>
      listed(known, given.matter)
        ? accepted(
            [{ ...given, type: "DisclosureOwed", governedBy: governed(known) }],
            [],
            given.specialLaw === undefined
              ? []
              : ["Another law sets the time or the form: its own term is not counted here (Đ47.2, Đ65.2)."]
          )
        : unlisted(
            known,
            "not-a-matter-to-publish",
            "không thuộc các nội dung phải công khai",
            "none of the matters"
          )
    )
}

/** Đ47–48, Đ65–66 — on the intranet where there is one, else on the board, unless everybody is told in writing. */
const publish: WorkplaceDisclosureStepFor<"Publish"> = {
  label: { vi: "công khai", en: "publish" },
  from: ["owed", "owed-by-other-law"],
  to: ["published", "public-by-other-law", "told"],
  moves: [
    ["owed", "published"],
    ["owed", "told"],
    ["owed-by-other-law", "public-by-other-law"],
    ["owed-by-other-law", "told"]
  ],
  who: "head",
  rules: [
    agencyDisclosureForms.id,
    enterpriseDisclosureForms.id,
    agencyPublication.id,
    enterprisePublication.id,
    agencyBoardWaiver.id
  ],
  basis: [forms, workersForms],
  decide: (state, { type: _type, ...given }, bench) =>
    under(formsOn(state, given.on), forms, known => {
      if (!listed(known, given.form)) {
        return unlisted(
          known,
          "not-a-form-of-publication",
          "không thuộc các hình thức công khai",
          "none of the forms"
        )
      }
      const letter = letters[state.workplace]
      const wanted = state.intranet ? [letter.intranet] : [letter.posting, letter.writing]
      if (state.phase === "owed" && !wanted.some(one => one === given.form)) {
        return refused(
          state.intranet ? onIntranet : posting,
          "not-the-form-that-is-owed",
          state.intranet
            ? "đã có hệ thống thông tin nội bộ thì phải đăng tải trên đó"
            : "chưa có hệ thống thông tin nội bộ thì phải niêm yết hoặc thông báo bằng văn bản đến toàn thể",
          state.intranet
            ? "where there is an intranet it is published there"
            : "without an intranet it is posted, or told to everybody in writing"
        )
      }
      const { late, governedBy } = lateness(publishBy(state, bench), given.on)
      return accepted(
        [
          {
            ...given,
            type: "Published",
            late,
            waived: given.form === letter.writing,
            governedBy: [...governed(known), ...governedBy]
          }
        ],
        [{ to: "staff", template: "disclosure", basis: [forms] }]
      )
    })
}

/** Đ48.1–2, Đ66.1–2 — "liên tục": a break starts the count again. */
const interrupt: WorkplaceDisclosureStepFor<"RecordInterruption"> = {
  label: { vi: "ghi nhận gián đoạn, gỡ xuống", en: "record an interruption" },
  from: ["published"],
  to: ["interrupted"],
  who: "head",
  rules: [agencyIntranet.id, agencyBoard.id, enterpriseIntranet.id, enterpriseBoard.id],
  basis: [posting, workersPosting],
  decide: (state, { on, reason }) =>
    under(durationRule(state).on(on), posting, ruling =>
      accepted(
        [{ type: "Interrupted", on, reason, governedBy: governed(ruling) }],
        [],
        ["The days must follow one another: when it is there again the count begins anew."]
      )
    )
}

const publishAgain: WorkplaceDisclosureStepFor<"PublishAgain"> = {
  label: { vi: "công khai lại", en: "publish it again" },
  from: ["interrupted"],
  to: ["published"],
  who: "head",
  rules: [agencyIntranet.id, agencyBoard.id, enterpriseIntranet.id, enterpriseBoard.id],
  basis: [posting, workersPosting],
  decide: (state, { on, evidence }) =>
    under(durationRule(state).on(on), posting, ruling =>
      accepted([{ type: "PublishedAgain", on, evidence, governedBy: governed(ruling) }])
    )
}

/** Đ48.3, Đ66.3 — other forms beside it, as the head decides. */
const addForm: WorkplaceDisclosureStepFor<"AddForm"> = {
  label: { vi: "công khai thêm bằng hình thức khác", en: "publish it in another form too" },
  from: ["published", "public-by-other-law", "told"],
  to: ["published", "public-by-other-law", "told"],
  moves: [],
  who: "head",
  rules: [agencyDisclosureForms.id, enterpriseDisclosureForms.id],
  basis: [further, workersFurther],
  decide: (state, { type: _type, ...given }) =>
    under(formsOn(state, given.on), further, known =>
      listed(known, given.form)
        ? accepted([{ ...given, type: "FormAdded", governedBy: governed(known) }])
        : unlisted(
            known,
            "not-a-form-of-publication",
            "không thuộc các hình thức công khai",
            "none of the forms"
          )
    )
}

/** Đ48.4, Đ66.4 — who could not see it is given it on request; no number of days. */
const answerRequest: WorkplaceDisclosureStepFor<"AnswerRequest"> = {
  label: { vi: "cung cấp thông tin theo yêu cầu", en: "give it on request" },
  from: ["owed", "owed-by-other-law", "published", "public-by-other-law", "interrupted", "told", "fulfilled"],
  to: ["owed", "owed-by-other-law", "published", "public-by-other-law", "interrupted", "told", "fulfilled"],
  moves: [],
  who: "head",
  rules: [],
  basis: [onRequest, workersOnRequest],
  decide: (_, { on, record }) => accepted([{ type: "RequestAnswered", on, record, governedBy: [] }])
}

/** Đ48.1–2, Đ66.1–2 — 20 days without a break, unless everybody was told in writing. */
const confirm: WorkplaceDisclosureStepFor<"ConfirmDisclosure"> = {
  label: { vi: "xác nhận đã công khai đủ", en: "confirm that it was public long enough" },
  from: ["published", "public-by-other-law", "told"],
  to: ["fulfilled"],
  who: "head",
  rules: [agencyIntranet.id, agencyBoard.id, enterpriseIntranet.id, enterpriseBoard.id],
  basis: [onIntranet, posting, workersPosting],
  decide: (state, { on }) => {
    if (state.phase === "told") return accepted([{ type: "DisclosureConfirmed", on, governedBy: [] }])
    if (state.phase === "public-by-other-law") {
      return accepted(
        [{ type: "DisclosureConfirmed", on, governedBy: [] }],
        [],
        ["Another law sets how long it is public: that was not counted here (Đ48.6, Đ66.6)."]
      )
    }
    const duty = lastedFor(state, on)
    return duty !== null && duty.state === "met" && state.decidedOn !== null
      ? accepted([
          { type: "DisclosureConfirmed", on, governedBy: [{ rule: duty.rule, on: state.decidedOn }] }
        ])
      : refused(
          duty ? duty.basis : posting,
          "not-public-long-enough",
          duty?.due ? `công khai đến hết ngày ${inVietnamese(duty.due)}` : "chưa đủ thời gian công khai",
          duty?.due ? `it stays until the end of ${duty.due}` : "it was not public long enough"
        )
  }
}

/**
 * One matter made public to the staff of an agency or the workers of a state enterprise, from the decision to the last day.
 * @law Luật 10/2022/QH15, Đ46–48, Đ64–66
 */
export const workplaceDisclosure: Procedure<
  WorkplaceDisclosureState,
  WorkplaceDisclosureCommand,
  WorkplaceDisclosureEvent
> = {
  id: "workplace-disclosure",
  label: {
    vi: "công khai ở cơ quan, đơn vị, doanh nghiệp nhà nước",
    en: "disclosure at a workplace"
  },
  initial: newWorkplaceDisclosure,
  phases: workplaceDisclosurePhases,
  steps: {
    OweDisclosure: owe,
    Publish: publish,
    RecordInterruption: interrupt,
    PublishAgain: publishAgain,
    AddForm: addForm,
    AnswerRequest: answerRequest,
    ConfirmDisclosure: confirm
  },
  mandatory: workplaceDisclosureMandatory,
  evolve: evolveWorkplaceDisclosure,
  deadlines: workplaceDisclosureDeadlines
}
