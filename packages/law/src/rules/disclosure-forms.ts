import { cite, recalled } from "../citation.js"
import { ground } from "../ground.js"

import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance } from "./democracy-earlier.js"

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
