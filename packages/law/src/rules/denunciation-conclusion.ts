import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { cadence, consecutiveDays, range, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { decreeOf2012Unread, unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ35–36, Đ40, Đ44: the conclusion, what follows from it, and its publication. */

const law = "25/2018/QH14"
const decree = "31/2019/NĐ-CP"
const since = "2019-01-01"
const decreeSince = "2019-05-28"

/** Đ35.2.c — "đúng, đúng một phần hoặc tố cáo sai sự thật". */
export const conclusionOutcomes = rule("denunciation.conclusion.outcomes", {
  label: { vi: "kết luận về nội dung tố cáo", en: "what a conclusion may find" },
  is: unreadIn2011().amended(since, cite(law, "Đ35.k2.c", "đúng, đúng một phần hoặc tố cáo sai sự thật"), [
    ground("true", cite(law, "Đ35.k2.c", "đúng"), "đúng", "true"),
    ground("partly-true", cite(law, "Đ35.k2.c", "đúng một phần"), "đúng một phần", "partly true"),
    ground("false", cite(law, "Đ35.k2.c", "sai sự thật"), "sai sự thật", "false")
  ] as const)
})

/** Đ35.2 — "Kết luận nội dung tố cáo phải có các nội dung chính sau đây". */
export const conclusionContents = rule("denunciation.conclusion.contents", {
  label: { vi: "nội dung kết luận nội dung tố cáo", en: "what a conclusion must state" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ35.k2", "Kết luận nội dung tố cáo phải có các nội dung chính sau đây"),
    [
      ground(
        "verification",
        cite(law, "Đ35.k2.a", "Kết quả xác minh nội dung tố cáo"),
        "kết quả xác minh",
        "the result of verification"
      ),
      ground(
        "legal-basis",
        cite(law, "Đ35.k2.b", "Căn cứ pháp luật để xác định có hay không có hành vi vi phạm pháp luật"),
        "căn cứ pháp luật",
        "the legal basis"
      ),
      ground(
        "finding",
        cite(law, "Đ35.k2.c", "Kết luận về nội dung tố cáo là đúng, đúng một phần hoặc tố cáo sai sự thật"),
        "kết luận đúng, đúng một phần hoặc sai sự thật",
        "true, partly true or false"
      ),
      ground(
        "measures",
        cite(law, "Đ35.k2.d", "Các biện pháp xử lý theo thẩm quyền cần thực hiện"),
        "biện pháp xử lý, kiến nghị xử lý",
        "measures to take or to recommend"
      ),
      ground(
        "policy",
        cite(
          law,
          "Đ35.k2.đ",
          "Kiến nghị cơ quan có thẩm quyền xem xét sửa đổi, bổ sung chính sách, pháp luật"
        ),
        "kiến nghị về chính sách, pháp luật",
        "recommendations on policy and law"
      )
    ] as const
  )
})

/** Đ35.3 — "Chậm nhất là 05 ngày làm việc kể từ ngày ban hành kết luận nội dung tố cáo". */
export const sendConclusion = rule("denunciation.send-conclusion", {
  label: { vi: "gửi, thông báo kết luận nội dung tố cáo", en: "sending the conclusion" },
  trigger: { vi: "ngày ban hành kết luận nội dung tố cáo", en: "issue of the conclusion" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ35.k3", "Chậm nhất là 05 ngày làm việc kể từ ngày ban hành kết luận nội dung tố cáo"),
    workingDays(5)
  )
})

/** Đ36.1 — "Chậm nhất là 07 ngày làm việc kể từ ngày ban hành kết luận … tiến hành việc xử lý". */
export const handleConclusion = rule("denunciation.handle-conclusion", {
  label: { vi: "xử lý kết luận nội dung tố cáo", en: "acting on the conclusion" },
  trigger: { vi: "ngày ban hành kết luận nội dung tố cáo", en: "issue of the conclusion" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ36.k1", "Chậm nhất là 07 ngày làm việc kể từ ngày ban hành kết luận nội dung tố cáo"),
    workingDays(7)
  )
})

/** Đ36.2 — "có dấu hiệu của tội phạm thì chuyển ngay hồ sơ vụ việc đến Cơ quan điều tra". */
export const transferCrime = rule("denunciation.transfer-crime", {
  label: { vi: "chuyển hồ sơ có dấu hiệu của tội phạm", en: "passing the file on for signs of a crime" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ36.k2", "có dấu hiệu của tội phạm thì chuyển ngay hồ sơ vụ việc đến Cơ quan điều tra"),
    "immediately" as const
  )
})

/** Đ36.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày có kết quả xử lý … thông báo bằng văn bản". */
export const reportHandling = rule("denunciation.report-handling", {
  label: { vi: "thông báo kết quả xử lý kiến nghị", en: "reporting what became of a recommendation" },
  trigger: { vi: "ngày có kết quả xử lý", en: "the result" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ36.k3", "Trong thời hạn 05 ngày làm việc kể từ ngày có kết quả xử lý"),
    workingDays(5)
  )
})

/** Đ40.1 — "Trong thời hạn 07 ngày làm việc kể từ ngày ra kết luận nội dung tố cáo, quyết định xử lý". */
export const publishConclusion = rule("denunciation.publish", {
  label: {
    vi: "công khai kết luận nội dung tố cáo, quyết định xử lý hành vi vi phạm",
    en: "publishing the conclusion or the sanction"
  },
  trigger: { vi: "ngày ra kết luận, quyết định xử lý", en: "the conclusion or sanction" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ40.k1", "Trong thời hạn 07 ngày làm việc kể từ ngày ra kết luận nội dung tố cáo"),
    workingDays(7)
  )
})

/** Đ40.2 — "bằng một hoặc một số hình thức sau đây". */
export const conclusionPublicationForms = rule("denunciation.publish.forms", {
  label: { vi: "hình thức công khai", en: "forms of publication, one at least" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ40.k2", "được thực hiện bằng một hoặc một số hình thức sau đây"),
    [
      ground(
        "meeting",
        cite(law, "Đ40.k2.a", "Công bố tại cuộc họp cơ quan, tổ chức nơi người bị tố cáo công tác"),
        "công bố tại cuộc họp",
        "announced at a meeting"
      ),
      ground(
        "posting",
        cite(law, "Đ40.k2.b", "Niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân"),
        "niêm yết",
        "posted"
      ),
      ground(
        "portal",
        cite(law, "Đ40.k2.c", "Đăng tải trên cổng thông tin điện tử hoặc mạng thông tin nội bộ"),
        "đăng tải trên cổng thông tin điện tử",
        "on the portal"
      ),
      ground(
        "media",
        cite(law, "Đ40.k2.d", "Thông báo trên phương tiện thông tin đại chúng"),
        "phương tiện thông tin đại chúng",
        "in the media"
      )
    ] as const
  )
})

/** Đ40.3 — "phải bảo đảm không làm tiết lộ thông tin về người tố cáo". */
export const publicationSecrecy = rule("denunciation.publish.secrecy", {
  label: { vi: "không tiết lộ thông tin về người tố cáo khi công khai", en: "the denouncer stays hidden" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ40.k3", "phải bảo đảm không làm tiết lộ thông tin về người tố cáo"),
    "denouncer-hidden" as const
  )
})

/** NĐ 31/2019 Đ6.2.b — "Thời gian niêm yết ít nhất 15 ngày liên tục". */
export const conclusionPosting = rule("denunciation.publish.posting", {
  label: { vi: "thời gian niêm yết kết luận nội dung tố cáo", en: "how long the conclusion stays posted" },
  is: decreeOf2012Unread("posting a conclusion").amended(
    decreeSince,
    cite(decree, "Đ6.k2.b", "Thời gian niêm yết ít nhất 15 ngày liên tục"),
    consecutiveDays(15)
  )
})

/** NĐ 31/2019 Đ6.2.c, Đ6.2.d — on the portal, the inner network and in the electronic press "ít nhất 15 ngày liên tục". */
export const conclusionOnPortal = rule("denunciation.publish.portal", {
  label: { vi: "thời gian đăng tải trên cổng thông tin điện tử", en: "how long it stays on the portal" },
  is: decreeOf2012Unread("the portal").amended(
    decreeSince,
    cite(
      decree,
      "Đ6.k2.c",
      "trên mạng thông tin nội bộ của cơ quan giải quyết tố cáo ít nhất 15 ngày liên tục"
    ),
    consecutiveDays(15),
    cite(
      decree,
      "Đ6.k2.d",
      "trên báo điện tử, cổng thông tin điện tử phải thực hiện ít nhất 15 ngày liên tục"
    )
  )
})

/** NĐ 31/2019 Đ6.2.d — "trên báo in, báo nói, báo hình phải được thực hiện ít nhất 02 lần liên tục". */
export const conclusionInMedia = rule("denunciation.publish.media", {
  label: { vi: "số lần thông báo trên báo in, báo nói, báo hình", en: "times in print, radio or television" },
  is: decreeOf2012Unread("the media").amended(
    decreeSince,
    cite(decree, "Đ6.k2.d", "trên báo in, báo nói, báo hình phải được thực hiện ít nhất 02 lần liên tục"),
    range(2, null)
  )
})

/** NĐ 31/2019 Đ18.2 — until 2026-06-30 a monthly report, since then a report with no period. */
export const conclusionMonitoring = rule("denunciation.conclusion.monitoring-report", {
  label: {
    vi: "báo cáo kết quả theo dõi, đôn đốc việc thực hiện kết luận",
    en: "reports on how the conclusion is carried out"
  },
  is: decreeOf2012Unread("reports on a conclusion")
    .amended(
      decreeSince,
      cite(decree, "Đ18.k2", "phải định kỳ hàng tháng báo cáo với người giải quyết tố cáo"),
      cadence(1, "month")
    )
    .amended(
      "2026-07-01",
      cite(decree, "Đ18.k2", "báo cáo kết quả thực hiện với người giải quyết tố cáo", {
        instrument: "156/2026/NĐ-CP",
        at: "Đ3"
      }),
      "no-period" as const
    )
})

/** Đ44.3 — who follows the conclusion up: "cơ quan thanh tra cùng cấp hoặc đơn vị tham mưu giải quyết tố cáo". */
export const conclusionFollowUp = rule("denunciation.conclusion.follow-up", {
  label: { vi: "theo dõi, đôn đốc việc thực hiện kết luận", en: "who follows the conclusion up" },
  is: unreadIn2011()
    .amended(
      since,
      cite(law, "Đ44.k3", "hoặc giao cho cơ quan thanh tra nhà nước cùng cấp theo dõi, đôn đốc"),
      ["resolver", "inspectorate"] as readonly ("resolver" | "inspectorate" | "advising-unit")[]
    )
    .amended(
      "2026-07-01",
      cite(law, "Đ44.k3", "giao cơ quan thanh tra cùng cấp hoặc đơn vị tham mưu giải quyết tố cáo", {
        instrument: "136/2025/QH15",
        at: "Đ3.k6"
      }),
      ["resolver", "inspectorate", "advising-unit"] as const
    )
})
