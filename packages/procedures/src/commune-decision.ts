import { cite, isRuling, reaches, tallyVote } from "@danchu/law"
import { communeContributionApproval, neighbourhoodInCommune } from "@danchu/law/rules/community-decision"
import { effectInCommune } from "@danchu/law/rules/community-effect"
import { proposal } from "@danchu/law/rules/community-matters"
import { annulment, decisionCouncilReport, selfAmendment } from "@danchu/law/rules/community-record"
import { absent, governed, under } from "./absent.js"
import type { CommuneDecisionCommand, CommuneDecisionEvent } from "./commune-decision-events.js"
import { communeDecisionMandatory } from "./commune-decision-mandatory.js"
import {
  type CommuneDecisionState,
  type CommuneStepFor,
  communeDecisionPhases,
  evolveCommuneDecision,
  newCommuneDecision
} from "./commune-decision-state.js"
import { accepted, type Procedure, refused } from "./procedure.js"

const law = "10/2022/QH15"
const byChair = cite(
  law,
  "Đ16.k1",
  "quyết định nội dung, lựa chọn hình thức và chỉ đạo, hướng dẫn Trưởng thôn"
)
const neighbourhoodsCount = cite(
  law,
  "Đ21.k1.p2",
  "từ hai phần ba tổng số thôn, tổ dân phố trở lên tán thành"
)
const reported = cite(
  "59/2023/NĐ-CP",
  "Đ4.k6.c",
  "báo cáo Ủy ban nhân dân cấp xã kết quả phiếu lấy ý kiến ở thôn, tổ dân phố"
)
const setByCommune = cite(law, "Đ21.k2.p2", "trên cơ sở tổng hợp kết quả biểu quyết của cộng đồng dân cư")
const annulled = cite(law, "Đ22.k2", "Ủy ban nhân dân cấp xã quyết định bãi bỏ")
const toldAgain = cite(
  law,
  "Đ22.k2.p2",
  "phải được Ủy ban nhân dân cấp xã gửi đến Trưởng thôn, Tổ trưởng tổ dân phố"
)
const byThemselves = cite(
  law,
  "Đ22.k3",
  "Cộng đồng dân cư tự mình quyết định việc sửa đổi, bổ sung, thay thế, bãi bỏ"
)
const council = cite(law, "Đ23.k1.p2", "báo cáo Hội đồng nhân dân cùng cấp")

/** Đ16.1 — "Chủ tịch Ủy ban nhân dân cấp xã sau khi thống nhất với Chủ tịch Ủy ban Mặt trận". */
const open: CommuneStepFor<"OpenCommuneDecision"> = {
  label: { vi: "đưa nội dung phạm vi cấp xã ra Nhân dân bàn", en: "open a decision of commune scope" },
  from: ["new"],
  to: ["gathering"],
  who: "commune-chair",
  rules: [proposal.id, communeContributionApproval.id],
  basis: [byChair],
  decide: (_, { type: _type, ...given }) =>
    under(proposal.on(given.on, { "commune-scope": true }), byChair, who => {
      if (!given.agreedWithFront) {
        return refused(
          who,
          "front-must-agree",
          "chưa thống nhất với Mặt trận cấp xã",
          "the Front has not agreed"
        )
      }
      const total = new Set(given.neighbourhoods).size
      if (total !== given.neighbourhoods.length) {
        return refused(
          neighbourhoodsCount,
          "neighbourhood-listed-twice",
          "danh sách có thôn, tổ dân phố ghi hai lần",
          "a neighbourhood stands in the list twice"
        )
      }
      const tally = tallyVote({ matter: given.matter, scope: "commune", total, yes: total, on: given.on })
      if (tally._tag !== "Tally") return absent(tally, neighbourhoodsCount)
      const no = tally.refusals[0]
      return no
        ? refused(
            no.basis.length > 0 ? no.basis : neighbourhoodsCount,
            no.code,
            "luật không có tỷ lệ cho nội dung này ở phạm vi cấp xã",
            "the law gives no share for this matter in commune scope"
          )
        : accepted([{ ...given, type: "CommuneDecisionOpened", governedBy: governed(who) }])
    })
}

/** NĐ 59/2023 Đ4.6.c — each neighbourhood reports its result; whether it approves is what its own minutes say. */
const report: CommuneStepFor<"ReportNeighbourhood"> = {
  label: { vi: "báo cáo kết quả thôn, tổ dân phố", en: "report a neighbourhood" },
  from: ["gathering"],
  to: ["gathering"],
  who: "neighbourhood-head",
  rules: [neighbourhoodInCommune.id],
  basis: [reported],
  decide: (state, { type: _type, ...given }) => {
    if (!state.neighbourhoods.includes(given.neighbourhood)) {
      return refused(
        neighbourhoodsCount,
        "neighbourhood-not-in-the-list",
        "thôn, tổ dân phố không có trong danh sách đã chốt",
        "the neighbourhood is not in the frozen list"
      )
    }
    if (state.reported.includes(given.neighbourhood)) {
      return refused(
        neighbourhoodsCount,
        "neighbourhood-counted-before",
        "thôn, tổ dân phố này đã báo cáo",
        "this neighbourhood has reported before"
      )
    }
    if (given.yes > given.households) {
      return refused(
        reported,
        "more-than-there-are",
        "số tán thành nhiều hơn số hộ",
        "more approve than there are"
      )
    }
    const inferred = neighbourhoodInCommune.unverified(given.on)
    const expected =
      inferred._tag === "Unverified" || isRuling(inferred)
        ? reaches(inferred.value, given.yes, given.households)
        : null
    return accepted(
      [{ ...given, type: "NeighbourhoodReported", governedBy: [] }],
      [],
      [
        "What makes one neighbourhood approve is not in the text: the report of its minutes is taken.",
        ...(expected !== null && expected !== given.approves
          ? ["The report differs from the share that is inferred, not read."]
          : [])
      ]
    )
  }
}

