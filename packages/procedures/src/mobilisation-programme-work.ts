import { type CivilDate, inVietnamese, isRuling } from "@danchu/law"
import { chairDirection } from "@danchu/law/rules/mobilisation"
import { governed } from "./absent.js"
import { directing, type ProgrammeStepFor, saidBy } from "./mobilisation-programme-state.js"
import { accepted, type Governance, refused } from "./procedure.js"

/** Luật 72/2025/QH15, Đ23.4: tasks are given and reported on, and orders on the way. */

/** The law on direction where it was read; on days before it nothing is claimed. */
export const directedBy = (on: CivilDate): Governance[] => {
  const ruling = chairDirection.on(on)
  return isRuling(ruling) ? governed(ruling) : []
}

/** A task goes to an office with its day; a head always answers for it. Given again, the newest holds. */
export const assign: ProgrammeStepFor<"AssignTask"> = {
  label: { vi: "phân công nhiệm vụ", en: "assign a task" },
  from: ["running"],
  to: ["running"],
  who: "commune-chair",
  rules: [chairDirection.id],
  basis: [directing],
  decide: (state, { type: _type, ...given }) => {
    const { task, by } = given.assignment
    if (!state.tasks.some(({ id }) => id === task)) {
      return refused(
        saidBy(state.plan),
        "no-such-task",
        "kế hoạch không có nhiệm vụ này",
        "the plan has no such task"
      )
    }
    if (by < given.on) {
      return refused(
        saidBy(state.plan),
        "assigned-for-the-past",
        "ngày hoàn thành đã qua",
        "its day has passed"
      )
    }
    return state.until !== null && by > state.until
      ? refused(
          saidBy(state.plan),
          "after-the-plan-ends",
          `kế hoạch kết thúc ngày ${inVietnamese(state.until)}`,
          `the plan ends on ${state.until}`
        )
      : accepted([{ ...given, type: "TaskAssigned", governedBy: directedBy(given.on) }])
  }
}

export const reportTask: ProgrammeStepFor<"ReportTask"> = {
  label: { vi: "báo cáo kết quả nhiệm vụ", en: "report on a task" },
  from: ["running"],
  to: ["running"],
  who: "assignee",
  rules: [chairDirection.id],
  basis: [directing],
  decide: (state, { type: _type, ...given }) => {
    const found = state.tasks.find(({ id }) => id === given.task)
    if (found === undefined || found.by === null) {
      return refused(
        saidBy(state.plan),
        "task-not-assigned",
        "nhiệm vụ chưa được giao",
        "nobody was given this task"
      )
    }
    if (given.measure !== undefined && given.measure.part > given.measure.whole) {
      return refused(
        saidBy(state.plan),
        "part-above-whole",
        "số đạt lớn hơn tổng số",
        "the part that was counted is more than the whole"
      )
    }
    return accepted([{ ...given, type: "TaskReported", late: given.on > found.by, governedBy: [] }])
  }
}

/** Luật 72/2025 Đ23.4 — "chỉ đạo, đôn đốc": an order with the day on which its report is wanted. */
export const direct: ProgrammeStepFor<"GiveDirection"> = {
  label: { vi: "chỉ đạo, giao báo cáo", en: "direct, and want a report" },
  from: ["directed", "running", "reviewed"],
  to: ["directed", "running", "reviewed"],
  moves: [],
  who: "commune-chair",
  rules: [chairDirection.id],
  basis: [directing],
  decide: (state, { type: _type, ...given }) =>
    state.directions.some(({ id }) => id === given.direction.id)
      ? refused(
          saidBy(state.plan ?? state.directive),
          "direction-given-before",
          "chỉ đạo này đã được ghi",
          "this order was recorded before"
        )
      : given.direction.by < given.on
        ? refused(
            saidBy(state.plan ?? state.directive),
            "directed-for-the-past",
            "ngày báo cáo đã qua",
            "the day of its report has passed"
          )
        : accepted([{ ...given, type: "DirectionGiven", governedBy: directedBy(given.on) }])
}

export const answer: ProgrammeStepFor<"AnswerDirection"> = {
  label: { vi: "báo cáo việc thực hiện chỉ đạo", en: "report on an order" },
  from: ["directed", "running", "reviewed"],
  to: ["directed", "running", "reviewed"],
  moves: [],
  who: "assignee",
  rules: [chairDirection.id],
  basis: [directing],
  decide: (state, { type: _type, ...given }) => {
    const found = state.directions.find(({ id, answered }) => id === given.id && !answered)
    return found === undefined
      ? refused(
          saidBy(state.plan ?? state.directive),
          "no-such-open-direction",
          "không có chỉ đạo này đang mở",
          "no such order is open"
        )
      : accepted([{ ...given, type: "DirectionAnswered", late: given.on > found.by, governedBy: [] }])
  }
}
