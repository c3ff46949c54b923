import { type Citation, paraphrased, WHOLE } from "../citation.js"
import { Timeline } from "../timeline.js"

/**
 * NĐ 61/2018/NĐ-CP and NĐ 118/2025/NĐ-CP were read as issued. What amended them was not: an answer that an amendment
 * may have touched says so by its lower confidence. The last of them counts from the day of its issue, the earliest on
 * which it can be in force.
 */

const amendedIn2021 = paraphrased(
  "107/2021/NĐ-CP",
  WHOLE,
  "sửa đổi Nghị định số 61/2018/NĐ-CP; nội dung chưa đọc, điều này chưa được đối chiếu"
)
const amendedSince2025 = paraphrased(
  "367/2025/NĐ-CP",
  WHOLE,
  "sửa đổi Nghị định số 118/2025/NĐ-CP, ban hành ngày 31/12/2025; nội dung và ngày có hiệu lực chưa đọc, điều này chưa được đối chiếu"
)

/** A matter of the decree of 2018, to its end. */
export const under2018 = <T>(citation: Citation, value: T): Timeline<T> =>
  Timeline.enacted("2018-06-21", citation, value).amended("2021-12-06", citation, value, amendedIn2021)

/** The same matter carried on by the decree of 2025, or begun by it. */
export const under2025 = <T>(citation: Citation, value: T): Timeline<T> =>
  Timeline.enacted("2025-07-01", citation, value).amended("2025-12-31", citation, value, amendedSince2025)

/** One matter under both decrees. */
export const underBoth = <T>(of2018: Citation, of2025: Citation, value: T, before: T = value): Timeline<T> =>
  under2018(of2018, before)
    .amended("2025-07-01", of2025, value)
    .amended("2025-12-31", of2025, value, amendedSince2025)
