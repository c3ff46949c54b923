import { type CivilDate, day, InvalidDate } from "@danchu/law"
import * as z from "zod"

/** A day written YYYY-MM-DD or DD/MM/YYYY, read into a CivilDate. */
export const CivilDateText = z.string().transform((text, context): CivilDate => {
  try {
    return day(text.normalize("NFC").trim())
  } catch (error) {
    if (!(error instanceof InvalidDate)) throw error
    context.addIssue({ code: "custom", message: error.message })
    return z.NEVER
  }
})
