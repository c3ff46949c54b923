import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, daysBefore, moreThanShare, range } from "../quantity.js"
import { rule } from "../rule.js"
import { detailsUnread, ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ41–45; NĐ 59/2023/NĐ-CP Đ16–18: the community's board for supervising investment. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

/** Đ41.1 — set up by the Front "theo từng chương trình, dự án"; it dissolves itself when its task is done. */
export const investmentBoard = rule("investment-board.creation", {
  label: { vi: "thành lập Ban Giám sát đầu tư của cộng đồng", en: "one board for each programme or project" },
  is: ordinanceUnread("investment supervision boards").amended(
    "2023-07-01",
    cite(law, "Đ41.k1", "quyết định thành lập theo từng chương trình, dự án đầu tư công"),
    { by: "commune-front", per: "project", ends: "by-itself-when-done" } as const,
    cite(law, "Đ41.k1.p2", "Ban Giám sát đầu tư của cộng đồng tự giải thể sau khi hoàn thành nhiệm vụ")
  )
})

/** Đ41.1 — "có ít nhất là 05 thành viên". */
export const investmentBoardSize = rule("investment-board.size", {
  label: { vi: "số thành viên Ban Giám sát đầu tư của cộng đồng", en: "members of the board" },
  is: ordinanceUnread("investment supervision boards").amended(
    "2023-07-01",
    cite(law, "Đ41.k1.p2", "Ban Giám sát đầu tư của cộng đồng có ít nhất là 05 thành viên"),
    range(5, null)
  )
})

/** NĐ 59 Đ17.2 — representatives of the residents: "nhưng không quá 05 người". */
export const residentRepresentatives = rule("investment-board.residents", {
  label: { vi: "số thành viên là đại diện người dân", en: "members who represent the residents" },
  is: detailsUnread("the residents' members").amended(
    "2023-08-15",
    cite(
      decree,
      "Đ17.k2.p2",
      "do Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã quyết định nhưng không quá 05 người"
    ),
    range(0, 5)
  )
})

/** NĐ 59 Đ17.3 — "nhưng không quá 02 người". */
export const investmentBoardDeputies = rule("investment-board.deputies", {
  label: { vi: "số Phó Trưởng ban", en: "deputies of the board" },
  is: detailsUnread("deputies").amended(
    "2023-08-15",
    cite(decree, "Đ17.k3", "nhưng không quá 02 người"),
    range(0, 2)
  )
})

const exclusions = [
  ground(
    "officials",
    cite(law, "Đ42.k2", "không đồng thời là cán bộ, công chức cấp xã"),
    "cán bộ, công chức cấp xã",
    "officials of the commune"
  ),
  ground(
    "relatives",
    cite(law, "Đ42.k2", "không có người thân là người có thẩm quyền quyết định đầu tư, chủ đầu tư"),
    "người thân của người quyết định đầu tư, chủ đầu tư, tư vấn, nhà thầu",
    "relatives of who decides, owns, advises, builds or manages the project"
  )
] as const

/** Đ42.2 — who may not sit on the board. */
export const investmentBoardExclusions = rule("investment-board.exclusions", {
  label: { vi: "người không được là thành viên", en: "who may not be a member" },
  is: ordinanceUnread("investment supervision boards").amended(
    "2023-07-01",
    cite(law, "Đ42.k2", "Là công dân thường trú trên địa bàn và không đồng thời là"),
    exclusions
  )
})

/** Đ45.1b — "chậm nhất là 45 ngày trước ngày thực hiện". */
export const investmentBoardNotice = rule("investment-board.notice", {
  label: { vi: "thông báo kế hoạch giám sát và thành phần Ban", en: "telling the owner of plan and members" },
  trigger: { vi: "ngày thực hiện giám sát", en: "the start of the supervision" },
  is: ordinanceUnread("investment supervision boards").amended(
    "2023-07-01",
    cite(law, "Đ45.k1.b", "chậm nhất là 45 ngày trước ngày thực hiện"),
    daysBefore(45)
  )
})

/** Đ45.2c — "thông báo kết quả giải quyết trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị". */
export const investmentBoardReply = rule("investment-board.reply", {
  label: {
    vi: "trả lời kiến nghị của Ban Giám sát đầu tư của cộng đồng",
    en: "answering its recommendation"
  },
  trigger: { vi: "ngày nhận được kiến nghị", en: "receipt of the recommendation" },
  is: ordinanceUnread("investment supervision boards").amended(
    "2023-07-01",
    cite(law, "Đ45.k2.c", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    days(15)
  )
})

/** NĐ 59 Đ16.3 — "Làm việc theo chế độ tập thể và quyết định theo đa số". */
export const investmentBoardMajority = rule("investment-board.majority", {
  label: { vi: "quyết định theo đa số", en: "the board's own decisions, of its members" },
  is: detailsUnread("decisions of a board").amended(
    "2023-08-15",
    cite(decree, "Đ16.k3", "Làm việc theo chế độ tập thể và quyết định theo đa số"),
    moreThanShare(1, 2)
  )
})
