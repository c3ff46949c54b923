import { cite, paraphrased, WHOLE } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 72/2025/QH15 Đ7, Đ23; Luật 10/2022/QH15 Đ8: what law there is behind government mass mobilisation. */

const local = "72/2025/QH15"
const law = "10/2022/QH15"
const earlierUnread = (matter: string) =>
  Timeline.unread(
    "2016-01-01",
    `Luật 77/2015/QH13 and Luật 65/2025/QH15, in force before, were not read on ${matter}`,
    cite(local, "Đ51.k2", "Luật Tổ chức chính quyền địa phương số 65/2025/QH15 hết hiệu lực")
  )

/** Đ23.4 — the chair of a commune directs and checks the bodies under its committee; Đ26 says the same for wards. */
export const chairDirection = rule("mobilisation.direction", {
  label: {
    vi: "chỉ đạo, đôn đốc, kiểm tra công tác của cơ quan thuộc Ủy ban nhân dân cấp xã",
    en: "directing and checking the bodies under a commune's committee"
  },
  is: earlierUnread("the chair's direction").amended(
    "2025-06-16",
    cite(local, "Đ23.k4", "Lãnh đạo, chỉ đạo, đôn đốc, kiểm tra công tác của các cơ quan chuyên môn"),
    "commune-chair" as const,
    cite(local, "Đ26", "thực hiện nhiệm vụ, quyền hạn quy định tại các khoản 1, 2, 3, 4")
  )
})

/** Đ7.1 — local government and the Front work together "trong việc tuyên truyền, vận động Nhân dân". */
export const mobilisationPartners = rule("mobilisation.partners", {
  label: { vi: "phối hợp tuyên truyền, vận động Nhân dân", en: "with whom the commune mobilises" },
  is: earlierUnread("working with the Front").amended(
    "2025-06-16",
    cite(
      local,
      "Đ7.k1",
      "phối hợp và phát huy vai trò của Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội"
    ),
    ["commune-front", "mass-organisations"] as const
  )
})

/** Đ8.3 — how far democracy is practised is a ground "đánh giá kết quả thực hiện nhiệm vụ" of authorities and agencies. */
export const democracyAsMeasure = rule("mobilisation.measure", {
  label: {
    vi: "mức độ thực hiện dân chủ ở cơ sở là căn cứ đánh giá",
    en: "democracy as a measure of how tasks were done"
  },
  is: ordinanceUnread("democracy as a measure").amended(
    "2023-07-01",
    cite(law, "Đ8.k3", "làm căn cứ đánh giá kết quả thực hiện nhiệm vụ"),
    "grassroots-democracy" as const
  )
})

/** Party directives and local plans carry the programme; those of Hồng Lĩnh are known from the press alone. */
export const mobilisationDirectives = rule("mobilisation.directives", {
  label: {
    vi: "chỉ thị, kế hoạch về công tác dân vận chính quyền",
    en: "directives and plans of mass mobilisation"
  },
  is: Timeline.unread(
    "2017-03-08",
    "directives of the Party and plans of communes on mass mobilisation were not read; each place has its own",
    paraphrased("10-CT/ThU", WHOLE, "nâng cao hiệu quả công tác dân vận của các cơ quan nhà nước"),
    paraphrased("31-KH/UBND", WHOLE, "thực hiện công tác dân vận chính quyền")
  )
})
