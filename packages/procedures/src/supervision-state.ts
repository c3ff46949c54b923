import { cite } from "@danchu/law"
import { isKept, openPromises, promisesAfter } from "./commitment.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, OpenDeadline, PhaseInfo } from "./procedure.js"
import {
  boards,
  byMajority,
  replyBy,
  type SupervisionPhase,
  type SupervisionState
} from "./supervision-boards.js"
import type { SupervisionEvent } from "./supervision-events.js"
import { breach, openTerm } from "./term.js"

export const newSupervision: SupervisionState = {
  phase: "new",
  lastOn: null,
  board: "inspection",
  startsOn: null,
  receivedOn: null,
  owesResult: false,
  commitments: []
}

/** Once the answer is given, promises are followed until they are kept, and whoever raised the matter is told. */
const afterReply = ({
  commitments,
  owesResult
}: Pick<SupervisionState, "commitments" | "owesResult">): SupervisionPhase =>
  commitments.every(isKept) && !owesResult ? "replied" : "following"

const changed = (state: SupervisionState, event: SupervisionEvent): Partial<SupervisionState> => {
  switch (event.type) {
    case "SupervisionAnnounced":
      return {
        phase: "announced",
        board: event.board,
        startsOn: event.startsOn,
        owesResult: event.onPetition
      }
    case "CarriedOut":
      return { phase: "carried-out" }
    case "NothingFound":
      return { phase: "closed" }
    case "Recommended":
      return { phase: boards[state.board].confirmedBy === null ? "sent" : "recommended" }
    case "ResultTold":
      return {
        owesResult: false,
        ...(state.phase === "following" && { phase: afterReply({ ...state, owesResult: false }) })
      }
    case "RecommendationConfirmed":
      return { phase: "sent" }
    case "ReceiptRecorded":
      return { phase: "received", receivedOn: event.on }
    case "Promised":
      return { commitments: promisesAfter(state.commitments, event) }
    case "PromiseKept": {
      const commitments = promisesAfter(state.commitments, event)
      return {
        commitments,
        ...(state.phase === "following" && { phase: afterReply({ ...state, commitments }) })
      }
    }
    case "Replied":
      return { phase: afterReply(state) }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveSupervision = (state: SupervisionState, event: SupervisionEvent): SupervisionState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

const law = "10/2022/QH15"
const confirmed = cite(law, "Đ40.k2.d", "Xác nhận biên bản, kiến nghị của Ban Thanh tra nhân dân")
const confirmedInvestment = cite(law, "Đ45.k1.d", "trước khi gửi cơ quan có thẩm quyền")
const watched = cite(law, "Đ61.k2", "giám sát việc thực hiện kiến nghị đó")

/** The clocks that run in the case as it stands. */
export const supervisionDeadlines = (state: SupervisionState, bench: Bench): readonly OpenDeadline[] => [
  ...(state.phase === "received" ? openTerm("reply", replyBy(state, bench), "supervised-body", breach) : []),
  ...openPromises(state, boards[state.board].reply.id, watched)
]

export const supervisionPhases: Readonly<Record<SupervisionPhase, PhaseInfo>> = {
  new: end("chưa thông báo", "not yet announced"),
  announced: noClock(
    "đã thông báo kế hoạch",
    "announced",
    { vi: "chờ ngày bắt đầu theo kế hoạch", en: "it waits for the day of the plan" },
    byMajority
  ),
  "carried-out": noClock(
    "đã kiểm tra, giám sát",
    "carried out",
    { vi: "không thấy thời hạn kiến nghị", en: "no term for the recommendation was found" },
    byMajority
  ),
  closed: end("kết thúc, không có kiến nghị", "ended without a recommendation"),
  recommended: noClock(
    "đã kiến nghị, chờ Mặt trận xác nhận",
    "recommended, the Front to confirm",
    { vi: "không thấy thời hạn xác nhận", en: "no term for the confirmation was found" },
    confirmed,
    confirmedInvestment
  ),
  sent: noClock(
    "đã gửi kiến nghị",
    "sent",
    {
      vi: "thời hạn trả lời tính từ ngày nhận được kiến nghị",
      en: "the term of the reply runs from its receipt"
    },
    boards.inspection.replied
  ),
  received: clock("đã nhận kiến nghị", "recommendation received"),
  following: noClock(
    "đã trả lời, theo dõi cam kết, thông báo kết quả",
    "replied, promises and the result to tell are followed",
    {
      vi: "mỗi cam kết có ngày hoàn thành đã hứa; không ấn định ngày thông báo kết quả",
      en: "each promise has the day that was promised; no day is set for telling the result"
    },
    watched,
    boards.inspection.resultTold
  ),
  replied: end("đã trả lời", "replied")
}
