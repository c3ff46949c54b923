import type { Label } from "@danchu/law"

type Words = Readonly<Record<string, Label>>

/** What a field asks; "Command.field" where one command asks it in other words. */
export const fieldWords: Words = {
  on: { vi: "Ngày của việc này", en: "Day of the act" },
  "ReceiveComplaint.on": { vi: "Ngày nhận đơn", en: "Day it was received" },
  "ReceiveSecondComplaint.on": { vi: "Ngày nhận đơn", en: "Day it was received" },
  "ReceiveDenunciation.on": { vi: "Ngày nhận tố cáo", en: "Day it was received" },
  "ReceivePaper.on": { vi: "Ngày nhận đơn", en: "Day it was received" },
  "ReceiveReflection.on": { vi: "Ngày tiếp nhận", en: "Day it was received" },
  "FileDossier.on": { vi: "Ngày nộp hồ sơ", en: "Day it was filed" },
  knownOn: { vi: "Ngày nhận hoặc biết quyết định, hành vi", en: "Day the decision or act became known" },
  signed: { vi: "Đơn có chữ ký hoặc điểm chỉ", en: "Signed or fingerprinted" },
  signers: { vi: "Số người ký", en: "Number of signers" },
  representation: { vi: "Đã cử người đại diện bằng văn bản", en: "Representatives appointed in writing" },
  representatives: { vi: "Số người đại diện", en: "Number of representatives" },
  remote: { vi: "Vùng sâu, vùng xa đi lại khó khăn", en: "Remote area, hard to reach" },
  referred: { vi: "Do cơ quan, người khác chuyển đến", en: "Passed on by another body or person" },
  missing: { vi: "Những gì còn thiếu", en: "What is missing" },
  "RefuseAcceptance.missing": { vi: "Điều kiện không đáp ứng", en: "Conditions that are not met" },
  ground: { vi: "Căn cứ", en: "Ground" },
  reason: { vi: "Lý do", en: "Reason" },
  outcome: { vi: "Kết luận", en: "Outcome" },
  lateReason: { vi: "Lý do chính đáng khi quá thời hạn", en: "Legitimate reason, where it is late" },
  criteria: { vi: "Thuộc trường hợp", en: "Which criterion is met" },
  record: { vi: "Số văn bản lưu trong hồ sơ", en: "Number of the paper in the file" },
  agrees: {
    vi: "Kết quả xác minh khớp yêu cầu của người khiếu nại",
    en: "The result agrees with what the complainant asks"
  },
  dialogueOn: { vi: "Ngày đối thoại", en: "Day of the dialogue" },
  complainant: { vi: "Người khiếu nại", en: "The complainant" },
  evidence: { vi: "Căn cứ, tài liệu chứng minh", en: "Proof in the file" },
  matters: { vi: "Những nội dung rút", en: "What is withdrawn" },
  withdrawnBy: { vi: "Rút bằng", en: "Withdrawn by" },
  after: { vi: "Khiếu nại tiếp sau", en: "It comes after" },
  windowFrom: {
    vi: "Ngày nhận quyết định lần đầu, hoặc ngày hết thời hạn giải quyết lần đầu",
    en: "Day the first decision was received, or the last day of the first period"
  },
  instance: { vi: "Khiếu nại lần", en: "Instance" },
  dismissal: { vi: "Kỷ luật buộc thôi việc", en: "The discipline is dismissal" },
  decisionReceivedOn: {
    vi: "Ngày nhận quyết định kỷ luật; với lần hai, ngày nhận quyết định giải quyết lần đầu",
    en: "Day the disciplinary decision was received; at the second instance, the first decision on the complaint"
  },
  written: { vi: "Bằng đơn", en: "In writing" },
  byMinister: {
    vi: "Bộ trưởng, Thủ trưởng cơ quan thuộc Chính phủ hoặc Chủ tịch tỉnh giải quyết lần đầu",
    en: "A minister, the head of a body of the Government or the chair of a province resolves first"
  },
  upToGeneralDirector: {
    vi: "Công chức từ Tổng cục trưởng và tương đương trở xuống",
    en: "The official ranks up to general director"
  },
  obstacle: { vi: "Trở ngại khách quan làm quá thời hiệu", en: "What kept them from complaining in time" },
  enclosures: { vi: "Gửi kèm", en: "Enclosed" },
  form: { vi: "Hình thức", en: "Form" },
  denouncer: {
    vi: "Người tố cáo: họ tên, địa chỉ, cách liên hệ",
    en: "Who denounces: name, address, contact"
  },
  content: { vi: "Nội dung", en: "Content" },
  "ReceiveDenunciation.content": { vi: "Nội dung tố cáo, người bị tố cáo", en: "What and whom it denounces" },
  "ReceivePaper.content": { vi: "Nội dung đơn", en: "What the paper says" },
  sender: { vi: "Người gửi: họ tên, địa chỉ, cách liên hệ", en: "Who sends it: name, address, contact" },
  denouncers: { vi: "Số người tố cáo", en: "Number of denouncers" },
  represented: {
    vi: "Nhiều người tố cáo đã cử người đại diện",
    en: "Several denouncers named a representative"
  },
  fromComplaint: {
    vi: "Phát sinh từ khiếu nại đã được giải quyết đúng pháp luật",
    en: "It grows from a complaint that was lawfully resolved"
  },
  found: { vi: "Kết quả xác minh người tố cáo", en: "What was found of the denouncer" },
  file: { vi: "Văn bản, biên bản của việc này", en: "The paper or minutes of this act" },
  usable: { vi: "Thông tin có thể dùng để thanh tra, kiểm tra", en: "What an inspection can use" },
  met: { vi: "Điều kiện thụ lý đã đáp ứng", en: "Conditions that are met" },
  evidenceAgainstResolver: {
    vi: "Có căn cứ cho rằng người giải quyết vi phạm pháp luật",
    en: "There is evidence that the resolver broke the law"
  },
  heard: { vi: "Người bị tố cáo đã giải trình", en: "The denounced person was heard" },
  days: { vi: "Số ngày gia hạn", en: "Days of extension" },
  scope: { vi: "Rút", en: "Withdrawn" },
  othersRemain: { vi: "Còn người khác tố cáo cùng nội dung", en: "Others who denounce the same remain" },
  despite: { vi: "Vẫn phải giải quyết vì", en: "Resolved all the same because" },
  denouncerHidden: { vi: "Đã giữ bí mật người tố cáo", en: "The denouncer was kept secret" },
  because: { vi: "Vì", en: "Because" },
  result: { vi: "Kết quả", en: "Result" },
  people: { vi: "Người cần được bảo vệ", en: "Who is to be protected" },
  goods: { vi: "Cần bảo vệ", en: "What is to be protected" },
  urgent: { vi: "Khẩn cấp", en: "Urgent" },
  request: { vi: "Văn bản đề nghị", en: "The request" },
  source: { vi: "Nguồn đơn", en: "How it came" },
  kind: { vi: "Loại đơn", en: "Kind of paper" },
  within: { vi: "Thuộc thẩm quyền của cơ quan", en: "Within the office's competence" },
  guided: { vi: "Đã hướng dẫn trước đây", en: "The sender was guided before" },
  forwarded: { vi: "Đã chuyển đơn trước đây", en: "It was forwarded before" },
  "DemandResolution.of": { vi: "Cơ quan phải giải quyết", en: "Who owes its resolution" },
  as: { vi: "Số hồ sơ của vụ việc được mở", en: "Number of the case that is opened" },
  of: { vi: "Số hồ sơ đã có", en: "Number of the earlier case" },
  how: { vi: "Trùng", en: "It repeats" },
  channel: { vi: "Cách nộp", en: "How it was filed" },
  at: { vi: "Giờ", en: "Time" },
  "term.count": {
    vi: "Thời hạn đã công bố của thủ tục (0: trả ngay)",
    en: "Published time of the procedure (0: at once)"
  },
  "term.unit": { vi: "Tính theo", en: "In" },
  level: { vi: "Cơ quan giải quyết", en: "Who decides it" },
  told: { vi: "Trả sớm: đã báo trước cho người nộp", en: "Early: the applicant was told beforehand" },
  "PassOn.work": { vi: "Nội dung công việc của cơ quan, đơn vị đó", en: "What that body must do" },
  slip: { vi: "Người nộp yêu cầu có giấy hẹn", en: "The applicant asks for a slip" },
  "RestorePart.matters": { vi: "Những nội dung được giải quyết lại", en: "What is restored" },
  "RestoreSome.people": { vi: "Số người được khôi phục", en: "How many are restored" },
  officeHours: { vi: "Giờ làm việc của bộ phận một cửa", en: "Hours of the counter" },
  code: { vi: "Mã hồ sơ", en: "Number of the dossier" },
  procedure: { vi: "Mã thủ tục hành chính", en: "Code of the administrative procedure" },
  body: { vi: "Cơ quan, đơn vị", en: "Body" },
  "ConsultBody.body": { vi: "Cơ quan, đơn vị được lấy ý kiến", en: "Body that is asked" },
  "PassOn.body": { vi: "Cơ quan, đơn vị thực hiện phần việc", en: "Body that does a part" },
  "PassOn.by": { vi: "Thời hạn hoàn thành phần việc", en: "The part is wanted by" },
  "ConsultBody.by": { vi: "Thời hạn trả lời", en: "Answer wanted by" },
  until: { vi: "Tạm đình chỉ đến hết ngày", en: "Stayed until the end of" },
  field: { vi: "Thuộc quản lý nhà nước trong các lĩnh vực", en: "In a field of public administration" },
  clear: { vi: "Nội dung rõ ràng, chứng cứ cụ thể", en: "Clear content and concrete evidence" },
  ready: { vi: "Có cơ sở để xử lý ngay", en: "There is a basis to act at once" },
  resultOn: { vi: "Ngày có kết quả xử lý", en: "Day of the result" },
  through: { vi: "Gửi qua", en: "It came through" },
  meets: { vi: "Đáp ứng yêu cầu", en: "Requirements that it meets" },
  subject: { vi: "Nội dung phản ánh", en: "What it is about" },
  enough: { vi: "Đủ cơ sở xem xét xử lý", en: "There are grounds enough" },
  failed: { vi: "Tiêu chí mà quy định không đáp ứng", en: "Criteria that the regulation fails" },
  measure: { vi: "Hình thức xử lý", en: "Measure" },
  forms: { vi: "Hình thức công khai", en: "Forms of publication" },
  "ReceiveReflection.content": { vi: "Nội dung phản ánh, kiến nghị", en: "What it says" },
  newDay: { vi: "Ngày hẹn trả lại", en: "The new day" }
}

