import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ25–28: what happens to what a citizen brings, and what he is told. */

const law = "42/2013/QH13"
const decree = "154/2026/NĐ-CP"
const since = "2014-07-01"

/** Đ25.1 — whom the citizen must say he is: since 2026-07-01 with a number of identity. */
export const identityAsked = rule("reception.identity", {
  label: { vi: "thông tin về người đến", en: "what a citizen states about himself" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ25.k1", "yêu cầu họ nêu rõ họ tên, địa chỉ hoặc xuất trình giấy tờ tùy thân"),
    [
      ground(
        "name-and-address",
        cite(law, "Đ25.k1", "nêu rõ họ tên, địa chỉ hoặc xuất trình giấy tờ tùy thân"),
        "họ tên, địa chỉ hoặc giấy tờ tùy thân",
        "name and address, or papers"
      ),
      ground(
        "authorisation",
        cite(law, "Đ25.k1", "giấy ủy quyền (nếu có)"),
        "giấy ủy quyền (nếu có)",
        "authorisation, if any"
      )
    ]
  ).amended(
    "2026-07-01",
    cite(law, "Đ25.k1", "yêu cầu công dân nêu rõ họ tên, địa chỉ, số căn cước", {
      instrument: "136/2025/QH15",
      at: "Đ1.k10"
    }),
    [
      ground(
        "name-and-address",
        cite(decree, "Đ12.k1", "yêu cầu nêu rõ họ tên, địa chỉ"),
        "họ tên, địa chỉ",
        "name and address"
      ),
      ground(
        "identity-number",
        cite(
          decree,
          "Đ12.k1",
          "số căn cước hoặc giấy chứng nhận căn cước hoặc số định danh cá nhân hoặc số hộ chiếu"
        ),
        "số căn cước, giấy chứng nhận căn cước, số định danh hoặc số hộ chiếu",
        "number of the identity card, certificate, personal identity or passport"
      ),
      ground(
        "authorisation",
        cite(
          decree,
          "Đ12.k1",
          "trường hợp được người khiếu nại ủy quyền thì phải có văn bản ủy quyền hợp pháp"
        ),
        "văn bản ủy quyền hợp pháp, nếu được ủy quyền khiếu nại",
        "lawful authorisation, where he complains for another"
      )
    ]
  )
})

/** NĐ 154/2026 Đ12.2 — "phải giữ bí mật họ tên, địa chỉ, bút tích và các thông tin cá nhân khác". */
export const receptionSecrecy = rule("reception.secrecy", {
  label: { vi: "giữ bí mật thông tin cá nhân của công dân", en: "keeping the citizen's data secret" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(
      decree,
      "Đ12.k2",
      "phải giữ bí mật họ tên, địa chỉ, bút tích và các thông tin cá nhân khác của công dân"
    ),
    ["name", "address", "handwriting", "other-personal-data"] as const
  )
})

/** Đ25.3 — "vừa có nội dung khiếu nại, vừa có nội dung tố cáo, kiến nghị, phản ánh": a separate đơn for each. */
export const mixedContent = rule("reception.mixed-content", {
  label: { vi: "đơn có nhiều loại nội dung", en: "one paper with several kinds of content" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ25.k3", "hướng dẫn người đến khiếu nại, tố cáo, kiến nghị, phản ánh viết thành đơn riêng"),
    "guide-to-separate" as const
  )
})

/** Đ26.1.b — a complaint or denunciation out of competence: guided; since 2026-07-01 "hướng dẫn hoặc chuyển đơn". */
export const complaintOutOfCompetence = rule("reception.out-of-competence.complaint-or-denunciation", {
  label: {
    vi: "khiếu nại, tố cáo không thuộc thẩm quyền khi tiếp công dân",
    en: "a complaint or denunciation out of competence, at reception"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ26.k1.b", "thì hướng dẫn người khiếu nại, tố cáo đến cơ quan, tổ chức, đơn vị có thẩm quyền"),
    ["guide"] as readonly ("guide" | "forward")[]
  ).amended(
    "2026-07-01",
    cite(law, "Đ26.k1.b", "thì hướng dẫn hoặc chuyển đơn đến cơ quan, tổ chức, đơn vị, người có thẩm quyền", {
      instrument: "136/2025/QH15",
      at: "Đ1.k11"
    }),
    ["guide", "forward"] as const
  )
})

/** Đ26.1.b — "thuộc thẩm quyền … cấp dưới mà chưa được giải quyết": the superior demands that it be resolved. */
export const subordinateUnresolved = rule("reception.subordinate-unresolved", {
  label: {
    vi: "vụ việc thuộc cấp dưới chưa được giải quyết",
    en: "a matter that a subordinate left unresolved"
  },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ26.k1.b",
      "báo cáo người có thẩm quyền yêu cầu cơ quan, tổ chức, đơn vị có thẩm quyền giải quyết"
    ),
    "demand-resolution" as const
  )
})

/** Đ26.1.c — "đã được giải quyết đúng chính sách, pháp luật": explained, and asked to stop. */
export const rightlyResolved = rule("reception.rightly-resolved", {
  label: { vi: "vụ việc đã được giải quyết đúng", en: "a matter rightly resolved" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ26.k1.c", "yêu cầu công dân chấm dứt việc khiếu nại, tố cáo"),
    "explain-and-ask-to-stop" as const
  )
})

