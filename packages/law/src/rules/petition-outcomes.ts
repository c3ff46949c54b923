import { type Citation, cite, paraphrased, WHOLE } from "../citation.js"
import { type Label, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** TT 07/2014/TT-TTCP Đ7–11, Đ21–26 and TT 05/2021/TT-TTCP Đ13–16: what is done with each kind of paper. */

const old = "07/2014/TT-TTCP"
const recent = "05/2021/TT-TTCP"
const since = "2014-12-15"
const until = "2021-11-15"
const unreadOf2021 = "of Thông tư 05/2021/TT-TTCP only Điều 13–16 were read"
const successor = paraphrased(recent, WHOLE, "quy trình xử lý đơn; ngoài Điều 13–16 chưa đọc")
const predecessor = paraphrased(old, WHOLE, "quy trình xử lý đơn; Điều 13–20 chưa đọc")
const unreadOf2014 = "the articles of Thông tư 07/2014/TT-TTCP on denunciations were not read"

/** What may be done with a paper. */
export type PetitionOutcome =
  | "propose-acceptance"
  | "answer-or-ask-to-supplement"
  | "guide"
  | "guide-once"
  | "guide-one-signer"
  | "guide-to-separate"
  | "forward"
  | "forward-once"
  | "return-to-referrer"
  | "report-to-head"
  | "demand-report"
  | "forward-to-party-body"
  | "urgent-measures"
  | "return-originals"

const to2021 = (id: string, label: Label, basis: Citation, ...outcome: readonly PetitionOutcome[]) =>
  rule(id, { label, is: Timeline.enacted(since, basis, outcome).unread(until, unreadOf2021, successor) })

const from2021 = (id: string, label: Label, basis: Citation, ...outcome: readonly PetitionOutcome[]) =>
  rule(id, {
    label,
    is: Timeline.unread<readonly PetitionOutcome[]>(since, unreadOf2014, predecessor).amended(
      until,
      basis,
      outcome
    )
  })

/** Đ7.1 — "đề xuất thủ trưởng cơ quan, tổ chức, đơn vị thụ lý để giải quyết". */
export const acceptableComplaint = to2021(
  "petition.complaint.acceptable",
  { vi: "khiếu nại thuộc thẩm quyền, đủ điều kiện", en: "a complaint within competence, acceptable" },
  cite(old, "Đ7.k1", "đề xuất thủ trưởng cơ quan, tổ chức, đơn vị thụ lý để giải quyết"),
  "propose-acceptance"
)

/** Đ7.2 — "để trả lời hoặc hướng dẫn cho người khiếu nại biết rõ lý do …, hoặc bổ sung những thủ tục cần thiết". */
export const unacceptableComplaint = to2021(
  "petition.complaint.not-acceptable",
  {
    vi: "khiếu nại thuộc thẩm quyền, không đủ điều kiện",
    en: "a complaint within competence, not acceptable"
  },
  cite(old, "Đ7.k2", "biết rõ lý do không được thụ lý giải quyết hoặc bổ sung những thủ tục cần thiết"),
  "answer-or-ask-to-supplement"
)

/** Đ7.3 — left unresolved by a subordinate: "báo cáo thủ trưởng … xem xét, quyết định". */
export const overdueComplaint = to2021(
  "petition.complaint.subordinate-overdue",
  { vi: "khiếu nại cấp dưới quá hạn chưa giải quyết", en: "a complaint that a subordinate left unresolved" },
  cite(old, "Đ7.k3", "báo cáo thủ trưởng cơ quan, tổ chức, đơn vị xem xét, quyết định"),
  "report-to-head"
)

/** Đ8.1 — "hướng dẫn người khiếu nại gửi đơn … Việc hướng dẫn chỉ thực hiện một lần". */
export const complaintElsewhere = to2021(
  "petition.complaint.out-of-competence",
  { vi: "khiếu nại không thuộc thẩm quyền", en: "a complaint out of competence" },
  cite(old, "Đ8.k1", "Việc hướng dẫn chỉ thực hiện một lần đối với công dân"),
  "guide-once"
)

/** Đ8.2 — referred by deputies, the Front or the press: "gửi trả lại đơn … và nêu rõ lý do". */
export const referredComplaintElsewhere = to2021(
  "petition.complaint.referred-out-of-competence",
  { vi: "khiếu nại được chuyển đến không thuộc thẩm quyền", en: "a referred complaint out of competence" },
  cite(old, "Đ8.k2", "gửi trả lại đơn kèm theo các giấy tờ, tài liệu (nếu có) và nêu rõ lý do"),
  "return-to-referrer"
)

/** Đ9.1 — many signers: "hướng dẫn cho một người khiếu nại có họ, tên, địa chỉ rõ ràng". */
export const manySignersElsewhere = to2021(
  "petition.complaint.many-signers-out-of-competence",
  { vi: "khiếu nại nhiều người không thuộc thẩm quyền", en: "a complaint of many, out of competence" },
  cite(old, "Đ9.k1", "hướng dẫn cho một người khiếu nại có họ, tên, địa chỉ rõ ràng"),
  "guide-one-signer"
)

/** Đ10 — "phải trả lại cho người khiếu nại giấy tờ, tài liệu đó"; if accepted, right after the decision. */
export const originals = to2021(
  "petition.originals",
  { vi: "giấy tờ, tài liệu gốc kèm theo đơn", en: "originals that came with a paper" },
  cite(old, "Đ10", "phải trả lại cho người khiếu nại giấy tờ, tài liệu đó"),
  "return-originals"
)

/** Đ11 — an effective decision with signs of unlawfulness: "phải báo cáo để thủ trưởng … xem xét". */
export const effectiveDecisionDoubted = to2021(
  "petition.complaint.effective-decision-doubted",
  {
    vi: "khiếu nại quyết định có hiệu lực có dấu hiệu vi phạm",
    en: "an effective decision that may be unlawful"
  },
  cite(old, "Đ11", "người xử lý đơn phải báo cáo để thủ trưởng cơ quan, tổ chức, đơn vị xem xét"),
  "report-to-head"
)

/** TT 05/2021 Đ13 — "báo cáo người đứng đầu để thụ lý giải quyết theo quy định". */
export const acceptableDenunciation = from2021(
  "petition.denunciation.acceptable",
  { vi: "tố cáo thuộc thẩm quyền, đủ điều kiện", en: "a denunciation within competence, acceptable" },
  cite(recent, "Đ13", "báo cáo người đứng đầu để thụ lý giải quyết theo quy định"),
  "propose-acceptance"
)

/** TT 05/2021 Đ14.1 — "chuyển đơn … chỉ thực hiện một lần đối với đơn tố cáo có cùng nội dung". */
export const denunciationElsewhere = from2021(
  "petition.denunciation.out-of-competence",
  { vi: "tố cáo không thuộc thẩm quyền", en: "a denunciation out of competence" },
  cite(recent, "Đ14.k1", "chỉ thực hiện một lần đối với đơn tố cáo có cùng nội dung"),
  "forward-once"
)

/** TT 05/2021 Đ14.2 — overdue below: "ra văn bản yêu cầu … báo cáo về quá trình giải quyết tố cáo, lý do chậm". */
export const overdueDenunciation = from2021(
  "petition.denunciation.subordinate-overdue",
  { vi: "tố cáo cấp dưới quá hạn chưa giải quyết", en: "a denunciation that a subordinate left unresolved" },
  cite(recent, "Đ14.k2", "báo cáo về quá trình giải quyết tố cáo, lý do chậm giải quyết"),
  "demand-report"
)

/** TT 05/2021 Đ15 — Party members for Party rules: "được chuyển đến cơ quan có thẩm quyền … theo quy định của Đảng". */
export const partyDenunciation = from2021(
  "petition.denunciation.party-member",
  {
    vi: "tố cáo đảng viên vi phạm quy định của Đảng",
    en: "a denunciation of a Party member for Party rules"
  },
  cite(recent, "Đ15", "được chuyển đến cơ quan có thẩm quyền để xử lý theo quy định của Đảng"),
  "forward-to-party-body"
)

/** TT 05/2021 Đ16 — serious damage: "phải kịp thời báo cáo, tham mưu, đề xuất … áp dụng biện pháp cần thiết". */
export const damagingDenunciation = from2021(
  "petition.denunciation.serious-damage",
  { vi: "tố cáo hành vi gây thiệt hại nghiêm trọng", en: "a denunciation of serious damage" },
  cite(recent, "Đ16", "người xử lý đơn phải kịp thời báo cáo, tham mưu, đề xuất"),
  "urgent-measures"
)

/** Đ21.1 — "đề xuất thủ trưởng … thụ lý giải quyết theo quy định của pháp luật". */
export const petitionWithin = to2021(
  "petition.petition.within-competence",
  { vi: "kiến nghị, phản ánh thuộc thẩm quyền", en: "a petition or reflection within competence" },
  cite(old, "Đ21.k1", "đề xuất thủ trưởng cơ quan, tổ chức, đơn vị thụ lý giải quyết"),
  "propose-acceptance"
)

/** Đ21.2 — "quyết định việc chuyển đơn và các tài liệu kèm theo". */
export const petitionElsewhere = to2021(
  "petition.petition.out-of-competence",
  { vi: "kiến nghị, phản ánh không thuộc thẩm quyền", en: "a petition or reflection out of competence" },
  cite(old, "Đ21.k2", "quyết định việc chuyển đơn và các tài liệu kèm theo (nếu có)"),
  "forward"
)

/** Đ22 — "hướng dẫn người gửi đơn tách riêng từng nội dung". */
export const mixedPetition = to2021(
  "petition.mixed",
  { vi: "đơn có nhiều nội dung thuộc nhiều cơ quan", en: "several contents for several bodies" },
  cite(old, "Đ22", "hướng dẫn người gửi đơn tách riêng từng nội dung"),
  "guide-to-separate"
)

/** Đ23–26 — courts, elected bodies, parties, public units: "hướng dẫn gửi đơn hoặc chuyển đơn". */
export const otherBranch = to2021(
  "petition.other-branch",
  { vi: "đơn thuộc cơ quan tố tụng, dân cử, tổ chức khác", en: "a paper for another branch" },
  cite(old, "Đ23", "hướng dẫn gửi đơn hoặc chuyển đơn đến cơ quan có thẩm quyền"),
  "guide",
  "forward"
)
