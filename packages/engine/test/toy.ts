import { officialCalendar } from "@danchu/calendar"
import { CaseBench, caseId, commandId, type Order, tenantId } from "@danchu/engine"
import { addDays, type CivilDate, cite, day } from "@danchu/law"
import {
  accepted,
  type CaseEvent,
  type CaseState,
  type Command,
  type OpenDeadline,
  type Procedure,
  refused
} from "@danchu/procedures"

/** A procedure of no law, for the engine's tests: an errand is begun, noted upon, paused, resumed and ended. */
export interface ErrandState extends CaseState {
  readonly phase: "new" | "running" | "paused" | "ended"
  readonly notes: number
  readonly due: CivilDate | null
}

export type ErrandCommand =
  | (Command & { readonly type: "begin"; readonly title: string })
  | (Command & { readonly type: "note"; readonly text: string })
  | (Command & { readonly type: "pause" | "resume" })
  | (Command & { readonly type: "end" })

export type ErrandEvent = CaseEvent &
  (
    | { readonly type: "Begun"; readonly title: string; readonly due: CivilDate }
    | { readonly type: "Noted"; readonly text: string }
    | { readonly type: "Paused" }
    | { readonly type: "Resumed"; readonly due: CivilDate }
    | { readonly type: "Ended" }
  )

const basis = cite("10/2022/QH15", "Đ21.k1", "từ hai phần ba tổng số đại diện hộ gia đình trở lên")
const label = (text: string) => ({ vi: text, en: text })
const governed = (on: CivilDate) => [{ rule: "errand.answer", on }]

export const mostNotes = 100

export const errand: Procedure<ErrandState, ErrandCommand, ErrandEvent> = {
  id: "errand",
  label: label("errand"),
  initial: { phase: "new", lastOn: null, notes: 0, due: null },
  phases: {
    new: { label: label("new"), kind: "no-clock", why: label("nothing asked"), basis: [basis] },
    running: { label: label("running"), kind: "clock" },
    paused: { label: label("paused"), kind: "clock" },
    ended: { label: label("ended"), kind: "end" }
  },
  steps: {
    begin: {
      label: label("begin"),
      from: ["new"],
      to: ["running"],
      who: "citizen",
      rules: ["errand.answer"],
      basis: [basis],
      decide: (_state, { on, title }) =>
        accepted(
          [{ type: "Begun", on, title, due: addDays(on, 10), governedBy: governed(on) }],
          [
            { to: "citizen", template: "errand-begun", basis: [basis] },
            { to: "officer", template: "errand-to-do", basis: [basis] }
          ],
          ["a toy"]
        )
    },
    note: {
      label: label("note"),
      from: ["running", "paused"],
      to: ["running", "paused"],
      who: "officer",
      rules: [],
      basis: [basis],
      decide: (state, { on, text }) =>
        state.notes >= mostNotes
          ? refused(basis, "too-many-notes", "quá nhiều", "there are too many notes")
          : accepted([{ type: "Noted", on, text, governedBy: governed(on) }])
    },
    pause: {
      label: label("pause"),
      from: ["running"],
      to: ["paused"],
      who: "officer",
      rules: [],
      basis: [basis],
      decide: (_state, { on }) => accepted([{ type: "Paused", on, governedBy: governed(on) }])
    },
    resume: {
      label: label("resume"),
      from: ["paused"],
      to: ["running"],
      who: "officer",
      rules: ["errand.answer"],
      basis: [basis],
      decide: (_state, { on }) =>
        accepted([{ type: "Resumed", on, due: addDays(on, 10), governedBy: governed(on) }])
    },
    end: {
      label: label("end"),
      from: ["running", "paused"],
      to: ["ended"],
      who: "officer",
      rules: [],
      basis: [basis],
      decide: (_state, { on }) =>
        accepted(
          [{ type: "Ended", on, governedBy: governed(on) }],
          [{ to: "citizen", template: "errand-ended", basis: [basis] }]
        )
    }
  },
  evolve: (state, event) => {
    const lastOn = event.on
    switch (event.type) {
      case "Begun":
      case "Resumed":
        return { ...state, lastOn, phase: "running", due: event.due }
      case "Noted":
        return { ...state, lastOn, notes: state.notes + 1 }
      case "Paused":
        return { ...state, lastOn, phase: "paused", due: null }
      case "Ended":
        return { ...state, lastOn, phase: "ended" }
      default:
        return state
    }
  },
  deadlines: ({ phase, due, lastOn }): readonly OpenDeadline[] =>
    lastOn === null || phase === "ended"
      ? []
      : [
          {
            key: "answer",
            rule: "errand.answer",
            from: lastOn,
            due,
            safeDue: due,
            owner: "officer",
            basis: [basis],
            lapse: label("the errand is late")
          }
        ]
}

export const bench = CaseBench.layer({ bench: { calendar: officialCalendar }, release: "errand 1.0.0" })
export const tenant = tenantId("xã-một")
export const citizen = { id: "actor-1", roles: ["citizen"] }
export const officer = { id: "actor-2", roles: ["officer"] }
export const monday = day("2026-11-23")

export type ErrandOrder = Order<ErrandState, ErrandCommand, ErrandEvent>

/** An order for one case, with the role that its step asks for. */
export const order = (
  id: string,
  command: ErrandCommand,
  commandNumber: string,
  more: Partial<ErrandOrder> = {}
): ErrandOrder => ({
  procedure: errand,
  tenant,
  caseId: caseId(id),
  commandId: commandId(commandNumber),
  command,
  by: command.type === "begin" ? citizen : officer,
  ...more
})
