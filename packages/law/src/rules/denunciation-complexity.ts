import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 31/2019/NĐ-CP Đ3.2: what makes a denunciation complex; the same seven criteria as for a complaint since 2026. */

const decree = "31/2019/NĐ-CP"

const complexity = [
  ground(
    "several-places",
    cite(decree, "Đ3.k2.a", "phải xác minh từ 02 địa điểm trở lên"),
    "xác minh từ 02 địa điểm trở lên",
    "one matter to verify at two places or more"
  ),
  ground(
    "several-matters",
    cite(decree, "Đ3.k2.b", "Tố cáo có từ 02 nội dung phải xác minh trở lên"),
    "từ 02 nội dung phải xác minh trở lên",
    "two matters or more to verify"
  ),
  ground(
    "many-people",
    cite(decree, "Đ3.k2.c", "Nhiều người tố cáo về cùng một nội dung"),
    "nhiều người tố cáo hoặc liên quan đến nhiều người",
    "many denouncers, or the rights of many"
  ),
  ground(
    "foreign-element",
    cite(decree, "Đ3.k2.d", "Tố cáo có yếu tố nước ngoài"),
    "có yếu tố nước ngoài",
    "a foreign element"
  ),
  ground(
    "several-agencies",
    cite(decree, "Đ3.k2.đ", "liên quan đến trách nhiệm quản lý của nhiều cơ quan, tổ chức"),
    "trách nhiệm quản lý của nhiều cơ quan",
    "several agencies are responsible"
  ),
  ground(
    "agencies-disagree",
    cite(decree, "Đ3.k2.e", "còn ý kiến khác nhau"),
    "các cơ quan còn ý kiến khác nhau",
    "the agencies concerned still disagree"
  ),
  ground(
    "contradictory-evidence",
    cite(decree, "Đ3.k2.g", "Có tài liệu, chứng cứ mâu thuẫn với nhau"),
    "tài liệu, chứng cứ mâu thuẫn",
    "contradictory documents or evidence"
  )
] as const

export type DenunciationComplexityCriterion = (typeof complexity)[number]["code"]

/** Đ3.2 — "Vụ việc phức tạp là vụ việc có một trong các tiêu chí sau đây"; two or more make it especially complex. */
export const denunciationComplexityCriteria = rule("denunciation.complexity-criteria", {
  label: { vi: "tiêu chí vụ việc tố cáo phức tạp", en: "what makes a denunciation complex" },
  is: Timeline.enacted(
    "2019-05-28",
    cite(decree, "Đ3.k2", "Vụ việc phức tạp là vụ việc có một trong các tiêu chí sau đây"),
    complexity
  )
})
