import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ7–8, Đ10, Đ12–13: to whom, in what form, and how a complaint is withdrawn. */

const law = "02/2011/QH13"
const since = "2012-07-01"
const by = (at: "Đ2.k3" | "Đ2.k12") => ({ instrument: "136/2025/QH15", at }) as const

const sequence = [
  ground(
    "first-to-the-maker",
    cite(
      law,
      "Đ7.k1",
      "khiếu nại lần đầu đến người đã ra quyết định hành chính hoặc cơ quan có người có hành vi"
    ),
    "lần đầu: người đã ra quyết định, cơ quan có người có hành vi",
    "first to whoever made the decision, or the body of whoever acted"
  ),
  ground(
    "second-to-the-superior",
    cite(law, "Đ7.k1.p2", "có quyền khiếu nại lần hai đến Thủ trưởng cấp trên trực tiếp"),
    "lần hai: thủ trưởng cấp trên trực tiếp",
    "second to the head of the direct superior"
  ),
  ground(
    "court-at-any-stage",
    cite(law, "Đ7.k1", "khởi kiện vụ án hành chính tại Tòa án"),
    "hoặc khởi kiện vụ án hành chính",
    "or an administrative lawsuit, at any stage"
  )
] as const

/** Đ7 — "khiếu nại lần đầu đến người đã ra quyết định …, hoặc khởi kiện vụ án hành chính tại Tòa án". */
export const complaintSequence = rule("complaint.sequence", {
  label: { vi: "trình tự khiếu nại", en: "the sequence of a complaint" },
  is: Timeline.enacted(since, cite(law, "Đ7.k1", "có quyền khiếu nại lần hai"), sequence)
})

/** Đ7.2 — against a minister's own decision there is one complaint, then the court. */
export const ministerSequence = rule("complaint.sequence.minister", {
  label: { vi: "khiếu nại quyết định của Bộ trưởng", en: "a complaint against a minister's decision" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ7.k2", "thì người khiếu nại khiếu nại đến Bộ trưởng hoặc khởi kiện vụ án hành chính"),
    "one-complaint-then-court" as const
  )
})

/** Đ8.1 — "bằng đơn khiếu nại hoặc khiếu nại trực tiếp". */
export const complaintForms = rule("complaint.forms", {
  label: { vi: "hình thức khiếu nại", en: "forms of a complaint" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ8.k1", "được thực hiện bằng đơn khiếu nại hoặc khiếu nại trực tiếp"),
    [
      ground("written", cite(law, "Đ8.k1", "bằng đơn khiếu nại"), "bằng đơn", "in writing"),
      ground("in-person", cite(law, "Đ8.k1", "khiếu nại trực tiếp"), "khiếu nại trực tiếp", "in person")
    ] as const
  )
})

const contents = [
  ground("date", cite(law, "Đ8.k2", "ngày, tháng, năm khiếu nại"), "ngày, tháng, năm khiếu nại", "date"),
  ground(
    "complainant",
    cite(law, "Đ8.k2", "tên, địa chỉ của người khiếu nại"),
    "tên, địa chỉ của người khiếu nại",
    "name and address of the complainant"
  ),
  ground(
    "respondent",
    cite(law, "Đ8.k2", "tên, địa chỉ của cơ quan, tổ chức, cá nhân bị khiếu nại"),
    "tên, địa chỉ của người bị khiếu nại",
    "name and address of the respondent"
  ),
  ground(
    "content-and-reason",
    cite(law, "Đ8.k2", "nội dung, lý do khiếu nại"),
    "nội dung, lý do khiếu nại",
    "content and reasons"
  ),
  ground(
    "documents",
    cite(law, "Đ8.k2", "tài liệu liên quan đến nội dung khiếu nại"),
    "tài liệu liên quan",
    "documents"
  ),
  ground(
    "request",
    cite(law, "Đ8.k2", "yêu cầu giải quyết của người khiếu nại"),
    "yêu cầu giải quyết",
    "what is asked"
  ),
  ground(
    "signature",
    cite(law, "Đ8.k2", "Đơn khiếu nại phải do người khiếu nại ký tên hoặc điểm chỉ"),
    "chữ ký hoặc điểm chỉ",
    "signature or fingerprint"
  )
] as const

