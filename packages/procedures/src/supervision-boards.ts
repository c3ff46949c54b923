import {
  type Citation,
  type CivilDate,
  cite,
  type LeadTime,
  type Rule,
  type Share,
  type Term
} from "@danchu/law"
import {
  staffBoardMajority,
  staffBoardPlanNotice,
  staffBoardReply
} from "@danchu/law/rules/agency-inspection-board"
import {
  workerBoardMajority,
  workerBoardPlanNotice,
  workerBoardReply
} from "@danchu/law/rules/enterprise-inspection-board"
import { boardMajority, boardPlanNotice, boardReply } from "@danchu/law/rules/inspection-board-work"
import {
  investmentBoardMajority,
  investmentBoardNotice,
  investmentBoardReply
} from "@danchu/law/rules/investment-board"
import type { Promises } from "./commitment.js"
import type { Bench, CaseState } from "./procedure.js"
import { type CountedTerm, termFrom } from "./term.js"

/** Luật 10/2022/QH15, Đ36–45, Đ60–63, Đ77–81; NĐ 59/2023/NĐ-CP, Đ12–27: what each board of the people goes by. */

export type Board = "inspection" | "investment" | "agency" | "enterprise"

export type SupervisionPhase =
  | "new"
  | "announced"
  | "carried-out"
  | "closed"
  | "recommended"
  | "sent"
  | "received"
  | "following"
  | "replied"

/** What one supervision has come to. */
export interface SupervisionState extends CaseState, Promises {
  readonly phase: SupervisionPhase
  readonly board: Board
  readonly startsOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  /** Whoever raised the matter is still to be told the result. */
  readonly owesResult: boolean
}

interface BoardLaw {
  readonly notice: Rule<LeadTime, Record<never, never>>
  readonly majority: Rule<Share, Record<never, never>>
  readonly reply: Rule<Term, Record<never, never>>
  readonly replied: Citation
  /** Whose confirmation its recommendation needs before it goes out; `null` where no text asks for one. */
  readonly confirmedBy: Citation | null
  /** Who is told of the plan besides the supervised body. */
  readonly alsoTold: readonly string[]
  /** Whoever raised the matter is told the result in writing. */
  readonly resultTold: Citation
}

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

export const boards: Readonly<Record<Board, BoardLaw>> = {
  inspection: {
    notice: boardPlanNotice,
    majority: boardMajority,
    reply: boardReply,
    replied: cite(
      law,
      "Đ40.k1.c",
      "thông báo kết quả giải quyết trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"
    ),
    confirmedBy: cite(law, "Đ40.k2.d", "Xác nhận biên bản, kiến nghị của Ban Thanh tra nhân dân"),
    alsoTold: ["commune-front", "commune-chair"],
    resultTold: cite(decree, "Đ14.k2.c", "Thông báo kết quả kiểm tra, giám sát, xác minh")
  },
  investment: {
    notice: investmentBoardNotice,
    majority: investmentBoardMajority,
    reply: investmentBoardReply,
    replied: cite(law, "Đ45.k2.c", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    confirmedBy: cite(
      law,
      "Đ45.k1.d",
      "Xác nhận văn bản kiến nghị, phản ánh của Ban Giám sát đầu tư của cộng đồng trước khi gửi"
    ),
    alsoTold: [],
    resultTold: cite(decree, "Đ18.k2.d", "Thông báo kết quả kiểm tra, giám sát đến cơ quan, tổ chức, cá nhân")
  },
  agency: {
    notice: staffBoardPlanNotice,
    majority: staffBoardMajority,
    reply: staffBoardReply,
    replied: cite(law, "Đ63.k1.c", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    confirmedBy: null,
    // NĐ 59/2023 Đ22.1.b still names the union; Luật 97/2025 Đ4 took its part in agencies away.
    alsoTold: [],
    resultTold: cite(
      decree,
      "Đ22.k2.b",
      "được lập thành văn bản và gửi đến cơ quan, tổ chức, cá nhân có phản ánh, kiến nghị"
    )
  },
  enterprise: {
    notice: workerBoardPlanNotice,
    majority: workerBoardMajority,
    reply: workerBoardReply,
    replied: cite(law, "Đ81.k1.d", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    confirmedBy: null,
    alsoTold: ["union"],
    resultTold: cite(
      decree,
      "Đ26.k2.d",
      "được lập thành văn bản và gửi đến cơ quan, tổ chức, cá nhân có phản ánh, kiến nghị"
    )
  }
}

const every = Object.values(boards)

export const noticeRules = every.map(one => one.notice.id)
export const majorityRules = every.map(one => one.majority.id)
export const replyRules = every.map(one => one.reply.id)

/** NĐ 59 Đ12.3; the other boards have the same words (Đ16.3, Đ20.3, Đ24.3). */
export const byMajority = cite(decree, "Đ12.k3", "Làm việc theo chế độ tập thể và quyết định theo đa số")

/** Đ40.1.c, Đ45.2.c, Đ63.1.c, Đ81.1.d — from the receipt of the recommendation. */
export const replyBy = (state: SupervisionState, bench: Bench): CountedTerm | null =>
  termFrom(boards[state.board].reply, state.receivedOn, bench)
