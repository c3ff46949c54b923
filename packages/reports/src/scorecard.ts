import type { CivilDate } from "@danchu/law"
import { type MobilisationProgrammeEvent, mobilisationProgramme, replay } from "@danchu/procedures"
import type { Indicator } from "./performance.js"
import { rate } from "./rate.js"

/** One line of the directive: its tasks on a day, and the rates that they give, the honest one first. */
export interface ScorecardLine {
  readonly line: string
  readonly tasks: readonly string[]
  readonly assigned: readonly string[]
  readonly done: readonly string[]
  readonly inTime: readonly string[]
  /** Its day has passed and it is not done. */
  readonly overdue: readonly string[]
  readonly rates: readonly [Indicator, ...Indicator[]]
  /** What the reports on its tasks counted, the last of each task, with the part and the whole. */
  readonly measured: readonly {
    readonly task: string
    readonly indicator: string
    readonly rate: Indicator["rate"]
  }[]
}

const indicator = (id: string, vi: string, en: string, part: number, whole: number): Indicator => ({
  id,
  label: { vi, en },
  rate: rate(part, whole)
})

/**
 * The scorecard of a programme of government mass mobilisation as of a day, line by line of its directive. Lines have no
 * weights and no sum: none were found, so none are made up.
 * @example
 * ```ts
 * scorecard([], day("2026-06-30")) // []
 * ```
 */
export const scorecard = (
  events: readonly MobilisationProgrammeEvent[],
  on: CivilDate
): readonly ScorecardLine[] => {
  const known = events.filter(event => event.on <= on)
  const { lines, tasks } = replay(mobilisationProgramme, known)
  const measures = new Map<
    string,
    { readonly indicator: string; readonly part: number; readonly whole: number }
  >(
    known.flatMap(event =>
      event.type === "TaskReported" && event.measure ? [[event.task, event.measure]] : []
    )
  )
  return lines.map(line => {
    const own = tasks.filter(task => task.line === line)
    const done = own.filter(({ outcome }) => outcome === "done")
    const inTime = done.filter(({ late }) => !late)
    const overdue = own.filter(({ outcome, by }) => outcome !== "done" && by !== null && by < on)
    const ids = (list: typeof own): readonly string[] => list.map(({ id }) => id)
    return {
      line,
      tasks: ids(own),
      assigned: ids(own.filter(({ by }) => by !== null)),
      done: ids(done),
      inTime: ids(inTime),
      overdue: ids(overdue),
      rates: [
        indicator(
          "tasks.in-time-of-due",
          "hoàn thành đúng hạn trên số đã hoàn thành và số quá hạn chưa hoàn thành",
          "done in time, of all done or overdue",
          inTime.length,
          done.length + overdue.length
        ),
        indicator(
          "tasks.done-of-all",
          "đã hoàn thành trên tổng số nhiệm vụ",
          "done, of all tasks",
          done.length,
          own.length
        )
      ],
      measured: own.flatMap(({ id }) => {
        const measure = measures.get(id)
        return measure
          ? [{ task: id, indicator: measure.indicator, rate: rate(measure.part, measure.whole) }]
          : []
      })
    }
  })
}
