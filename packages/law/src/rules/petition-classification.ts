import { cite, paraphrased, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { range, years } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** TT 07/2014/TT-TTCP (2014-12-15 to 2021-11-14) and TT 05/2021/TT-TTCP: receiving and sorting papers. */

const old = "07/2014/TT-TTCP"
const recent = "05/2021/TT-TTCP"
const since = "2014-12-15"
const until = "2021-11-15"
const why = "of Thông tư 05/2021/TT-TTCP only Điều 13–16 were read"
const successor = paraphrased(recent, WHOLE, "quy trình xử lý đơn; ngoài Điều 13–16 chưa đọc")

/** Đ5 — "Đơn được tiếp nhận từ các nguồn sau". */
export const petitionSources = rule("petition.sources", {
  label: { vi: "nguồn tiếp nhận đơn", en: "where papers come from" },
  is: Timeline.enacted(since, cite(old, "Đ5", "Đơn được tiếp nhận từ các nguồn sau"), [
    ground("post", cite(old, "Đ5.k1", "Đơn gửi qua dịch vụ bưu chính"), "qua bưu chính", "by post"),
    ground(
      "handed-in",
      cite(old, "Đ5.k2", "trực tiếp gửi đến qua bộ phận tiếp nhận đơn"),
      "gửi trực tiếp, qua hộp thư góp ý",
      "handed in, or put into the box"
    ),
    ground(
      "passed-on",
      cite(old, "Đ5.k3", "cơ quan báo chí và cơ quan, tổ chức, đơn vị khác chuyển đến theo quy định"),
      "do đại biểu, Mặt trận, báo chí, cơ quan chuyển đến",
      "passed on by deputies, the Front, the press or a body"
    ),
    ground(
      "from-leaders",
      cite(old, "Đ5.k4", "tiếp nhận và chuyển đến bộ phận xử lý đơn thư"),
      "do lãnh đạo tiếp nhận và chuyển đến",
      "received by leaders and passed on"
    )
  ] as const).unread(until, why, successor)
})

/** Đ6.1 — "Đơn khiếu nại", "Đơn tố cáo", "Đơn kiến nghị, phản ánh", "Đơn có nhiều nội dung khác nhau". */
export const petitionKinds = rule("petition.kinds", {
  label: { vi: "phân loại đơn theo nội dung", en: "kinds of papers by content" },
  is: Timeline.enacted(since, cite(old, "Đ6.k1", "Phân loại theo nội dung đơn, bao gồm"), [
    ground("complaint", cite(old, "Đ6.k1.a", "Đơn khiếu nại"), "khiếu nại", "complaint"),
    ground("denunciation", cite(old, "Đ6.k1.b", "Đơn tố cáo"), "tố cáo", "denunciation"),
    ground(
      "petition",
      cite(old, "Đ6.k1.c", "Đơn kiến nghị, phản ánh"),
      "kiến nghị, phản ánh",
      "petition or reflection"
    ),
    ground(
      "mixed",
      cite(old, "Đ6.k1.d", "Đơn có nhiều nội dung khác nhau"),
      "nhiều nội dung",
      "several contents"
    )
  ] as const).unread(until, why, paraphrased(recent, "Đ6.k1", "khiếu nại; tố cáo; kiến nghị, phản ánh"))
})

/** Đ6.2.a — "Đơn đủ điều kiện xử lý là đơn đáp ứng các yêu cầu sau đây": all that fit its kind. */
export const petitionEligibility = rule("petition.eligibility", {
  label: { vi: "đơn đủ điều kiện xử lý", en: "what makes a paper fit to be processed" },
  is: Timeline.enacted(
    since,
    cite(old, "Đ6.k2.a", "Đơn đủ điều kiện xử lý là đơn đáp ứng các yêu cầu sau đây"),
    [
      ground(
        "vietnamese",
        cite(old, "Đ6.k2.a", "Đơn dùng chữ viết là tiếng Việt"),
        "tiếng Việt",
        "in Vietnamese"
      ),
      ground(
        "dated-named-signed",
        cite(
          old,
          "Đ6.k2.a",
          "ghi rõ ngày, tháng, năm viết đơn; họ, tên, địa chỉ, chữ ký hoặc điểm chỉ của người viết đơn"
        ),
        "ngày viết đơn; họ tên, địa chỉ, chữ ký hoặc điểm chỉ",
        "date; name, address, signature or fingerprint"
      ),
      ground(
        "complaint-contents",
        cite(
          old,
          "Đ6.k2.a",
          "Đơn khiếu nại phải ghi rõ tên, địa chỉ của cơ quan, tổ chức, đơn vị, cá nhân bị khiếu nại"
        ),
        "khiếu nại: người bị khiếu nại, nội dung, lý do, yêu cầu",
        "a complaint: respondent, content, reason, request"
      ),
      ground(
        "denunciation-contents",
        cite(old, "Đ6.k2.a", "Đơn tố cáo phải ghi rõ nội dung tố cáo"),
        "tố cáo: nội dung, người bị tố cáo, hành vi",
        "a denunciation: content, denounced, act"
      ),
      ground(
        "petition-contents",
        cite(old, "Đ6.k2.a", "Đơn kiến nghị, phản ánh phải ghi rõ nội dung kiến nghị, phản ánh"),
        "kiến nghị, phản ánh: nội dung",
        "a petition: content"
      ),
      ground(
        "not-processed-yet",
        cite(old, "Đ6.k2.a", "Đơn chưa được cơ quan, tổ chức, đơn vị tiếp nhận đơn xử lý"),
        "chưa được xử lý, hoặc được quyền khiếu nại, tố cáo tiếp",
        "not processed yet, or the sender may go on by law"
      )
    ] as const
  ).unread(
    until,
    why,
    paraphrased(recent, "Đ6.k2", "như trước; đơn tiếng nước ngoài kèm bản dịch công chứng, chứng thực")
  )
})

/** Đ6.2.b — "Đơn không đủ điều kiện xử lý". */
export const petitionIneligibility = rule("petition.ineligibility", {
  label: { vi: "đơn không đủ điều kiện xử lý", en: "what makes a paper unfit to be processed" },
  is: Timeline.enacted(since, cite(old, "Đ6.k2.b", "Đơn không đủ điều kiện xử lý"), [
    ground(
      "requirements-not-met",
      cite(old, "Đ6.k2.b", "Là đơn không đáp ứng các yêu cầu tại điểm a khoản này"),
      "không đáp ứng các yêu cầu",
      "a requirement is not met"
    ),
    ground(
      "sent-to-competent-body",
      cite(old, "Đ6.k2.b", "Đơn đã được gửi cho nhiều cơ quan, tổ chức, đơn vị, cá nhân"),
      "đã gửi cho nhiều nơi, trong đó có nơi có thẩm quyền",
      "sent to many, the competent body among them"
    ),
    ground(
      "guided-once",
      cite(old, "Đ6.k2.b", "Đơn đã được hướng dẫn một lần về cùng nội dung"),
      "đã được hướng dẫn một lần",
      "guided once on the same content"
    )
  ] as const).unread(
    until,
    why,
    paraphrased(
      recent,
      "Đ6.k2",
      "thêm đơn trái chủ trương, chia rẽ, thô tục, xúc phạm; đơn rách nát, tẩy xóa"
    )
  )
})

/** Đ6.4.b — "Đơn có họ, tên, chữ ký của nhiều người (từ 05 người trở lên)". */
export const manySigners = rule("petition.many-signers", {
  label: { vi: "đơn có họ tên, chữ ký của nhiều người", en: "how many signers make a paper of many" },
  is: Timeline.enacted(
    since,
    cite(old, "Đ6.k4.b", "Đơn có họ, tên, chữ ký của nhiều người (từ 05 người trở lên)"),
    range(5, null)
  ).unread(until, why, successor)
})

/** Đ6.6 — papers by the branch that is competent. */
export const petitionBranches = rule("petition.branches", {
  label: { vi: "phân loại đơn theo hệ thống cơ quan có thẩm quyền", en: "papers by the competent branch" },
  is: Timeline.enacted(since, cite(old, "Đ6.k6", "Phân loại theo thẩm quyền giải quyết"), [
    ground(
      "administration",
      cite(old, "Đ6.k6.a", "Đơn thuộc thẩm quyền giải quyết của cơ quan hành chính nhà nước"),
      "cơ quan hành chính nhà nước",
      "the administration"
    ),
    ground(
      "elected-bodies",
      cite(old, "Đ6.k6.b", "Đơn thuộc thẩm quyền giải quyết của cơ quan dân cử"),
      "cơ quan dân cử",
      "elected bodies"
    ),
    ground(
      "procedural-bodies",
      cite(old, "Đ6.k6.c", "Đơn thuộc thẩm quyền giải quyết của cơ quan tiến hành tố tụng, thi hành án"),
      "cơ quan tiến hành tố tụng, thi hành án",
      "courts, prosecution, enforcement"
    ),
    ground(
      "political-and-social",
      cite(old, "Đ6.k6.d", "Đơn thuộc thẩm quyền giải quyết của tổ chức chính trị"),
      "tổ chức chính trị, xã hội, tôn giáo",
      "political, social and religious organisations"
    ),
    ground(
      "public-units",
      cite(old, "Đ6.k6.đ", "Đơn thuộc thẩm quyền giải quyết của đơn vị sự nghiệp công lập"),
      "đơn vị sự nghiệp công lập",
      "public service units"
    ),
    ground(
      "state-enterprises",
      cite(old, "Đ6.k6.e", "Đơn thuộc thẩm quyền giải quyết của doanh nghiệp nhà nước"),
      "doanh nghiệp nhà nước",
      "state enterprises"
    )
  ] as const).unread(until, why, successor)
})

/** Đ28.1 — "Xếp lưu đơn được áp dụng đối với các loại sau". */
export const filedPetitions = rule("petition.filed", {
  label: { vi: "các loại đơn được xếp lưu", en: "papers that are filed away" },
  is: Timeline.enacted(since, cite(old, "Đ28.k1", "Xếp lưu đơn được áp dụng đối với các loại sau"), [
    ground(
      "ineligible-complaint",
      cite(old, "Đ28.k1.a", "Đơn khiếu nại được quy định tại điểm b khoản 2 Điều 6"),
      "đơn khiếu nại không đủ điều kiện xử lý",
      "a complaint unfit to be processed"
    ),
    ground(
      "out-of-time",
      cite(old, "Đ28.k1.b", "Đơn khiếu nại đã hết thời hạn, thời hiệu"),
      "hết thời hạn, thời hiệu",
      "out of time"
    ),
    ground(
      "resolved-nothing-new",
      cite(old, "Đ28.k1.c", "mà không có nội dung, tình tiết mới có thể làm thay đổi nội dung đã giải quyết"),
      "đã giải quyết có hiệu lực, không có tình tiết mới",
      "effectively resolved, nothing new"
    ),
    ground(
      "illegible",
      cite(old, "Đ28.k1.d", "Đơn rách nát, tẩy xóa chữ không đọc được"),
      "rách nát, không đọc được",
      "torn or illegible"
    )
  ] as const).unread(until, why, successor)
})

/** Đ28.2 — "Thời hạn lưu trữ các loại đơn nêu tại khoản 1 Điều này là một năm". */
export const petitionRetention = rule("petition.retention", {
  label: { vi: "thời hạn lưu trữ đơn xếp lưu", en: "how long filed papers are kept" },
  is: Timeline.enacted(
    since,
    cite(old, "Đ28.k2", "Thời hạn lưu trữ các loại đơn nêu tại khoản 1 Điều này là một năm"),
    {
      kept: years(1)
    } as const
  ).unread(until, why, successor)
})

/** No general term of processing stands in what was read; reception, complaint and denunciation each have their own. */
export const petitionProcessing = rule("petition.process", {
  label: { vi: "thời hạn chung xử lý đơn", en: "a general term of processing" },
  is: Timeline.unread(
    since,
    "no general term stands in the articles that were read, and not all were read; use the terms of reception, complaint or denunciation",
    paraphrased(old, WHOLE, "quy trình xử lý đơn; Điều 13–20 chưa đọc"),
    successor
  )
})
