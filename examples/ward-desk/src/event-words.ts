import type { Label } from "@danchu/law"
import type {
  ComplaintEvent,
  DenunciationEvent,
  DisciplineComplaintEvent,
  OneStopEvent,
  PetitionIntakeEvent,
  RegulationReflectionEvent,
  SecondComplaintEvent
} from "@danchu/procedures"

type Event =
  | ComplaintEvent
  | SecondComplaintEvent
  | DisciplineComplaintEvent
  | DenunciationEvent
  | PetitionIntakeEvent
  | RegulationReflectionEvent
  | OneStopEvent

/** What happened, as a history tells it. */
const words = {
  ComplaintReceived: { vi: "tiếp nhận khiếu nại", en: "complaint received" },
  SecondComplaintReceived: { vi: "tiếp nhận khiếu nại lần hai", en: "second complaint received" },
  SupplementAsked: { vi: "yêu cầu bổ sung", en: "supplement asked for" },
  SupplementReceived: { vi: "nhận bổ sung", en: "supplement received" },
  ComplaintAccepted: { vi: "thụ lý", en: "accepted" },
  ComplaintRefused: { vi: "không thụ lý", en: "not accepted" },
  ComplexityFound: { vi: "xác định vụ việc phức tạp", en: "found complex" },
  CouncilFormed: { vi: "lập hội đồng tư vấn", en: "advisory council formed" },
  VerificationStarted: { vi: "bắt đầu xác minh", en: "verification started" },
  VerificationReported: { vi: "báo cáo kết quả xác minh", en: "verification reported" },
  DialogueInvited: { vi: "mời đối thoại", en: "invited to a dialogue" },
  DialogueHeld: { vi: "đối thoại", en: "dialogue held" },
  CouncilConsulted: { vi: "yêu cầu Hội đồng kỷ luật xem xét", en: "discipline council asked" },
  ReportObtained: { vi: "người ban hành quyết định kỷ luật báo cáo", en: "issuer of the decision reported" },
  DecisionAnnounced: { vi: "công bố quyết định đến cán bộ, công chức", en: "announced to the staff" },
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
  DecisionPublished: { vi: "công khai quyết định", en: "decision published" },
  DecisionReceived: { vi: "người khiếu nại nhận quyết định", en: "decision received" },
  SecondComplaintLodged: { vi: "khiếu nại lần hai", en: "second complaint lodged" },
  DecisionTookEffect: { vi: "quyết định có hiệu lực", en: "decision took effect" },
  EnforcementOrdered: { vi: "chỉ đạo thi hành quyết định", en: "enforcement ordered" },
  ComplainantSucceeded: { vi: "người thừa kế tiếp tục khiếu nại", en: "an heir went on" },
  SomeWithdrew: { vi: "một số người rút khiếu nại", en: "some of several withdrew" },
  WithdrawnReopened: {
    vi: "giải quyết lại khiếu nại bị ép buộc rút",
    en: "reopened after a forced withdrawal"
  },
  PartRestored: { vi: "giải quyết lại phần bị ép buộc rút", en: "a part restored after a forced withdrawal" },
  SomeRestored: {
    vi: "khôi phục người khiếu nại bị ép buộc rút",
    en: "some restored after a forced withdrawal"
  },
  DecisionStayed: {
    vi: "tạm đình chỉ thi hành quyết định bị khiếu nại",
    en: "decision complained of stayed"
  },
  StayLifted: { vi: "hủy bỏ việc tạm đình chỉ thi hành", en: "stay lifted" },
  LawsuitBrought: { vi: "khởi kiện vụ án hành chính", en: "brought to court" },
  ReexaminationDemanded: { vi: "yêu cầu xem xét lại việc giải quyết", en: "re-examination demanded" },
  ReexaminationConcluded: { vi: "kết luận việc xem xét lại", en: "re-examination concluded" },
  HarmPrevented: { vi: "ngăn chặn hành vi gây thiệt hại", en: "harm prevented" },
  HandledAtOnce: { vi: "xác minh, xử lý ngay", en: "handled at once" },
  ViolationDecided: { vi: "quyết định, đề nghị xử lý vi phạm", en: "violation decided on" },
  MeasureReported: { vi: "thông báo kết quả xử lý kiến nghị", en: "measure reported" },
  DenunciationReceived: { vi: "tiếp nhận tố cáo", en: "denunciation received" },
  CheckedAtSeveralPlaces: { vi: "kiểm tra, xác minh tại nhiều địa điểm", en: "checked at several places" },
  IdentityVerified: { vi: "xác minh người tố cáo", en: "denouncer verified" },
  DenunciationForwarded: { vi: "chuyển, hướng dẫn tố cáo", en: "denunciation forwarded" },
  DenunciationSetAside: { vi: "không xử lý tố cáo", en: "denunciation set aside" },
  InformationUsed: {
    vi: "chuyển thông tin để thanh tra, kiểm tra",
    en: "information used for an inspection"
  },
  AcceptanceRefused: { vi: "không thụ lý tố cáo", en: "denunciation not accepted" },
  ReferrerAnswered: { vi: "trả lời nơi chuyển đến", en: "referrer answered" },
  CrimeTransferred: { vi: "chuyển hồ sơ có dấu hiệu tội phạm", en: "signs of crime transferred" },
  DenunciationAccepted: { vi: "thụ lý tố cáo", en: "denunciation accepted" },
  AcceptanceNotified: { vi: "thông báo việc thụ lý", en: "acceptance notified" },
  ResolutionExtended: { vi: "gia hạn giải quyết", en: "resolution extended" },
  DenunciationWithdrawn: { vi: "rút tố cáo", en: "denunciation withdrawn" },
  DenunciationConcluded: { vi: "kết luận nội dung tố cáo", en: "denunciation concluded" },
  ConclusionSent: { vi: "gửi kết luận", en: "conclusion sent" },
  ConclusionHandled: { vi: "xử lý kết luận", en: "conclusion handled" },
  ConclusionPublished: { vi: "công khai kết luận", en: "conclusion published" },
  DenouncedAgain: { vi: "tố cáo tiếp", en: "denounced again" },
  RenewalAnswered: { vi: "trả lời tố cáo tiếp", en: "renewal answered" },
  ReportDemanded: { vi: "cấp trên yêu cầu báo cáo", en: "report demanded" },
  DelayReported: { vi: "báo cáo lý do chậm giải quyết", en: "delay reported" },
  DenunciationTakenOver: { vi: "cấp trên trực tiếp giải quyết", en: "taken over" },
  ProtectionRequested: { vi: "đề nghị bảo vệ", en: "protection requested" },
  DenouncerProtected: { vi: "áp dụng biện pháp bảo vệ", en: "protection given" },
  ProtectionRefused: { vi: "không áp dụng biện pháp bảo vệ", en: "protection refused" },
  ProtectionEnded: { vi: "chấm dứt bảo vệ", en: "protection ended" },
  PaperReceived: { vi: "tiếp nhận đơn", en: "paper received" },
  PaperClassified: { vi: "phân loại đơn", en: "paper classified" },
  HistoryRecorded: { vi: "ghi nhận quá trình xử lý trước", en: "history recorded" },
  EligibilityAssessed: { vi: "xem xét điều kiện", en: "eligibility assessed" },
  CaseOpened: { vi: "mở vụ việc", en: "case opened" },
  SenderGuided: { vi: "hướng dẫn người gửi", en: "sender guided" },
  PaperForwarded: { vi: "chuyển đơn", en: "paper forwarded" },
  ResolutionDemanded: { vi: "yêu cầu cấp dưới giải quyết", en: "resolution demanded" },
  ResolvedExplained: { vi: "giải thích đã giải quyết đúng", en: "explained as rightly resolved" },
  LeftUnhandled: { vi: "không xử lý tố cáo", en: "left unhandled" },
  PaperReturned: { vi: "trả lại nơi chuyển đến", en: "paper returned" },
  PaperKept: { vi: "xếp lưu đơn", en: "paper filed away" },
  DuplicateJoined: { vi: "nhập vào vụ việc đã có", en: "joined to an earlier case" },
  SenderAnswered: { vi: "trả lời người gửi", en: "sender answered" },
  ReflectionReceived: { vi: "tiếp nhận phản ánh, kiến nghị", en: "reflection received" },
  ReflectionReturned: { vi: "không tiếp nhận, trả lại", en: "reflection sent back" },
  ReflectionForwarded: { vi: "chuyển phản ánh, kiến nghị", en: "reflection forwarded" },
  ReflectionTakenUp: { vi: "phân loại: thuộc thẩm quyền xử lý", en: "reflection taken up" },
  WorkedWithSender: { vi: "làm việc với người phản ánh", en: "worked out with the sender" },
  GroundsAssessed: { vi: "đánh giá cơ sở xem xét", en: "grounds assessed" },
  RegulationWeighed: { vi: "xem xét quy định theo các tiêu chí", en: "regulation weighed" },
  ReflectionDecided: { vi: "quyết định xử lý", en: "decided" },
  ResultPublished: { vi: "công khai kết quả xử lý", en: "result published" },
  ProgressTold: { vi: "thông báo tình hình xử lý", en: "told how it stands" },
  DossierFiled: { vi: "nộp hồ sơ", en: "dossier filed" },
  CompletionAsked: { vi: "yêu cầu hoàn thiện hồ sơ", en: "completion asked for" },
  DossierCompleted: { vi: "hoàn thiện hồ sơ", en: "dossier completed" },
  DossierRefused: { vi: "từ chối tiếp nhận hồ sơ", en: "dossier refused" },
  DossierAccepted: { vi: "tiếp nhận hồ sơ", en: "dossier accepted" },
  HandedOver: { vi: "chuyển hồ sơ đến nơi giải quyết", en: "handed over" },
  PaperTransferred: { vi: "chuyển hồ sơ giấy", en: "paper transferred" },
  DossierPassedOn: { vi: "chuyển cơ quan tiếp theo", en: "passed on to the next body" },
  PartReturned: { vi: "nhận kết quả của cơ quan tham gia", en: "part returned" },
  FoundWanting: { vi: "thẩm định thấy chưa đủ điều kiện", en: "found wanting" },
  DossierReturned: { vi: "trả hồ sơ để bổ sung", en: "dossier returned" },
  DossierSupplemented: { vi: "nộp bổ sung", en: "dossier supplemented" },
  DossierClosed: { vi: "đóng hồ sơ", en: "dossier closed" },
  Apologised: { vi: "xin lỗi, hẹn lại", en: "apologised" },
  ResultRefused: { vi: "từ chối giải quyết", en: "result refused" },
  ResultDelivered: { vi: "trả kết quả", en: "result delivered" },
  DossierWithdrawn: { vi: "rút hồ sơ", en: "dossier withdrawn" },
  ResultSentBack: { vi: "gửi lại kết quả có sai sót", en: "result sent back" },
  BodyConsulted: { vi: "lấy ý kiến cơ quan liên quan", en: "another body asked" },
  ReplyReceived: { vi: "nhận văn bản trả lời", en: "answer received" },
  SilenceReported: { vi: "thông báo việc chậm trả lời", en: "silence reported" },
  DossierAmended: { vi: "điều chỉnh hồ sơ trực tuyến", en: "dossier changed" }
} satisfies Readonly<Record<Event["type"], Label>>

/** The words of an event; a newer release's event is told by its own name. */
export const eventWords = (type: string): Label => {
  const known: Readonly<Record<string, Label>> = words
  return (Object.hasOwn(known, type) ? known[type] : undefined) ?? { vi: type, en: type }
}
