import { CaseId } from "@danchu/entities"
import { cite, inVietnamese, isRuling } from "@danchu/law"
import {
  petitionStatuses,
  replyChannels,
  replyPosting,
  replyPublication
} from "@danchu/law/rules/voter-petition"
import { voterReply } from "@danchu/law/rules/voter-reply"
import { governed, under } from "./absent.js"
import { lacking } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"
import type { VoterOpinionEvent } from "./voter-opinion-events.js"
import { answerBy, followed, postedFor, publishBy, type VoterOpinionStepFor } from "./voter-opinion-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN Đ49, Đ51, Đ53.1: the answer, its publication and its posting. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const answered = cite(resolution, "Đ49.k1", "có trách nhiệm giải quyết và trả lời cử tri")
const statuses = cite(resolution, "Đ49.k2.p2", "trong đó xác định cụ thể lộ trình, thời hạn giải quyết")
const published = cite(resolution, "Đ51.k1", "công khai kết quả giải quyết, trả lời kiến nghị của cử tri")
const posted = cite(resolution, "Đ51.k2", "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân")

/** The name under which the roadmap of an opinion under study stands in the ledger. */
const roadmapId = CaseId.parse("roadmap")

/** Đ53.1 — "theo dõi, đôn đốc". */
export const urge: VoterOpinionStepFor<"Urge"> = {
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
export const answer: VoterOpinionStepFor<"Answer"> = {
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
export const publish: VoterOpinionStepFor<"PublishAnswer"> = {
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

export const post: VoterOpinionStepFor<"PostAnswer"> = {
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
export const endPosting: VoterOpinionStepFor<"EndPosting"> = {
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
