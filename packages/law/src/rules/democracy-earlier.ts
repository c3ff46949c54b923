import { cite, paraphrased } from "../citation.js"
import { Timeline } from "../timeline.js"

/**
 * What governed before Luật 10/2022/QH15 and its decrees: Pháp lệnh 34/2007 with NQLT 09/2008 (communes), NĐ 04/2015
 * (agencies). They are known by quotation and paraphrase only.
 */

export const ordinance = "34/2007/PL-UBTVQH11"
export const guidance = "09/2008/NQLT-CP-UBTƯMTTQVN"

/** Luật 10/2022 Đ90.2 — "hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành". */
export const ordinanceEnds = cite("10/2022/QH15", "Đ90.k2", "Pháp lệnh số 34/2007/PL-UBTVQH11")

/** The ordinance was in force from 2007-07-01; how it regulated this matter was not read. */
export const ordinanceUnread = (matter: string): Timeline<never> =>
  Timeline.unread(
    "2007-07-01",
    `Pháp lệnh 34/2007/PL-UBTVQH11 was not read on ${matter}`,
    paraphrased(ordinance, "Đ1", "thực hiện dân chủ ở xã, phường, thị trấn")
  )

/** As `ordinanceUnread`; from 2023-07-01 the law was in force without a decree that details this matter. */
export const detailsUnread = (matter: string): Timeline<never> =>
  ordinanceUnread(matter).unread(
    "2023-07-01",
    `the ordinance had ended, the law leaves ${matter} to a decree, and the decree had not begun`,
    ordinanceEnds
  )

/** People's inspection boards stood in the law on inspection, which was not read. */
export const inspectionLawUnread = (matter: string): Timeline<never> =>
  Timeline.unread(
    "2007-07-01",
    `the law on inspection and its decree on people's inspection boards (until 2023) were not read on ${matter}`,
    cite("59/2023/NĐ-CP", "Đ28.k2", "Nghị định số 159/2016/NĐ-CP ngày 29 tháng 11 năm 2016")
  )

/** Covenants stood under the ordinance and, until 2023-08-15, under QĐ 22/2018/QĐ-TTg. */
export const covenantUnread = (matter: string): Timeline<never> =>
  ordinanceUnread(`${matter} (nor was QĐ 22/2018/QĐ-TTg, in force until 2023-08-15)`)

/** As `covenantUnread`, for what the law of 2023-07-01 itself does not settle. */
export const covenantDetailsUnread = (matter: string): Timeline<never> =>
  covenantUnread(matter).unread(
    "2023-07-01",
    "QĐ 22/2018/QĐ-TTg, in force until 2023-08-15 beside the new law, was not read",
    ordinanceEnds
  )

/** NQLT 525/2012 governed voter meetings and voters' petitions until 2025-02-19; only its title was read. */
export const voterMeetingsUnread = (matter: string): Timeline<never> =>
  Timeline.unread(
    "2012-09-27",
    `NQLT 525/2012, which governed until 2025-02-19, was not read on ${matter}`,
    cite(
      "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
      "Đ58.k2",
      "Nghị quyết này thay thế Nghị quyết liên tịch số 525/2012"
    )
  )

/** NĐ 04/2015/NĐ-CP governed democracy in agencies from 2015-02-25; Luật 10/2022 takes its place without naming it. */
export const agencyUnread = (matter: string): Timeline<never> =>
  Timeline.unread(
    "2015-02-25",
    `NĐ 04/2015/NĐ-CP was not read on ${matter}`,
    paraphrased(
      "04/2015/NĐ-CP",
      "Đ1",
      "thực hiện dân chủ trong hoạt động của cơ quan hành chính, đơn vị sự nghiệp công lập"
    )
  )

/** Luật 97/2025 Đ5.2 — where wages do not come wholly from the budget the union keeps its part in Chương III. */
export const unionKeepsItsPart = cite(
  "97/2025/QH15",
  "Đ5.k2",
  "ở đơn vị sự nghiệp không hưởng 100% lương từ ngân sách nhà nước thì tiếp tục thực hiện quy định tại Chương III"
)

/** Before Luật 10/2022 democracy in state enterprises followed labour law, which was not read. */
export const enterpriseUnread = (matter: string): Timeline<never> =>
  Timeline.unread(
    "2007-07-01",
    `the rules for enterprises before Luật 10/2022/QH15 were not read on ${matter}`,
    cite("10/2022/QH15", "Đ90.k1", "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2023")
  )
