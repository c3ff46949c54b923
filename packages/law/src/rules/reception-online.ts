import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { hoursBefore, workingDaysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tiếp công dân Đ3a and NĐ 154/2026/NĐ-CP Đ16–24: online reception, since 2026-07-01. */

const decree = "154/2026/NĐ-CP"
const since = "2026-07-01"
const onlineEvent = { vi: "buổi tiếp công dân trực tuyến", en: "the online reception" } as const

const article3a = { instrument: "136/2025/QH15", at: "Đ1.k1" } as const

/** Luật Đ3a.1 — "Tiếp công dân trực tiếp", "Tiếp công dân trực tuyến". */
export const receptionForms = rule("reception.forms", {
  label: { vi: "hình thức tiếp công dân", en: "forms of reception" },
  is: Timeline.enacted(
    since,
    cite("42/2013/QH13", "Đ3a.k1", "tổ chức tiếp công dân theo các hình thức sau đây", article3a),
    [
      ground(
        "in-person",
        cite("42/2013/QH13", "Đ3a.k1.a", "Tiếp công dân trực tiếp", article3a),
        "tiếp công dân trực tiếp",
        "in person"
      ),
      ground(
        "online",
        cite("42/2013/QH13", "Đ3a.k1.b", "Tiếp công dân trực tuyến", article3a),
        "tiếp công dân trực tuyến",
        "online"
      )
    ] as const
  )
})

const cases = [
  ground(
    "complex-several-bodies",
    cite(decree, "Đ20.k1", "có tính chất phức tạp, kéo dài, cần sự phối hợp giải quyết của nhiều cơ quan"),
    "khiếu nại, kiến nghị, phản ánh phức tạp, kéo dài, nhiều cơ quan",
    "a complex, drawn-out complaint or petition across bodies"
  ),
  ground(
    "remote-or-vulnerable",
    cite(decree, "Đ20.k2", "có nguyện vọng tiếp trực tuyến"),
    "vùng sâu, vùng xa hoặc đối tượng chính sách, già yếu, khuyết tật có nguyện vọng",
    "remote or vulnerable people who wish it"
  ),
  ground(
    "disaster-epidemic-security",
    cite(decree, "Đ20.k3", "thiên tai, dịch bệnh hoặc vì lý do an ninh, trật tự xã hội"),
    "thiên tai, dịch bệnh, an ninh",
    "disaster, epidemic or security"
  ),
  ground(
    "denunciation-without-secrecy",
    cite(decree, "Đ20.k4", "mà người tố cáo không yêu cầu bảo vệ danh tính"),
    "tố cáo phức tạp, không yêu cầu bảo vệ danh tính, bảo đảm bảo mật",
    "a complex denunciation, no protection of identity asked, confidentiality ensured"
  ),
  ground(
    "other",
    cite(decree, "Đ20.k5", "Các vụ việc khác theo yêu cầu thực tiễn"),
    "vụ việc khác theo yêu cầu thực tiễn",
    "other matters as practice requires"
  )
] as const

export type OnlineReceptionCase = (typeof cases)[number]["code"]

/** Đ20 — "quyết định tổ chức tiếp công dân trực tuyến đối với các vụ việc sau". */
export const onlineReceptionCases = rule("reception.online.cases", {
  label: { vi: "vụ việc tiếp công dân trực tuyến", en: "what may be received online" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ20", "quyết định tổ chức tiếp công dân trực tuyến đối với các vụ việc sau"),
    cases
  )
})

/** Đ23.1 — "Chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân trực tuyến … thông báo". */
export const onlineNotice = rule("reception.online.notice", {
  label: { vi: "thông báo buổi tiếp công dân trực tuyến", en: "notice of an online reception" },
  trigger: onlineEvent,
  is: Timeline.enacted(
    since,
    cite(decree, "Đ23.k1", "Chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân trực tuyến"),
    workingDaysBefore(5)
  )
})

/** Đ23.1 — "Chậm nhất 01 ngày làm việc trước ngày tiếp công dân trực tuyến … kết nối thử thành công". */
export const onlineTrial = rule("reception.online.trial", {
  label: { vi: "kết nối thử các điểm cầu", en: "trial connection" },
  trigger: onlineEvent,
  is: Timeline.enacted(
    since,
    cite(decree, "Đ23.k1.p2", "Chậm nhất 01 ngày làm việc trước ngày tiếp công dân trực tuyến"),
    workingDaysBefore(1)
  )
})

/** Đ23.1 — "Chậm nhất 01 giờ trước khi diễn ra … phải tổ chức kết nối xong". */
export const onlineConnected = rule("reception.online.connected", {
  label: { vi: "kết nối xong các điểm cầu", en: "all points connected" },
  trigger: onlineEvent,
  is: Timeline.enacted(
    since,
    cite(decree, "Đ23.k1.p3", "Chậm nhất 01 giờ trước khi diễn ra hoạt động tiếp công dân trực tuyến"),
    hoursBefore(1)
  )
})

/** Đ24.1 — "phải được ghi âm, ghi hình có âm thanh dưới dạng dữ liệu điện tử". */
export const onlineRecording = rule("reception.online.recording", {
  label: { vi: "ghi âm, ghi hình buổi tiếp trực tuyến", en: "an online reception is recorded" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ24.k1", "phải được ghi âm, ghi hình có âm thanh dưới dạng dữ liệu điện tử"),
    "recorded" as const
  )
})
