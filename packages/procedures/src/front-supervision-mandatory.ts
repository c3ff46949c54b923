import { ListCode } from "@danchu/entities"
import { cite } from "@danchu/law"
import type { FrontSupervisionEvent } from "./front-supervision-events.js"
import { answers, type FrontSupervisionPhase } from "./front-supervision-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 75/2015/QH13, Đ27–29; NQLT 403/2017, Đ7–9: what no supervision by the Front may lack. */

const law = "75/2015/QH13"
const resolution = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"

type Must = Mandatory<FrontSupervisionEvent>

const byDelegation = {
  after: [{ type: "SupervisionStarted" as const, form: ListCode.parse("delegation") }]
}

const concluded: readonly [Must, ...Must[]] = [
  must(
    "theo một hình thức giám sát của luật",
    "it had a form of the law",
    ["SupervisionStarted"],
    cite(law, "Đ27.k2", "Tổ chức đoàn giám sát")
  ),
  must(
    "kế hoạch đã gửi trước",
    "a delegation sent its plan beforehand",
    ["PlanSent"],
    cite(law, "Đ29.k1", "Được thông báo trước về nội dung, kế hoạch giám sát"),
    byDelegation
  ),
  must(
    "đoàn giám sát đã làm việc",
    "a delegation held its session",
    ["SessionHeld"],
    cite(resolution, "Đ8.k1", "làm việc với cơ quan, tổ chức, cá nhân được giám sát theo trình tự sau đây"),
    byDelegation
  ),
  must(
    "đoàn giám sát đã báo cáo kết quả",
    "a delegation reported the result",
    ["ResultReported"],
    cite(resolution, "Đ9.k1", "Trưởng đoàn giám sát có báo cáo kết quả giám sát"),
    byDelegation
  ),
  must(
    "đã kết luận",
    "it was concluded",
    ["Concluded"],
    cite(resolution, "Đ9.k3", "kết luận về nội dung giám sát và có văn bản kiến nghị")
  )
]

export const frontSupervisionMandatory: MandatoryByPhase<FrontSupervisionPhase, FrontSupervisionEvent> = {
  closed: concluded,
  replied: [
    ...concluded,
    must("kiến nghị đã được trả lời", "the recommendation was answered", ["Replied"], answers),
    must(
      "đã đối thoại theo yêu cầu",
      "the dialogue that was asked for was held",
      ["DialogueHeld"],
      cite(law, "Đ28.k4", "khi cần thiết hoặc theo yêu cầu của cơ quan, tổ chức, cá nhân được giám sát"),
      { after: [{ type: "ReconsiderationAsked", wants: "dialogue" }] }
    )
  ]
}
