import { cite } from "../citation.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { complex, remote } from "./complaint-facts.js"
import { acceptanceTransition } from "./complaint-transition.js"

/** Luật Khiếu nại 02/2011/QH13, Đ9 and Chương III mục 2: a complaint at its first instance. */

/** Đ9 — "Thời hiệu khiếu nại là 90 ngày, kể từ ngày nhận được quyết định hành chính hoặc biết được …". */
export const complaintLimitation = rule("complaint.limitation", {
  label: { vi: "thời hiệu khiếu nại", en: "time limit for bringing a complaint" },
  trigger: {
    vi: "ngày nhận được hoặc biết được quyết định, hành vi hành chính",
    en: "receiving, or learning of, the decision or act"
  },
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ9.p1", "Thời hiệu khiếu nại là 90 ngày"),
    days(90)
  )
})

/** Đ27 — "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được khiếu nại … phải thụ lý giải quyết". */
export const complaintAcceptance = rule("complaint.accept", {
  label: { vi: "thụ lý khiếu nại lần đầu", en: "acceptance of a first complaint" },
  trigger: { vi: "ngày nhận được khiếu nại", en: "receiving the complaint" },
  transition: acceptanceTransition,
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ27", "Trong thời hạn 10 ngày, kể từ ngày nhận được khiếu nại"),
    days(10)
  )
    .amended(
      "2026-07-01",
      cite("02/2011/QH13", "Đ27", "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được khiếu nại", {
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

const article28 = (at: "Đ28.p1" | "Đ28.p2", quote: string, count: number) =>
  Timeline.enacted("2012-07-01", cite("02/2011/QH13", at, quote), days(count))

const ordinaryFirst = article28("Đ28.p1", "không quá 30 ngày, kể từ ngày thụ lý", 30)
const complexFirst = article28("Đ28.p1", "nhưng không quá 45 ngày, kể từ ngày thụ lý", 45)
const remoteFirst = article28("Đ28.p2", "không quá 45 ngày, kể từ ngày thụ lý", 45)
const remoteComplexFirst = article28("Đ28.p2", "nhưng không quá 60 ngày, kể từ ngày thụ lý", 60)

/** Đ28 — "không quá 30 ngày, kể từ ngày thụ lý; đối với vụ việc phức tạp … không quá 45 ngày". */
export const complaintResolutionFirst = rule("complaint.resolve.first", {
  label: { vi: "giải quyết khiếu nại lần đầu", en: "resolution of a first complaint" },
  trigger: { vi: "ngày thụ lý", en: "acceptance" },
  facts: { complex, remote },
  is: facts =>
    facts.remote
      ? facts.complex
        ? remoteComplexFirst
        : remoteFirst
      : facts.complex
        ? complexFirst
        : ordinaryFirst
})

/** Đ32 — "Trong thời hạn 03 ngày làm việc, kể từ ngày có quyết định giải quyết khiếu nại … gửi quyết định". */
export const sendFirstDecision = rule("complaint.send-decision.first", {
  label: { vi: "gửi quyết định giải quyết khiếu nại lần đầu", en: "sending the first decision" },
  trigger: { vi: "ngày có quyết định giải quyết khiếu nại", en: "the decision" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      "02/2011/QH13",
      "Đ32",
      "Trong thời hạn 03 ngày làm việc, kể từ ngày có quyết định giải quyết khiếu nại"
    ),
    workingDays(3)
  )
})

const effectQuote = "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành"
const remoteQuote = "có thể kéo dài hơn nhưng không quá 45 ngày"

/** Đ44.1 — "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành mà người khiếu nại không khiếu nại lần hai". */
export const firstDecisionEffect = rule("complaint.effect.first", {
  label: {
    vi: "quyết định giải quyết khiếu nại lần đầu có hiệu lực pháp luật",
    en: "effect of the first decision"
  },
  trigger: { vi: "ngày ban hành quyết định", en: "issue of the decision" },
  facts: { remote },
  is: facts =>
    facts.remote
      ? Timeline.enacted("2012-07-01", cite("02/2011/QH13", "Đ44.k1", remoteQuote), days(45))
      : Timeline.enacted("2012-07-01", cite("02/2011/QH13", "Đ44.k1", effectQuote), days(30))
})
