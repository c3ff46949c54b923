import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, range, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import {
  complexResolutionIn2011,
  decreeOf2012Unread,
  extendedComplexResolutionIn2011,
  extendedResolutionIn2011,
  resolutionIn2011,
  unreadIn2011
} from "./denunciation-2011.js"
import { complex, criteria, extensions } from "./denunciation-facts.js"

/** Luật Tố cáo 25/2018/QH14, Chương III mục 3 (Đ28–31): acceptance, term, verification. */

const law = "25/2018/QH14"
const decree = "31/2019/NĐ-CP"
const since = "2019-01-01"

/** Đ29.1 — "ra quyết định thụ lý tố cáo khi có đủ các điều kiện sau đây". */
export const acceptanceConditions = rule("denunciation.acceptance-conditions", {
  label: { vi: "điều kiện thụ lý tố cáo", en: "conditions of acceptance, all of them" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ29.k1", "ra quyết định thụ lý tố cáo khi có đủ các điều kiện sau đây"),
    [
      ground(
        "form",
        cite(law, "Đ29.k1.a", "Tố cáo được thực hiện theo quy định tại Điều 23"),
        "đúng hình thức, nội dung quy định tại Điều 23",
        "made as Điều 23 requires"
      ),
      ground(
        "capacity",
        cite(law, "Đ29.k1.b", "Người tố cáo có đủ năng lực hành vi dân sự"),
        "đủ năng lực hành vi dân sự hoặc có người đại diện",
        "capacity, or a representative"
      ),
      ground(
        "competence",
        cite(law, "Đ29.k1.c", "Vụ việc thuộc thẩm quyền giải quyết tố cáo"),
        "thuộc thẩm quyền giải quyết",
        "within competence"
      ),
      ground(
        "identifiable",
        cite(law, "Đ29.k1.d", "có cơ sở để xác định người vi phạm, hành vi vi phạm pháp luật"),
        "có cơ sở để xác định người vi phạm, hành vi vi phạm",
        "violator and violation can be identified"
      )
    ] as const
  )
})

/** Đ29.1 — "chỉ thụ lý tố cáo khi người tố cáo cung cấp được thông tin, tài liệu, chứng cứ". */
export const denunciationFromComplaint = rule("denunciation.from-resolved-complaint", {
  label: {
    vi: "tố cáo xuất phát từ vụ việc khiếu nại đã được giải quyết đúng",
    en: "a denunciation that grows from a complaint lawfully resolved"
  },
  is: unreadIn2011().amended(
    since,
    cite(
      law,
      "Đ29.k1",
      "chỉ thụ lý tố cáo khi người tố cáo cung cấp được thông tin, tài liệu, chứng cứ để xác định người giải quyết khiếu nại có hành vi vi phạm pháp luật"
    ),
    "only-with-evidence-against-the-resolver" as const
  )
})

/** Đ29.2 — "Quyết định thụ lý tố cáo bao gồm các nội dung chính sau đây". */
export const acceptanceDecisionContents = rule("denunciation.acceptance-decision.contents", {
  label: { vi: "nội dung quyết định thụ lý tố cáo", en: "what the decision of acceptance states" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ29.k2", "Quyết định thụ lý tố cáo bao gồm các nội dung chính sau đây"),
    [
      ground("date", cite(law, "Đ29.k2.a", "Ngày, tháng, năm ra quyết định"), "ngày ra quyết định", "date"),
      ground("basis", cite(law, "Đ29.k2.b", "Căn cứ ra quyết định"), "căn cứ ra quyết định", "legal basis"),
      ground(
        "content",
        cite(law, "Đ29.k2.c", "Nội dung tố cáo được thụ lý"),
        "nội dung tố cáo được thụ lý",
        "content accepted"
      ),
      ground(
        "term",
        cite(law, "Đ29.k2.d", "Thời hạn giải quyết tố cáo"),
        "thời hạn giải quyết",
        "the term of resolution"
      )
    ] as const
  )
})

/** Đ29.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày ra quyết định thụ lý tố cáo". */
export const notifyAcceptance = rule("denunciation.notify-acceptance", {
  label: {
    vi: "thông báo việc thụ lý cho người tố cáo, nội dung tố cáo cho người bị tố cáo",
    en: "telling denouncer and denounced of the acceptance"
  },
  trigger: { vi: "ngày ra quyết định thụ lý tố cáo", en: "the decision of acceptance" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ29.k3", "Trong thời hạn 05 ngày làm việc kể từ ngày ra quyết định thụ lý tố cáo"),
    workingDays(5)
  )
})

const withoutExtension = cite(law, "Đ30.k1", "không quá 30 ngày kể từ ngày thụ lý tố cáo")
const once = cite(law, "Đ30.k2", "có thể gia hạn giải quyết tố cáo một lần nhưng không quá 30 ngày")
const twice = cite(law, "Đ30.k3", "có thể gia hạn giải quyết tố cáo hai lần, mỗi lần không quá 30 ngày")

