import { cite, inVietnamese, leastReaching, reaches } from "@danchu/law"
import {
  covenantApproval,
  covenantBallot,
  covenantInitiative,
  covenantInitiativeBelow,
  covenantQuorum,
  draftPosting
} from "@danchu/law/rules/covenant"
import {
  abolitionDecision,
  abolitionGrounds,
  covenantReview,
  suspensionDecision,
  suspensionEffect,
  suspensionGrounds
} from "@danchu/law/rules/covenant-life"
import {
  covenantDossier,
  covenantFile,
  covenantRecognition,
  covenantSending
} from "@danchu/law/rules/covenant-recognition"
import { governed, under } from "./absent.js"
import type { CovenantCommand, CovenantEvent } from "./covenant-events.js"
import {
  abolishCovenantBy,
  type CovenantState,
  type CovenantStepFor,
  covenantDeadlines,
  covenantPhases,
  draftDuty,
  evolveCovenant,
  fileCovenantBy,
  newCovenant,
  recogniseCovenantBy,
  sendCovenantBy,
  suspendCovenantBy
} from "./covenant-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Decision, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 61/2023/NĐ-CP; Luật 10/2022/QH15, Đ16, Đ20–21. */

const decree = "61/2023/NĐ-CP"
const proposed = cite(decree, "Đ7.k1", "phải thống nhất với Trưởng ban công tác Mặt trận ở cộng đồng dân cư")
const byCitizen = cite(
  decree,
  "Đ7.k3",
  "được 10% trở lên tổng số hộ gia đình tại cộng đồng dân cư đồng thuận"
)
const hangs = cite(decree, "Đ9.k1", "phải được niêm yết công khai tại nhà văn hóa")
const approval = cite(
  decree,
  "Đ10",
  "Hương ước, quy ước được thông qua khi có trên 50% tổng số đại diện hộ gia đình"
)
const afterMeeting = cite(
  decree,
  "Đ10.k2.a",
  "Chỉ lấy ý kiến sau khi cuộc họp của cộng đồng dân cư không thể thực hiện được"
)
const filed = cite(
  decree,
  "Đ11.k3.a",
  "gửi hồ sơ đề nghị công nhận hương ước, quy ước tới Ủy ban nhân dân cấp xã"
)
const recognised = cite(decree, "Đ11.k1", "Ủy ban nhân dân cấp xã có thẩm quyền công nhận hương ước, quy ước")
const withReasons = cite(decree, "Đ11.k3.b", "phải trả lời bằng văn bản và nêu rõ lý do")
const suspended = cite(
  decree,
  "Đ12.k2.b",
  "Ban hành quyết định tạm ngừng thực hiện toàn bộ hương ước, quy ước"
)
const noBasis = cite(decree, "Đ12.k2.a", "nội dung phản ánh, kiến nghị không có cơ sở")
const again = cite(decree, "Đ12.k5", "hết hiệu lực khi có quyết định công nhận hương ước, quy ước")
const reviewed = cite(decree, "Đ15.k4", "do cộng đồng dân cư thực hiện hằng năm")

/** Đ7 — the head with the Front's committee; a citizen with 10 % of the households, or with the Front's approval. */
const propose: CovenantStepFor<"ProposeCovenant"> = {
  label: { vi: "đề xuất nội dung", en: "propose it" },
  from: ["new"],
  to: ["drafting"],
  who: "head-or-citizen",
  rules: [covenantInitiative.id, covenantInitiativeBelow.id],
  basis: [proposed, byCitizen],
  decide: (_, { type: _type, ...given }) =>
    under(covenantInitiative.on(given.on), byCitizen, share => {
      const enough =
        given.by === "citizen" &&
        reaches(share.value, Math.min(given.consenting, given.households), given.households)
      if (!given.frontAgrees && !enough) {
        return given.by === "head"
          ? refused(proposed, "front-must-agree", "chưa thống nhất với Mặt trận", "the Front has not agreed")
          : refused(
              share,
              "not-enough-consents",
              `cần ${leastReaching(share.value, given.households)}/${given.households} hộ đồng thuận`,
              `${leastReaching(share.value, given.households)} of ${given.households} households must consent, or the Front`
            )
      }
      return accepted([{ ...given, type: "CovenantProposed", governedBy: governed(share) }])
    })
}

