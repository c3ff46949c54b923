import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { intakeAtSeveralPlacesIn2011, intakeIn2011, unreadIn2011 } from "./denunciation-2011.js"
import { severalPlaces } from "./denunciation-facts.js"

/** Luật Tố cáo 25/2018/QH14, Chương III mục 2 (Đ22–27): form, intake and first handling. */

const law = "25/2018/QH14"
const since = "2019-01-01"

/** Đ22 — "bằng đơn hoặc được trình bày trực tiếp tại cơ quan, tổ chức có thẩm quyền". */
export const denunciationForms = rule("denunciation.forms", {
  label: { vi: "hình thức tố cáo", en: "forms of a denunciation" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ22", "được thực hiện bằng đơn hoặc được trình bày trực tiếp"),
    [
      ground("written", cite(law, "Đ22", "bằng đơn"), "bằng đơn", "in writing"),
      ground(
        "in-person",
        cite(law, "Đ22", "trình bày trực tiếp tại cơ quan, tổ chức có thẩm quyền"),
        "trình bày trực tiếp",
        "presented in person"
      )
    ] as const
  )
})

/** Đ23.1 — "trong đơn tố cáo phải ghi rõ ngày, tháng, năm tố cáo; họ tên, địa chỉ … cách thức liên hệ …". */
export const denunciationContents = rule("denunciation.contents", {
  label: { vi: "nội dung đơn tố cáo", en: "what a written denunciation must state" },
  is: unreadIn2011().amended(since, cite(law, "Đ23.k1", "trong đơn tố cáo phải ghi rõ"), [
    ground("date", cite(law, "Đ23.k1", "ngày, tháng, năm tố cáo"), "ngày, tháng, năm tố cáo", "date"),
    ground(
      "denouncer",
      cite(law, "Đ23.k1", "họ tên, địa chỉ của người tố cáo"),
      "họ tên, địa chỉ của người tố cáo",
      "name and address of the denouncer"
    ),
    ground(
      "contact",
      cite(law, "Đ23.k1", "cách thức liên hệ với người tố cáo"),
      "cách thức liên hệ với người tố cáo",
      "how to reach the denouncer"
    ),
    ground(
      "act",
      cite(law, "Đ23.k1", "hành vi vi phạm pháp luật bị tố cáo"),
      "hành vi vi phạm pháp luật bị tố cáo",
      "the act denounced"
    ),
    ground("denounced", cite(law, "Đ23.k1", "người bị tố cáo"), "người bị tố cáo", "the person denounced"),
    ground(
      "signature",
      cite(law, "Đ23.k1", "Người tố cáo phải ký tên hoặc điểm chỉ vào đơn tố cáo"),
      "chữ ký hoặc điểm chỉ",
      "signature or fingerprint"
    )
  ] as const)
})

/** Đ23.1 — "Trường hợp nhiều người cùng tố cáo … từng người tố cáo; họ tên của người đại diện". */
export const jointDenunciationContents = rule("denunciation.contents.joint", {
  label: {
    vi: "nội dung thêm của đơn nhiều người cùng tố cáo",
    en: "what a denunciation by several people must state besides"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ23.k1", "Trường hợp nhiều người cùng tố cáo về cùng một nội dung"),
    [
      ground(
        "each-denouncer",
        cite(law, "Đ23.k1", "họ tên, địa chỉ, cách thức liên hệ với từng người tố cáo"),
        "họ tên, địa chỉ, cách thức liên hệ với từng người tố cáo",
        "name, address and contact of each"
      ),
      ground(
        "representative",
        cite(law, "Đ23.k1", "họ tên của người đại diện cho những người tố cáo"),
        "họ tên của người đại diện",
        "name of their representative"
      )
    ] as const
  )
})

const intake = intakeIn2011.amended(
  since,
  cite(law, "Đ24.k1", "Trong thời hạn 07 ngày làm việc kể từ ngày nhận được tố cáo"),
  workingDays(7)
)
const intakeAtSeveralPlaces = intakeAtSeveralPlacesIn2011.amended(
  since,
  cite(law, "Đ24.k1", "thời hạn này có thể kéo dài hơn nhưng không quá 10 ngày làm việc"),
  workingDays(10)
)

/** Đ24.1 — "Trong thời hạn 07 ngày làm việc kể từ ngày nhận được tố cáo … không quá 10 ngày làm việc". */
export const denunciationIntake = rule("denunciation.intake", {
  label: { vi: "xử lý ban đầu thông tin tố cáo", en: "first handling of a denunciation" },
  trigger: { vi: "ngày nhận được tố cáo", en: "receiving the denunciation" },
  facts: { "several-places": severalPlaces },
  is: facts => (facts["several-places"] ? intakeAtSeveralPlaces : intake)
})

/** Đ24.1 — "không thụ lý tố cáo và thông báo ngay cho người tố cáo biết lý do". */
export const notifyNonAcceptance = rule("denunciation.notify-non-acceptance", {
  label: { vi: "thông báo việc không thụ lý tố cáo", en: "telling the denouncer of non-acceptance" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ24.k1.p2", "thông báo ngay cho người tố cáo biết lý do không thụ lý tố cáo"),
    "immediately" as const
  )
})

/** Đ24.2 — "trong thời hạn 05 ngày làm việc kể từ ngày nhận được đơn tố cáo, phải chuyển đến …". */
export const forwardDenunciation = rule("denunciation.forward", {
  label: { vi: "chuyển tố cáo không thuộc thẩm quyền", en: "forwarding a denunciation out of competence" },
  trigger: { vi: "ngày nhận được đơn tố cáo", en: "receiving the written denunciation" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ24.k2", "trong thời hạn 05 ngày làm việc kể từ ngày nhận được đơn tố cáo"),
    workingDays(5)
  )
})

