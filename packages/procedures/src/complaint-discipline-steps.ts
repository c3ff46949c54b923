import { type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import {
  disciplineAcceptance,
  disciplineAppeal,
  disciplineComplaintResolution,
  disciplineDialogue,
  disciplineForm,
  disciplineLimitation
} from "@danchu/law/rules/complaint-discipline"
import { disciplineNonAcceptance } from "@danchu/law/rules/complaint-discipline-grounds"
import { disciplineObstacleTime } from "@danchu/law/rules/complaint-discipline-obstacle"
import { nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { governed, under } from "./absent.js"
import {
  announce,
  decideDiscipline,
  declareEffective,
  recordReceipt,
  sendDecision
} from "./complaint-discipline-decision.js"
import { lodgeSecond, sue, withdraw } from "./complaint-discipline-onward.js"
import type { DisciplineStepFor } from "./complaint-discipline-state.js"
import { acceptDisciplineBy, disciplineWindow } from "./complaint-discipline-terms.js"
import { accepted, type Governance, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13, Chương IV (Đ47–58): complaints against disciplinary decisions, at both instances. */

const written = cite("02/2011/QH13", "Đ49", "Việc khiếu nại phải được thực hiện bằng đơn")

const article50 = cite(
  "02/2011/QH13",
  "Đ50.p2",
  "người có thẩm quyền giải quyết khiếu nại phải thụ lý để giải quyết và thông báo cho người khiếu nại biết"
)

const longer = cite(
  "02/2011/QH13",
  "Đ50.p3",
  "đối với vụ việc phức tạp thì thời hạn giải quyết khiếu nại có thể kéo dài hơn nhưng không quá 45 ngày"
)

const inWriting = cite("02/2011/QH13", "Đ52.k2.p2", "Việc xác minh nội dung khiếu nại phải lập thành văn bản")

const council = cite(
  "02/2011/QH13",
  "Đ52.k2.p2",
  "yêu cầu Hội đồng kỷ luật cán bộ, công chức xem xét để đề nghị người có thẩm quyền giải quyết khiếu nại"
)

const issuersReport = cite(
  "02/2011/QH13",
  "Đ55.k1",
  "báo cáo việc xem xét kỷ luật và giải quyết khiếu nại của người bị kỷ luật"
)

const verifiedAgain = cite(
  "02/2011/QH13",
  "Đ55.k2",
  "giao cho người có trách nhiệm xác minh tiến hành xác minh, kết luận nội dung khiếu nại"
)

const minutes = cite("02/2011/QH13", "Đ53.k3", "Việc đối thoại phải được lập thành biên bản")

const ofChapter = ["out-of-time", "not-written-and-signed"]

/** The grounds of the chapter, and those that the decree adds. */
const groundsOn = (on: CivilDate): readonly string[] => {
  const added = disciplineNonAcceptance.on(on)
  const listed = nonAcceptanceGrounds.on(on)
  return isRuling(added) && isRuling(listed)
    ? [...new Set([...ofChapter, ...listed.value.map(one => one.code)])]
    : ofChapter
}

const governedByArticle11 = (on: CivilDate): Governance[] => {
  const added = disciplineNonAcceptance.on(on)
  return isRuling(added) ? governed(added) : []
}

/** Đ49 — "Việc khiếu nại phải được thực hiện bằng đơn … và có chữ ký của người khiếu nại". */
const receive: DisciplineStepFor<"ReceiveComplaint"> = {
  label: { vi: "tiếp nhận đơn khiếu nại quyết định kỷ luật", en: "receive the complaint" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [disciplineAcceptance.id, disciplineForm.id],
  basis: [written],
  decide: (_, { type: _type, ...command }) =>
    under(disciplineAcceptance.on(command.on), article50, law =>
      accepted([{ ...command, type: "ComplaintReceived", governedBy: governed(law) }])
    )
}

/** Đ50, second paragraph — "phải thụ lý để giải quyết và thông báo cho người khiếu nại biết". */
const accept: DisciplineStepFor<"AcceptComplaint"> = {
  label: { vi: "thụ lý", en: "accept" },
  from: ["received"],
  to: ["accepted"],
  who: "resolver",
  rules: [disciplineAcceptance.id, disciplineLimitation.id, disciplineAppeal.id, disciplineObstacleTime.id],
  basis: [article50],
  decide: (state, { on }, bench) => {
    if (!state.writtenAndSigned) {
      return refused(
        written,
        "not-written-and-signed",
        "khiếu nại quyết định kỷ luật phải bằng đơn có chữ ký",
        "a complaint against discipline must be written and signed"
      )
    }
    const window = disciplineWindow(state, bench)
    const late = window !== null && state.receivedOn !== null && state.receivedOn > window.due
    if (late && state.obstacle === null) {
      return refused(
        window.basis,
        "out-of-time",
        `thời hiệu khiếu nại đã hết ngày ${inVietnamese(window.due)}`,
        `the time limit ended on ${window.due} and no obstacle is stated`
      )
    }
    return accepted(
      [{ type: "ComplaintAccepted", on, ...lateness(acceptDisciplineBy(state, bench), on) }],
      [{ to: "complainant", template: "complaint-accepted", basis: [article50] }],
      late
        ? [`The time limit ended on ${window.due}: the time of the obstacle is not counted, show its days.`]
        : []
    )
  }
}

/** Đ48, Đ49, and since 2020-12-10 the nine grounds of Đ11, which NĐ 124/2020 Đ16.1 has stand here too. */
const refuse: DisciplineStepFor<"RefuseComplaint"> = {
  label: { vi: "không thụ lý", en: "refuse acceptance" },
  from: ["received"],
  to: ["refused"],
  who: "resolver",
  rules: [
    disciplineLimitation.id,
    disciplineAppeal.id,
    disciplineForm.id,
    disciplineNonAcceptance.id,
    nonAcceptanceGrounds.id
  ],
  basis: [article50],
  decide: (state, { on, ground, reason }, bench) => {
    const window = disciplineWindow(state, bench)
    const known = groundsOn(on)
    if (!known.includes(ground)) {
      return refused(
        article50,
        "not-a-ground-of-refusal",
        "lý do không thuộc các trường hợp không thụ lý",
        `none of the grounds of that day: ${known.join(", ")}`
      )
    }
    if (
      ground === "out-of-time" &&
      window !== null &&
      state.receivedOn !== null &&
      state.receivedOn <= window.due
    ) {
      return refused(
        window.basis,
        "still-in-time",
        `thời hiệu còn đến hết ngày ${inVietnamese(window.due)}`,
        `the time limit runs until ${window.due} and the complaint came in before it`
      )
    }
    if ((ground === "not-written-and-signed" || ground === "unsigned") && state.writtenAndSigned) {
      return refused(
        written,
        "complaint-is-written-and-signed",
        "đơn đã có chữ ký",
        "the complaint is written and signed"
      )
    }
    return accepted(
      [
        {
          type: "ComplaintRefused",
          on,
          ground,
          reason,
          governedBy: [...(window ? [window.governance] : []), ...governedByArticle11(on)]
        }
      ],
      [{ to: "complainant", template: "complaint-refused", basis: [article50] }]
    )
  }
}

/** Đ50, third paragraph — "đối với vụ việc phức tạp … có thể kéo dài hơn". */
const findComplex: DisciplineStepFor<"FindComplex"> = {
  label: { vi: "xác định vụ việc phức tạp", en: "find the case complex" },
  from: ["accepted", "verified", "discussed"],
  to: ["accepted", "verified", "discussed"],
  who: "resolver",
  rules: [disciplineComplaintResolution.id],
  basis: [longer],
  decide: (state, { on, record }) =>
    state.complex
      ? refused(
          longer,
          "already-complex",
          "vụ việc đã được xác định là phức tạp; thời hạn chỉ kéo dài một mức",
          "the case was found complex before; the term is lengthened to one cap only"
        )
      : accepted(
          [{ type: "ComplexityFound", on, record, governedBy: [] }],
          [],
          [
            "The chapter does not say what makes such a case complex: the finding is a judgement of the resolver."
          ]
        )
}

/** Đ52.2, Đ55.2 — "Việc xác minh nội dung khiếu nại phải lập thành văn bản". */
const reportVerification: DisciplineStepFor<"ReportVerification"> = {
  label: { vi: "báo cáo kết quả xác minh", en: "report the verification" },
  from: ["accepted"],
  to: ["verified"],
  who: "verifier",
  rules: [],
  basis: [inWriting],
  decide: (_, { on, record }) => accepted([{ type: "VerificationReported", on, record, governedBy: [] }])
}

/** Đ52 — at the first instance "yêu cầu Hội đồng kỷ luật … xem xét", where the content is clear and where it was verified. */
const consultCouncil: DisciplineStepFor<"ConsultCouncil"> = {
  label: { vi: "yêu cầu Hội đồng kỷ luật xem xét", en: "ask the discipline council" },
  from: ["accepted", "verified"],
  to: ["accepted", "verified"],
  who: "resolver",
  rules: [],
  basis: [council],
  decide: (state, { on, record }) =>
    state.instance === "second"
      ? refused(
          issuersReport,
          "council-is-for-the-first-instance",
          "ở lần hai, người giải quyết yêu cầu người ban hành quyết định kỷ luật báo cáo",
          "at the second instance the issuer of the decision reports instead"
        )
      : accepted([{ type: "CouncilConsulted", on, record, governedBy: [] }])
}

/** Đ55.1 — at the second instance the issuer must "báo cáo việc xem xét kỷ luật và giải quyết khiếu nại". */
const obtainReport: DisciplineStepFor<"ObtainReport"> = {
  label: { vi: "yêu cầu người ban hành quyết định báo cáo", en: "have the issuer report" },
  from: ["accepted", "verified"],
  to: ["accepted", "verified"],
  who: "resolver",
  rules: [],
  basis: [issuersReport],
  decide: (state, { on, record }) =>
    state.instance === "first"
      ? refused(
          council,
          "report-is-for-the-second-instance",
          "ở lần đầu, người giải quyết yêu cầu Hội đồng kỷ luật xem xét",
          "at the first instance the discipline council is asked instead"
        )
      : accepted([{ type: "ReportObtained", on, record, governedBy: [] }])
}

/** Đ53.1, Đ55.3 — "trước khi ra quyết định giải quyết khiếu nại phải tổ chức đối thoại với người khiếu nại". */
const holdDialogue: DisciplineStepFor<"HoldDialogue"> = {
  label: { vi: "đối thoại", en: "hold the dialogue" },
  from: ["accepted", "verified"],
  to: ["discussed"],
  who: "resolver",
  rules: [disciplineDialogue.id],
  basis: [minutes],
  decide: (state, { on, record }) => {
    if (!state.advised) {
      return state.instance === "first"
        ? refused(
            council,
            "council-needed",
            "chưa yêu cầu Hội đồng kỷ luật xem xét",
            "the discipline council has not been asked"
          )
        : refused(
            issuersReport,
            "report-needed",
            "chưa có báo cáo của người ban hành quyết định kỷ luật",
            "the issuer of the decision has not reported"
          )
    }
    if (state.instance === "second" && state.phase === "accepted") {
      return refused(
        verifiedAgain,
        "verification-needed",
        "lần hai phải xác minh, kết luận nội dung khiếu nại trước khi đối thoại",
        "at the second instance the content is verified before the dialogue"
      )
    }
    return under(disciplineDialogue.on(on), minutes, law =>
      accepted([{ type: "DialogueHeld", on, record, governedBy: governed(law) }])
    )
  }
}

export const disciplineSteps = {
  ReceiveComplaint: receive,
  AcceptComplaint: accept,
  RefuseComplaint: refuse,
  FindComplex: findComplex,
  ReportVerification: reportVerification,
  ConsultCouncil: consultCouncil,
  ObtainReport: obtainReport,
  HoldDialogue: holdDialogue,
  DecideComplaint: decideDiscipline,
  SendDecision: sendDecision,
  RecordReceiptOfDecision: recordReceipt,
  LodgeSecondComplaint: lodgeSecond,
  WithdrawComplaint: withdraw,
  RecordLawsuit: sue,
  DeclareEffective: declareEffective,
  AnnounceToStaff: announce
}
