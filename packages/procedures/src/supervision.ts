import { cite, inVietnamese, leastReaching, reaches } from "@danchu/law"
import { governed, under } from "./absent.js"
import { keepingPromises, promising } from "./commitment.js"
import { accepted, type Procedure, refused, type Step } from "./procedure.js"
import {
  boards,
  byMajority,
  majorityRules,
  noticeRules,
  replyBy,
  replyRules,
  type SupervisionState
} from "./supervision-boards.js"
import type { SupervisionCommand, SupervisionEvent } from "./supervision-events.js"
import { supervisionMandatory } from "./supervision-mandatory.js"
import {
  evolveSupervision,
  newSupervision,
  supervisionDeadlines,
  supervisionPhases
} from "./supervision-state.js"
import { lateness, noticeInTime } from "./term.js"

/** Luật 10/2022/QH15, Đ36–45, Đ60–63, Đ77–81; NĐ 59/2023/NĐ-CP, Đ12–27: the boards through which the people supervise. */

type StepFor<K extends SupervisionCommand["type"]> = Step<
  SupervisionState,
  Extract<SupervisionCommand, { readonly type: K }>,
  SupervisionEvent
>

const law = "10/2022/QH15"
const { inspection, investment, agency, enterprise } = boards
const confirmed = cite(law, "Đ40.k2.d", "Xác nhận biên bản, kiến nghị của Ban Thanh tra nhân dân")
const confirmedInvestment = cite(law, "Đ45.k1.d", "trước khi gửi cơ quan có thẩm quyền")
const urged = cite(law, "Đ40.k2.d", "đôn đốc việc giải quyết kiến nghị của Ban Thanh tra nhân dân")
const urgedInvestment = cite(
  law,
  "Đ45.k1.d",
  "đôn đốc việc giải quyết kiến nghị của Ban Giám sát đầu tư của cộng đồng"
)
const watched = cite(law, "Đ61.k2", "giám sát việc thực hiện kiến nghị đó")

