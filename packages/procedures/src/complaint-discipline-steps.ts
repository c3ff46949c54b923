import { cite } from "@danchu/law"
import { disciplineComplaintResolution, disciplineDialogue } from "@danchu/law/rules/complaint-discipline"
import { governed, under } from "./absent.js"
import {
  announce,
  decideDiscipline,
  declareEffective,
  recordReceipt,
  sendDecision
} from "./complaint-discipline-decision.js"
import { accept, receive, refuse } from "./complaint-discipline-intake.js"
import { lodgeSecond, sue, withdraw } from "./complaint-discipline-onward.js"
import type { DisciplineStepFor } from "./complaint-discipline-state.js"
import { accepted, refused } from "./procedure.js"

/** Luật Khiếu nại 02/2011/QH13, Chương IV (Đ47–58): complaints against disciplinary decisions, at both instances. */

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
