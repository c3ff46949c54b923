import { cite } from "../citation.js"
import { rule } from "../rule.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ35.2: what the commune must set up so that the people can check and supervise. */

const law = "10/2022/QH15"

/** Đ35.2a — "hệ thống đánh giá mức độ hài lòng của Nhân dân, tiếp nhận góp ý, kiến nghị, phản ánh". */
export const satisfactionSystem = rule("assurance.satisfaction-system", {
  label: { vi: "hệ thống đánh giá mức độ hài lòng của Nhân dân", en: "a system of ratings and feedback" },
  is: ordinanceUnread("ratings of satisfaction").amended(
    "2023-07-01",
    cite(
      law,
      "Đ35.k2.a",
      "hệ thống đánh giá mức độ hài lòng của Nhân dân, tiếp nhận góp ý, kiến nghị, phản ánh"
    ),
    "commune-committee" as const
  )
})

/** Đ35.2c — the regulation "có thể mở rộng hơn phạm vi … nhưng không được trái hoặc hạn chế". */
export const democracyRegulation = rule("assurance.regulation", {
  label: { vi: "quy chế thực hiện dân chủ ở cấp xã", en: "the commune's democracy regulation" },
  is: ordinanceUnread("the commune's regulation").amended(
    "2023-07-01",
    cite(
      law,
      "Đ35.k2.c",
      "nhưng không được trái hoặc hạn chế việc thực hiện các nội dung đã được quy định trong Luật này"
    ),
    { by: "commune-committee", with: "commune-front", mayWiden: true, mayNarrow: false } as const,
    cite(law, "Đ35.k2.c", "Phối hợp cùng Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã")
  )
})
