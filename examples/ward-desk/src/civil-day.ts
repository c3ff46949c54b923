import { type CivilDate, day, Fault } from "@danchu/sdk"
import * as z from "zod"

/** A day that exists, as YYYY-MM-DD. */
export const CivilDay = z.string().transform((text, context): CivilDate => {
  try {
    return day(text)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    context.addIssue({ code: "custom", message: "not a day" })
    return z.NEVER
  }
})
