import { cite } from "@danchu/law"
import { firstDialogue } from "@danchu/law/rules/complaint-dialogue"
import { complaintDeadlines } from "./complaint-first-deadlines.js"
import {
  decideComplaint,
  declareEffective,
  lodgeSecond,
  recordReceipt,
  sendDecision
} from "./complaint-first-decision.js"
import type { ComplaintCommand, ComplaintEvent } from "./complaint-first-events.js"
import { accept, askSupplement, receive, receiveSupplement, refuse } from "./complaint-first-intake.js"
import {
  type ComplaintState,
  complaintPhases,
  evolveComplaint,
  newComplaint
} from "./complaint-first-state.js"
import { resume, sendPause, suspend, terminate, withdraw, withdrawInPart } from "./complaint-pause.js"
import { type Instance, verificationAt } from "./complaint-verification.js"
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
 * @law Luật Khiếu nại 02/2011/QH13, Đ8–11a, Đ27–33, Đ44
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
    WithdrawInPart: withdrawInPart,
    WithdrawComplaint: withdraw,
    RefuseComplaint: refuse,
    AcceptComplaint: accept,
    SuspendHandling: suspend,
    ResumeHandling: resume,
    TerminateHandling: terminate,
    SendSuspension: sendPause,
    ...verificationAt(firstInstance),
    DecideComplaint: decideComplaint,
    SendDecision: sendDecision,
    RecordReceiptOfDecision: recordReceipt,
    LodgeSecondComplaint: lodgeSecond,
    DeclareEffective: declareEffective
  },
  evolve: evolveComplaint,
  deadlines: complaintDeadlines
}
