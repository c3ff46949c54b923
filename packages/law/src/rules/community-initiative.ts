import { cite } from "../citation.js"
import { atLeastShare, months } from "../quantity.js"
import { rule } from "../rule.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ16.3: a citizen's initiative. */

const law = "10/2022/QH15"

/** Đ16.3 — "được ít nhất là 10% tổng số hộ gia đình tại thôn, tổ dân phố đồng thuận". */
export const initiativeSupport = rule("community.initiative", {
  label: {
    vi: "hộ gia đình đồng thuận với sáng kiến của công dân",
    en: "households whose consent puts a citizen's initiative to the vote"
  },
  is: ordinanceUnread("citizens' initiatives").amended(
    "2023-07-01",
    cite(law, "Đ16.k3", "được ít nhất là 10% tổng số hộ gia đình tại thôn, tổ dân phố đồng thuận"),
    atLeastShare(1, 10)
  )
})

/** Đ16.3 — below the share it goes on if it may be useful "và được Ban công tác Mặt trận ở thôn, tổ dân phố tán thành". */
export const initiativeBelowSupport = rule("community.initiative.below-support", {
  label: { vi: "sáng kiến chưa có đủ 10% hộ đồng thuận", en: "an initiative with less consent than that" },
  is: ordinanceUnread("citizens' initiatives").amended(
    "2023-07-01",
    cite(law, "Đ16.k3.p2", "được Ban công tác Mặt trận ở thôn, tổ dân phố tán thành"),
    "if-front-approves" as const
  )
})

/** Đ16.3 — "có giá trị trong thời hạn 03 tháng kể từ ngày thể hiện ý kiến": counted for each consent by itself. */
export const initiativeConsent = rule("community.initiative.consent", {
  label: { vi: "giá trị của ý kiến đồng thuận", en: "how long a consent counts" },
  trigger: { vi: "ngày thể hiện ý kiến", en: "the day the consent was given" },
  is: ordinanceUnread("citizens' initiatives").amended(
    "2023-07-01",
    cite(law, "Đ16.k3.p3", "có giá trị trong thời hạn 03 tháng kể từ ngày thể hiện ý kiến"),
    months(3)
  )
})