/** Đ21.1, second paragraph — "từ hai phần ba tổng số thôn, tổ dân phố trở lên tán thành". */
const countAll: CommuneStepFor<"CountNeighbourhoods"> = {
  label: { vi: "tổng hợp kết quả toàn cấp xã", en: "count the neighbourhoods" },
  from: ["gathering"],
  to: ["adopted", "rejected"],
  who: "commune",
  rules: [communeContributionApproval.id],
  basis: [neighbourhoodsCount],
  decide: (state, { on }) => {
    if (state.matter === null || state.reported.length < state.neighbourhoods.length) {
      return refused(
        reported,
        "neighbourhood-missing",
        `mới có ${state.reported.length}/${state.neighbourhoods.length} thôn, tổ dân phố báo cáo`,
        `${state.reported.length} of ${state.neighbourhoods.length} neighbourhoods have reported`
      )
    }
    const tally = tallyVote({
      matter: state.matter,
      scope: "commune",
      total: state.neighbourhoods.length,
      yes: state.approving,
      on
    })
    if (tally._tag !== "Tally") return absent(tally, neighbourhoodsCount)
    const share = communeContributionApproval.on(on)
    return accepted([
      {
        type: "NeighbourhoodsCounted",
        on,
        total: tally.of,
        yes: state.approving,
        needed: tally.needed ?? tally.of,
        passes: tally.passes,
        governedBy: isRuling(share) ? governed(share) : []
      }
    ])
  }
}

/** Đ21.2, second paragraph — "thời điểm có hiệu lực do Ủy ban nhân dân cấp xã quyết định". */
const setEffect: CommuneStepFor<"SetEffect"> = {
  label: { vi: "quyết định thời điểm có hiệu lực", en: "set from when it counts" },
  from: ["adopted"],
  to: ["effective"],
  who: "commune",
  rules: [effectInCommune.id],
  basis: [setByCommune],
  decide: (_, { on, from }) =>
    under(effectInCommune.on(on), setByCommune, ruling =>
      accepted(
        [{ type: "EffectSet", on, from, governedBy: governed(ruling) }],
        [{ to: "every-neighbourhood", template: "decision-in-effect", basis: [setByCommune] }]
      )
    )
}

/** Đ23.1 — "tại kỳ họp thường lệ gần nhất, đồng thời gửi đến Ủy ban Mặt trận". */
const reportToCouncil: CommuneStepFor<"ReportToCouncil"> = {
  label: { vi: "báo cáo Hội đồng nhân dân cấp xã", en: "report to the council" },
  from: ["adopted", "rejected", "effective"],
  to: ["adopted", "not-adopted", "effective"],
  moves: [["rejected", "not-adopted"]],
  who: "commune",
  rules: [decisionCouncilReport.id],
  basis: [council],
  decide: (_, { on }) =>
    under(decisionCouncilReport.on(on), council, ruling =>
      accepted(
        [{ type: "CouncilTold", on, governedBy: governed(ruling) }],
        ["commune-council", "commune-front"].map(to => ({
          to,
          template: "report-on-decision",
          basis: [council]
        }))
      )
    )
}

/** Đ22.2 — "quyết định bãi bỏ quyết định của cộng đồng dân cư", told to the neighbourhoods and to the Front. */
const annul: CommuneStepFor<"AnnulDecision"> = {
  label: { vi: "bãi bỏ quyết định", en: "annul the decision" },
  from: ["effective"],
  to: ["annulled"],
  who: "commune",
  rules: [annulment.id],
  basis: [annulled],
  decide: (_, { on, fault, record }) =>
    under(annulment.on(on), annulled, ruling =>
      accepted(
        [{ type: "DecisionAnnulled", on, fault, record, governedBy: governed(ruling) }],
        ["every-neighbourhood", "commune-front"].map(to => ({
          to,
          template: "annulment",
          basis: [toldAgain]
        }))
      )
    )
}

/** Đ22.3 — the communities themselves, by a new decision under the same procedure. */
const replace: CommuneStepFor<"ReplaceDecision"> = {
  label: {
    vi: "sửa đổi, thay thế, bãi bỏ bằng quyết định mới",
    en: "change or abolish it by a new decision"
  },
  from: ["effective"],
  to: ["replaced"],
  who: "commune-chair",
  rules: [selfAmendment.id],
  basis: [byThemselves],
  decide: (_, { on, by, how }) =>
    under(selfAmendment.on(on), byThemselves, ruling =>
      accepted([{ type: "DecisionReplaced", on, by, how, governedBy: governed(ruling) }])
    )
}

/**
 * A matter of commune scope on which every neighbourhood votes; neighbourhoods are counted, not households.
 * @law Luật 10/2022/QH15, Đ16.1, Đ21–23
 */
export const communeDecision: Procedure<CommuneDecisionState, CommuneDecisionCommand, CommuneDecisionEvent> =
  {
    id: "commune-decision",
    label: { vi: "Nhân dân toàn cấp xã quyết định", en: "decision of the whole commune" },
    initial: newCommuneDecision,
    phases: communeDecisionPhases,
    steps: {
      OpenCommuneDecision: open,
      ReportNeighbourhood: report,
      CountNeighbourhoods: countAll,
      SetEffect: setEffect,
      ReportToCouncil: reportToCouncil,
      AnnulDecision: annul,
      ReplaceDecision: replace
    },
    mandatory: communeDecisionMandatory,
    evolve: evolveCommuneDecision,
    deadlines: () => []
  }
