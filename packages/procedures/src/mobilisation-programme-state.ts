import type { LocalDocument } from "@danchu/entities"
import { type Citation, type CivilDate, cite, noticed } from "@danchu/law"
import { mobilisationDirectives } from "@danchu/law/rules/mobilisation"
import type {
  MobilisationProgrammeCommand,
  MobilisationProgrammeEvent
} from "./mobilisation-programme-events.js"
import { end, noClock } from "./phase.js"
import type { CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"

export type MobilisationProgrammePhase = "new" | "directed" | "running" | "reviewed" | "closed"

/** A task of the plan, who does it, by when, and what came of it. */
export interface ProgrammeTask {
  readonly id: string
  readonly line: string
  readonly office: string | null
  readonly from: CivilDate | null
  readonly by: CivilDate | null
  readonly outcome: "done" | "partly" | "not-done" | null
  readonly late: boolean
}

/** An order on the way, and when its report is wanted. */
export interface OpenDirection {
  readonly id: string
  readonly to: string
  readonly from: CivilDate
  readonly by: CivilDate
  readonly answered: boolean
}

/** What one programme has come to. */
export interface MobilisationProgrammeState extends CaseState {
  readonly phase: MobilisationProgrammePhase
  readonly directive: LocalDocument | null
  readonly plan: LocalDocument | null
  readonly directedOn: CivilDate | null
  readonly reportBy: CivilDate | null
  readonly until: CivilDate | null
  readonly lines: readonly string[]
  readonly tasks: readonly ProgrammeTask[]
  readonly directions: readonly OpenDirection[]
}

/** The step that answers one command of a programme. */
export type ProgrammeStepFor<K extends MobilisationProgrammeCommand["type"]> = Step<
  MobilisationProgrammeState,
  Extract<MobilisationProgrammeCommand, { readonly type: K }>,
  MobilisationProgrammeEvent
>

export const newProgramme: MobilisationProgrammeState = {
  phase: "new",
  lastOn: null,
  directive: null,
  plan: null,
  directedOn: null,
  reportBy: null,
  until: null,
  lines: [],
  tasks: [],
  directions: []
}

/** Luật 72/2025 Đ23.4 (in wards Đ26): the chair directs and checks; days and tasks stand in directive and plan. */
export const directing = cite(
  "72/2025/QH15",
  "Đ23.k4",
  "Lãnh đạo, chỉ đạo, đôn đốc, kiểm tra công tác của các cơ quan chuyên môn"
)

/** The words of the directive or the plan that the case brought with it. */
export const saidBy = (document: LocalDocument | null): Citation =>
  document === null ? directing : noticed(document, document.quote)

/** The scorecard, line by line: tasks, assigned, done, done in time. Nothing is rounded, and nothing made a rate. */
export const scorecardOf = ({ lines, tasks }: MobilisationProgrammeState) =>
  lines.map(line => {
    const own = tasks.filter(one => one.line === line)
    const done = own.filter(({ outcome }) => outcome === "done")
    return {
      line,
      tasks: own.length,
      assigned: own.filter(({ by }) => by !== null).length,
      done: done.length,
      inTime: done.filter(({ late }) => !late).length
    }
  })

const changed = (
  state: MobilisationProgrammeState,
  event: MobilisationProgrammeEvent
): Partial<MobilisationProgrammeState> => {
  switch (event.type) {
    case "DirectiveGiven":
      return {
        phase: "directed",
        directive: event.programme.plan,
        directedOn: event.on,
        reportBy: event.reportBy ?? null,
        lines: event.programme.lines.map(({ code }) => code)
      }
    case "PlanAdopted":
      return {
        phase: "running",
        plan: event.plan.document,
        until: event.plan.until,
        tasks: event.plan.tasks.map(({ id, line }) => ({
          id,
          line,
          office: null,
          from: null,
          by: null,
          outcome: null,
          late: false
        }))
      }
    case "TaskAssigned":
      return {
        tasks: state.tasks.map(one =>
          one.id === event.assignment.task
            ? { ...one, office: event.assignment.office, from: event.on, by: event.assignment.by }
            : one
        )
      }
    case "TaskReported":
      return {
        tasks: state.tasks.map(one =>
          one.id === event.task ? { ...one, outcome: event.outcome, late: event.late } : one
        )
      }
    case "DirectionGiven":
      return {
        directions: [
          ...state.directions,
          {
            id: event.direction.id,
            to: event.direction.to,
            from: event.on,
            by: event.direction.by,
            answered: false
          }
        ]
      }
    case "DirectionAnswered":
      return {
        directions: state.directions.map(one => (one.id === event.id ? { ...one, answered: true } : one))
      }
    case "ReviewHeld":
      return event.review.kind === "final" ? { phase: "reviewed" } : {}
    case "ReportedBack":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** The state after one event; an unknown event of a newer release changes nothing but the day. */
export const evolveProgramme = (
  state: MobilisationProgrammeState,
  event: MobilisationProgrammeEvent
): MobilisationProgrammeState => ({ ...state, ...changed(state, event), lastOn: event.on })

const open = (
  key: string,
  from: CivilDate,
  by: CivilDate,
  owner: string,
  basis: readonly Citation[],
  vi: string,
  en: string
): OpenDeadline => ({
  key,
  rule: mobilisationDirectives.id,
  from,
  due: by,
  safeDue: by,
  owner,
  basis,
  lapse: { vi, en }
})

/** Days that the directive, the plan and its assignments have set; the law sets none. */
export const programmeDeadlines = (state: MobilisationProgrammeState): readonly OpenDeadline[] =>
  state.phase === "closed"
    ? []
    : [
        ...(state.reportBy === null || state.directedOn === null
          ? []
          : [
              open(
                "report-back",
                state.directedOn,
                state.reportBy,
                "commune",
                [saidBy(state.directive)],
                "chưa báo cáo theo chỉ thị",
                "the report that the directive wants is owed"
              )
            ]),
        ...state.tasks.flatMap(({ id, office, from, by, outcome }) =>
          by === null || from === null || outcome === "done"
            ? []
            : [
                open(
                  `task:${id}`,
                  from,
                  by,
                  office ?? "commune",
                  [saidBy(state.plan)],
                  "nhiệm vụ chưa hoàn thành",
                  "the task is not done"
                )
              ]
        ),
        ...state.directions.flatMap(({ id, to, from, by, answered }) =>
          answered
            ? []
            : [
                open(
                  `direction:${id}`,
                  from,
                  by,
                  to,
                  [saidBy(state.plan ?? state.directive)],
                  "chưa báo cáo việc thực hiện chỉ đạo",
                  "the order has no report"
                )
              ]
        )
      ]

const waits = (vi: string, en: string, reason: readonly [vi: string, en: string]): PhaseInfo =>
  noClock(vi, en, { vi: reason[0], en: reason[1] }, directing)

export const programmePhases: Readonly<Record<MobilisationProgrammePhase, PhaseInfo>> = {
  new: end("chưa có chỉ thị", "no directive yet"),
  directed: waits("đã có chỉ thị", "directed", [
    "luật không ấn định thời hạn ban hành kế hoạch",
    "no law sets a day for the plan"
  ]),
  running: waits("đang thực hiện kế hoạch", "running", [
    "mỗi nhiệm vụ có ngày hoàn thành được giao; luật không ấn định",
    "each task has the day it was given; no law sets one"
  ]),
  reviewed: waits("đã tổng kết", "reviewed", [
    "thời hạn báo cáo do chỉ thị ấn định",
    "the directive sets the day of the report"
  ]),
  closed: end("đã báo cáo", "reported")
}
