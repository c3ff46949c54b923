import { count, flag } from "../rule.js"

/** "phải kiểm tra, xác minh tại nhiều địa điểm hoặc phải ủy quyền … kiểm tra, xác minh" (Luật 25/2018/QH14 Đ24.1). */
export const severalPlaces = flag(
  "phải kiểm tra, xác minh tại nhiều địa điểm hoặc phải ủy quyền kiểm tra, xác minh",
  "checks at several places, or by a delegated body"
)

/** How often the term has been extended (Đ30.2–3); each time takes a written decision (Đ30.4). */
export const extensions = count(2, "số lần gia hạn", "times the term has been extended")

/** "vụ việc phức tạp" under the law of 2011, which gave such a case a longer term from its start. */
export const complex = flag("vụ việc phức tạp", "complex case")

/** How many of the seven criteria of NĐ 31/2019 Đ3.2 the case meets. */
export const criteria = count(7, "số tiêu chí phức tạp mà vụ việc có", "criteria of complexity that are met")
