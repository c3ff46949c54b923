import { cite } from "@danchu/law"
import { type MandatoryByPhase, must } from "./mandatory.js"
import type { SocialCriticismPhase } from "./social-criticism.js"
import type { SocialCriticismEvent } from "./social-criticism-events.js"

/** Luật 75/2015/QH13, Đ34–36: what no social criticism may lack. */

const law = "75/2015/QH13"

export const socialCriticismMandatory: MandatoryByPhase<SocialCriticismPhase, SocialCriticismEvent> = {
  reported: [
    must(
      "dự thảo đã gửi Mặt trận",
      "the draft was sent to the Front",
      ["DraftSent"],
      cite(law, "Đ36.k1", "chậm nhất là 15 ngày trước khi trình cơ quan có thẩm quyền ban hành văn bản")
    ),
    must(
      "đã phản biện theo một hình thức của luật",
      "it was criticised in a form of the law",
      ["Criticised"],
      cite(law, "Đ34.k1", "Tổ chức hội nghị phản biện xã hội")
    ),
    must(
      "văn bản phản biện đã gửi",
      "the criticism was sent in writing",
      ["CriticismSent"],
      cite(law, "Đ35.k4", "Xây dựng văn bản phản biện và gửi đến cơ quan, tổ chức có dự thảo văn bản")
    ),
    must(
      "đã trả lời bằng văn bản",
      "it was answered in writing",
      ["Replied"],
      cite(law, "Đ36.k3", "Trả lời bằng văn bản đối với kiến nghị của Mặt trận Tổ quốc Việt Nam")
    ),
    must(
      "đã báo cáo cơ quan ban hành",
      "the deciding body was told",
      ["ReportedToDecidingBody"],
      cite(
        law,
        "Đ36.k3",
        "báo cáo ý kiến phản biện xã hội của Mặt trận Tổ quốc Việt Nam với cơ quan, tổ chức có thẩm quyền ban hành"
      )
    )
  ]
}