export type ComplaintContent = (typeof contents)[number]["code"]

/** Đ8.2 — "trong đơn khiếu nại phải ghi rõ ngày, tháng, năm khiếu nại; tên, địa chỉ …". */
export const complaintContents = rule("complaint.contents", {
  label: { vi: "nội dung đơn khiếu nại", en: "what a written complaint must state" },
  is: Timeline.enacted(since, cite(law, "Đ8.k2", "trong đơn khiếu nại phải ghi rõ"), contents)
})

/** NĐ 155/2026 form 01 — since 2026-07-01 the form of a complaint asks for the number of identity. */
export const complaintIdentity = rule("complaint.identity", {
  label: { vi: "số định danh trong đơn khiếu nại", en: "the number of identity in a complaint" },
  is: Timeline.enacted(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "M01", "Số căn cước", { instrument: "155/2026/NĐ-CP", at: "Đ20.k1" }),
    "number-of-identity" as const
  )
})

/** Đ33.1 — "gửi đơn kèm theo quyết định giải quyết khiếu nại lần đầu (nếu có)". */
export const secondComplaintEnclosures = rule("complaint.appeal.enclosures", {
  label: { vi: "giấy tờ kèm theo đơn khiếu nại lần hai", en: "what goes with a second complaint" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ33.k1.p2",
      "gửi đơn kèm theo quyết định giải quyết khiếu nại lần đầu, các tài liệu có liên quan"
    ),
    ["first-decision", "documents"] as readonly (
      | "first-decision"
      | "first-decision-if-any"
      | "reason-where-none"
      | "documents"
    )[]
  )
    .amended(
      "2020-12-10",
      cite(
        law,
        "Đ33.k1.p2",
        "gửi đơn kèm theo quyết định giải quyết khiếu nại lần đầu, các tài liệu có liên quan"
      ),
      ["first-decision-if-any", "reason-where-none", "documents"] as const,
      cite(
        "124/2020/NĐ-CP",
        "Đ4.k2",
        "nêu rõ lý do và gửi kèm các tài liệu có liên quan về vụ việc khiếu nại"
      )
    )
    .amended(
      "2026-07-01",
      cite(law, "Đ33.k1.p2", "quyết định giải quyết khiếu nại lần đầu (nếu có)", by("Đ2.k12")),
      ["first-decision-if-any", "reason-where-none", "documents"] as const,
      cite(
        "124/2020/NĐ-CP",
        "Đ4.k2",
        "nêu rõ lý do và gửi kèm các tài liệu có liên quan về vụ việc khiếu nại"
      )
    )
})

/** NĐ 124/2020 Đ4.2 — not resolved in time at the first instance: what follows "là quyết định giải quyết khiếu nại". */
export const unresolvedFirst = rule("complaint.appeal.unresolved-first", {
  label: {
    vi: "khiếu nại lần đầu không được giải quyết đúng hạn",
    en: "a first complaint not resolved in time"
  },
  is: Timeline.enacted(
    "2020-12-10",
    cite(
      "124/2020/NĐ-CP",
      "Đ4.k2",
      "phải xem xét thụ lý giải quyết theo trình tự, thủ tục giải quyết khiếu nại lần hai"
    ),
    "considered-at-the-second-instance" as const
  )
})

/** Đ12.1.đ — holders of documents hand them over "trong thời hạn 07 ngày, kể từ ngày có yêu cầu". */
export const documentsForComplainant = rule("complaint.documents.for-complainant", {
  label: { vi: "cung cấp tài liệu cho người khiếu nại", en: "handing documents to the complainant" },
  trigger: { vi: "ngày có yêu cầu", en: "the request" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ12.k1.đ",
      "trong thời hạn 07 ngày, kể từ ngày có yêu cầu để giao nộp cho người giải quyết khiếu nại"
    ),
    days(7)
  )
})

/** TT 07/2013 held from 2013-12-16; NĐ 124/2020 takes its steps over without a term. */
const whileCircular = { from: "2013-12-16", until: "2020-12-10" } as const
const circularQuarrel = "the circular counts working days where the law counts days; the law prevails"

