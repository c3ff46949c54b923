import { cite } from "@danchu/law"
import type { AnnualConferenceEvent } from "./annual-conference-events.js"
import type { AnnualConferencePhase } from "./annual-conference-state.js"
import { type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 10/2022/QH15, Đ33; NĐ 59/2023/NĐ-CP, Đ10–11: what no yearly conference may lack. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

export const annualConferenceMandatory: MandatoryByPhase<AnnualConferencePhase, AnnualConferenceEvent> = {
  reported: [
    must(
      "có kế hoạch tổ chức hội nghị",
      "it was planned",
      ["PlanDrawnUp"],
      cite(decree, "Đ10.k1", "xây dựng Kế hoạch tổ chức hội nghị định kỳ của cộng đồng dân cư")
    ),
    must(
      "kế hoạch đã gửi và được thống nhất trước khi thực hiện",
      "the plan was sent and agreed before it was carried out",
      ["PlanAgreed"],
      cite(decree, "Đ10.k4", "để báo cáo, thống nhất trước khi thực hiện")
    ),
    must(
      "các hộ gia đình đã được triệu tập",
      "the households were called",
      ["ConferenceCalled"],
      cite(decree, "Đ11.k1.c", "Thông báo triệu tập phải được gửi trực tiếp tới hộ gia đình")
    ),
    must(
      "đã báo cáo với Nhân dân tại hội nghị",
      "the people heard the reports at the conference",
      ["ConferenceHeld"],
      cite(law, "Đ33.k3", "có trách nhiệm báo cáo với Nhân dân về tình hình của cộng đồng dân cư")
    ),
    must(
      "kết quả hội nghị đã báo cáo bằng văn bản",
      "the result was reported in writing",
      ["ResultReported"],
      cite(decree, "Đ11.k2.p2", "có trách nhiệm báo cáo bằng văn bản kết quả hội nghị")
    )
  ]
}
