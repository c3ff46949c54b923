import { type Citation, cite, recalled } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ11: the fourteen groups of matters that the commune publishes. */

const law = "10/2022/QH15"
const byLaw97 = { instrument: "97/2025/QH15", at: "Đ4.k3" } as const

export type DisclosureMatter =
  | ("K1" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7")
  | ("K8" | "K9" | "K10" | "K11" | "K12" | "K13" | "K14")

const labels: Readonly<Record<DisclosureMatter, readonly [vi: string, en: string]>> = {
  K1: ["kế hoạch phát triển kinh tế - xã hội hằng năm và kết quả", "yearly socio-economic plan and results"],
  K2: ["ngân sách, quyết toán, kiến nghị kiểm toán", "budget, its execution and settlement, audit follow-up"],
  K3: ["dự án, công trình; đất đai; quy hoạch", "projects, land recovery and planning"],
  K4: [
    "quy chế dân chủ; nhiệm vụ của cán bộ; quy tắc ứng xử",
    "democracy regulation, duties, code of conduct"
  ],
  K5: ["các quỹ, khoản đầu tư, tài trợ, huy động đóng góp", "funds, investments, sponsorship, contributions"],
  K6: ["tài sản công", "public assets"],
  K7: ["chính sách hỗ trợ, trợ cấp, tín dụng, an sinh", "social support: criteria, beneficiaries, results"],
  K8: ["hỗ trợ thiên tai, dịch bệnh; đóng góp tự nguyện", "disaster and illness relief, donations"],
  K9: ["gọi nhập ngũ và nghĩa vụ Công an nhân dân", "call-up for the army and the police"],
  K10: ["kết quả thanh tra, kỷ luật; phiếu tín nhiệm", "inspection and discipline results, confidence votes"],
  K11: ["lấy ý kiến Nhân dân: kế hoạch, kết quả, giải trình", "consultation: plan, results, explanation"],
  K12: ["phí, lệ phí do cấp xã thu", "fees and charges that the commune collects"],
  K13: ["thủ tục hành chính", "administrative procedures"],
  K14: ["nội dung khác", "other matters"]
}

const matter = (code: DisclosureMatter, basis: Citation): Ground<DisclosureMatter> =>
  ground(code, basis, ...labels[code])

const k1 = matter("K1", cite(law, "Đ11.k1", "Kế hoạch phát triển kinh tế - xã hội"))
const k2 = matter(
  "K2",
  cite(law, "Đ11.k2", "dự toán ngân sách nhà nước, kế hoạch hoạt động tài chính của cấp xã")
)
const fiveToThirteen = [
  matter("K5", cite(law, "Đ11.k5", "các khoản huy động Nhân dân đóng góp")),
  matter("K6", cite(law, "Đ11.k6", "đối với tài sản công do cấp xã quản lý")),
  matter("K7", cite(law, "Đ11.k7", "chính sách hỗ trợ, trợ cấp, tín dụng")),
  matter("K8", cite(law, "Đ11.k8", "để khắc phục khó khăn do thiên tai, dịch bệnh, sự cố, thảm họa")),
  matter("K9", cite(law, "Đ11.k9", "Số lượng, đối tượng, tiêu chuẩn gọi nhập ngũ")),
  matter("K10", cite(law, "Đ11.k10", "Kết quả thanh tra, kiểm tra, giải quyết các vụ việc tham nhũng")),
  matter("K11", cite(law, "Đ11.k11", "Kế hoạch lấy ý kiến Nhân dân, nội dung lấy ý kiến")),
  matter("K12", cite(law, "Đ11.k12", "mức thu các loại phí, lệ phí")),
  matter("K13", cite(law, "Đ11.k13", "Các thủ tục hành chính"))
]

const of2023 = [
  k1,
  k2,
  matter("K3", cite(law, "Đ11.k3", "quy hoạch xây dựng vùng huyện, quy hoạch xây dựng xã")),
  matter("K4", cite(law, "Đ11.k4", "Quy chế thực hiện dân chủ ở xã, phường, thị trấn")),
  ...fiveToThirteen,
  matter("K14", cite(law, "Đ11.k14", "quy chế thực hiện dân chủ ở xã, phường, thị trấn"))
]

const of2025 = [
  k1,
  k2,
  matter(
    "K3",
    cite(law, "Đ11.k3", "quy hoạch chung huyện, quy hoạch chung xã", {
      instrument: "47/2024/QH15",
      at: "Đ57.k3.a"
    })
  ),
  matter("K4", cite(law, "Đ11.k4", "Quy chế thực hiện dân chủ ở xã, phường, đặc khu", byLaw97)),
  ...fiveToThirteen,
  matter("K14", cite(law, "Đ11.k14", "quy chế thực hiện dân chủ ở xã, phường, đặc khu", byLaw97))
]

const remembered = recalled(ordinance, "Đ5", "mười một nội dung phải công khai")
const old = (code: string, vi: string, en: string) => ground(code, remembered, vi, en)
const of2007 = [
  old("1", "kế hoạch, ngân sách", "plans and budget"),
  old("2", "dự án, đất đai, bồi thường", "projects, land, compensation"),
  old("3", "nhiệm vụ của cán bộ, công chức", "duties of officials"),
  old("4", "các quỹ, khoản đóng góp", "funds and contributions"),
  old("5", "vay vốn, giảm nghèo, trợ cấp xã hội", "loans, poverty, social lists"),
  old("6", "đề án địa giới", "boundary schemes"),
  old("7", "kết quả thanh tra, phiếu tín nhiệm", "inspections, confidence votes"),
  old("8", "tiếp thu ý kiến của Nhân dân", "what became of opinions"),
  old("9", "phí, lệ phí", "fees"),
  old("10", "thủ tục", "procedures"),
  old("11", "nội dung khác", "other matters")
]

/** Đ11 — "chính quyền địa phương cấp xã phải công khai các nội dung sau đây", state secrets excepted. */
export const disclosureMatters = rule("disclosure.matters", {
  label: { vi: "những nội dung phải công khai ở cấp xã", en: "what the commune must publish" },
  is: Timeline.enacted<readonly Ground[]>("2007-07-01", remembered, of2007)
    .amended("2023-07-01", cite(law, "Đ11", "phải công khai các nội dung sau đây"), of2023)
    .amended("2025-07-01", cite(law, "Đ11", "phải công khai các nội dung sau đây"), of2025)
})
