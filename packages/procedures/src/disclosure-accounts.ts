import { cite } from "@danchu/law"
import { disclosureRegister, disclosureReport } from "@danchu/law/rules/disclosure-terms"
import { governed, under } from "./absent.js"
import type { DisclosureStepFor } from "./disclosure-state.js"
import { accepted, refused } from "./procedure.js"

/** Luật 10/2022/QH15, Đ13.2, Đ14.3: the account that is given of what was made public. */

const law = "10/2022/QH15"
const list = cite(law, "Đ13.k2.p2", "Danh sách các nội dung đã được thực hiện công khai")
const everywhere = cite(
  law,
  "Đ13.k2.p2",
  "được lập, cập nhật theo từng quý và niêm yết tại trụ sở Hội đồng nhân dân, Ủy ban nhân dân cấp xã"
)
const council = cite(law, "Đ14.k3", "báo cáo Hội đồng nhân dân cùng cấp về quá trình và kết quả thực hiện")

const places = ["headquarters", "house-of-culture", "community-point"] as const

/** Đ13.2 — "được lập, cập nhật theo từng quý và niêm yết" at the same three places as the information. */
export const putOnList: DisclosureStepFor<"PutOnQuarterlyList"> = {
  label: { vi: "đưa vào danh sách công khai theo quý", en: "put it on the quarterly list" },
  from: ["published", "fulfilled", "standing"],
  to: ["published", "fulfilled", "standing", "closed"],
  moves: [["fulfilled", "closed"]],
  who: "commune",
  rules: [disclosureRegister.id],
  basis: [list],
  decide: (_, { type: _type, ...given }) =>
    under(disclosureRegister.on(given.on), list, ruling =>
      places.every(place => given.places.includes(place))
        ? accepted([{ ...given, type: "PutOnList", governedBy: governed(ruling) }])
        : refused(
            everywhere,
            "list-not-posted-everywhere",
            "danh sách phải niêm yết tại trụ sở, nhà văn hóa và các điểm sinh hoạt cộng đồng",
            "the list hangs at the headquarters, the house of culture and the community points"
          )
    )
}

/** Đ14.3 — "tại kỳ họp thường lệ gần nhất, đồng thời gửi Ủy ban Mặt trận". */
export const report: DisclosureStepFor<"ReportToCouncil"> = {
  label: { vi: "báo cáo Hội đồng nhân dân", en: "report to the council" },
  from: ["published", "fulfilled", "standing"],
  to: ["published", "fulfilled", "standing", "closed"],
  moves: [["fulfilled", "closed"]],
  who: "commune",
  rules: [disclosureReport.id],
  basis: [council],
  decide: (_, { on }) =>
    under(disclosureReport.on(on), council, ruling =>
      accepted(
        [{ type: "CouncilTold", on, governedBy: governed(ruling) }],
        ["commune-council", "commune-front"].map(to => ({
          to,
          template: "disclosure-report",
          basis: [council]
        }))
      )
    )
}
