import type { CommunityDecisionCommand, CommunityDecisionEvent } from "./community-decision-events.js"
import { communityDecisionMandatory } from "./community-decision-mandatory.js"
import { communityProposalSteps } from "./community-decision-proposal.js"
import { communityRecordSteps } from "./community-decision-record.js"
import {
  type CommunityDecisionState,
  communityDecisionPhases,
  evolveCommunityDecision,
  newCommunityDecision
} from "./community-decision-state.js"
import { communityDecisionDeadlines } from "./community-decision-terms.js"
import { communityVoteSteps } from "./community-decision-vote.js"
import type { Procedure } from "./procedure.js"

/**
 * A matter that the people of one neighbourhood discuss and decide, from its proposal to its effect or annulment.
 * @law Luật 10/2022/QH15, Đ15–24; NĐ 59/2023/NĐ-CP, Đ3–5
 */
export const communityDecision: Procedure<
  CommunityDecisionState,
  CommunityDecisionCommand,
  CommunityDecisionEvent
> = {
  id: "community-decision",
  label: { vi: "Nhân dân bàn và quyết định", en: "decision of the community" },
  initial: newCommunityDecision,
  phases: communityDecisionPhases,
  steps: { ...communityProposalSteps, ...communityVoteSteps, ...communityRecordSteps },
  mandatory: communityDecisionMandatory,
  evolve: evolveCommunityDecision,
  deadlines: communityDecisionDeadlines
}
