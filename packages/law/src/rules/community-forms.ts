import { type Citation, cite, paraphrased } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import type { CommunityMatter } from "./community-matters.js"
import { ordinance } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ17, Đ19.1; NĐ 59/2023/NĐ-CP Đ4.1, Đ5.1: in which form a matter may be decided. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

export type DecisionForm = "meeting" | "ballot" | "online"
export type DecisionScope = "neighbourhood" | "commune"

/** When a form is open to a matter; every condition but "always" is a fact of the case. */
export type FormCondition = "always" | "failed-meeting" | "commune-chair-chooses" | "head-and-front-choose"

/** One way that the law opens: for these matters, in that scope, under that condition. */
export interface FormOpening {
  readonly form: DecisionForm
  readonly scope: DecisionScope
  readonly matters: readonly CommunityMatter[]
  readonly when: FormCondition
  readonly basis: Citation
}

const all = ["D1", "D2", "D3", "D4", "D5", "D6"] as const
const opening = (
  form: DecisionForm,
  scope: DecisionScope,
  matters: readonly CommunityMatter[],
  when: FormCondition,
  basis: Citation
): FormOpening => ({ form, scope, matters, when, basis })

const meeting = cite(law, "Đ17.k1.a", "Tổ chức cuộc họp của cộng đồng dân cư")
const ballotOfCommune = cite(law, "Đ19.k1.a", "đối với nội dung có phạm vi thực hiện trong địa bàn cấp xã")
const afterFailure = cite(law, "Đ19.k1.b", "Cộng đồng dân cư đã tổ chức cuộc họp mà không có đủ đại diện")
const otherCases = cite(
  law,
  "Đ19.k1.c",
  "Các trường hợp khác do Trưởng thôn, Tổ trưởng tổ dân phố quyết định"
)
const decreeSix = cite(decree, "Đ4.k1.c", "đối với nội dung quy định tại khoản 6 Điều 15")
const decreeCommune = cite(
  decree,
  "Đ4.k1.a",
  "đối với những nội dung quy định tại Điều 15 của Luật Thực hiện dân chủ ở cơ sở có phạm vi thực hiện trong địa bàn cấp xã"
)
const online = cite(law, "Đ17.k2.p2", "Hình thức biểu quyết trực tuyến chỉ áp dụng trong trường hợp")

const outsideMeetings = ["D1", "D2", "D6"] as const

/** Đ17.2 keeps D3, D4 and D5 in the meeting save for Đ19.1b, in either scope; Đ19.1a and c are left to D1, D2 and D6. */
const common: readonly FormOpening[] = [
  opening("meeting", "neighbourhood", all, "always", meeting),
  opening("meeting", "commune", all, "always", meeting),
  opening("ballot", "commune", outsideMeetings, "commune-chair-chooses", ballotOfCommune),
  opening("ballot", "neighbourhood", all, "failed-meeting", afterFailure),
  opening("ballot", "commune", all, "failed-meeting", afterFailure),
  opening("online", "neighbourhood", ["D6"], "head-and-front-choose", online)
]
const ofTheLaw: readonly FormOpening[] = [
  ...common,
  opening("ballot", "neighbourhood", outsideMeetings, "head-and-front-choose", otherCases)
]
const ofTheDecree: readonly FormOpening[] = [
  ...common,
  opening("ballot", "neighbourhood", ["D6"], "head-and-front-choose", decreeSix)
]
const ofTheDecreeToTheLetter: readonly FormOpening[] = [
  ...ofTheDecree,
  opening("ballot", "commune", all, "commune-chair-chooses", decreeCommune)
]

const article11 = paraphrased(
  ordinance,
  "Đ11",
  "họp cử tri hoặc cử tri đại diện hộ gia đình; hoặc phát phiếu lấy ý kiến"
)
const ofTheOrdinance: readonly FormOpening[] = (["neighbourhood", "commune"] as const).flatMap(scope => [
  opening("meeting", scope, all, "always", article11),
  opening("ballot", scope, all, "always", article11)
])

/** Đ17 — "bằng một trong các hình thức sau đây". */
export const decisionForms = rule("community.forms", {
  label: { vi: "hình thức Nhân dân bàn và quyết định", en: "forms of decision, by matter and scope" },
  is: Timeline.enacted("2007-07-01", article11, ofTheOrdinance)
    .amended("2023-07-01", cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây"), ofTheLaw)
    .amended("2023-08-15", decreeSix, ofTheDecree, afterFailure)
    .contested(
      { from: "2023-08-15", until: null },
      otherCases,
      ofTheLaw,
      "the law lets the head and the Front choose ballots in other cases too; the decree that details it names only self-management"
    )
    .contested(
      { from: "2023-08-15", until: null },
      decreeCommune,
      ofTheDecreeToTheLetter,
      "the decree lets the chair choose ballots for every matter of Điều 15; the law keeps the covenant, the boards and the head in the meeting, and a law prevails"
    )
})
