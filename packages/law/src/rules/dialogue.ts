import { cite, paraphrased } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { atLeastShare, cadence, days, daysBefore, moreThanShare } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/**
 * Luật 10/2022/QH15 Đ32; Luật 72/2025/QH15 Đ34, Đ43, and the laws on local government before it: the commune talks with
 * its people.
 */

const law = "72/2025/QH15"
const first = cite(
  "77/2015/QH13",
  "Đ125",
  "tổ chức ít nhất một lần hội nghị trao đổi, đối thoại với Nhân dân"
)
const grassroots = cite(
  "10/2022/QH15",
  "Đ32.k1",
  "tổ chức ít nhất một lần hội nghị trao đổi, đối thoại với Nhân dân"
)
const unread65 = "Luật 65/2025/QH15, in force from 2025-03-01 to 2025-06-15, was not read on this"
const ends65 = cite(law, "Đ51.k2", "Luật Tổ chức chính quyền địa phương số 65/2025/QH15 hết hiệu lực")

/** Luật 72/2025 Đ43.1 — "Ít nhất mỗi năm một lần"; Luật 10/2022 Đ32.1 says the same since 2023-07-01. */
export const dialogueCadence = rule("dialogue.cadence", {
  label: { vi: "hội nghị đối thoại với Nhân dân ở cấp xã", en: "the commune's dialogue conference" },
  is: Timeline.enacted("2016-01-01", first, cadence(1, "year"))
    .amended("2023-07-01", grassroots, cadence(1, "year"))
    .amended("2025-06-16", cite(law, "Đ43.k1", "Ít nhất mỗi năm một lần"), cadence(1, "year"), grassroots)
})

/** Luật 72/2025 Đ43.1 — "hoặc khi có ít nhất 10% tổng số cử tri của cấp xã yêu cầu". */
export const dialogueRequest = rule("dialogue.request", {
  label: { vi: "cử tri yêu cầu tổ chức đối thoại", en: "voters whose request makes a dialogue due" },
  is: Timeline.unread("2025-03-01", unread65, ends65).amended(
    "2025-06-16",
    cite(law, "Đ43.k1", "khi có ít nhất 10% tổng số cử tri của cấp xã yêu cầu"),
    atLeastShare(1, 10)
  )
})

/** Luật 72/2025 Đ43.2 — "chậm nhất là 07 ngày trước ngày tổ chức hội nghị", through the mass media. */
export const dialogueNotice = rule("dialogue.notice", {
  label: { vi: "thông báo hội nghị đối thoại", en: "notice of the dialogue conference" },
  trigger: { vi: "ngày tổ chức hội nghị", en: "the day of the conference" },
  is: Timeline.enacted(
    "2016-01-01",
    cite("77/2015/QH13", "Đ125", "chậm nhất là 07 ngày trước ngày tổ chức hội nghị"),
    daysBefore(7)
  )
    .amended(
      "2025-03-01",
      paraphrased("65/2025/QH15", "Đ24", "chậm nhất là 07 ngày trước ngày tổ chức hội nghị"),
      daysBefore(7)
    )
    .amended(
      "2025-06-16",
      cite(law, "Đ43.k2", "chậm nhất là 07 ngày trước ngày tổ chức hội nghị"),
      daysBefore(7)
    )
})

/** Luật 72/2025 Đ43.2 — what the notice names; the manner of attending since 2025. */
export const dialogueNoticeContents = rule("dialogue.notice-contents", {
  label: { vi: "nội dung thông báo hội nghị đối thoại", en: "what the notice names" },
  is: Timeline.enacted(
    "2016-01-01",
    cite("77/2015/QH13", "Đ125", "về thời gian, địa điểm, nội dung của hội nghị trao đổi, đối thoại"),
    ["time", "place", "content"] as const
  )
    .unread("2025-03-01", unread65, ends65)
    .amended(
      "2025-06-16",
      cite(law, "Đ43.k2", "về thời gian, địa điểm, nội dung và cách thức tham dự hội nghị"),
      ["time", "place", "content", "manner-of-attending"] as const
    )
})

/** Luật 72/2025 Đ43.2 — through the mass media; under the law of 2015 also to the heads of the neighbourhoods. */
export const dialogueNoticeChannels = rule("dialogue.notice-channels", {
  label: { vi: "hình thức thông báo hội nghị đối thoại", en: "through which channels the notice goes" },
  is: Timeline.enacted<readonly ("media" | "neighbourhood-heads")[]>(
    "2016-01-01",
    cite(
      "77/2015/QH13",
      "Đ125",
      "phải thông báo trên các phương tiện thông tin đại chúng và thông báo đến Trưởng thôn"
    ),
    ["media", "neighbourhood-heads"]
  )
    .unread("2025-03-01", unread65, ends65)
    .amended("2025-06-16", cite(law, "Đ43.k2", "phải thông báo trên các phương tiện thông tin đại chúng"), [
      "media"
    ])
})

