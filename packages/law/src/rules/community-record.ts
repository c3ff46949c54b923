import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ20, Đ22–23: the document of a decision, its annulment, who reports on it. */

const law = "10/2022/QH15"

/** Đ20.1 — "dưới hình thức nghị quyết, biên bản cuộc họp, bản ghi nhớ, bản thỏa thuận". */
export const decisionDocument = rule("community.decision-document", {
  label: { vi: "hình thức văn bản của quyết định", en: "documents that may hold the decision" },
  is: ordinanceUnread("the document of a decision").amended(
    "2023-07-01",
    cite(law, "Đ20.k1", "nghị quyết, biên bản cuộc họp, bản ghi nhớ, bản thỏa thuận của cộng đồng dân cư"),
    ["resolution", "minutes", "memorandum", "agreement"] as const
  )
})

const contents = [
  ground(
    "time",
    cite(law, "Đ20.k2.a", "Thời gian cộng đồng dân cư bàn và quyết định"),
    "thời gian bàn và quyết định",
    "when it was discussed and decided"
  ),
  ground(
    "households",
    cite(
      law,
      "Đ20.k2.b",
      "số người đại diện hộ gia đình có mặt; số hộ gia đình không có người đại diện tham dự"
    ),
    "tổng số hộ, số đại diện có mặt, số hộ vắng",
    "all households, representatives present, households without one"
  ),
  ground(
    "matter",
    cite(law, "Đ20.k2.c", "Nội dung cộng đồng dân cư bàn"),
    "nội dung bàn",
    "what was discussed"
  ),
  ground("form", cite(law, "Đ20.k2.d", "Hình thức cộng đồng dân cư quyết định"), "hình thức", "the form"),
  ground(
    "result",
    cite(law, "Đ20.k2.đ", "Kết quả biểu quyết tại cuộc họp hoặc tổng hợp phiếu lấy ý kiến"),
    "kết quả biểu quyết",
    "the result"
  ),
  ground(
    "decision",
    cite(law, "Đ20.k2.e", "Nội dung quyết định của cộng đồng dân cư"),
    "nội dung quyết định",
    "the text of the decision"
  ),
  ground(
    "signatures",
    cite(
      law,
      "Đ20.k2.g",
      "Trưởng ban công tác Mặt trận ở thôn, tổ dân phố và 02 đại diện của các hộ gia đình"
    ),
    "chữ ký của Trưởng thôn, Trưởng ban công tác Mặt trận, 02 đại diện hộ",
    "signatures of the head, the Front's head and two household representatives"
  )
] as const

/** Đ20.2 — "gồm các nội dung chủ yếu sau đây". */
export const decisionContents = rule("community.decision-contents", {
  label: { vi: "nội dung chủ yếu của quyết định", en: "what the document must hold" },
  is: ordinanceUnread("the contents of a decision").amended(
    "2023-07-01",
    cite(law, "Đ20.k2", "gồm các nội dung chủ yếu sau đây"),
    contents
  )
})

/** Đ22.2 — unlawful or immoral: the commune abolishes; out of procedure: it abolishes or asks for an amendment. */
export const annulment = rule("community.annulment", {
  label: { vi: "bãi bỏ quyết định của cộng đồng dân cư", en: "what the commune does with a faulty decision" },
  is: ordinanceUnread("annulment of a decision").amended(
    "2023-07-01",
    cite(law, "Đ22.k2", "Ủy ban nhân dân cấp xã quyết định bãi bỏ"),
    { unlawful: ["abolish"], procedural: ["abolish", "ask-to-amend"] } as const,
    cite(law, "Đ22.k1.a", "Có nội dung trái với quy định của pháp luật"),
    cite(law, "Đ22.k1.b", "Không tuân thủ quy định về trình tự, thủ tục")
  )
})

/** Đ22.3 — the community changes its own decision "theo trình tự, thủ tục quy định tại các điều 18, 19, 20 và 21". */
export const selfAmendment = rule("community.self-amendment", {
  label: {
    vi: "cộng đồng tự sửa đổi, bãi bỏ quyết định của mình",
    en: "how a community changes its own decision"
  },
  is: ordinanceUnread("changing a decision").amended(
    "2023-07-01",
    cite(law, "Đ22.k3", "theo trình tự, thủ tục quy định tại các điều 18, 19, 20 và 21"),
    "by-the-same-procedure" as const
  )
})

/** Đ23.2 — the head publishes the result, and reports the execution to the people and to the commune. */
export const resultReport = rule("community.result-report", {
  label: { vi: "công khai kết quả và báo cáo thực hiện", en: "who publishes the result and reports on it" },
  is: ordinanceUnread("reports on a decision").amended(
    "2023-07-01",
    cite(law, "Đ23.k2", "có trách nhiệm công khai kết quả biểu quyết hoặc kết quả tổng hợp phiếu lấy ý kiến"),
    { by: "neighbourhood-head", to: ["people", "commune-committee"] } as const
  )
})

/** Đ23.1 — decisions of commune scope go to the People's Council "tại kỳ họp thường lệ gần nhất". */
export const decisionCouncilReport = rule("community.council-report", {
  label: {
    vi: "báo cáo Hội đồng nhân dân cấp xã",
    en: "report to the council on decisions of commune scope"
  },
  is: ordinanceUnread("reports to the council").amended(
    "2023-07-01",
    cite(law, "Đ23.k1.p2", "tại kỳ họp thường lệ gần nhất"),
    "nearest-ordinary-session" as const
  )
})
