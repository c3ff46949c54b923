import { type Citation, cite, day, paraphrased, WHOLE } from "@danchu/law"

/** The day on which the districts ended and provinces and communes were arranged anew. */
export const reform = day("2025-07-01")

/** The day on which Đồng Nai became a city and ten of its communes wards. */
export const dongNai = day("2026-04-30")

export const byProvinces: Citation = paraphrased("202/2025/QH15", WHOLE, "63 provinces become 34")
export const byCodes: Citation = paraphrased(
  "19/2025/QĐ-TTg",
  WHOLE,
  "the list and codes of the units of two levels"
)
export const byDongNai: Citation = paraphrased(
  "30/2026/QH16",
  WHOLE,
  "Đồng Nai becomes a city run by the centre"
)
export const byWards: Citation = paraphrased(
  "237/NQ-UBTVQH16",
  WHOLE,
  "ten communes of Đồng Nai become wards"
)

/** Luật 72/2025/QH15 Đ51.3 — the districts end. */
export const districtsEnd: Citation = cite(
  "72/2025/QH15",
  "Đ51.k3",
  "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"
)
