import { cite } from "@danchu/law"
import type { CommunityMatter } from "@danchu/law/rules/community-matters"
import type { CommuneDecisionCommand, CommuneDecisionEvent } from "./commune-decision-events.js"
import { end, noClock } from "./phase.js"
import type { CaseState, PhaseInfo, Step } from "./procedure.js"

export type CommuneDecisionPhase =
  | "new"
  | "gathering"
  | "adopted"
  | "rejected"
  | "not-adopted"
  | "effective"
  | "annulled"
  | "replaced"

/** What a decision of commune scope has come to. */
export interface CommuneDecisionState extends CaseState {
  readonly phase: CommuneDecisionPhase
  readonly matter: CommunityMatter | null
  readonly neighbourhoods: readonly string[]
  readonly reported: readonly string[]
  readonly approving: number
  readonly effectiveFrom: string | null
  readonly councilTold: boolean
}

export const newCommuneDecision: CommuneDecisionState = {
  phase: "new",
  lastOn: null,
  matter: null,
  neighbourhoods: [],
  reported: [],
  approving: 0,
  effectiveFrom: null,
  councilTold: false
}

/** The step that answers one command of a decision of commune scope. */
export type CommuneStepFor<K extends CommuneDecisionCommand["type"]> = Step<
  CommuneDecisionState,
  Extract<CommuneDecisionCommand, { readonly type: K }>,
  CommuneDecisionEvent
>

const changed = (state: CommuneDecisionState, event: CommuneDecisionEvent): Partial<CommuneDecisionState> => {
  switch (event.type) {
    case "CommuneDecisionOpened":
      return { phase: "gathering", matter: event.matter, neighbourhoods: event.neighbourhoods }
    case "NeighbourhoodReported":
      return {
        reported: [...state.reported, event.neighbourhood],
        approving: state.approving + (event.approves ? 1 : 0)
      }
    case "NeighbourhoodsCounted":
      return { phase: event.passes ? "adopted" : "rejected" }
    case "EffectSet":
      return { phase: "effective", effectiveFrom: event.from }
    case "CouncilTold":
      return { ...(state.phase === "rejected" && { phase: "not-adopted" as const }), councilTold: true }
    case "DecisionAnnulled":
      return { phase: "annulled" }
    case "DecisionReplaced":
      return { phase: "replaced" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveCommuneDecision = (
  state: CommuneDecisionState,
  event: CommuneDecisionEvent
): CommuneDecisionState => ({ ...state, ...changed(state, event), lastOn: event.on })

const law = "10/2022/QH15"

export const communeDecisionPhases: Readonly<Record<CommuneDecisionPhase, PhaseInfo>> = {
  new: end("chưa đề xuất", "nothing proposed yet"),
  gathering: noClock(
    "tổng hợp kết quả các thôn, tổ dân phố",
    "gathering the neighbourhoods' results",
    { vi: "thời hạn theo kế hoạch của cấp xã", en: "the commune's plan, not the law, sets its last day" },
    cite(law, "Đ23.k1", "Ủy ban nhân dân cấp xã có kế hoạch tổ chức để Nhân dân bàn, quyết định")
  ),
  adopted: noClock(
    "được thông qua",
    "adopted",
    {
      vi: "thời điểm có hiệu lực do Ủy ban nhân dân cấp xã quyết định",
      en: "the commune sets from when it counts; the law sets no term for that"
    },
    cite(law, "Đ21.k2.p2", "thời điểm có hiệu lực do Ủy ban nhân dân cấp xã quyết định")
  ),
  rejected: noClock(
    "không được thông qua",
    "rejected",
    {
      vi: "còn phải báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất; luật không ấn định ngày",
      en: "the council is still to be told at its nearest ordinary session; the law names no day"
    },
    cite(law, "Đ23.k1.p2", "tại kỳ họp thường lệ gần nhất")
  ),
  "not-adopted": end("không được thông qua, đã báo cáo", "not adopted, and the council was told"),
  effective: noClock(
    "đã ấn định thời điểm có hiệu lực",
    "effect set",
    {
      vi: "được thực hiện đến khi sửa đổi, thay thế hoặc bãi bỏ; báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất",
      en: "it stands until it is changed or abolished; the council is told at its nearest ordinary session"
    },
    cite(law, "Đ23.k1.p2", "tại kỳ họp thường lệ gần nhất"),
    cite(law, "Đ22.k1", "được sửa đổi, bổ sung, thay thế hoặc bãi bỏ khi thuộc một trong các trường hợp")
  ),
  annulled: end("bị bãi bỏ", "annulled"),
  replaced: end("được sửa đổi, thay thế hoặc bãi bỏ bằng quyết định mới", "changed or abolished anew")
}