/** Luật 72/2025 Đ43.2 — with the Front, chaired with the council's standing body, the Party committee invited. */
export const dialogueBodies = rule("dialogue.bodies", {
  label: {
    vi: "cơ quan cùng tổ chức, chủ trì, tham gia đối thoại",
    en: "which bodies hold the dialogue together"
  },
  is: Timeline.enacted<readonly Ground[]>(
    "2023-07-01",
    cite("10/2022/QH15", "Đ32.k1", "phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp tổ chức"),
    [
      ground(
        "front",
        cite("10/2022/QH15", "Đ32.k1", "phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp tổ chức"),
        "phối hợp với Ủy ban Mặt trận Tổ quốc",
        "held with the Front"
      )
    ]
  ).amended(
    "2025-06-16",
    cite(law, "Đ43.k2", "cùng đại diện Thường trực Hội đồng nhân dân cùng cấp chủ trì hội nghị đối thoại"),
    [
      ground(
        "front",
        cite(
          law,
          "Đ43.k2",
          "phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp tổ chức hội nghị đối thoại"
        ),
        "phối hợp với Ủy ban Mặt trận Tổ quốc",
        "held with the Front"
      ),
      ground(
        "council-standing",
        cite(
          law,
          "Đ43.k2",
          "cùng đại diện Thường trực Hội đồng nhân dân cùng cấp chủ trì hội nghị đối thoại"
        ),
        "cùng đại diện Thường trực Hội đồng nhân dân chủ trì",
        "chaired with the council's standing body"
      ),
      ground(
        "party-committee",
        cite(law, "Đ43.k2", "mời đại diện cấp ủy cùng cấp tham gia hội nghị đối thoại"),
        "mời đại diện cấp ủy tham gia",
        "the Party committee invited"
      )
    ]
  )
})

/** Luật 72/2025 Đ43.3 — "chậm nhất là 10 ngày kể từ ngày tổ chức hội nghị": from the day it is held, not from its end. */
export const dialogueResult = rule("dialogue.result", {
  label: { vi: "thông báo kết quả hội nghị đối thoại", en: "making the result known" },
  trigger: { vi: "ngày tổ chức hội nghị", en: "the day of the conference" },
  is: Timeline.unread("2025-03-01", unread65, ends65).amended(
    "2025-06-16",
    cite(law, "Đ43.k3", "chậm nhất là 10 ngày kể từ ngày tổ chức hội nghị"),
    days(10)
  )
})

/** Luật 72/2025 Đ43.3 — media, the board at the headquarters, and the heads of neighbourhoods. */
export const dialogueResultChannels = rule("dialogue.result-channels", {
  label: {
    vi: "hình thức thông báo kết quả đối thoại",
    en: "through which channels the result is made known"
  },
  is: Timeline.unread("2025-03-01", unread65, ends65).amended(
    "2025-06-16",
    cite(law, "Đ43.k3", "niêm yết tại trụ sở của chính quyền địa phương cấp xã và gửi đến Trưởng thôn"),
    ["media", "headquarters-board", "neighbourhood-heads"] as const
  )
})

/** Luật 72/2025 Đ43.1 — face to face, online or over lawful social networks; by clusters where the commune is too large. */
export const dialogueModes = rule("dialogue.modes", {
  label: { vi: "hình thức đối thoại", en: "ways to hold the dialogue" },
  is: Timeline.unread("2025-03-01", unread65, ends65).amended(
    "2025-06-16",
    cite(law, "Đ43.k1", "thông qua hình thức trực tiếp, trực tuyến hoặc thông qua mạng xã hội"),
    ["in-person", "online", "social-network", "by-cluster"] as const,
    cite(law, "Đ43.k1", "đối thoại với Nhân dân theo từng cụm thôn, tổ dân phố")
  )
})

/** Luật 72/2025 Đ34.4 — "chữ ký của trên 10% tổng số cử tri": strictly more, where the dialogue asks for ten per cent. */
export const councilSessionRequest = rule("voter.council-session", {
  label: {
    vi: "cử tri yêu cầu Hội đồng nhân dân cấp xã họp",
    en: "voters whose petition makes a session of the commune's council due"
  },
  is: Timeline.unread(
    "2016-01-01",
    "the laws on local government of 2015 and 2025-02 were not read on this",
    ends65
  ).amended(
    "2025-06-16",
    cite(law, "Đ34.k4", "có chữ ký của trên 10% tổng số cử tri của cấp xã"),
    moreThanShare(1, 10)
  )
})
