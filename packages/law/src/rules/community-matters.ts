import { type Citation, cite, paraphrased, WHOLE } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceUnread } from "./democracy-earlier.js"
import { communeScope } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ15–16: what the people discuss and decide, and who puts it to them. */

const law = "10/2022/QH15"

/** The six khoản of Điều 15. */
export type CommunityMatter = "D1" | "D2" | "D3" | "D4" | "D5" | "D6"

const labels: Readonly<Record<CommunityMatter, readonly [vi: string, en: string]>> = {
  D1: ["chủ trương và mức đóng góp xây dựng", "policy and level of contributions to public works"],
  D2: [
    "thu, chi, quản lý các khoản đóng góp, tài sản chung",
    "handling of contributions, common funds and assets"
  ],
  D3: ["hương ước, quy ước", "the community covenant"],
  D4: ["bầu, cho thôi Trưởng thôn, Tổ trưởng tổ dân phố", "electing and dismissing the neighbourhood head"],
  D5: [
    "bầu, cho thôi thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
    "electing and dismissing members of the inspection and investment supervision boards"
  ],
  D6: ["công việc tự quản khác", "other matters of self-management"]
}

const matter = (code: CommunityMatter, basis: Citation): Ground<CommunityMatter> =>
  ground(code, basis, ...labels[code])

const article10 = paraphrased(
  ordinance,
  "Đ10",
  "chủ trương và mức đóng góp xây dựng cơ sở hạ tầng, công trình phúc lợi công cộng; công việc khác trong nội bộ cộng đồng dân cư"
)
const toBeRecognised = paraphrased(
  ordinance,
  WHOLE,
  "bàn, biểu quyết hương ước, quy ước; bầu, miễn nhiệm Trưởng thôn, thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng"
)

/** Đ15 — the matters that the people discuss and decide. */
export const communityMatters = rule("community.matters", {
  label: { vi: "những nội dung Nhân dân bàn và quyết định", en: "what the people discuss and decide" },
  is: Timeline.enacted("2007-07-01", article10, [
    matter("D1", article10),
    matter("D2", article10),
    matter("D3", toBeRecognised),
    matter("D4", toBeRecognised),
    matter("D5", toBeRecognised),
    matter("D6", article10)
  ]).amended("2023-07-01", cite(law, "Đ15.k1", "do Nhân dân đóng góp toàn bộ hoặc một phần kinh phí"), [
    matter("D1", cite(law, "Đ15.k1", "Chủ trương và mức đóng góp xây dựng cơ sở hạ tầng")),
    matter(
      "D2",
      cite(law, "Đ15.k2", "Việc thu, chi, quản lý các khoản đóng góp của Nhân dân tại cộng đồng dân cư")
    ),
    matter("D3", cite(law, "Đ15.k3", "Nội dung hương ước, quy ước của cộng đồng dân cư")),
    matter("D4", cite(law, "Đ15.k4", "Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố")),
    matter("D5", cite(law, "Đ15.k5", "thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng")),
    matter("D6", cite(law, "Đ15.k6", "Các công việc tự quản khác trong nội bộ cộng đồng dân cư"))
  ])
})

/** Who puts a matter forward, and who must agree. */
export interface Proposal {
  readonly by: "commune-chair" | "neighbourhood-head"
  readonly agreedWith: "commune-front-chair" | "neighbourhood-front-head"
}

const communeProposal = ordinanceUnread("proposals of commune scope").amended<Proposal>(
  "2023-07-01",
  cite(
    law,
    "Đ16.k1",
    "sau khi thống nhất với Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp quyết định nội dung"
  ),
  { by: "commune-chair", agreedWith: "commune-front-chair" }
)
const neighbourhoodProposal = ordinanceUnread("proposals in the neighbourhood").amended<Proposal>(
  "2023-07-01",
  cite(
    law,
    "Đ16.k2",
    "sau khi thống nhất với Trưởng ban công tác Mặt trận ở thôn, tổ dân phố đề xuất nội dung"
  ),
  { by: "neighbourhood-head", agreedWith: "neighbourhood-front-head" }
)

/** Đ16.1–2 — who puts a matter to the people, and with whose agreement. */
export const proposal = rule("community.proposal", {
  label: { vi: "đề xuất nội dung để Nhân dân bàn và quyết định", en: "who puts a matter to the people" },
  facts: { "commune-scope": communeScope },
  is: facts => (facts["commune-scope"] ? communeProposal : neighbourhoodProposal)
})
