import { cite } from "@danchu/law"
import { firstDialogue } from "@danchu/law/rules/complaint-dialogue"
import { complaintResolutionFirst } from "@danchu/law/rules/complaint-first"
import { afterwardsAt } from "./complaint-afterwards.js"
import { complaintDeadlines } from "./complaint-first-deadlines.js"
import {
  decideComplaint,
  declareEffective,
  lodgeSecond,
  recordReceipt,
  sendDecision
} from "./complaint-first-decision.js"
import { liftStay, orderFirstEnforcement, publishFirst, stay } from "./complaint-first-enforcement.js"
import type { ComplaintCommand, ComplaintEvent } from "./complaint-first-events.js"
import { accept, askSupplement, receive, receiveSupplement, refuse } from "./complaint-first-intake.js"
import { complaintMandatory } from "./complaint-first-mandatory.js"
import {
  type ComplaintState,
  complaintPhases,
  evolveComplaint,
  newComplaint
} from "./complaint-first-state.js"
import { resolutionTermUnder } from "./complaint-handling-terms.js"
import { resume, sendPause, suspend, terminate } from "./complaint-pause.js"
import { type Instance, verificationAt } from "./complaint-verification.js"
import { withdrawals } from "./complaint-withdrawal.js"
import type { Procedure } from "./procedure.js"

const firstInstance: Instance = {
  complex: cite(
    "02/2011/QH13",
    "Đ28.p1",
    "đối với vụ việc phức tạp thì thời hạn giải quyết có thể kéo dài hơn"
  ),
  verification: cite("02/2011/QH13", "Đ29.k1.b", "tự mình tiến hành xác minh, kết luận nội dung khiếu nại"),
  dialogue: firstDialogue
}

/**
 * The first complaint against an administrative decision or act, from its receipt to its effect or appeal.
 * @law Luật Khiếu nại 02/2011/QH13, Đ8–11a, Đ27–35, Đ44, Đ46
 */
export const complaintFirst: Procedure<ComplaintState, ComplaintCommand, ComplaintEvent> = {
  id: "complaint-first",
  label: { vi: "giải quyết khiếu nại lần đầu", en: "first complaint" },
  initial: newComplaint,
  phases: complaintPhases,
  steps: {
    ReceiveComplaint: receive,
    AskSupplement: askSupplement,
    ReceiveSupplement: receiveSupplement,
    ...withdrawals,
    RefuseComplaint: refuse,
    AcceptComplaint: accept,
    SuspendHandling: suspend,
    ResumeHandling: resume,
    TerminateHandling: terminate,
    SendSuspension: {
      ...sendPause,
      from: [...sendPause.from, "appealed"],
      to: [...sendPause.to, "appealed"]
    },
    ...verificationAt(firstInstance),
    StayDecision: stay,
    LiftStay: liftStay,
    DecideComplaint: decideComplaint,
    SendDecision: sendDecision,
    RecordReceiptOfDecision: recordReceipt,
    LodgeSecondComplaint: lodgeSecond,
    DeclareEffective: declareEffective,
    PublishDecision: publishFirst,
    OrderEnforcement: orderFirstEnforcement,
    ...afterwardsAt(
      cite("02/2011/QH13", "Đ33.k2", "có quyền khởi kiện vụ án hành chính tại Tòa án"),
      (state, bench) => resolutionTermUnder(complaintResolutionFirst, state, bench)
    )
  },
  mandatory: complaintMandatory,
  evolve: evolveComplaint,
  deadlines: complaintDeadlines
}
