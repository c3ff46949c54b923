import { cite } from "../citation.js"
import { rule } from "../rule.js"
import { under2025 } from "./one-stop-basis.js"

/** NĐ 118/2025/NĐ-CP Đ19.4: what other bodies say of a dossier, while its own time runs on. */

const decree = "118/2025/NĐ-CP"

/** Đ19.4.b–c — "nêu rõ nội dung, thời hạn lấy ý kiến và phương thức trả lời"; the silence of a body is told to the counter. */
export const dossierConsultation = rule("one-stop.consultation", {
  label: { vi: "lấy ý kiến cơ quan, đơn vị liên quan", en: "asking other bodies about a dossier" },
  is: under2025(
    cite(decree, "Đ19.k4.b", "trong đó nêu rõ nội dung, thời hạn lấy ý kiến và phương thức trả lời"),
    "within-the-day-of-the-letter" as const
  )
})

/** Đ21.2 — what is filed online may also be changed: "yêu cầu … điều chỉnh nội dung hồ sơ". */
export const dossierAmendment = rule("one-stop.amend", {
  label: { vi: "điều chỉnh nội dung hồ sơ trực tuyến", en: "changing a dossier filed online" },
  is: under2025(
    cite(decree, "Đ21.k2", "điều chỉnh nội dung hồ sơ thông qua chức năng của Cổng Dịch vụ công quốc gia"),
    "online-until-the-decision" as const
  )
})
