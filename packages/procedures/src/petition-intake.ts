import { cite } from "@danchu/law"
import { registerContents } from "@danchu/law/rules/reception-register"
import { absent, governed, under } from "./absent.js"
import { eligibilityOf } from "./petition-eligibility.js"
import { join, keep, returnIt } from "./petition-filed-away.js"
import type { PetitionIntakeCommand, PetitionIntakeEvent } from "./petition-intake-events.js"
import { petitionIntakeMandatory } from "./petition-intake-mandatory.js"
import {
  evolvePetitionIntake,
  type IntakeStepFor,
  newPetitionIntake,
  openCaseBy,
  type PetitionIntakeState,
  petitionIntakeDeadlines,
  petitionIntakePhases
} from "./petition-intake-state.js"
import { forward, guide, reply } from "./petition-routes.js"
import { demandResolution, explainResolved, leaveUnhandled } from "./petition-without-case.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

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

const separate = cite(law, "Đ25.k3", "viết thành đơn riêng")

const earlier = cite(
  law,
  "Đ25.k2",
  "quá trình xem xét, giải quyết của cơ quan, tổ chức, đơn vị có thẩm quyền"
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
    DemandResolution: demandResolution,
    ExplainResolved: explainResolved,
    LeaveUnhandled: leaveUnhandled,
    JoinDuplicate: join,
    ReplyToSender: reply
  },
  mandatory: petitionIntakeMandatory,
  evolve: evolvePetitionIntake,
  deadlines: petitionIntakeDeadlines
}
