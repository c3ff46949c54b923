import type { CaseId, ContributionBasis } from "@danchu/entities"
import { communeDecision } from "./commune-decision.js"
import type { CommuneDecisionEvent } from "./commune-decision-events.js"
import { communityDecision } from "./community-decision.js"
import type { CommunityDecisionEvent } from "./community-decision-events.js"
import { replay } from "./run.js"

/** Luật 10/2022/QH15, Đ15.1–2, Đ21: a ledger of contributions rests on a decision that stands, read from its own case. */

type Decided = ContributionBasis["matter"]

const aboutContributions = (matter: string | null): matter is "D1" | "D2" =>
  matter === "D1" || matter === "D2"

const standing = new Set(["adopted", "sent", "received", "effective"])

/**
 * What a ledger may rest on, from the events of a neighbourhood's decision; `null` where it does not stand: rejected, not
 * yet voted, annulled, replaced, or on another matter. It counts from the vote (Đ21.2).
 * @example
 * ```ts
 * basisFromNeighbourhood(CaseId.parse("QĐ-5"), []) // null
 * ```
 */
export const basisFromNeighbourhood = (
  decision: CaseId,
  events: readonly CommunityDecisionEvent[]
): ContributionBasis | null => {
  const { matter, scope, phase, passedOn, figures, register } = replay(communityDecision, events)
  return aboutContributions(matter) && scope === "neighbourhood" && standing.has(phase) && passedOn !== null
    ? {
        decision,
        matter: matter as Decided,
        scope,
        decidedOn: passedOn,
        effectiveOn: passedOn,
        inFavour: figures.yes,
        of: register.length
      }
    : null
}

/**
 * As `basisFromNeighbourhood`, for a decision of the whole commune: it counts neighbourhoods, and stands from the day that
 * the commune has set.
 * @example
 * ```ts
 * basisFromCommune(CaseId.parse("QĐ-X-1"), []) // null
 * ```
 */
export const basisFromCommune = (
  decision: CaseId,
  events: readonly CommuneDecisionEvent[]
): ContributionBasis | null => {
  const { matter, phase } = replay(communeDecision, events)
  const counted = events.find(event => event.type === "NeighbourhoodsCounted")
  const effect = events.find(event => event.type === "EffectSet")
  return aboutContributions(matter) && phase === "effective" && counted && effect
    ? {
        decision,
        matter: matter as Decided,
        scope: "commune",
        decidedOn: counted.on,
        effectiveOn: effect.from,
        inFavour: counted.yes,
        of: counted.total
      }
    : null
}
