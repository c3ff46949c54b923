import { cite } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import type { OpenNorm } from "../open-norm.js"
import { cadence } from "../quantity.js"
import { rule } from "../rule.js"
import { underBoth } from "./one-stop-basis.js"

/** NĐ 61/2018 and NĐ 118/2025, Đ5.1, Đ9, Đ37–38: what people at the counter must not do, and what follows. */

const old = "61/2018/NĐ-CP"
const decree = "118/2025/NĐ-CP"

const words: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  harassment: ["cửa quyền, sách nhiễu, gây phiền hà", "harassing people"],
  "channel-blocked": ["cản trở lựa chọn hình thức nộp hồ sơ", "keeping people from their way of filing"],
  "data-tampering": ["can thiệp trái phép dữ liệu điện tử", "tampering with data"],
  "secrets-told": ["tiết lộ thông tin", "telling secrets"],
  delay: ["từ chối, kéo dài, tự ý yêu cầu bổ sung", "refusing, delaying, asking for more than the law does"],
  "outside-the-counter": ["giao dịch không thông qua Bộ phận Một cửa", "dealing outside the counter"],
  "responsibility-shifted": ["đùn đẩy trách nhiệm, thiếu hợp tác", "shifting responsibility"],
  manners: ["ứng xử không phù hợp quy chế văn hóa công sở", "manners against the rules of the office"],
  "papers-asked-again": ["yêu cầu lại giấy tờ đã số hóa", "asking again for papers that are digital"],
  "other-offence": ["vi phạm pháp luật khác trong thực hiện công vụ", "another offence in public service"]
}
const act = (code: string, basis: Ground["basis"]): Ground => {
  const [vi, en] = words[code] ?? [code, code]
  return ground(code, basis, vi, en)
}

const of2018 = [
  act("harassment", cite(old, "Đ5.k1.a", "Cửa quyền, sách nhiễu, gây phiền hà, khó khăn")),
  act("channel-blocked", cite(old, "Đ5.k1.b", "Cản trở tổ chức, cá nhân lựa chọn hình thức nộp hồ sơ")),
  act("data-tampering", cite(old, "Đ5.k1.c", "thay đổi, xóa, hủy, giả mạo, sao chép, di chuyển trái phép")),
  act("secrets-told", cite(old, "Đ5.k1.d", "Tiết lộ thông tin về hồ sơ, tài liệu")),
  act("delay", cite(old, "Đ5.k1.đ", "Từ chối thực hiện, kéo dài thời gian giải quyết thủ tục hành chính")),
  act("outside-the-counter", cite(old, "Đ5.k1.e", "không thông qua Bộ phận Một cửa")),
  act("responsibility-shifted", cite(old, "Đ5.k1.g", "Đùn đẩy trách nhiệm, thiếu hợp tác")),
  act("manners", cite(old, "Đ5.k1.h", "không phù hợp với quy chế văn hóa công sở")),
  act("other-offence", cite(old, "Đ5.k1.i", "Các hành vi vi phạm pháp luật khác trong thực hiện công vụ"))
]
const of2025 = [
  act("harassment", cite(decree, "Đ5.k1.a", "Cửa quyền, sách nhiễu, gây phiền hà, khó khăn")),
  act("channel-blocked", cite(decree, "Đ5.k1.b", "Cản trở tổ chức, cá nhân lựa chọn hình thức nộp hồ sơ")),
  act(
    "data-tampering",
    cite(decree, "Đ5.k1.c", "thay đổi, xóa, hủy, giả mạo, sao chép, di chuyển trái phép")
  ),
  act("secrets-told", cite(decree, "Đ5.k1.d", "Tiết lộ thông tin về hồ sơ, tài liệu, dữ liệu cá nhân")),
  act("delay", cite(decree, "Đ5.k1.đ", "Từ chối thực hiện, kéo dài thời gian giải quyết thủ tục hành chính")),
  act("outside-the-counter", cite(decree, "Đ5.k1.e", "không thông qua Bộ phận Một cửa")),
  act("responsibility-shifted", cite(decree, "Đ5.k1.g", "Đùn đẩy trách nhiệm, thiếu hợp tác")),
  act("manners", cite(decree, "Đ5.k1.h", "không phù hợp với quy chế văn hóa công sở")),
  act("papers-asked-again", cite(decree, "Đ5.k1.i", "tài liệu đã được số hóa có giá trị pháp lý")),
  act("other-offence", cite(decree, "Đ5.k1.k", "Các hành vi vi phạm pháp luật khác trong thực hiện công vụ"))
]

