import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 20/2008/NĐ-CP Đ9, Đ14, Đ15: how a reflection on an administrative regulation is sorted, weighed and dealt with. */

const decree = "20/2008/NĐ-CP"
const since = "2008-03-03"

/** Đ9.1.d — four classes: not taken in; about conduct; about a regulation within competence, or of another body. */
export const reflectionClasses = rule("regulation-reflection.classes", {
  label: { vi: "phân loại phản ánh, kiến nghị", en: "how it is sorted" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ9.k1.d", "Nghiên cứu, đánh giá và phân loại phản ánh, kiến nghị"),
    [
      ground(
        "not-taken-in",
        cite(decree, "Đ9.k1.d", "không tiếp nhận do không đáp ứng các yêu cầu"),
        "không tiếp nhận",
        "not taken in"
      ),
      ground(
        "about-conduct",
        cite(
          decree,
          "Đ9.k1.d",
          "do hành vi chậm trễ, gây phiền hà hoặc không thực hiện, thực hiện không đúng quy định hành chính"
        ),
        "về hành vi của cơ quan, cán bộ, công chức",
        "about the conduct of a body or an official"
      ),
      ground(
        "within-competence",
        cite(decree, "Đ9.k1.d", "về quy định hành chính thuộc thẩm quyền xử lý của cơ quan tiếp nhận"),
        "quy định thuộc thẩm quyền",
        "a regulation within competence"
      ),
      ground(
        "out-of-competence",
        cite(decree, "Đ9.k1.d", "về quy định hành chính không thuộc thẩm quyền xử lý của cơ quan tiếp nhận"),
        "quy định không thuộc thẩm quyền",
        "a regulation of another body"
      )
    ] as const
  )
})

/** Đ14.2.c — "xem xét quy định hành chính được phản ánh, kiến nghị theo các tiêu chí sau". */
export const regulationCriteria = rule("regulation-reflection.criteria", {
  label: { vi: "tiêu chí xem xét quy định hành chính", en: "what a regulation is weighed by" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ14.k2.c", "xem xét quy định hành chính được phản ánh, kiến nghị theo các tiêu chí sau"),
    [
      ground("necessary", cite(decree, "Đ14.k2.c", "Sự cần thiết"), "sự cần thiết", "necessary"),
      ground(
        "reasonable-and-lawful",
        cite(decree, "Đ14.k2.c", "Tính hợp lý, hợp pháp"),
        "hợp lý, hợp pháp",
        "reasonable and lawful"
      ),
      ground(
        "simple",
        cite(decree, "Đ14.k2.c", "Tính đơn giản, dễ hiểu"),
        "đơn giản, dễ hiểu",
        "simple, easy to understand"
      ),
      ground("feasible", cite(decree, "Đ14.k2.c", "Tính khả thi"), "khả thi", "feasible"),
      ground(
        "consistent",
        cite(decree, "Đ14.k2.c", "Sự thống nhất, đồng bộ với các quy định hành chính khác"),
        "thống nhất, đồng bộ",
        "consistent with other regulations"
      ),
      ground(
        "with-treaties",
        cite(decree, "Đ14.k2.c", "Sự phù hợp với các điều ước quốc tế"),
        "phù hợp điều ước quốc tế",
        "in accord with treaties"
      )
    ] as const
  )
})

/** Đ15 — "lựa chọn một trong các hình thức sau để xử lý". */
export const reflectionMeasures = rule("regulation-reflection.measures", {
  label: { vi: "hình thức xử lý phản ánh, kiến nghị", en: "how it is dealt with, one of three" },
  is: Timeline.enacted(since, cite(decree, "Đ15", "lựa chọn một trong các hình thức sau để xử lý"), [
    ground(
      "amend-or-repeal",
      cite(decree, "Đ15.k1", "Sửa đổi, bổ sung, bãi bỏ, huỷ bỏ quy định hành chính theo thẩm quyền"),
      "sửa đổi, bổ sung, bãi bỏ, hủy bỏ theo thẩm quyền",
      "amend, supplement, repeal or cancel within competence"
    ),
    ground(
      "propose-amendment",
      cite(
        decree,
        "Đ15.k2",
        "Kiến nghị cơ quan, người có thẩm quyền xem xét, sửa đổi, bổ sung, bãi bỏ, huỷ bỏ"
      ),
      "kiến nghị sửa đổi, bổ sung, bãi bỏ, hủy bỏ",
      "propose it to who is competent"
    ),
    ground(
      "issue-or-propose-new",
      cite(
        decree,
        "Đ15.k3",
        "Ban hành theo thẩm quyền hoặc kiến nghị cơ quan, người có thẩm quyền ban hành quy định hành chính mới"
      ),
      "ban hành hoặc kiến nghị ban hành mới",
      "issue a new regulation, or propose one"
    )
  ] as const)
})

/** Đ12.2 — "yêu cầu cơ quan hành chính nhà nước đã tiếp nhận thông báo về tình hình xử lý"; no number of days. */
export const reflectionProgress = rule("regulation-reflection.progress", {
  label: { vi: "thông báo tình hình xử lý khi được yêu cầu", en: "telling how it stands, when asked" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ12.k2", "thông báo về tình hình xử lý phản ánh, kiến nghị"),
    "when-asked" as const
  )
})
