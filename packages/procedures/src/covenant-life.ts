import { cite } from "@danchu/law"
import {
  abolitionDecision,
  abolitionGrounds,
  covenantReview,
  suspensionDecision,
  suspensionEffect,
  suspensionGrounds
} from "@danchu/law/rules/covenant-life"
import { governed, under } from "./absent.js"
import { abolishCovenantBy, type CovenantStepFor, suspendCovenantBy } from "./covenant-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 61/2023/NĐ-CP, Đ12–15: the life of a covenant in force. */

/** NĐ 61/2023/NĐ-CP; Luật 10/2022/QH15, Đ16, Đ20–21. */

const decree = "61/2023/NĐ-CP"

const suspended = cite(
  decree,
  "Đ12.k2.b",
  "Ban hành quyết định tạm ngừng thực hiện toàn bộ hương ước, quy ước"
)

const noBasis = cite(decree, "Đ12.k2.a", "nội dung phản ánh, kiến nghị không có cơ sở")

const again = cite(decree, "Đ12.k5", "hết hiệu lực khi có quyết định công nhận hương ước, quy ước")

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

/** Đ12.2 — a written report of the head, a household or a citizen, or what a check has found. */
export const reportFault: CovenantStepFor<"ReportFault"> = {
  label: { vi: "phản ánh, kiến nghị về hương ước, quy ước", en: "report a fault" },
  from: ["in-force"],
  to: ["reported"],
  who: "anybody",
  rules: [suspensionDecision.id, abolitionDecision.id],
  basis: [cite(decree, "Đ12.k2", "kể từ ngày nhận được phản ánh bằng văn bản")],
  decide: (_, { on, record }) =>
    under(suspensionDecision.on(on), suspended, law =>
      accepted([{ type: "FaultReported", on, record, governedBy: governed(law) }])
    )
}

export const dismiss: CovenantStepFor<"DismissReport"> = {
  label: { vi: "trả lời phản ánh không có cơ sở", en: "answer that the report is unfounded" },
  from: ["reported"],
  to: ["in-force"],
  who: "commune",
  rules: [suspensionDecision.id],
  basis: [noBasis],
  decide: (state, { on, reason }, bench) =>
    accepted(
      [{ type: "ReportDismissed", on, reason, ...lateness(suspendCovenantBy(state, bench), on) }],
      [{ to: "reporter", template: "report-unfounded", basis: [noBasis] }]
    )
}

/** Đ12.1–3 — as a whole for its procedure, in part for its content. */
export const suspend: CovenantStepFor<"SuspendCovenant"> = {
  label: { vi: "tạm ngừng thực hiện", en: "suspend it" },
  from: ["reported"],
  to: ["suspended"],
  who: "commune",
  rules: [suspensionGrounds.id, suspensionDecision.id, suspensionEffect.id],
  basis: [suspended],
  decide: (state, { on, ground, record }, bench) =>
    under(suspensionGrounds.on(on), suspended, grounds =>
      listed(grounds, ground)
        ? accepted(
            [
              {
                type: "CovenantSuspended",
                on,
                ground,
                record,
                late: lateness(suspendCovenantBy(state, bench), on).late,
                governedBy: governed(grounds)
              }
            ],
            ["neighbourhood-head", "commune-front"].map(to => ({
              to,
              template: "suspension",
              basis: [suspended]
            }))
          )
        : unlisted(
            grounds,
            "not-a-ground-of-suspension",
            "không thuộc các trường hợp tạm ngừng",
            "none of the grounds"
          )
    )
}

/** Đ12.5 — the suspension ends "khi có quyết định công nhận". */
export const recogniseAgain: CovenantStepFor<"RecogniseAgain"> = {
  label: { vi: "công nhận lại", en: "recognise it again" },
  from: ["suspended"],
  to: ["in-force"],
  who: "commune",
  rules: [suspensionEffect.id],
  basis: [again],
  decide: (_, { on }) =>
    under(suspensionEffect.on(on), again, law =>
      accepted([{ type: "RecognisedAgain", on, governedBy: governed(law) }])
    )
}

/** Đ14 — "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau". */
export const abolish: CovenantStepFor<"AbolishCovenant"> = {
  label: { vi: "bãi bỏ", en: "abolish it" },
  from: ["reported", "suspended"],
  to: ["abolished"],
  who: "commune",
  rules: [abolitionGrounds.id, abolitionDecision.id],
  basis: [cite(decree, "Đ14.k1", "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau")],
  decide: (state, { on, ground, record }, bench) =>
    under(abolitionGrounds.on(on), suspended, grounds =>
      listed(grounds, ground)
        ? accepted([
            {
              type: "CovenantAbolished",
              on,
              ground,
              record,
              late: state.phase === "reported" && lateness(abolishCovenantBy(state, bench), on).late,
              governedBy: governed(grounds)
            }
          ])
        : unlisted(
            grounds,
            "not-a-ground-of-abolition",
            "không thuộc các trường hợp bãi bỏ",
            "none of the grounds"
          )
    )
}