/** Đ24.2 — one brought in person and out of competence is guided to the competent body, not forwarded. */
export const guideDenouncer = rule("denunciation.out-of-competence.in-person", {
  label: {
    vi: "tố cáo trực tiếp không thuộc thẩm quyền",
    en: "a denunciation in person, out of competence"
  },
  is: unreadIn2011().amended(
    since,
    cite(
      law,
      "Đ24.k2",
      "hướng dẫn người tố cáo đến tố cáo với cơ quan, tổ chức, cá nhân có thẩm quyền giải quyết"
    ),
    "guide" as const
  )
})

/** Đ24.3, Đ25.1 — when what was received is not handled as a denunciation. */
export const unhandledDenunciations = rule("denunciation.unhandled-grounds", {
  label: { vi: "các trường hợp không xử lý theo Luật Tố cáo", en: "what is not handled under the law" },
  is: unreadIn2011().amended(since, cite(law, "Đ25.k1", "không xử lý theo quy định của Luật này"), [
    ground(
      "sent-to-many",
      cite(law, "Đ24.k3", "được gửi đồng thời cho nhiều cơ quan, tổ chức, cá nhân"),
      "không thuộc thẩm quyền và đã gửi đồng thời cho cơ quan có thẩm quyền",
      "out of competence and sent to the competent body as well"
    ),
    ground(
      "already-guided",
      cite(law, "Đ24.k3", "đã hướng dẫn nhưng người tố cáo vẫn gửi tố cáo"),
      "không thuộc thẩm quyền, đã hướng dẫn mà vẫn gửi",
      "out of competence, guided already and sent again"
    ),
    ground(
      "anonymous",
      cite(law, "Đ25.k1", "không rõ họ tên, địa chỉ của người tố cáo"),
      "không rõ họ tên, địa chỉ của người tố cáo",
      "the denouncer's name or address is not stated"
    ),
    ground(
      "unidentifiable",
      cite(law, "Đ25.k1", "qua kiểm tra, xác minh không xác định được người tố cáo"),
      "không xác định được người tố cáo",
      "the denouncer cannot be identified"
    ),
    ground(
      "false-name",
      cite(law, "Đ25.k1", "người tố cáo sử dụng họ tên của người khác để tố cáo"),
      "sử dụng họ tên của người khác",
      "another person's name was used"
    ),
    ground(
      "other-form",
      cite(law, "Đ25.k1", "không theo hình thức quy định tại Điều 22"),
      "không theo hình thức tố cáo",
      "not in a form of Điều 22"
    )
  ] as const)
})

/** Đ25.2 — such information is still inspected or forwarded for inspection when all of these hold. */
export const usableInformation = rule("denunciation.usable-information", {
  label: {
    vi: "thông tin không đủ hình thức nhưng phải thanh tra, kiểm tra",
    en: "when information of no denunciation must still be inspected"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ25.k2", "tiến hành việc thanh tra, kiểm tra theo thẩm quyền hoặc chuyển"),
    [
      ground(
        "clear-person",
        cite(law, "Đ25.k2", "có nội dung rõ ràng về người có hành vi vi phạm pháp luật"),
        "rõ ràng về người vi phạm",
        "clear about the person"
      ),
      ground(
        "concrete-evidence",
        cite(law, "Đ25.k2", "có tài liệu, chứng cứ cụ thể về hành vi vi phạm pháp luật"),
        "có tài liệu, chứng cứ cụ thể",
        "concrete documents or evidence"
      ),
      ground(
        "verifiable",
        cite(law, "Đ25.k2", "có cơ sở để thẩm tra, xác minh"),
        "có cơ sở để thẩm tra, xác minh",
        "open to verification"
      )
    ] as const
  )
})

/** Đ26.2 — "thông báo bằng văn bản cho cơ quan báo chí … trong thời hạn 20 ngày kể từ ngày nhận được tố cáo". */
export const replyToReferrer = rule("denunciation.reply-to-referrer", {
  label: {
    vi: "thông báo kết quả xử lý cho nơi đã chuyển tố cáo",
    en: "telling the body that passed the denunciation on"
  },
  trigger: { vi: "ngày nhận được tố cáo", en: "receiving the denunciation" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ26.k2", "trong thời hạn 20 ngày kể từ ngày nhận được tố cáo"),
    days(20)
  )
})

/** Đ27.2 — "phải áp dụng biện pháp cần thiết theo thẩm quyền hoặc thông báo ngay cho cơ quan Công an". */
export const preventHarm = rule("denunciation.prevent-harm", {
  label: { vi: "ngăn chặn hành vi gây thiệt hại", en: "preventing harm by what is denounced" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ27.k2", "phải áp dụng biện pháp cần thiết theo thẩm quyền hoặc thông báo ngay"),
    "immediately" as const
  )
})

/** Đ27.1 — "có dấu hiệu của tội phạm thì chuyển ngay hồ sơ, tài liệu đến Cơ quan điều tra". */
export const transferCrimeAtIntake = rule("denunciation.transfer-crime.intake", {
  label: {
    vi: "chuyển tố cáo có dấu hiệu của tội phạm khi tiếp nhận",
    en: "passing on signs of a crime found at intake"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ27.k1", "có dấu hiệu của tội phạm thì chuyển ngay hồ sơ, tài liệu đến Cơ quan điều tra"),
    "immediately" as const
  )
})