/** Đ14.1.a, Đ15.1.a — whom the resolver asks hands over "trong thời hạn 07 ngày, kể từ ngày có yêu cầu". */
export const documentsForResolver = rule("complaint.documents.for-resolver", {
  label: {
    vi: "cung cấp tài liệu theo yêu cầu của người giải quyết khiếu nại",
    en: "handing the resolver what he asks for"
  },
  trigger: { vi: "ngày có yêu cầu", en: "the request" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ14.k1.a", "trong thời hạn 07 ngày, kể từ ngày có yêu cầu để làm cơ sở giải quyết khiếu nại"),
    days(7),
    cite(law, "Đ15.k1.a", "trong thời hạn 07 ngày, kể từ ngày có yêu cầu để làm cơ sở giải quyết khiếu nại")
  ).contested(
    whileCircular,
    cite(
      "07/2013/TT-TTCP",
      "Đ10.k4",
      "được thực hiện trong thời hạn 07 ngày làm việc, kể từ ngày nhận được yêu cầu"
    ),
    workingDays(7),
    circularQuarrel
  )
})

/** Đ13.2.c — the respondent hands over and explains "trong thời hạn 7 ngày, kể từ ngày có yêu cầu". */
export const documentsOfRespondent = rule("complaint.documents.of-respondent", {
  label: {
    vi: "người bị khiếu nại cung cấp tài liệu, giải trình",
    en: "the respondent's documents and answer"
  },
  trigger: { vi: "ngày có yêu cầu", en: "the request" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ13.k2.c",
      "cơ quan, đơn vị kiểm tra, xác minh yêu cầu trong thời hạn 7 ngày, kể từ ngày có yêu cầu"
    ),
    days(7)
  ).contested(
    whileCircular,
    cite(
      "07/2013/TT-TTCP",
      "Đ11.k2",
      "phải được thực hiện trong thời hạn 07 ngày làm việc, kể từ ngày nhận được yêu cầu"
    ),
    workingDays(7),
    circularQuarrel
  )
})

/** Đ10.1 — "bằng đơn rút khiếu nại hoặc biên bản ghi nhận ý kiến rút khiếu nại"; before 2026-07-01 "bằng đơn" only. */
export const withdrawalForms = rule("complaint.withdrawal.forms", {
  label: { vi: "hình thức rút khiếu nại", en: "forms of withdrawal" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ10", "việc rút khiếu nại phải được thực hiện bằng đơn có chữ ký hoặc điểm chỉ"),
    ["written"] as readonly ("written" | "recorded")[]
  ).amended(
    "2026-07-01",
    cite(law, "Đ10.k1", "bằng đơn rút khiếu nại hoặc biên bản ghi nhận ý kiến rút khiếu nại", by("Đ2.k3")),
    ["written", "recorded"] as const
  )
})

/** Đ10.3 — "sẽ không được xem xét, giải quyết lại, trừ trường hợp … bị ép buộc, đe dọa". */
export const withdrawnContent = rule("complaint.withdrawal.content", {
  label: { vi: "nội dung khiếu nại đã rút", en: "content once withdrawn" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(law, "Đ10.k3", "Nội dung khiếu nại đã rút sẽ không được xem xét, giải quyết lại", by("Đ2.k3")),
    "not-again-unless-forced" as const
  )
})

/** NĐ 124/2020 Đ7a — some withdraw: it goes on for the rest; all withdraw: "ban hành quyết định đình chỉ". */
export const groupWithdrawal = rule("complaint.withdrawal.group", {
  label: { vi: "rút khiếu nại khi nhiều người cùng khiếu nại", en: "withdrawal by some or all of a group" },
  is: Timeline.enacted(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "Đ7a.k1", "vẫn được tiếp tục đối với những người khiếu nại còn lại", {
      instrument: "155/2026/NĐ-CP",
      at: "Đ5"
    }),
    { some: "goes-on-for-the-rest", all: "terminated" } as const,
    cite("124/2020/NĐ-CP", "Đ7a.k2", "ban hành quyết định đình chỉ giải quyết khiếu nại", {
      instrument: "155/2026/NĐ-CP",
      at: "Đ5"
    })
  )
})