const noNames: Label = {
  vi: "Không ghi tên, địa chỉ, số giấy tờ.",
  en: "No names, addresses or numbers of papers."
}
const eachOnALine: Label = {
  vi: "Mỗi dòng một mục. Không ghi tên, địa chỉ, số giấy tờ.",
  en: "One on each line. No names, addresses or numbers of papers."
}
const sealed: Label = {
  vi: "Ghi vào kho bảo mật: hồ sơ chỉ giữ một mã; ai đọc phải được phép và có ghi lại.",
  en: "Goes into the vault: the case keeps a code only; reading needs a grant and is recorded."
}
const sealedOrNobody: Label = {
  vi: `${sealed.vi} Để trống khi không rõ là ai.`,
  en: `${sealed.en} Left empty where nobody is named.`
}

export const fieldHints: Words = {
  reason: noNames,
  "RefuseAcceptance.reason": sealed,
  record: { vi: "Ví dụ 12/BB-UBND; không ghi tên người.", en: "As 12/BB-UBND; nobody's name." },
  "ReceiveComplaint.after": { vi: "Chỉ với lần hai.", en: "At the second instance alone." },
  obstacle: noNames,
  procedure: { vi: "Mã quốc gia, ví dụ 1.004194.", en: "The national code, as 1.004194." },
  body: {
    vi: "Mã ngắn, chữ thường không dấu, ví dụ so-xay-dung.",
    en: "A short code in lower case, as so-xay-dung."
  },
  "DemandReexamination.body": { vi: "", en: "" },
  lateReason: noNames,
  missing: eachOnALine,
  "RefuseAcceptance.missing": { vi: "", en: "" },
  evidence: eachOnALine,
  matters: eachOnALine,
  denouncer: sealedOrNobody,
  sender: sealedOrNobody,
  content: sealed,
  file: sealed,
  request: sealed,
  officeHours: { vi: "Mỗi dòng một buổi, ví dụ 07:30-11:30.", en: "One on each line, as 07:30-11:30." },
  "DemandResolution.of": { vi: "Cơ quan phải giải quyết", en: "Who owes its resolution" },
  as: {
    vi: "Nhận đơn vào loại của nó trước, rồi ghi số ở đây.",
    en: "Take it in as its own kind first, then give its number here."
  }
}

