import type { Criterion, CriterionResult, LocalDocument } from "@danchu/entities"
import { type Citation, type CivilDate, cite, noticed } from "@danchu/law"
import { movementPlan } from "@danchu/law/rules/emulation"
import type { EmulationModelCommand, EmulationModelEvent } from "./emulation-model-events.js"
import { end, noClock } from "./phase.js"
import type { CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"

export type EmulationModelPhase =
  | "new"
  | "proposed"
  | "registered"
  | "recognised"
  | "faltering"
  | "declined"
  | "retired"

export type Verdict = Extract<EmulationModelEvent, { readonly type: "ModelChecked" }>["verdict"]

/** What one model has come to. */
export interface EmulationModelState extends CaseState {
  readonly phase: EmulationModelPhase
  /** The movement's own plan, which says what no law says. */
  readonly plan: LocalDocument | null
  readonly field: string | null
  readonly unique: boolean
  readonly registerBy: CivilDate | null
  readonly criteria: readonly Criterion[]
  readonly verdict: Verdict | null
  readonly contributions: "none" | "asked" | "tied"
  readonly recheckBy: CivilDate | null
  readonly copies: readonly string[]
}

/** The step that answers one command of a model. */
export type EmulationModelStepFor<K extends EmulationModelCommand["type"]> = Step<
  EmulationModelState,
  Extract<EmulationModelCommand, { readonly type: K }>,
  EmulationModelEvent
>

export const newModel: EmulationModelState = {
  phase: "new",
  lastOn: null,
  plan: null,
  field: null,
  unique: false,
  registerBy: null,
  criteria: [],
  verdict: null,
  contributions: "none",
  recheckBy: null,
  copies: []
}

/** Luật 75/2015 Đ14.2b — "tổ chức hoặc phối hợp với cơ quan nhà nước tổ chức các cuộc vận động, phong trào thi đua yêu nước". */
export const movement = cite("75/2015/QH13", "Đ14.k2.b", "phong trào thi đua yêu nước của địa phương")

/** What the movement's own plan says; before there is one, the clause that lets movements be organised. */
export const planOf = ({ plan }: { readonly plan: LocalDocument | null }): Citation =>
  plan === null ? movement : noticed(plan, plan.quote)

/** Exactly: two of three is reached by 67 of 100, not by 66. */
const reached = ({ least }: Criterion, { checked, met }: CriterionResult): boolean | null =>
  least === undefined ? null : checked > 0 && met * least.den >= least.num * checked

/** What a check of all criteria came to. */
export const verdictOf = (criteria: readonly Criterion[], results: readonly CriterionResult[]): Verdict => {
  const found = new Set(
    criteria.map(one => {
      const result = results.find(({ criterion }) => criterion === one.code)
      return result === undefined ? false : reached(one, result)
    })
  )
  return found.has(false) ? "not-met" : found.has(null) ? "left-to-judgement" : "met"
}

const afterCheck = (phase: EmulationModelPhase, verdict: Verdict): EmulationModelPhase =>
  phase === "recognised" && verdict === "not-met"
    ? "faltering"
    : phase === "faltering" && verdict === "met"
      ? "recognised"
      : phase

const changed = (state: EmulationModelState, event: EmulationModelEvent): Partial<EmulationModelState> => {
  switch (event.type) {
    case "ModelProposed":
      return {
        phase: "proposed",
        plan: event.movement.plan,
        field: event.model.field,
        unique: event.movement.unique,
        registerBy: event.movement.registerBy ?? null,
        criteria: event.model.criteria,
        contributions: event.contributions ? "asked" : "none"
      }
    case "ModelRegistered":
      return { phase: "registered" }
    case "ModelChecked":
      return {
        phase: afterCheck(state.phase, event.verdict),
        verdict: event.verdict,
        recheckBy: null
      }
    case "ContributionsTied":
      return { contributions: "tied" }
    case "ModelRecognised":
      return { phase: "recognised", recheckBy: event.recheckBy ?? null }
    case "ModelDeclined":
      return { phase: "declined" }
    case "ModelReplicated":
      return { copies: [...state.copies, event.copy] }
    case "ModelRetired":
      return { phase: "retired" }
    default:
      return {}
  }
}

/** The state after one event; an unknown event of a newer release changes nothing but the day. */
export const evolveModel = (state: EmulationModelState, event: EmulationModelEvent): EmulationModelState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

const ownDay = (
  key: string,
  due: CivilDate | null,
  state: EmulationModelState,
  lapse: OpenDeadline["lapse"]
): readonly OpenDeadline[] =>
  due === null || state.lastOn === null
    ? []
    : [
        {
          key,
          rule: movementPlan.id,
          from: state.lastOn,
          due,
          safeDue: due,
          owner: "owner",
          basis: [planOf(state), movement],
          lapse
        }
      ]

/** Days that the movement itself has set; the law sets none. */
export const modelDeadlines = (state: EmulationModelState): readonly OpenDeadline[] =>
  state.phase === "proposed"
    ? ownDay("register", state.registerBy, state, {
        vi: "đăng ký muộn theo kế hoạch của phong trào",
        en: "late by the movement's own plan"
      })
    : state.phase === "recognised" || state.phase === "faltering"
      ? ownDay("recheck", state.recheckBy, state, {
          vi: "chưa kiểm tra lại theo kế hoạch của phong trào",
          en: "not checked again as the movement planned"
        })
      : []

const waits = (vi: string, en: string): PhaseInfo =>
  noClock(
    vi,
    en,
    {
      vi: "luật không ấn định thời hạn; kế hoạch của phong trào có thể ấn định",
      en: "no law sets a day; the movement's own plan may"
    },
    movement
  )

export const emulationModelPhases: Readonly<Record<EmulationModelPhase, PhaseInfo>> = {
  new: end("chưa đề xuất", "not yet proposed"),
  proposed: waits("đã đề xuất", "proposed"),
  registered: waits("đã đăng ký", "registered"),
  recognised: waits("đã công nhận", "recognised"),
  faltering: waits("không còn đạt tiêu chí", "no longer meets its criteria"),
  declined: end("không công nhận", "declined"),
  retired: end("đã dừng", "retired")
}
