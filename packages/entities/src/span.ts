import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"

/** From when until when something was: the last field is the first day on which it no longer was. */
export const span = {
  from: holding(CivilDateText, "none", "the first day on which it was"),
  until: holding(
    CivilDateText.nullable().default(null),
    "none",
    "the first day on which it no longer was; none while it is"
  )
}

export const runsForward = (one: { readonly from: string; readonly until: string | null }): boolean =>
  one.until === null || one.from < one.until

export const backwards = {
  error: "kết thúc phải sau ngày bắt đầu / it ends after the day on which it begins",
  path: ["until"]
}
