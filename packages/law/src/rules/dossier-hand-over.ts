import { cite, paraphrased, WHOLE } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** An hour of the day after which something counts as of the next working day; at that hour itself it does not. */
export interface CutOff {
  readonly kind: "cut-off"
  /** HH:MM. */
  readonly after: string
}

const afterThree: CutOff = { kind: "cut-off", after: "15:00" }

/**
 * Đ18.2 — "Chuyển ngay hồ sơ … trong ngày làm việc hoặc chuyển vào đầu giờ ngày làm việc tiếp theo đối với trường hợp
 * tiếp nhận sau 15 giờ hàng ngày". NĐ 107/2021 was not read; NĐ 367/2025 neither: from the day of its issue, the earliest
 * on which it can be in force, the answer carries a warning.
 */
export const dossierHandOver = rule("dossier.hand-over.cut-off", {
  label: {
    vi: "giờ chuyển hồ sơ sang ngày làm việc tiếp theo",
    en: "the hour after which a dossier goes on the next working day"
  },
  trigger: { vi: "thời điểm tiếp nhận hồ sơ trực tiếp", en: "receiving the dossier at the counter" },
  is: Timeline.enacted(
    "2018-06-21",
    cite("61/2018/NĐ-CP", "Đ18.k2", "đối với trường hợp tiếp nhận sau 15 giờ hàng ngày"),
    afterThree
  )
    .amended(
      "2025-07-01",
      cite("118/2025/NĐ-CP", "Đ18.k2", "đối với trường hợp tiếp nhận sau 15 giờ hàng ngày"),
      afterThree
    )
    .amended(
      "2025-12-31",
      cite("118/2025/NĐ-CP", "Đ18.k2", "đối với trường hợp tiếp nhận sau 15 giờ hàng ngày"),
      afterThree,
      paraphrased("367/2025/NĐ-CP", WHOLE, "sửa đổi NĐ 118/2025; chưa đọc Điều 18 có đổi hay không")
    )
})