export const choiceWords: Words = {
  own: { vi: "Cùng cấp với nơi tiếp nhận", en: "Of the level of this counter" },
  another: { vi: "Khác cấp với nơi tiếp nhận", en: "Of another level" },
  first: { vi: "lần đầu", en: "first" },
  second: { vi: "lần hai", en: "second" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  right: { vi: "đúng", en: "right" },
  "partly-right": { vi: "đúng một phần", en: "partly right" },
  wrong: { vi: "sai", en: "wrong" },
  "wholly-wrong": { vi: "sai toàn bộ", en: "wholly wrong" },
  attended: { vi: "có mặt", en: "attended" },
  "absent-with-reason": { vi: "vắng mặt có lý do", en: "absent with a reason" },
  "absent-without-reason": { vi: "vắng mặt không có lý do", en: "absent without a reason" },
  letter: { vi: "đơn", en: "letter" },
  minutes: { vi: "biên bản", en: "minutes" },
  decision: { vi: "quyết định giải quyết lần đầu", en: "the first decision" },
  lapse: { vi: "hết thời hạn mà chưa được giải quyết", en: "the first period without a decision" },
  "first-decision": { vi: "quyết định giải quyết lần đầu", en: "the first decision" },
  "reason-where-none": { vi: "lý do khi không có quyết định", en: "the reason where there is none" },
  documents: { vi: "tài liệu liên quan", en: "documents" },
  written: { vi: "đơn", en: "in writing" },
  "in-person": { vi: "trực tiếp", en: "in person" },
  other: { vi: "hình thức khác", en: "another form" },
  recorded: { vi: "biên bản", en: "recorded in minutes" },
  verified: { vi: "đã xác minh", en: "verified" },
  unidentifiable: { vi: "không xác định được", en: "cannot be identified" },
  "false-name": { vi: "mạo danh", en: "a false name" },
  whole: { vi: "toàn bộ", en: "as a whole" },
  part: { vi: "một phần", en: "in part" },
  unlawful: { vi: "việc giải quyết không đúng pháp luật", en: "the resolution was unlawful" },
  overdue: { vi: "quá thời hạn giải quyết", en: "the resolution is overdue" },
  again: { vi: "giải quyết lại", en: "it is resolved again" },
  "not-again": { vi: "không giải quyết lại", en: "it is not resolved again" },
  forwarded: { vi: "chuyển nơi có thẩm quyền", en: "forwarded" },
  reception: { vi: "tiếp công dân", en: "citizen reception" },
  post: { vi: "bưu chính", en: "by post" },
  "handed-in": { vi: "nộp tại cơ quan", en: "handed in" },
  "passed-on": { vi: "cơ quan khác chuyển đến", en: "passed on by another body" },
  "from-leaders": { vi: "lãnh đạo giao", en: "from leaders" },
  complaint: { vi: "khiếu nại", en: "complaint" },
  denunciation: { vi: "tố cáo", en: "denunciation" },
  petition: { vi: "kiến nghị, phản ánh", en: "petition or reflection" },
  mixed: { vi: "nhiều nội dung", en: "several contents" },
  same: { vi: "cùng người gửi, cùng vụ việc", en: "the same sender and matter" },
  "same-matter": { vi: "cùng vụ việc, người gửi khác", en: "the same matter, another sender" },
  "post-service-or-proxy": { vi: "bưu chính hoặc ủy quyền", en: "by post or proxy" },
  online: { vi: "trực tuyến", en: "online" },
  stands: { vi: "giữ nguyên quyết định", en: "the decision stands" },
  "resolve-again": { vi: "giải quyết lại", en: "it is resolved again" },
  "own-measures": { vi: "áp dụng biện pháp theo thẩm quyền", en: "by measures of its own" },
  "others-told": {
    vi: "báo cho cơ quan công an, nơi có thẩm quyền",
    en: "by telling the police or who is competent"
  },
  decided: { vi: "ra quyết định xử lý", en: "decided" },
  proposed: { vi: "đề nghị nơi có thẩm quyền xử lý", en: "proposed to who is competent" },
  office: { vi: "cơ quan", en: "the office" },
  "national-portal": { vi: "Cổng Dịch vụ công quốc gia", en: "the national portal" },
  "about-conduct": { vi: "về hành vi hành chính", en: "it is about conduct" },
  "out-of-competence": { vi: "quy định của cơ quan khác", en: "the regulation is another body's" },
  day: { vi: "ngày", en: "days" },
  "working-day": { vi: "ngày làm việc", en: "working days" }
}