/** Đ9.1 — the draft hangs "không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết". */
const post: CovenantStepFor<"PostDraft"> = {
  label: { vi: "niêm yết dự thảo", en: "post the draft" },
  from: ["drafting"],
  to: ["posted"],
  who: "neighbourhood-head",
  rules: [draftPosting.id],
  basis: [hangs],
  decide: (_, { on, evidence }) =>
    under(draftPosting.on(on), hangs, law =>
      accepted([{ type: "DraftPosted", on, evidence, governedBy: governed(law) }])
    )
}

const takeDown: CovenantStepFor<"TakeDraftDown"> = {
  label: { vi: "gỡ dự thảo để sửa", en: "take the draft down" },
  from: ["posted"],
  to: ["drafting"],
  who: "neighbourhood-head",
  rules: [draftPosting.id],
  basis: [hangs],
  decide: (_, { on, reason }) => accepted([{ type: "DraftTakenDown", on, reason, governedBy: [] }])
}

/** Đ10.1 — a quorum of more than half of the households, then more than half of all of them. */
const voteInMeeting: CovenantStepFor<"VoteInMeeting"> = {
  label: { vi: "thông qua tại cuộc họp", en: "vote in the meeting" },
  from: ["posted"],
  to: ["no-quorum", "approved", "rejected"],
  who: "neighbourhood-head",
  rules: [draftPosting.id, covenantQuorum.id, covenantApproval.id],
  basis: [approval],
  decide: (state, { type: _type, ...given }) =>
    under(covenantQuorum.on(given.on), approval, quorum =>
      under(covenantApproval.on(given.on), approval, (share): Decision<CovenantEvent> => {
        const { on, households, present, yes, record } = given
        const duty = draftDuty(state, on)
        if (duty === null || duty.state !== "met") {
          return refused(
            duty ? duty.basis : hangs,
            "draft-not-posted-long-enough",
            duty?.due
              ? `dự thảo phải niêm yết đến hết ngày ${inVietnamese(duty.due)}`
              : "dự thảo chưa niêm yết đủ thời gian",
            duty?.due
              ? `the draft must hang until the end of ${duty.due}`
              : "the draft has not hung long enough"
          )
        }
        if (present > households || yes > present) {
          return refused(
            approval,
            "more-than-there-are",
            "số phiếu không khớp",
            "the figures do not fit together"
          )
        }
        if (!reaches(quorum.value, present, households)) {
          return accepted([
            {
              ...given,
              type: "MeetingWithoutQuorum",
              needed: leastReaching(quorum.value, households),
              governedBy: governed(quorum)
            }
          ])
        }
        return accepted([
          {
            type: "CovenantVoted",
            on,
            households,
            yes,
            record,
            needed: leastReaching(share.value, households),
            passes: reaches(share.value, yes, households),
            governedBy: governed(quorum, share)
          }
        ])
      })
    )
}

/** Đ10.2.a — a ballot only after a meeting that had no quorum. */
const voteByBallot: CovenantStepFor<"VoteByBallot"> = {
  label: { vi: "thông qua bằng phiếu lấy ý kiến", en: "vote by ballot" },
  from: ["no-quorum"],
  to: ["approved", "rejected"],
  who: "neighbourhood-head",
  rules: [covenantBallot.id, covenantApproval.id],
  basis: [afterMeeting],
  decide: (_, { type: _type, ...given }) =>
    under(covenantApproval.on(given.on), approval, share =>
      given.yes > given.households
        ? refused(approval, "more-than-there-are", "số phiếu không khớp", "more approve than there are")
        : accepted([
            {
              ...given,
              type: "CovenantVoted",
              needed: leastReaching(share.value, given.households),
              passes: reaches(share.value, given.yes, given.households),
              governedBy: governed(share)
            }
          ])
    )
}

