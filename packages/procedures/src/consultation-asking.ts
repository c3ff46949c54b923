import { cite, inVietnamese, isRuling } from "@danchu/law"
import {
  addresseeHearing,
  consultationForms,
  consultationPeriod,
  consultationPlan,
  consultationPlanContents
} from "@danchu/law/rules/consultation"
import { consultationMatters } from "@danchu/law/rules/consultation-matters"
import { governed, under } from "./absent.js"
import { type ConsultationStepFor, openFor } from "./consultation-state.js"
import { lacking } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"

/** Luật 10/2022/QH15, Đ25–28: the people are asked. */

const law = "10/2022/QH15"

const planned = cite(
  law,
  "Đ28.k1",
  "có kế hoạch tổ chức lấy ý kiến Nhân dân về các nội dung quy định tại Điều 25"
)

const period = cite(
  law,
  "Đ28.k2",
  "Thời gian lấy ý kiến Nhân dân ít nhất là 20 ngày kể từ ngày công khai nội dung lấy ý kiến"
)

const onlyForEight = cite(law, "Đ26.k1.h", "đối với nội dung quy định tại khoản 8 Điều 25")

const addressees = cite(
  law,
  "Đ27.k1",
  "có trách nhiệm thông tin và tạo điều kiện để công dân là đối tượng thi hành quyết định hành chính được biết"
)

const summedUp = cite(law, "Đ28.k3", "nghiên cứu tiếp thu, giải trình ý kiến tham gia của Nhân dân")

/** Đ25, Đ26, Đ28.1 — one of the nine matters, in forms of the law; the plan goes to the council and the Front. */
export const plan: ConsultationStepFor<"PlanConsultation"> = {
  label: { vi: "lập kế hoạch lấy ý kiến", en: "plan the consultation" },
  from: ["new"],
  to: ["planned"],
  who: "commune",
  rules: [consultationMatters.id, consultationForms.id, consultationPlan.id, consultationPlanContents.id],
  basis: [planned],
  decide: (_, { type: _type, ...given }) =>
    under(consultationMatters.on(given.on), planned, matters =>
      under(consultationForms.on(given.on), planned, forms => {
        if (!listed(matters, given.matter)) {
          return unlisted(
            matters,
            "not-a-matter-to-consult-on",
            "không thuộc các nội dung lấy ý kiến",
            "none of the matters"
          )
        }
        if (given.forms.some(one => !listed(forms, one))) {
          return unlisted(
            forms,
            "not-a-form-of-consultation",
            "không thuộc các hình thức lấy ý kiến",
            "none of the forms"
          )
        }
        if (given.forms.includes("addressee-dialogue") && given.matter !== "8") {
          return refused(
            onlyForEight,
            "form-not-open-to-this-matter",
            "hình thức này chỉ áp dụng cho nội dung khoản 8 Điều 25",
            "this form is for matter 8 alone"
          )
        }
        const contents = consultationPlanContents.on(given.on)
        const short = isRuling(contents)
          ? lacking(contents, given.names, "plan-incomplete", "kế hoạch chưa xác định đủ nội dung")
          : null
        if (short) return short
        return accepted(
          [{ ...given, type: "ConsultationPlanned", governedBy: governed(matters, forms) }],
          ["commune-council", "commune-front"].map(to => ({
            to,
            template: "consultation-plan",
            basis: [planned]
          }))
        )
      })
    )
}

/** Đ28.2 — the term runs "kể từ ngày công khai nội dung lấy ý kiến". */
export const publish: ConsultationStepFor<"PublishContent"> = {
  label: { vi: "công khai nội dung lấy ý kiến", en: "publish what is asked" },
  from: ["planned"],
  to: ["open"],
  who: "commune",
  rules: [consultationPeriod.id],
  basis: [period],
  decide: (_, { on, evidence }) =>
    under(consultationPeriod.on(on), period, ruling =>
      accepted([{ type: "ContentPublished", on, evidence, governedBy: governed(ruling) }])
    )
}

export const record: ConsultationStepFor<"RecordOpinions"> = {
  label: { vi: "tổng hợp ý kiến theo từng hình thức", en: "record opinions" },
  from: ["open", "closed"],
  to: ["open", "closed"],
  moves: [],
  who: "commune",
  rules: [consultationForms.id],
  basis: [summedUp],
  decide: (_, { type: _type, ...given }) =>
    under(consultationForms.on(given.on), summedUp, forms =>
      listed(forms, given.channel)
        ? accepted([{ ...given, type: "OpinionsRecorded", governedBy: governed(forms) }])
        : unlisted(
            forms,
            "not-a-form-of-consultation",
            "không thuộc các hình thức lấy ý kiến",
            "none of the forms"
          )
    )
}

/** Đ28.2 — not before the people have had their time, unless another law sets it. */
export const close: ConsultationStepFor<"CloseConsultation"> = {
  label: { vi: "kết thúc lấy ý kiến", en: "close the consultation" },
  from: ["open"],
  to: ["closed"],
  who: "commune",
  rules: [consultationPeriod.id],
  basis: [period],
  decide: (state, { on }) => {
    const duty = openFor(state, on)
    const early = state.specialPeriod === null && (duty === null || duty.state !== "met")
    return early
      ? refused(
          duty ? duty.basis : period,
          "people-still-have-time",
          duty?.due
            ? `thời gian lấy ý kiến đến hết ngày ${inVietnamese(duty.due)}`
            : "thời gian lấy ý kiến chưa hết",
          duty?.due ? `the people have until the end of ${duty.due}` : "the people still have time"
        )
      : accepted(
          [
            {
              type: "ConsultationClosed",
              on,
              governedBy: duty && state.publishedOn ? [{ rule: duty.rule, on: state.publishedOn }] : []
            }
          ],
          [],
          state.specialPeriod === null ? [] : ["Another law sets the time: it was not counted here (Đ28.2)."]
        )
  }
}

/** Đ27.1 — told of the decision, and heard "nếu người đó có yêu cầu"; state secrets and penalties are left out. */
export const hear: ConsultationStepFor<"HearAddressees"> = {
  label: { vi: "đối thoại, lấy ý kiến đối tượng thi hành", en: "hear the addressees" },
  from: ["planned", "open", "closed", "summed-up"],
  to: ["planned", "open", "closed", "summed-up"],
  moves: [],
  who: "commune",
  rules: [addresseeHearing.id],
  basis: [addressees],
  decide: (state, { type: _type, ...given }) =>
    under(addresseeHearing.on(given.on), addressees, ruling => {
      if (state.matter !== "8") {
        return refused(
          ruling,
          "nobody-is-bound",
          "nội dung này không thuộc khoản 8 Điều 25",
          "the matter binds no addressee: it is not matter 8"
        )
      }
      return given.told === 0 || given.heard < given.asked || given.asked > given.told
        ? refused(
            ruling,
            "not-heard",
            "phải thông tin đến đối tượng thi hành và để người có yêu cầu trình bày ý kiến",
            "the addressees are told, and each who asks to speak is heard"
          )
        : accepted([{ ...given, type: "AddresseesHeard", governedBy: governed(ruling) }])
    })
}
