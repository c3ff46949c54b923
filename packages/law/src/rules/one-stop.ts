import { cite, paraphrased, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { days, daysBefore, hours, type Range, range, workingDays, workingHours } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { under2025, underBoth } from "./one-stop-basis.js"

/** NĐ 61/2018/NĐ-CP and, since 2025-07-01, NĐ 118/2025/NĐ-CP: a dossier from the counter to its result. */

const old = "61/2018/NĐ-CP"
const decree = "118/2025/NĐ-CP"

/** NĐ 118 Đ15 — "Trực tiếp tại Bộ phận Một cửa", "dịch vụ bưu chính công ích", "Trực tuyến". */
export const filingChannels = rule("one-stop.channels", {
  label: { vi: "cách thức nộp hồ sơ, nhận kết quả", en: "channels of filing" },
  is: underBoth(
    cite(old, "Đ16", "có thể nộp hồ sơ, nhận kết quả giải quyết thủ tục hành chính thông qua các cách thức"),
    cite(
      decree,
      "Đ15",
      "có thể nộp hồ sơ, nhận kết quả giải quyết thủ tục hành chính thông qua các cách thức"
    ),
    ["in-person", "post-service-or-proxy", "online"] as const
  )
})

/** NĐ 118 Đ14.2 — "không phụ thuộc vào địa giới hành chính trong phạm vi cấp tỉnh". */
export const filingPlace = rule("one-stop.place", {
  label: { vi: "phạm vi tiếp nhận theo địa giới", en: "where a dossier may be filed" },
  is: under2025(
    cite(decree, "Đ14.k2", "không phụ thuộc vào địa giới hành chính trong phạm vi cấp tỉnh"),
    "any-counter-of-the-province" as const
  )
})

/** NĐ 118 Đ16.3, Đ11.2.c — "bổ sung một lần đầy đủ, chính xác"; "chỉ được yêu cầu sửa đổi, bổ sung một lần". */
export const supplementRequests = rule("one-stop.supplement-requests", {
  label: { vi: "số lần yêu cầu bổ sung hồ sơ", en: "how often a supplement may be asked for" },
  is: underBoth<Range>(
    cite(old, "Đ11.k2.c", "chỉ được yêu cầu sửa đổi, bổ sung một lần"),
    cite(decree, "Đ11.k2.c", "chỉ được yêu cầu sửa đổi, bổ sung một lần"),
    range(0, 1)
  )
})

/** NĐ 118 Đ17 — the papers of the counter. */
export const counterPapers = rule("one-stop.papers", {
  label: { vi: "giấy tờ của Bộ phận Một cửa khi tiếp nhận", en: "what the counter hands out" },
  is: under2025(cite(decree, "Đ17.k1.c", "lập Giấy tiếp nhận hồ sơ và hẹn trả kết quả"), [
    ground(
      "receipt",
      cite(decree, "Đ17.k1.c", "lập Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
      "giấy tiếp nhận hồ sơ và hẹn trả kết quả",
      "receipt and appointment"
    ),
    ground(
      "supplement",
      cite(decree, "Đ17.k1.c", "mẫu Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
      "phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
      "request for a supplement"
    ),
    ground(
      "refusal",
      cite(decree, "Đ17.k1.c", "mẫu Phiếu từ chối giải quyết hồ sơ thủ tục hành chính"),
      "phiếu từ chối giải quyết hồ sơ",
      "refusal"
    )
  ] as const)
})

/** NĐ 118 Đ17.2 — "Trong vòng 02 giờ kể từ khi Cổng Dịch vụ công quốc gia phản hồi". */
export const onlineAlert = rule("one-stop.online-alert", {
  label: { vi: "hệ thống báo cho người tiếp nhận hồ sơ trực tuyến", en: "the system alerts the counter" },
  trigger: { vi: "Cổng Dịch vụ công quốc gia phản hồi", en: "the portal's reply to the applicant" },
  is: under2025(
    cite(decree, "Đ17.k2", "Trong vòng 02 giờ kể từ khi Cổng Dịch vụ công quốc gia phản hồi"),
    hours(2)
  )
})

/** NĐ 118 Đ17.2.c — "không muộn hơn 08 (tám) giờ làm việc kể từ khi Hệ thống thông tin … tiếp nhận hồ sơ". */
export const onlineAnswer = rule("one-stop.online-answer", {
  label: { vi: "thông báo tiếp nhận hồ sơ trực tuyến", en: "answering an online dossier" },
  trigger: { vi: "hệ thống cấp bộ, cấp tỉnh tiếp nhận hồ sơ", en: "the system receiving the dossier" },
  is: Timeline.enacted(
    "2020-05-22",
    paraphrased("45/2020/NĐ-CP", "Đ11", "không muộn hơn 08 giờ làm việc kể từ khi hệ thống tiếp nhận"),
    workingHours(8)
  )
    .amended(
      "2025-07-01",
      cite(decree, "Đ17.k2.c", "không muộn hơn 08 (tám) giờ làm việc kể từ khi Hệ thống thông tin"),
      workingHours(8)
    )
    .amended(
      "2025-12-31",
      cite(decree, "Đ17.k2.c", "không muộn hơn 08 (tám) giờ làm việc kể từ khi Hệ thống thông tin"),
      workingHours(8),
      paraphrased("367/2025/NĐ-CP", WHOLE, "sửa đổi Nghị định số 118/2025/NĐ-CP; chưa được đối chiếu")
    )
})

/** NĐ 118 Đ17.3 — "được tính từ thời điểm hồ sơ đã được tiếp nhận đầy đủ, hợp lệ". */
export const dossierClock = rule("one-stop.clock-start", {
  label: { vi: "thời điểm bắt đầu tính thời gian giải quyết", en: "when the clock of a dossier starts" },
  is: under2025(
    cite(decree, "Đ17.k3", "được tính từ thời điểm hồ sơ đã được tiếp nhận đầy đủ, hợp lệ"),
    "received-complete-and-valid" as const
  )
})

/** NĐ 118 Đ17.4 — "phải trả kết quả giải quyết ngay sau khi tiếp nhận, giải quyết": no slip, unless it is asked for. */
export const resultAtOnce = rule("one-stop.at-once", {
  label: { vi: "trả kết quả ngay sau khi tiếp nhận", en: "a result that is given at once" },
  is: underBoth(
    cite(old, "Đ17.k4", "không phải lập Giấy tiếp nhận hồ sơ và hẹn ngày trả kết quả"),
    cite(decree, "Đ17.k4", "phải trả kết quả giải quyết ngay sau khi tiếp nhận, giải quyết"),
    "no-slip-unless-asked" as const
  )
})

/** NĐ 118 Đ20.1.a — paper for a body of another level "trong không quá 01 ngày làm việc kể từ khi tiếp nhận hồ sơ". */
export const paperTransfer = rule("one-stop.transfer.paper", {
  label: {
    vi: "chuyển hồ sơ giấy đến cơ quan không cùng cấp",
    en: "passing paper to a body of another level"
  },
  trigger: { vi: "tiếp nhận hồ sơ", en: "receiving the dossier" },
  is: under2025(
    cite(decree, "Đ20.k1.a", "trong không quá 01 ngày làm việc kể từ khi tiếp nhận hồ sơ"),
    workingDays(1)
  )
})

/** NĐ 118 Đ20.2 — one dossier for several bodies: the slip names the work and the time of each, the last part goes to the lead. */
export const linkedHandling = rule("one-stop.linked", {
  label: { vi: "giải quyết liên thông giữa các cơ quan", en: "one dossier for several bodies" },
  is: under2025(
    cite(
      decree,
      "Đ20.k2.a",
      "Phiếu chuyển xử lý phải nêu rõ nội dung công việc, thời hạn giải quyết của từng cơ quan"
    ),
    "work-and-time-of-each" as const
  )
})

/** NĐ 118 Đ22.5 — "phải được Bộ phận Một cửa thông báo cho tổ chức, cá nhân biết trước": a result before its day. */
export const earlyResult = rule("one-stop.early-result", {
  label: { vi: "trả kết quả trước thời hạn", en: "a result before its day" },
  is: under2025(
    cite(decree, "Đ22.k5", "phải được Bộ phận Một cửa thông báo cho tổ chức, cá nhân biết trước"),
    "told-beforehand" as const
  )
})

/** NĐ 118 Đ19.3 — a refusal without verification: "phải trong thời hạn giải quyết hồ sơ theo quy định". */
export const refusalTerm = rule("one-stop.refuse", {
  label: { vi: "thông báo không giải quyết hồ sơ", en: "refusing after examination" },
  is: underBoth(
    cite(old, "Đ19.k8", "Thời hạn thông báo phải trong thời hạn giải quyết hồ sơ theo quy định"),
    cite(decree, "Đ19.k3", "Thời hạn thông báo phải trong thời hạn giải quyết hồ sơ theo quy định"),
    "within-the-term-of-the-procedure" as const
  )
})

/** NĐ 118 Đ19.5 — "không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ", unless special law says otherwise. */
export const returnForSupplement = rule("one-stop.return", {
  label: { vi: "trả lại hồ sơ chưa đủ điều kiện sau thẩm định", en: "returning a dossier found wanting" },
  trigger: { vi: "ngày tiếp nhận hồ sơ", en: "receiving the dossier" },
  is: underBoth(
    cite(
      old,
      "Đ19.k4",
      "Thời gian thông báo trả lại hồ sơ không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ"
    ),
    cite(
      decree,
      "Đ19.k5",
      "Thời gian thông báo trả lại hồ sơ không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ"
    ),
    workingDays(3)
  )
})

/** NĐ 118 Đ19.5 — "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ": from zero, not suspended. */
export const termAfterSupplement = rule("one-stop.term-after-supplement", {
  label: { vi: "thời hạn giải quyết sau khi bổ sung hồ sơ", en: "the term after a supplement" },
  is: underBoth(
    cite(old, "Đ19.k4", "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ"),
    cite(decree, "Đ19.k5", "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ"),
    "restarts-from-zero" as const
  )
})

/** NĐ 118 Đ19.5 — "Sau 15 ngày kể từ khi thông báo … đóng hồ sơ": calendar days, or what special law says. */
export const dossierClosing = rule("one-stop.close", {
  label: { vi: "đóng hồ sơ không được hoàn thiện", en: "closing a dossier that was not completed" },
  trigger: { vi: "thông báo bổ sung hồ sơ", en: "the notice" },
  is: under2025(
    cite(
      decree,
      "Đ19.k5",
      "Sau 15 ngày kể từ khi thông báo hoặc theo thời hạn quy định của pháp luật chuyên ngành"
    ),
    days(15)
  )
})

/** NĐ 118 Đ19.6 — "chậm nhất 01 ngày trước ngày hết hạn": before the term ends, not when it has ended. */
export const apology = rule("one-stop.apology", {
  label: { vi: "văn bản xin lỗi khi dự kiến quá hạn", en: "the apology for a delay foreseen" },
  trigger: { vi: "ngày hết hạn giải quyết", en: "the due date" },
  is: underBoth(
    cite(old, "Đ19.k9", "trong thời hạn chậm nhất 01 ngày trước ngày hết hạn"),
    cite(decree, "Đ19.k6", "trong thời hạn chậm nhất 01 ngày trước ngày hết hạn"),
    daysBefore(1)
  )
})

/** NĐ 118 Đ19.6 — "Việc hẹn lại ngày trả kết quả được thực hiện không quá một lần". */
export const reappointments = rule("one-stop.reappointments", {
  label: { vi: "số lần hẹn lại ngày trả kết quả", en: "how often the day may be set again" },
  is: underBoth<Range>(
    cite(old, "Đ19.k9", "Việc hẹn lại ngày trả kết quả được thực hiện không quá một lần"),
    cite(decree, "Đ19.k6", "Việc hẹn lại ngày trả kết quả được thực hiện không quá một lần"),
    range(0, 1)
  )
})

/** NĐ 118 Đ21.1–2 — from the slip, or online from "thời điểm hệ thống tiếp nhận thành công", until the decision. */
export const stopWindow = rule("one-stop.stop-window", {
  label: {
    vi: "khoảng thời gian được yêu cầu dừng thực hiện",
    en: "when the applicant may stop the procedure"
  },
  is: under2025(cite(decree, "Đ21.k1", "đến trước khi cơ quan, tổ chức có thẩm quyền ban hành quyết định"), {
    paper: { from: "appointment-slip", mayAmend: false },
    online: { from: "successful-receipt", mayAmend: true },
    until: "decision-or-announcement"
  } as const)
})

/** NĐ 118 Đ23.1 — "chậm nhất trong vòng 03 ngày làm việc chuyển lại kết quả cho Bộ phận Một cửa". */
export const resultCorrection = rule("one-stop.correct", {
  label: { vi: "đính chính kết quả có sai sót", en: "correcting an error in the result" },
  trigger: { vi: "chuyển lại hồ sơ có sai sót", en: "sending the result back" },
  is: under2025(
    cite(decree, "Đ23.k1", "chậm nhất trong vòng 03 ngày làm việc chuyển lại kết quả"),
    workingDays(3)
  )
})

/** NĐ 118 Đ24.3 — "trong 08 (tám) giờ làm việc tính từ thời điểm thanh toán", where special law is silent. */
export const feeTransfer = rule("one-stop.fees", {
  label: { vi: "chuyển phí, lệ phí trực tuyến vào ngân sách", en: "passing online fees to the budget" },
  trigger: { vi: "thời điểm thanh toán", en: "the payment" },
  is: under2025(
    cite(decree, "Đ24.k3", "trong 08 (tám) giờ làm việc tính từ thời điểm thanh toán"),
    workingHours(8)
  )
})

/** NĐ 118 Đ28.2 — "Mã định danh", then "ngày, tháng, năm tiếp nhận, số thứ tự hồ sơ tiếp nhận trong ngày". */
export const dossierCode = rule("one-stop.dossier-code", {
  label: { vi: "cấu trúc mã số hồ sơ", en: "the parts of a dossier number" },
  is: under2025(
    cite(
      decree,
      "Đ28.k2.b",
      "Dãy số tự nhiên gồm ngày, tháng, năm tiếp nhận, số thứ tự hồ sơ tiếp nhận trong ngày"
    ),
    ["agency-identifier", "day-month-year", "number-of-the-day"] as const
  )
})
