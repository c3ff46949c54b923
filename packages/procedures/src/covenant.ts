import { cite } from "@danchu/law"
import {
  covenantDossier,
  covenantFile,
  covenantRecognition,
  covenantSending
} from "@danchu/law/rules/covenant-recognition"
import { under } from "./absent.js"
import { formTeam, gather, post, propose, recordExisting, takeDown } from "./covenant-draft.js"
import type { CovenantCommand, CovenantEvent } from "./covenant-events.js"
import { abolish, dismiss, recogniseAgain, reportFault, suspend } from "./covenant-faults.js"
import { makeKnown, replace, review } from "./covenant-life.js"
import { covenantMandatory } from "./covenant-mandatory.js"
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
import { publishResult, voteByBallot, voteInMeeting } from "./covenant-vote.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

const decree = "61/2023/NĐ-CP"

const filed = cite(
  decree,
  "Đ11.k3.a",
  "gửi hồ sơ đề nghị công nhận hương ước, quy ước tới Ủy ban nhân dân cấp xã"
)

const recognised = cite(decree, "Đ11.k1", "Ủy ban nhân dân cấp xã có thẩm quyền công nhận hương ước, quy ước")

const recognisedIf = cite(
  decree,
  "Đ11.k2.b",
  "Tuân thủ nguyên tắc, trình tự, thủ tục quy định tại các điều 4, 7, 8, 9 và 10"
)

const madePublic = cite(decree, "Đ10.k2.b", "Kết quả lấy ý kiến phải công khai sau khi tổng hợp")

const sentOn = cite(
  decree,
  "Đ18.k1.a",
  "không quá 02 (hai) ngày làm việc, kể từ ngày ban hành quyết định công nhận"
)

const withReasons = cite(decree, "Đ11.k3.b", "phải trả lời bằng văn bản và nêu rõ lý do")

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
    state.byBallot && !state.resultPublished
      ? refused(
          [recognisedIf, madePublic],
          "result-not-public",
          "kết quả lấy ý kiến bằng phiếu chưa được công khai",
          "the result of the ballot was not made public"
        )
      : accepted([{ type: "CovenantRecognised", on, ...lateness(recogniseCovenantBy(state, bench), on) }])
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
  basis: [sentOn],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "CovenantSent", on, ...lateness(sendCovenantBy(state, bench), on) }],
      ["neighbourhood-head", "commune-front"].map(to => ({ to, template: "covenant", basis: [sentOn] }))
    )
}

/**
 * A community covenant, from its proposal to its recognition, review, suspension or abolition.
 * @law NĐ 61/2023/NĐ-CP, Đ7–15, Đ18, Đ24; Luật 10/2022/QH15, Đ16, Đ20–21
 */
export const covenant: Procedure<CovenantState, CovenantCommand, CovenantEvent> = {
  id: "covenant",
  label: { vi: "hương ước, quy ước của cộng đồng dân cư", en: "community covenant" },
  initial: newCovenant,
  phases: covenantPhases,
  steps: {
    ProposeCovenant: propose,
    RecordExisting: recordExisting,
    FormDraftingTeam: formTeam,
    PostDraft: post,
    GatherOpinions: gather,
    TakeDraftDown: takeDown,
    VoteInMeeting: voteInMeeting,
    VoteByBallot: voteByBallot,
    PublishResult: publishResult,
    FileCovenant: file,
    ReceiveFile: receive,
    RecogniseCovenant: recognise,
    RefuseRecognition: refuse,
    SendCovenant: send,
    MakeKnown: makeKnown,
    ReviewCovenant: review,
    ReportFault: reportFault,
    DismissReport: dismiss,
    SuspendCovenant: suspend,
    RecogniseAgain: recogniseAgain,
    ReplaceCovenant: replace,
    AbolishCovenant: abolish
  },
  mandatory: covenantMandatory,
  evolve: evolveCovenant,
  deadlines: covenantDeadlines
}
