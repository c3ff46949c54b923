import { cite, paraphrased, WHOLE } from "../citation.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ20.3, Đ21.2: sending and recognising a decision, and from when it counts. */

const law = "10/2022/QH15"

/** Đ20.3 — "Chậm nhất là 05 ngày làm việc", to the commune and to the Front. */
export const sendDecision = rule("community.send-decision", {
  label: { vi: "gửi quyết định của cộng đồng dân cư", en: "sending the decision to commune and Front" },
  trigger: {
    vi: "ngày họp biểu quyết hoặc ngày kết thúc thời hạn lấy ý kiến",
    en: "the meeting, or the end of the ballot or online vote"
  },
  is: ordinanceUnread("sending a decision").amended(
    "2023-07-01",
    cite(law, "Đ20.k3", "Chậm nhất là 05 ngày làm việc kể từ ngày cộng đồng dân cư tổ chức họp biểu quyết"),
    workingDays(5)
  )
})

/** Đ21.2 — "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được", or a written answer with the reason. */
export const recognition = rule("community.recognition", {
  label: { vi: "công nhận quyết định của cộng đồng dân cư", en: "recognition, or refusal with reasons" },
  trigger: { vi: "ngày nhận được quyết định của cộng đồng dân cư", en: "receipt of the decision" },
  is: ordinanceUnread("the term of recognition").amended(
    "2023-07-01",
    cite(
      law,
      "Đ21.k2.p5",
      "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được quyết định của cộng đồng dân cư"
    ),
    workingDays(5)
  )
})

const effectUnread = ordinanceUnread("the day from which a decision counts")
const ownEffect = effectUnread.amended(
  "2023-07-01",
  cite(law, "Đ21.k2", "có hiệu lực kể từ ngày được cộng đồng dân cư biểu quyết thông qua"),
  "vote" as const
)

/** Đ21.2 — D1, D2 and D6 in the neighbourhood: "kể từ ngày được cộng đồng dân cư biểu quyết thông qua". */
export const effectOfVote = rule("community.effect.vote", {
  label: { vi: "hiệu lực kể từ ngày biểu quyết thông qua (D1, D2, D6)", en: "effect of D1, D2 and D6" },
  is: ownEffect
})

/** Đ21.2 — D1 and D2 of commune scope: "thời điểm có hiệu lực do Ủy ban nhân dân cấp xã quyết định". */
export const effectInCommune = rule("community.effect.commune", {
  label: { vi: "hiệu lực trong phạm vi cấp xã (D1, D2)", en: "effect of D1 and D2 in the whole commune" },
  is: effectUnread.amended(
    "2023-07-01",
    cite(law, "Đ21.k2.p2", "thời điểm có hiệu lực do Ủy ban nhân dân cấp xã quyết định"),
    "set-by-commune" as const
  )
})

const communeRecognises = cite(
  law,
  "Đ21.k2.p3",
  "kể từ ngày Ủy ban nhân dân cấp xã ban hành quyết định công nhận"
)

/** Đ21.2 — the covenant: the commune since 2023-07-01, the district before. */
export const effectOfCovenant = rule("community.effect.covenant", {
  label: { vi: "hiệu lực của hương ước, quy ước (D3)", en: "effect of a covenant (D3)" },
  is: Timeline.enacted(
    "2007-07-01",
    paraphrased(
      ordinance,
      WHOLE,
      "hương ước, quy ước có hiệu lực sau khi Ủy ban nhân dân cấp huyện công nhận"
    ),
    "district-recognition" as const
  ).amended("2023-07-01", communeRecognises, "commune-recognition" as const)
})

/** Đ21.2 — electing or dismissing the head: "kể từ ngày Ủy ban nhân dân cấp xã ban hành quyết định công nhận". */
export const effectOfHead = rule("community.effect.head", {
  label: {
    vi: "hiệu lực việc bầu, cho thôi Trưởng thôn (D4)",
    en: "effect of electing or dismissing the head (D4)"
  },
  is: Timeline.enacted(
    "2007-07-01",
    paraphrased(ordinance, WHOLE, "Ủy ban nhân dân cấp xã công nhận Trưởng thôn, Tổ trưởng tổ dân phố"),
    "commune-recognition" as const
  ).amended("2023-07-01", communeRecognises, "commune-recognition" as const)
})

/** Đ21.2 — members of the boards: "kể từ ngày Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã ban hành quyết định công nhận". */
export const effectOfBoards = rule("community.effect.boards", {
  label: {
    vi: "hiệu lực việc bầu, cho thôi thành viên các Ban (D5)",
    en: "effect of a vote on board members (D5)"
  },
  is: Timeline.enacted(
    "2007-07-01",
    paraphrased(ordinance, WHOLE, "Ủy ban Mặt trận Tổ quốc cấp xã công nhận thành viên các Ban"),
    "front-recognition" as const
  ).amended(
    "2023-07-01",
    cite(
      law,
      "Đ21.k2.p4",
      "kể từ ngày Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã ban hành quyết định công nhận"
    ),
    "front-recognition" as const
  )
})
