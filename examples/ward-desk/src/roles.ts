import type { Label } from "@danchu/law"

export const roles = ["reception", "clerk", "verifier", "chair"] as const
export type Role = (typeof roles)[number]

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

/** Which parts of a procedure each role of the desk plays; a part also belongs to the role of its own name. */
export const parts: Readonly<Record<Role, readonly string[]>> = {
  reception: ["intake-officer", "complainant"],
  clerk: ["complainant"],
  verifier: [],
  chair: ["resolver"]
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
  resolver: { vi: "người giải quyết", en: "resolver" },
  clerk: { vi: "văn thư", en: "clerk" },
  verifier: { vi: "người xác minh", en: "verifier" },
  complainant: { vi: "người khiếu nại", en: "complainant" },
  law: { vi: "theo luật định", en: "by law" }
}

export const partName = (part: string): Label => partNames[part] ?? { vi: part, en: part }
