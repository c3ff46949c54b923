import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { OfficeRef } from "./entry-ref.js"
import { holding } from "./personal-data.js"
import { CaseId, PersonRef, Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** How officials treat people: what is looked at, what is found, what is put right. */

/** An inspection of one office. */
export const EthicsInspection = z.strictObject({
  id: holding(CaseId, "none", "the file of an inspection of an office"),
  office: holding(OfficeRef, "none", "the office that is looked at"),
  /** At a one-stop counter its decree lists what is forbidden; elsewhere a code of conduct does. */
  scope: holding(z.enum(["counter", "office"]), "none", "which list of duties governs"),
  startsOn: holding(CivilDateText, "none", "the day on which it begins"),
  announced: holding(z.boolean(), "none", "whether the office was told before")
})
export type EthicsInspection = z.infer<typeof EthicsInspection>

/** One finding: which duty was not kept, as seen how, by whom. */
export const EthicsFinding = z.strictObject({
  id: holding(CaseId, "reference", "a line of the file that leads to an official"),
  act: holding(ListCode, "about", "which duty an official did not keep"),
  official: holding(
    PersonRef.optional(),
    "reference",
    "whose act it was, by a code of the office; left out where the office failed"
  ),
  seenThrough: holding(
    z.enum(["inspection", "petition", "survey", "camera", "other"]),
    "none",
    "how it came to light"
  ),
  evidence: holding(Text, "free-text", "the paper that shows it; names belong into the file alone")
})
export type EthicsFinding = z.infer<typeof EthicsFinding>

/** What must be done about a finding, by the day that whoever ordered it has set. */
export const EthicsCorrection = z.strictObject({
  finding: holding(CaseId, "reference", "a line of the file that leads to an official"),
  measure: holding(ListCode, "about", "what an official or office must do"),
  by: holding(CivilDateText, "none", "the day that whoever ordered it has set")
})
export type EthicsCorrection = z.infer<typeof EthicsCorrection>