/** Đ11.3.a, Đ11.4 — the full file, "chậm nhất sau 05 (năm) ngày làm việc". */
const file: CovenantStepFor<"FileCovenant"> = {
  label: { vi: "gửi hồ sơ đề nghị công nhận", en: "file it" },
  from: ["approved"],
  to: ["filed"],
  who: "neighbourhood-head",
  rules: [covenantFile.id, covenantDossier.id],
  basis: [filed],
  decide: (state, { on, papers }, bench) =>
    under(covenantDossier.on(on), filed, wanted => {
      const missing = wanted.value.filter(one => !papers.includes(one))
      return missing.length > 0
        ? refused(wanted, "file-incomplete", "hồ sơ chưa đủ", `missing: ${missing.join(", ")}`)
        : accepted([{ type: "CovenantFiled", on, papers, ...lateness(fileCovenantBy(state, bench), on) }])
    })
}

const receive: CovenantStepFor<"ReceiveFile"> = {
  label: { vi: "nhận đủ hồ sơ", en: "receive the full file" },
  from: ["filed"],
  to: ["received"],
  who: "commune",
  rules: [covenantRecognition.id],
  basis: [recognised],
  decide: (_, { on }) => accepted([{ type: "FileReceived", on, governedBy: [] }])
}

/** Đ11.5 — in force "kể từ ngày Ủy ban nhân dân cấp xã ban hành quyết định công nhận". */
const recognise: CovenantStepFor<"RecogniseCovenant"> = {
  label: { vi: "công nhận", en: "recognise it" },
  from: ["received"],
  to: ["recognised"],
  who: "commune",
  rules: [covenantRecognition.id],
  basis: [recognised],
  decide: (state, { on }, bench) =>
    accepted([{ type: "CovenantRecognised", on, ...lateness(recogniseCovenantBy(state, bench), on) }])
}

const refuse: CovenantStepFor<"RefuseRecognition"> = {
  label: { vi: "không công nhận", en: "refuse recognition" },
  from: ["received"],
  to: ["not-recognised"],
  who: "commune",
  rules: [covenantRecognition.id],
  basis: [withReasons],
  decide: (state, { on, reason }, bench) =>
    accepted(
      [{ type: "RecognitionRefused", on, reason, ...lateness(recogniseCovenantBy(state, bench), on) }],
      [{ to: "neighbourhood-head", template: "recognition-refused", basis: [withReasons] }]
    )
}

/** NĐ 61/2023 Đ18.1.a — "không quá 02 (hai) ngày làm việc, kể từ ngày ban hành quyết định công nhận". */
const send: CovenantStepFor<"SendCovenant"> = {
  label: { vi: "gửi hương ước, quy ước được công nhận", en: "send the recognised covenant" },
  from: ["recognised"],
  to: ["in-force"],
  who: "commune",
  rules: [covenantSending.id],
  basis: [
    cite(decree, "Đ18.k1.a", "không quá 02 (hai) ngày làm việc, kể từ ngày ban hành quyết định công nhận")
  ],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "CovenantSent", on, ...lateness(sendCovenantBy(state, bench), on) }],
      [{ to: "neighbourhood-head", template: "covenant", basis: [recognised] }]
    )
}

/** Đ15.4 — the community reviews it every year. */
const review: CovenantStepFor<"ReviewCovenant"> = {
  label: { vi: "rà soát hằng năm", en: "review it" },
  from: ["in-force"],
  to: ["in-force"],
  who: "community",
  rules: [covenantReview.id],
  basis: [reviewed],
  decide: (_, { on, record }) =>
    under(covenantReview.on(on), reviewed, law =>
      accepted([{ type: "CovenantReviewed", on, record, governedBy: governed(law) }])
    )
}

/** Đ12.2 — a written report of the head, a household or a citizen, or what a check has found. */
const reportFault: CovenantStepFor<"ReportFault"> = {
  label: { vi: "phản ánh, kiến nghị về hương ước, quy ước", en: "report a fault" },
  from: ["in-force"],
  to: ["reported"],
  who: "anybody",
  rules: [suspensionDecision.id, abolitionDecision.id],
  basis: [cite(decree, "Đ12.k2", "kể từ ngày nhận được phản ánh bằng văn bản")],
  decide: (_, { on, record }) =>
    under(suspensionDecision.on(on), suspended, law =>
      accepted([{ type: "FaultReported", on, record, governedBy: governed(law) }])
    )
}

