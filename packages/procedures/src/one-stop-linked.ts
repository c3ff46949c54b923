import { cite } from "@danchu/law"
import { linkedHandling } from "@danchu/law/rules/one-stop"
import { governed, under } from "./absent.js"
import type { OneStopState, OneStopStepFor } from "./one-stop-state.js"
import { accepted, refused } from "./procedure.js"

/** NĐ 118/2025/NĐ-CP Đ20.2: a dossier that several bodies of one level resolve, each its part. */

const decree = "118/2025/NĐ-CP"
const slip = cite(
  decree,
  "Đ20.k2.a",
  "Phiếu chuyển xử lý phải nêu rõ nội dung công việc, thời hạn giải quyết của từng cơ quan"
)
const backToLead = cite(
  decree,
  "Đ20.k2.a",
  "cơ quan có thẩm quyền cuối cùng giải quyết xong thì chuyển kết quả và hồ sơ kèm theo cho cơ quan có thẩm quyền chủ trì"
)

/** Đ20.2.a — to the next body, with what it must do and by when; the time of the dossier stays one. */
export const passOn: OneStopStepFor<"PassOn"> = {
  label: { vi: "chuyển cơ quan có thẩm quyền tiếp theo", en: "pass it on to the next body" },
  from: ["in-hand"],
  to: ["in-hand"],
  who: "competent-body",
  rules: [linkedHandling.id],
  basis: [slip],
  decide: (state, { type: _type, ...given }) =>
    under(linkedHandling.on(given.on), slip, law => {
      if (state.parts.some(one => one.body === given.body)) {
        return refused(
          law,
          "passed-on-before",
          "đã chuyển, đang chờ kết quả",
          "that body has its part already"
        )
      }
      return given.by < given.on
        ? refused(law, "day-of-the-part-is-over", "thời hạn đã qua", "the day of that part is over")
        : accepted(
            [{ ...given, type: "DossierPassedOn", governedBy: governed(law) }],
            [{ to: given.body, template: "handling-slip", basis: [slip] }],
            state.dueOn !== null && given.by > state.dueOn
              ? [`That part comes after the day of the result, ${state.dueOn}: the dossier has one time.`]
              : []
          )
    })
}

/** Đ20.2.a — its result and the file come back to the lead. */
export const returnPart: OneStopStepFor<"ReturnPart"> = {
  label: { vi: "nhận kết quả của cơ quan tham gia", en: "receive a part" },
  from: ["in-hand"],
  to: ["in-hand"],
  who: "body-consulted",
  rules: [linkedHandling.id],
  basis: [backToLead],
  decide: (state, { on, body, file }) => {
    const found = state.parts.find(one => one.body === body)
    return found
      ? accepted([{ type: "PartReturned", on, body, file, late: on > found.by, governedBy: [] }])
      : refused(backToLead, "no-such-part", "không có phần việc này đang mở", "that body has no part of it")
  }
}

/** A result goes out when every body has done its part. */
export const partsAreOpen = (state: OneStopState) =>
  state.parts.length > 0
    ? refused(
        backToLead,
        "parts-are-open",
        "còn cơ quan chưa giải quyết xong phần việc",
        `not done: ${state.parts.map(one => one.body).join(", ")}`
      )
    : null
