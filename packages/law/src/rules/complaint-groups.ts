import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { type Range, range } from "../quantity.js"
import { count, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Several complainants about one matter: Luật Khiếu nại Đ8.4, Đ31.3, NĐ 75/2012 Đ5–6, NĐ 124/2020 Đ6–7, Đ16.1. */

const old = "75/2012/NĐ-CP"
const decree = "124/2020/NĐ-CP"
const reception = "42/2013/QH13"

const people = count(
  11,
  "số người khiếu nại (11 là từ 11 người trở lên)",
  "complainants (11 stands for 11 or more)"
)

const upToTen = (value: Range | "not-regulated") =>
  Timeline.enacted<Range | "not-regulated">(
    "2012-11-20",
    cite(old, "Đ5.k2.a", "Trường hợp có từ 5 đến 10 người khiếu nại thì cử 1 hoặc 2 người đại diện"),
    value
  )
    .amended(
      "2020-12-10",
      cite(decree, "Đ6.k2.a", "có từ 05 đến 10 người khiếu nại thì cử không quá 02 người đại diện"),
      value
    )
    .amended(
      "2026-07-01",
      cite(reception, "Đ29.p2", "có từ năm đến mười người thì cử một hoặc hai người đại diện"),
      value,
      cite(decree, "Đ6.k2", "theo quy định tại Điều 29 Luật Tiếp công dân", {
        instrument: "155/2026/NĐ-CP",
        at: "Đ4"
      })
    )

const few = upToTen("not-regulated")
const five = upToTen(range(1, 2))
const ten = five.contested(
  { from: "2012-11-20", until: "2020-12-10" },
  cite(old, "Đ5.k2.b", "Trường hợp có từ 10 người khiếu nại trở lên thì có thể cử thêm người đại diện"),
  range(1, 5),
  "at exactly ten people both points of the decree speak; the law of 2013 has ten in the lower class, and the narrower number is the safe one"
)
const many = Timeline.enacted<Range | "not-regulated">(
  "2012-11-20",
  cite(old, "Đ5.k2.b", "có thể cử thêm người đại diện, nhưng không quá 5 người"),
  range(1, 5)
)
  .amended(
    "2020-12-10",
    cite(decree, "Đ6.k2.b", "Trường hợp có từ 11 người khiếu nại trở lên thì có thể cử thêm người đại diện"),
    range(1, 5)
  )
  .amended(
    "2026-07-01",
    cite(
      reception,
      "Đ29.p2",
      "có trên mười người thì có thể cử thêm người đại diện, nhưng không quá năm người"
    ),
    range(1, 5),
    cite(decree, "Đ6.k2", "theo quy định tại Điều 29 Luật Tiếp công dân", {
      instrument: "155/2026/NĐ-CP",
      at: "Đ4"
    })
  )

/** NĐ 124/2020 Đ6.2 — "không quá 02 người đại diện" for five to ten; the law of reception's numbers since 2026-07-01. */
export const complaintRepresentatives = rule("complaint.representatives", {
  label: {
    vi: "số người đại diện của nhiều người cùng khiếu nại",
    en: "representatives of several complainants"
  },
  facts: { people },
  is: facts => {
    const number = facts.people ?? 0
    return number < 5 ? few : number < 10 ? five : number === 10 ? ten : many
  }
})

const appointment = [
  ground("date", cite(old, "Đ6.k2.a", "Ngày, tháng, năm"), "ngày, tháng, năm", "date"),
  ground(
    "representatives",
    cite(old, "Đ6.k2.b", "Họ, tên, địa chỉ của người đại diện khiếu nại, người khiếu nại"),
    "họ, tên, địa chỉ người đại diện",
    "name and address of the representatives"
  ),
  ground(
    "scope",
    cite(old, "Đ6.k2.c", "Nội dung, phạm vi được đại diện"),
    "nội dung, phạm vi đại diện",
    "content and scope"
  ),
  ground(
    "signatures",
    cite(old, "Đ6.k2.d", "Chữ ký hoặc điểm chỉ của những người khiếu nại"),
    "chữ ký hoặc điểm chỉ của những người khiếu nại",
    "signatures or fingerprints of the complainants"
  )
] as const

/** NĐ 124/2020 Đ7.2 — "Văn bản cử người đại diện khiếu nại phải có những nội dung sau". */
export const complaintAppointment = rule("complaint.representatives.appointment", {
  label: { vi: "văn bản cử người đại diện khiếu nại", en: "the paper that names the representatives" },
  is: Timeline.enacted(
    "2012-11-20",
    cite(old, "Đ6.k2", "Văn bản cử người đại diện khiếu nại phải có những nội dung sau"),
    appointment
  ).amended(
    "2020-12-10",
    cite(decree, "Đ7.k2", "Văn bản cử người đại diện khiếu nại phải có những nội dung sau"),
    appointment
  )
})

/** NĐ 124/2020 Đ16.1 — "thụ lý khi trong đơn khiếu nại có đầy đủ chữ ký … và có văn bản cử người đại diện". */
export const groupAcceptance = rule("complaint.accept.group", {
  label: { vi: "điều kiện thụ lý đơn của nhiều người", en: "what a group's complaint needs to be accepted" },
  is: Timeline.enacted(
    "2016-12-05",
    cite(
      "07/2013/TT-TTCP",
      "Đ5.k1",
      "thụ lý khi trong đơn khiếu nại có đầy đủ chữ ký của những người khiếu nại",
      {
        instrument: "02/2016/TT-TTCP",
        at: "Đ1"
      }
    ),
    ["all-signatures", "paper-naming-representatives"] as const
  )
    .amended("2020-12-10", cite(decree, "Đ16.k1", "thụ lý khi trong đơn khiếu nại có đầy đủ chữ ký"), [
      "all-signatures",
      "paper-naming-representatives"
    ] as const)
    .amended(
      "2026-07-01",
      cite(decree, "Đ16.k1", "có văn bản cử người đại diện theo quy định tại Điều 7 của Nghị định này", {
        instrument: "155/2026/NĐ-CP",
        at: "Đ10"
      }),
      ["all-signatures", "paper-naming-representatives"] as const
    )
})

/** Luật Đ31.3 — "cho từng người hoặc ra quyết định giải quyết khiếu nại kèm theo danh sách". */
export const groupDecision = rule("complaint.decision.group", {
  label: { vi: "quyết định khi nhiều người cùng khiếu nại", en: "the decision for several complainants" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      "02/2011/QH13",
      "Đ31.k3",
      "cho từng người hoặc ra quyết định giải quyết khiếu nại kèm theo danh sách những người khiếu nại"
    ),
    ["one-each", "one-with-list"] as const
  )
})
