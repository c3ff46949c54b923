import { cite, paraphrased, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ17–26: who resolves a complaint at its first and its second instance. */

const law = "02/2011/QH13"
const since = "2012-07-01"
const by = (at: "Đ2.k7" | "Đ2.k8" | "Đ2.k10" | "Đ2.k15.d" | "Đ2.k16") =>
  ({ instrument: "136/2025/QH15", at }) as const

const districtEnded = cite("72/2025/QH15", "Đ51.k3", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025")
/** Between the end of the districts and Luật 136/2025 a decree divided their tasks; it was seen paraphrased. */
const decreeOf2025 = paraphrased(
  "141/2025/NĐ-CP",
  WHOLE,
  "Chủ tịch UBND cấp xã giải quyết lần đầu; Chủ tịch UBND cấp tỉnh giải quyết lần hai đối với Chủ tịch UBND cấp xã"
)

const communeOf2011 = ground(
  "chair-of-commune",
  cite(
    law,
    "Đ17",
    "quyết định hành chính, hành vi hành chính của mình, của người có trách nhiệm do mình quản lý trực tiếp"
  ),
  "Chủ tịch UBND cấp xã: của mình, của người do mình quản lý trực tiếp",
  "chair of the commune: his own, and of those he manages"
)
const commune = ground(
  "chair-of-commune",
  cite(
    law,
    "Đ17",
    "của người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp xã",
    by("Đ2.k7")
  ),
  "Chủ tịch UBND cấp xã: của mình, cơ quan chuyên môn cấp xã, người do mình quản lý trực tiếp",
  "chair of the commune: his own, of the heads of his bodies, of those he manages"
)
const districtBody = ground(
  "head-of-district-body",
  cite(law, "Đ17", "Thủ trưởng cơ quan thuộc Ủy ban nhân dân huyện"),
  "thủ trưởng cơ quan thuộc UBND cấp huyện",
  "head of a body of the district"
)
const district = ground(
  "chair-of-district",
  cite(
    law,
    "Đ18.k1",
    "Giải quyết khiếu nại lần đầu đối với quyết định hành chính, hành vi hành chính của mình"
  ),
  "Chủ tịch UBND cấp huyện: của mình",
  "chair of the district: his own"
)
const unitOfDepartment = ground(
  "head-of-unit-of-department",
  cite(
    law,
    "Đ19",
    "Thủ trưởng cơ quan thuộc sở và cấp tương đương có thẩm quyền giải quyết khiếu nại lần đầu"
  ),
  "thủ trưởng cơ quan thuộc sở",
  "head of a unit of a department"
)
const unitOfProvincialBody = ground(
  "head-of-unit-of-department",
  cite(
    law,
    "Đ19",
    "Thủ trưởng cơ quan thuộc cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh",
    by("Đ2.k15.d")
  ),
  "thủ trưởng đơn vị thuộc cơ quan chuyên môn cấp tỉnh",
  "head of a unit of a provincial body"
)
const department = ground(
  "head-of-department",
  cite(law, "Đ20.k1", "của mình, của cán bộ, công chức do mình quản lý trực tiếp"),
  "giám đốc sở, thủ trưởng cơ quan chuyên môn cấp tỉnh: của mình, cán bộ, công chức của mình",
  "head of a department or provincial body: his own and of his officials"
)
const province = ground(
  "chair-of-province",
  cite(
    law,
    "Đ21.k1",
    "Giải quyết khiếu nại lần đầu đối với quyết định hành chính, hành vi hành chính của mình"
  ),
  "Chủ tịch UBND cấp tỉnh: của mình",
  "chair of the province: his own"
)
const ministryBody = ground(
  "head-of-ministry-body",
  cite(law, "Đ22", "(sau đây gọi chung là Thủ trưởng cơ quan thuộc bộ) có thẩm quyền giải quyết khiếu nại"),
  "thủ trưởng cơ quan thuộc bộ",
  "head of a body of a ministry"
)
const minister = ground(
  "minister",
  cite(law, "Đ23.k1", "của mình, của cán bộ, công chức do mình quản lý trực tiếp"),
  "Bộ trưởng: của mình, cán bộ, công chức của mình",
  "minister: his own and of his officials"
)

const firstOf2011 = [
  communeOf2011,
  districtBody,
  district,
  unitOfDepartment,
  department,
  province,
  ministryBody,
  minister
]

/** Đ17–23 — "có thẩm quyền giải quyết khiếu nại lần đầu đối với quyết định hành chính, hành vi hành chính của mình". */
export const firstCompetence = rule("complaint.competence.first", {
  label: { vi: "thẩm quyền giải quyết khiếu nại lần đầu", en: "who resolves a first complaint" },
  is: Timeline.enacted(since, cite(law, "Đ17", "có thẩm quyền giải quyết khiếu nại lần đầu"), firstOf2011)
    .amended(
      "2025-07-01",
      districtEnded,
      firstOf2011.filter(one => one !== district && one !== districtBody),
      decreeOf2025
    )
    .amended(
      "2026-07-01",
      cite(
        law,
        "Đ17",
        "Chủ tịch Ủy ban nhân dân cấp xã có thẩm quyền giải quyết khiếu nại lần đầu",
        by("Đ2.k7")
      ),
      [commune, unitOfProvincialBody, department, province, ministryBody, minister],
      cite("136/2025/QH15", "Đ2.k16", "Bãi bỏ khoản 8 Điều 6 và Điều 18")
    )
})

const overDistrictAndCommune = ground(
  "chair-of-district",
  cite(
    law,
    "Đ18.k2",
    "Chủ tịch Ủy ban nhân dân cấp xã, Thủ trưởng cơ quan thuộc Ủy ban nhân dân cấp huyện đã giải quyết lần đầu"
  ),
  "Chủ tịch UBND cấp huyện: sau Chủ tịch UBND cấp xã, cơ quan cấp huyện",
  "chair of the district: after the commune and the district's bodies"
)
const overUnits = ground(
  "head-of-department",
  cite(law, "Đ20.k2", "Thủ trưởng cơ quan thuộc sở và cấp tương đương đã giải quyết lần đầu"),
  "giám đốc sở: sau cơ quan thuộc sở",
  "head of a department: after its units"
)
const overUnitsOfProvincialBody = ground(
  "head-of-department",
  cite(
    law,
    "Đ20.k2",
    "cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh đã giải quyết lần đầu",
    by("Đ2.k15.d")
  ),
  "thủ trưởng cơ quan chuyên môn cấp tỉnh: sau đơn vị thuộc mình",
  "head of a provincial body: after its units"
)
const overDistrict = ground(
  "chair-of-province",
  cite(
    law,
    "Đ21.k2",
    "Chủ tịch Ủy ban nhân dân cấp huyện, Giám đốc sở và cấp tương đương đã giải quyết lần đầu"
  ),
  "Chủ tịch UBND cấp tỉnh: sau Chủ tịch UBND cấp huyện, giám đốc sở",
  "chair of the province: after the districts and the departments"
)
const overCommuneIn2025 = ground(
  "chair-of-province",
  decreeOf2025,
  "Chủ tịch UBND cấp tỉnh: sau Chủ tịch UBND cấp xã, giám đốc sở",
  "chair of the province: after the communes and the departments"
)
const overCommune = ground(
  "chair-of-province",
  cite(
    law,
    "Đ21.k2",
    "Chủ tịch Ủy ban nhân dân cấp xã, Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác",
    by("Đ2.k8")
  ),
  "Chủ tịch UBND cấp tỉnh: sau Chủ tịch UBND cấp xã, cơ quan chuyên môn cấp tỉnh",
  "chair of the province: after the communes and the provincial bodies"
)
const overMinistryBody = ground(
  "minister",
  cite(law, "Đ23.k2", "của Thủ trưởng cơ quan thuộc bộ đã giải quyết lần đầu nhưng còn khiếu nại"),
  "Bộ trưởng: sau cơ quan thuộc bộ",
  "minister: after the ministry's bodies"
)
const overProvince = ground(
  "minister-of-the-field",
  cite(
    law,
    "Đ23.k3",
    "của Chủ tịch Ủy ban nhân dân cấp tỉnh có nội dung thuộc thẩm quyền quản lý nhà nước của bộ, ngành"
  ),
  "Bộ trưởng quản lý ngành: sau Chủ tịch UBND cấp tỉnh",
  "minister of the field: after the chair of the province"
)

/** Đ18–23 — "đã giải quyết lần đầu nhưng còn khiếu nại hoặc khiếu nại lần đầu đã hết thời hạn nhưng chưa được giải quyết". */
export const secondCompetence = rule("complaint.competence.second", {
  label: { vi: "thẩm quyền giải quyết khiếu nại lần hai", en: "who resolves a second complaint" },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ21.k2",
      "đã giải quyết lần đầu nhưng còn khiếu nại hoặc khiếu nại lần đầu đã hết thời hạn nhưng chưa được giải quyết"
    ),
    [overDistrictAndCommune, overUnits, overDistrict, overMinistryBody, overProvince]
  )
    .amended(
      "2025-07-01",
      districtEnded,
      [overUnits, overCommuneIn2025, overMinistryBody, overProvince],
      decreeOf2025
    )
    .amended(
      "2026-07-01",
      cite(law, "Đ21.k2", "của Chủ tịch Ủy ban nhân dân cấp xã", by("Đ2.k8")),
      [overUnitsOfProvincialBody, overCommune, overMinistryBody, overProvince],
      cite("136/2025/QH15", "Đ2.k16", "Bãi bỏ khoản 8 Điều 6 và Điều 18")
    )
})

