import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"
import { backwards, runsForward, span } from "./span.js"
import { Text } from "./text.js"

/** The code of an administrative unit: two digits for a province, three for a former district, five for a commune. */
export const UnitCode = holding(
  z
    .string()
    .regex(/^(\d{2}|\d{3}|\d{5})$/, {
      error:
        "không phải mã đơn vị hành chính: 2, 3 hoặc 5 chữ số, kể cả số 0 ở đầu / not the code of a unit: 2, 3 or 5 digits, zeros in front included"
    })
    .brand<"UnitCode">(),
  "none",
  "a place of very many people"
)
export type UnitCode = z.infer<typeof UnitCode>

/** A unit is a code and the day from which it is valid: codes are used again with another name and area. */
export const UnitRef = z.strictObject({
  code: UnitCode,
  from: holding(CivilDateText, "none", "which unit of that code: the one valid from this day")
})
export type UnitRef = z.infer<typeof UnitRef>

/** An administrative unit in one span of time, and what it came from. */
export const AdministrativeUnit = z
  .strictObject({
    code: UnitCode,
    ...span,
    level: holding(
      z.enum(["province", "district", "commune"], {
        error:
          "cấp tỉnh, cấp huyện (đến 30/6/2025) hoặc cấp xã / province, district (until 2025-06-30) or commune"
      }),
      "none",
      "which level of government it is"
    ),
    kind: holding(Text, "none", "what it is called: Tỉnh, Phường, Xã, Đặc khu"),
    name: holding(Text, "none", "the name of a place of very many people"),
    province: UnitCode,
    predecessors: z.array(UnitRef)
  })
  .refine(runsForward, backwards)
  .refine(({ code, level }) => code.length === { province: 2, district: 3, commune: 5 }[level], {
    error: "mã không đúng với cấp / the code is not one of that level",
    path: ["code"]
  })
  .refine(({ level, until }) => level !== "district" || (until !== null && until <= "2025-07-01"), {
    error: "cấp huyện kết thúc ngày 01/7/2025 / the district level ended on 2025-07-01",
    path: ["until"]
  })
export type AdministrativeUnit = z.infer<typeof AdministrativeUnit>
