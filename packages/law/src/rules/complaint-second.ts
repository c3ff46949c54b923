import { cite } from "../citation.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { complex, remote } from "./complaint-facts.js"
import { acceptanceTransition } from "./complaint-transition.js"

/** Luật Khiếu nại 02/2011/QH13, Chương III mục 3: a complaint at its second instance. */

const ordinaryAppeal = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ33.k1", "Trong thời hạn 30 ngày, kể từ ngày hết thời hạn giải quyết khiếu nại"),
  days(30)
)
const remoteAppeal = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ33.k1", "thời hạn có thể kéo dài hơn nhưng không quá 45 ngày"),
  days(45)
)

/** Đ33.1 — "Trong thời hạn 30 ngày, kể từ ngày hết thời hạn giải quyết … hoặc kể từ ngày nhận được quyết định". */
export const complaintAppeal = rule("complaint.appeal", {
  label: { vi: "khiếu nại lần hai", en: "bringing a second complaint" },
  trigger: {
    vi: "ngày hết thời hạn giải quyết lần đầu hoặc ngày nhận được quyết định giải quyết lần đầu",
    en: "the end of the first period, or receipt of the first decision"
  },
  facts: { remote },
  is: facts => (facts.remote ? remoteAppeal : ordinaryAppeal)
})

/** Đ36.1 — "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn khiếu nại … phải thụ lý giải quyết". */
export const secondComplaintAcceptance = rule("complaint.accept.second", {
  label: { vi: "thụ lý khiếu nại lần hai", en: "acceptance of a second complaint" },
  trigger: { vi: "ngày nhận được đơn khiếu nại", en: "receiving the complaint" },
  transition: acceptanceTransition,
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ36.k1", "Trong thời hạn 10 ngày, kể từ ngày nhận được đơn khiếu nại"),
    days(10)
  )
    .amended(
      "2026-07-01",
      cite("02/2011/QH13", "Đ36.k1", "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn khiếu nại", {
        instrument: "136/2025/QH15",
        at: "Đ2.k15.b"
      }),
      workingDays(7),
      cite("136/2025/QH15", "Đ2.k15.b", "Thay thế cụm từ “10 ngày” bằng cụm từ “07 ngày làm việc”"),
      cite("124/2020/NĐ-CP", "Đ16.k1", "Trong thời hạn 07 ngày làm việc", {
        instrument: "155/2026/NĐ-CP",
        at: "Đ10"
      })
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

const article37 = (at: "Đ37.p1" | "Đ37.p2", quote: string, count: number) =>
  Timeline.enacted("2012-07-01", cite("02/2011/QH13", at, quote), days(count))

const ordinarySecond = article37("Đ37.p1", "không quá 45 ngày, kể từ ngày thụ lý", 45)
const complexSecond = article37("Đ37.p1", "nhưng không quá 60 ngày, kể từ ngày thụ lý", 60)
const remoteSecond = article37("Đ37.p2", "không quá 60 ngày, kể từ ngày thụ lý", 60)
const remoteComplexSecond = article37("Đ37.p2", "nhưng không quá 70 ngày, kể từ ngày thụ lý", 70)

/** Đ37 — "không quá 45 ngày, kể từ ngày thụ lý; đối với vụ việc phức tạp … không quá 60 ngày". */
export const complaintResolutionSecond = rule("complaint.resolve.second", {
  label: { vi: "giải quyết khiếu nại lần hai", en: "resolution of a second complaint" },
  trigger: { vi: "ngày thụ lý", en: "acceptance" },
  facts: { complex, remote },
  is: facts =>
    facts.remote
      ? facts.complex
        ? remoteComplexSecond
        : remoteSecond
      : facts.complex
        ? complexSecond
        : ordinarySecond
})

/** Đ41.1 — "Trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết khiếu nại … phải gửi quyết định". */
export const sendSecondDecision = rule("complaint.send-decision.second", {
  label: { vi: "gửi quyết định giải quyết khiếu nại lần hai", en: "sending the second decision" },
  trigger: { vi: "ngày có quyết định giải quyết khiếu nại", en: "the decision" },
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ41.k1", "Trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết khiếu nại"),
    days(7)
  ).contested(
    { from: "2020-12-10", until: null },
    cite(
      "124/2020/NĐ-CP",
      "Đ29.k2.a",
      "Trong thời hạn 07 ngày làm việc; kể từ ngày ban hành quyết định giải quyết khiếu nại lần hai"
    ),
    workingDays(7),
    "the decree counts working days where the law counts days; the law prevails"
  )
})

/** NĐ 124/2020 Đ29.3 — "Trong thời hạn 15 ngày, kể từ khi có quyết định giải quyết khiếu nại … công khai". */
export const publishSecondDecision = rule("complaint.publish-decision.second", {
  label: { vi: "công khai quyết định giải quyết khiếu nại lần hai", en: "publishing the second decision" },
  trigger: { vi: "ngày có quyết định giải quyết khiếu nại", en: "the decision" },
  is: Timeline.enacted(
    "2012-11-20",
    cite("75/2012/NĐ-CP", "Đ12.k1", "Trong thời hạn 15 ngày, kể từ khi có quyết định giải quyết khiếu nại"),
    days(15)
  ).amended(
    "2020-12-10",
    cite("124/2020/NĐ-CP", "Đ29.k3", "Trong thời hạn 15 ngày, kể từ khi có quyết định giải quyết khiếu nại"),
    days(15)
  )
})

const effectOfSecond = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ44.k2", "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành"),
  days(30)
)
const remoteEffectOfSecond = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ44.k2", "thời hạn có thể kéo dài hơn nhưng không quá 45 ngày"),
  days(45)
)

/** Đ44.2 — "Quyết định giải quyết khiếu nại lần hai có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành". */
export const secondDecisionEffect = rule("complaint.effect.second", {
  label: {
    vi: "quyết định giải quyết khiếu nại lần hai có hiệu lực pháp luật",
    en: "effect of the second decision"
  },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  facts: { remote },
  is: facts => (facts.remote ? remoteEffectOfSecond : effectOfSecond)
})
