import { type CivilDate, day } from "@danchu/law"
import * as z from "zod"
import { type AdministrativeProcedure, proceduresInForce } from "./administrative-procedure.js"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"

const isDay = (text: string): boolean => {
  const [, dd = "", mm = "", yy = ""] = /-(\d{2})(\d{2})(\d{2})-/.exec(text) ?? []
  try {
    day(`20${yy}-${mm}-${dd}`)
    return true
  } catch {
    return false
  }
}

/** Mã số hồ sơ: the identifier of the body, day month year, and the number of that day (NĐ 118/2025 Đ28.2). */
export const DossierCode = holding(
  z
    .string()
    .regex(/^[A-Z]\d{2}(\.\d{2,3}){0,4}-\d{6}-\d{4,5}$/, {
      error:
        "không phải mã số hồ sơ, viết như H40.17-010726-0007 / not the number of a dossier, as H40.17-010726-0007"
    })
    .refine(isDay, {
      error:
        "ngày, tháng, năm trong mã số hồ sơ không có thật / the day in the number of the dossier does not exist"
    })
    .brand<"DossierCode">(),
  "reference",
  "the number of a dossier, which leads to an applicant"
)
export type DossierCode = z.infer<typeof DossierCode>

/** The code of an administrative procedure in the national database, as "1.004873". */
export const ProcedureCode = holding(
  z
    .string()
    .regex(/^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/, {
      error: "không phải mã thủ tục hành chính, viết như 1.004873 / not the code of a procedure, as 1.004873"
    })
    .brand<"ProcedureCode">(),
  "none",
  "a procedure of the catalogue, whoever asks for it"
)
export type ProcedureCode = z.infer<typeof ProcedureCode>

/** A dossier in the register of a counter, without its applicant. */
export const Dossier = z.strictObject({
  code: DossierCode,
  procedure: ProcedureCode,
  channel: holding(
    z.enum(["in-person", "post-service-or-proxy", "online"], {
      error: "trực tiếp, qua bưu chính hoặc ủy quyền, trực tuyến / in person, by post or proxy, online"
    }),
    "none",
    "how it came to the counter"
  ),
  receivedOn: holding(CivilDateText, "none", "the day from which its time runs"),
  dueOn: holding(z.optional(CivilDateText), "none", "the day on the appointment slip")
})
export type Dossier = z.infer<typeof Dossier>

/**
 * A procedure as it stood in the catalogue on a day, by the newest entry; `undefined` where none held.
 * @example
 * ```ts
 * procedureOn([], "1.004873", day("2026-07-01")) // undefined
 * ```
 */
export const procedureOn = (
  catalogue: readonly AdministrativeProcedure[],
  code: string,
  on: CivilDate
): AdministrativeProcedure | undefined =>
  proceduresInForce(catalogue, on)
    .entries.filter(one => one.code === code)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
