import { type CivilDate, day, InvalidDate } from "@danchu/law"
import * as z from "zod"
import { holding } from "./personal-data.js"

/** A day written YYYY-MM-DD or DD/MM/YYYY, read into a CivilDate; what was given is never repeated in the error. */
export const CivilDateText = holding(
  z.string().transform((text, context): CivilDate => {
    try {
      return day(text.normalize("NFC").trim())
    } catch (error) {
      if (!(error instanceof InvalidDate)) throw error
      context.addIssue({
        code: "custom",
        message:
          "không phải ngày có thật, viết như 24/11/2026 / not a date: give a day that exists, as 2026-11-24 or 24/11/2026"
      })
      return z.NEVER
    }
  }),
  "none",
  "a day of the calendar; the field that holds it says whose day"
)
