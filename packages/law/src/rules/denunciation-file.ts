import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ31.2, Đ37.4, Đ39: the papers of a case. */

const law = "25/2018/QH14"
const since = "2019-01-01"

/** Đ31.2 — "Văn bản giao xác minh nội dung tố cáo có các nội dung chính sau đây". */
export const assignmentContents = rule("denunciation.assignment.contents", {
  label: { vi: "nội dung văn bản giao xác minh", en: "what an assignment of verification states" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ31.k2", "Văn bản giao xác minh nội dung tố cáo có các nội dung chính sau đây"),
    [
      ground("date", cite(law, "Đ31.k2.a", "Ngày, tháng, năm giao xác minh"), "ngày giao xác minh", "date"),
      ground(
        "verifier",
        cite(law, "Đ31.k2.b", "Người được giao xác minh nội dung tố cáo"),
        "người được giao",
        "who verifies"
      ),
      ground(
        "denounced",
        cite(law, "Đ31.k2.c", "Họ tên, địa chỉ của người bị tố cáo"),
        "người, cơ quan bị tố cáo",
        "the denounced"
      ),
      ground(
        "content",
        cite(law, "Đ31.k2.d", "Nội dung cần xác minh"),
        "nội dung cần xác minh",
        "what to verify"
      ),
      ground("time", cite(law, "Đ31.k2.đ", "Thời gian tiến hành xác minh"), "thời gian xác minh", "time"),
      ground(
        "powers",
        cite(law, "Đ31.k2.e", "Quyền và trách nhiệm của người được giao xác minh"),
        "quyền và trách nhiệm",
        "powers and duties"
      )
    ] as const
  )
})

/** Đ37.4 — a conclusion on resolving again states these besides what every conclusion states. */
export const againConclusionContents = rule("denunciation.again.conclusion-contents", {
  label: {
    vi: "nội dung kết luận giải quyết lại vụ việc tố cáo",
    en: "what a conclusion on resolving again states"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ37.k4", "Kết luận nội dung giải quyết lại vụ việc tố cáo bao gồm các nội dung chính sau đây"),
    [
      ground(
        "ordinary-contents",
        cite(law, "Đ37.k4.a", "Nội dung quy định tại khoản 2 Điều 35"),
        "các nội dung của kết luận",
        "the contents of any conclusion"
      ),
      ground(
        "breaches-below",
        cite(law, "Đ37.k4.b", "Kết luận về những nội dung vi phạm trong quá trình giải quyết tố cáo"),
        "vi phạm của cấp dưới khi giải quyết",
        "breaches in the earlier resolution"
      ),
      ground(
        "responsibility",
        cite(
          law,
          "Đ37.k4.c",
          "Trách nhiệm của cơ quan, tổ chức, cá nhân trong việc giải quyết tố cáo trước đó"
        ),
        "trách nhiệm trong lần giải quyết trước",
        "responsibility for it"
      ),
      ground(
        "sanctions",
        cite(law, "Đ37.k4.d", "có hành vi vi phạm pháp luật trong việc giải quyết tố cáo"),
        "xử lý, kiến nghị xử lý",
        "sanctions taken or recommended"
      )
    ] as const
  )
})

/** Đ39.1 — "Việc giải quyết tố cáo phải được lập thành hồ sơ". */
export const denunciationFile = rule("denunciation.file.contents", {
  label: { vi: "hồ sơ giải quyết vụ việc tố cáo", en: "what the file holds" },
  is: unreadIn2011().amended(since, cite(law, "Đ39.k1", "Việc giải quyết tố cáo phải được lập thành hồ sơ"), [
    ground(
      "denunciation",
      cite(law, "Đ39.k1.a", "Đơn tố cáo hoặc văn bản ghi nội dung tố cáo"),
      "đơn tố cáo",
      "the denunciation"
    ),
    ground(
      "acceptance",
      cite(law, "Đ39.k1.b", "Quyết định thụ lý tố cáo; văn bản giao xác minh"),
      "quyết định thụ lý, giao xác minh",
      "acceptance and assignment"
    ),
    ground(
      "verification",
      cite(law, "Đ39.k1.c", "Biên bản xác minh"),
      "biên bản xác minh, chứng cứ",
      "records and evidence"
    ),
    ground(
      "explanation",
      cite(law, "Đ39.k1.d", "Văn bản giải trình của người bị tố cáo"),
      "giải trình của người bị tố cáo",
      "the denounced person's answer"
    ),
    ground(
      "report",
      cite(law, "Đ39.k1.đ", "Báo cáo kết quả xác minh nội dung tố cáo"),
      "báo cáo kết quả xác minh",
      "report on the verification"
    ),
    ground(
      "suspension",
      cite(law, "Đ39.k1.e", "Quyết định tạm đình chỉ việc giải quyết tố cáo"),
      "tạm đình chỉ, tiếp tục giải quyết",
      "suspension and continuation"
    ),
    ground(
      "conclusion",
      cite(law, "Đ39.k1.g", "Kết luận nội dung tố cáo hoặc quyết định đình chỉ"),
      "kết luận hoặc quyết định đình chỉ",
      "conclusion or termination"
    ),
    ground(
      "sanction",
      cite(law, "Đ39.k1.h", "Quyết định xử lý của người giải quyết tố cáo"),
      "quyết định xử lý, kiến nghị",
      "sanction or recommendation"
    ),
    ground("other", cite(law, "Đ39.k1.i", "Các tài liệu khác có liên quan"), "tài liệu khác", "other papers")
  ] as const)
})
