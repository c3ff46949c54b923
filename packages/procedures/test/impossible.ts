import { cite, day } from "@danchu/law"
import {
  accepted,
  type CaseEvent,
  type CommunityDecisionState,
  type DenunciationEvent,
  type Refusal,
  refused,
  type Step
} from "@danchu/procedures"

/** What the compiler must turn away; checked by tsc, never run. */

// @ts-expect-error a refusal without a clause
refused("not-enough-households", "chưa đủ", "not enough", "")

// @ts-expect-error a refusal is made by `refused` only
export const forged: Refusal = { _tag: "Refused", code: "no", message: { vi: "không", en: "no" }, basis: [] }

// @ts-expect-error accepting a command without an event
accepted([])

export const named: DenunciationEvent = {
  type: "CheckedAtSeveralPlaces",
  on: day("2026-07-01"),
  governedBy: [],
  // @ts-expect-error a name in an event of a denunciation
  name: "A"
}

export const lawless: Step<CommunityDecisionState, never, CaseEvent & DenunciationEvent> = {
  label: { vi: "bước", en: "a step" },
  from: ["new"],
  to: ["proposed"],
  who: "anybody",
  rules: [],
  // @ts-expect-error a step that no clause allows
  basis: [],
  decide: () => refused(cite("10/2022/QH15", "Đ16.k2", "đề xuất nội dung"), "no", "không", "no")
}

export const misplaced: Pick<Step<CommunityDecisionState, never, never>, "from"> = {
  // @ts-expect-error a phase that the procedure does not have
  from: ["verdict"]
}