/** NĐ 59/2023 Đ14.1.b, Đ22.1.b, Đ26.1.b, Luật Đ45.1.b — told before it starts, in the board's own time. */
const announce: StepFor<"AnnounceSupervision"> = {
  label: { vi: "thông báo kế hoạch kiểm tra, giám sát", en: "announce the supervision" },
  from: ["new"],
  to: ["announced"],
  who: "board",
  rules: noticeRules,
  basis: [byMajority],
  decide: (_, { type: _type, ...given }, bench) =>
    under(boards[given.board].notice.on(given.on), byMajority, lead => {
      const last = noticeInTime(lead, given.startsOn, bench)
      return accepted(
        [{ ...given, type: "SupervisionAnnounced", late: given.on > last, governedBy: governed(lead) }],
        ["supervised-body", ...boards[given.board].alsoTold].map(to => ({
          to,
          template: "supervision-plan",
          basis: lead.basis
        })),
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
  decide: (state, { on, record }) =>
    state.owesResult
      ? refused(
          boards[state.board].resultTold,
          "result-not-told",
          "chưa thông báo kết quả bằng văn bản đến nơi có phản ánh, kiến nghị",
          "whoever raised the matter was not told the result in writing"
        )
      : accepted([{ type: "NothingFound", on, record, governedBy: [] }])
}

/** NĐ 59/2023 Đ14.2.c, Đ18.2.d, Đ22.2.b, Đ26.2.d — in writing, to whoever raised the matter. */
const tell: StepFor<"TellResult"> = {
  label: { vi: "thông báo kết quả kiểm tra, giám sát", en: "tell the result" },
  from: ["carried-out", "recommended", "sent", "received", "following"],
  to: ["carried-out", "recommended", "sent", "received", "following", "replied"],
  moves: [["following", "replied"]],
  who: "board",
  rules: [],
  basis: [inspection.resultTold, investment.resultTold, agency.resultTold, enterprise.resultTold],
  decide: (state, { on, record }) =>
    state.owesResult
      ? accepted(
          [{ type: "ResultTold", on, record, governedBy: [] }],
          [
            {
              to: "whoever-raised-it",
              template: "supervision-result",
              basis: [boards[state.board].resultTold]
            }
          ]
        )
      : refused(
          boards[state.board].resultTold,
          "nobody-to-tell",
          "không có phản ánh, kiến nghị chờ thông báo kết quả",
          "nobody who raised the matter waits for its result"
        )
}

/** NĐ 59/2023 Đ12.3, Đ16.3, Đ20.3, Đ24.3 — "quyết định theo đa số". */
const recommend: StepFor<"Recommend"> = {
  label: { vi: "kiến nghị", en: "recommend" },
  from: ["carried-out"],
  to: ["recommended", "sent"],
  who: "board",
  rules: majorityRules,
  basis: [byMajority],
  decide: (state, { type: _type, ...given }) =>
    under(boards[state.board].majority.on(given.on), byMajority, share =>
      reaches(share.value, Math.min(given.inFavour, given.members), given.members)
        ? accepted(
            [{ ...given, type: "Recommended", governedBy: governed(share) }],
            boards[state.board].confirmedBy === null
              ? [{ to: "supervised-body", template: "recommendation", basis: share.basis }]
              : [{ to: "commune-front", template: "recommendation", basis: [confirmed] }]
          )
        : refused(
            share,
            "no-majority",
            `cần ${leastReaching(share.value, given.members)}/${given.members} thành viên tán thành`,
            `${leastReaching(share.value, given.members)} of ${given.members} members must agree`
          )
    )
}

/** Đ40.2.d, Đ45.1.d — the Front confirms what a board of the commune recommends, "trước khi gửi". */
const confirm: StepFor<"ConfirmRecommendation"> = {
  label: { vi: "Mặt trận xác nhận kiến nghị", en: "the Front confirms the recommendation" },
  from: ["recommended"],
  to: ["sent"],
  who: "commune-front",
  rules: [],
  basis: [confirmed, confirmedInvestment],
  decide: (state, { on, record }) =>
    accepted(
      [{ type: "RecommendationConfirmed", on, record, governedBy: [] }],
      [
        {
          to: "supervised-body",
          template: "recommendation",
          basis: [boards[state.board].confirmedBy ?? confirmed]
        }
      ]
    )
}

const receive: StepFor<"RecordReceipt"> = {
  label: { vi: "ghi nhận ngày nhận kiến nghị", en: "record the receipt" },
  from: ["sent"],
  to: ["received"],
  who: "supervised-body",
  rules: replyRules,
  basis: [inspection.replied, investment.replied, agency.replied, enterprise.replied],
  decide: (_, { on }) => accepted([{ type: "ReceiptRecorded", on, governedBy: [] }])
}

/** Đ40.2.d, Đ45.1.d, Đ61.2 — whoever supervises follows what becomes of the recommendation. */
const urge: StepFor<"Urge"> = {
  label: { vi: "đôn đốc việc giải quyết kiến nghị", en: "urge that it be dealt with" },
  from: ["received", "following"],
  to: ["received", "following"],
  moves: [],
  who: "commune-front",
  rules: [],
  basis: [urged, urgedInvestment, watched],
  decide: (_, { on, record }) =>
    accepted(
      [{ type: "Urged", on, record, governedBy: [] }],
      [{ to: "supervised-body", template: "reminder", basis: [urged] }]
    )
}

/** What the supervised body says that it will do, and what became of it. */
const ledger = {
  from: ["received", "following"],
  moves: [],
  who: "supervised-body",
  basis: watched
} as const

/** Đ40.1.c, Đ45.2.c, Đ63.1.c, Đ81.1.d — the result is told within 15 days of the recommendation's receipt. */
const answer: StepFor<"Reply"> = {
  label: { vi: "thông báo kết quả giải quyết kiến nghị", en: "reply" },
  from: ["received"],
  to: ["following", "replied"],
  who: "supervised-body",
  rules: replyRules,
  basis: [inspection.replied, investment.replied, agency.replied, enterprise.replied],
  decide: (state, { on, record }, bench) =>
    accepted(
      [{ type: "Replied", on, record, ...lateness(replyBy(state, bench), on) }],
      [{ to: "board", template: "reply", basis: [boards[state.board].replied] }]
    )
}

/**
 * One supervision by a board of the people, in a commune or at a workplace, until it is answered and what was promised is kept.
 * @law Luật 10/2022/QH15, Đ36–45, Đ60–63, Đ77–81; NĐ 59/2023/NĐ-CP, Đ12–27
 */
export const supervision: Procedure<SupervisionState, SupervisionCommand, SupervisionEvent> = {
  id: "supervision",
  label: {
    vi: "giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
    en: "supervision by boards of the people"
  },
  initial: newSupervision,
  phases: supervisionPhases,
  steps: {
    AnnounceSupervision: announce,
    CarryOut: carryOut,
    FindNothing: findNothing,
    TellResult: tell,
    Recommend: recommend,
    ConfirmRecommendation: confirm,
    RecordReceipt: receive,
    Urge: urge,
    Promise: promising(ledger),
    KeepPromise: keepingPromises({
      ...ledger,
      to: ["received", "following", "replied"],
      moves: [["following", "replied"]]
    }),
    Reply: answer
  },
  mandatory: supervisionMandatory,
  evolve: evolveSupervision,
  deadlines: supervisionDeadlines
}
