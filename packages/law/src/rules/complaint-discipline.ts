import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, workingDays } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { complex } from "./complaint-facts.js"

/** Luật Khiếu nại 02/2011/QH13, Chương IV: a complaint against the discipline of a cán bộ or công chức. */

const ordinary = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ50.p3", "không quá 30 ngày, kể từ ngày thụ lý"),
  days(30)
)
const ifComplex = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ50.p3", "không quá 45 ngày, kể từ ngày thụ lý"),
  days(45)
)

/** Đ50 — "Thời hạn giải quyết khiếu nại không quá 30 ngày, kể từ ngày thụ lý"; the same at both instances. */
export const disciplineComplaintResolution = rule("discipline-complaint.resolve", {
  label: {
    vi: "giải quyết khiếu nại quyết định kỷ luật",
    en: "resolution of a complaint against discipline"
  },
  trigger: { vi: "ngày thụ lý", en: "acceptance" },
  facts: { complex },
  is: facts => (facts.complex ? ifComplex : ordinary)
})

const law = "02/2011/QH13"
const since = "2012-07-01"

/** Đ48 — "Thời hiệu khiếu nại lần đầu là 15 ngày, kể từ ngày cán bộ, công chức nhận được quyết định kỷ luật". */
export const disciplineLimitation = rule("discipline-complaint.limitation", {
  label: {
    vi: "thời hiệu khiếu nại quyết định kỷ luật lần đầu",
    en: "time limit of a first complaint against discipline"
  },
  trigger: { vi: "ngày nhận được quyết định kỷ luật", en: "receiving the discipline decision" },
  is: Timeline.enacted(since, cite(law, "Đ48.p1", "Thời hiệu khiếu nại lần đầu là 15 ngày"), days(15))
})

/** "đối với quyết định kỷ luật buộc thôi việc" (Đ48, Đ57.3). */
const dismissal = flag("kỷ luật buộc thôi việc", "dismissal")

const appeal = Timeline.enacted(
  since,
  cite(law, "Đ48.p2", "Thời hiệu khiếu nại lần hai là 10 ngày"),
  days(10)
)
const appealOfDismissal = Timeline.enacted(
  since,
  cite(law, "Đ48.p2", "đối với quyết định kỷ luật buộc thôi việc thì thời hiệu khiếu nại lần hai là 30 ngày"),
  days(30)
)

/** Đ48 — "lần hai là 10 ngày …; đối với quyết định kỷ luật buộc thôi việc thì … là 30 ngày". */
export const disciplineAppeal = rule("discipline-complaint.appeal", {
  label: {
    vi: "thời hiệu khiếu nại quyết định kỷ luật lần hai",
    en: "time limit of a second complaint against discipline"
  },
  trigger: {
    vi: "ngày nhận được quyết định giải quyết khiếu nại lần đầu",
    en: "receiving the first decision"
  },
  facts: { dismissal },
  is: facts => (facts.dismissal ? appealOfDismissal : appeal)
})

/** Đ49 — "Việc khiếu nại phải được thực hiện bằng đơn … và có chữ ký của người khiếu nại": no fingerprint, not by word. */
export const disciplineForm = rule("discipline-complaint.form", {
  label: { vi: "hình thức khiếu nại quyết định kỷ luật", en: "form of a complaint against discipline" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ49", "Việc khiếu nại phải được thực hiện bằng đơn"),
    "written-and-signed" as const,
    cite(law, "Đ49", "có chữ ký của người khiếu nại")
  )
})

/** Đ50 — "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn khiếu nại"; both instances alike. */
export const disciplineAcceptance = rule("discipline-complaint.accept", {
  label: { vi: "thụ lý khiếu nại quyết định kỷ luật", en: "acceptance of a complaint against discipline" },
  trigger: { vi: "ngày nhận được đơn khiếu nại", en: "receiving the complaint" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ50.p2", "Trong thời hạn 10 ngày, kể từ ngày nhận được đơn khiếu nại"),
    days(10)
  )
    .amended(
      "2026-07-01",
      cite(law, "Đ50.p2", "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn khiếu nại", {
        instrument: "136/2025/QH15",
        at: "Đ2.k15.b"
      }),
      workingDays(7)
    )
    .contested(
      { from: "2016-12-05", until: "2020-12-10" },
      cite("07/2013/TT-TTCP", "Đ5.k1", "Trong thời hạn 10 ngày làm việc", {
        instrument: "02/2016/TT-TTCP",
        at: "Đ1"
      }),
      workingDays(10),
      "the circular counts working days where the law counts days; the law prevails"
    )
    .contested(
      { from: "2020-12-10", until: "2026-07-01" },
      cite("124/2020/NĐ-CP", "Đ16.k1", "Trong thời hạn 10 ngày làm việc"),
      workingDays(10),
      "the decree counts working days where the law counts days; the law prevails"
    )
})

