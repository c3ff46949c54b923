import { CaseId } from "@danchu/entities"
import { cite, inVietnamese, isRuling } from "@danchu/law"
import {
  complaintAtMeeting,
  petitionStatuses,
  replyChannels,
  replyPosting,
  replyPublication
} from "@danchu/law/rules/voter-petition"
import { councilVoterReply, voterReply } from "@danchu/law/rules/voter-reply"
import { governed, under } from "./absent.js"
import { keepingPromises, promising } from "./commitment.js"
import { lacking } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"
import type { VoterOpinionCommand, VoterOpinionEvent } from "./voter-opinion-events.js"
import { voterOpinionMandatory } from "./voter-opinion-mandatory.js"
import {
  answerBy,
  evolveVoterOpinion,
  followed,
  newVoterOpinion,
  postedFor,
  publishBy,
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
const statuses = cite(resolution, "Đ49.k2.p2", "trong đó xác định cụ thể lộ trình, thời hạn giải quyết")
const published = cite(resolution, "Đ51.k1", "công khai kết quả giải quyết, trả lời kiến nghị của cử tri")
const posted = cite(resolution, "Đ51.k2", "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân")

/** The name under which the roadmap of an opinion under study stands in the ledger. */
const roadmapId = CaseId.parse("roadmap")

/** Đ37.1 — what voters say is gathered whole and true. */
const record: VoterOpinionStepFor<"RecordOpinion"> = {
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

/** Đ53.1 — "theo dõi, đôn đốc". */
const urge: VoterOpinionStepFor<"Urge"> = {
  label: { vi: "đôn đốc việc giải quyết, trả lời", en: "urge that it be answered" },
  from: ["received", "received-council", "following"],
  to: ["received", "received-council", "following"],
  moves: [],
  who: "deputies",
  rules: [],
  basis: [followed],
  decide: (_, { on, record }) =>
    accepted(
      [{ type: "Urged", on, record, governedBy: [] }],
      [{ to: "answering-body", template: "reminder", basis: [followed] }]
    )
}

/** Đ49.1–2 — resolved, under study with its roadmap and time, or explained. */
const answer: VoterOpinionStepFor<"Answer"> = {
  label: { vi: "giải quyết, trả lời cử tri", en: "answer" },
  from: ["received", "received-council"],
  to: ["answered", "answered-council"],
  moves: [
    ["received", "answered"],
    ["received-council", "answered-council"]
  ],
  who: "answering-body",
  rules: [voterReply.id, petitionStatuses.id],
  basis: [answered, statuses],
  decide: (state, { on, status, file, roadmap }, bench) =>
    under(petitionStatuses.on(on), statuses, known => {
      if (!listed(known, status)) {
        return unlisted(
          known,
          "not-a-state-of-the-law",
          "không thuộc các trạng thái giải quyết",
          "none of the states"
        )
      }
      if (status === "under-study" && (roadmap === undefined || roadmap.by < on)) {
        return refused(
          statuses,
          "roadmap-needed",
          "phải xác định cụ thể lộ trình, thời hạn giải quyết",
          "what is still under study needs its roadmap and a day to come"
        )
      }
      if (roadmap !== undefined && state.commitments.some(one => one.id === roadmapId)) {
        return refused(
          statuses,
          "promise-recorded-before",
          "lộ trình này đã được ghi nhận",
          "the roadmap was recorded before"
        )
      }
      const { late, governedBy } = lateness(answerBy(state, bench), on)
      const found: VoterOpinionEvent = {
        type: "OpinionAnswered",
        on,
        status,
        file,
        late,
        governedBy: [...governed(known), ...governedBy]
      }
      return accepted<VoterOpinionEvent>(
        roadmap === undefined
          ? [found]
          : [found, { type: "Promised", on, id: roadmapId, ...roadmap, governedBy: governed(known) }],
        ["voters", "delegation"].map(to => ({ to, template: "answer", basis: [answered] })),
        state.body === "council" ? ["Điều 49 is the National Assembly's: lateness is not judged here."] : []
      )
    })
}

/** Đ51.1 — in the local media and on the body's own site. */
const publish: VoterOpinionStepFor<"PublishAnswer"> = {
  label: { vi: "công khai kết quả trả lời", en: "publish the answer" },
  from: ["answered", "answered-council"],
  to: ["published"],
  who: "delegation",
  rules: [replyPublication.id, replyChannels.id],
  basis: [published],
  decide: (state, { on, channels }, bench) =>
    under(replyChannels.on(on), published, wanted => {
      const term = replyPublication.on(on)
      const readings = isRuling(term) ? term.readings : []
      return (
        lacking(wanted, channels, "channels-missing", "chưa công khai bằng đủ các hình thức") ??
        accepted(
          [{ type: "AnswerPublished", on, channels, ...lateness(publishBy(state, bench), on) }],
          [],
          readings.map(one => `Another reading: ${one.why}.`)
        )
      )
    })
}

const post: VoterOpinionStepFor<"PostAnswer"> = {
  label: { vi: "niêm yết tại trụ sở tiếp công dân", en: "post it at the reception office" },
  from: ["published"],
  to: ["posted"],
  who: "answering-body",
  rules: [replyPosting.id],
  basis: [posted],
  decide: (_, { on, evidence }) =>
    under(replyPosting.on(on), posted, ruling =>
      accepted([{ type: "AnswerPosted", on, evidence, governedBy: governed(ruling) }])
    )
}

/** Đ51.2 — 30 days. */
const endPosting: VoterOpinionStepFor<"EndPosting"> = {
  label: { vi: "kết thúc niêm yết", en: "end the posting" },
  from: ["posted"],
  to: ["following", "closed"],
  who: "answering-body",
  rules: [replyPosting.id],
  basis: [posted],
  decide: (state, { on }) => {
    const duty = postedFor(state, on)
    return duty !== null && duty.state === "met" && state.postedOn !== null
      ? accepted([{ type: "PostingEnded", on, governedBy: [{ rule: duty.rule, on: state.postedOn }] }])
      : refused(
          duty ? duty.basis : posted,
          "not-posted-long-enough",
          duty?.due ? `niêm yết đến hết ngày ${inVietnamese(duty.due)}` : "chưa đủ thời gian niêm yết",
          duty?.due ? `it stays until the end of ${duty.due}` : "it was not posted long enough"
        )
  }
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
