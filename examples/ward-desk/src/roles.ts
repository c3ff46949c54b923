import type { Label } from "@danchu/law"

export const roles = ["reception", "clerk", "verifier", "chair"] as const
export type Role = (typeof roles)[number]

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

/**
 * Which parts of the procedures each role of the desk plays; a part also belongs to the role of its own name. What people
 * outside did (the complainant, the superior, the body that protects) is recorded by whoever takes their paper in.
 */
export const parts: Readonly<Record<Role, readonly string[]>> = {
  reception: ["intake-officer", "counter", "complainant", "heir", "denouncer", "applicant"],
  clerk: [
    "complainant",
    "heir",
    "denouncer",
    "applicant",
    "superior",
    "protecting-body",
    "body-concerned",
    "body-consulted"
  ],
  verifier: [],
  chair: ["resolver", "competent-body", "head"]
}

export const plays = (role: Role, part: string): boolean => role === part || parts[role].includes(part)

export const roleNames: Readonly<Record<Role, Label>> = {
  reception: { vi: "Tiếp công dân", en: "Reception" },
  clerk: { vi: "Văn thư", en: "Clerk" },
  verifier: { vi: "Xác minh", en: "Verifier" },
  chair: { vi: "Chủ tịch", en: "Chair" }
}

const partNames: Readonly<Record<string, Label>> = {
  "intake-officer": { vi: "người tiếp nhận đơn", en: "intake officer" },
  head: { vi: "người đứng đầu cơ quan", en: "head of the office" },
  "head-of-direct-superior": {
    vi: "người đứng đầu cơ quan cấp trên trực tiếp",
    en: "head of the direct superior"
  },
  "minister-of-home-affairs": { vi: "Bộ trưởng Bộ Nội vụ", en: "Minister of Home Affairs" },
  resolver: { vi: "người giải quyết", en: "resolver" },
  clerk: { vi: "văn thư", en: "clerk" },
  verifier: { vi: "người xác minh", en: "verifier" },
  complainant: { vi: "người khiếu nại", en: "complainant" },
  heir: { vi: "người thừa kế quyền, nghĩa vụ", en: "heir" },
  denouncer: { vi: "người tố cáo", en: "denouncer" },
  denounced: { vi: "người bị tố cáo", en: "denounced person" },
  respondent: { vi: "người bị khiếu nại", en: "respondent" },
  sender: { vi: "người gửi đơn", en: "sender" },
  "person-concerned": {
    vi: "người có quyền, nghĩa vụ liên quan",
    en: "person whose rights or duties are concerned"
  },
  "first-resolver": { vi: "người giải quyết lần đầu", en: "who resolved it first" },
  referrer: { vi: "nơi chuyển đơn đến", en: "who passed it on" },
  inspectorate: { vi: "cơ quan thanh tra", en: "inspectorate" },
  superior: { vi: "cấp trên trực tiếp", en: "superior" },
  investigator: { vi: "cơ quan điều tra", en: "investigator" },
  "protecting-body": { vi: "cơ quan bảo vệ", en: "protecting body" },
  "protected-person": { vi: "người được bảo vệ", en: "protected person" },
  "body-consulted": { vi: "cơ quan được lấy ý kiến", en: "body that was consulted" },
  "head-of-counter": { vi: "người đứng đầu bộ phận một cửa", en: "head of the counter" },
  police: { vi: "cơ quan công an", en: "police" },
  "inspector-general": { vi: "Tổng Thanh tra Chính phủ", en: "Inspector-General of the Government" },
  "body-concerned": { vi: "cơ quan, tổ chức liên quan", en: "body concerned" },
  applicant: { vi: "người nộp hồ sơ", en: "applicant" },
  counter: { vi: "bộ phận một cửa", en: "one-stop counter" },
  "competent-body": { vi: "nơi giải quyết hồ sơ", en: "competent body" },
  law: { vi: "theo luật định", en: "by law" }
}

export const partName = (part: string): Label => partNames[part] ?? { vi: part, en: part }
