import { cite, recalled } from "../citation.js"
import { ground } from "../ground.js"

import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ12.1: the ten forms of publication. */

const law = "10/2022/QH15"

const forms = [
  ground("board", cite(law, "Đ12.k1.a", "Niêm yết thông tin"), "niêm yết", "posting"),
  ground(
    "portal",
    cite(law, "Đ12.k1.b", "Đăng tải trên cổng thông tin điện tử, trang thông tin điện tử"),
    "cổng, trang thông tin điện tử",
    "portal or web page"
  ),
  ground(
    "loudspeaker",
    cite(law, "Đ12.k1.c", "Phát tin trên hệ thống truyền thanh của cấp xã (nếu có)"),
    "hệ thống truyền thanh",
    "loudspeaker"
  ),
  ground(
    "neighbourhood-head",
    cite(law, "Đ12.k1.d", "Thông qua Trưởng thôn, Tổ trưởng tổ dân phố"),
    "qua Trưởng thôn, Tổ trưởng tổ dân phố",
    "through the neighbourhood head"
  ),
  ground("letter", cite(law, "Đ12.k1.đ", "Gửi văn bản đến công dân"), "gửi văn bản", "letter to the citizen"),
  ground(
    "dialogue",
    cite(law, "Đ12.k1.e", "Thông qua hội nghị trao đổi, đối thoại"),
    "hội nghị trao đổi, đối thoại",
    "dialogue conference"
  ),
  ground(
    "reception-or-press",
    cite(law, "Đ12.k1.g", "Thông qua việc tiếp công dân, tiếp xúc cử tri, họp báo, thông cáo báo chí"),
    "tiếp công dân, tiếp xúc cử tri, báo chí",
    "citizen reception, voter meeting, press"
  ),
  ground(
    "organisations",
    cite(law, "Đ12.k1.h", "Thông báo đến tổ chức chính trị, tổ chức chính trị - xã hội"),
    "qua các tổ chức, đoàn thể",
    "through organisations"
  ),
  ground(
    "telecommunications",
    cite(law, "Đ12.k1.i", "Thông qua mạng viễn thông, mạng xã hội hoạt động hợp pháp"),
    "mạng viễn thông, mạng xã hội",
    "telecommunications and social networks"
  ),
  ground("other", cite(law, "Đ12.k1.k", "Các hình thức khác"), "hình thức khác", "other forms")
] as const

const telling = [
  ground(
    "meeting",
    cite(law, "Đ13.k4", "thông báo tại cuộc họp của cộng đồng dân cư"),
    "cuộc họp của cộng đồng dân cư",
    "a meeting of the community"
  ),
  ground(
    "organisations",
    cite(law, "Đ13.k4", "cuộc họp, sinh hoạt của tổ chức chính trị, tổ chức chính trị - xã hội"),
    "cuộc họp, sinh hoạt của các tổ chức, đoàn thể",
    "meetings of organisations"
  ),
  ground(
    "household",
    cite(law, "Đ13.k4", "thông báo trực tiếp hoặc gửi văn bản thông báo đến từng hộ gia đình"),
    "trực tiếp hoặc bằng văn bản đến từng hộ gia đình",
    "told or written to every household"
  ),
  ground(
    "message",
    cite(law, "Đ13.k4", "thông qua tin nhắn đến đại diện hộ gia đình"),
    "tin nhắn đến đại diện hộ gia đình",
    "a message to the representative of every household"
  ),
  ground(
    "social-network",
    cite(law, "Đ13.k4", "sử dụng mạng xã hội hoạt động hợp pháp theo quy định của pháp luật"),
    "mạng xã hội được cộng đồng dân cư thống nhất lựa chọn",
    "a social network that the community has chosen"
  )
] as const

/** Đ13.4 — the heads tell the people "thông qua một hoặc nhiều hình thức". */
export const headTelling = rule("disclosure.head-telling", {
  label: { vi: "Trưởng thôn thông báo đến Nhân dân", en: "how the heads tell the people" },
  is: ordinanceUnread("how the heads told the people").amended(
    "2023-07-01",
    cite(law, "Đ13.k4", "được thực hiện thông qua một hoặc nhiều hình thức"),
    telling
  )
})

const remembered = recalled(ordinance, "Đ6", "niêm yết; truyền thanh; qua Trưởng thôn, Tổ trưởng tổ dân phố")

const formsOf2007 = [
  ground("board", remembered, "niêm yết", "posting"),
  ground("loudspeaker", remembered, "hệ thống truyền thanh", "loudspeaker"),
  ground("neighbourhood-head", remembered, "qua Trưởng thôn", "through the neighbourhood head")
] as const

/** Đ12.1 — "Các hình thức công khai thông tin bao gồm": ten. */
export const disclosureForms = rule("disclosure.forms", {
  label: { vi: "hình thức công khai thông tin", en: "forms of publication" },
  is: Timeline.enacted("2007-07-01", remembered, formsOf2007).amended(
    "2023-07-01",
    cite(law, "Đ12.k1", "Các hình thức công khai thông tin bao gồm"),
    forms
  )
})