/** Đ26.2.b — a petition or reflection out of competence is forwarded: "chuyển đơn hoặc chuyển bản ghi lại nội dung". */
export const petitionOutOfCompetence = rule("reception.out-of-competence.petition", {
  label: {
    vi: "kiến nghị, phản ánh không thuộc thẩm quyền khi tiếp công dân",
    en: "a petition or reflection out of competence, at reception"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ26.k2.b", "chuyển đơn hoặc chuyển bản ghi lại nội dung trình bày"),
    "forward" as const
  ).contested(
    { from: "2026-07-01", until: null },
    cite(decree, "Đ15.k2", "hướng dẫn công dân viết đơn gửi đến cơ quan, tổ chức có thẩm quyền giải quyết"),
    "guide" as const,
    "the decree has what is told and out of competence guided, petitions among it; the law has a petition forwarded and prevails"
  )
})

/** Đ27.2 — "thông báo kết quả … trong thời hạn 07 ngày làm việc, kể từ ngày vụ việc được giải quyết". */
export const tellReferrer = rule("reception.tell-referrer", {
  label: {
    vi: "thông báo kết quả cho cơ quan, người đã chuyển đơn",
    en: "telling the body that passed the matter on"
  },
  trigger: { vi: "ngày vụ việc được giải quyết", en: "the resolution" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ27.k2", "trong thời hạn 07 ngày làm việc, kể từ ngày vụ việc được giải quyết"),
    workingDays(7)
  )
})

/** Đ27.2 — "trường hợp vụ việc đã được giải quyết trước đó thì thông báo ngay". */
export const tellReferrerResolvedBefore = rule("reception.tell-referrer.resolved-before", {
  label: {
    vi: "thông báo khi vụ việc đã được giải quyết trước đó",
    en: "telling the referrer of a matter resolved before"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ27.k2", "trường hợp vụ việc đã được giải quyết trước đó thì thông báo ngay"),
    "immediately" as const
  )
})

/** Đ28.1 — "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung": working days, often misquoted. */
export const receptionReply = rule("reception.reply", {
  label: {
    vi: "trả lời, thông báo kết quả xử lý cho người đến khiếu nại, tố cáo, kiến nghị, phản ánh",
    en: "telling the citizen what became of what he brought"
  },
  trigger: { vi: "ngày tiếp nhận nội dung", en: "receiving the content" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ28.k1", "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung"),
    workingDays(10)
  )
})

const outcomes = [
  ground(
    "accepted",
    cite(law, "Đ28.k1.a", "đã được thụ lý để giải quyết"),
    "đã được thụ lý",
    "accepted for resolution"
  ),
  ground(
    "needs-more-time",
    cite(law, "Đ28.k1.b", "cần kéo dài thời gian do cần xác minh thêm"),
    "cần kéo dài thời gian để xác minh thêm",
    "more time is needed to verify"
  ),
  ground(
    "refused",
    cite(law, "Đ28.k1.c", "Từ chối thụ lý đối với khiếu nại, tố cáo không thuộc thẩm quyền"),
    "từ chối thụ lý",
    "acceptance refused"
  ),
  ground(
    "forwarded",
    cite(law, "Đ28.k1.d", "đã được chuyển đến cơ quan, tổ chức, đơn vị, cá nhân có thẩm quyền giải quyết"),
    "đã chuyển đến cơ quan có thẩm quyền",
    "forwarded to the competent body"
  )
] as const

export type ReceptionOutcome = (typeof outcomes)[number]["code"]

/** Đ28.1 — "về một trong các nội dung sau đây". */
export const receptionOutcomes = rule("reception.reply.outcomes", {
  label: { vi: "nội dung trả lời sau tiếp công dân", en: "what the answer after reception may be" },
  is: Timeline.enacted(since, cite(law, "Đ28.k1", "về một trong các nội dung sau đây"), outcomes)
})

/** Đ28.2 — "Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được thông báo", if he had asked for it. */
export const tellCitizenResult = rule("reception.tell-citizen", {
  label: {
    vi: "cơ quan đã chuyển đơn thông báo kết quả cho người khiếu nại, tố cáo",
    en: "the referring body tells the citizen of the result, if he asked"
  },
  trigger: { vi: "ngày nhận được thông báo kết quả", en: "receiving the notice of the result" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ28.k2.p2", "Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được thông báo"),
    workingDays(5)
  )
})

/** NĐ 154/2026 Đ41.3.b — "Không xử lý đơn sau 45 ngày, kể từ ngày tiếp nhận đơn": dismissal of an officer in charge. */
export const unprocessedDiscipline = rule("reception.unprocessed-discipline", {
  label: {
    vi: "không xử lý đơn quá hạn bị cách chức, bãi nhiệm",
    en: "an unprocessed paper costs a leader his office"
  },
  trigger: { vi: "ngày tiếp nhận đơn", en: "receiving the paper" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(
      decree,
      "Đ41.k3.b",
      "Không xử lý đơn sau 45 ngày, kể từ ngày tiếp nhận đơn mà không có lý do chính đáng"
    ),
    days(45)
  )
})

/** NĐ 154/2026 Đ27.1 — "được cập nhật đầy đủ, kịp thời vào Cơ sở dữ liệu quốc gia": no number. */
export const databaseUpdate = rule("reception.database-update", {
  label: { vi: "cập nhật Cơ sở dữ liệu quốc gia", en: "entering it in the national database" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(decree, "Đ27.k1", "được cập nhật đầy đủ, kịp thời vào Cơ sở dữ liệu quốc gia"),
    "promptly-no-number" as const
  )
})
