import { cite } from "../citation.js"
import { ground } from "../ground.js"
import type { OpenNorm } from "../open-norm.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 75/2015/QH13 Đ14; Luật 10/2022/QH15 Đ8, Đ87: emulation movements. Registration, criteria and recognition are left to them. */

const front = "75/2015/QH13"
const law = "10/2022/QH15"
const ofTheFront = cite(front, "Đ14.k2.b", "phong trào thi đua yêu nước của địa phương")
const organisers = [
  ground(
    "front",
    cite(front, "Đ14.k2.b", "Ủy ban Mặt trận Tổ quốc Việt Nam ở địa phương tổ chức"),
    "Ủy ban Mặt trận Tổ quốc tổ chức",
    "the Front committee"
  ),
  ground(
    "front-with-the-state",
    cite(front, "Đ14.k2.b", "hoặc phối hợp với cơ quan nhà nước tổ chức"),
    "Mặt trận phối hợp với cơ quan nhà nước",
    "the Front with a body of the State"
  ),
  ground(
    "member-organisation",
    cite(front, "Đ14.k2.c", "Các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam tổ chức hoặc phối hợp"),
    "tổ chức thành viên của Mặt trận",
    "a member organisation of the Front"
  )
] as const

/** Luật 75/2015 Đ14.2 — who organises movements in a place; since 2023-07-01 also those about grassroots democracy (Đ87.1). */
export const movementOrganisers = rule("emulation.organisers", {
  label: {
    vi: "tổ chức phong trào thi đua ở địa phương",
    en: "who organises emulation movements in a place"
  },
  is: Timeline.enacted("2016-01-01", ofTheFront, organisers).amended(
    "2023-07-01",
    ofTheFront,
    organisers,
    cite(law, "Đ87.k1", "tổ chức các phong trào thi đua về thực hiện dân chủ ở cơ sở")
  )
})

/** Đ14.2b lets the movement be organised and says no more: days, fields and criteria stand in its own plan. */
export const movementPlan = rule("emulation.plan", {
  label: {
    vi: "thời hạn, lĩnh vực, tiêu chí của phong trào do kế hoạch của phong trào quy định",
    en: "days, fields and criteria of a movement, which its own plan sets"
  },
  is: Timeline.enacted("2016-01-01", ofTheFront, "set-by-the-movement" as const)
})

const promptly: OpenNorm = {
  id: "emulation.commendation",
  basis: [cite(law, "Đ8.k4", "Kịp thời biểu dương, khen thưởng các gương điển hình")]
}

/** Đ8.4 — "Kịp thời biểu dương, khen thưởng các gương điển hình": no number of days, and the law on rewards was not read. */
export const commendation = rule("emulation.commendation", {
  label: { vi: "biểu dương, khen thưởng gương điển hình", en: "commending good examples" },
  is: ordinanceUnread("commending good examples").amended("2023-07-01", promptly.basis[0], promptly)
})
