import { cite } from "../citation.js"
import { type Range, range } from "../quantity.js"
import { count, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ29: several people about one matter. */

const law = "42/2013/QH13"
const since = "2014-07-01"

/** How many people bring the matter; 11 stands for eleven or more. */
const people = count(11, "số người (11 là từ 11 người trở lên)", "people (11 stands for 11 or more)")

const upToTen = cite(law, "Đ29.p2", "có từ năm đến mười người thì cử một hoặc hai người đại diện")
const aboveTen = cite(
  law,
  "Đ29.p2",
  "có trên mười người thì có thể cử thêm người đại diện, nhưng không quá năm người"
)

/** Below five people the article gives no number. */
const few = Timeline.enacted(since, upToTen, "not-regulated" as const)
const five = Timeline.enacted(since, upToTen, range(1, 2))
const ten = five.contested(
  { from: since, until: "2020-12-10" },
  cite("75/2012/NĐ-CP", "Đ5.k2.b", "Trường hợp có từ 10 người khiếu nại trở lên"),
  range(1, 5),
  "for complaints the decree of 2012 lets exactly ten people name up to five representatives, where the law says above ten; the law prevails"
)
const many = Timeline.enacted(since, aboveTen, range(1, 5))

/** Đ29 — "từ năm đến mười người thì cử một hoặc hai người đại diện; … trên mười người … không quá năm người". */
export const receptionRepresentatives = rule("reception.representatives", {
  label: {
    vi: "số người đại diện của nhiều người cùng khiếu nại, tố cáo, kiến nghị",
    en: "representatives of a group"
  },
  facts: { people },
  is: (facts): Timeline<Range | "not-regulated"> => {
    const number = facts.people ?? 0
    return number < 5 ? few : number < 10 ? five : number === 10 ? ten : many
  }
})

/** Đ29 — "Người đại diện phải là người khiếu nại, người tố cáo …"; "có chữ ký của tất cả những người". */
export const representativeAppointment = rule("reception.representatives.appointment", {
  label: { vi: "việc cử người đại diện", en: "how representatives are named" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ29.p1", "Việc cử người đại diện phải thể hiện bằng văn bản có chữ ký của tất cả"),
    "one-of-them-written-signed-by-all" as const,
    cite(
      law,
      "Đ29.p1",
      "Người đại diện phải là người khiếu nại, người tố cáo, người kiến nghị, người phản ánh"
    )
  )
})

/** Đ30.1 — "nơi có nhiều người … tập trung có trách nhiệm trực tiếp tiếp hoặc cử người đại diện cho mình". */
export const groupReceptionDuty = rule("reception.groups.duty", {
  label: { vi: "tiếp đại diện của nhiều người", en: "who receives a group's representatives" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ30.k1", "có trách nhiệm trực tiếp tiếp hoặc cử người đại diện cho mình tiếp đại diện"),
    "head-or-his-delegate" as const
  )
})