/** Đ21.3, Đ23.4, Đ26.3 — "Giải quyết tranh chấp về thẩm quyền giải quyết khiếu nại". */
export const competenceDisputes = rule("complaint.competence.disputes", {
  label: { vi: "giải quyết tranh chấp về thẩm quyền", en: "who settles a dispute of competence" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ21.k3", "Giải quyết tranh chấp về thẩm quyền giải quyết khiếu nại"),
    [
      ground(
        "chair-of-province",
        cite(law, "Đ21.k3", "giữa các cơ quan, đơn vị thuộc phạm vi quản lý của mình"),
        "Chủ tịch UBND cấp tỉnh: trong tỉnh",
        "chair of the province: within it"
      ),
      ground(
        "minister",
        cite(law, "Đ23.k4", "giữa các cơ quan, đơn vị thuộc phạm vi quản lý của mình"),
        "Bộ trưởng: trong bộ",
        "minister: within the ministry"
      ),
      ground(
        "prime-minister",
        cite(
          law,
          "Đ26.k3",
          "giữa các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân cấp tỉnh"
        ),
        "Thủ tướng: giữa các bộ, tỉnh",
        "the Prime Minister: between ministries and provinces"
      )
    ] as const
  )
})

/** Đ25 — inspectors "Giúp thủ trưởng … kiểm tra, xác minh, kết luận, kiến nghị": they advise, they do not resolve. */
export const complaintAdvisers = rule("complaint.competence.advisers", {
  label: { vi: "người giúp xác minh, kiến nghị giải quyết", en: "who verifies and advises" },
  is: Timeline.enacted(
    since,
    cite(law, "Đ25.k1", "tiến hành kiểm tra, xác minh, kết luận, kiến nghị việc giải quyết khiếu nại"),
    ["inspectorate"] as readonly ("inspectorate" | "advising-unit")[]
  ).amended(
    "2026-07-01",
    cite(law, "Đ25", "thủ trưởng đơn vị được giao tham mưu giải quyết khiếu nại", by("Đ2.k10")),
    ["inspectorate", "advising-unit"] as const
  )
})
