import { type CivilDate, cite, inVietnamese, leastReaching, reaches } from "@danchu/law"
import { boardMajority, boardPlanNotice, boardReply } from "@danchu/law/rules/inspection-board-work"
import {
  investmentBoardMajority,
  investmentBoardNotice,
  investmentBoardReply
} from "@danchu/law/rules/investment-board"
import { governed, under } from "./absent.js"
import { clock, end, noClock } from "./phase.js"
import { accepted, type Bench, type CaseState, type Procedure, refused, type Step } from "./procedure.js"
import type { SupervisionCommand, SupervisionEvent } from "./supervision-events.js"
import { breach, lateness, noticeInTime, openTerm, termFrom } from "./term.js"

/** Luật 10/2022/QH15, Đ36–45; NĐ 59/2023/NĐ-CP, Đ12–17: the people's inspection board, the investment supervision board. */

export type SupervisionPhase =
  | "new"
  | "announced"
  | "carried-out"
  | "closed"
  | "recommended"
  | "received"
  | "replied"

/** What one supervision has come to. */
export interface SupervisionState extends CaseState {
  readonly phase: SupervisionPhase
  readonly board: "inspection" | "investment"
  readonly startsOn: CivilDate | null
  readonly receivedOn: CivilDate | null
}

type StepFor<K extends SupervisionCommand["type"]> = Step<
  SupervisionState,
  Extract<SupervisionCommand, { readonly type: K }>,
  SupervisionEvent
>

