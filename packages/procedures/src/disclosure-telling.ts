import { cite } from "@danchu/law"
import { headTelling } from "@danchu/law/rules/disclosure-forms"
import { governed, under } from "./absent.js"
import type { DisclosureStepFor } from "./disclosure-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"

/** Luật 10/2022/QH15, Đ13.4: the heads of the neighbourhoods tell the people what they were sent. */

const law = "10/2022/QH15"
const toPeople = cite(
  law,
  "Đ13.k4",
  "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố để thông báo đến Nhân dân"
)

/** Đ13.4 — sent to the heads "để thông báo đến Nhân dân", in one or several forms. */
export const tell: DisclosureStepFor<"RecordTelling"> = {
  label: {
    vi: "Trưởng thôn, Tổ trưởng tổ dân phố thông báo đến Nhân dân",
    en: "record that the heads told the people"
  },
  from: ["published"],
  to: ["published"],
  who: "neighbourhood-head",
  rules: [headTelling.id],
  basis: [toPeople],
  decide: (state, { type: _type, ...given }) =>
    under(headTelling.on(given.on), toPeople, forms =>
      state.postings.some(one => one.channel === "neighbourhood-head")
        ? given.through.every(one => listed(forms, one))
          ? accepted([{ ...given, type: "ToldByHeads", governedBy: governed(forms) }])
          : unlisted(
              forms,
              "not-a-form-of-telling",
              "không thuộc các hình thức thông báo",
              "none of the forms"
            )
        : refused(
            toPeople,
            "heads-were-sent-nothing",
            "chưa gửi thông tin đến Trưởng thôn",
            "the heads were sent nothing"
          )
    )
}
