import { type CivilDate, cite, inVietnamese } from "@danchu/law"
import {
  abolitionDecision,
  abolitionGrounds,
  suspensionDecision,
  suspensionEffect,
  suspensionGrounds
} from "@danchu/law/rules/covenant-life"
import { governed, under } from "./absent.js"
import type { CovenantEvent } from "./covenant-events.js"
import {
  abolishCovenantBy,
  type CovenantState,
  type CovenantStepFor,
  suspendCovenantBy
} from "./covenant-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Decision, type Refusal, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 61/2023/NĐ-CP, Đ12, Đ14: a faulty covenant is suspended, made good or abolished. */

const decree = "61/2023/NĐ-CP"

const suspended = cite(
  decree,
  "Đ12.k2.b",
  "Ban hành quyết định tạm ngừng thực hiện toàn bộ hương ước, quy ước"
)

const sentOut = cite(
  decree,
  "Đ12.k4",
  "gửi Quyết định tạm ngừng thực hiện hương ước, quy ước đến Trưởng thôn"
)

const told = cite(decree, "Đ14.k4", "Quyết định bãi bỏ phải được Ủy ban nhân dân cấp xã gửi đến Trưởng thôn")

const notCompleted = cite(
  decree,
  "Đ14.k1.b",
  "đã hết thời hạn phải hoàn tất các thủ tục soạn thảo, lấy ý kiến, thông qua"
)

const notAmended = cite(decree, "Đ14.k2", "đã hết thời hạn phải sửa đổi, bổ sung, thay thế")

const noBasis = cite(decree, "Đ12.k2.a", "nội dung phản ánh, kiến nghị không có cơ sở")

const again = cite(decree, "Đ12.k5", "hết hiệu lực khi có quyết định công nhận hương ước, quy ước")

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
  decide: (state, { on, ground, record, until }, bench) =>
    under(suspensionGrounds.on(on), suspended, grounds =>
      listed(grounds, ground)
        ? accepted(
            [
              {
                type: "CovenantSuspended",
                on,
                ground,
                record,
                until,
                late: lateness(suspendCovenantBy(state, bench), on).late,
                governedBy: governed(grounds)
              }
            ],
            ["neighbourhood-head", "commune-front"].map(to => ({
              to,
              template: "suspension",
              basis: [sentOut]
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
  decide: (_, { on, by }) =>
    under(suspensionEffect.on(on), again, law =>
      accepted([{ type: "RecognisedAgain", on, by, governedBy: governed(law) }])
    )
}

/** What the law asks of a ground of abolition besides its words; `null` where it is met. */
const untimely = ({ suspension }: CovenantState, ground: string, on: CivilDate): Refusal | null => {
  if (ground !== "not-completed" && ground !== "not-amended") return null
  const ofProcedure = suspension?.ground === "procedure"
  const basis = ground === "not-completed" ? notCompleted : notAmended
  if (suspension === null || ofProcedure !== (ground === "not-completed")) {
    return refused(
      basis,
      "not-suspended-for-that",
      "hương ước, quy ước không bị tạm ngừng vì lý do này",
      "the covenant was not suspended for that"
    )
  }
  return on <= suspension.until
    ? refused(
        basis,
        "time-to-make-good-runs",
        `còn thời hạn hoàn tất đến hết ngày ${inVietnamese(suspension.until)}`,
        `the community has until the end of ${suspension.until}`
      )
    : null
}

/** Đ14 — as a whole on the grounds of clause 1; only the suspended part on that of clause 2. */
export const abolish: CovenantStepFor<"AbolishCovenant"> = {
  label: { vi: "bãi bỏ", en: "abolish it" },
  from: ["reported", "suspended"],
  to: ["abolished", "in-force"],
  moves: [
    ["reported", "abolished"],
    ["suspended", "abolished"],
    ["suspended", "in-force"]
  ],
  who: "commune",
  rules: [abolitionGrounds.id, abolitionDecision.id],
  basis: [cite(decree, "Đ14.k1", "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau")],
  decide: (state, { on, ground, record }, bench) =>
    under(abolitionGrounds.on(on), suspended, (grounds): Decision<CovenantEvent> => {
      if (!listed(grounds, ground)) {
        return unlisted(
          grounds,
          "not-a-ground-of-abolition",
          "không thuộc các trường hợp bãi bỏ",
          "none of the grounds"
        )
      }
      return (
        untimely(state, ground, on) ??
        accepted(
          [
            {
              type: "CovenantAbolished",
              on,
              ground,
              record,
              late: state.phase === "reported" && lateness(abolishCovenantBy(state, bench), on).late,
              part: ground === "not-amended",
              governedBy: governed(grounds)
            }
          ],
          ["neighbourhood-head", "commune-front"].map(to => ({ to, template: "abolition", basis: [told] }))
        )
      )
    })
}
