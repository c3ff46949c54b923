import { cite } from "@danchu/law"
import { complaintAtMeeting } from "@danchu/law/rules/voter-petition"
import { councilVoterReply, voterReply } from "@danchu/law/rules/voter-reply"
import { governed, under } from "./absent.js"
import { keepingPromises, promising } from "./commitment.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { answer, endPosting, post, publish, urge } from "./voter-opinion-answer.js"
import type { VoterOpinionCommand, VoterOpinionEvent } from "./voter-opinion-events.js"
import { voterOpinionMandatory } from "./voter-opinion-mandatory.js"
import {
  evolveVoterOpinion,
  followed,
  newVoterOpinion,
  type VoterOpinionState,
  type VoterOpinionStepFor,
  voterOpinionDeadlines,
  voterOpinionPhases
} from "./voter-opinion-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, Đ37–39, Đ49, Đ51, Đ53. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const gathered = cite(
  resolution,
  "Đ37.k1",
  "có trách nhiệm tập hợp đầy đủ, trung thực các ý kiến, kiến nghị của cử tri"
)
const sumUp = cite(resolution, "Đ37.k2", "tổng hợp, phân loại các ý kiến, kiến nghị của cử tri")
const passedOn = cite(
  resolution,
  "Đ37.k1",
  "chuyển đến Thường trực Hội đồng nhân dân và cơ quan, tổ chức, cá nhân có thẩm quyền ở địa phương"
)
const passedOnByCouncil = cite(resolution, "Đ16.k2.c", "phân loại, chuyển ý kiến, kiến nghị của cử tri")
const track = cite(
  resolution,
  "Đ37.k4",
  "Đối với nội dung khiếu nại, tố cáo mà cử tri nêu tại các hoạt động tiếp xúc cử tri"
)
const answered = cite(resolution, "Đ49.k1", "có trách nhiệm giải quyết và trả lời cử tri")

/** Đ37.1 — what voters say is gathered whole and true. */
export const record: VoterOpinionStepFor<"RecordOpinion"> = {
  label: { vi: "ghi nhận ý kiến, kiến nghị của cử tri", en: "record an opinion" },
  from: ["new"],
  to: ["recorded"],
  who: "deputies",
  rules: [],
  basis: [gathered],
  decide: (_, { type: _type, ...given }) =>
    under(complaintAtMeeting.on(given.on), gathered, ruling =>
      accepted([{ ...given, type: "OpinionRecorded", governedBy: governed(ruling) }])
    )
}

/** Đ37.4 — a complaint or denunciation leaves this track, once; from then on the law of that track governs it. */
const move: VoterOpinionStepFor<"MoveToTrack"> = {
  label: { vi: "chuyển sang khiếu nại, tố cáo", en: "move it to complaints or denunciations" },
  from: ["recorded", "consolidated", "forwarded", "received", "received-council"],
  to: ["recorded", "consolidated", "forwarded", "received", "received-council", "moved"],
  moves: [
    ["recorded", "moved"],
    ["consolidated", "moved"],
    ["forwarded", "moved"],
    ["received", "moved"],
    ["received-council", "moved"]
  ],
  who: "deputies",
  rules: [complaintAtMeeting.id],
  basis: [track],
  decide: (state, { type: _type, ...given }) =>
    under(complaintAtMeeting.on(given.on), track, ruling =>
      state.movedTo !== null
        ? refused(
            ruling,
            "moved-before",
            "nội dung khiếu nại, tố cáo đã được chuyển một lần",
            "it was moved to its track before, and moves once"
          )
        : accepted(
            [{ ...given, type: "MovedToTrack", governedBy: governed(ruling) }],
            [{ to: "reception-officer", template: "complaint-from-voters", basis: [track] }],
            state.body === "council"
              ? ["Điều 37.4 names the National Assembly's deputies; the councils' article was not read."]
              : []
          )
    )
}

const consolidate: VoterOpinionStepFor<"Consolidate"> = {
  label: { vi: "tổng hợp, phân loại", en: "consolidate" },
  from: ["recorded"],
  to: ["consolidated"],
  who: "delegation",
  rules: [],
  basis: [sumUp],
  decide: (_, { on, report }) => accepted([{ type: "OpinionConsolidated", on, report, governedBy: [] }])
}

/** Đ37.1–2, Đ39.2 — to whoever must answer it. */
const forward: VoterOpinionStepFor<"Forward"> = {
  label: { vi: "chuyển đến cơ quan có thẩm quyền", en: "forward to the body that must answer" },
  from: ["consolidated"],
  to: ["forwarded"],
  who: "delegation",
  rules: [],
  basis: [passedOn, passedOnByCouncil],
  decide: (_, { on, to }) =>
    accepted(
      [{ type: "OpinionForwarded", on, to, governedBy: [] }],
      [{ to: "answering-body", template: "voters-opinion", basis: [passedOn] }]
    )
}

/** Đ49.1 — the 60 days run from here, on the National Assembly's track. */
const receive: VoterOpinionStepFor<"RecordReceipt"> = {
  label: { vi: "ghi nhận ngày nhận được kiến nghị", en: "record the receipt" },
  from: ["forwarded"],
  to: ["received", "received-council"],
  who: "answering-body",
  rules: [voterReply.id, councilVoterReply.id],
  basis: [answered],
  decide: (state, { on }) =>
    accepted(
      [{ type: "ReceiptRecorded", on, governedBy: [] }],
      [],
      state.body === "council"
        ? ["The term of an answer through a People's Council was not read: no clock runs."]
        : []
    )
}

/** What whoever answers says that it will do, and what became of it. */
const ledger = {
  from: ["received", "received-council", "answered", "answered-council", "published", "posted", "following"],
  moves: [],
  who: "answering-body",
  basis: followed
} as const

/**
 * One opinion of voters from the meeting at which it was spoken to the published answer, and what was promised in it.
 * @law NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, Đ37–39, Đ49, Đ51, Đ53
 */
export const voterOpinion: Procedure<VoterOpinionState, VoterOpinionCommand, VoterOpinionEvent> = {
  id: "voter-opinion",
  label: { vi: "ý kiến, kiến nghị của cử tri", en: "opinion or petition of voters" },
  initial: newVoterOpinion,
  phases: voterOpinionPhases,
  steps: {
    RecordOpinion: record,
    MoveToTrack: move,
    Consolidate: consolidate,
    Forward: forward,
    RecordReceipt: receive,
    Urge: urge,
    Answer: answer,
    PublishAnswer: publish,
    PostAnswer: post,
    EndPosting: endPosting,
    Promise: promising(ledger),
    KeepPromise: keepingPromises({
      ...ledger,
      to: [...ledger.from, "closed"],
      moves: [["following", "closed"]]
    })
  },
  mandatory: voterOpinionMandatory,
  evolve: evolveVoterOpinion,
  deadlines: voterOpinionDeadlines
}
