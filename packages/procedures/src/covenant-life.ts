import { cite } from "@danchu/law"
import { covenantAmendment, covenantMadeKnown, covenantReview } from "@danchu/law/rules/covenant-life"
import { governed, under } from "./absent.js"
import type { CovenantStepFor } from "./covenant-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted } from "./procedure.js"

/** NĐ 61/2023/NĐ-CP, Đ13, Đ15: a covenant in force is made known, reviewed every year, amended or replaced. */

const decree = "61/2023/NĐ-CP"

const amended = cite(
  decree,
  "Đ13.k4",
  "thực hiện theo trình tự, thủ tục quy định tại các điều 8, 9, 10 và 11"
)

const known = cite(decree, "Đ15.k1", "thông tin, phổ biến kịp thời, rộng rãi đến các hộ gia đình")

const reviewed = cite(decree, "Đ15.k4", "do cộng đồng dân cư thực hiện hằng năm")

/** Đ15.4 — the community reviews it every year. */
export const review: CovenantStepFor<"ReviewCovenant"> = {
  label: { vi: "rà soát hằng năm", en: "review it" },
  from: ["in-force"],
  to: ["in-force"],
  who: "community",
  rules: [covenantReview.id],
  basis: [reviewed],
  decide: (_, { on, record }) =>
    under(covenantReview.on(on), reviewed, law =>
      accepted([{ type: "CovenantReviewed", on, record, governedBy: governed(law) }])
    )
}

/** Đ13 — what the community amends or replaces goes through Điều 8–11 in a case of its own; then that one is in force. */
export const replace: CovenantStepFor<"ReplaceCovenant"> = {
  label: { vi: "sửa đổi, bổ sung, thay thế", en: "amend or replace it" },
  from: ["in-force", "suspended"],
  to: ["replaced"],
  who: "community",
  rules: [covenantAmendment.id],
  basis: [amended],
  decide: (_, { on, by, how }) =>
    under(covenantAmendment.on(on), amended, law =>
      accepted([{ type: "CovenantReplaced", on, by, how, governedBy: governed(law) }])
    )
}

/** Đ15.1 — posted at the house of culture, and in at least one form more. */
export const makeKnown: CovenantStepFor<"MakeKnown"> = {
  label: { vi: "thông tin, phổ biến", en: "make it known" },
  from: ["in-force"],
  to: ["in-force"],
  who: "neighbourhood-head",
  rules: [covenantMadeKnown.id],
  basis: [known],
  decide: (_, { on, posted, forms }) =>
    under(covenantMadeKnown.on(on), known, law =>
      posted && forms.some(one => listed(law, one)) && forms.every(one => listed(law, one))
        ? accepted(
            [{ type: "MadeKnown", on, posted, forms, governedBy: governed(law) }],
            [{ to: "every-household", template: "covenant", basis: [known] }]
          )
        : unlisted(
            law,
            "not-made-known-as-asked",
            "phải niêm yết công khai và bằng ít nhất một hình thức khác",
            "it is posted, and made known in at least one of these besides"
          )
    )
}
