import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { atLeastShare, moreThanShare } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { guidance, ordinance } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ20.3, Đ21: how many must approve, who recognises, from when it counts. */

const law = "10/2022/QH15"

const ofVoters = paraphrased(
  ordinance,
  "Đ12",
  "trên 50% tổng số cử tri hoặc cử tri đại diện hộ gia đình trong thôn, tổ dân phố hoặc trong toàn cấp xã tán thành"
)

/** Đ21.1 — D1 and D2: "từ hai phần ba tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố". */
export const contributionApproval = rule("community.approval.contributions", {
  label: {
    vi: "thông qua nội dung khoản 1, khoản 2 Điều 15 trong thôn, tổ dân phố",
    en: "approval of D1 and D2 in the neighbourhood"
  },
  is: Timeline.enacted("2007-07-01", ofVoters, moreThanShare(1, 2)).amended(
    "2023-07-01",
    cite(
      law,
      "Đ21.k1",
      "từ hai phần ba tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố tán thành"
    ),
    atLeastShare(2, 3)
  )
})

/** Đ21.1 — D1 and D2 of commune scope: "từ hai phần ba tổng số thôn, tổ dân phố trở lên"; neighbourhoods are counted. */
export const communeContributionApproval = rule("community.approval.contributions.commune", {
  label: {
    vi: "thông qua nội dung khoản 1, khoản 2 Điều 15 trong phạm vi cấp xã",
    en: "approval of D1 and D2 in the whole commune"
  },
  is: Timeline.enacted("2007-07-01", ofVoters, moreThanShare(1, 2)).amended(
    "2023-07-01",
    cite(law, "Đ21.k1.p2", "từ hai phần ba tổng số thôn, tổ dân phố trở lên tán thành"),
    atLeastShare(2, 3)
  )
})

/** The law does not say how a neighbourhood approves a matter of commune scope; two thirds of its households is inferred. */
export const neighbourhoodInCommune = rule("community.approval.contributions.commune.neighbourhood", {
  label: {
    vi: "một thôn, tổ dân phố tán thành nội dung có phạm vi cấp xã",
    en: "when one neighbourhood counts as approving a matter of commune scope"
  },
  is: Timeline.enacted(
    "2023-07-01",
    recalled(law, "Đ21.k1", "suy ra từ đoạn 1 và đoạn 2"),
    atLeastShare(2, 3)
  )
})

/** Đ21.1 — D3, D4, D5 and D6: "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố". */
export const otherApproval = rule("community.approval.other", {
  label: {
    vi: "thông qua nội dung các khoản 3, 4, 5 và 6 Điều 15",
    en: "approval of D3, D4, D5 and D6 in the neighbourhood"
  },
  is: Timeline.enacted("2007-07-01", ofVoters, moreThanShare(1, 2)).amended(
    "2023-07-01",
    cite(law, "Đ21.k1.p3", "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố tán thành"),
    moreThanShare(1, 2)
  )
})

export type DenominatorOfApproval = "household-representatives" | "voters-or-household-voters"

/** Đ21.1 counts household representatives; the ordinance counted voters or voters who represent households. */
export const approvalDenominator = rule("community.approval.of", {
  label: { vi: "mẫu số khi tính tỷ lệ tán thành", en: "of whom the approval is counted" },
  is: Timeline.enacted<DenominatorOfApproval>("2007-07-01", ofVoters, "voters-or-household-voters").amended(
    "2023-07-01",
    cite(law, "Đ21.k1", "tổng số đại diện hộ gia đình"),
    "household-representatives" as const
  )
})

/** NQLT 09/2008 — a vote below half was held again, then ballots went to those who had not come. */
export const secondVote = rule("community.second-vote", {
  label: { vi: "tổ chức lại cuộc họp khi chưa đạt tỷ lệ", en: "what follows a vote that did not reach half" },
  is: Timeline.enacted(
    "2008-04-17",
    paraphrased(
      guidance,
      WHOLE,
      "tổ chức lại cuộc họp; sau đó phát phiếu lấy ý kiến những cử tri không tham dự cuộc họp"
    ),
    ["meet-again", "ballots-to-absentees"] as const
  ).amended("2023-07-01", cite(law, "Đ19.k1.b", "không có đủ đại diện của số hộ gia đình tham dự"), [
    "ballots-to-every-household"
  ] as const)
})