const law = "10/2022/QH15"
const reply = cite(
  law,
  "Đ40.k1.c",
  "thông báo kết quả giải quyết trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"
)
const investmentReply = cite(law, "Đ45.k2.c", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị")
const byMajority = cite("59/2023/NĐ-CP", "Đ12.k3", "Làm việc theo chế độ tập thể và quyết định theo đa số")
const confirmed = cite(law, "Đ40.k2.d", "Xác nhận biên bản, kiến nghị của Ban Thanh tra nhân dân")

const noticeOf = (board: SupervisionState["board"]) =>
  board === "inspection" ? boardPlanNotice : investmentBoardNotice
const majorityOf = (board: SupervisionState["board"]) =>
  board === "inspection" ? boardMajority : investmentBoardMajority
const replyBy = (state: SupervisionState, bench: Bench) =>
  termFrom(state.board === "inspection" ? boardReply : investmentBoardReply, state.receivedOn, bench)

/** NĐ 59/2023 Đ14.1.b, Luật Đ45.1.b — told before it starts, in the board's own time. */
const announce: StepFor<"AnnounceSupervision"> = {
  label: { vi: "thông báo kế hoạch kiểm tra, giám sát", en: "announce the supervision" },
  from: ["new"],
  to: ["announced"],
  who: "board",
  rules: [boardPlanNotice.id, investmentBoardNotice.id],
  basis: [byMajority],
  decide: (_, { type: _type, ...given }, bench) =>
    under(noticeOf(given.board).on(given.on), byMajority, lead => {
      const last = noticeInTime(lead, given.startsOn, bench)
      return accepted(
        [{ ...given, type: "SupervisionAnnounced", late: given.on > last, governedBy: governed(lead) }],
        [{ to: "supervised-body", template: "supervision-plan", basis: lead.basis }],
        given.on > last ? [`The notice was owed by ${last}.`] : []
      )
    })
}

const carryOut: StepFor<"CarryOut"> = {
  label: { vi: "kiểm tra, giám sát", en: "carry it out" },
  from: ["announced"],
  to: ["carried-out"],
  who: "board",
  rules: [],
  basis: [byMajority],
  decide: (state, { on, record }) =>
    state.startsOn !== null && on < state.startsOn
      ? refused(
          byMajority,
          "before-its-day",
          `kế hoạch bắt đầu ngày ${inVietnamese(state.startsOn)}`,
          `the plan begins on ${state.startsOn}`
        )
      : accepted([{ type: "CarriedOut", on, record, governedBy: [] }])
}

const findNothing: StepFor<"FindNothing"> = {
  label: { vi: "kết thúc, không có kiến nghị", en: "end it without a recommendation" },
  from: ["carried-out"],
  to: ["closed"],
  who: "board",
  rules: [],
  basis: [byMajority],
  decide: (_, { on, record }) => accepted([{ type: "NothingFound", on, record, governedBy: [] }])
}

/** NĐ 59/2023 Đ12.3, Đ16.3 — "quyết định theo đa số"; the Front confirms what the inspection board recommends. */
const recommend: StepFor<"Recommend"> = {
  label: { vi: "kiến nghị", en: "recommend" },
  from: ["carried-out"],
  to: ["recommended"],
  who: "board",
  rules: [boardMajority.id, investmentBoardMajority.id],
  basis: [byMajority, confirmed],
  decide: (state, { type: _type, ...given }) =>
    under(majorityOf(state.board).on(given.on), byMajority, share =>
      reaches(share.value, Math.min(given.inFavour, given.members), given.members)
        ? accepted(
            [{ ...given, type: "Recommended", governedBy: governed(share) }],
            ["supervised-body", "commune-front"].map(to => ({
              to,
              template: "recommendation",
              basis: share.basis
            }))
          )
        : refused(
            share,
            "no-majority",
            `cần ${leastReaching(share.value, given.members)}/${given.members} thành viên tán thành`,
            `${leastReaching(share.value, given.members)} of ${given.members} members must agree`
          )
    )
}

const receive: StepFor<"RecordReceipt"> = {
  label: { vi: "ghi nhận ngày nhận kiến nghị", en: "record the receipt" },
  from: ["recommended"],
  to: ["received"],
  who: "supervised-body",
  rules: [boardReply.id, investmentBoardReply.id],
  basis: [reply, investmentReply],
  decide: (_, { on }) => accepted([{ type: "ReceiptRecorded", on, governedBy: [] }])
}

/** Đ40.1.c, Đ45.2.c — the result is told within 15 days of the recommendation's receipt. */
const answer: StepFor<"Reply"> = {
  label: { vi: "thông báo kết quả giải quyết kiến nghị", en: "reply" },
  from: ["received"],
  to: ["replied"],
  who: "supervised-body",
  rules: [boardReply.id, investmentBoardReply.id],
  basis: [reply, investmentReply],
  decide: (state, { on, record }, bench) =>
    accepted(
      [{ type: "Replied", on, record, ...lateness(replyBy(state, bench), on) }],
      [{ to: "board", template: "reply", basis: [state.board === "inspection" ? reply : investmentReply] }]
    )
}

const changed = (event: SupervisionEvent): Partial<SupervisionState> => {
  switch (event.type) {
    case "SupervisionAnnounced":
      return { phase: "announced", board: event.board, startsOn: event.startsOn }
    case "CarriedOut":
      return { phase: "carried-out" }
    case "NothingFound":
      return { phase: "closed" }
    case "Recommended":
      return { phase: "recommended" }
    case "ReceiptRecorded":
      return { phase: "received", receivedOn: event.on }
    case "Replied":
      return { phase: "replied" }
    default:
      return {}
  }
}

/**
 * One supervision by the people's inspection board or an investment supervision board, until it is answered.
 * @law Luật 10/2022/QH15, Đ36–45; NĐ 59/2023/NĐ-CP, Đ12–17
 */
export const supervision: Procedure<SupervisionState, SupervisionCommand, SupervisionEvent> = {
  id: "supervision",
  label: {
    vi: "giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
    en: "supervision by boards of the people"
  },
  initial: { phase: "new", lastOn: null, board: "inspection", startsOn: null, receivedOn: null },
  phases: {
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
      "đã kiến nghị",
      "recommended",
      {
        vi: "thời hạn trả lời tính từ ngày nhận được kiến nghị",
        en: "the term of the reply runs from its receipt"
      },
      reply
    ),
    received: clock("đã nhận kiến nghị", "recommendation received"),
    replied: end("đã trả lời", "replied")
  },
  steps: {
    AnnounceSupervision: announce,
    CarryOut: carryOut,
    FindNothing: findNothing,
    Recommend: recommend,
    RecordReceipt: receive,
    Reply: answer
  },
  evolve: (state, event) => ({ ...state, ...changed(event), lastOn: event.on }),
  deadlines: (state, bench) =>
    state.phase === "received" ? openTerm("reply", replyBy(state, bench), "supervised-body", breach) : []
}
