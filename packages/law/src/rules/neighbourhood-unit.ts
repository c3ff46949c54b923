import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 185/2026/NĐ-CP Đ2, Đ9–10; Luật 72/2025/QH15 Đ1, Đ51: neighbourhoods, and the levels they stand under. */

const decree = "185/2026/NĐ-CP"
const unread = (matter: string) =>
  Timeline.unread(
    "2007-07-01",
    `the circulars on neighbourhoods before 2026-05-26 were not read on ${matter}`,
    recalled("04/2012/TT-BNV", WHOLE, "tổ chức và hoạt động của thôn, tổ dân phố")
  )

/** Đ2.3 — "Thôn được tổ chức ở xã; tổ dân phố được tổ chức ở phường"; a special zone decides for itself. */
export const neighbourhoodKinds = rule("neighbourhood.kinds", {
  label: { vi: "thôn ở xã, tổ dân phố ở phường", en: "which neighbourhoods stand under which commune" },
  is: unread("the kinds of neighbourhood").amended(
    "2026-05-26",
    paraphrased(
      decree,
      "Đ2.k3",
      "Thôn được tổ chức ở xã; tổ dân phố được tổ chức ở phường; ở đặc khu do đặc khu quyết định"
    ),
    [
      { in: "xã", is: "thôn" },
      { in: "phường", is: "tổ dân phố" },
      { in: "đặc khu", is: "as-the-zone-decides" }
    ] as const
  )
})

/** Đ9 — "Hội đồng nhân dân cấp xã quyết định"; the committee in a special zone without a level of government. */
export const neighbourhoodAuthority = rule("neighbourhood.authority", {
  label: {
    vi: "thẩm quyền thành lập, sắp xếp, đổi tên thôn, tổ dân phố",
    en: "who creates, merges and renames them"
  },
  is: unread("who decides").amended(
    "2026-05-26",
    paraphrased(
      decree,
      "Đ9.k1",
      "Hội đồng nhân dân cấp xã quyết định thành lập, sắp xếp, tổ chức lại, giải thể, đặt tên, đổi tên"
    ),
    { usually: "commune-council", inZoneWithoutCouncil: "zone-committee" } as const,
    paraphrased(
      decree,
      "Đ9.k2",
      "ở đặc khu không tổ chức cấp chính quyền địa phương thì Ủy ban nhân dân đặc khu quyết định"
    )
  )
})

/** Đ10 — how many households make a neighbourhood: the article was not to be had. */
export const neighbourhoodSize = rule("neighbourhood.size", {
  label: { vi: "tiêu chuẩn của thôn, tổ dân phố", en: "how many households make a neighbourhood" },
  is: unread("the size of a neighbourhood").unread(
    "2026-05-26",
    "Điều 10 of NĐ 185/2026/NĐ-CP was not read",
    recalled(decree, "Đ10", "tiêu chuẩn của thôn, tổ dân phố")
  )
})

const communes = ["xã", "phường", "thị trấn"] as const
const since2025 = ["xã", "phường", "đặc khu"] as const

/** Luật 10/2022 Đ2.1 — what "cấp xã" is; townships gave way to special zones on 2025-07-01. */
export const communeKinds = rule("unit.commune-kinds", {
  label: { vi: "đơn vị hành chính cấp xã", en: "the kinds of commune" },
  is: Timeline.enacted(
    "2023-07-01",
    cite("10/2022/QH15", "Đ2.k1", "Cơ sở là xã, phường, thị trấn (sau đây gọi chung là cấp xã)"),
    communes
  ).amended(
    "2025-07-01",
    cite("10/2022/QH15", "Đ2.k1", "Cơ sở là xã, phường, đặc khu", {
      instrument: "97/2025/QH15",
      at: "Đ4.k3"
    }),
    since2025,
    cite("72/2025/QH15", "Đ1.k1.b", "Xã, phường, đặc khu trực thuộc cấp tỉnh (sau đây gọi chung là cấp xã)")
  )
})

/** Luật 72/2025 Đ51.3 — the district level "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025". */
export const districtLevel = rule("unit.district-level", {
  label: { vi: "cấp huyện", en: "the district level of government" },
  is: Timeline.enacted(
    "2016-01-01",
    cite(
      "72/2025/QH15",
      "Đ51.k3",
      "huyện, quận, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương, thị xã"
    ),
    "exists" as const
  ).repealed("2025-07-01", cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"))
})
