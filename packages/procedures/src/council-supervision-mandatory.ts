import { cite } from "@danchu/law"
import type { CouncilSupervisionEvent } from "./council-supervision-events.js"
import { type CouncilSupervisionPhase, followed, successor } from "./council-supervision-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/**
 * Luật 87/2015/QH13 Đ70–71: what no supervision may lack at its end. That its result is published (Đ89) is demanded until
 * 2026-02-28; the law of 2025 was not read on it, and so no clause here demands it of every case.
 */

type Must = Mandatory<CouncilSupervisionEvent>

const law = "87/2015/QH13"

const outlined: Must = must(
  "đã thông báo nội dung, kế hoạch, đề cương",
  "plan and outline were sent",
  ["OutlineSent"],
  [cite(law, "Đ70.k2.b", "Thông báo nội dung, kế hoạch, đề cương báo cáo"), successor]
)

const announced: Must = must(
  "đã thông báo chương trình, thành phần",
  "the session was announced",
  ["SessionAnnounced"],
  [cite(law, "Đ70.k2.b", "chậm nhất là 10 ngày trước ngày Đoàn làm việc"), successor]
)

const reported: Must = must(
  "đã báo cáo kết quả giám sát",
  "the result was reported",
  ["ResultReported"],
  [cite(law, "Đ70.k2.g", "Đoàn giám sát báo cáo kết quả giám sát"), successor]
)

const considered: Must = must(
  "báo cáo đã được xem xét, kết luận",
  "the report was considered and concluded on",
  ["Concluded"],
  [cite(law, "Đ71.k1", "có trách nhiệm xem xét báo cáo theo trình tự sau đây"), successor]
)

const dealtWith: Must = must(
  "kiến nghị đã được trả lời",
  "what was recommended was answered",
  ["Replied"],
  [cite(law, "Đ7.k1", "thực hiện kết luận, kiến nghị của Hội đồng dân tộc"), successor],
  { after: [{ type: "Concluded", recommends: true }] }
)

export const councilSupervisionMandatory: MandatoryByPhase<CouncilSupervisionPhase, CouncilSupervisionEvent> =
  {
    closed: [
      outlined,
      announced,
      reported,
      considered,
      dealtWith,
      must("đã thực hiện cam kết", "what was promised was kept", ["PromiseKept"], [followed, successor], {
        after: ["Promised"]
      })
    ]
  }
