import { cite } from "../citation.js"
import { daysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ30, Đ39: dialogue. */

/** Đ30.1 — "nếu yêu cầu của người khiếu nại và kết quả xác minh … còn khác nhau thì … tổ chức đối thoại". */
export const firstDialogue = rule("complaint.dialogue.first", {
  label: { vi: "đối thoại trong giải quyết khiếu nại lần đầu", en: "dialogue at the first instance" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      "02/2011/QH13",
      "Đ30.k1",
      "nếu yêu cầu của người khiếu nại và kết quả xác minh nội dung khiếu nại còn khác nhau"
    ),
    "if-results-differ" as const
  )
})

/** Đ39 — at the second instance the dialogue is not conditional. */
export const secondDialogue = rule("complaint.dialogue.second", {
  label: { vi: "đối thoại trong giải quyết khiếu nại lần hai", en: "dialogue at the second instance" },
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ39", "người giải quyết khiếu nại tiến hành đối thoại với người khiếu nại"),
    "always" as const
  )
})

/** NĐ 124/2020 Đ28.1 — "trước ngày đối thoại ít nhất 05 ngày". */
export const dialogueNotice = rule("complaint.dialogue-notice", {
  label: { vi: "thông báo về việc tổ chức đối thoại", en: "notice of the dialogue" },
  trigger: { vi: "ngày đối thoại", en: "the day of the dialogue" },
  is: Timeline.enacted(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "Đ28.k1", "trước ngày đối thoại ít nhất 05 ngày", {
      instrument: "155/2026/NĐ-CP",
      at: "Đ11"
    }),
    daysBefore(5)
  )
})
