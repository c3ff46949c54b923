import { cite } from "../citation.js"
import { term } from "./term.js"

const noDistrict = cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025")
const noTownship = cite("10/2022/QH15", "Đ2.k1", "xã, phường, đặc khu", {
  instrument: "97/2025/QH15",
  at: "Đ4.k3"
})

/** Units, bodies, counters and papers. */
export const officeTerms = [
  term("commune-level-unit", "unit of commune level", "xã, phường, thị trấn").renamed(
    "2025-07-01",
    "xã, phường, đặc khu",
    noTownship
  ),
  term("township", "township", "thị trấn").ended("2025-07-01", noTownship),
  term("district-level-unit", "unit of district level", "huyện, quận, thị xã, thành phố thuộc tỉnh").ended(
    "2025-07-01",
    noDistrict
  ),
  term("commune-committee", "commune committee", "Ủy ban nhân dân cấp xã"),
  term("commune-council", "commune council", "Hội đồng nhân dân cấp xã"),
  term("front-committee", "Front committee", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
  term("front-work-committee", "Front committee of the neighbourhood", "Ban công tác Mặt trận"),
  term("provincial-department", "department under the province", "sở và cấp tương đương").renamed(
    "2026-07-01",
    "cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh",
    cite(
      "02/2011/QH13",
      "Đ20",
      "cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh",
      { instrument: "136/2025/QH15", at: "Đ2.k15.d" }
    )
  ),
  term("one-stop-counter", "one-stop counter", "Bộ phận Tiếp nhận và Trả kết quả").renamed(
    "2025-07-01",
    "Trung tâm Phục vụ hành chính công",
    cite("118/2025/NĐ-CP", "Đ1.k1", "Trung tâm Phục vụ hành chính công cấp xã")
  ),
  term("dossier", "dossier", "hồ sơ"),
  term("dossier-receipt", "receipt with appointment", "giấy tiếp nhận hồ sơ và hẹn trả kết quả")
    .onForm("01/2018/TT-VPCP", "M01", "2019-01-06", "2025-07-01")
    .onForm("03/2025/TT-VPCP", "M01", "2025-09-15"),
  term("supplement-request", "request to complete the dossier", "phiếu yêu cầu bổ sung, hoàn thiện hồ sơ")
    .onForm("01/2018/TT-VPCP", "M02", "2019-01-06", "2025-07-01")
    .onForm("03/2025/TT-VPCP", "M02", "2025-09-15"),
  term("dossier-refusal", "refusal of the dossier", "phiếu từ chối tiếp nhận giải quyết hồ sơ")
    .onForm("01/2018/TT-VPCP", "M03", "2019-01-06", "2025-07-01")
    .onForm("03/2025/TT-VPCP", "M03", "2025-09-15"),
  term("apology", "apology with a new date", "phiếu xin lỗi và hẹn lại ngày trả kết quả")
    .onForm("01/2018/TT-VPCP", "M04", "2019-01-06", "2025-07-01")
    .onForm("03/2025/TT-VPCP", "M04", "2025-09-15"),
  term("stop-notice", "notice that the dossier was stopped", "thông báo dừng giải quyết hồ sơ").onForm(
    "03/2025/TT-VPCP",
    "M05",
    "2025-09-15"
  ),
  term("control-slip", "slip that follows the dossier", "phiếu kiểm soát quá trình giải quyết hồ sơ")
    .onForm("01/2018/TT-VPCP", "M05", "2019-01-06", "2025-07-01")
    .onForm("03/2025/TT-VPCP", "M06", "2025-09-15"),
  term("dossier-register", "register of dossiers", "sổ theo dõi hồ sơ")
    .onForm("01/2018/TT-VPCP", "M06", "2019-01-06", "2025-07-01")
    .onForm("03/2025/TT-VPCP", "M07", "2025-09-15"),
  term("administrative-procedure", "administrative procedure", "thủ tục hành chính"),
  term("working-day", "working day", "ngày làm việc"),
  term("calendar-day", "day", "ngày"),
  term("make-up-day", "day worked in exchange", "ngày làm bù"),
  term("swapped-day", "day off in exchange", "ngày nghỉ hoán đổi"),
  term("compensatory-day", "compensatory day off", "ngày nghỉ bù"),
  term("document-number", "document number", "số hiệu"),
  term("dispatch", "official dispatch", "công văn")
] as const
