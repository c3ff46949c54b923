import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ49, Đ52, Đ56–58: who protects, by what decision, with which measures. */

const law = "25/2018/QH14"
const since = "2019-01-01"

/** Đ49 — "có trách nhiệm bảo vệ bí mật thông tin, vị trí công tác, việc làm của người được bảo vệ". */
export const protectors = rule("denunciation.protection.bodies", {
  label: { vi: "cơ quan có thẩm quyền áp dụng biện pháp bảo vệ", en: "who protects" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ49.k1", "Người giải quyết tố cáo có trách nhiệm bảo vệ bí mật thông tin"),
    [
      ground(
        "resolver",
        cite(
          law,
          "Đ49.k1",
          "bảo vệ bí mật thông tin, vị trí công tác, việc làm của người được bảo vệ thuộc quyền quản lý"
        ),
        "người giải quyết tố cáo: bí mật thông tin, vị trí công tác",
        "the resolver: identity and position"
      ),
      ground(
        "receiver-and-verifier",
        cite(
          law,
          "Đ49.k2",
          "Cơ quan tiếp nhận, xác minh nội dung tố cáo có trách nhiệm bảo vệ bí mật thông tin"
        ),
        "cơ quan tiếp nhận, xác minh: bí mật thông tin",
        "whoever receives or verifies: identity"
      ),
      ground(
        "police",
        cite(law, "Đ49.k3", "Cơ quan Công an chủ trì"),
        "công an: tính mạng, sức khỏe, tài sản, danh dự",
        "the police: life, health, property, honour"
      ),
      ground(
        "personnel-bodies",
        cite(law, "Đ49.k4", "Cơ quan quản lý nhà nước về cán bộ, công chức, viên chức, lao động"),
        "cơ quan quản lý cán bộ, lao động: vị trí công tác, việc làm",
        "personnel and labour bodies: position and work"
      ),
      ground(
        "committees-and-unions",
        cite(law, "Đ49.k5", "Ủy ban nhân dân các cấp, Công đoàn các cấp"),
        "UBND, công đoàn: phối hợp",
        "people's committees and unions: in support"
      )
    ] as const
  )
})

/** Đ52.2 — "Quyết định áp dụng biện pháp bảo vệ bao gồm các nội dung chính sau đây". */
export const protectionDecisionContents = rule("denunciation.protection.decision-contents", {
  label: { vi: "nội dung quyết định áp dụng biện pháp bảo vệ", en: "what a decision to protect states" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ52.k2", "Quyết định áp dụng biện pháp bảo vệ bao gồm các nội dung chính sau đây"),
    [
      ground("date", cite(law, "Đ52.k2.a", "Ngày, tháng, năm ra quyết định"), "ngày ra quyết định", "date"),
      ground("basis", cite(law, "Đ52.k2.b", "Căn cứ ra quyết định"), "căn cứ", "legal basis"),
      ground(
        "protected",
        cite(law, "Đ52.k2.c", "Họ tên, địa chỉ của người được bảo vệ"),
        "người được bảo vệ",
        "who is protected"
      ),
      ground(
        "measures",
        cite(law, "Đ52.k2.d", "Nội dung, biện pháp bảo vệ"),
        "biện pháp, trách nhiệm",
        "measures and duties"
      ),
      ground(
        "start",
        cite(law, "Đ52.k2.đ", "Thời điểm bắt đầu thực hiện biện pháp bảo vệ"),
        "thời điểm bắt đầu",
        "the start"
      )
    ] as const
  )
})

