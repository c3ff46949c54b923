import { cite } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ12.1 and NĐ 124/2020/NĐ-CP Đ5: complaining through another. */

const decree = "124/2020/NĐ-CP"
const by = { instrument: "155/2026/NĐ-CP", at: "Đ3" } as const

/** How an authorisation must be attested. */
export interface Attestation {
  readonly individual: readonly ("certified" | "notarised")[]
  readonly organisation: readonly ("certified" | "notarised" | "signed-and-sealed")[]
}

const attested = (attestation: Attestation): Attestation => attestation

/**
 * NĐ 124/2020 Đ5.3 — "phải được công chứng hoặc chứng thực"; the demand of a notary ends on 2027-01-01 (NĐ 155/2026
 * Đ21.2), and an organisation's is signed and sealed since 2026-07-01.
 */
export const authorisationForm = rule("complaint.authorisation.form", {
  label: { vi: "hình thức văn bản ủy quyền khiếu nại", en: "form of an authorisation to complain" },
  is: Timeline.unread<Attestation>(
    "2012-07-01",
    "no text on its form before Nghị định 124/2020/NĐ-CP was read",
    cite("02/2011/QH13", "Đ12.k1.a", "thì được ủy quyền cho cha, mẹ, vợ, chồng")
  )
    .amended(
      "2020-12-10",
      cite(decree, "Đ5.k3", "Việc ủy quyền quy định tại khoản 1, khoản 2 Điều này phải bằng văn bản"),
      attested({ individual: ["certified", "notarised"], organisation: ["certified", "notarised"] }),
      cite(decree, "Đ5.k3", "chứng thực hoặc công chứng")
    )
    .amended(
      "2026-07-01",
      cite(
        decree,
        "Đ5.k3",
        "Văn bản ủy quyền khiếu nại của cá nhân phải được công chứng hoặc chứng thực",
        by
      ),
      attested({ individual: ["notarised", "certified"], organisation: ["signed-and-sealed"] }),
      cite(decree, "Đ5.k3", "do người có thẩm quyền của tổ chức ký và đóng dấu của tổ chức đó (nếu có)", by)
    )
    .amended(
      "2027-01-01",
      cite("155/2026/NĐ-CP", "Đ21.k2", "hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027"),
      attested({ individual: ["certified"], organisation: ["signed-and-sealed"] }),
      cite(decree, "Đ5.k3", "Văn bản ủy quyền khiếu nại của cá nhân phải được công chứng hoặc chứng thực", by)
    )
})

/** NĐ 124/2020 Đ5.3 — "không được ủy quyền một nội dung cho nhiều người thực hiện". */
export const authorisationScope = rule("complaint.authorisation.scope", {
  label: { vi: "phạm vi ủy quyền khiếu nại", en: "what may be given to whom" },
  is: Timeline.enacted(
    "2020-12-10",
    cite(decree, "Đ5.k3", "một nội dung cho nhiều người thực hiện"),
    "one-content-to-one-person" as const
  ).amended(
    "2026-07-01",
    cite(decree, "Đ5.k3", "không được ủy quyền một nội dung cho nhiều người thực hiện", by),
    "one-content-to-one-person" as const
  )
})

/** Luật Đ12.1.a — "ốm đau, già yếu, có nhược điểm về thể chất hoặc vì lý do khách quan khác". */
export const authorisationGrounds = rule("complaint.authorisation.grounds", {
  label: { vi: "khi được ủy quyền khiếu nại", en: "when another may complain for oneself" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      "02/2011/QH13",
      "Đ12.k1.a",
      "ốm đau, già yếu, có nhược điểm về thể chất hoặc vì lý do khách quan khác mà không thể tự mình khiếu nại"
    ),
    ["ill", "old", "disabled", "other-objective-reason"] as const
  ).contested(
    { from: "2020-12-10", until: null },
    cite(decree, "Đ5.k1", "hoặc ủy quyền cho người khác có năng lực hành vi dân sự đầy đủ"),
    "no-reason-asked" as const,
    "the decree lets the complainant authorise anybody with full capacity and asks for no reason; the law names reasons"
  )
})

/** Luật Đ12.1.b — "ủy quyền cho luật sư khiếu nại", and for those entitled to legal aid to its officer: no reason is asked. */
export const lawyerAuthorisation = rule("complaint.authorisation.lawyer", {
  label: {
    vi: "ủy quyền cho luật sư, trợ giúp viên pháp lý khiếu nại",
    en: "having a lawyer or legal aid officer complain"
  },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      "02/2011/QH13",
      "Đ12.k1.b",
      "ủy quyền cho luật sư khiếu nại để bảo vệ quyền, lợi ích hợp pháp của mình"
    ),
    "no-reason-asked" as const,
    cite("02/2011/QH13", "Đ12.k1.b", "ủy quyền cho trợ giúp viên pháp lý khiếu nại")
  )
})

/** NĐ 124/2020 Đ5.4 — a complainant dies, the right is inherited: "thì người thừa kế có quyền khiếu nại", with proof. */
export const complaintHeirs = rule("complaint.heirs", {
  label: { vi: "người thừa kế tiếp tục khiếu nại", en: "an heir goes on with a complaint" },
  is: Timeline.enacted(
    "2020-12-10",
    cite("124/2020/NĐ-CP", "Đ5.k4", "thì người thừa kế có quyền khiếu nại"),
    "with-proof" as const
  )
})
