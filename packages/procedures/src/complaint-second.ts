import { cite } from "@danchu/law"
import { secondDialogue } from "@danchu/law/rules/complaint-dialogue"
import { complaintResolutionSecond } from "@danchu/law/rules/complaint-second"
import { afterwardsAt } from "./complaint-afterwards.js"
import { resolutionTermUnder } from "./complaint-handling-terms.js"
import { resume, sendPause, suspend, terminate } from "./complaint-pause.js"
import {
  decideSecond,
  declareSecondEffective,
  orderEnforcement,
  publishSecond,
  sendSecond
} from "./complaint-second-decision.js"
import type { SecondComplaintCommand, SecondComplaintEvent } from "./complaint-second-events.js"
import {
  acceptSecond,
  askSecondSupplement,
  formCouncil,
  receiveSecond,
  receiveSecondSupplement,
  refuseSecond
} from "./complaint-second-intake.js"
import { secondComplaintMandatory } from "./complaint-second-mandatory.js"
import {
  evolveSecondComplaint,
  newSecondComplaint,
  type SecondComplaintState,
  secondComplaintPhases
} from "./complaint-second-state.js"
import { secondComplaintDeadlines } from "./complaint-second-terms.js"
import { type Instance, verificationAt } from "./complaint-verification.js"
import { withdrawals } from "./complaint-withdrawal.js"
import type { Procedure } from "./procedure.js"

const secondInstance: Instance = {
  complex: cite(
    "02/2011/QH13",
    "Đ37.p1",
    "đối với vụ việc phức tạp thì thời hạn giải quyết khiếu nại có thể kéo dài hơn nhưng không quá 60 ngày"
  ),
  verification: cite(
    "02/2011/QH13",
    "Đ38",
    "tự mình tiến hành xác minh, kết luận nội dung khiếu nại hoặc giao cho người có trách nhiệm xác minh"
  ),
  dialogue: secondDialogue
}

/**
 * The second complaint, from its receipt to the carrying out of the decision.
 * @law Luật Khiếu nại 02/2011/QH13, Đ10–11a, Đ33, Đ36–46
 */
export const complaintSecond: Procedure<SecondComplaintState, SecondComplaintCommand, SecondComplaintEvent> =
  {
    id: "complaint-second",
    label: { vi: "giải quyết khiếu nại lần hai", en: "second complaint" },
    initial: newSecondComplaint,
    phases: secondComplaintPhases,
    steps: {
      ReceiveSecondComplaint: receiveSecond,
      AskSupplement: askSecondSupplement,
      ReceiveSupplement: receiveSecondSupplement,
      ...withdrawals,
      RefuseComplaint: refuseSecond,
      AcceptComplaint: acceptSecond,
      SuspendHandling: suspend,
      ResumeHandling: resume,
      TerminateHandling: terminate,
      SendSuspension: sendPause,
      FormCouncil: formCouncil,
      ...verificationAt(secondInstance),
      DecideComplaint: decideSecond,
      SendDecision: sendSecond,
      PublishDecision: publishSecond,
      DeclareEffective: declareSecondEffective,
      OrderEnforcement: orderEnforcement,
      ...afterwardsAt(
        cite("02/2011/QH13", "Đ42", "có quyền khởi kiện vụ án hành chính tại Tòa án"),
        (state, bench) => resolutionTermUnder(complaintResolutionSecond, state, bench)
      )
    },
    mandatory: secondComplaintMandatory,
    evolve: evolveSecondComplaint,
    deadlines: secondComplaintDeadlines
  }
