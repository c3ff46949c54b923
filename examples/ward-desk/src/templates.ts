import type { Label } from "@danchu/law"

/** What a notice is called on paper, by the template that a procedure names. */
const words: Readonly<Record<string, Label>> = {
  "supplement-asked": { vi: "yêu cầu bổ sung đơn", en: "request for a supplement" },
  "complaint-accepted": { vi: "thông báo thụ lý khiếu nại", en: "notice of acceptance of the complaint" },
  "complaint-refused": {
    vi: "thông báo không thụ lý khiếu nại",
    en: "notice that the complaint is not accepted"
  },
  "suspension-decision": { vi: "quyết định tạm đình chỉ giải quyết", en: "decision to suspend" },
  "continuation-decision": { vi: "quyết định tiếp tục giải quyết", en: "decision to continue" },
  "suspension-or-termination": {
    vi: "quyết định tạm đình chỉ, đình chỉ",
    en: "decision to suspend or terminate"
  },
  suspension: {
    vi: "quyết định tạm đình chỉ, tiếp tục giải quyết",
    en: "decision to suspend or to continue"
  },
  "termination-decision": { vi: "quyết định đình chỉ giải quyết", en: "decision to terminate" },
  "dialogue-invitation": { vi: "giấy mời đối thoại", en: "invitation to the dialogue" },
  "first-decision": { vi: "quyết định giải quyết khiếu nại lần đầu", en: "first decision on the complaint" },
  "second-decision": {
    vi: "quyết định giải quyết khiếu nại lần hai",
    en: "second decision on the complaint"
  },
  "second-complaint": { vi: "đơn khiếu nại lần hai", en: "second complaint" },
  "discipline-decision": {
    vi: "quyết định giải quyết khiếu nại quyết định kỷ luật",
    en: "decision on the complaint against discipline"
  },
  stay: { vi: "quyết định tạm đình chỉ thi hành", en: "decision to stay the act complained of" },
  "prevent-harm": { vi: "báo tin để ngăn chặn thiệt hại", en: "word to prevent harm" },
  consultation: { vi: "văn bản lấy ý kiến", en: "request for an opinion" },
  "late-answer": { vi: "thông báo chậm trả lời ý kiến", en: "notice of a late opinion" },
  "reflection-returned": {
    vi: "thông báo không tiếp nhận phản ánh, kiến nghị",
    en: "notice that the reflection is sent back"
  },
  "more-information": { vi: "đề nghị làm rõ phản ánh, kiến nghị", en: "request to clarify the reflection" },
  "reflection-result": { vi: "kết quả xử lý phản ánh, kiến nghị", en: "result of the reflection" },
  progress: { vi: "thông báo tình hình xử lý", en: "how the handling stands" },
  withdrawn: { vi: "thông báo rút khiếu nại", en: "notice of the withdrawal" },
  "denunciation-accepted": { vi: "thông báo thụ lý tố cáo", en: "notice of acceptance of the denunciation" },
  "content-of-denunciation": { vi: "thông báo nội dung tố cáo", en: "notice of what is denounced" },
  "not-accepted": { vi: "thông báo không thụ lý tố cáo", en: "notice that the denunciation is not accepted" },
  "denunciation-forwarded": {
    vi: "thông báo chuyển tố cáo",
    en: "notice that the denunciation was forwarded"
  },
  "resolution-extended": {
    vi: "quyết định gia hạn giải quyết tố cáo",
    en: "decision to extend the resolution"
  },
  "notice-of-conclusion": { vi: "thông báo kết luận nội dung tố cáo", en: "notice of the conclusion" },
  conclusion: { vi: "kết luận nội dung tố cáo", en: "conclusion on the denunciation" },
  "renewal-answered": { vi: "trả lời tố cáo tiếp", en: "answer to the renewed denunciation" },
  "protection-requested": { vi: "đề nghị áp dụng biện pháp bảo vệ", en: "request for protection" },
  "protection-decision": { vi: "quyết định áp dụng biện pháp bảo vệ", en: "decision to protect" },
  "protection-refused": {
    vi: "thông báo không áp dụng biện pháp bảo vệ",
    en: "notice that protection is refused"
  },
  "protection-ended": { vi: "quyết định chấm dứt bảo vệ", en: "decision to end the protection" },
  "signs-of-crime": { vi: "chuyển hồ sơ có dấu hiệu tội phạm", en: "file with signs of a crime" },
  "result-of-handling": { vi: "thông báo kết quả xử lý đơn", en: "result of handling" },
  guidance: { vi: "văn bản hướng dẫn", en: "guidance" },
  forwarded: { vi: "thông báo chuyển đơn", en: "notice of forwarding" },
  returned: { vi: "văn bản trả lại đơn", en: "return of the paper" },
  answer: { vi: "văn bản trả lời", en: "answer" },
  "facts-missing": { vi: "yêu cầu bổ sung thông tin", en: "request for missing facts" },
  "appointment-slip": {
    vi: "giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    en: "receipt of the dossier with its appointment"
  },
  "supplement-slip": { vi: "phiếu yêu cầu bổ sung hồ sơ", en: "request to complete the dossier" },
  "refusal-slip": { vi: "phiếu từ chối", en: "refusal" },
  apology: { vi: "phiếu xin lỗi và hẹn lại ngày trả kết quả", en: "apology with a new day" },
  "dossier-closed": { vi: "thông báo đóng hồ sơ", en: "notice that the dossier is closed" },
  result: { vi: "kết quả giải quyết", en: "result" }
}

export const templateWords = (template: string): Label =>
  (Object.hasOwn(words, template) ? words[template] : undefined) ?? { vi: template, en: template }