/** Đ51 — who resolves: "quyết định kỷ luật do mình ban hành", then "cấp trên trực tiếp", above both the Minister. */
export const disciplineCompetence = rule("discipline-complaint.competence", {
  label: {
    vi: "thẩm quyền giải quyết khiếu nại quyết định kỷ luật",
    en: "who resolves a complaint against discipline"
  },
  is: Timeline.enacted(since, cite(law, "Đ51.k1", "đối với quyết định kỷ luật do mình ban hành"), [
    ground(
      "head-of-managing-body",
      cite(
        law,
        "Đ51.k1",
        "có thẩm quyền giải quyết khiếu nại lần đầu đối với quyết định kỷ luật do mình ban hành"
      ),
      "lần đầu: người đứng đầu cơ quan quản lý",
      "first: the head of the managing body"
    ),
    ground(
      "head-of-direct-superior",
      cite(law, "Đ51.k2", "Người đứng đầu cơ quan, tổ chức cấp trên trực tiếp"),
      "lần hai: người đứng đầu cấp trên trực tiếp",
      "second: the head of the direct superior"
    ),
    ground(
      "minister-of-home-affairs",
      cite(
        law,
        "Đ51.k3",
        "Bộ trưởng Bộ Nội vụ có thẩm quyền giải quyết khiếu nại đối với quyết định kỷ luật"
      ),
      "lần hai sau Bộ trưởng, Chủ tịch UBND cấp tỉnh: Bộ trưởng Bộ Nội vụ",
      "second after ministers and chairs of provinces: the Minister of Home Affairs"
    )
  ] as const)
})

/** Đ53.1 — "trước khi ra quyết định giải quyết khiếu nại phải tổ chức đối thoại"; Đ55.3 at the second instance. */
export const disciplineDialogue = rule("discipline-complaint.dialogue", {
  label: { vi: "đối thoại trong giải quyết khiếu nại kỷ luật", en: "dialogue, at both instances" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ53.k1",
      "trước khi ra quyết định giải quyết khiếu nại phải tổ chức đối thoại với người khiếu nại"
    ),
    "always" as const,
    cite(law, "Đ55.k3", "Chủ trì tổ chức đối thoại với người khiếu nại")
  )
})

/** Đ54.2 — "phải được gửi", without a number; NĐ 124/2020 Đ29.2.b gives "03 ngày làm việc". */
export const sendFirstDisciplineDecision = rule("discipline-complaint.send-decision.first", {
  label: {
    vi: "gửi quyết định giải quyết khiếu nại kỷ luật lần đầu",
    en: "sending the first discipline decision"
  },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  is: Timeline.enacted(
    "2020-12-10",
    cite("124/2020/NĐ-CP", "Đ29.k2.b", "Trong thời hạn 03 ngày làm việc"),
    workingDays(3),
    cite(law, "Đ54.k2", "Quyết định giải quyết khiếu nại lần đầu phải được gửi cho người khiếu nại")
  )
})

/** Đ56.2 — "trong thời hạn 07 ngày, kể từ ngày ban hành"; the decree has working days. */
export const sendSecondDisciplineDecision = rule("discipline-complaint.send-decision.second", {
  label: {
    vi: "gửi quyết định giải quyết khiếu nại kỷ luật lần hai",
    en: "sending the second discipline decision"
  },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ56.k2", "trong thời hạn 07 ngày, kể từ ngày ban hành"),
    days(7)
  ).contested(
    { from: "2020-12-10", until: null },
    cite("124/2020/NĐ-CP", "Đ29.k2.b", "Trong thời hạn 07 ngày làm việc, kể từ ngày ban hành"),
    workingDays(7),
    "the decree counts working days where the law counts days; the law prevails"
  )
})

/** Đ56.2 — second decisions of ministers and chairs of provinces go to the Inspector General and the Ministry too. */
export const disciplineCopies = rule("discipline-complaint.send-decision.copies", {
  label: { vi: "nơi nhận thêm quyết định lần hai", en: "who else receives the second decision" },
  is: Timeline.enacted(since, cite(law, "Đ56.k2.p2", "Chủ tịch Ủy ban nhân dân cấp tỉnh phải được gửi cho"), [
    "inspector-general",
    "minister-of-home-affairs"
  ] as const)
})

/** Đ57.1 — "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành"; no longer term for remote places. */
export const disciplineEffect = rule("discipline-complaint.effect", {
  label: { vi: "quyết định giải quyết khiếu nại kỷ luật có hiệu lực", en: "effect of the decision" },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ57.k1.a",
      "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành mà người khiếu nại không khiếu nại lần hai"
    ),
    days(30),
    cite(law, "Đ57.k1.b", "Quyết định giải quyết khiếu nại lần hai có hiệu lực pháp luật sau 30 ngày")
  )
})

/** Đ57.3 — a lawsuit only against dismissal, and only "từ Tổng cục trưởng và tương đương trở xuống". */
export const disciplineLawsuit = rule("discipline-complaint.lawsuit", {
  label: { vi: "quyền khởi kiện quyết định kỷ luật", en: "the right to a lawsuit" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ57.k3", "và tương đương trở xuống bị kỷ luật buộc thôi việc"),
    "dismissal-up-to-general-director" as const
  )
})

/** Đ58.1 — "có trách nhiệm công bố công khai quyết định giải quyết đến toàn thể cán bộ, công chức". */
export const disciplineAnnouncement = rule("discipline-complaint.announce", {
  label: { vi: "công bố quyết định có hiệu lực", en: "announcing the effective decision" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ58.k1",
      "có trách nhiệm công bố công khai quyết định giải quyết đến toàn thể cán bộ, công chức"
    ),
    "to-all-staff" as const
  )
})
