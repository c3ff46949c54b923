import { cite, recalled, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { type Range, range, years } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { inspectionLawUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ36–40; NĐ 59/2023/NĐ-CP Đ12–14: the people's inspection board of a commune. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

/** How many members: as many as neighbourhoods, within the bounds. */
export interface BoardSize extends Range {
  readonly perNeighbourhood: 1 | null
}

const usual = inspectionLawUnread("the size of a board").amended<BoardSize>(
  "2023-07-01",
  cite(law, "Đ36.k1", "tương ứng số lượng thôn, tổ dân phố trên địa bàn cấp xã nhưng không ít hơn 05 người"),
  { ...range(5, null), perNeighbourhood: 1 }
)
const small = inspectionLawUnread("the size of a board")
  .amended<BoardSize>("2023-07-01", cite(law, "Đ36.k1", "nhưng không ít hơn 05 người"), {
    ...range(5, null),
    perNeighbourhood: null
  })
  .amended<BoardSize>(
    "2023-08-15",
    cite(law, "Đ36.k1", "nhưng không ít hơn 05 người"),
    { ...range(5, 5), perNeighbourhood: null },
    cite(decree, "Đ13.k2.p2", "thì được bầu tối đa 05 thành viên Ban Thanh tra nhân dân")
  )

/** Đ36.1 — one member for each neighbourhood, five at least; NĐ 59 Đ13.2 — exactly five where there are fewer than five. */
export const boardSize = rule("inspection-board.size", {
  label: { vi: "số lượng thành viên Ban Thanh tra nhân dân ở cấp xã", en: "members of the commune's board" },
  facts: {
    "under-five-neighbourhoods": flag("có dưới 05 thôn, tổ dân phố", "fewer than five neighbourhoods")
  },
  is: facts => (facts["under-five-neighbourhoods"] ? small : usual)
})

/** Đ36.2 — "theo nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố trên cùng địa bàn". */
export const boardTerm = rule("inspection-board.term", {
  label: { vi: "nhiệm kỳ của Ban Thanh tra nhân dân ở cấp xã", en: "the commune board's term" },
  is: inspectionLawUnread("the term of a board")
    .amended("2017-02-01", recalled("159/2016/NĐ-CP", WHOLE, "nhiệm kỳ 02 năm"), years(2))
    .amended(
      "2023-07-01",
      cite(law, "Đ36.k2", "theo nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố trên cùng địa bàn"),
      "the-heads-term" as const
    )
})

/** Đ36.2 — a vacancy is filled if "thời gian còn lại của nhiệm kỳ là từ 06 tháng trở lên". */
export const boardByElection = rule("inspection-board.by-election", {
  label: { vi: "bầu bổ sung thành viên, số tháng còn lại", en: "months left that make a by-election due" },
  is: inspectionLawUnread("by-elections").amended(
    "2023-07-01",
    cite(law, "Đ36.k2.p3", "thời gian còn lại của nhiệm kỳ là từ 06 tháng trở lên"),
    range(6, null)
  )
})

/**
 * Đ36.2 and NĐ 59 Đ13.1 — the neighbourhood that elected the member votes; the Front committee, on the proposal of the
 * neighbourhood's Front, decides.
 */
export const boardDismissal = rule("inspection-board.dismissal", {
  label: { vi: "cho thôi làm thành viên Ban Thanh tra nhân dân", en: "how a member is dismissed" },
  is: inspectionLawUnread("dismissing a member")
    .amended(
      "2023-07-01",
      cite(law, "Đ36.k2.p2", "đề nghị thôn, tổ dân phố đã bầu thành viên đó xem xét, cho thôi làm nhiệm vụ"),
      ["front-asks", "neighbourhood-votes"] as const
    )
    .amended(
      "2023-08-15",
      cite(law, "Đ36.k2.p2", "đề nghị thôn, tổ dân phố đã bầu thành viên đó xem xét, cho thôi làm nhiệm vụ"),
      ["neighbourhood-front-proposes", "neighbourhood-votes", "commune-front-decides"] as const,
      cite(decree, "Đ13.k1.p2", "Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã xem xét, cho thôi làm thành viên"),
      cite(decree, "Đ13.k1.p3", "để bầu, cho thôi, bầu bổ sung làm thành viên Ban Thanh tra nhân dân")
    )
})

const exclusions = [
  ground(
    "officials",
    cite(law, "Đ37.k2", "không đồng thời là cán bộ, công chức cấp xã"),
    "cán bộ, công chức cấp xã",
    "officials of the commune"
  ),
  ground(
    "non-specialised-workers",
    cite(law, "Đ37.k2", "người hoạt động không chuyên trách"),
    "người hoạt động không chuyên trách",
    "non-specialised workers"
  )
] as const

/** Đ37.2 — who may not sit on the board. */
export const boardExclusions = rule("inspection-board.exclusions", {
  label: { vi: "người không được là thành viên", en: "who may not be a member" },
  is: inspectionLawUnread("who may be a member").amended(
    "2023-07-01",
    cite(law, "Đ37.k2", "Là công dân thường trú trên địa bàn và không đồng thời là"),
    exclusions
  )
})

/** NĐ 59 Đ13.3 — "nhưng không quá 02 người". */
export const boardDeputies = rule("inspection-board.deputies", {
  label: { vi: "số Phó Trưởng ban", en: "deputies of the board" },
  is: inspectionLawUnread("deputies").amended(
    "2023-08-15",
    cite(decree, "Đ13.k3.p2", "nhưng không quá 02 người"),
    range(0, 2)
  )
})
