import { type Citation, cite } from "../citation.js"
import { type Continuous, consecutiveDays } from "../quantity.js"
import { rule } from "../rule.js"
import { ordinanceUnread } from "./democracy-earlier.js"
import type { DisclosureMatter } from "./disclosure-matters.js"

/** Luật 10/2022/QH15 Đ12.1, Đ13: through which channels, where and how long each group of matters is published. */

const law = "10/2022/QH15"

export type DisclosurePlace = "headquarters" | "house-of-culture" | "community-point"

/** One duty to publish; `lasting` is null where the law sets no duration. */
export interface DisclosureChannel {
  readonly channel: "portal" | "board" | "loudspeaker" | "neighbourhood-head"
  /** Where a notice hangs; all of the places, not one of them. */
  readonly places: readonly DisclosurePlace[]
  readonly lasting: Continuous | "permanent" | null
  /** "nếu có", "tại nơi đã thiết lập": a duty only where the channel exists. */
  readonly onlyWhereItExists: boolean
  readonly basis: Citation
}

const portal: DisclosureChannel = {
  channel: "portal",
  places: [],
  lasting: null,
  onlyWhereItExists: true,
  basis: cite(law, "Đ13.k1", "Tại nơi đã thiết lập trang thông tin điện tử, cổng thông tin điện tử")
}
const board: DisclosureChannel = {
  channel: "board",
  places: ["headquarters", "house-of-culture", "community-point"],
  lasting: consecutiveDays(30),
  onlyWhereItExists: false,
  basis: cite(law, "Đ13.k2", "quy định tại các khoản 1, 2, 3, 5, 6, 7, 8, 9, 10, 11 và 12 Điều 11")
}
const permanent: DisclosureChannel = {
  channel: "board",
  places: ["headquarters"],
  lasting: "permanent",
  onlyWhereItExists: false,
  basis: cite(law, "Đ13.k2.p2", "Thông tin quy định tại khoản 4 và khoản 13 Điều 11")
}
const loudspeaker: DisclosureChannel = {
  channel: "loudspeaker",
  places: [],
  lasting: consecutiveDays(3),
  onlyWhereItExists: true,
  basis: cite(law, "Đ13.k3", "Thông tin quy định tại các khoản 7, 8, 9, 10, 11 và 12 Điều 11")
}
const head: DisclosureChannel = {
  channel: "neighbourhood-head",
  places: [],
  lasting: null,
  onlyWhereItExists: false,
  basis: cite(law, "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố để thông báo đến Nhân dân")
}

const posted = [portal, board]
const heard = [portal, board, loudspeaker, head]
const standing = [portal, permanent]

const matrix: Readonly<Record<DisclosureMatter, readonly DisclosureChannel[]>> = {
  K1: posted,
  K2: posted,
  K3: posted,
  K4: standing,
  K5: posted,
  K6: posted,
  K7: heard,
  K8: heard,
  K9: heard,
  K10: heard,
  K11: heard,
  K12: heard,
  K13: standing,
  K14: [portal]
}

/** Đ13 — the channels that a group of matters must go through; Đ13.5 lets the commune add others. */
export const disclosureChannels = rule("disclosure.channels", {
  label: { vi: "lựa chọn hình thức công khai thông tin", en: "channels, places and durations by matter" },
  is: ordinanceUnread("channels by matter").amended(
    "2023-07-01",
    cite(law, "Đ13.k2", "ít nhất là 30 ngày liên tục kể từ ngày niêm yết"),
    matrix
  )
})
