import type { Label } from "@danchu/law"
import type { Criterion } from "./emulation.js"

/** Lists that movements often use. Each movement's own plan prevails: these are where a list begins, never law. */

const field = (code: string, vi: string, en: string) => ({ code, label: { vi, en } satisfies Label })

/** The fields that the press names for "Dân vận khéo"; some provinces add others. */
export const emulationFields = [
  field("economy", "kinh tế", "economy"),
  field("culture-society", "văn hóa - xã hội", "culture and society"),
  field("security-defence", "quốc phòng - an ninh", "security and defence"),
  field("political-system", "xây dựng hệ thống chính trị", "building the political system")
] as const

const inEachHousehold = (code: string, name: string): Criterion => ({
  code: code as Criterion["code"],
  name: name as Criterion["name"],
  of: "each-household"
})

/**
 * "5 không, 3 sạch" as the press of the years 2010–2025 tells it: eight things looked at in each household, counted and
 * never listed. The Women's Union sets the wording and may change it; no share is known, so none is given.
 */
export const fiveWithoutThreeClean: readonly Criterion[] = [
  inEachHousehold("no-poverty", "không đói nghèo"),
  inEachHousehold("no-offences", "không vi phạm pháp luật và tệ nạn xã hội"),
  inEachHousehold("no-violence", "không có bạo lực gia đình"),
  inEachHousehold("no-third-child", "không sinh con thứ ba trở lên"),
  inEachHousehold("no-malnutrition", "không có trẻ suy dinh dưỡng và bỏ học"),
  inEachHousehold("clean-house", "sạch nhà"),
  inEachHousehold("clean-kitchen", "sạch bếp"),
  inEachHousehold("clean-lane", "sạch ngõ")
]

/** Kinds of models that the press names, each with what is counted of it; `null` where nothing is. */
export const modelKinds = [
  { ...field("tree-planting", "trồng và bảo vệ cây xanh", "planting and keeping trees"), counts: "tree" },
  { ...field("model-garden", "vườn mẫu", "model gardens"), counts: "garden" },
  { ...field("house-for-the-poor", "làm nhà ở cho hộ nghèo", "houses for poor households"), counts: "house" },
  { ...field("self-managed-security", "Tổ nhân dân tự quản", "self-managed security teams"), counts: "team" },
  { ...field("image-of-an-agency", "xây dựng hình ảnh cơ quan", "the image of an agency"), counts: null },
  { ...field("land-for-roads", "hiến đất làm đường", "land given for roads"), counts: "square-metre" }
] as const
