import { cite, isRuling } from "@danchu/law"
import {
  democracyAsMeasure,
  mobilisationDirectives,
  mobilisationPartners
} from "@danchu/law/rules/mobilisation"
import { governed } from "./absent.js"
import type {
  MobilisationProgrammeCommand,
  MobilisationProgrammeEvent
} from "./mobilisation-programme-events.js"
import { programmeMandatory } from "./mobilisation-programme-mandatory.js"
import {
  directing,
  evolveProgramme,
  type MobilisationProgrammeState,
  newProgramme,
  type ProgrammeStepFor,
  programmeDeadlines,
  programmePhases,
  saidBy,
  scorecardOf
} from "./mobilisation-programme-state.js"
import { answer, assign, direct, directedBy, reportTask } from "./mobilisation-programme-work.js"
import { accepted, type Procedure, refused } from "./procedure.js"

/**
 * Government mass mobilisation: a directive of the Party, a plan of the commune, assignments, reviews. Luật 72/2025/QH15 Đ7,
 * Đ23 lets the commune direct and work with the Front; lines, tasks and days stand in directive and plan, which every case
 * brings with it and every refusal under them cites.
 */

const local = "72/2025/QH15"
const partners = cite(
  local,
  "Đ7.k1",
  "trong việc tuyên truyền, vận động Nhân dân tham gia xây dựng và củng cố chính quyền"
)
const planning = cite(
  local,
  "Đ22.k9",
  "Ban hành quyết định và các văn bản hành chính khác về những vấn đề thuộc nhiệm vụ"
)
const measured = cite("10/2022/QH15", "Đ8.k3", "làm căn cứ đánh giá kết quả thực hiện nhiệm vụ")

/** The directive brings its own lines of tasks; the eight of 2017 are where a list can begin (`mobilisationLines`). */
const giveDirective: ProgrammeStepFor<"GiveDirective"> = {
  label: { vi: "ban hành chỉ thị", en: "give the directive" },
  from: ["new"],
  to: ["directed"],
  who: "directing-body",
  rules: [mobilisationDirectives.id, mobilisationPartners.id],
  basis: [partners],
  decide: (_, { type: _type, ...given }) => {
    const codes = given.programme.lines.map(({ code }) => code)
    return new Set(codes).size < codes.length
      ? refused(
          saidBy(given.programme.plan),
          "line-named-twice",
          "có dòng nhiệm vụ bị ghi hai lần",
          "a line of tasks is named twice"
        )
      : accepted(
          [{ ...given, type: "DirectiveGiven", governedBy: directedBy(given.on) }],
          ["commune", "commune-front"].map(to => ({
            to,
            template: "mobilisation-directive",
            basis: [partners]
          }))
        )
  }
}

/** Luật 72/2025 Đ22.9 — the commune's plan; every line of the directive has at least one task. */
const adoptPlan: ProgrammeStepFor<"AdoptPlan"> = {
  label: { vi: "ban hành kế hoạch", en: "adopt the plan" },
  from: ["directed"],
  to: ["running"],
  who: "commune",
  rules: [mobilisationDirectives.id],
  basis: [planning],
  decide: (state, { type: _type, ...given }) => {
    const { tasks, until } = given.plan
    const ids = tasks.map(({ id }) => id)
    if (new Set(ids).size < ids.length) {
      return refused(
        saidBy(given.plan.document),
        "task-named-twice",
        "có nhiệm vụ bị ghi hai lần",
        "a task is named twice"
      )
    }
    const foreign = tasks.filter(({ line }) => !state.lines.includes(line))
    if (foreign.length > 0) {
      return refused(
        saidBy(state.directive),
        "not-a-line-of-the-directive",
        "nhiệm vụ không thuộc dòng nào của chỉ thị",
        `the lines of the directive: ${state.lines.join(", ")}`
      )
    }
    const empty = state.lines.filter(line => !tasks.some(one => one.line === line))
    if (empty.length > 0) {
      return refused(
        saidBy(state.directive),
        "line-without-a-task",
        "có dòng nhiệm vụ của chỉ thị chưa có nhiệm vụ nào",
        `no task on: ${empty.join(", ")}`
      )
    }
    return until < given.on
      ? refused(
          saidBy(given.plan.document),
          "plan-ended-before",
          "kế hoạch đã kết thúc",
          "the plan has ended before it begins"
        )
      : accepted([{ ...given, type: "PlanAdopted", governedBy: directedBy(given.on) }])
  }
}

/** Luật 10/2022 Đ8.3 — what was done is measured; sơ kết on the way, tổng kết at the end, each with its scorecard by line. */
const review: ProgrammeStepFor<"HoldReview"> = {
  label: { vi: "sơ kết, tổng kết", en: "hold a review" },
  from: ["running"],
  to: ["running", "reviewed"],
  who: "commune",
  rules: [democracyAsMeasure.id],
  basis: [measured],
  decide: (state, { type: _type, ...given }) => {
    if (given.on < given.review.to) {
      return refused(saidBy(state.plan), "period-not-over", "kỳ chưa kết thúc", "the period is not over")
    }
    const open = state.tasks.filter(({ outcome }) => outcome === null)
    if (given.review.kind === "final" && open.length > 0) {
      return refused(
        saidBy(state.plan),
        "tasks-without-a-report",
        "còn nhiệm vụ chưa có báo cáo kết quả",
        `no report on: ${open.map(({ id }) => id).join(", ")}`
      )
    }
    const ruling = democracyAsMeasure.on(given.on)
    return accepted([
      {
        ...given,
        type: "ReviewHeld",
        scorecard: scorecardOf(state),
        governedBy: isRuling(ruling) ? governed(ruling) : []
      }
    ])
  }
}

const reportBack: ProgrammeStepFor<"ReportBack"> = {
  label: { vi: "báo cáo cơ quan ban hành chỉ thị", en: "report to whoever directed" },
  from: ["reviewed"],
  to: ["closed"],
  who: "commune",
  rules: [mobilisationDirectives.id],
  basis: [directing],
  decide: (state, { type: _type, ...given }) =>
    state.directions.some(({ answered }) => !answered)
      ? refused(
          saidBy(state.plan ?? state.directive),
          "directions-are-open",
          "còn chỉ đạo chưa có báo cáo",
          "orders are still without a report"
        )
      : accepted(
          [
            {
              ...given,
              type: "ReportedBack",
              late: state.reportBy !== null && given.on > state.reportBy,
              governedBy: []
            }
          ],
          [{ to: "directing-body", template: "mobilisation-report", basis: [saidBy(state.directive)] }]
        )
}

/**
 * A programme of government mass mobilisation: directive, plan, assignments, reviews with a scorecard by line, report.
 * @law Luật 72/2025/QH15, Đ7, Đ22–23, Đ26; Luật 10/2022/QH15, Đ8.3; for the rest its own directive and plan
 */
export const mobilisationProgramme: Procedure<
  MobilisationProgrammeState,
  MobilisationProgrammeCommand,
  MobilisationProgrammeEvent
> = {
  id: "mobilisation-programme",
  label: { vi: "chương trình dân vận chính quyền", en: "programme of government mass mobilisation" },
  initial: newProgramme,
  phases: programmePhases,
  steps: {
    GiveDirective: giveDirective,
    AdoptPlan: adoptPlan,
    AssignTask: assign,
    ReportTask: reportTask,
    GiveDirection: direct,
    AnswerDirection: answer,
    HoldReview: review,
    ReportBack: reportBack
  },
  mandatory: programmeMandatory,
  evolve: evolveProgramme,
  deadlines: programmeDeadlines
}
