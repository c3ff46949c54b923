import { cite, paraphrased, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ12–13, Đ41: who resolves a denunciation, and about whom. */

const law = "25/2018/QH14"
const since = "2019-01-01"
const by = (at: "Đ3.k2.a" | "Đ3.k2.b" | "Đ3.k2.c" | "Đ3.k2.d" | "Đ3.k1") =>
  ({ instrument: "136/2025/QH15", at }) as const

/** Đ12 — "do người đứng đầu cơ quan, tổ chức có thẩm quyền quản lý cán bộ, công chức, viên chức đó giải quyết". */
export const denunciationCompetencePrinciples = rule("denunciation.competence.principles", {
  label: { vi: "nguyên tắc xác định thẩm quyền giải quyết tố cáo", en: "principles of competence" },
  is: unreadIn2011().amended(
    since,
    cite(
      law,
      "Đ12.k1",
      "do người đứng đầu cơ quan, tổ chức có thẩm quyền quản lý cán bộ, công chức, viên chức đó giải quyết"
    ),
    [
      ground(
        "head-of-managing-body",
        cite(law, "Đ12.k1", "có thẩm quyền quản lý cán bộ, công chức, viên chức đó giải quyết"),
        "cán bộ, công chức, viên chức: người đứng đầu nơi quản lý",
        "an official: the head of the body that manages him"
      ),
      ground(
        "head-of-direct-superior",
        cite(
          law,
          "Đ12.k1.p2",
          "do người đứng đầu cơ quan, tổ chức cấp trên trực tiếp của cơ quan, tổ chức đó giải quyết"
        ),
        "người đứng đầu, cấp phó: người đứng đầu cấp trên trực tiếp",
        "a head or deputy: the head of the direct superior"
      ),
      ground(
        "head-of-direct-managing-body",
        cite(law, "Đ12.k2", "trực tiếp quản lý cán bộ, công chức, viên chức bị tố cáo chủ trì giải quyết"),
        "thuộc nhiều cơ quan quản lý: nơi quản lý trực tiếp chủ trì",
        "managed by several bodies: the direct one leads"
      ),
      ground(
        "head-after-merger",
        cite(
          law,
          "Đ12.k4",
          "sau hợp nhất, sáp nhập, chia, tách mà người bị tố cáo đang công tác chủ trì giải quyết"
        ),
        "cơ quan đã hợp nhất, sáp nhập, chia, tách: nơi đang công tác",
        "body merged or split: where the denounced works now"
      ),
      ground(
        "head-above-dissolved-body",
        cite(law, "Đ12.k5", "quản lý cơ quan, tổ chức trước khi bị giải thể giải quyết"),
        "cơ quan đã giải thể: nơi quản lý trước khi giải thể",
        "body dissolved: the one that managed it"
      ),
      ground(
        "superior-of-the-body",
        cite(
          law,
          "Đ12.k6",
          "do người đứng đầu cơ quan, tổ chức cấp trên trực tiếp của cơ quan, tổ chức đó giải quyết"
        ),
        "tố cáo cơ quan, tổ chức: cấp trên trực tiếp",
        "a body itself: its direct superior"
      )
    ] as const
  )
})

/** Đ12.7 — "xác định thẩm quyền giải quyết tố cáo … mà không thuộc các trường hợp quy định tại các khoản 3, 4, 5 và 6". */
export const competenceWhereSilent = rule("denunciation.competence.where-silent", {
  label: {
    vi: "xác định thẩm quyền trong trường hợp luật chưa quy định",
    en: "who names the competent body where the law names none"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite(
      law,
      "Đ12.k7",
      "mà không thuộc các trường hợp quy định tại các khoản 3, 4, 5 và 6 Điều này",
      by("Đ3.k1")
    ),
    ["minister", "head-of-ministerial-agency", "chair-of-province"] as const
  )
})

const ofProvincialBody = ground(
  "head-of-provincial-body",
  cite(law, "Đ13.k3.a", "người đứng đầu, cấp phó của người đứng đầu cơ quan, đơn vị trực thuộc cơ quan mình"),
  "người đứng đầu cơ quan chuyên môn cấp tỉnh: đơn vị trực thuộc",
  "head of a provincial body: heads of its units"
)
/** The district level was gone a year before the law said who took its place; the decree that did was seen paraphrased. */
const throughout2025 = paraphrased(
  "141/2025/NĐ-CP",
  WHOLE,
  "Chủ tịch UBND cấp tỉnh giải quyết tố cáo đối với Chủ tịch, Phó Chủ tịch UBND cấp xã"
)
const ofDirectorGeneral = ground(
  "director-general",
  cite(law, "Đ13.k5.a", "cấp phó của người đứng đầu cơ quan, đơn vị thuộc Tổng cục, Cục và cấp tương đương"),
  "Tổng cục trưởng, Cục trưởng được phân cấp: đơn vị thuộc Tổng cục, Cục",
  "a director general with delegated management: heads of his units"
)
const ofGovernmentAgency = ground(
  "head-of-government-agency",
  cite(law, "Đ13.k6.a", "cấp phó của người đứng đầu cơ quan, tổ chức thuộc cơ quan thuộc Chính phủ"),
  "người đứng đầu cơ quan thuộc Chính phủ: đơn vị thuộc cơ quan mình",
  "head of a body under the Government: heads of its units"
)
const ofMinister = ground(
  "minister",
  cite(law, "Đ13.k7.a", "cấp phó của người đứng đầu cơ quan, đơn vị thuộc Bộ, cơ quan ngang Bộ"),
  "Bộ trưởng: người đứng đầu, cấp phó đơn vị thuộc Bộ; người mình quản lý trực tiếp",
  "a minister: heads and deputies under the ministry, and those he manages"
)
const ofPrimeMinister = ground(
  "prime-minister",
  cite(law, "Đ13.k8.a", "Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp tỉnh"),
  "Thủ tướng: Bộ trưởng, Thứ trưởng, Chủ tịch, Phó Chủ tịch UBND cấp tỉnh …",
  "the Prime Minister: ministers, deputies, chairs of provinces and their deputies"
)

/** Đ13 — who resolves a denunciation of an official in the administration, level by level. */
export const denunciationCompetence = rule("denunciation.competence", {
  label: {
    vi: "thẩm quyền giải quyết tố cáo trong cơ quan hành chính nhà nước",
    en: "who resolves a denunciation in the administration"
  },
  is: unreadIn2011()
    .amended(
      since,
      cite(law, "Đ13.k1", "trong việc thực hiện công vụ của công chức do mình quản lý trực tiếp"),
      [
        ground(
          "chair-of-commune",
          cite(law, "Đ13.k1", "trong việc thực hiện công vụ của công chức do mình quản lý trực tiếp"),
          "Chủ tịch UBND cấp xã: công chức do mình quản lý trực tiếp",
          "chair of the commune: the officials he manages"
        ),
        ground(
          "chair-of-district",
          cite(law, "Đ13.k2.a", "Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã"),
          "Chủ tịch UBND cấp huyện: Chủ tịch, Phó Chủ tịch UBND cấp xã",
          "chair of the district: chairs of communes and their deputies"
        ),
        ofProvincialBody,
        ground(
          "chair-of-province",
          cite(law, "Đ13.k4.a", "Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp huyện"),
          "Chủ tịch UBND cấp tỉnh: Chủ tịch, Phó Chủ tịch UBND cấp huyện, cơ quan chuyên môn cấp tỉnh",
          "chair of the province: chairs of districts, heads of provincial bodies"
        ),
        ofDirectorGeneral,
        ofGovernmentAgency,
        ofMinister,
        ofPrimeMinister
      ]
    )
    .amended(
      "2025-07-01",
      cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"),
      [
        ground(
          "chair-of-commune",
          cite(law, "Đ13.k1", "trong việc thực hiện công vụ của công chức do mình quản lý trực tiếp"),
          "Chủ tịch UBND cấp xã: công chức do mình quản lý trực tiếp",
          "chair of the commune: the officials he manages"
        ),
        ofProvincialBody,
        ground(
          "chair-of-province",
          throughout2025,
          "Chủ tịch UBND cấp tỉnh: Chủ tịch, Phó Chủ tịch UBND cấp xã, cơ quan chuyên môn cấp tỉnh",
          "chair of the province: chairs of communes and their deputies, heads of provincial bodies"
        ),
        ofDirectorGeneral,
        ofGovernmentAgency,
        ofMinister,
        ofPrimeMinister
      ],
      throughout2025
    )
    .amended(
      "2026-07-01",
      cite(law, "Đ13.k1", "do Ủy ban nhân dân cấp xã quản lý trực tiếp", by("Đ3.k2.a")),
      [
        ground(
          "chair-of-commune",
          cite(
            law,
            "Đ13.k1.a",
            "cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp xã",
            by("Đ3.k2.a")
          ),
          "Chủ tịch UBND cấp xã: cơ quan chuyên môn cấp xã, người mình quản lý trực tiếp",
          "chair of the commune: heads of its bodies, and those he manages"
        ),
        ground(
          "head-of-provincial-body",
          cite(
            law,
            "Đ13.k3.a",
            "người đứng đầu, cấp phó của người đứng đầu cơ quan, đơn vị trực thuộc cơ quan mình",
            by("Đ3.k2.b")
          ),
          "người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác cấp tỉnh: đơn vị trực thuộc",
          "head of a provincial body: heads of its units"
        ),
        ground(
          "chair-of-province",
          cite(law, "Đ13.k4.a", "Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã", by("Đ3.k2.c")),
          "Chủ tịch UBND cấp tỉnh: Chủ tịch, Phó Chủ tịch UBND cấp xã, cơ quan cấp tỉnh",
          "chair of the province: chairs of communes and their deputies, heads of provincial bodies"
        ),
        ofDirectorGeneral,
        ofGovernmentAgency,
        ofMinister,
        ofPrimeMinister
      ],
      cite("136/2025/QH15", "Đ3.k8", "bãi bỏ")
    )
})

/** Đ13.8.c — "Thủ tướng Chính phủ ủy quyền cho Tổng Thanh tra Chính phủ thụ lý tố cáo". */
export const primeMinisterAuthorises = rule("denunciation.competence.prime-minister-authorises", {
  label: {
    vi: "Thủ tướng ủy quyền cho Tổng Thanh tra Chính phủ",
    en: "the Prime Minister may authorise the Inspector General"
  },
  is: Timeline.enacted(
    "2026-07-01",
    cite(
      law,
      "Đ13.k8.c",
      "Thủ tướng Chính phủ ủy quyền cho Tổng Thanh tra Chính phủ thụ lý tố cáo",
      by("Đ3.k2.d")
    ),
    "inspector-general" as const
  )
})

/** Đ41 — outside official duties: the body whose field it is; of several competent ones, the first to accept. */
export const fieldCompetence = rule("denunciation.competence.fields", {
  label: {
    vi: "thẩm quyền đối với vi phạm về quản lý nhà nước trong các lĩnh vực",
    en: "competence over violations in a field of administration"
  },
  is: unreadIn2011().amended(
    since,
    cite(
      law,
      "Đ41.k1",
      "nội dung liên quan đến chức năng quản lý nhà nước của cơ quan nào thì cơ quan đó có trách nhiệm giải quyết"
    ),
    "body-of-the-field-first-to-accept" as const,
    cite(law, "Đ41.k3", "thì cơ quan thụ lý đầu tiên có thẩm quyền giải quyết")
  )
})
