import { type Answer, cite, isRuling } from "@danchu/law"
import { guideDenouncer } from "@danchu/law/rules/denunciation-intake"
import { filedPetitions } from "@danchu/law/rules/petition-classification"
import { denunciationElsewhere, referredComplaintElsewhere } from "@danchu/law/rules/petition-outcomes"
import {
  complaintOutOfCompetence,
  mixedContent,
  petitionOutOfCompetence,
  receptionReply
} from "@danchu/law/rules/reception-intake"
import { registerContents } from "@danchu/law/rules/reception-register"
import { absent, governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { eligibilityOf } from "./petition-eligibility.js"
import type { PetitionIntakeCommand, PetitionIntakeEvent } from "./petition-intake-events.js"
import {
  answerSenderBy,
  evolvePetitionIntake,
  forwardPaperBy,
  type IntakeStepFor,
  newPetitionIntake,
  openCaseBy,
  type PetitionIntakeState,
  petitionIntakeDeadlines,
  petitionIntakePhases
} from "./petition-intake-state.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ25–28; TT 05/2021/TT-TTCP Đ13–16; TT 07/2014/TT-TTCP until 2021-11-14. */

const law = "42/2013/QH13"
const recorded = cite(law, "Đ25.k2", "Nội dung trình bày phải được ghi vào sổ tiếp công dân")
const sorting = cite(
  law,
  "Đ26.k1",
  "Việc phân loại, chuyển nội dung khiếu nại, tố cáo đến cơ quan, tổ chức, đơn vị"
)
const within = cite(
  law,
  "Đ26.k1.a",
  "thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình và đủ điều kiện thụ lý"
)
const elsewhere = cite(law, "Đ26.k1.b", "không thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình")
const petitionElsewhere = cite(
  law,
  "Đ26.k2.b",
  "Trường hợp kiến nghị, phản ánh không thuộc thẩm quyền giải quyết"
)
const separate = cite(law, "Đ25.k3", "viết thành đơn riêng")
const earlier = cite(
  law,
  "Đ25.k2",
  "quá trình xem xét, giải quyết của cơ quan, tổ chức, đơn vị có thẩm quyền"
)
const answer = cite(law, "Đ28.k1", "trả lời trực tiếp hoặc thông báo bằng văn bản")
const guidedBefore = cite(
  "25/2018/QH14",
  "Đ24.k3",
  "trường hợp đã hướng dẫn nhưng người tố cáo vẫn gửi tố cáo đến cơ quan, tổ chức, cá nhân không có thẩm quyền"
)

/** Đ25.2 — what comes in is put into the register. */
const receive: IntakeStepFor<"ReceivePaper"> = {
  label: { vi: "tiếp nhận đơn", en: "receive a paper" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [registerContents.id],
  basis: [recorded],
  decide: (_, { type: _type, ...given }) =>
    under(registerContents.on(given.on), recorded, ruling =>
      accepted([{ ...given, type: "PaperReceived", governedBy: governed(ruling) }])
    )
}

/** Đ26 — by kind, and by whether it is within competence. */
const classify: IntakeStepFor<"ClassifyPaper"> = {
  label: { vi: "phân loại đơn", en: "classify" },
  from: ["received", "classified", "assessed"],
  to: ["classified"],
  who: "intake-officer",
  rules: [],
  basis: [sorting],
  decide: (_, { type: _type, ...given }) => accepted([{ ...given, type: "PaperClassified", governedBy: [] }])
}

/** What was done with the same paper before: guiding and forwarding are done once. */
const recordHistory: IntakeStepFor<"RecordHistory"> = {
  label: { vi: "ghi nhận quá trình xử lý trước", en: "record how it was handled before" },
  from: ["received", "classified", "assessed"],
  to: ["received", "classified", "assessed"],
  who: "intake-officer",
  rules: [registerContents.id],
  basis: [earlier],
  decide: (_, { type: _type, ...given }) => accepted([{ ...given, type: "HistoryRecorded", governedBy: [] }])
}

/** Yes, no, or which facts are missing; where no text of that day was read, it says so and decides nothing. */
const assess: IntakeStepFor<"AssessEligibility"> = {
  label: { vi: "xem xét điều kiện xử lý, thụ lý", en: "assess eligibility" },
  from: ["classified", "assessed"],
  to: ["assessed"],
  who: "intake-officer",
  rules: [
    "complaint.contents",
    "complaint.non-acceptance-grounds",
    "denunciation.acceptance-conditions",
    "petition.eligibility"
  ],
  basis: [within],
  decide: (state, { on, facts }) => {
    if (state.kind === null || state.kind === "mixed") {
      return refused(
        separate,
        "contents-must-be-separated",
        "đơn có nhiều nội dung: hướng dẫn viết thành đơn riêng",
        "a paper of several contents: guide the sender to separate them"
      )
    }
    const found = eligibilityOf(state.kind, facts, on)
    if (found._tag === "NotYetInForce" || found._tag === "NoLongerInForce" || found._tag === "NotVerified") {
      return absent(found, within)
    }
    const result = (
      { Eligible: "eligible", NotEligible: "not-eligible", FactsMissing: "facts-missing" } as const
    )[found._tag]
    const missing = found._tag === "FactsMissing" ? found.missing : []
    return accepted(
      [
        {
          type: "EligibilityAssessed",
          on,
          result,
          failed: found._tag === "NotEligible" ? found.failed.map(one => one.code) : [],
          missing: missing.map(one => one.code),
          governedBy: governed(...found.rulings)
        }
      ],
      missing.length > 0 && state.named
        ? [{ to: "sender", template: "facts-missing", basis: missing.map(one => one.basis) }]
        : []
    )
  }
}

/** Đ26.1.a, Đ26.2.a — the case of its own kind begins; what is not eligible is refused there, on its own grounds. */
const openCase: IntakeStepFor<"OpenCase"> = {
  label: { vi: "chuyển sang thủ tục giải quyết", en: "open the case" },
  from: ["classified", "assessed"],
  to: ["opened"],
  who: "resolver",
  rules: [],
  basis: [within],
  decide: (state, { on, as }, bench) => {
    if (!state.within || state.kind === null || state.kind === "mixed") {
      return refused(
        elsewhere,
        "out-of-competence",
        "không thuộc thẩm quyền giải quyết",
        "the paper is not within competence"
      )
    }
    if (state.kind !== "petition" && state.result === null) {
      return refused(
        within,
        "not-assessed",
        "chưa xem xét điều kiện thụ lý",
        "its eligibility was not assessed"
      )
    }
    if (state.result === "facts-missing") {
      return refused(
        within,
        "facts-missing",
        "còn thiếu thông tin để xem xét điều kiện thụ lý",
        "facts are missing: eligibility is neither yes nor no"
      )
    }
    return accepted([
      { type: "CaseOpened", on, as, kind: state.kind, ...lateness(openCaseBy(state, bench), on) }
    ])
  }
}

/** Đ26.1.b, Đ25.3 — a complaint out of competence, a denunciation in person, several contents in one paper. */
const guide: IntakeStepFor<"GuideSender"> = {
  label: { vi: "hướng dẫn người gửi đơn", en: "guide the sender" },
  from: ["classified", "assessed"],
  to: ["guided"],
  who: "intake-officer",
  rules: [complaintOutOfCompetence.id, guideDenouncer.id, mixedContent.id],
  basis: [elsewhere],
  decide: (state, { on, file }) => {
    if (state.guidedBefore) {
      return refused(
        guidedBefore,
        "guided-once-before",
        "đã hướng dẫn một lần",
        "the sender was guided before"
      )
    }
    if (state.kind !== "mixed" && state.within) {
      return refused(
        within,
        "within-competence",
        "thuộc thẩm quyền giải quyết",
        "the paper is within competence"
      )
    }
    if (state.kind === "petition") {
      return refused(
        petitionElsewhere,
        "a-petition-is-forwarded",
        "kiến nghị, phản ánh thì chuyển đến nơi có thẩm quyền",
        "a petition is forwarded, not sent back with guidance"
      )
    }
    if (state.kind === "denunciation" && state.source !== "reception") {
      return refused(
        cite("25/2018/QH14", "Đ24.k2", "phải chuyển đến cơ quan, tổ chức, cá nhân có thẩm quyền giải quyết"),
        "a-written-denunciation-is-forwarded",
        "tố cáo bằng đơn thì chuyển đến nơi có thẩm quyền",
        "a written denunciation is forwarded"
      )
    }
    const rule =
      state.kind === "mixed"
        ? mixedContent
        : state.kind === "denunciation"
          ? guideDenouncer
          : complaintOutOfCompetence
    const ruling: Answer<unknown> = rule.on(on)
    return isRuling(ruling)
      ? accepted(
          [{ type: "SenderGuided", on, file, governedBy: governed(ruling) }],
          state.named ? [{ to: "sender", template: "guidance", basis: ruling.basis }] : []
        )
      : absent(ruling, elsewhere)
  }
}

/** Đ26.1.b since 2026-07-01, Đ26.2.b, TT 05/2021 Đ14.1 — "chuyển đơn"; a denunciation of the same content once. */
const forward: IntakeStepFor<"ForwardPaper"> = {
  label: { vi: "chuyển đơn", en: "forward" },
  from: ["classified", "assessed"],
  to: ["forwarded"],
  who: "intake-officer",
  rules: [complaintOutOfCompetence.id, petitionOutOfCompetence.id, denunciationElsewhere.id],
  basis: [elsewhere, petitionElsewhere],
  decide: (state, { on, file }, bench) => {
    if (state.within) {
      return refused(
        within,
        "within-competence",
        "thuộc thẩm quyền giải quyết",
        "the paper is within competence"
      )
    }
    if (state.kind === "mixed" || state.kind === null) {
      return refused(
        separate,
        "contents-must-be-separated",
        "đơn có nhiều nội dung",
        "several contents in one paper"
      )
    }
    if (state.kind === "denunciation" && state.forwardedBefore) {
      const once = denunciationElsewhere.on(on)
      return isRuling(once)
        ? refused(
            once,
            "forwarded-once-before",
            "đã chuyển đơn một lần",
            "the same denunciation was forwarded before"
          )
        : absent(once, elsewhere)
    }
    const sent = lateness(forwardPaperBy(state, bench), on)
    const notices = state.named
      ? [
          {
            to: "sender",
            template: "forwarded",
            basis: [state.kind === "petition" ? petitionElsewhere : elsewhere]
          }
        ]
      : []
    if (state.kind === "complaint") {
      return under(complaintOutOfCompetence.on(on), elsewhere, ruling =>
        (ruling.value as readonly string[]).includes("forward")
          ? accepted(
              [{ type: "PaperForwarded", on, file, late: false, governedBy: governed(ruling) }],
              notices
            )
          : refused(
              ruling,
              "a-complaint-is-guided",
              "trước ngày 01/7/2026 khiếu nại không thuộc thẩm quyền thì hướng dẫn",
              "before 2026-07-01 a complaint out of competence was guided, not forwarded"
            )
      )
    }
    return state.kind === "petition"
      ? under(petitionOutOfCompetence.on(on), petitionElsewhere, ruling =>
          accepted([{ type: "PaperForwarded", on, file, late: false, governedBy: governed(ruling) }], notices)
        )
      : accepted([{ type: "PaperForwarded", on, file, ...sent }], notices)
  }
}

/** TT 07/2014 Đ8.2 until 2021-11-14 — "gửi trả lại đơn … và nêu rõ lý do"; the text since then was not read. */
const returnIt: IntakeStepFor<"ReturnToReferrer"> = {
  label: { vi: "trả lại nơi chuyển đến", en: "return it to who passed it on" },
  from: ["classified", "assessed"],
  to: ["returned"],
  who: "intake-officer",
  rules: [referredComplaintElsewhere.id],
  basis: [elsewhere],
  decide: (state, { on, file }) =>
    state.source !== "passed-on" || state.within || state.kind !== "complaint"
      ? refused(
          elsewhere,
          "nothing-to-return",
          "chỉ trả lại khiếu nại được chuyển đến mà không thuộc thẩm quyền",
          "only a complaint that was passed on and is out of competence goes back"
        )
      : under(referredComplaintElsewhere.on(on), elsewhere, ruling =>
          accepted(
            [{ type: "PaperReturned", on, file, governedBy: governed(ruling) }],
            [{ to: "referrer", template: "returned", basis: ruling.basis }]
          )
        )
}

/** TT 07/2014 Đ28 until 2021-11-14 — "Xếp lưu đơn"; the text since then was not read. */
const keep: IntakeStepFor<"KeepPaper"> = {
  label: { vi: "xếp lưu đơn", en: "file it away" },
  from: ["classified", "assessed"],
  to: ["kept"],
  who: "intake-officer",
  rules: [filedPetitions.id],
  basis: [sorting],
  decide: (_, { on, ground }) =>
    under(filedPetitions.on(on), sorting, grounds =>
      listed(grounds, ground)
        ? accepted([{ type: "PaperKept", on, ground, governedBy: governed(grounds) }])
        : unlisted(
            grounds,
            "not-a-paper-to-file",
            "không thuộc các loại đơn xếp lưu",
            "none of the papers filed away"
          )
    )
}

/** Đ25.2 — the register notes how the matter was handled so far; a repeated paper follows the first. */
const join: IntakeStepFor<"JoinDuplicate"> = {
  label: { vi: "nhập vào vụ việc đã có", en: "join it to an earlier one" },
  from: ["received", "classified", "assessed"],
  to: ["joined"],
  who: "intake-officer",
  rules: [registerContents.id],
  basis: [earlier],
  decide: (_, { type: _type, ...given }) =>
    accepted(
      [{ ...given, type: "DuplicateJoined", governedBy: [] }],
      [],
      given.how === "same-matter"
        ? [
            "Another sender: the sender keeps an own right to an answer, and to a case of many (Luật Tiếp công dân Đ29)."
          ]
        : []
    )
}

/** Đ28.1 — "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung". */
const reply: IntakeStepFor<"ReplyToSender"> = {
  label: { vi: "trả lời người đến khiếu nại, tố cáo, kiến nghị, phản ánh", en: "answer the sender" },
  from: ["received", "classified", "assessed", "opened", "guided", "forwarded", "returned", "kept", "joined"],
  to: ["received", "classified", "assessed", "opened", "guided", "forwarded", "returned", "kept", "joined"],
  who: "intake-officer",
  rules: [receptionReply.id],
  basis: [answer],
  decide: (state, { on, file }, bench) =>
    state.answered || !state.named
      ? refused(answer, "nobody-to-answer", "không có người chờ trả lời", "nobody waits for an answer")
      : accepted(
          [{ type: "SenderAnswered", on, file, ...lateness(answerSenderBy(state, bench), on) }],
          [{ to: "sender", template: "answer", basis: [answer] }]
        )
}

/**
 * A paper that has come in, from the register to the case of its own kind, or another way out.
 * @law Luật Tiếp công dân 42/2013/QH13, Đ25–28; TT 05/2021/TT-TTCP, Đ13–16
 */
export const petitionIntake: Procedure<PetitionIntakeState, PetitionIntakeCommand, PetitionIntakeEvent> = {
  id: "petition-intake",
  label: { vi: "tiếp nhận, phân loại, xử lý đơn", en: "petition intake" },
  initial: newPetitionIntake,
  phases: petitionIntakePhases,
  steps: {
    ReceivePaper: receive,
    ClassifyPaper: classify,
    RecordHistory: recordHistory,
    AssessEligibility: assess,
    OpenCase: openCase,
    GuideSender: guide,
    ForwardPaper: forward,
    ReturnToReferrer: returnIt,
    KeepPaper: keep,
    JoinDuplicate: join,
    ReplyToSender: reply
  },
  evolve: evolvePetitionIntake,
  deadlines: petitionIntakeDeadlines
}
