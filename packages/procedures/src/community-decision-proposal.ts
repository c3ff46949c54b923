import { cite, isRuling, leastReaching, reaches } from "@danchu/law"
import {
  initiativeBelowSupport,
  initiativeConsent,
  initiativeSupport
} from "@danchu/law/rules/community-initiative"
import { communityMatters, proposal } from "@danchu/law/rules/community-matters"
import { candidateList } from "@danchu/law/rules/election"
import { governed, under } from "./absent.js"
import type { CommunityDecisionCommand } from "./community-decision-events.js"
import type { DecisionStepFor } from "./community-decision-state.js"
import { livingConsents } from "./community-decision-terms.js"
import { accepted, type Refusal, refused } from "./procedure.js"

/** Luật 10/2022/QH15, Đ15–16: who puts a matter to the people. */

const law = "10/2022/QH15"
const byHead = cite(law, "Đ16.k2", "đề xuất nội dung để cộng đồng dân cư bàn và quyết định")
const byCitizen = cite(law, "Đ16.k3", "có sáng kiến đề xuất về nội dung quy định tại Điều 15")
const onlyIfLawful = cite(
  law,
  "Đ16.k3",
  "nếu không trái với quy định của pháp luật, phù hợp với thuần phong mỹ tục và đạo đức xã hội"
)
const consents = cite(law, "Đ16.k3.p3", "Việc thu thập ý kiến đồng thuận của các hộ gia đình")

/** NĐ 59/2023 Đ3.5.b — a list of candidates for a board was agreed with the Party cell. */
const listRefusal = ({
  on,
  candidates
}: Omit<Extract<CommunityDecisionCommand, { readonly type: "ProposeMatter" }>, "type">): Refusal | null => {
  const law = candidateList.on(on)
  return candidates && isRuling(law) && (candidates.number === 0 || !candidates.agreedWithPartyCell)
    ? refused(
        law,
        "candidates-not-settled",
        "danh sách người ứng cử phải được thống nhất với cấp ủy chi bộ",
        "the list of candidates is agreed with the Party cell"
      )
    : null
}

/** Đ16.1–2 — the head with the Front's committee; the commune's chair with the Front of the commune. */
const propose: DecisionStepFor<"ProposeMatter"> = {
  label: { vi: "đề xuất nội dung", en: "propose a matter" },
  from: ["new"],
  to: ["proposed"],
  who: "neighbourhood-head",
  rules: [communityMatters.id, proposal.id, candidateList.id],
  basis: [byHead],
  decide: (_, { type: _type, ...given }) =>
    under(proposal.on(given.on, { "commune-scope": given.scope === "commune" }), byHead, who =>
      given.agreedWithFront
        ? (listRefusal(given) ??
          accepted(
            [{ ...given, type: "MatterProposed", governedBy: governed(who) }],
            [],
            given.specialLaw === undefined
              ? []
              : ["Another law says how the people decide this: its rules were not applied here (Đ17.3)."]
          ))
        : refused(who, "front-must-agree", "chưa thống nhất với Mặt trận", "the Front has not agreed")
    )
}

/** Đ16.3 — "Công dân cư trú tại thôn, tổ dân phố có sáng kiến đề xuất". */
const launch: DecisionStepFor<"LaunchInitiative"> = {
  label: { vi: "nêu sáng kiến của công dân", en: "launch a citizen's initiative" },
  from: ["new"],
  to: ["initiative"],
  who: "citizen",
  rules: [initiativeSupport.id],
  basis: [byCitizen],
  decide: (_, { type: _type, ...given }) =>
    under(initiativeSupport.on(given.on), byCitizen, share =>
      accepted([{ ...given, type: "InitiativeLaunched", governedBy: governed(share) }])
    )
}

/** Đ16.3 — a consent counts "trong thời hạn 03 tháng kể từ ngày thể hiện ý kiến", each by itself; it may be given anew. */
const consent: DecisionStepFor<"GiveConsent"> = {
  label: { vi: "đồng thuận với sáng kiến", en: "consent to the initiative" },
  from: ["initiative"],
  to: ["initiative"],
  who: "household",
  rules: [initiativeConsent.id],
  basis: [consents],
  decide: (_, { on, household }) =>
    under(initiativeConsent.on(on), consents, ruling =>
      accepted([{ type: "ConsentGiven", on, household, governedBy: governed(ruling) }])
    )
}

/** Đ16.3 — at least 10 % of the households; with less, "được Ban công tác Mặt trận … tán thành". */
const submit: DecisionStepFor<"SubmitInitiative"> = {
  label: { vi: "gửi sáng kiến đến Trưởng thôn, Tổ trưởng tổ dân phố", en: "submit the initiative" },
  from: ["initiative"],
  to: ["proposed"],
  who: "citizen",
  rules: [initiativeSupport.id, initiativeBelowSupport.id, initiativeConsent.id],
  basis: [byCitizen],
  decide: (state, { on, frontApproves }, bench) =>
    under(initiativeSupport.on(on), byCitizen, share =>
      under(initiativeBelowSupport.on(on), byCitizen, below => {
        const living = livingConsents(state, on, bench)
        const all = state.initiativeHouseholds
        if (living > all) {
          return refused(
            byCitizen,
            "more-than-there-are",
            "số hộ đồng thuận nhiều hơn tổng số hộ",
            "more consent than there are"
          )
        }
        if (!reaches(share.value, living, all) && !frontApproves) {
          return refused(
            [...share.basis, ...below.basis],
            "not-enough-consents",
            `${living}/${all} hộ đồng thuận còn giá trị, cần ${leastReaching(share.value, all)}`,
            `${living} of ${all} households consent; ${leastReaching(share.value, all)} are needed, or the Front's approval`
          )
        }
        return accepted([
          {
            type: "InitiativeSubmitted",
            on,
            consents: living,
            frontApproves,
            governedBy: governed(share, below)
          }
        ])
      })
    )
}

/** Đ16.3 — put to the people "nếu không trái với quy định của pháp luật, phù hợp với thuần phong mỹ tục": somebody judges. */
const decline: DecisionStepFor<"DeclineInitiative"> = {
  label: { vi: "không đưa sáng kiến ra bàn", en: "decline the initiative" },
  from: ["proposed"],
  to: ["declined"],
  who: "neighbourhood-head",
  rules: [initiativeSupport.id],
  basis: [onlyIfLawful],
  decide: (state, { type: _type, ...given }) =>
    state.initiativeHouseholds === 0
      ? refused(
          onlyIfLawful,
          "not-an-initiative",
          "nội dung này không phải sáng kiến của công dân",
          "the matter is no citizen's initiative"
        )
      : accepted(
          [{ ...given, type: "InitiativeDeclined", governedBy: [] }],
          [{ to: "initiator", template: "initiative-declined", basis: [onlyIfLawful] }]
        )
}

export const communityProposalSteps = {
  ProposeMatter: propose,
  LaunchInitiative: launch,
  GiveConsent: consent,
  SubmitInitiative: submit,
  DeclineInitiative: decline
}