const dismiss: CovenantStepFor<"DismissReport"> = {
  label: { vi: "trả lời phản ánh không có cơ sở", en: "answer that the report is unfounded" },
  from: ["reported"],
  to: ["in-force"],
  who: "commune",
  rules: [suspensionDecision.id],
  basis: [noBasis],
  decide: (state, { on, reason }, bench) =>
    accepted(
      [{ type: "ReportDismissed", on, reason, ...lateness(suspendCovenantBy(state, bench), on) }],
      [{ to: "reporter", template: "report-unfounded", basis: [noBasis] }]
    )
}

/** Đ12.1–3 — as a whole for its procedure, in part for its content. */
const suspend: CovenantStepFor<"SuspendCovenant"> = {
  label: { vi: "tạm ngừng thực hiện", en: "suspend it" },
  from: ["reported"],
  to: ["suspended"],
  who: "commune",
  rules: [suspensionGrounds.id, suspensionDecision.id, suspensionEffect.id],
  basis: [suspended],
  decide: (state, { on, ground, record }, bench) =>
    under(suspensionGrounds.on(on), suspended, grounds =>
      listed(grounds, ground)
        ? accepted(
            [
              {
                type: "CovenantSuspended",
                on,
                ground,
                record,
                late: lateness(suspendCovenantBy(state, bench), on).late,
                governedBy: governed(grounds)
              }
            ],
            ["neighbourhood-head", "commune-front"].map(to => ({
              to,
              template: "suspension",
              basis: [suspended]
            }))
          )
        : unlisted(
            grounds,
            "not-a-ground-of-suspension",
            "không thuộc các trường hợp tạm ngừng",
            "none of the grounds"
          )
    )
}

/** Đ12.5 — the suspension ends "khi có quyết định công nhận". */
const recogniseAgain: CovenantStepFor<"RecogniseAgain"> = {
  label: { vi: "công nhận lại", en: "recognise it again" },
  from: ["suspended"],
  to: ["in-force"],
  who: "commune",
  rules: [suspensionEffect.id],
  basis: [again],
  decide: (_, { on }) =>
    under(suspensionEffect.on(on), again, law =>
      accepted([{ type: "RecognisedAgain", on, governedBy: governed(law) }])
    )
}

/** Đ14 — "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau". */
const abolish: CovenantStepFor<"AbolishCovenant"> = {
  label: { vi: "bãi bỏ", en: "abolish it" },
  from: ["reported", "suspended"],
  to: ["abolished"],
  who: "commune",
  rules: [abolitionGrounds.id, abolitionDecision.id],
  basis: [cite(decree, "Đ14.k1", "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau")],
  decide: (state, { on, ground, record }, bench) =>
    under(abolitionGrounds.on(on), suspended, grounds =>
      listed(grounds, ground)
        ? accepted([
            {
              type: "CovenantAbolished",
              on,
              ground,
              record,
              late: state.phase === "reported" && lateness(abolishCovenantBy(state, bench), on).late,
              governedBy: governed(grounds)
            }
          ])
        : unlisted(
            grounds,
            "not-a-ground-of-abolition",
            "không thuộc các trường hợp bãi bỏ",
            "none of the grounds"
          )
    )
}

/**
 * A community covenant, from its proposal to its recognition, review, suspension or abolition.
 * @law NĐ 61/2023/NĐ-CP, Đ7–16; Luật 10/2022/QH15, Đ16, Đ20–21
 */
export const covenant: Procedure<CovenantState, CovenantCommand, CovenantEvent> = {
  id: "covenant",
  label: { vi: "hương ước, quy ước của cộng đồng dân cư", en: "community covenant" },
  initial: newCovenant,
  phases: covenantPhases,
  steps: {
    ProposeCovenant: propose,
    PostDraft: post,
    TakeDraftDown: takeDown,
    VoteInMeeting: voteInMeeting,
    VoteByBallot: voteByBallot,
    FileCovenant: file,
    ReceiveFile: receive,
    RecogniseCovenant: recognise,
    RefuseRecognition: refuse,
    SendCovenant: send,
    ReviewCovenant: review,
    ReportFault: reportFault,
    DismissReport: dismiss,
    SuspendCovenant: suspend,
    RecogniseAgain: recogniseAgain,
    AbolishCovenant: abolish
  },
  evolve: evolveCovenant,
  deadlines: covenantDeadlines
}
