import { cite, leastReaching, reaches } from "@danchu/law"
import { covenantInitiative, covenantInitiativeBelow, draftPosting } from "@danchu/law/rules/covenant"
import {
  covenantDossier,
  covenantFile,
  covenantRecognition,
  covenantSending
} from "@danchu/law/rules/covenant-recognition"
import { governed, under } from "./absent.js"
import type { CovenantCommand, CovenantEvent } from "./covenant-events.js"
import { abolish, dismiss, recogniseAgain, reportFault, review, suspend } from "./covenant-life.js"
import {
  type CovenantState,
  type CovenantStepFor,
  covenantDeadlines,
  covenantPhases,
  evolveCovenant,
  fileCovenantBy,
  newCovenant,
  recogniseCovenantBy,
  sendCovenantBy
} from "./covenant-state.js"
import { voteByBallot, voteInMeeting } from "./covenant-vote.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

const decree = "61/2023/NĐ-CP"

const proposed = cite(decree, "Đ7.k1", "phải thống nhất với Trưởng ban công tác Mặt trận ở cộng đồng dân cư")

const byCitizen = cite(
  decree,
  "Đ7.k3",
  "được 10% trở lên tổng số hộ gia đình tại cộng đồng dân cư đồng thuận"
)

const hangs = cite(decree, "Đ9.k1", "phải được niêm yết công khai tại nhà văn hóa")

const filed = cite(
  decree,
  "Đ11.k3.a",
  "gửi hồ sơ đề nghị công nhận hương ước, quy ước tới Ủy ban nhân dân cấp xã"
)

const recognised = cite(decree, "Đ11.k1", "Ủy ban nhân dân cấp xã có thẩm quyền công nhận hương ước, quy ước")

const withReasons = cite(decree, "Đ11.k3.b", "phải trả lời bằng văn bản và nêu rõ lý do")

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
