import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { days } from "../quantity.js"
import { Timeline } from "../timeline.js"

/**
 * Luật Tố cáo 03/2011/QH13, which governs what was accepted before 2019-01-01 (Luật 25/2018/QH14 Đ66.3). Its text was
 * not read: what is known of it was seen paraphrased or is only remembered. The timelines begin here and are carried on
 * by the law of 2018.
 */

const law = "03/2011/QH13"

/** The law of 2011 speaks to the matter, but its words are not at hand. */
export const unreadIn2011 = () =>
  Timeline.unread(
    "2012-07-01",
    "the text of Luật Tố cáo 03/2011/QH13 was not read",
    cite("25/2018/QH14", "Đ66.k2", "Luật Tố cáo số 03/2011/QH13 hết hiệu lực")
  )

/** Until 2019-05-27 a decree and a circular under the law of 2011 spoke to the matter; neither was read. */
export const decreeOf2012Unread = (matter: string) =>
  Timeline.unread(
    "2012-07-01",
    `Nghị định 76/2012/NĐ-CP, in force until 2019-05-27, was not read on ${matter}`,
    paraphrased("76/2012/NĐ-CP", WHOLE, "quy định chi tiết thi hành một số điều của Luật Tố cáo")
  )

/** Đ20.1 — ten days to check and to decide on acceptance. */
export const intakeIn2011 = Timeline.enacted(
  "2012-07-01",
  recalled(law, "Đ20.k1", "mười ngày để kiểm tra và quyết định việc thụ lý"),
  days(10)
)

/** Đ20.1 — up to fifteen days where several places must be checked. */
export const intakeAtSeveralPlacesIn2011 = Timeline.enacted(
  "2012-07-01",
  recalled(law, "Đ20.k1", "không quá mười lăm ngày nếu phải kiểm tra tại nhiều địa điểm"),
  days(15)
)

/** Đ21.1 — sixty days from acceptance. */
export const resolutionIn2011 = Timeline.enacted(
  "2012-07-01",
  paraphrased(law, "Đ21.k1", "60 ngày kể từ ngày thụ lý"),
  days(60)
)

/** Đ21.1 — ninety days for a complex case. */
export const complexResolutionIn2011 = Timeline.enacted(
  "2012-07-01",
  paraphrased(law, "Đ21.k1", "90 ngày đối với vụ việc phức tạp"),
  days(90)
)

/** Đ21.2 — one extension of at most thirty days. */
export const extendedResolutionIn2011 = Timeline.enacted(
  "2012-07-01",
  paraphrased(law, "Đ21.k2", "gia hạn một lần, không quá 30 ngày"),
  days(90)
)

/** Đ21.2 — one extension of at most sixty days for a complex case. */
export const extendedComplexResolutionIn2011 = Timeline.enacted(
  "2012-07-01",
  paraphrased(law, "Đ21.k2", "gia hạn một lần, không quá 60 ngày đối với vụ việc phức tạp"),
  days(150)
)