const unextended = resolutionIn2011.amended(since, withoutExtension, days(30))
const unextendedComplex = complexResolutionIn2011.amended(since, withoutExtension, days(30))
const extendedOnce = extendedResolutionIn2011.amended(since, once, days(60), withoutExtension)
const extendedOnceComplex = extendedComplexResolutionIn2011.amended(since, once, days(60), withoutExtension)
const extendedTwice = Timeline.enacted(since, twice, days(90), withoutExtension)

/**
 * Đ30 — "không quá 30 ngày kể từ ngày thụ lý tố cáo"; each extension adds "không quá 30 ngày". The value is the whole
 * term from acceptance. Two extensions did not exist before 2019.
 */
export const denunciationResolution = rule("denunciation.resolve", {
  label: { vi: "giải quyết tố cáo", en: "resolution of a denunciation" },
  trigger: { vi: "ngày thụ lý tố cáo", en: "acceptance" },
  facts: { extensions, complex },
  is: facts =>
    facts.extensions === 2
      ? extendedTwice
      : facts.extensions === 1
        ? facts.complex
          ? extendedOnceComplex
          : extendedOnce
        : facts.complex
          ? unextendedComplex
          : unextended
})

/**
 * Đ42.2 — in a field of administration "thời hạn giải quyết tố cáo không được vượt quá thời hạn xử lý vi phạm hành chính",
 * where the law on sanctions sets another term.
 */
export const fieldCap = rule("denunciation.resolve.field-cap", {
  label: {
    vi: "thời hạn giải quyết tố cáo vi phạm về quản lý nhà nước trong các lĩnh vực",
    en: "the cap on the term of a denunciation in a field of administration"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ42.k2", "thời hạn giải quyết tố cáo không được vượt quá thời hạn xử lý vi phạm hành chính"),
    "not-beyond-the-sanction-term" as const
  )
})

const notComplex = Timeline.enacted(
  "2019-05-28",
  cite(decree, "Đ3.k2", "Vụ việc phức tạp là vụ việc có một trong các tiêu chí sau đây"),
  range(0, 0)
)
const complexOnce = Timeline.enacted(
  "2019-05-28",
  cite(decree, "Đ3.k2", "Vụ việc phức tạp là vụ việc có một trong các tiêu chí sau đây"),
  range(0, 1),
  once
)
const especiallyComplex = Timeline.enacted(
  "2019-05-28",
  cite(decree, "Đ3.k3", "Vụ việc đặc biệt phức tạp là vụ việc có từ 02 tiêu chí trở lên"),
  range(0, 2),
  twice
)

/** NĐ 31/2019 Đ3.3 — "Vụ việc đặc biệt phức tạp là vụ việc có từ 02 tiêu chí trở lên". */
export const extensionsAllowed = rule("denunciation.extensions-allowed", {
  label: { vi: "số lần được gia hạn giải quyết tố cáo", en: "how often the term may be extended" },
  facts: { criteria },
  is: facts =>
    (facts.criteria ?? 0) >= 2 ? especiallyComplex : facts.criteria === 1 ? complexOnce : notComplex
})

/** Đ30.4 — "quyết định bằng văn bản việc gia hạn … và thông báo đến người tố cáo, người bị tố cáo". */
export const extensionForm = rule("denunciation.extension-form", {
  label: { vi: "hình thức gia hạn giải quyết tố cáo", en: "form of an extension" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ30.k4", "quyết định bằng văn bản việc gia hạn giải quyết tố cáo"),
    "written-decision-notified" as const
  )
})

/** NĐ 31/2019 Đ10.1 — "phải có từ hai người trở lên, trong đó giao cho một người làm Tổ trưởng". */
export const verificationTeam = rule("denunciation.verification-team", {
  label: { vi: "số người của Tổ xác minh", en: "size of the verification team" },
  is: decreeOf2012Unread("the verification team").amended(
    "2019-05-28",
    cite(decree, "Đ10.k1", "phải có từ hai người trở lên, trong đó giao cho một người làm Tổ trưởng"),
    range(2, null)
  )
})

/** Đ43.1 — clear content, concrete evidence: "tiến hành ngay việc xác minh nội dung tố cáo". */
export const shortProcedure = rule("denunciation.short-procedure", {
  label: {
    vi: "tố cáo có nội dung rõ ràng, chứng cứ cụ thể, có cơ sở để xử lý ngay",
    en: "clear content, concrete evidence: the short procedure"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ43.k1.b", "tiến hành ngay việc xác minh nội dung tố cáo"),
    "immediately" as const
  )
})

/** NĐ 31/2019 Đ10.3 — no team for "những người có vợ hoặc chồng … là người bị tố cáo" or who share an interest. */
export const verificationTeamExcluded = rule("denunciation.verification-team.excluded", {
  label: { vi: "người không được làm thành viên Tổ xác minh", en: "who may not be on the team" },
  is: decreeOf2012Unread("the verification team").amended(
    "2019-05-28",
    cite(decree, "Đ10.k3", "con rể, con dâu, anh ruột, chị ruột, em ruột là người bị tố cáo"),
    ["relative-of-the-denounced", "shares-a-direct-interest"] as const,
    cite(decree, "Đ10.k3", "hoặc có lợi ích liên quan trực tiếp với người bị tố cáo")
  )
})
