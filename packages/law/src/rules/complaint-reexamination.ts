import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 75/2012 Đ20 and NĐ 124/2020 Đ38: a resolution that broke the law is looked at again; no text gives a number of days. */

const old = "75/2012/NĐ-CP"
const decree = "124/2020/NĐ-CP"
const by = { instrument: "155/2026/NĐ-CP", at: "Đ14" } as const

const unlawfulOf2012 = ground(
  "unlawful-and-harmful",
  cite(old, "Đ20.k1", "giải quyết khiếu nại vi phạm pháp luật, gây thiệt hại"),
  "vi phạm pháp luật, gây thiệt hại",
  "unlawful and harmful"
)
const newCircumstances = ground(
  "new-circumstances",
  cite(old, "Đ20.k1", "có tình tiết mới làm thay đổi nội dung vụ việc khiếu nại"),
  "tình tiết mới",
  "new circumstances"
)
const unlawfulOf2020 = ground(
  "unlawful-and-harmful",
  cite(decree, "Đ38", "Khi phát hiện việc giải quyết khiếu nại vi phạm pháp luật"),
  "vi phạm pháp luật, gây thiệt hại",
  "unlawful and harmful"
)
const unlawful = ground(
  "unlawful-and-harmful",
  cite(decree, "Đ38.k1", "có vi phạm pháp luật, gây thiệt hại đến lợi ích của Nhà nước", by),
  "vi phạm pháp luật, gây thiệt hại",
  "unlawful and harmful"
)

/** NĐ 124/2020 Đ38 — "vi phạm pháp luật, gây thiệt hại"; the ground of new circumstances ended on 2020-12-10. */
export const reexaminationGrounds = rule("complaint.reexamination.grounds", {
  label: {
    vi: "căn cứ xem xét lại việc giải quyết khiếu nại",
    en: "grounds for looking at a resolution again"
  },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ20.k1", "Khi phát hiện việc giải quyết khiếu nại vi phạm pháp luật"),
    [unlawfulOf2012, newCircumstances]
  )
    .amended("2020-12-10", cite(decree, "Đ38", "Khi phát hiện việc giải quyết khiếu nại vi phạm pháp luật"), [
      unlawfulOf2020
    ])
    .amended("2026-07-01", cite(decree, "Đ38.k1", "Khi phát hiện việc giải quyết khiếu nại", by), [unlawful])
})

/** NĐ 124/2020 Đ38 — who orders it: until 2026-06-30 the Prime Minister alone, since then three levels. */
export const reexaminationBodies = rule("complaint.reexamination.by", {
  label: {
    vi: "người yêu cầu xem xét lại việc giải quyết khiếu nại",
    en: "who has a resolution looked at again"
  },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ20.k1", "Thủ tướng Chính phủ yêu cầu người có thẩm quyền giải quyết lại vụ việc khiếu nại"),
    [
      ground(
        "prime-minister",
        cite(
          old,
          "Đ20.k1",
          "Thủ tướng Chính phủ yêu cầu người có thẩm quyền giải quyết lại vụ việc khiếu nại"
        ),
        "Thủ tướng yêu cầu",
        "the Prime Minister orders it"
      ),
      ground(
        "inspector-general-or-minister",
        cite(
          old,
          "Đ20.k2",
          "kiến nghị người có thẩm quyền giải quyết lại vụ việc khiếu nại hoặc báo cáo Thủ tướng"
        ),
        "Tổng Thanh tra, Bộ trưởng kiến nghị",
        "the Inspector General or a minister proposes it"
      )
    ]
  )
    .amended("2020-12-10", cite(decree, "Đ38", "Thủ tướng Chính phủ yêu cầu người có"), [
      ground(
        "prime-minister",
        cite(decree, "Đ38", "báo cáo Thủ tướng Chính phủ chỉ đạo giải quyết"),
        "Thủ tướng yêu cầu",
        "the Prime Minister orders it"
      )
    ])
    .amended("2026-07-01", cite(decree, "Đ38.k1", "Khi phát hiện việc giải quyết khiếu nại", by), [
      ground(
        "prime-minister",
        cite(
          decree,
          "Đ38.k1",
          "của Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân cấp tỉnh",
          by
        ),
        "Thủ tướng: đối với Bộ trưởng, Chủ tịch UBND cấp tỉnh",
        "the Prime Minister: over ministers and chairs of provinces"
      ),
      ground(
        "minister",
        cite(
          decree,
          "Đ38.k2",
          "của Thủ trưởng cơ quan thuộc bộ, Thủ trưởng cơ quan thuộc cơ quan ngang bộ",
          by
        ),
        "Bộ trưởng: đối với cơ quan thuộc bộ",
        "a minister: over the ministry's bodies"
      ),
      ground(
        "chair-of-province",
        cite(
          decree,
          "Đ38.k3",
          "của Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, Chủ tịch Ủy ban nhân dân cấp xã",
          by
        ),
        "Chủ tịch UBND cấp tỉnh: đối với cơ quan chuyên môn, Chủ tịch UBND cấp xã",
        "the chair of the province: over his bodies and the communes' chairs"
      )
    ])
})
