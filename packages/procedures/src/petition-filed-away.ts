import { cite } from "@danchu/law"
import { filedPetitions } from "@danchu/law/rules/petition-classification"
import { referredComplaintElsewhere } from "@danchu/law/rules/petition-outcomes"
import { registerContents } from "@danchu/law/rules/reception-register"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import type { IntakeStepFor } from "./petition-intake-state.js"
import { accepted, refused } from "./procedure.js"

/** TT 07/2014/TT-TTCP Đ8, Đ28; Luật Tiếp công dân Đ25.2: what goes back, is kept, or follows an earlier paper. */

const law = "42/2013/QH13"
const sorting = cite(
  law,
  "Đ26.k1",
  "Việc phân loại, chuyển nội dung khiếu nại, tố cáo đến cơ quan, tổ chức, đơn vị"
)
const elsewhere = cite(law, "Đ26.k1.b", "không thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình")
const earlier = cite(
  law,
  "Đ25.k2",
  "quá trình xem xét, giải quyết của cơ quan, tổ chức, đơn vị có thẩm quyền"
)

/** TT 07/2014 Đ8.2 until 2021-11-14 — "gửi trả lại đơn … và nêu rõ lý do"; the text since then was not read. */
export const returnIt: IntakeStepFor<"ReturnToReferrer"> = {
  label: { vi: "trả lại nơi chuyển đến", en: "return it to who passed it on" },
  from: ["classified", "assessed"],
  to: ["returned"],
  who: "intake-officer",
  rules: [referredComplaintElsewhere.id],
  basis: [elsewhere],
  decide: (state, { on, file }) =>
    state.source !== "passed-on" || state.within || state.kind !== "complaint"
      ? refused(
          elsewhere,
          "nothing-to-return",
          "chỉ trả lại khiếu nại được chuyển đến mà không thuộc thẩm quyền",
          "only a complaint that was passed on and is out of competence goes back"
        )
      : under(referredComplaintElsewhere.on(on), elsewhere, ruling =>
          accepted(
            [{ type: "PaperReturned", on, file, governedBy: governed(ruling) }],
            [{ to: "referrer", template: "returned", basis: ruling.basis }]
          )
        )
}

/** TT 07/2014 Đ28 until 2021-11-14 — "Xếp lưu đơn"; the text since then was not read. */
export const keep: IntakeStepFor<"KeepPaper"> = {
  label: { vi: "xếp lưu đơn", en: "file it away" },
  from: ["classified", "assessed"],
  to: ["kept"],
  who: "intake-officer",
  rules: [filedPetitions.id],
  basis: [sorting],
  decide: (_, { on, ground }) =>
    under(filedPetitions.on(on), sorting, grounds =>
      listed(grounds, ground)
        ? accepted([{ type: "PaperKept", on, ground, governedBy: governed(grounds) }])
        : unlisted(
            grounds,
            "not-a-paper-to-file",
            "không thuộc các loại đơn xếp lưu",
            "none of the papers filed away"
          )
    )
}

/** Đ25.2 — the register notes how the matter was handled so far; a repeated paper follows the first. */
export const join: IntakeStepFor<"JoinDuplicate"> = {
  label: { vi: "nhập vào vụ việc đã có", en: "join it to an earlier one" },
  from: ["received", "classified", "assessed"],
  to: ["joined"],
  who: "intake-officer",
  rules: [registerContents.id],
  basis: [earlier],
  decide: (_, { type: _type, ...given }) =>
    accepted(
      [{ ...given, type: "DuplicateJoined", governedBy: [] }],
      [],
      given.how === "same-matter"
        ? [
            "Another sender: the sender keeps an own right to an answer, and to a case of many (Luật Tiếp công dân Đ29)."
          ]
        : []
    )
}
