import type { Label } from "@danchu/law"
import type { ComplaintEvent } from "@danchu/procedures"

/** What happened, as a history tells it. */
export const eventWords: Readonly<Record<ComplaintEvent["type"], Label>> = {
  ComplaintReceived: { vi: "tiếp nhận khiếu nại", en: "complaint received" },
  SupplementAsked: { vi: "yêu cầu bổ sung", en: "supplement asked for" },
  SupplementReceived: { vi: "nhận bổ sung", en: "supplement received" },
  ComplaintAccepted: { vi: "thụ lý", en: "accepted" },
  ComplaintRefused: { vi: "không thụ lý", en: "not accepted" },
  ComplexityFound: { vi: "xác định vụ việc phức tạp", en: "found complex" },
  VerificationStarted: { vi: "bắt đầu xác minh", en: "verification started" },
  VerificationReported: { vi: "báo cáo kết quả xác minh", en: "verification reported" },
  DialogueInvited: { vi: "mời đối thoại", en: "invited to a dialogue" },
  DialogueHeld: { vi: "đối thoại", en: "dialogue held" },
  HandlingSuspended: { vi: "tạm đình chỉ giải quyết", en: "handling suspended" },
  SuspensionSent: {
    vi: "gửi quyết định tạm đình chỉ, tiếp tục hoặc đình chỉ",
    en: "suspension decision sent"
  },
  HandlingResumed: { vi: "tiếp tục giải quyết", en: "handling resumed" },
  HandlingTerminated: { vi: "đình chỉ giải quyết", en: "handling terminated" },
  WithdrawnInPart: { vi: "rút một phần nội dung", en: "withdrawn in part" },
  ComplaintWithdrawn: { vi: "rút khiếu nại", en: "complaint withdrawn" },
  ComplaintDecided: { vi: "ra quyết định giải quyết", en: "decided" },
  DecisionSent: { vi: "gửi quyết định", en: "decision sent" },
  DecisionReceived: { vi: "người khiếu nại nhận quyết định", en: "decision received" },
  SecondComplaintLodged: { vi: "khiếu nại lần hai", en: "second complaint lodged" },
  DecisionTookEffect: { vi: "quyết định có hiệu lực", en: "decision took effect" }
}
