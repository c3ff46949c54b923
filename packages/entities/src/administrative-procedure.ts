import type { CivilDate } from "@danchu/law"
import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { OfficeRef } from "./entry-ref.js"
import { LocalDocument } from "./local-document.js"
import { existsOn } from "./organisation.js"
import { holding } from "./personal-data.js"
import { Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** One entry of the catalogue of administrative procedures, with the decision that published it and the days it holds. */
export const AdministrativeProcedure = z.strictObject({
  code: holding(
    z.string().regex(/^\d\.\d{6}(\.[\p{Lu}\d.]+)?$/u, {
      error: "không phải mã thủ tục, viết như 1.004194 / not the code of a procedure, as 1.004194"
    }),
    "none",
    "the code of a procedure in the national catalogue"
  ),
  name: holding(Text, "none", "the public name of a procedure"),
  field: holding(ListCode, "none", "the field of the procedure"),
  receivedBy: holding(OfficeRef, "none", "the counter that receives it"),
  /** How long the office has, as published. */
  term: z.strictObject({
    count: holding(z.int().min(1), "none", "a length of time as published"),
    unit: holding(z.enum(["working-hour", "day", "working-day"]), "none", "a unit of time as published")
  }),
  publishedBy: LocalDocument,
  from: holding(CivilDateText, "none", "the first day on which the entry holds"),
  until: holding(CivilDateText.nullable(), "none", "the first day on which it holds no more")
})
export type AdministrativeProcedure = z.infer<typeof AdministrativeProcedure>

/**
 * The entries that hold on a day, and how many procedures and fields these are.
 * @example
 * ```ts
 * proceduresInForce([], day("2026-11-24")) // { entries: [], procedures: 0, fields: 0 }
 * ```
 */
export const proceduresInForce = (catalogue: readonly AdministrativeProcedure[], on: CivilDate) => {
  const entries = catalogue.filter(one => existsOn(one, on))
  return {
    entries,
    procedures: new Set(entries.map(({ code }) => code)).size,
    fields: new Set(entries.map(({ field }) => field)).size
  }
}