/** Đ56 — measures that keep the denouncer's identity secret. */
export const secrecyMeasures = rule("denunciation.protection.measures.secrecy", {
  label: { vi: "biện pháp bảo vệ bí mật thông tin", en: "measures of secrecy" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ56", "căn cứ vào tình hình cụ thể quyết định áp dụng biện pháp sau đây"),
    [
      ground(
        "keep-secret",
        cite(law, "Đ56.k1", "Giữ bí mật họ tên, địa chỉ, bút tích"),
        "giữ bí mật họ tên, địa chỉ, bút tích",
        "keep name, address and handwriting secret"
      ),
      ground(
        "redact",
        cite(law, "Đ56.k2", "Lược bỏ họ tên, địa chỉ, bút tích"),
        "lược bỏ khỏi đơn và tài liệu khi giao xác minh",
        "redact them before others verify"
      ),
      ground(
        "arrange-meetings",
        cite(law, "Đ56.k3", "Bố trí thời gian, địa điểm, lựa chọn phương thức làm việc"),
        "bố trí thời gian, địa điểm làm việc",
        "choose time, place and manner"
      ),
      ground(
        "other-by-law",
        cite(law, "Đ56.k4", "Áp dụng biện pháp khác theo quy định của pháp luật"),
        "biện pháp khác",
        "other measures by law"
      ),
      ground(
        "ask-others",
        cite(law, "Đ56.k5", "áp dụng biện pháp cần thiết để giữ bí mật thông tin của người tố cáo"),
        "đề nghị cơ quan khác giữ bí mật",
        "ask others to keep it"
      )
    ] as const
  )
})

/** Đ57.1 — measures for the position of a cán bộ, công chức or viên chức; Đ57.2 for who works by contract. */
export const positionMeasures = rule("denunciation.protection.measures.position", {
  label: { vi: "biện pháp bảo vệ vị trí công tác, việc làm", en: "measures for position and work" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ57.k1", "Biện pháp bảo vệ vị trí công tác, việc làm của người được bảo vệ"),
    [
      ground(
        "suspend-discipline",
        cite(law, "Đ57.k1.a", "Tạm đình chỉ, hủy bỏ một phần hoặc toàn bộ quyết định xử lý kỷ luật"),
        "tạm đình chỉ, hủy bỏ quyết định kỷ luật",
        "suspend or cancel a discipline decision"
      ),
      ground(
        "restore",
        cite(law, "Đ57.k1.b", "Khôi phục vị trí công tác, vị trí việc làm"),
        "khôi phục vị trí, thu nhập",
        "restore position and income"
      ),
      ground(
        "transfer",
        cite(law, "Đ57.k1.c", "Xem xét bố trí công tác khác cho người được bảo vệ nếu có sự đồng ý của họ"),
        "bố trí công tác khác nếu đồng ý",
        "another post, if they agree"
      ),
      ground(
        "sanction-retaliation",
        cite(law, "Đ57.k1.d", "đối với người có hành vi trả thù, trù dập, đe dọa"),
        "xử lý người trả thù, trù dập",
        "sanction who retaliates"
      ),
      ground(
        "employer-stops",
        cite(law, "Đ57.k2.a", "Yêu cầu người sử dụng lao động chấm dứt hành vi vi phạm"),
        "yêu cầu người sử dụng lao động chấm dứt vi phạm",
        "have the employer stop and restore"
      )
    ] as const
  )
})

/** Đ58 — measures for life, health, property, honour and dignity. */
export const personalMeasures = rule("denunciation.protection.measures.person", {
  label: {
    vi: "biện pháp bảo vệ tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm",
    en: "measures for life, health, property and honour"
  },
  is: unreadIn2011().amended(since, cite(law, "Đ58.k1", "Đưa người được bảo vệ đến nơi an toàn"), [
    ground(
      "safe-place",
      cite(law, "Đ58.k1", "Đưa người được bảo vệ đến nơi an toàn"),
      "đưa đến nơi an toàn",
      "a safe place"
    ),
    ground(
      "guard",
      cite(law, "Đ58.k2", "Bố trí lực lượng, phương tiện, công cụ để trực tiếp bảo vệ"),
      "bố trí lực lượng bảo vệ",
      "guards"
    ),
    ground(
      "prevent",
      cite(law, "Đ58.k3", "để ngăn chặn, xử lý hành vi xâm hại hoặc đe dọa xâm hại"),
      "ngăn chặn, xử lý hành vi xâm hại",
      "prevent and sanction"
    ),
    ground(
      "demand-stop",
      cite(law, "Đ58.k4", "Yêu cầu người có hành vi xâm hại hoặc đe dọa xâm hại"),
      "yêu cầu chấm dứt vi phạm",
      "demand that it stop"
    ),
    ground(
      "other-by-law",
      cite(law, "Đ58.k5", "Biện pháp khác theo quy định của pháp luật"),
      "biện pháp khác",
      "other measures by law"
    )
  ] as const)
})