/** Đ5.1 — "không được thực hiện các hành vi sau đây"; since 2025 also asking again for papers that are digital. */
export const forbiddenAtCounter = rule("one-stop.staff.forbidden-acts", {
  label: {
    vi: "những hành vi không được làm tại Bộ phận Một cửa",
    en: "what people at the counter must not do"
  },
  is: underBoth<readonly Ground[]>(
    cite(old, "Đ5.k1", "không được thực hiện các hành vi sau đây"),
    cite(decree, "Đ5.k1", "không được thực hiện các hành vi sau đây"),
    of2025,
    of2018
  )
})

const measures = (
  corrected: Ground["basis"],
  apology: Ground["basis"],
  replaced: Ground["basis"],
  referred: Ground["basis"]
): readonly Ground[] => [
  ground("put-right", corrected, "chấn chỉnh", "putting it right"),
  ground("handled-strictly", corrected, "xử lý nghiêm", "handling whoever did it strictly"),
  ground("apology", apology, "xin lỗi cá nhân, tổ chức", "an apology of the chair"),
  ground("replacement", replaced, "đề xuất cử người thay", "asking for somebody else at the counter"),
  ground("referral", referred, "chuyển cơ quan có thẩm quyền xử lý", "passing it to the competent body")
]

/** Đ38.2 — the chair puts right, handles, apologises; Đ9 — the head of the counter has somebody replaced, or refers the case. */
export const conductMeasures = rule("one-stop.staff.measures", {
  label: { vi: "xử lý hành vi vi phạm tại Bộ phận Một cửa", en: "what follows an offence at the counter" },
  is: underBoth(
    cite(old, "Đ37.k2.c", "Kịp thời chấn chỉnh và xử lý nghiêm cán bộ, công chức, viên chức"),
    cite(decree, "Đ38.k2.d", "Kịp thời chấn chỉnh và xử lý nghiêm cán bộ, công chức, viên chức"),
    measures(
      cite(decree, "Đ38.k2.d", "Kịp thời chấn chỉnh và xử lý nghiêm"),
      cite(
        decree,
        "Đ38.k2.đ",
        "Xin lỗi cá nhân, tổ chức khi cán bộ, công chức, viên chức thuộc quyền vi phạm"
      ),
      cite(decree, "Đ9.k3", "chủ động đề xuất với cơ quan cử người thay"),
      cite(decree, "Đ9.k9", "chuyển cơ quan có thẩm quyền xử lý hành vi vi phạm pháp luật")
    ),
    measures(
      cite(old, "Đ37.k2.c", "Kịp thời chấn chỉnh và xử lý nghiêm"),
      cite(old, "Đ37.k2.d", "Xin lỗi cá nhân, tổ chức khi cán bộ, công chức, viên chức thuộc quyền vi phạm"),
      cite(old, "Đ9.k3", "chủ động đề xuất với cơ quan cử người thay"),
      cite(old, "Đ9.k8", "chuyển cơ quan có thẩm quyền xử lý hành vi vi phạm pháp luật")
    )
  )
})

const promptly = (basis: OpenNorm["basis"][0]): OpenNorm => ({
  id: "one-stop.staff.correction",
  basis: [basis]
})
const promptly2018 = cite(old, "Đ37.k2.c", "Kịp thời chấn chỉnh")
const promptly2025 = cite(decree, "Đ38.k2.d", "Kịp thời chấn chỉnh")

/** Đ38.2.d — "Kịp thời chấn chỉnh": the decree sets no number of days. */
export const correctionTime = rule("one-stop.staff.correction", {
  label: { vi: "thời hạn chấn chỉnh vi phạm", en: "by when an offence is put right" },
  is: underBoth(promptly2018, promptly2025, promptly(promptly2025), promptly(promptly2018))
})

/** Đ9.3 — the head of the counter tells the sending agency about conduct "hàng tháng". */
export const conductNotice = rule("one-stop.staff.conduct-notice", {
  label: {
    vi: "thông báo cho cơ quan cử người về thái độ, tác phong",
    en: "telling the sending agency about conduct"
  },
  is: underBoth(
    cite(old, "Đ9.k3", "hàng tháng thông báo cho cơ quan cử cán bộ, công chức, viên chức biết"),
    cite(decree, "Đ9.k3", "hàng tháng thông báo cho cơ quan cử cán bộ, công chức, viên chức, nhân viên biết"),
    cadence(1, "month")
  )
})

/** Đ9.5 — the result is told "cho tổ chức, cá nhân có phản ánh, kiến nghị, khiếu nại, tố cáo"; no number of days. */
export const conductResultTold = rule("one-stop.staff.result-told", {
  label: { vi: "công khai kết quả xử lý cho người phản ánh", en: "telling the result to whoever complained" },
  is: underBoth(
    cite(old, "Đ9.k5", "công khai kết quả xử lý cho tổ chức, cá nhân có phản ánh"),
    cite(decree, "Đ9.k5", "công khai kết quả xử lý cho tổ chức, cá nhân có phản ánh"),
    "whoever-complained" as const
  )
})
