import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { consecutiveDays, days, daysBefore, lastingDays, range, workingDaysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại Đ41.2, NĐ 75/2012 Đ12 and NĐ 124/2020 Đ29.3: making the decision public. */

const law = "02/2011/QH13"
const old = "75/2012/NĐ-CP"
const decree = "124/2020/NĐ-CP"

/** NĐ 124/2020 Đ29.3 names no instance where the law speaks of the second one only. */
export const publishFirstDecision = rule("complaint.publish-decision.first", {
  label: { vi: "công khai quyết định giải quyết khiếu nại lần đầu", en: "publishing the first decision" },
  trigger: { vi: "ngày có quyết định giải quyết khiếu nại", en: "the decision" },
  is: Timeline.enacted(
    "2020-12-10",
    cite(decree, "Đ29.k3", "Trong thời hạn 15 ngày, kể từ khi có quyết định giải quyết khiếu nại"),
    days(15)
  ).contested(
    { from: "2020-12-10", until: null },
    cite(law, "Đ41.k2", "Người giải quyết khiếu nại lần hai lựa chọn một hoặc một số hình thức công khai"),
    "not-required" as const,
    "the law asks only the second resolver to publish; the decree speaks of the resolver without naming an instance"
  )
})

const forms = [
  ground(
    "meeting",
    cite(law, "Đ41.k2.a", "Công bố tại cuộc họp cơ quan, tổ chức nơi người bị khiếu nại công tác"),
    "công bố tại cuộc họp",
    "announced at a meeting"
  ),
  ground(
    "posting",
    cite(law, "Đ41.k2.b", "Niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân"),
    "niêm yết",
    "posted"
  ),
  ground(
    "media",
    cite(law, "Đ41.k2.c", "Thông báo trên phương tiện thông tin đại chúng"),
    "phương tiện thông tin đại chúng",
    "in the media"
  )
] as const

/** Đ41.2 — "lựa chọn một hoặc một số hình thức công khai sau đây". */
export const complaintPublicationForms = rule("complaint.publish-decision.forms", {
  label: { vi: "hình thức công khai quyết định", en: "forms of publication, one at least" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(law, "Đ41.k2", "lựa chọn một hoặc một số hình thức công khai sau đây"),
    forms
  )
})

/** NĐ 124/2020 Đ29.3.a — "biết trước 03 ngày"; NĐ 75/2012 Đ12.2 had "trước 3 ngày làm việc". */
export const publicationMeetingNotice = rule("complaint.publish-decision.meeting-notice", {
  label: {
    vi: "thông báo cuộc họp công khai quyết định",
    en: "notice of the meeting that announces the decision"
  },
  trigger: { vi: "cuộc họp công khai", en: "the meeting" },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ12.k2", "Thời gian thông báo phải trước 3 ngày làm việc"),
    workingDaysBefore(3)
  ).amended(
    "2020-12-10",
    cite(
      decree,
      "Đ29.k3.a",
      "phải có văn bản thông báo với cơ quan, tổ chức, cá nhân có liên quan biết trước 03"
    ),
    daysBefore(3)
  )
})

/** NĐ 124/2020 Đ29.3.b — "ít nhất là 15 ngày", counted from the day of posting; not "liên tục". */
export const decisionPosting = rule("complaint.publish-decision.posting", {
  label: { vi: "thời gian niêm yết quyết định", en: "how long the decision stays posted" },
  is: Timeline.enacted(
    "2012-11-20",
    cite(
      old,
      "Đ12.k4",
      "thời gian niêm yết quyết định giải quyết khiếu nại ít nhất là 15 ngày, kể từ ngày niêm yết"
    ),
    lastingDays(15)
  ).amended(
    "2020-12-10",
    cite(decree, "Đ29.k3.b", "Thời gian niêm yết quyết định giải quyết khiếu nại ít nhất là 15 ngày"),
    lastingDays(15)
  )
})

/** NĐ 124/2020 Đ29.3.c — on the portal or in the electronic press "ít nhất là 15 ngày liên tục"; the decree of 2012 did not say "liên tục". */
export const decisionOnPortal = rule("complaint.publish-decision.portal", {
  label: { vi: "thời gian đăng tải trên cổng thông tin điện tử", en: "how long it stays on the portal" },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ12.k3", "trên trang thông tin điện tử ít nhất là 15 ngày, kể từ ngày đăng thông báo"),
    lastingDays(15)
  ).amended("2020-12-10", cite(decree, "Đ29.k3.c", "ít nhất là 15 ngày liên tục"), consecutiveDays(15))
})

/** NĐ 124/2020 Đ29.3.c — a body with a portal "phải công khai trên cổng thông tin điện tử". */
export const portalCompulsory = rule("complaint.publish-decision.portal-compulsory", {
  label: {
    vi: "công khai trên cổng thông tin điện tử khi chọn phương tiện thông tin đại chúng",
    en: "the portal, where there is one"
  },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ12.k3", "phải công khai trên cổng thông tin điện tử hoặc trang thông tin điện tử"),
    "compulsory-within-media" as const
  ).amended(
    "2020-12-10",
    cite(decree, "Đ29.k3.c", "thì phải công khai trên cổng thông tin điện tử"),
    "compulsory-within-media" as const
  )
})

/** NĐ 124/2020 Đ29.3.c — "trên báo nói ít nhất 02 lần phát sóng"; the same on television. */
export const decisionBroadcasts = rule("complaint.publish-decision.broadcasts", {
  label: { vi: "số lần thông báo trên báo nói, báo hình", en: "broadcasts on radio or television" },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ12.k3", "trên báo nói ít nhất 02 lần phát sóng; trên báo hình ít nhất 02 lần phát sóng"),
    range(2, null)
  ).amended(
    "2020-12-10",
    cite(decree, "Đ29.k3.c", "trên báo nói ít nhất 02 lần phát sóng; trên báo hình ít nhất 02 lần phát sóng"),
    range(2, null)
  )
})

/** NĐ 124/2020 Đ29.3.c — "trên báo in ít nhất 02 số phát hành liên tục"; before 2020 not necessarily consecutive. */
export const decisionInPrint = rule("complaint.publish-decision.print", {
  label: { vi: "số lần thông báo trên báo in", en: "issues of the printed press" },
  is: Timeline.enacted("2012-11-20", cite(old, "Đ12.k3", "trên báo viết ít nhất 02 số phát hành"), {
    issues: range(2, null),
    consecutive: false as boolean
  }).amended("2020-12-10", cite(decree, "Đ29.k3.c", "trên báo in ít nhất 02 số phát hành liên tục"), {
    issues: range(2, null),
    consecutive: true
  })
})
