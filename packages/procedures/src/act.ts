import { CivilDateText } from "@danchu/entities"
import * as z from "zod"

/** The day of the act, which every command and every event has. */
export const ordered = { on: CivilDateText }

/** What every event keeps besides: the rules that decided it, each with the day whose law was applied. */
export const happened = {
  on: CivilDateText,
  governedBy: z.array(z.strictObject({ rule: z.string(), on: CivilDateText }))
}
